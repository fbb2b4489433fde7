import type { Read } from './compare.ts'
import type { Neighbours, Vocabulary } from './neighbours.ts'
import { TokenStore } from './token-store.ts'

/** What a query asks the postings: tokens that may stand for a part of it, and which part (a mask of bits). */
export type Element = { mask: number; share: number; neighbours: Neighbours }

const LEAST_JOINED = 8000
const SECOND_HALF = 8
const LONGEST_SPLIT = 14

/** The words of a query, its neighbours joined, and long words split: joins and splits are made on the query's side only. */
export function elementsOf(query: Read, vocabulary: Vocabulary): Element[] {
  const elements: Element[] = []
  const count = query.ids.length
  for (const [at, id] of query.ids.entries())
    elements.push({ mask: 1 << at, share: query.tokens[at]!.weight / 10, neighbours: vocabulary.of(query.store, id) })
  const joins = new TokenStore()
  for (let size = 2; size <= Math.min(3, count); size++) {
    for (let from = 0; from + size <= count; from++) {
      const joined = joins.addJoined(query.store, query.ids, from, size)
      elements.push({ mask: ((1 << size) - 1) << from, share: size, neighbours: vocabulary.of(joins, joined, LEAST_JOINED) })
    }
  }
  for (const [at, id] of query.ids.entries()) if (count <= 2) elements.push(...splitsOf(query, vocabulary, at, id))
  return elements
}

/** Every cut of a word in two, each half as a word of its own; the best likeness of a token over all cuts counts. */
function splitsOf(query: Read, vocabulary: Vocabulary, at: number, id: number): Element[] {
  const halves = cutsOf(query.store.keys[id]!)
  if (halves.length === 0) return []
  const store = new TokenStore()
  const merged = [0, 1].map((side) => {
    const best = new Map<number, number>()
    for (const half of halves) {
      const found = vocabulary.of(store, store.add(half[side]!), LEAST_JOINED)
      for (const [n, token] of found.tokens.entries()) best.set(token, Math.max(best.get(token) ?? 0, found.likeness[n]!))
    }
    const sorted = [...best].sort((a, b) => b[1] - a[1] || a[0] - b[0])
    return { tokens: Uint32Array.from(sorted, (one) => one[0]), likeness: Uint16Array.from(sorted, (one) => one[1]) }
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
  const isHan = /^[\u3400-\u9fff]/.test(key)
  const least = isHan ? (chars.length <= 4 ? 1 : 2) : 3
  if (chars.length < least * 2 || (!isHan && chars.length < 7)) return []
  const cuts: [string, string][] = []
  for (let cut = least; cut <= chars.length - least; cut++)
    cuts.push([mode + chars.slice(0, cut).join(''), mode + chars.slice(cut).join('')])
  return cuts.length > LONGEST_SPLIT * 2 ? [] : cuts
}
