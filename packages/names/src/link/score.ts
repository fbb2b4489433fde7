/** Compares a record of the list with people of the register: first roughly, word by word and remembered, then by the core. */
import { compare } from '../index.ts'
import { type WordKeys, wordsOfName } from './blocking.ts'
import { chancesIn, placeLevels, sexLevel, yearLevel } from './fields.ts'
import { frequencies, type WordCounts } from './frequencies.ts'
import { type Levels, NAME_LEVELS, type NameLevel, type PairChances } from './model.ts'
import type { Columns } from './records.ts'
import { type LikenessOf, likenesses } from './words.ts'

/** What comparing needs to know of both sides. */
export type Sides = { list: Columns; register: Columns; counts: WordCounts; keysOf: (word: string) => WordKeys }

export type Scorer = {
  /** All but the name: cheap. */
  others(record: number, person: number): Omit<Levels, 'name'>
  /** The chances of a year and a place so close, for the values of a record. */
  chances(record: number, levels: { year: number; place: number }): Omit<PairChances, 'name'>
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
  const likenessOf = likenesses()
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
    rough(record, person) {
      let best = 0
      for (const a of namesOf(list, record)) {
        for (const b of namesOf(register, person)) best = Math.max(best, roughScore(a, b, likenessOf))
      }
      const level = ROUGH_LEVELS.findIndex((least) => best >= least)
      return level === -1 ? NONE : level
    },
    closest: (record, person) => closest(namesOf(list, record), namesOf(register, person)),
    frequency: (record) => Math.min(1, ...namesOf(list, record).map((name) => frequencyOf(wordsOfName(name).slice(0, 2).join(' ')))),
  }
}

export const namesOf = ({ names, firstName }: Columns, record: number): readonly string[] =>
  names.slice(firstName[record]!, firstName[record + 1]!)

/** What the core's bands begin at, about; where a level begins is the core's to say. */
const ROUGH_LEVELS = [0.995, 0.92, 0.79, 0.59] as const
/** What a turned order costs (rules.md 6.5). */
const TURNED = 0.15

/** The core's way from words to a name when both have two; other names are compared by the core. */
function roughScore(a: string, b: string, likenessOf: LikenessOf): number {
  const [mine, theirs] = [wordsOfName(a), wordsOfName(b)]
  if (mine.length !== 2 || theirs.length !== 2) return compare(a, b, { minScore: 2 }).score
  const straight = (likenessOf(mine[0]!, theirs[0]!) + likenessOf(mine[1]!, theirs[1]!)) / 2
  if (straight > 0.9) return straight
  return Math.max(straight, (likenessOf(mine[0]!, theirs[1]!) + likenessOf(mine[1]!, theirs[0]!)) / 2 - TURNED)
}

function closest(mine: readonly string[], theirs: readonly string[]): ClosestNames {
  let best: ClosestNames = { a: mine[0] ?? '', b: theirs[0] ?? '', score: 0, level: NONE }
  for (const a of mine) {
    for (const b of theirs) {
      const { score, band, parts, order } = compare(a, b, { minScore: LEAST })
      if (score <= best.score) continue
      const level: NameLevel = band === 'strong' && order === 'same' && parts.every(({ kind }) => kind === 'same') ? 'same' : band
      best = { a, b, score, level: NAME_LEVELS.indexOf(level) }
    }
  }
  return best
}
