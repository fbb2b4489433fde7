/**
 * Finds words in a text that somebody may have disguised. Text and words are folded alike: case, marks, compatibility forms, characters
 * that show nothing, Arabic letter variants, traditional characters, and letters of other alphabets (and digits) that look the same.
 */
import { fromTraditional } from '../../../packages/names/src/data/traditional.ts'

/** A text laid open: its words and in which letters each is written, words that gaps or dots had taken apart, and all of it without gaps. */
export type Opened = {
  words: readonly string[]
  alphabets: readonly Alphabet[]
  joined: readonly string[]
  runs: readonly string[]
  squeezed: string
}

/** Letters, digits and signs that print nothing, or that join others: gone before anything is compared. */
const INVISIBLE = /\u034f|\u17b4|\u17b5|[\p{Cf}\u0640\u115f\u1160\u3164\uffa0\u2800]/gu
/** Of the same alphabet or not, they are read as the same letter. */
const ALIKE: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['аαɑ4', 'a'],
    ['вβ', 'b'],
    ['сϲ', 'c'],
    ['ԁđ', 'd'],
    ['еεєҽ3', 'e'],
    ['ɡ', 'g'],
    ['нһη', 'h'],
    ['іιıӏ1', 'i'],
    ['јϳ', 'j'],
    ['кκ', 'k'],
    ['łⅼ', 'l'],
    ['мμ', 'm'],
    ['оοσøө0', 'o'],
    ['рρ', 'p'],
    ['ԛ', 'q'],
    ['ѕ5', 's'],
    ['тτ7', 't'],
    ['уυүұγ', 'y'],
    ['ѵν', 'v'],
    ['ԝω', 'w'],
    ['хχҳ', 'x'],
    ['қ', 'k'],
    ['ң', 'h'],
    ['ғ', 'г'],
    ['ә', 'ə'],
    ['کڪ', 'ك'],
    ['يىیېئ', 'ي'],
    ['ەہھةۀ', 'ه'],
    ['أإآٱ', 'ا'],
    ['ۇۆۈؤ', 'و'],
  ].flatMap(([letters, letter]) => [...letters!].map((each) => [each, letter!])),
)

/** Folded, with everything that is no letter or digit left where it stood. Folding twice changes nothing. */
export const foldText = (text: string): string => fromTraditional([...bareOf(text)].map((letter) => ALIKE[letter] ?? letter).join(''))

