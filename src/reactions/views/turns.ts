/** Where a state's row of joint texts turns: changing sides, joining, leaving, taking its name back. Pure. */
import { type About, speaksOfIt } from '../../kernel/about/index.ts'
import { compareDates, type Edtf } from '../../kernel/dates/index.ts'
import { changesOf } from '../derived/positions.ts'
import { SIDES } from '../model/sides.ts'
import type { CellValue } from '../public.ts'
import type { Stand } from './positions.ts'

export const POSITION_TURNS = ['switched', 'withdrew', 'joined', 'left'] as const
/** `from`: the text that it is held against; null for a withdrawal, which stands in the text itself. */
export type PositionTurn = {
  kind: (typeof POSITION_TURNS)[number]
  from: Stand | null
  to: Stand
  on: Edtf
}

const SIGNED: readonly CellValue[] = ['supports', 'condemns']

/**
 * In the order of time. A text is held against texts of its own side alone: who backs is on no critical list, and has not left it.
 * Changing sides is said once, not as leaving one and joining the other. What is not known is passed over. Ballots are no stances.
 */
export function turnsOf(stands: readonly Stand[], about: About): PositionTurn[] {
  const telling = stands.filter(
    ({ instrument }) => instrument.stance && speaksOfIt(about, instrument),
  )
  const switched = stepsOf(telling.filter(({ value }) => SIGNED.includes(value)))
  const within = SIDES.flatMap((side) =>
    stepsOf(telling.filter(({ instrument }) => instrument.stance === side)),
  )
  const own = within.filter(
    (step) =>
      isOwnStep(step) && !switched.some((turn) => turn.to === step.to || turn.from === step.from),
  )
  return [...switched, ...own, ...withdrawalsAmong(telling)].sort((a, b) =>
    compareDates(a.on, b.on),
  )
}

function stepsOf(stands: readonly Stand[]): PositionTurn[] {
  return changesOf(stands.map(({ value }) => value)).map(({ from, to, kind }) => {
    const next = stands[to]!
    return { kind, from: stands[from]!, to: next, on: next.signedOn ?? next.instrument.date }
  })
}

/** Taking the name back is told of the text itself; not to stand on the next one after that is no further step. */
const isOwnStep = ({ kind, from, to }: PositionTurn) =>
  kind === 'joined' || (from?.value !== 'withdrew' && to.value !== 'withdrew')

const withdrawalsAmong = (stands: readonly Stand[]): PositionTurn[] =>
  stands
    .filter(({ value }) => value === 'withdrew')
    .map((to) => ({ kind: 'withdrew', from: null, to, on: to.withdrewOn ?? to.instrument.date }))
