/**
 * What a text is found by, when names are looked for in many texts at once: tokens, such that wherever a name stands in the sense of
 * `index.ts`, gaps closed, the text has the tokens that are asked for. A text may have them without the name: whoever asks looks again.
 * Pure.
 *
 * A text is cut into words at its gaps, and where Han letters begin or end. Then it has
 * - each word of letters other than Han, in which a name may stand whole, at its beginning or end, or anywhere (`#FreeRahile`);
 * - each two Han letters that follow each other, over gaps too;
 * - around each place where two words meet the two letters before and the four after, the four before and the two after, and the two of
 *   both, by which a name of several words, or a broken one, is recognised, a short one by the last;
 * - each word of two or three letters with a letter of both neighbours, for a name of which but one letter stands apart on both sides.
 */

import { remembering } from './remembered.ts'

export type Tokens = {
  /** Each once, for the list of all words in which parts of words are looked for. */
  words: ReadonlySet<string>
  /** Hashes, each once, in their order. */
  tokens: number[]
}

/** What to ask for: every one of `all`; or where it is empty one of `any`, or a word that holds, begins with, ends with the letters. */
export type Sought = {
  all: number[]
  any: number[]
  inside: string | null
  beginning: string | null
  ending: string | null
}

const isHan = (letter: string) => /^\p{Script=Han}$/u.test(letter)

/** A word longer than this is cut into pieces that overlap by half. */
const LONGEST = 120

/** @param folded texts as `fold` leaves them: words with single spaces between */
export function tokensOf(folded: Iterable<string>): Tokens {
  const words = new Set<string>()
  const tokens = new Set<number>()
  for (const text of new Set(folded)) {
    const own = tokensOfText(text)
    for (const word of own.words) words.add(word)
    for (const token of own.tokens) tokens.add(token)
  }
  return { words, tokens: [...tokens].sort((a, b) => a - b) }
}

const tokensOfText = remembering((text): { words: Set<string>; tokens: Set<number> } => {
  const own = { words: new Set<string>(), tokens: new Set<number>() }
  if (ONE_UNIT.test(text)) collectPlain(text, own.words, own.tokens)
  else collect(text, own.words, own.tokens)
  return own
})

/** No Han letter, and each letter one code unit: such a text need not be cut into letters. */
const ONE_UNIT = /^[^\p{Script=Han}\u{10000}-\u{10ffff}]*$/u

/** The same as `collect`, many times faster. */
function collectPlain(text: string, words: Set<string>, tokens: Set<number>): void {
  const parts = text.split(' ')
  const letters = parts.join('')
  let at = 0
  for (const [n, word] of parts.entries()) {
    if (word === '') continue
    addWord(word, words, tokens)
    if (n > 0) addPlainMeeting(letters, at, tokens)
    const end = at + word.length
    if (word.length > 1 && word.length < 4 && n > 0 && n < parts.length - 1)
      tokens.add(hash('k', letters, at - 1, end + 1))
    at = end
  }
}

function addWord(word: string, words: Set<string>, tokens: Set<number>): void {
  for (const piece of word.length <= LONGEST
    ? [word]
    : piecesOf({ isHan: false, letters: [...word] })) {
    words.add(piece)
    tokens.add(wordToken(piece))
  }
}

function addPlainMeeting(letters: string, at: number, tokens: Set<number>): void {
  for (const [kind, before, after] of WINDOWS)
    if (at >= before && at <= letters.length - after)
      tokens.add(hash(kind, letters, at - before, at + after))
}

function collect(text: string, words: Set<string>, tokens: Set<number>): void {
  const segments = segmentsOf(text)
  const letters = segments.flatMap(({ letters }) => letters)
  for (const piece of segments.flatMap(piecesOf)) {
    words.add(piece)
    tokens.add(wordToken(piece))
  }
  for (let at = 1; at < letters.length; at++)
    if (isHan(letters[at - 1]!) && isHan(letters[at]!))
      tokens.add(hash('h', letters[at - 1]! + letters[at]!))
  let at = 0
  for (const [n, segment] of segments.entries()) {
    if (n > 0) addMeeting(letters, at, tokens)
    const size = segment.letters.length
    if (!segment.isHan && (size === 2 || size === 3) && n > 0 && n < segments.length - 1)
      tokens.add(hash('k', letters.slice(at - 1, at + size + 1).join('')))
    at += size
  }
}

