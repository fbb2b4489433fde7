/** When a death may be told beyond the person's own page, and what of a person is told there at all. */
import { timingOf } from './demands.ts'
import type { PublicClaim, PublicPerson } from './public.ts'
import { STATE_SIDE } from './standing.ts'

/**
 * Whether a death may be put into what is pushed or shared: a relative says it; or two sources, by two claimants who neither speak for
 * the holding state nor repeat others, say it, and nobody was shown since. On the person's page it stands in any case.
 */
export function mayAnnounceDeath(claims: readonly PublicClaim[]): boolean {
  const deaths = claims.filter(({ predicate, standing }) => predicate === 'death' && standing !== 'disputed')
  if (deaths.some(({ connection }) => connection === 'relative')) return true
  if (deaths.some((death) => isShownSince(death, claims))) return false
  const independent = deaths.filter(({ connection }) => connection !== 'hearsay' && !STATE_SIDE.includes(connection))
  return independent.some((one) => independent.some((other) => one.source !== other.source && one.claimant !== other.claimant))
}

/** A film says nothing on life, and is reason enough not to spread the news of a death. */
const isShownSince = ({ date }: PublicClaim, claims: readonly PublicClaim[]): boolean =>
  claims.some((claim) => claim.predicate === 'shown_by_state' && claim.date && (!date || timingOf(date, claim.date) !== 'before'))

/**
 * Claims that a link's preview, a share text or a feed may tell of a person: what the headline is made of, without denials, and without
 * a death that is not yet to be announced.
 */
export function toShare({ headline, claims }: PublicPerson): PublicClaim[] {
  const { account, sentence, release, death } = headline
  const told = [account, sentence, release, mayAnnounceDeath(claims) ? death : undefined]
  return told.flatMap((id) => claims.find((claim) => claim.id === id) ?? [])
}
