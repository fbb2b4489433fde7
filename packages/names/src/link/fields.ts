/**
 * What is compared besides the name, in levels from agreement to disagreement, and how often two people who have nothing to do with
 * each other come to each level: not on average, but for the value that the record of the list has. A common county weighs less.
 */
import { meantBy, type Relation, sameRegion } from '../regions.ts'
import { type Columns, LAST_YEAR } from './records.ts'

export const YEAR_LEVELS = [
  'same year',
  'a year apart',
  'two years apart',
  'further apart',
  'unknown',
] as const
export const PLACE_LEVELS = [
  'same county',
  'same prefecture',
  'another county',
  'another prefecture',
  'unknown',
] as const
export const SEX_LEVELS = ['same sex', 'other sex', 'unknown'] as const
export type YearLevel = (typeof YEAR_LEVELS)[number]
export type PlaceLevel = (typeof PLACE_LEVELS)[number]
export type SexLevel = (typeof SEX_LEVELS)[number]

/** Levels as numbers, in the order above. The last is always 'unknown'. */
export const yearLevel = (a: number, b: number): number =>
  a === 0 || b === 0 ? 4 : Math.min(3, Math.abs(a - b))
export const sexLevel = (a: number, b: number): number => (a === 0 || b === 0 ? 2 : a === b ? 0 : 1)

/**
 * The relation of two places for linking. 'same prefecture' is all that can be said when one names only the prefecture;
 * 'another county' is one of the same prefecture: people move, and registers name the county of birth or of residence.
 */
export function placeLevel(a: string, b: string): PlaceLevel {
  const relation: Relation = sameRegion(a, b)
  if (relation === 'unknown') return 'unknown'
  if (relation === 'contains') return 'same prefecture'
  if (relation === 'same')
    return isPrefecture(a) && isPrefecture(b) ? 'same prefecture' : 'same county'
  const [one, other] = [prefectureOf(a), prefectureOf(b)]
  return one !== null && one === other ? 'another county' : 'another prefecture'
}

const isPrefecture = (place: string): boolean =>
  meantBy(place).some(({ level }) => level === 'prefecture')

function prefectureOf(place: string): string | null {
  const found = new Set(meantBy(place).map(({ code }) => code.slice(0, 4)))
  return found.size === 1 ? [...found][0]! : null
}

/** Levels between the places of two lists by their numbers: worked out once for each pair of texts, kept by rows. */
export function placeLevels(
  from: readonly string[],
  to: readonly string[],
): (place: number) => Uint8Array {
  const rows: (Uint8Array | undefined)[] = []
  return (place) => {
    rows[place] ??= Uint8Array.from(to, (text) =>
      PLACE_LEVELS.indexOf(text === '' || place === 0 ? 'unknown' : placeLevel(from[place]!, text)),
    )
    return rows[place]
  }
}

/** How often a person of the register taken at random comes to each level with a value of the list: shares that add up to 1. */
export type Chances = {
  year(value: number): Float64Array
  place(value: number): Float64Array
  /** The share of the register that is known to be in another prefecture. */
  elsewhere(value: number): number
}

export function chancesIn(register: Columns, levelsOf: (place: number) => Uint8Array): Chances {
  const years = sharesOf(register.years, LAST_YEAR + 1)
  const places = sharesOf(register.places, register.placeTexts.length)
  const elsewhere = PLACE_LEVELS.indexOf('another prefecture')
  return {
    elsewhere: remembered((value) => {
      const levels = levelsOf(value)
      return places.reduce(
        (sum, share, place) => sum + (levels[place] === elsewhere ? share : 0),
        0,
      )
    }),
    year: remembered((value) =>
      tally(years, YEAR_LEVELS.length, (other) => yearLevel(value, other)),
    ),
    place: remembered((value) => {
      const levels = levelsOf(value)
      return tally(places, PLACE_LEVELS.length, (other) => levels[other]!)
    }),
  }
}

function sharesOf(values: ArrayLike<number>, limit: number): Float64Array {
  const counts = new Float64Array(limit)
  for (let at = 0; at < values.length; at++) counts[values[at]!]!++
  return counts.map((count) => count / Math.max(1, values.length))
}

/** Shares of the levels among known values; a level that nobody is at counts as one in a million. */
function tally(
  shares: Float64Array,
  levels: number,
  levelOf: (value: number) => number,
): Float64Array {
  const found = new Float64Array(levels)
  for (let value = 0; value < shares.length; value++)
    if (shares[value]! > 0) found[levelOf(value)]! += shares[value]!
  const known = 1 - found[levels - 1]!
  return found.map((share, level) =>
    level === levels - 1 ? 1 : Math.max(1e-6, known > 0 ? share / known : 0),
  )
}

function remembered<T>(make: (value: number) => T): (value: number) => T {
  const made = new Map<number, T>()
  return (value) => {
    const found = made.get(value) ?? make(value)
    made.set(value, found)
    return found
  }
}
