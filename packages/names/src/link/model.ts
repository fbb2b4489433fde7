/**
 * Fellegi and Sunter's model (1969) of the pairs: for each field and level, how likely it is when both records are one person (m) and
 * when they are not (u). u comes from the register, for the very value compared: the share of people whose place, year, and name come
 * as close by chance (Winkler's term frequencies; for names, counted for each record). m is learnt from the pairs themselves by
 * expectation and maximisation (Dempster, Laird and Rubin 1977; for linkage, Winkler 1988).
 */
import { PLACE_LEVELS, SEX_LEVELS, YEAR_LEVELS } from './fields.ts'

export const NAME_LEVELS = ['same', 'strong', 'likely', 'possible', 'none'] as const
export type NameLevel = (typeof NAME_LEVELS)[number]

/** Everything the decision on a pair rests on: levels as numbers. */
export type Levels = { name: number; year: number; place: number; sex: number }

export type Model = {
  /** How likely it is that a record of the list is in the register at all. */
  present: number
  m: { name: number[]; year: number[]; place: number[]; sex: number[] }
  /** Sex agrees far more often than by chance once names do, because most names are of one sex. */
  sexChance: number[]
}

/** Where learning starts; with too few pairs to learn from, also where it stays. From the made-up list of `bench/names`. */
export const STANDARD: Model = {
  present: 0.5,
  m: {
    name: [0.35, 0.35, 0.2, 0.09, 0.01],
    year: [0.75, 0.17, 0.04, 0.04, 1],
    place: [0.75, 0.15, 0.04, 0.06, 1],
    sex: [0.98, 0.02, 1],
  },
  sexChance: [0.95, 0.05, 1],
}

/** Chances of the levels of one pair among people who have nothing to do with each other. */
export type PairChances = { name: number; year: number; place: number }

/** How much more likely the pair is when it is one person, without the name: a natural logarithm. */
const otherWeight = (
  { m, sexChance }: Model,
  { year, place, sex }: Omit<Levels, 'name'>,
  chances: Omit<PairChances, 'name'>,
): number =>
  Math.log(m.year[year]! / chances.year) +
  Math.log(m.place[place]! / chances.place) +
  Math.log(m.sex[sex]! / sexChance[sex]!)

/** The same for the name alone. */
export const nameWeight = ({ m }: Model, level: number, chance: number): number =>
  Math.log(m.name[level]! / chance)

/**
 * How many people a name meets by chance, before any is counted, for each one who bears it as far as its words tell.
 * From the made-up list of `bench/names`; it matters only for names that nobody was seen to bear.
 */
const SPREAD = [0.3, 1, 1, 4, 50] as const

/** How many people counted weigh as much as what the frequency says. */
const PRIOR = 0.25

/**
 * The chance that somebody else comes to each level with one name: counted among `people` of the register who are other people for
 * all we know, and held to what the name's frequency lets expect where too few were counted (a gamma prior).
 */
export function nameChances(
  counts: ArrayLike<number>,
  people: number,
  frequency: number,
): Float64Array {
  return Float64Array.from(SPREAD, (spread, level) =>
    Math.min(1, (counts[level]! + PRIOR) / (people + PRIOR / Math.min(1, frequency * spread))),
  )
}

/** What being this one person of the register weighs before anything is compared. */
export const priorWeight = ({ present }: Model, size: number): number =>
  Math.log(present / (1 - present) / Math.max(1, size))

/** Whether each of some people is the one of the list: they share the chance among them, and with "nobody of these". */
export function probabilities(weights: readonly number[]): number[] {
  const highest = Math.max(0, ...weights)
  const odds = weights.map((weight) => Math.exp(weight - highest))
  const sum = odds.reduce((all, each) => all + each, Math.exp(-highest))
  return odds.map((each) => each / sum)
}

/** Candidates of one record of the list, as learning sees them. `each`: how many this one stands for; not all are compared. */
export type Observed = readonly { levels: Levels; chances: PairChances; each: number }[]

const ROUNDS = 12
/** Below this many records there is nothing to learn from. */
const FEWEST = 200

/** Learns the model from records of the list with a sample of their candidates. `size`: how many people the register has. */
export function learn(observed: readonly Observed[], size: number): Model {
  if (observed.length < FEWEST) return STANDARD
  let model: Model = { ...STANDARD, sexChance: chanceOfSex(observed) }
  for (let round = 0; round < ROUNDS; round++) model = step(model, observed, size)
  return model
}

/** How often sexes agree once names do: from people in another prefecture, who are nearly all other people. */
function chanceOfSex(observed: readonly Observed[]): number[] {
  const counts = emptyCounts()
  for (const { levels, each } of observed.flat())
    if (levels.place === ELSEWHERE && levels.name <= LIKELY) add(counts, levels, each)
  return known(counts.sex, STANDARD.sexChance, SEX_LEVELS.length)
}

const LIKELY = NAME_LEVELS.indexOf('likely')
const ELSEWHERE = PLACE_LEVELS.indexOf('another prefecture')

/** One round: who is who by the model so far, and what the fields of those do. */
function step(model: Model, observed: readonly Observed[], size: number): Model {
  const match = emptyCounts()
  let found = 0
  for (const pairs of observed) {
    const shares = probabilities(
      pairs.map(({ levels, chances }) => weightOf(model, levels, chances, size)),
    )
    for (const [at, { levels }] of pairs.entries()) {
      found += shares[at]!
      add(match, levels, shares[at]!)
    }
  }
  return {
    ...model,
    present: Math.min(0.95, Math.max(0.02, found / observed.length)),
    m: {
      name: smoothed(match.name, STANDARD.m.name, NAME_LEVELS.length),
      year: known(match.year, STANDARD.m.year, YEAR_LEVELS.length),
      place: known(match.place, STANDARD.m.place, PLACE_LEVELS.length),
      sex: known(match.sex, STANDARD.m.sex, SEX_LEVELS.length),
    },
  }
}

/** All that speaks for one person, the name too. */
const weightOf = (model: Model, levels: Levels, chances: PairChances, size: number): number =>
  priorWeight(model, size) +
  otherWeight(model, levels, chances) +
  nameWeight(model, levels.name, chances.name)

type Counts = { name: number[]; year: number[]; place: number[]; sex: number[] }
const emptyCounts = (): Counts => ({
  name: NAME_LEVELS.map(() => 0),
  year: YEAR_LEVELS.map(() => 0),
  place: PLACE_LEVELS.map(() => 0),
  sex: SEX_LEVELS.map(() => 0),
})

function add(counts: Counts, { name, year, place, sex }: Levels, share: number): void {
  counts.name[name]! += share
  counts.year[year]! += share
  counts.place[place]! += share
  counts.sex[sex]! += share
}

/** What was not seen may still be: each level starts as if seen so often, as it is where learning starts. */
const SMOOTH = 5

/** Shares of the first levels, drawn a little towards where learning began. */
function smoothed(counts: readonly number[], towards: readonly number[], levels: number): number[] {
  const pull = SMOOTH * levels
  const sum = counts.slice(0, levels).reduce((all, count) => all + count, 0) + pull
  return towards.map((start, level) =>
    level < levels ? ((counts[level] ?? 0) + pull * start) / sum : start,
  )
}

/** The same for a field that may be unknown: its last level says nothing, and years too far apart were never looked at. */
const known = (counts: readonly number[], towards: readonly number[], levels: number): number[] =>
  smoothed(counts, towards, levels - 1)
