/** Counts over many tracks and raisings: what was asked and refused most, and what whoever was asked told. */
import { type Days, daysBetween } from '../../kernel/dates/index.ts'
import { type Spread, spreadOf } from '../../kernel/dates/spread.ts'
import { CONDITION_STATES } from '../model.ts'
import type { PublicCondition, PublicRaising } from '../public.ts'
import { isBefore, isFrom } from './order.ts'

type Item = PublicCondition['item']
type State = (typeof CONDITION_STATES)[number]
export type ItemTally = { item: Item; asked: number } & Record<State, number>

type Told = Pick<PublicCondition, 'item' | 'side' | 'state'>
/** Conditions that visitors asked, by item: most asked first, then most refused. */
export function tallyConditions(tracks: readonly { conditions: readonly Told[] }[]): ItemTally[] {
  const asked = tracks
    .flatMap(({ conditions }) => conditions)
    .filter(({ side }) => side === 'asked')
  return [...Map.groupBy(asked, ({ item }) => item)]
    .map(([item, list]) => ({ item, asked: list.length, ...countStates(list) }))
    .sort((a, b) => b.asked - a.asked || b.refused - a.refused || (a.item < b.item ? -1 : 1))
}

const countStates = (list: readonly Told[]) =>
  Object.fromEntries(
    CONDITION_STATES.map((state) => [state, list.filter((each) => each.state === state).length]),
  ) as Record<State, number>

/** Items with the highest count, if anything was counted: several when they are even. */
export function most(
  tallies: readonly ItemTally[],
  of: 'asked' | 'refused',
): { items: Item[]; count: number } {
  const count = Math.max(0, ...tallies.map((tally) => tally[of]))
  return {
    items:
      count === 0 ? [] : tallies.filter((tally) => tally[of] === count).map(({ item }) => item),
    count,
  }
}

/**
 * What became of raising somebody by name. `denied`: nothing but a denial or a refusal. `in_bulk`: words that name nobody.
 * `early`: what was quoted as an answer had been said before it was asked. `open`: none in public.
 */
export const CAME_OF_RAISING = [
  'told',
  'denied',
  'other_words',
  'in_bulk',
  'early',
  'open',
  'unknown',
] as const
type CameOfRaising = (typeof CAME_OF_RAISING)[number]

/** Each raising is one of these, and where partial dates leave open whether its answer came first it may be `early`. */
export type RaisingTally = { asked: number } & Record<CameOfRaising, Spread> & {
    /** Median of the words by name that certainly came after, and how many those are. */
    median: { days: Days; of: number } | null
  }

type Raised = Pick<PublicRaising, 'kind' | 'date' | 'answer'>

/** What may have come of one raising by name, and how long it took where that is settled. Null of nobody by name, and of a sum of many. */
export type CameOfOne = { may: CameOfRaising[]; days: Days | null } | null

export function cameOf({ kind, date, answer }: Raised): CameOfOne {
  if (kind !== 'named') return null
  const may = mayHaveCome({ date, answer })
  const isSettled = may.length === 1 && BY_NAME.includes(may[0]!)
  return { may, days: isSettled && answer.date ? daysBetween(date, answer.date) : null }
}

/** Raisings of nobody by name, and sums of many, are not counted. */
export const tallyRaisings = (raisings: readonly Raised[]): RaisingTally =>
  tallyCame(raisings.map(cameOf))

export function tallyCame(all: readonly CameOfOne[]): RaisingTally {
  const asked = all.filter((came) => came !== null)
  const each = asked.map(({ may }) => may)
  const spreads = Object.fromEntries(
    CAME_OF_RAISING.map((what) => [what, spreadOf(each, what)]),
  ) as Record<CameOfRaising, Spread>
  return {
    asked: asked.length,
    ...spreads,
    median: medianOf(asked.flatMap(({ days }) => days ?? [])),
  }
}

const BY_NAME: readonly CameOfRaising[] = ['told', 'denied', 'other_words']

/** One, where the dates settle it. */
function mayHaveCome({ date, answer }: Pick<Raised, 'date' | 'answer'>): CameOfRaising[] {
  if (answer.state === 'none_public') return ['open']
  if (answer.state === 'unknown') return ['unknown']
  if (answer.date && isBefore(answer.date, date)) return ['early']
  const came = kindOf(answer)
  return answer.date && isFrom(answer.date, date) ? [came] : [came, 'early']
}

function kindOf({ state, scope, established }: Raised['answer']): CameOfRaising {
  if (scope === 'bulk') return 'in_bulk'
  if (state === 'rejected') return 'denied'
  return established?.alive && established.where ? 'told' : 'other_words'
}

/** Of both ends by themselves; of an even number, the lower of the two in the middle, so that it is a number of days that somebody waited. */
function medianOf(days: readonly Days[]): RaisingTally['median'] {
  if (days.length === 0) return null
  const middle = (end: 'min' | 'max') =>
    days.map((each) => each[end]).sort((a, b) => a - b)[Math.floor((days.length - 1) / 2)]!
  return { days: { min: middle('min'), max: middle('max') }, of: days.length }
}

/** A state by its code, or an organisation by its name in small letters: the last part of its address. `iso3` is null for an organisation. */
export type Government = { key: string; name: string; iso3: string | null }
type Side = PublicRaising['raised_by'] | PublicRaising['raised_with']

const slugOf = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')

/** On whose behalf: a state for its officials, an organisation for its own; else whoever it was. */
export function governmentOf(side: Side): Government {
  const official = !('kind' in side) || side.kind === 'official'
  if (official && side.iso3) return { key: side.iso3, name: side.iso3, iso3: side.iso3 }
  const name = ('org' in side && side.org) || side.name
  return { key: slugOf(name), name, iso3: null }
}

export type GovernmentTally = { government: Government; tally: RaisingTally }
/** As much of a raising as is counted: by whom, with whom, what came of it. */
export type Counted = { raised_by: Government; raised_with: Government; came: CameOfOne }
export const countedOf = (raising: PublicRaising): Counted => ({
  raised_by: governmentOf(raising.raised_by),
  raised_with: governmentOf(raising.raised_with),
  came: cameOf(raising),
})

/** Each with its tally, most asked first; those who never raised anybody by name are left out. */
export function byGovernment(
  raisings: readonly Counted[],
  side: 'raised_by' | 'raised_with',
): GovernmentTally[] {
  return [...Map.groupBy(raisings, (raising) => raising[side].key).values()]
    .map((list) => ({ government: list[0]![side], tally: tallyCame(list.map(({ came }) => came)) }))
    .filter(({ tally }) => tally.asked > 0)
    .sort((a, b) => b.tally.asked - a.tally.asked || (a.government.key < b.government.key ? -1 : 1))
}
