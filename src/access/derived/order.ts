/** Steps whose dates contradict the order in which they are told, or the order in which such steps can happen. */
import { bounds, type Edtf } from '../../kernel/dates/index.ts'
import type { StepStatus } from '../model.ts'

type Dated = { status: StepStatus; date: Edtf }
/** Step `n`, from 0, is certainly earlier than `before`, which it should follow. */
export type OutOfOrder = Dated & { n: number; before: Dated }

/** What must have happened, if it happened at all, before a step of this status. */
const FOLLOWS: Partial<Record<StepStatus, readonly StepStatus[]>> = {
  conditions_refused: ['conditions_asked'],
  completed: ['under_way'],
  reported: ['under_way', 'completed'],
}

/** True only when every day that the first date allows lies before every day of the second. */
export function isBefore(one: Edtf, other: Edtf): boolean {
  const { latest } = bounds(one)
  const { earliest } = bounds(other)
  return latest !== null && earliest !== null && latest < earliest
}

/** True only when no day that the first date allows lies before any day of the second. */
export function isFrom(one: Edtf, other: Edtf): boolean {
  const { earliest } = bounds(one)
  const { latest } = bounds(other)
  return earliest !== null && latest !== null && earliest >= latest
}

/** Nothing for steps that may have happened in the order told, however vague their dates. */
export function outOfOrder(steps: readonly Dated[]): OutOfOrder[] {
  return steps.flatMap(({ status, date }, n) => {
    const before =
      steps.slice(0, n).find((other) => isBefore(date, other.date)) ??
      missedBy({ status, date }, steps)
    return before ? [{ n, status, date, before: { status: before.status, date: before.date } }] : []
  })
}

/** A step that this one cannot precede and yet precedes, when every step of that status is later. */
function missedBy({ status, date }: Dated, steps: readonly Dated[]): Dated | undefined {
  const earlier = steps.filter((step) => FOLLOWS[status]?.includes(step.status))
  return earlier.length > 0 && earlier.every((step) => isBefore(date, step.date))
    ? earlier[0]
    : undefined
}
