/** Compares a record of the list with people of the register: first roughly, word by word and remembered, then by the core. */
import { compare } from '../index.ts'
import type { WordKeys } from './blocking.ts'
import { chancesIn, placeLevels, sexLevel, yearLevel } from './fields.ts'
import { frequencies, type WordCounts } from './frequencies.ts'
import { type Levels, type Model, NAME_LEVELS, type NameLevel, type PairChances } from './model.ts'
import { type Columns, wordsOfName } from './records.ts'
import { type LikenessOf, likenesses } from './words.ts'

/** What comparing needs to know of both sides. */
export type Sides = {
  list: Columns
  register: Columns
  counts: WordCounts
  keysOf: (word: string) => WordKeys
}

export type Scorer = {
  /** All but the name: cheap. */
  others(record: number, person: number): Omit<Levels, 'name'>
  /** The chances of a year and a place so close, for the values of a record. */
  chances(record: number, levels: { year: number; place: number }): Omit<PairChances, 'name'>
  /** The level of each place of the register beside the record's. */
  placeLevels(record: number): Uint8Array
  /** The share of the register that is known to live in another prefecture than the record says. */
  elsewhere(record: number): number
  /** What all but the name weigh, for one record and any person. */
  otherWeights(record: number, model: Model): (person: number) => number
  /** About the level of their closest names. Never surely right: what is shown or linked is compared by `closest`. */
  rough(record: number, person: number): number
  /** The closest two of their names, compared in full. */
  closest(record: number, person: number): ClosestNames
  /** How common the record's rarest name is, whole. */
  frequency(record: number): number
}
export type ClosestNames = { a: string; b: string; score: number; level: number }

/** Below this two names are not looked into. */
const LEAST = 0.5
const NONE = NAME_LEVELS.indexOf('none')

export function scorerOf({ list, register, counts, keysOf }: Sides): Scorer {
  const levelsOf = placeLevels(list.placeTexts, register.placeTexts)
  const byChance = chancesIn(register, levelsOf)
  const frequencyOf = frequencies(counts, register.size, keysOf)
  const likenessOf = likenesses(list.words, register.words)
  return {
    others: (record, person) => ({
      year: yearLevel(list.years[record]!, register.years[person]!),
      place: levelsOf(list.places[record]!)[register.places[person]!]!,
      sex: sexLevel(list.sexes[record]!, register.sexes[person]!),
    }),
    chances: (record, { year, place }) => ({
      year: byChance.year(list.years[record]!)[year]!,
      place: byChance.place(list.places[record]!)[place]!,
    }),
    placeLevels: (record) => levelsOf(list.places[record]!),
    elsewhere: (record) => byChance.elsewhere(list.places[record]!),
    otherWeights(record, { m, sexChance }) {
      const [year, sex, levels] = [
        list.years[record]!,
        list.sexes[record]!,
        levelsOf(list.places[record]!),
      ]
      const years = byChance.year(year).map((chance, level) => Math.log(m.year[level]! / chance))
      const places = byChance
        .place(list.places[record]!)
        .map((chance, level) => Math.log(m.place[level]! / chance))
      const sexes = m.sex.map((share, level) => Math.log(share / sexChance[level]!))
      return (person) =>
        years[yearLevel(year, register.years[person]!)]! +
        places[levels[register.places[person]!]!]! +
        sexes[sexLevel(sex, register.sexes[person]!)]!
    },
    rough(record, person) {
      let best = 0
      for (let a = list.firstName[record]!; a < list.firstName[record + 1]!; a++) {
        for (let b = register.firstName[person]!; b < register.firstName[person + 1]!; b++) {
          best = Math.max(best, roughScore({ list, a, register, b, likenessOf }))
        }
      }
      const level = ROUGH_LEVELS.findIndex((least) => best >= least)
      return level === -1 ? NONE : level
    },
    closest: (record, person) => closest(namesOf(list, record), namesOf(register, person)),
    frequency: (record) =>
      Math.min(
        1,
        ...namesOf(list, record).map((name) =>
          frequencyOf(wordsOfName(name).slice(0, 2).join(' ')),
        ),
      ),
  }
}

export const namesOf = ({ names, firstName }: Columns, record: number): readonly string[] =>
  names.slice(firstName[record]!, firstName[record + 1]!)

/** What the core's bands begin at, about; where a level begins is the core's to say. */
const ROUGH_LEVELS = [0.995, 0.92, 0.79, 0.59] as const
/** What a turned order costs (rules.md 6.5). */
const TURNED = 0.15

/** The core's way from words to a name when both have two; other names are compared by the core. */
function roughScore({
  list,
  a,
  register,
  b,
  likenessOf,
}: {
  list: Columns
  a: number
  register: Columns
  b: number
  likenessOf: LikenessOf
}): number {
  const [mine, theirs] = [list.firstWord[a]!, register.firstWord[b]!]
  if (list.firstWord[a + 1]! - mine !== 2 || register.firstWord[b + 1]! - theirs !== 2) {
    return compare(list.names[a]!, register.names[b]!, { minScore: 2 }).score
  }
  const [given, father] = [list.nameWords[mine]!, list.nameWords[mine + 1]!]
  const [otherGiven, otherFather] = [register.nameWords[theirs]!, register.nameWords[theirs + 1]!]
  const straight = (likenessOf(given, otherGiven) + likenessOf(father, otherFather)) / 2
  if (straight >= 1 - TURNED) return straight
  const first = likenessOf(given, otherFather)
  if ((first + 1) / 2 - TURNED <= straight) return straight
  return Math.max(straight, (first + likenessOf(father, otherGiven)) / 2 - TURNED)
}

function closest(mine: readonly string[], theirs: readonly string[]): ClosestNames {
  let best: ClosestNames = { a: mine[0] ?? '', b: theirs[0] ?? '', score: 0, level: NONE }
  for (const a of mine) {
    for (const b of theirs) {
      const { score, band, parts, order } = compare(a, b, { minScore: LEAST })
      if (score <= best.score) continue
      const level: NameLevel =
        band === 'strong' && order === 'same' && parts.every(({ kind }) => kind === 'same')
          ? 'same'
          : band
      best = { a, b, score, level: NAME_LEVELS.indexOf(level) }
    }
  }
  return best
}
