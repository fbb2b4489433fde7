/** Who says that somebody died, whether that may be told beyond the person's own page, and what of a person is told there at all. Pure. */
import type { Edtf } from '../../kernel/dates/index.ts'
import { timingOf } from '../asked/demands.ts'
import type { Connection } from '../model/index.ts'
import type { DEATHS, PublicClaim, PublicHappening, PublicPerson } from '../public.ts'
import { bestOf, HOLDING_SIDE, latest } from './hearing.ts'

/**
 * `affirmed`: by kin, or by a body or a witness that says how it knows; it may be announced. `told`: only by the holding state, by the press, by
 * whoever does not say how they know, or against a relative's doubt. `overtaken`: the person was shown after all of those had spoken.
 * `claim`: who is heard first of those.
 */
export type Death = { word: (typeof DEATHS)[number]; claim: PublicClaim }

/** Null where nobody says that the person died. An official answer by name that states a death is a claim of the state's, and stands on file as one. */
export function deathOf(claims: readonly PublicClaim[]): Death | null {
  const standing = claims.filter((claim) => claim.standing !== 'disputed')
  const affirming = standing.filter(
    (claim) => affirmsDeath(claim) && !isShownSince(claim, standing),
  )
  const affirmed = standing.some(isDoubtOfKin) ? undefined : firstOf(affirming)
  if (affirmed) return { word: 'affirmed', claim: affirmed }
  const telling = claims.filter(tellsDeath)
  const told = firstOf(telling)
  if (!told) return null
  const isOvertaken = telling.every(
    (claim) => claim.connection !== 'relative' && isShownAfter(claim, claims),
  )
  return { word: isOvertaken ? 'overtaken' : 'told', claim: told }
}

/** Words on the death itself before words on the remains, and that they are accepted before what was done then. */
const firstOf = (claims: readonly PublicClaim[]): PublicClaim | undefined =>
  bestOf(claims.filter(({ predicate }) => !OF_REMAINS.includes(predicate))) ??
  bestOf(claims.filter(({ predicate }) => predicate === 'remains_accepted')) ??
  bestOf(claims)

/** Relatives who do not accept an identification, as long as no relative does. */
export const refusalsOf = (claims: readonly PublicClaim[]): PublicClaim[] =>
  claims.filter(
    (claim, n) =>
      claim.predicate === 'remains_refused' && !claim.of_death && isDoubtOfKin(claim, n, claims),
  )

/** Whether a relative does not believe that the person is dead, whoever says so: remains that are refused among it. */
export const isDoubtedByKin = (claims: readonly PublicClaim[]): boolean =>
  claims.filter(({ standing }) => standing !== 'disputed').some(isDoubtOfKin)

/** Whether the date of such a claim is that of the death: nobody dies on the day on which bones are given a name. */
export const isDateOfDeath = ({ predicate }: PublicClaim): boolean =>
  !OF_REMAINS.includes(predicate)

/** When the remains were given to the family, as the family tells, or anybody once the death is affirmed. Undefined where nobody tells, or not when. */
export function returnedOn(claims: readonly PublicClaim[]): Edtf | undefined {
  if (!mayAnnounceDeath(claims)) return undefined
  const told = claims.filter(
    ({ predicate, standing }) => predicate === 'remains_returned' && standing !== 'disputed',
  )
  return latest(told, spokenOn)?.date
}

/** Whether a death may stand in papers, feeds, lists, share pictures and previews. On the person's own page it stands in any case. */
export const mayAnnounceDeath = (claims: readonly PublicClaim[]): boolean =>
  deathOf(claims)?.word === 'affirmed'

/** Claims that speak of remains say that the person is dead, whoever makes them. */
const OF_REMAINS: readonly string[] = [
  'remains_identified',
  'remains_accepted',
  'remains_returned',
  'buried',
]
/** By which a relative says that the person is dead: that remains were identified, a relative may tell without believing it. */
const BY_KIN: readonly string[] = ['death', 'remains_accepted', 'remains_returned', 'buried']

