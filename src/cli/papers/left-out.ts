/** Who was asked for and is not on a paper, on stderr, each with the reason. */
import { sayRefusal } from '../refusals.ts'

/** `code`: of a refusal; null for whoever is on it. */
export function sayLeftOut(people: readonly { slug: string; code: string | null }[]): void {
  for (const { slug, code } of people) if (code) process.stderr.write(`left out: ${sayRefusal(code, { slug })}\n`)
}
