/** Who was asked for and is not on a paper, on stderr, each with the reason. */
import type { LeftOut } from '../../papers/print/index.ts'
import type { NoPoster } from '../../registry/views/index.ts'
import { sayRefusal } from '../calling/refusals.ts'

/** `code`: of a refusal; null for whoever is on it. */
export function sayLeftOut(
  people: readonly (LeftOut | { slug: string; code: NoPoster | 'ask-missing' | null })[],
): void {
  for (const { code, ...params } of people)
    if (code) process.stderr.write(`left out: ${sayRefusal({ code, params })}\n`)
}
