/** Likeness of two words, remembered: a list of a hundred thousand names asks for the same few pairs of words again and again. */
import { compare } from '../index.ts'

export type LikenessOf = (a: string, b: string) => number

/** Pairs that are remembered before starting anew: some 200 MB. */
const MOST = 3_000_000

export function likenesses(): LikenessOf {
  const numbers = new Map<string, number>()
  let known = new Map<number, number>()
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size
    if (number === numbers.size) numbers.set(word, number)
    return number
  }
  return (a, b) => {
    if (a === b) return 1
    const key = numberOf(a) * 2 ** 26 + numberOf(b)
    const found = known.get(key)
    if (found !== undefined) return found
    if (known.size >= MOST) known = new Map()
    const made = compare(a, b, { minScore: 2 }).score
    known.set(key, made)
    return made
  }
}
