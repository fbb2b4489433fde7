/**
 * What becomes of a pair. **Names alone never link**: "Memet Tursun" is thousands of people. A link carries the other fields that
 * agree, and its type has at least one; nothing in this library makes one without.
 */
import {
  PLACE_LEVELS,
  type PlaceLevel,
  SEX_LEVELS,
  type SexLevel,
  YEAR_LEVELS,
  type YearLevel,
} from './fields.ts'
import type { NameLevel } from './model.ts'

/** The pair's levels in words, and how likely it is one person, from 0 to 1. */
export type Evidence = {
  name: NameLevel
  year: YearLevel
  place: PlaceLevel
  sex: SexLevel
  probability: number
}

/** Fields that can carry a link besides the name. Sex cannot: half of all people share it. */
export type Corroboration = 'birth year' | 'place'
/** Fields that forbid one. */
export type Objection = 'birth year' | 'place' | 'sex' | 'name'

export type Decision =
  | { verdict: 'link'; agree: readonly [Corroboration, ...Corroboration[]]; against: readonly [] }
  | { verdict: 'review'; agree: readonly Corroboration[]; against: readonly Objection[] }
  | { verdict: 'no'; agree: readonly Corroboration[]; against: readonly Objection[] }

/** From which probability a pair is linked, and from which somebody should look at it. */
export type Thresholds = { link: number; review: number }
/**
 * Measured on the made-up list of `bench/names`, of the pairs linked at .85 nearly 98 in a hundred are right, and 99 where year and
 * county are known: the model is careful. Somebody with namesakes all around never comes so high.
 */
export const THRESHOLDS: Thresholds = { link: 0.85, review: 0.1 }

/**
 * 'link' only when the pair is likely enough, the birth year (to one year) or the county agrees, and nothing strongly disagrees.
 * However probable, a pair with nothing but its names is at most a 'review'.
 */
export function decide(evidence: Evidence, thresholds: Thresholds = THRESHOLDS): Decision {
  const agree = corroborations(evidence)
  const against = objections(evidence)
  const [first, ...more] = agree
  if (!(evidence.probability >= thresholds.review)) return { verdict: 'no', agree, against }
  if (first === undefined || against.length > 0 || evidence.probability < thresholds.link)
    return { verdict: 'review', agree, against }
  return { verdict: 'link', agree: [first, ...more], against: [] }
}

function corroborations({ year, place }: Evidence): Corroboration[] {
  const agree: Corroboration[] = []
  if (year === 'same year' || year === 'a year apart') agree.push('birth year')
  if (place === 'same county') agree.push('place')
  return agree
}

function objections({ name, year, place, sex }: Evidence): Objection[] {
  const against: Objection[] = []
  if (name === 'none') against.push('name')
  if (year === 'further apart') against.push('birth year')
  if (place === 'another prefecture') against.push('place')
  if (sex === 'other sex') against.push('sex')
  return against
}

/** Levels as numbers, back in words. */
export const wordsOf = (
  levels: { name: number; year: number; place: number; sex: number },
  names: readonly NameLevel[],
) => ({
  name: names[levels.name]!,
  year: YEAR_LEVELS[levels.year]!,
  place: PLACE_LEVELS[levels.place]!,
  sex: SEX_LEVELS[levels.sex]!,
})
