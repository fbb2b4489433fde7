/**
 * Which pairs are looked at: those that share a key of two words of the name, and whose birth years, where both are known, lie at
 * most two apart. One class of consonants lost, added or changed in one of the words is tolerated, words may be turned about, and a
 * name written in one word is tried at every split. A bare given name meets only bare given names: with a father's name there are too many.
 */
import { keys } from '../index.ts'
import { type Columns, LAST_YEAR, shared } from './records.ts'

/** How far apart two birth years may lie for a pair to be looked at. */
export const YEARS_APART = 2

/** Where the records with each key are: `entries` from starts[key] to starts[key + 1], in the order of the columns. */
export type Postings = { starts: Uint32Array; entries: Uint32Array; mask: number; firstOfYear: Uint32Array }

/** Keys of a word: `full` from its gazetteer names and longest skeletons, `all` also from skeletons with a class left out. */
export type WordKeys = { full: readonly number[]; all: readonly number[] }

const SEPARATORS = /[\s·•‧・．,،._]+/u
const MOST_WORDS = 4
/** A single word of this many letters may be two names written together. */
const LONG_WORD = 8
const LONG_HAN = 5
const LONGEST_SPLIT = 30

export const wordsOfName = (name: string): string[] =>
  name
    .slice(0, 200)
    .split(SEPARATORS)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)

/** Remembers the keys of words: a million names are made of some ten thousand. */
export function wordKeys(): (word: string) => WordKeys {
  const known = new Map<string, WordKeys>()
  return (word) => {
    const found = known.get(word)
    if (found) return found
    if (known.size > 500_000) known.clear()
    const made = keysOfWord(word)
    known.set(word, made)
    return made
  }
}

/** The core gives keys without saying which left something out; those of the greatest length (in octal digits) did not. */
function keysOfWord(word: string): WordKeys {
  const all = keys(word).slice(0, 16)
  const length = (key: number): number => (key < 0 ? 0 : key.toString(8).length)
  const longest = Math.max(0, ...all.map(length))
  return { full: all.filter((key) => key < 0 || length(key) === longest), all }
}

/** The keys under which a name is found, each a number of 32 bits. May repeat. */
export function keysOfName(name: string, keysOf: (word: string) => WordKeys): number[] {
  const words = wordsOfName(name)
  const found: number[] = []
  if (words.length === 1) addSingle(found, words[0]!, keysOf)
  for (let one = 0; one < words.length; one++) {
    for (let other = one + 1; other < words.length; other++) addPair(found, keysOf(words[one]!), keysOf(words[other]!))
  }
  if (words.length === 3) {
    addPair(found, keysOf(words[0]! + words[1]!), keysOf(words[2]!))
    addPair(found, keysOf(words[0]!), keysOf(words[1]! + words[2]!))
  }
  return found
}

function addSingle(found: number[], word: string, keysOf: (word: string) => WordKeys): void {
  for (const key of keysOf(word).all) found.push(mix(key))
  const least = /\p{Script=Han}/u.test(word) ? LONG_HAN : LONG_WORD
  if (word.length < least || word.length > LONGEST_SPLIT) return
  for (let at = 2; at <= word.length - 2; at++) addPair(found, keysOf(word.slice(0, at)), keysOf(word.slice(at)))
}

function addPair(found: number[], one: WordKeys, other: WordKeys): void {
  for (const a of one.full) for (const b of other.all) found.push((mix(a) + mix(b)) | 0)
  for (const a of one.all) {
    if (one.full.includes(a)) continue
    for (const b of other.full) found.push((mix(a) + mix(b)) | 0)
  }
}

/** Spreads a key over 32 bits (the finisher of MurmurHash3, public domain), so that sums of two rarely meet. */
function mix(key: number): number {
  let mixed = Math.imul(key ^ (key >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

/** Two passes over all keys: count, then place. Entries of a key come out in the order of the columns, that is by year. */
export function postingsOf(columns: Columns, keysOf: (word: string) => WordKeys): Postings {
  const { flat, ends } = allKeys(columns, keysOf)
  const mask = 2 ** Math.max(8, Math.ceil(Math.log2(flat.length + 1))) - 1
  const starts = shared(Uint32Array, mask + 2)
  for (const key of flat) starts[(key & mask) + 1]!++
  for (let at = 1; at < starts.length; at++) starts[at]! += starts[at - 1]!
  const entries = shared(Uint32Array, flat.length)
  const next = starts.slice()
  for (let record = 0, at = 0; record < columns.size; record++) {
    for (; at < ends[record]!; at++) entries[next[flat[at]! & mask]!++] = record
  }
  return { starts, entries, mask, firstOfYear: firstOfYears(columns) }
}

/** The keys of all records one after the other, without repetition within a record, and where each record's end. */
function allKeys(columns: Columns, keysOf: (word: string) => WordKeys): { flat: Int32Array; ends: Uint32Array } {
  let flat = new Int32Array(Math.max(64, columns.size * 16))
  let length = 0
  const ends = new Uint32Array(columns.size)
  for (let record = 0; record < columns.size; record++) {
    const own = new Set<number>()
    for (let at = columns.firstName[record]!; at < columns.firstName[record + 1]!; at++) {
      for (const key of keysOfName(columns.names[at]!, keysOf)) own.add(key)
    }
    if (length + own.size > flat.length) flat = grown(flat, own.size)
    for (const key of own) flat[length++] = key
    ends[record] = length
  }
  return { flat: flat.subarray(0, length), ends }
}

function grown(array: Int32Array<ArrayBuffer>, by: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2 + by)
  larger.set(array)
  return larger
}

/** For each year the first record born in it or later. */
function firstOfYears({ years, size }: Columns): Uint32Array {
  const first = shared(Uint32Array, LAST_YEAR + YEARS_APART + 3)
  first.fill(size)
  for (let at = size - 1; at >= 0; at--) first[years[at]!] = at
  for (let year = first.length - 2; year >= 0; year--) first[year] = Math.min(first[year]!, first[year + 1]!)
  return first
}