/** Folded, but for letters that look like others: as many letters, in the same places, as in the folded text. */
function bareOf(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replaceAll('ئ', '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(INVISIBLE, '')
    .normalize('NFC')
}

const NOT_LETTERS = /[^\p{L}\p{N}]+/gu
const HAN = /\p{Script=Han}/u

type Alphabet = 'Latn' | 'Cyrl' | 'other'
/** `other`: mixed, or of no alphabet whose letters look like another's. */
const alphabetOf = (word: string): Alphabet =>
  /^\p{Script=Latin}+$/u.test(word) ? 'Latn' : /^\p{Script=Cyrillic}+$/u.test(word) ? 'Cyrl' : 'other'

export function openText(text: string): Opened {
  const folded = foldText(text)
  const words = folded.split(NOT_LETTERS).filter(Boolean)
  const dotted = folded.split(/\s+/u).map((chunk) => chunk.replace(NOT_LETTERS, ''))
  const alphabets = bareOf(text).split(NOT_LETTERS).filter(Boolean).map(alphabetOf)
  return {
    words,
    alphabets,
    joined: [...new Set([...dotted, ...pairs(words)])],
    runs: singleLetters(words),
    squeezed: folded.replace(NOT_LETTERS, ''),
  }
}

/** Neighbours of which at least one is no more than three letters: a word that a gap has taken apart. */
const pairs = (words: readonly string[]): string[] =>
  words.flatMap((word, at) => {
    const next = words[at + 1]
    return next !== undefined && word.length > 1 && Math.min(word.length, next.length) <= 3 ? [word + next] : []
  })

/** Three or more single letters in a row, put together: f r e e. */
function singleLetters(words: readonly string[]): string[] {
  const runs: string[] = []
  let run: string[] = []
  for (const word of [...words, '..']) {
    if ([...word].length === 1) run.push(word)
    else {
      if (run.length > 2) runs.push(run.join(''))
      run = []
    }
  }
  return runs
}

/** Fewer letters than this, put together from two words, could be anything. */
const TELLING = 5

/** Whether a word of the lists (see `Lexicon`) stands in the text. */
export function holds(text: Opened, word: string): boolean {
  const isWhole = word.startsWith('=')
  const needles = wordsOf(isWhole ? word.slice(1) : word)
  if (needles.length === 0) return false
  const squeezed = needles.join('')
  if (HAN.test(squeezed)) return text.squeezed.includes(squeezed)
  if (text.runs.some((run) => squeezed.length > 2 && run.includes(squeezed))) return true
  const fits = (found: string | undefined, needle: string) => (isWhole ? found === needle : (found?.startsWith(needle) ?? false))
  if (squeezed.length >= TELLING && text.joined.some((found) => fits(found, squeezed))) return true
  // Short words of two alphabets look alike by chance: Russian “нас” is no Turkish “hac”.
  const own = alphabetOf(bareOf(word).replace(NOT_LETTERS, ''))
  const isChance = (at: number) => squeezed.length < TELLING && own !== 'other' && ![own, 'other'].includes(text.alphabets[at]!)
  const last = needles.length - 1
  return text.words.some(
    (_, at) => !isChance(at) && needles.every((needle, n) => (n < last ? text.words[at + n] === needle : fits(text.words[at + n], needle))),
  )
}

const opened = new Map<string, string[]>()
/** The folded words of a needle; kept, since the lists are searched for every text. */
function wordsOf(needle: string): string[] {
  const known = opened.get(needle)
  if (known) return known
  const words = foldText(needle).split(NOT_LETTERS).filter(Boolean)
  if (opened.size < MOST_KEPT) opened.set(needle, words)
  return words
}
/** More than all lists hold; names come on top and are not kept for ever. */
const MOST_KEPT = 20_000

/** Whether a name stands in the text: its words in a row, or, where it has more than one, with the gaps closed. */
export function holdsName(text: Opened, name: string): boolean {
  const words = wordsOf(name)
  const squeezed = words.join('')
  if (!isTelling(squeezed)) return false
  if (HAN.test(squeezed) || words.length > 1) return text.squeezed.includes(squeezed)
  return text.words.includes(squeezed) || text.joined.includes(squeezed) || text.runs.some((run) => run.includes(squeezed))
}

/** Two Han characters are a name; of letters, fewer than four could be anything. */
const isTelling = (squeezed: string) => squeezed.length >= (/^\p{Script=Han}+$/u.test(squeezed) ? 2 : 4)

const HASHTAG = /[#＃﹟♯]/u
const AT = /[@＠﹫]/u
const TLD =
  'com|org|net|info|io|co|me|tv|app|dev|xyz|online|site|link|ly|gl|cn|hk|tw|tr|ru|su|by|ua|kz|kg|uz|ir|de|fr|uk|us|eu|ch|at|nl|be|se|no|fi|dk|pl|cz|it|es|jp|kr|in|au|ca|gov|edu|int|мен|рф|қаз'
const LINK = new RegExp(
  String.raw`https?:|hxxps?|www\s*\.|\b[\p{L}\p{N}-]+(?:(?:\.|\s?\[\.\]\s?|\s?\(\.\)\s?|。)(?:${TLD})|\s?\.\s?(?:com|org|net|info))(?![\p{L}\p{N}])`,
  'iu',
)
const SPELT_LINK = /\b\p{L}+ (?:dot|nokta|точка|点) (?:com|org|net|info|ru|cn|tr|kz|ком|орг)\b/iu

/** What an address on the net looks like, however it is dressed. */
export function marksIn(text: string): { link: boolean; hashtag: boolean; at: boolean } {
  const plain = text.normalize('NFKC').replace(INVISIBLE, '')
  return { link: LINK.test(plain) || SPELT_LINK.test(plain), hashtag: HASHTAG.test(plain), at: AT.test(plain) }
}

/** Control characters but line ends, and characters that turn the direction of what follows. */
export const hasControls = (text: string): boolean =>
  /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u.test(text.replace(/\r?\n/g, ''))
