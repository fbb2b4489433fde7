/** What changed in a public record, and on which day; never who did it. */
import { z } from 'zod'
import { canonicalText } from './canonical.ts'

/** `accepted`, `preferred`, `disputed`: what is said stands otherwise from then on. */
export const CHANGES = ['added', 'changed', 'removed', 'accepted', 'preferred', 'disputed'] as const

export const PublicChange = z.strictObject({
  on: z.iso.date().describe('the day, UTC'),
  what: z.enum(CHANGES),
  of: z.string().describe('the kind of what changed'),
  id: z.string(),
  predicate: z.string().optional().describe('of a claim'),
})
export type PublicChange = z.infer<typeof PublicChange>
export const publicChanges = z
  .array(PublicChange)
  .describe('what was added or changed since the record began, from what may be shown now')

/**
 * States of a thing as they followed each other, less every way that led back: where a state comes again, what lay between is as if it had
 * not been. The first is the state that it began with.
 */
export function withoutReturns<State>(
  states: readonly State[],
  same: (a: State, b: State) => boolean,
): State[] {
  const left: State[] = []
  for (const state of states) {
    const at = left.findIndex((each) => same(each, state))
    if (at < 0) left.push(state)
    else left.length = at + 1
  }
  return left
}

/** By day, then by what they are of. */
export const inOrderOfDays = (changes: readonly PublicChange[]): PublicChange[] =>
  changes.toSorted(
    (a, b) =>
      compare(a.on, b.on) || compare(a.of, b.of) || compare(a.id, b.id) || compare(a.what, b.what),
  )

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

export const isSameBody = (a: unknown, b: unknown): boolean => canonicalText(a) === canonicalText(b)
