/** How common names are in a register: the share of its people who bear a word, whatever script it is written in. */
import type { WordKeys } from './blocking.ts'
import { type Columns, wordsOfName } from './records.ts'

/** People by key of a word. A key of the gazetteer joins the scripts; a skeleton also joins some names that only sound alike. */
export type WordCounts = ReadonlyMap<number, number>

export function countWords(
  { size, words, firstName, firstWord, nameWords }: Columns,
  keysOf: (word: string) => WordKeys,
): Map<number, number> {
  const own = words.map((word) => keysOf(word).full)
  const keys = [...new Set(own.flat())]
  const places = new Map(keys.map((key, place) => [key, place]))
  const placesOf = own.map((full) => Uint32Array.from(full, (key) => places.get(key)!))
  const counts = new Uint32Array(keys.length)
  const lastSeen = new Uint32Array(keys.length)
  for (let record = 0; record < size; record++) {
    for (let at = firstWord[firstName[record]!]!; at < firstWord[firstName[record + 1]!]!; at++) {
      for (const place of placesOf[nameWords[at]!]!) {
        if (lastSeen[place] === record + 1) continue
        lastSeen[place] = record + 1
        counts[place]!++
      }
    }
  }
  return new Map(keys.map((key, place) => [key, counts[place]!]))
}

/** The frequency of texts of one or more words: the product of those of the words, never less than one person. */
export function frequencies(
  counts: WordCounts,
  size: number,
  keysOf: (word: string) => WordKeys,
): (text: string) => number {
  const least = 1 / Math.max(1, size)
  const known = new Map<string, number>()
  const ofWord = (word: string): number => {
    const { full } = keysOf(word)
    const named = full.filter((key) => key < 0)
    return Math.max(
      least,
      ...(named.length > 0 ? named : full).map((key) => (counts.get(key) ?? 0) * least),
    )
  }
  return (text) => {
    let found = known.get(text)
    if (found !== undefined) return found
    if (known.size > 200_000) known.clear()
    found = Math.max(
      least,
      wordsOfName(text).reduce((product, word) => product * ofWord(word), 1),
    )
    known.set(text, found)
    return found
  }
}
