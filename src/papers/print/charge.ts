/** Which charge a paper prints, and in whose mouth it is put: in an authority’s own, or in that of whoever reports it. Never in the person’s or a relative’s. */

import type { Connection } from '../../registry/model/index.ts'
import type { PublicClaim, PublicPerson } from '../../registry/public.ts'
import { isNoCharge } from '../../registry/views/index.ts'
import { fill } from '../../words/index.ts'
import type { Run } from './paper.ts'
import { claimantOf, dated, settled, type Voice } from './voice.ts'

/** "Charge, as Amnesty International reports it", and the charge. */
export type ChargeLine = { label: Run; value: Run }

export const chargeLine = (person: PublicPerson, voice: Voice): ChargeLine | null => {
  const claim = chargeToPrint(person)
  return (
    claim && {
      label: labelOf(claim, person, voice),
      value: settled(claim.value, voice.w.settled, voice),
    }
  )
}

/**
 * An authority’s own words before a report of them; of several, the one that is heard first. Null where none is known, where nobody may be made
 * to say it, and where what is on file contradicts it.
 */
export function chargeToPrint({
  claims,
  disputes,
}: Pick<PublicPerson, 'claims' | 'disputes'>): PublicClaim | null {
  const charges = claims.filter(
    ({ predicate, value }) => predicate === 'charge' && !isNoCharge(value),
  )
  const printable = charges.filter(
    (claim) => mayBeMadeToSay(claim) && !isContradicted(claim, charges, disputes),
  )
  return printable.find(isOwnWords) ?? printable[0] ?? null
}

const OWN_WORDS: readonly Connection[] = ['holding_authority', 'state_institution']
/** Bodies and papers that report it. Whoever is held, a relative, a witness: no charge is put into their mouths. */
const REPORTS: readonly Connection[] = ['other_public_body', 'document', 'not_stated']

const isOwnWords = ({ connection }: PublicClaim): boolean => OWN_WORDS.includes(connection)
const mayBeMadeToSay = (claim: PublicClaim): boolean =>
  isOwnWords(claim) || REPORTS.includes(claim.connection)

/**
 * Ruled to be disputed, as a claim is that its own note contradicts; or noted by a reader of the sources to be at odds with another charge.
 * What an authority says that it charges is not at odds with how others report it, but with what another authority says.
 */
function isContradicted(
  claim: PublicClaim,
  charges: readonly PublicClaim[],
  disputes: PublicPerson['disputes'],
): boolean {
  if (claim.standing === 'disputed') return true
  const rivals = disputes
    .filter(({ claims }) => claims.includes(claim.id))
    .flatMap(({ claims }) => claims)
  const standing = charges.filter(
    ({ id, standing }) => id !== claim.id && standing !== 'disputed' && rivals.includes(id),
  )
  return standing.some((rival) => !isOwnWords(claim) || isOwnWords(rival))
}

function labelOf(claim: PublicClaim, person: PublicPerson, voice: Voice): Run {
  const { inWordsOf, reportedBy } = voice.w.charge
  const by = claimantOf(claim, person, voice)
  const named = voice.lang === 'en' ? withArticle(by) : by
  return dated(fill(isOwnWords(claim) ? inWordsOf : reportedBy, { by: named }), voice.lang)
}

const ARTICLED =
  /^(Chinese|Committee|Court|Embassy|Government|High|Intermediate|Ministry|Mission|Permanent|Prosecutor|Supreme)\b|\bFoundation$/
const withArticle = (name: string): string => (ARTICLED.test(name) ? `the ${name}` : name)
