import { type Alignment, align, type Pair } from './align.ts'
import { fold } from './fold.ts'
import { Cells, Memory, type Name } from './memory.ts'
import { FULL, TokenStore } from './token-store.ts'
import { type Token, tokensOf } from './tokens.ts'
import { rulesOf } from './trace.ts'

export type Band = 'strong' | 'likely' | 'possible' | 'none'
export type PartKind = 'same' | 'variant' | 'omitted' | 'contradicted' | 'extra'
/** `a` is null for a word that only the second name has ('extra'), `b` for one that only the first has ('omitted'). */
export type Part = {
  a: string | null
  b: string | null
  score: number
  rules: string[]
  kind: PartKind
}
export type Comparison = { score: number; band: Band; parts: Part[]; order: 'same' | 'reversed' }
/** `minScore`: below it the parts are left out. */
export type CompareOptions = { minScore?: number }

/** Bands fitted on the train half of dev.tsv; see README, "Bands". */
const BANDS: readonly (readonly [Band, number])[] = [
  ['strong', 0.94],
  ['likely', 0.8],
  ['possible', 0.6],
]
const VARIANT = 6000
const STORE_LIMIT = 5000

export const bandOf = (score: number): Band =>
  BANDS.find(([, least]) => score >= least)?.[0] ?? 'none'

/** A name ready to be compared: its tokens and their places in a store. */
export type Read = Name & { text: string; tokens: readonly Token[] }

let shared = new TokenStore()

export function read(text: string, store: TokenStore = shared): Read {
  const tokens = tokensOf(text)
  return {
    text,
    tokens,
    store,
    ids: tokens.map((token) => store.add(token.key)),
    weights: tokens.map((token) => token.weight),
  }
}

/** How alike two names are, and why. Symmetric; a name and itself score 1. Depends on nothing but the two names. */
export function compare(a: string, b: string, options: CompareOptions = {}): Comparison {
  if (shared.size > STORE_LIMIT) shared = new TokenStore()
  return compareRead(read(a), read(b), options)
}

export function compareRead(a: Read, b: Read, options: CompareOptions = {}): Comparison {
  const found = alignRead(a, b)
  const score =
    a.ids.length + b.ids.length === 0 && (a.text === b.text || fold(a.text) === fold(b.text))
      ? 1
      : found.score
  const parts = score < (options.minScore ?? 0) ? [] : partsOf(a, b, found)
  return { score, band: bandOf(score), parts, order: found.reversed ? 'reversed' : 'same' }
}

/** Aligned with the name first whose tokens sort first: the same sums in the same order whichever way it is asked. */
export function alignRead(
  a: Name,
  b: Name,
  memory: Memory = new Memory(a, new Cells(a, b)),
): Alignment {
  if (!comesAfter(a, b)) return align(memory.sides(b))
  const turned = align(memory.turnedSides(b))
  return {
    ...turned,
    pairs: turned.pairs.map(turnedPair),
  }
}

function turnedPair({ a, aCount, b, bCount, likeness, cut }: Pair): Pair {
  return {
    a: b,
    aCount: bCount,
    b: a,
    bCount: aCount,
    likeness,
    cut: cut === null ? null : cut === 'a' ? 'b' : 'a',
  }
}

function comesAfter(a: Name, b: Name): boolean {
  if (a.ids.length !== b.ids.length) return a.ids.length > b.ids.length
  for (let at = 0; at < a.ids.length; at++) {
    const mine = a.store.keys[a.ids[at]!]!
    const theirs = b.store.keys[b.ids[at]!]!
    if (mine !== theirs) return mine > theirs
  }
  return false
}

export function partsOf(a: Read, b: Read, { pairs }: Alignment): Part[] {
  const parts: { at: number; part: Part }[] = pairs.map((pair) => ({
    at: pair.a,
    part: matched(a, b, pair),
  }))
  const free = (count: number, taken: (at: number) => boolean) =>
    [...Array(count).keys()].filter((at) => !taken(at))
  const freeA = free(a.ids.length, (at) =>
    pairs.some((pair) => at >= pair.a && at < pair.a + pair.aCount),
  )
  const freeB = free(b.ids.length, (at) =>
    pairs.some((pair) => at >= pair.b && at < pair.b + pair.bCount),
  )
  const clashes = Math.min(freeA.length, freeB.length)
  for (const [n, at] of freeA.entries()) {
    const text = a.tokens[at]!.text
    const part: Part =
      n < clashes
        ? { a: text, b: b.tokens[freeB[n]!]!.text, score: 0, rules: [], kind: 'contradicted' }
        : { a: text, b: null, score: 0, rules: [], kind: 'omitted' }
    parts.push({ at, part })
  }
  for (const at of freeB.slice(clashes))
    parts.push({
      at: a.ids.length + at,
      part: { a: null, b: b.tokens[at]!.text, score: 0, rules: [], kind: 'extra' },
    })
  return parts.sort((x, y) => x.at - y.at).map(({ part }) => part)
}

/** Rules of a word that may be the other with its tail cut off. */
export const CUT_RULES = { a: 'first cut', b: 'second cut' } as const
const written = (name: Read, from: number, count: number) => name.tokens.slice(from, from + count)

function matched(a: Read, b: Read, pair: Pair): Part {
  const mine = written(a, pair.a, pair.aCount)
  const theirs = written(b, pair.b, pair.bCount)
  const said = (tokens: Token[]) => tokens.map((token) => token.text).join(' ')
  const kind: PartKind =
    pair.likeness === FULL
      ? 'same'
      : pair.cut !== null || pair.likeness >= VARIANT
        ? 'variant'
        : 'contradicted'
  const rules =
    pair.cut !== null ? [CUT_RULES[pair.cut]] : kind === 'variant' ? rulesOf(mine, theirs) : []
  return { a: said(mine), b: said(theirs), score: pair.likeness / FULL, rules, kind }
}
