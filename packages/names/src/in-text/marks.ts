/**
 * By what names are found in a text without reading all of them: marks of a name, and of a text those that any name in it may have. Whether
 * one stands there `holdsPerson` decides; whatever it finds shares a mark with the text.
 */
import { isTelling, type Opened, wordsOf } from './opened.ts'

/** Of a longer name its beginning is looked for. */
const LONGEST = 48
const SHORTEST = 2

/** Two at most: of the whole without its gaps, and of its two longest words, which may stand apart. None of a name that could be anything. */
export function marksOf(name: string): number[] {
  const words = wordsOf(name)
  const squeezed = words.join('')
  if (!isTelling(squeezed)) return []
  const [longest, second] = words.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return [
    markOf(squeezed.slice(0, LONGEST)),
    ...(second === undefined ? [] : [pairOf(longest!, second)]),
  ]
}

/** Marks that a name in this text may have. */
export function marksIn(text: Opened): number[] {
  const found = new Set<number>()
  for (const part of new Set([text.squeezed, ...text.joined])) addMarks(found, part)
  const words = [...new Set(text.words)]
  for (const [at, word] of words.entries())
    for (const other of words.slice(at)) found.add(pairOf(word, other))
  return [...found]
}

/** Of every piece of it that may be a name. */
function addMarks(found: Set<number>, part: string): void {
  for (let from = 0; from + SHORTEST <= part.length; from++) {
    let mark = START
    for (let at = from; at < part.length && at < from + LONGEST; at++) {
      mark = further(mark, part.charCodeAt(at))
      if (at + 1 - from >= SHORTEST) found.add(mark)
    }
  }
}

const pairOf = (one: string, other: string): number =>
  markOf(one < other ? `${one} ${other}` : `${other} ${one}`)

/** FNV-1a over code units: 32 bits, which are compared again where they meet. */
const START = 0x811c9dc5 | 0
const further = (mark: number, unit: number): number => Math.imul(mark ^ unit, 0x01000193)
function markOf(text: string): number {
  let mark = START
  for (let at = 0; at < text.length; at++) mark = further(mark, text.charCodeAt(at))
  return mark
}
