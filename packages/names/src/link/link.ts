/** Finds the people of a list in a register. */
import { type Postings, postingsOf, wordKeys } from './blocking.ts'
import { type Candidates, candidatesIn } from './candidates.ts'
import {
  type Decision,
  decide,
  type Evidence,
  THRESHOLDS,
  type Thresholds,
  wordsOf,
} from './decide.ts'
import { PLACE_LEVELS } from './fields.ts'
import { countWords, type WordCounts } from './frequencies.ts'
import {
  learn,
  type Model,
  NAME_LEVELS,
  nameChances,
  nameWeight,
  type Observed,
  priorWeight,
  probabilities,
} from './model.ts'
import { type Columns, columnsOf, type LinkRecord } from './records.ts'
import { type ClosestNames, type Scorer, scorerOf } from './score.ts'

/** A record of the list and a person of the register who may be the same. `weight` is in bits: each one doubles the odds. */
export type LinkPair = {
  a: string
  b: string
  names: { a: string; b: string; score: number }
  weight: number
  evidence: Evidence
  decision: Decision
}

export type LinkOptions = {
  /** Learnt from the list when left out. */
  model?: Model
  thresholds?: Thresholds
  /** Told after every thousand records how many are done. */
  onProgress?: (done: number, of: number) => void
}

export type LinkResult = {
  /** Links and pairs to review, in the order of the list; of one record the likeliest first. */
  pairs: LinkPair[]
  model: Model
}

/** A register made ready to be searched: built once, for any number of lists, and shared with threads. */
export type Register = {
  columns: Columns
  postings: Postings
  counts: WordCounts
  ids: readonly string[]
}

export function buildRegister(people: readonly LinkRecord[]): Register {
  const columns = columnsOf(people)
  const keysOf = wordKeys()
  const ids = Array.from(columns.order, (at) => people[at]!.id)
  return {
    columns,
    postings: postingsOf(columns, keysOf),
    counts: countWords(columns, keysOf),
    ids,
  }
}

/**
 * Links each record of a list to at most one person of the register. A pair with nothing but a name never becomes a link, however
 * rare the name: see decide.
 */
export function link(
  list: readonly LinkRecord[],
  against: readonly LinkRecord[] | Register,
  options: LinkOptions = {},
): LinkResult {
  const register = 'columns' in against ? against : buildRegister(against)
  const finder = finderOf(list, register)
  const model = options.model ?? learn(finder.observe(SAMPLE), register.columns.size)
  const pairs: LinkPair[] = []
  const found = new Map<number, LinkPair[]>()
  for (let record = 0; record < list.length; record++) {
    const own = finder.pairsOf(record, model, options.thresholds ?? THRESHOLDS)
    if (own.length > 0) found.set(finder.columns.order[record]!, own)
    if (record % 1000 === 999) options.onProgress?.(record + 1, list.length)
  }
  for (let at = 0; at < list.length; at++) pairs.push(...(found.get(at) ?? []))
  return { pairs, model }
}

/** Learns how the fields of a list and a register agree, from an even sample of the list. */
export const learnModel = (list: readonly LinkRecord[], register: Register): Model =>
  learn(finderOf(list, register).observe(SAMPLE), register.columns.size)

/** Records that are learnt from, and the most candidates of each. */
const SAMPLE = 2_000
const MOST_OBSERVED = 40
/** The most candidates of one record among whom chance meetings are counted. */
const MOST_COUNTED = 100
/** The most candidates of one record whose names are compared, those first that have most besides the name. */
const MOST_COMPARED = 100
/** A pair is compared in full when roughly it comes to this part of what makes it worth reviewing. */
const ROUGH = 0.3
/** And is weighed at all when with the same name it would come to this part. */
const UNLIKELY = 0.1

type Finder = {
  columns: Columns
  observe(count: number): Observed[]
  pairsOf(record: number, model: Model, thresholds: Thresholds): LinkPair[]
}

function finderOf(list: readonly LinkRecord[], register: Register): Finder {
  const columns = columnsOf(list)
  const keysOf = wordKeys()
  const scorer = scorerOf({
    list: columns,
    register: register.columns,
    counts: register.counts,
    keysOf,
  })
  const candidates = candidatesIn(columns, register.columns, register.postings, keysOf)
  const at: Position = { columns, register, scorer, candidates }
  return {
    columns,
    observe(count) {
      const step = Math.max(1, Math.floor(columns.size / count))
      return Array.from({ length: Math.floor(columns.size / step) }, (_, index) =>
        observe(at, index * step),
      )
    },
    pairsOf: (record, model, thresholds) =>
      pairsOf(at, record, model, thresholds).map((pair) => ({
        ...pair,
        a: list[columns.order[record]!]!.id,
      })),
  }
}