/** How many letters before and after a place where two words meet make a token of which sort. */
const MEETINGS = { m: [2, 2], b: [2, 4], e: [4, 2] } as const
const WINDOWS = Object.entries(MEETINGS).map(
  ([kind, [before, after]]) => [kind, before, after] as const,
)

function addMeeting(letters: readonly string[], at: number, tokens: Set<number>): void {
  for (const [kind, before, after] of WINDOWS)
    if (at >= before && at <= letters.length - after)
      tokens.add(hash(kind, letters.slice(at - before, at + after).join('')))
}

type Segment = { isHan: boolean; letters: string[] }

function segmentsOf(text: string): Segment[] {
  return text.split(' ').flatMap((word) => {
    const segments: Segment[] = []
    for (const letter of word) {
      const han = isHan(letter)
      const last = segments.at(-1)
      if (last?.isHan === han) last.letters.push(letter)
      else segments.push({ isHan: han, letters: [letter] })
    }
    return segments
  })
}

function piecesOf({ isHan, letters }: Segment): string[] {
  if (isHan) return []
  if (letters.length <= LONGEST) return [letters.join('')]
  const pieces: string[] = []
  for (let start = 0; start < letters.length; start += LONGEST / 2)
    pieces.push(letters.slice(start, start + LONGEST).join(''))
  return pieces
}

export const wordToken = (word: string): number => hash('w', word)

/** Four letters of a word at a time, by which words that hold some letters are found; none of a shorter word. */
export function gramsOf(word: string): number[] {
  const letters = [...word]
  return [
    ...new Set(letters.slice(3).map((_, at) => hash('g', letters.slice(at, at + 4).join('')))),
  ]
}

/** What to ask for, of a name with its gaps closed; of a very long one, of its beginning. */
export function soughtFor(name: string): Sought {
  const letters = [...name].slice(0, LONGEST / 2)
  const pairs = letters
    .slice(1)
    .flatMap((letter, at) =>
      isHan(letters[at]!) && isHan(letter) ? [hash('h', letters[at]! + letter)] : [],
    )
  const none = { inside: null, beginning: null, ending: null }
  if (pairs.length > 0) return { all: [...new Set(pairs)], any: [], ...none }
  const part = (from: number, to: number) => {
    const cut = letters.slice(from, to)
    return cut.length > 1 && !cut.some(isHan) ? cut.join('') : null
  }
  const apart =
    letters.length <= 5 ? hash('k', letters.join('')) : middleOf(part(1, letters.length - 1))
  return {
    all: [],
    any: [...meetingsIn(letters), ...(apart === null ? [] : [apart])],
    inside: part(0, letters.length),
    beginning: part(1, letters.length),
    ending: part(0, letters.length - 1),
  }
}

const middleOf = (middle: string | null) => (middle === null ? null : wordToken(middle))

/** Of a name that is broken somewhere, two letters from an end at least: what stands around the break. */
function meetingsIn(letters: readonly string[]): number[] {
  const size = letters.length
  const windows = (kind: keyof typeof MEETINGS, from: number, width: number) =>
    letters
      .slice(from, size - width + 1)
      .map((_, at) => hash(kind, letters.slice(from + at, from + at + width).join('')))
  if (size <= 6) return windows('m', 0, 4)
  return [...new Set([...windows('b', 0, 6), ...windows('e', size - 7, 6)])]
}

/** FNV-1a over UTF-16 code units, as a signed 32-bit number. `kind` keeps tokens of one sort from those of another. */
function hash(kind: string, text: string, from = 0, to = text.length): number {
  let value = 0x811c9dc5 ^ kind.charCodeAt(0)
  value = Math.imul(value, 0x01000193)
  for (let at = from; at < to; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value | 0
}
