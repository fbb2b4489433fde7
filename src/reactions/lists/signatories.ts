/** Who stands on a joint text, and how ballots count: pure functions over signatures and ballots. */
import { compareDates } from '../../kernel/dates/index.ts'
import type { BallotRow, InstrumentRow, SignatureRow } from '../model/index.ts'
import { SIGNED_AS } from '../model/sides.ts'
import type { PublicSignatory, SIGNATORY_STANCES } from '../public.ts'

type Tally = { yes: number; no: number; abstain: number; absent: number }
type SignatoryStance = (typeof SIGNATORY_STANCES)[number]

/** One row a state, in the order of names: as its latest event has it, with the dates of joining and leaving. */
export function signatoriesOf(
  stance: InstrumentRow['stance'],
  signatures: readonly SignatureRow[],
): PublicSignatory[] {
  const byState = Map.groupBy(signatures, ({ iso3 }) => iso3)
  return inOrder(
    [...byState.values()].map((events) =>
      signatoryOf(stance ? SIGNED_AS[stance] : 'signed', events),
    ),
  )
}

function signatoryOf(stance: SignatoryStance, events: readonly SignatureRow[]): PublicSignatory {
  const signed =
    events.find(({ event }) => event === 'signed') ??
    events.find(({ event }) => event === 'joined_later')
  const left = events.find(({ event }) => event === 'withdrew')
  const hasLeft = left !== undefined && !hasReturned(events, left)
  const latest = hasLeft ? left : (signed ?? left)!
  return {
    iso3: latest.iso3,
    name: latest.name,
    stance: hasLeft ? 'withdrew' : stance,
    ...(signed?.event === 'joined_later' ? { joined_later: true as const } : {}),
    signed_on: signed?.date ?? null,
    withdrew_on: left?.date ?? null,
    basis: latest.basis,
    source: latest.source,
    ...(signed && signed.source !== latest.source ? { signed_source: signed.source } : {}),
  }
}

/** Joined, by its date, after having left. */
const hasReturned = (events: readonly SignatureRow[], left: SignatureRow): boolean =>
  events.some(
    ({ event, date }) =>
      event === 'joined_later' && date && left.date && compareDates(date, left.date) > 0,
  )

/** One row a state, in the order of names. */
export const ballotsOf = (ballots: readonly BallotRow[]): PublicSignatory[] =>
  inOrder(
    ballots.map(({ iso3, name, ballot, basis, source }) => ({
      iso3,
      name,
      stance: ballot,
      signed_on: null,
      withdrew_on: null,
      basis,
      source,
    })),
  )

const inOrder = (rows: PublicSignatory[]): PublicSignatory[] =>
  rows.sort((a, b) => (a.name === b.name ? (a.iso3 < b.iso3 ? -1 : 1) : a.name < b.name ? -1 : 1))

/** Whether a row counts as named: it signed and has not withdrawn, or cast a ballot, abstaining among them. */
export const stands = ({ stance }: PublicSignatory): boolean =>
  stance !== 'withdrew' && stance !== 'absent'

type Totals = Pick<InstrumentRow, 'complete' | 'claimed' | 'claimed_later'>
/** Whether every name is known: never, where anybody claimed more than are named, then or later. */
export const isWhole = (
  { complete, claimed = 0, claimed_later = [] }: Totals,
  named: number,
): boolean =>
  complete && [claimed, ...claimed_later.map(({ total }) => total)].every((total) => total <= named)

/** Ballots, counted again from the list; what was announced stands in the reaction. */
export function tallyOf(signatories: readonly PublicSignatory[]): Tally {
  const count = (wanted: SignatoryStance) =>
    signatories.filter(({ stance }) => stance === wanted).length
  return { yes: count('yes'), no: count('no'), abstain: count('abstain'), absent: count('absent') }
}
