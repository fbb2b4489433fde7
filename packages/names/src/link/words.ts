/** Likeness of words of two lists, remembered: a hundred thousand names ask for the same few pairs of words again and again. */
import { compare } from '../index.ts'
import { FULL, TokenStore } from '../token-store.ts'
import { tokensOf } from '../tokens.ts'

/** How alike the words at two places are, 0 to 1, to about a two-hundredth. */
export type LikenessOf = (mine: number, theirs: number) => number

/** Bytes that are remembered before starting anew. */
const MOST = 300 * 2 ** 20
const STEPS = 254
/** In ten-thousandths: words less alike than this need no figure. */
const LEAST = 5_000

/** `mine` and `theirs` are the different words of each list; one row of bytes for each word of mine that was asked for. */
export function likenesses(mine: readonly string[], theirs: readonly string[]): LikenessOf {
  const between = comparer(mine, theirs)
  let rows: (Uint8Array | undefined)[] = []
  let room = MOST
  return (a, b) => {
    let row = rows[a]
    if (row === undefined) {
      room -= theirs.length
      if (room < 0) [rows, room] = [[], MOST]
      row = new Uint8Array(theirs.length)
      rows[a] = row
    }
    if (row[b] === 0) row[b] = 1 + Math.round(STEPS * between(a, b))
    return (row[b]! - 1) / STEPS
  }
}

/** By the core's measure of tokens, where each word is one token; else as names. */
function comparer(mine: readonly string[], theirs: readonly string[]): LikenessOf {
  const store = new TokenStore()
  const places = (words: readonly string[]) => {
    const known: (number | undefined)[] = []
    return (at: number): number => {
      known[at] ??= placeOf(store, words[at]!)
      return known[at]
    }
  }
  const [placeOfMine, placeOfTheirs] = [places(mine), places(theirs)]
  return (a, b) => {
    const [one, other] = [placeOfMine(a), placeOfTheirs(b)]
    if (one >= 0 && other >= 0) return store.likeness(one, store, other, LEAST) / FULL
    return compare(mine[a]!, theirs[b]!, { minScore: 2 }).score
  }
}

/** -1 for a word that the core takes for several tokens, or for none. */
function placeOf(store: TokenStore, word: string): number {
  const tokens = tokensOf(word)
  return tokens.length === 1 ? store.add(tokens[0]!.key) : -1
}
