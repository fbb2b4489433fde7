/** How common names are in a register: the share of its people who bear a word, whatever script it is written in. */
import { type WordKeys, wordsOfName } from './blocking.ts'
import type { Columns } from './records.ts'

/** People by key of a word. A key of the gazetteer joins the scripts; a skeleton also joins some names that only sound alike. */
export type WordCounts = ReadonlyMap<number, number>

export function countWords({ size, names, firstName }: Columns, keysOf: (word: string) => WordKeys): Map<number, number> {
  const counts = new Map<number, number>()
  for (let record = 0; record < size; record++) {
    const own = new Set<number>()
    for (let at = firstName[record]!; at < firstName[record + 1]!; at++) {
      for (const word of wordsOfName(names[at]!)) for (const key of keysOf(word).full) own.add(key)
    }
    for (const key of own) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** The frequency of texts of one or more words: the product of those of the words, never less than one person. */
export function frequencies(counts: WordCounts, size: number, keysOf: (word: string) => WordKeys): (text: string) => number {
  const least = 1 / Math.max(1, size)
  const known = new Map<string, number>()
  const ofWord = (word: string): number => {
    const { full } = keysOf(word)
    const named = full.filter((key) => key < 0)
    return Math.max(least, ...(named.length > 0 ? named : full).map((key) => (counts.get(key) ?? 0) * least))
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
