/** What is linked: people of a list, in columns, so that a million of them fit and can be shared between threads. */
import { meantBy } from '../regions.ts'

/** A person as one source describes them. Anything but the names may be unknown. */
export type LinkRecord = {
  id: string
  /** Every form the source gives; the best pair of forms counts. */
  names: readonly string[]
  birthYear: number | null
  /** A place as text or a code of GB/T 2260; see regions. */
  place: string | null
  sex: 'male' | 'female' | null
  /** Where the record comes from. Two records of one source are meant to be two people: see clustersOf. */
  source: string | null
}

/** Records in columns, in the order of their birth years, those without one first. `order` gives each one's place in the list. */
export type Columns = {
  size: number
  order: Uint32Array
  /** All names, and where those of each record begin; one entry more than records. */
  names: readonly string[]
  firstName: Uint32Array
  /** The different words of all names, and the words of each name by their places there, where each name's begin. */
  words: readonly string[]
  nameWords: Uint32Array
  firstWord: Uint32Array
  /** 0 is unknown. */
  years: Uint16Array
  /** Places are numbered by what they mean; 0 is unknown, or in no table. */
  places: Uint32Array
  placeTexts: readonly string[]
  /** 0 unknown, 1 female, 2 male. */
  sexes: Uint8Array
}

export const FIRST_YEAR = 1800
export const LAST_YEAR = 2200

export function columnsOf(records: readonly LinkRecord[]): Columns {
  const years = Uint16Array.from(records, ({ birthYear }) => yearOf(birthYear))
  const order = byYear(years)
  const names: string[] = []
  const firstName = shared(Uint32Array, records.length + 1)
  const places = shared(Uint32Array, records.length)
  const sexes = shared(Uint8Array, records.length)
  const sortedYears = shared(Uint16Array, records.length)
  const placeNumbers = new Map<string, number>([['', 0]])
  const meanings = new Map<string, string>([['', '']])
  for (let at = 0; at < records.length; at++) {
    const { names: own, place, sex } = records[order[at]!]!
    for (const name of own) names.push(name)
    firstName[at + 1] = names.length
    sortedYears[at] = years[order[at]!]!
    places[at] = numberOf(placeNumbers, meaningOf(meanings, place ?? ''))
    sexes[at] = sex === null ? 0 : sex === 'female' ? 1 : 2
  }
  const placeTexts = [...placeNumbers.keys()]
  return {
    size: records.length,
    order,
    names,
    firstName,
    ...wordsOfNames(names),
    years: sortedYears,
    places,
    placeTexts,
    sexes,
  }
}

function wordsOfNames(
  names: readonly string[],
): Pick<Columns, 'words' | 'nameWords' | 'firstWord'> {
  const numbers = new Map<string, number>()
  const nameWords = new Uint32Array(names.length * MOST_WORDS)
  const firstWord = shared(Uint32Array, names.length + 1)
  let length = 0
  for (const [at, name] of names.entries()) {
    for (const word of wordsOfName(name)) nameWords[length++] = numberOf(numbers, word)
    firstWord[at + 1] = length
  }
  const own = shared(Uint32Array, length)
  own.set(nameWords.subarray(0, length))
  return { words: [...numbers.keys()], nameWords: own, firstWord }
}

const SEPARATORS = /[\s·•‧・．,،._]+/u
const MOST_WORDS = 4
const LONGEST_NAME = 200

/** The words that are looked at: the first four. */
export const wordsOfName = (name: string): string[] =>
  name
    .slice(0, LONGEST_NAME)
    .split(SEPARATORS)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)

/** One text for all ways of writing a place: a code, or names where it may be one of several; empty for a place in no table. */
function meaningOf(known: Map<string, string>, place: string): string {
  const found = known.get(place)
  if (found !== undefined) return found
  const regions = meantBy(place)
  const meaning = regions.length === 1 ? regions[0]!.code : regions.map(({ han }) => han).join('、')
  known.set(place, meaning)
  return meaning
}

/** Years outside these are slips of the pen: unknown. */
const yearOf = (year: number | null): number =>
  year !== null && year >= FIRST_YEAR && year <= LAST_YEAR ? Math.floor(year) : 0

/** Positions by year, keeping the order of the list within a year: a counting sort. */
function byYear(years: Uint16Array): Uint32Array {
  const starts = new Uint32Array(LAST_YEAR + 2)
  for (const year of years) starts[year + 1]!++
  for (let year = 1; year < starts.length; year++) starts[year]! += starts[year - 1]!
  const order = shared(Uint32Array, years.length)
  for (let at = 0; at < years.length; at++) order[starts[years[at]!]!++] = at
  return order
}

function numberOf(numbers: Map<string, number>, text: string): number {
  const known = numbers.get(text)
  if (known !== undefined) return known
  numbers.set(text, numbers.size)
  return numbers.size - 1
}

/** Memory that threads can share, where the runtime allows it. */
export function shared<T extends Uint8Array | Uint16Array | Uint32Array>(
  kind: { new (buffer: ArrayBufferLike): T; readonly BYTES_PER_ELEMENT: number },
  length: number,
): T {
  const bytes = length * kind.BYTES_PER_ELEMENT
  return new kind(
    typeof SharedArrayBuffer === 'undefined'
      ? new ArrayBuffer(bytes)
      : new SharedArrayBuffer(bytes),
  )
}