type Position = { columns: Columns; register: Register; scorer: Scorer; candidates: Candidates }

/**
 * How likely anybody else comes to each level of a record's name, counted among its candidates in other prefectures, who are other
 * people for all we know; among all of them when too little is known of places.
 */
function chancesOf(
  { columns, register, scorer, candidates }: Position,
  record: number,
  people: Uint32Array,
): Float64Array {
  const step = Math.ceil(people.length / MOST_COUNTED)
  const counts = NAME_LEVELS.map(() => 0)
  const elsewhere = scorer.elsewhere(record)
  const anywhere = elsewhere < FEW_ELSEWHERE
  const places = scorer.placeLevels(record)
  for (let at = 0; at < people.length; at += step) {
    if (anywhere || places[register.columns.places[people[at]!]!] === ELSEWHERE)
      counts[scorer.rough(record, people[at]!)]! += step
  }
  const others =
    (anywhere ? 1 : elsewhere) * candidates.reach(columns.years[record]!) * register.columns.size
  return nameChances(counts, others, scorer.frequency(record))
}

/** Below this share of the register there is too little to count on. */
const FEW_ELSEWHERE = 0.1
const ELSEWHERE = PLACE_LEVELS.indexOf('another prefecture')

/** Those with most shared keys, among whom the person is if it is there, and an even part of the others. */
function observe(position: Position, record: number): Observed {
  const people = position.candidates.closestFirst(record)
  const chances = chancesOf(position, record, people)
  const step = Math.max(1, Math.ceil((people.length - MOST_OBSERVED) / MOST_OBSERVED))
  return [...people].flatMap((person, at) => {
    if (at >= MOST_OBSERVED && at % step !== 0) return []
    const name = position.scorer.rough(record, person)
    const others = position.scorer.others(record, person)
    const pairChances = { ...position.scorer.chances(record, others), name: chances[name]! }
    return [
      { levels: { ...others, name }, chances: pairChances, each: at < MOST_OBSERVED ? 1 : step },
    ]
  })
}

/** `closest` is null for who was weighed only roughly. */
type Weighed = { person: number; weight: number; closest: ClosestNames | null }

function pairsOf(at: Position, record: number, model: Model, thresholds: Thresholds): LinkPair[] {
  const weighed = weighLikely(at, record, model, thresholds)
  const shares = probabilities(weighed.map(({ weight }) => weight))
  return weighed
    .flatMap(({ person, closest, weight }, index): LinkPair[] => {
      if (closest === null) return []
      const levels = { ...at.scorer.others(record, person), name: closest.level }
      const evidence: Evidence = { ...wordsOf(levels, NAME_LEVELS), probability: shares[index]! }
      const decision = decide(evidence, thresholds)
      if (decision.verdict === 'no') return []
      const names = { a: closest.a, b: closest.b, score: closest.score }
      return [
        {
          a: '',
          b: at.register.ids[person]!,
          names,
          weight: weight / Math.LN2,
          evidence,
          decision,
        },
      ]
    })
    .sort((one, other) => other.weight - one.weight)
}

/**
 * Leaves out whom even the same name would not make likely, weighs the others roughly, and compares in full whoever comes near a
 * review. The others stay in the sum: many unlikely people make the likeliest less likely.
 */
function weighLikely(
  position: Position,
  record: number,
  model: Model,
  thresholds: Thresholds,
): Weighed[] {
  const { register, scorer, candidates } = position
  const people = candidates.of(record)
  const chances = chancesOf(position, record, people)
  const names = NAME_LEVELS.map(
    (_, level) =>
      priorWeight(model, register.columns.size) + nameWeight(model, level, chances[level]!),
  )
  const least = Math.log(thresholds.review * UNLIKELY) - Math.max(...names)
  const otherWeight = scorer.otherWeights(record, model)
  const likely: { person: number; other: number }[] = []
  for (const person of people) {
    const other = otherWeight(person)
    if (other >= least) likely.push({ person, other })
  }
  likely.sort((one, another) => another.other - one.other)
  likely.length = Math.min(likely.length, MOST_COMPARED)
  const rough = likely.map(({ person, other }) => other + names[scorer.rough(record, person)]!)
  const shares = probabilities(rough)
  return likely.map(({ person, other }, at) => {
    if (shares[at]! < thresholds.review * ROUGH)
      return { person, weight: rough[at]!, closest: null }
    const closest = scorer.closest(record, person)
    return { person, weight: other + names[closest.level]!, closest }
  })
}
