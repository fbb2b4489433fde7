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
export type Postings = {
  starts: Uint32Array
  entries: Uint32Array
  mask: number
  firstOfYear: Uint32Array
}

/** Keys of a word: `full` from its gazetteer names and longest skeletons, `all` also from skeletons with a class left out. */
export type WordKeys = { full: readonly number[]; all: readonly number[] }

/** A single word of this many letters may be two names written together. */
const LONG_WORD = 6
const LONG_HAN = 4
const LONGEST_SPLIT = 40

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

/** The keys under which a name is found, from its words; each a number of 32 bits. May repeat. */
export type KeysOfName = (words: Uint32Array) => number[]

/** For the names of one list, whose words are known by their places. */
export function keysOfNames(
  words: readonly string[],
  keysOf: (word: string) => WordKeys,
): KeysOfName {
  const known: (WordKeys | undefined)[] = new Array(words.length)
  const at = (place: number): WordKeys => {
    known[place] ??= keysOf(words[place]!)
    return known[place]
  }
  return (places) => {
    const found: number[] = []
    if (places.length === 1) addSingle(found, words[places[0]!]!, keysOf)
    for (let one = 0; one < places.length; one++) {
      for (let other = one + 1; other < places.length; other++)
        addPair(found, at(places[one]!), at(places[other]!))
    }
    if (places.length === 3) {
      const [first, second, third] = [words[places[0]!]!, words[places[1]!]!, words[places[2]!]!]
      addPair(found, keysOf(first + second), at(places[2]!))
      addPair(found, at(places[0]!), keysOf(second + third))
    }
    return found
  }
}

function addSingle(found: number[], word: string, keysOf: (word: string) => WordKeys): void {
  for (const key of keysOf(word).all) found.push(mix(key))
  const least = /\p{Script=Han}/u.test(word) ? LONG_HAN : LONG_WORD
  if (word.length < least || word.length > LONGEST_SPLIT) return
  for (let at = 2; at <= word.length - 2; at++)
    addPair(found, keysOf(word.slice(0, at)), keysOf(word.slice(at)))
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

/**
 * Keys are first dealt into groups by their highest bits, then counted and placed within each group, which keeps to the cache.
 * Entries of a key come out in the order of the columns, that is by year.
 */
export function postingsOf(columns: Columns, keysOf: (word: string) => WordKeys): Postings {
  const { flat, owners } = allKeys(columns, keysOf)
  const bits = Math.max(GROUP_BITS, Math.ceil(Math.log2(flat.length + 1)))
  const mask = 2 ** bits - 1
  const dealt = deal(flat, owners, mask, bits - GROUP_BITS)
  const starts = shared(Uint32Array, mask + 2)
  const entries = shared(Uint32Array, flat.length)
  for (let group = 0; group < 2 ** GROUP_BITS; group++) {
    const [from, to] = [dealt.starts[group]!, dealt.starts[group + 1]!]
    const first = group << (bits - GROUP_BITS)
    const last = first + 2 ** (bits - GROUP_BITS)
    for (let at = from; at < to; at++) starts[dealt.keys[at]! + 1]!++
    starts[first] = from
    for (let key = first + 1; key <= last; key++) starts[key]! += starts[key - 1]!
    const next = starts.slice(first, last)
    for (let at = from; at < to; at++) entries[next[dealt.keys[at]! - first]!++] = dealt.owners[at]!
    starts[last] = to
  }
  return { starts, entries, mask, firstOfYear: firstOfYears(columns) }
}

const GROUP_BITS = 8

/** Keys, cut to the mask, with their records, by the highest bits; within a group in the order they came. */
function deal(keys: Int32Array, owners: Uint32Array, mask: number, shift: number) {
  const starts = new Uint32Array(2 ** GROUP_BITS + 1)
  for (const key of keys) starts[((key & mask) >>> shift) + 1]!++
  for (let group = 1; group < starts.length; group++) starts[group]! += starts[group - 1]!
  const next = starts.slice()
  const dealt = { starts, keys: new Uint32Array(keys.length), owners: new Uint32Array(keys.length) }
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at]! & mask
    const place = next[key >>> shift]!++
    dealt.keys[place] = key
    dealt.owners[place] = owners[at]!
  }
  return dealt
}

/** The keys of all records one after the other, without repetition within a record, and whose each is. */
function allKeys(
  columns: Columns,
  keysOf: (word: string) => WordKeys,
): { flat: Int32Array; owners: Uint32Array } {
  const { size, firstName, firstWord, nameWords } = columns
  const keysOfName = keysOfNames(columns.words, keysOf)
  let flat = new Int32Array(Math.max(64, size * 24))
  let owners = new Uint32Array(flat.length)
  let length = 0
  for (let record = 0; record < size; record++) {
    const from = length
    for (let at = firstName[record]!; at < firstName[record + 1]!; at++) {
      const own = keysOfName(nameWords.subarray(firstWord[at]!, firstWord[at + 1]!))
      if (length + own.length > flat.length)
        [flat, owners] = [grownTo(flat, own.length), grownTo(owners, own.length)]
      for (const key of own) if (!isIn(flat, from, length, key)) flat[length++] = key
    }
    owners.fill(record, from, length)
  }
  return { flat: flat.subarray(0, length), owners: owners.subarray(0, length) }
}

function isIn(keys: Int32Array, from: number, to: number, key: number): boolean {
  for (let at = from; at < to; at++) if (keys[at] === key) return true
  return false
}

function grownTo<T extends Int32Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>(
  array: T,
  by: number,
): T {
  const larger = new (array.constructor as new (length: number) => T)(array.length * 2 + by)
  larger.set(array)
  return larger
}

/** For each year the first record born in it or later. */
function firstOfYears({ years, size }: Columns): Uint32Array {
  const first = shared(Uint32Array, LAST_YEAR + YEARS_APART + 3)
  first.fill(size)
  for (let at = size - 1; at >= 0; at--) first[years[at]!] = at
  for (let year = first.length - 2; year >= 0; year--)
    first[year] = Math.min(first[year]!, first[year + 1]!)
  return first
}
