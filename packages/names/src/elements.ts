import type { Read } from './compare.ts'
import { FAR, NEAR, type Neighbours, type Reach, type Vocabulary } from './neighbours.ts'
import { TokenStore } from './token-store.ts'

/** What a query asks the postings: tokens that may stand for a part of it, and which part (a mask of bits). */
export type Element = { mask: number; share: number; neighbours: Neighbours }

const LEAST_JOINED = 8000
const SECOND_HALF = 8
const LONGEST_SPLIT = 14
/** Of a word beside another, so many letters may be two names. */
const LONG = 10
const LONG_HAN = 5

/** Which words of a query of several are looked for far and wide: the longest when none is known, or any. */
export type Words = 'known' | 'any'

/** The words of a query, its neighbours joined, and long words split: joins and splits are made on the query's side only. */
export function elementsOf(query: Read, vocabulary: Vocabulary, sought: Words): Element[] {
  const words = wordElements(query, vocabulary, sought)
  const elements = [...words]
  const joins = new TokenStore()
  for (let size = 2; size <= Math.min(3, words.length); size++) {
    for (let from = 0; from + size <= words.length; from++) {
      const joined = joins.addJoined(query.store, query.ids, from, size)
      elements.push({
        mask: ((1 << size) - 1) << from,
        share: size,
        neighbours: vocabulary.of(joins, joined, LEAST_JOINED, 'same'),
      })
    }
  }
  for (const [at, word] of words.entries())
    if (!word.neighbours.isKnown && maySplit(query, at))
      elements.push(...splitsOf(query, vocabulary, at, query.ids[at]!))
  return elements
}

/** One word is looked for far and wide. Of several one is enough, since the others are then measured where it stands. */
function wordElements(query: Read, vocabulary: Vocabulary, sought: Words): Element[] {
  const { store, ids } = query
  const reach = ids.length === 1 || sought === 'any' ? 'alike' : 'same'
  const find = (id: number, within: Reach) =>
    vocabulary.of(store, id, ids.length === 1 ? FAR : NEAR, within)
  const elements = ids.map((id, at) => ({
    mask: 1 << at,
    share: query.weights[at]! / 10,
    neighbours: find(id, reach),
  }))
  if (reach === 'same' && !elements.some(({ neighbours }) => neighbours.isKnown)) {
    const longest = ids.reduce(
      (best, id, at) => (lengthOf(store.keys[id]!) > lengthOf(store.keys[ids[best]!]!) ? at : best),
      0,
    )
    elements[longest]!.neighbours = find(ids[longest]!, 'alike')
  }
  return elements
}

/** A character of Han says as much as two letters. */
const lengthOf = (key: string): number => (isHan(key) ? 2 * key.length : key.length)
const isHan = (key: string): boolean => /^[\u3400-\u9fff]/.test(key)

function maySplit(query: Read, at: number): boolean {
  const key = query.store.keys[query.ids[at]!]!
  return (
    query.ids.length === 1 ||
    (query.ids.length === 2 && key.length >= (isHan(key) ? LONG_HAN : LONG))
  )
}

/** Every cut of a word in two, each half as a word of its own; the best likeness of a token over all cuts counts. */
function splitsOf(query: Read, vocabulary: Vocabulary, at: number, id: number): Element[] {
  const halves = cutsOf(query.store.keys[id]!)
  if (halves.length === 0) return []
  const store = new TokenStore()
  const merged = [0, 1].map((side) => {
    const best = new Map<number, number>()
    for (const half of halves) {
      const found = vocabulary.of(store, store.add(half[side]!), LEAST_JOINED, 'same')
      for (const [n, token] of found.tokens.entries())
        best.set(token, Math.max(best.get(token) ?? 0, found.likeness[n]!))
    }
    const sorted = [...best].sort((a, b) => b[1] - a[1] || a[0] - b[0])
    return {
      tokens: Uint32Array.from(sorted, (one) => one[0]),
      likeness: Uint16Array.from(sorted, (one) => one[1]),
      isKnown: true,
    }
  })
  return [
    { mask: 1 << at, share: 1, neighbours: merged[0]! },
    { mask: 1 << (SECOND_HALF + at), share: 1, neighbours: merged[1]! },
  ]
}

/** The two halves of a word at each place where a name could end and another begin. */
function cutsOf(key: string): [string, string][] {
  const mode = key[1] === ':' ? key.slice(0, 2) : ''
  const chars = [...key.slice(mode.length)]
  const inHan = isHan(key)
  const least = inHan ? (chars.length <= 4 ? 1 : 2) : 3
  if (chars.length < least * 2 || (!inHan && chars.length < 7)) return []
  const cuts: [string, string][] = []
  for (let cut = least; cut <= chars.length - least; cut++)
    cuts.push([mode + chars.slice(0, cut).join(''), mode + chars.slice(cut).join('')])
  return cuts.length > LONGEST_SPLIT * 2 ? [] : cuts
}