/** A relative's claim of a death affirms it, unless it was read otherwise; words on its cause do so only where they were read so. */
export function affirmsDeath({ predicate, connection, channel, of_death }: PublicClaim): boolean {
  if (of_death && of_death.says !== 'affirms') return false
  if (connection === 'relative') return of_death !== undefined || BY_KIN.includes(predicate)
  return of_death?.knows !== undefined && isBodyOrWitness(connection, channel)
}

/** Says that the person died, whoever it is and however it is known. */
const tellsDeath = ({ predicate, of_death }: PublicClaim): boolean =>
  of_death
    ? of_death.says === 'affirms' || (predicate === 'death' && of_death.says === 'leaves_open')
    : predicate === 'death' || OF_REMAINS.includes(predicate)

/** A relative who does not believe it; one who refused remains does until a relative has accepted them. */
const isDoubtOfKin = (
  { predicate, connection, of_death, ...refused }: PublicClaim,
  _: number,
  claims: readonly PublicClaim[],
): boolean => {
  if (connection !== 'relative') return false
  if (of_death) return of_death.says === 'doubts'
  return predicate === 'remains_refused' && !claims.some((claim) => isAcceptedAfter(claim, refused))
}

type Spoken = Pick<PublicClaim, 'said_on' | 'date'>
const spokenOn = ({ said_on, date }: Spoken): Edtf | undefined => date ?? said_on

/** The day of the refusal, where one is known, lies before that of the acceptance. */
function isAcceptedAfter(claim: PublicClaim, refused: Spoken): boolean {
  if (claim.predicate !== 'remains_accepted' || claim.connection !== 'relative') return false
  const [no, yes] = [spokenOn(refused), spokenOn(claim)]
  return no !== undefined && yes !== undefined && timingOf(no, yes) === 'after' && no !== yes
}

const WITNESSES: readonly Connection[] = [
  'eyewitness',
  'person_free',
  'other_public_body',
  'document',
]
const BODIES: readonly PublicClaim['channel'][] = ['ngo', 'un_body']

/** Never the holding state, never hearsay, never the press for itself. */
const isBodyOrWitness = (connection: Connection, channel: PublicClaim['channel']): boolean =>
  !HOLDING_SIDE.includes(connection) &&
  (WITNESSES.includes(connection) || (connection === 'not_stated' && BODIES.includes(channel)))

/** A film says nothing on life, and is reason enough to wait until whoever affirmed a death has spoken again. */
const isShownSince = ({ said_on, date }: PublicClaim, claims: readonly PublicClaim[]): boolean => {
  const spoken: Edtf | undefined = said_on ?? date
  return claims.some(
    ({ predicate, date: shown }) =>
      predicate === 'shown_by_state' && shown && (!spoken || timingOf(spoken, shown) !== 'before'),
  )
}

/** What says that somebody is dead. */
export const isOfDeath = (what: PublicHappening['what']): boolean =>
  what === 'reported_dead' || what === 'remains_identified'

/** What is said happened, as lists, filters and papers may tell it: a death only where it is affirmed. */
export const toldBeyondPage = ({
  happened,
  claims,
}: Pick<PublicPerson, 'happened' | 'claims'>): PublicHappening[] =>
  happened.filter(({ what }) => !isOfDeath(what) || mayAnnounceDeath(claims))

/** Shown on a day that lies wholly after the word of the death. */
const isShownAfter = ({ said_on, date }: PublicClaim, claims: readonly PublicClaim[]): boolean => {
  const spoken = said_on ?? date
  return claims.some(
    ({ predicate, date: shown }) =>
      spoken && predicate === 'shown_by_state' && shown && timingOf(shown, spoken) === 'before',
  )
}

/**
 * Claims that a link's preview, a share text or a feed may tell of a person: what the headline is made of, without denials, and a death only by
 * whoever affirms it.
 */
export function toShare({
  headline,
  claims,
}: Pick<PublicPerson, 'headline' | 'claims'>): PublicClaim[] {
  const { account, release } = headline
  const death = deathOf(claims)
  const told = [account, release].flatMap((id) => claims.find((claim) => claim.id === id) ?? [])
  return death?.word === 'affirmed' ? [...told, death.claim] : told
}
