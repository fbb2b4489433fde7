/** How long asking took: ranges of days between the steps of a track, from request to arrival, and while no end of it is on file. */
import {
  bounds,
  compareDates,
  type Days,
  daysBetween,
  type Edtf,
} from '../../kernel/dates/index.ts'
import type { Party, StepStatus } from '../model.ts'
import type { AccessClock } from '../public.ts'
import { isBefore } from './order.ts'

type Step = { status: StepStatus; date: Edtf; also_dated?: readonly { date: Edtf }[] | undefined }
export const hasArrived = (steps: readonly Step[]): boolean =>
  steps.some(({ status }) => ARRIVED.includes(status))

type At = { step: Step; n: number }

const ASKING: readonly StepStatus[] = ['requested', 'reminder']
const ARRIVED: readonly StepStatus[] = ['under_way', 'completed']
/** After one of these nobody is waiting. */
const CLOSED: readonly StepStatus[] = [...ARRIVED, 'reported', 'declined', 'cancelled']

/** Parts of a track: a request after anything but a request or a reminder asks anew. In the order told; `n` counts from 0. */
function rounds(steps: readonly Step[]): At[][] {
  const found: At[][] = []
  for (const [n, step] of steps.entries()) {
    const anew = step.status === 'requested' && n > 0 && !ASKING.includes(steps[n - 1]!.status)
    if (anew || found.length === 0) found.push([])
    found.at(-1)!.push({ step, n })
  }
  return found
}

/** Where the last round began, if it was neither settled nor refused: null when nobody is waiting. */
export function openSince(steps: readonly Step[]): { date: Edtf; n: number } | null {
  const last = steps.at(-1)
  if (!last || CLOSED.includes(last.status)) return null
  const { step, n } = rounds(steps).at(-1)![0]!
  return { date: step.date, n }
}

type Told = { steps: readonly Step[]; sources: readonly { published: Edtf }[] }
/** The newest date of a source, or of a step where no source of it is newer: what happened later is not on file. Null where none is known. */
export function newestOf({ steps, sources }: Told): Edtf | null {
  const dates = [...steps.map(({ date }) => date), ...sources.map(({ published }) => published)]
  const known = dates.filter(
    (date) => bounds(date).earliest !== null && bounds(date).latest !== null,
  )
  return known.sort(compareDates).at(-1) ?? null
}

/**
 * Every clock of a track: one for each pair of dates that sources give, never a mean of them. A pair that says nothing,
 * because a date is open or not known, or because the later step is dated earlier, has none. What is not known to have
 * ended is counted to `newest`, beyond which the sources say nothing.
 */
export function clocksOf(steps: readonly Step[], newest: Edtf | null): AccessClock[] {
  const waits = rounds(steps).flatMap((round) => [
    ...toArrival('requested_to_arrival', 'requested', round),
    ...toArrival('invited_to_arrival', 'invited', round),
  ])
  const open = openSince(steps)
  return [
    ...waits,
    ...(open && newest
      ? clock('open', { date: open.date, n: open.n }, { date: newest, n: null })
      : []),
    ...steps
      .slice(1)
      .flatMap((step, n) =>
        clock('step_to_step', { date: steps[n]!.date, n }, { date: step.date, n: n + 1 }),
      ),
  ]
}

function toArrival(
  name: AccessClock['name'],
  opening: StepStatus,
  round: readonly At[],
): AccessClock[] {
  const from = round.find(({ step }) => step.status === opening)
  const to = from && round.find(({ step, n }) => n > from.n && ARRIVED.includes(step.status))
  if (!to) return []
  return datesOf(from.step).flatMap((start) =>
    datesOf(to.step).flatMap((end) =>
      clock(name, { date: start, n: from.n }, { date: end, n: to.n }),
    ),
  )
}

const datesOf = ({ date, also_dated = [] }: Step): Edtf[] => [
  date,
  ...also_dated.map((other) => other.date),
]

type End<N> = { date: Edtf; n: N }
function clock(
  name: AccessClock['name'],
  from: End<number>,
  to: End<number | null>,
): AccessClock[] {
  const days = isBefore(to.date, from.date) ? null : daysBetween(from.date, to.date)
  if (!days) return []
  return [
    {
      name,
      from: { date: from.date, step: from.n + 1 },
      to: { date: to.date, step: to.n === null ? null : to.n + 1 },
      days,
    },
  ]
}

/** Days from each step to the one before it, by the number of the later step from 1. */
export const daysByStep = (clocks: readonly AccessClock[]): Map<number, Days> =>
  new Map(
    clocks.flatMap(({ name, to, days }) =>
      name === 'step_to_step' && to.step !== null ? [[to.step, days] as const] : [],
    ),
  )

/** The clock of its asking with the most days at the least, an open one to its newest source; null where nobody waited. */
export function waitOf(track: Told): AccessClock | null {
  const waits = clocksOf(track.steps, newestOf(track)).filter(({ name }) => name !== 'step_to_step')
  return waits.reduce<AccessClock | null>(
    (most, each) => (most && most.days.min >= each.days.min ? most : each),
    null,
  )
}

/** The longest first. */
export const byLength = (a: AccessClock, b: AccessClock): number =>
  b.days.min - a.days.min || b.days.max - a.days.max

/** One side's step, and the first of the other side's steps that it let wait. Numbers of steps from 1. */
export type TimedReply = { party: Party; asked: number; answered: number; days: Days }
type Taken = Step & { party: Party }

/** How long each side let the other wait, each time it moved after the other had; what third parties do is no move. */
export function replies(steps: readonly Taken[]): TimedReply[] {
  const moves = steps.flatMap(({ party, date }, n) =>
    party === 'third' ? [] : [{ party, date, n }],
  )
  const turns = moves.filter(({ party }, at) => at === 0 || moves[at - 1]!.party !== party)
  return turns.slice(1).flatMap(({ party, date, n }, at) => {
    const asked = turns[at]!
    const days = isBefore(date, asked.date) ? null : daysBetween(asked.date, date)
    return days ? [{ party, asked: asked.n + 1, answered: n + 1, days }] : []
  })
}

/** The reply that took longest, by its fewest days; null when neither side has moved after the other. */
export const slowest = (steps: readonly Taken[]): TimedReply | null =>
  replies(steps).reduce<TimedReply | null>(
    (most, each) => (most && most.days.min >= each.days.min ? most : each),
    null,
  )
