import type { Problem } from './files.ts'

/** So many are listed one by one; beyond them they are counted. Whoever has more will mend what they have in common. */
const MOST_LISTED = 100_000

/** Problems as they are found: all counted, the first of them kept. */
export type Noted = { listed: Problem[]; count: number }

export const noneNoted = (): Noted => ({ listed: [], count: 0 })

export function note(noted: Noted, problem: Problem): void {
  noted.count++
  if (noted.listed.length < MOST_LISTED) noted.listed.push(problem)
}

/** The same, to be added to without changing the first. */
export const copyOf = ({ listed, count }: Noted): Noted => ({ listed: [...listed], count })
