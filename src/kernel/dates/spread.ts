/** Counts where partial dates leave open what came first: the fewest that is certain, the most that may be. Pure. */
import { z } from 'zod'

export const Spread = z.strictObject({
  min: z.int().describe('what the dates settle'),
  max: z.int().describe('with what they leave open'),
})
export type Spread = z.infer<typeof Spread>

/** Something that came, and whether the dates settle that it came afterwards. */
export type Came<What> = { what: What; isCertain: boolean }

/** What the strongest that came may be, weakest first; the weakest is that nothing came. One where the dates settle it. */
export function mayBe<What>(came: readonly Came<What>[], weakestFirst: readonly What[]): What[] {
  const rank = ({ what }: Came<What>) => weakestFirst.indexOf(what)
  const settled = Math.max(0, ...came.filter(({ isCertain }) => isCertain).map(rank))
  const open = came.map(rank).filter((each) => each > settled)
  return weakestFirst.filter((_, at) => at === settled || open.includes(at))
}

/** How many of these are so, as each may be. */
export const spreadOf = <What>(all: readonly (readonly What[])[], what: What): Spread => ({
  min: all.filter((each) => each.length === 1 && each[0] === what).length,
  max: all.filter((each) => each.includes(what)).length,
})

/** "10–20", or "2" where it is settled. */
export const spreadInWords = ({ min, max }: Spread): string =>
  min === max ? `${min}` : `\u2066${min}–${max}\u2069`
