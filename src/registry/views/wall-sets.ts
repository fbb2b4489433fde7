/** The wall's people as sets of their numbers: what the filters leave, in the wall's order, and how many each choice would leave. Pure. */

import { ITEM_STATES, type ItemState, isClosed } from '../asked/demands.ts'
import { DEMAND_ITEMS, type DemandItem } from '../model/index.ts'
import {
  type Bits,
  bitsOf,
  changed,
  countBits,
  countIn,
  hasBit,
  kept,
  type Members,
  membersOf,
  union,
} from './members.ts'
import { changedSilence, pageBySilence, type Silence, silenceOf } from './silence.ts'

/** What people are chosen by, as columns have it. `asked`: `item:state`. */
export type PersonColumns = {
  happened: readonly string[]
  fate: string
  places: readonly string[]
  years: readonly number[]
  asked: readonly string[]
}
/** `lastWordDay`: days from 1 January 1970 to the last word; null where nobody waits for one. */
export type PersonPlaced = PersonColumns & { ordinal: number; lastWordDay: number | null }
/** Somebody by number; `next` is the number of who follows in the wall's order, null at its end. */
export type PersonChange = PersonPlaced & { next: number | null }
type Column = keyof PersonColumns
const COLUMNS: readonly Column[] = ['happened', 'fate', 'places', 'years', 'asked']

/** `order`: the number of everybody, in the order of the wall. `unions`: sets that were put together of others, until something changes. */
export type WallSets = {
  size: number
  all: Members
  values: Record<Column, Map<string, Members>>
  order: Uint32Array
  silence: Silence
  unions: Map<string, Members>
}

export type WallFilter = {
  happened?: string | undefined
  fate?: string | undefined
  place?: string | undefined
  year?: number | undefined
  demand?: DemandItem | undefined
  state?: ItemState | undefined
}

export type Facet = { value: string; count: number }
type FacetName = 'happened' | 'fate' | 'places' | 'years' | 'demands' | 'states'
/** `morePlaces`: homes that fit and are not among `places`. */
export type Facets = { total: number; morePlaces: number } & Record<FacetName, Facet[]>

/** Takes people in the wall's order, one after the other. */
export function wallBuilder() {
  const values = Object.fromEntries(
    COLUMNS.map((column) => [column, new Map<string, number[]>()]),
  ) as Record<Column, Map<string, number[]>>
  const order: number[] = []
  const waiting: { ordinal: number; lastWordDay: number | null }[] = []
  return {
    add({ ordinal, lastWordDay, ...columns }: PersonPlaced) {
      order.push(ordinal)
      waiting.push({ ordinal, lastWordDay })
      for (const column of COLUMNS)
        for (const value of valuesOf(columns, column)) pushTo(values[column], value, ordinal)
    },
    sets(): WallSets {
      const size = order.reduce((most, each) => Math.max(most, each + 1), 0)
      const asMembers = (numbers: number[]) => membersOf(Uint32Array.from(numbers).sort(), size)
      return {
        size,
        all: asMembers(order),
        values: mapColumns(
          (column) =>
            new Map([...values[column]].map(([value, numbers]) => [value, asMembers(numbers)])),
        ),
        order: Uint32Array.from(order),
        silence: silenceOf(waiting, size),
        unions: new Map(),
      }
    },
  }
}

const mapColumns = <T>(make: (column: Column) => T) =>
  Object.fromEntries(COLUMNS.map((column) => [column, make(column)])) as Record<Column, T>

const valuesOf = (columns: PersonColumns, column: Column): string[] => {
  const value = columns[column]
  return typeof value === 'string' ? [value] : [...new Set([...value].map(String))]
}

function pushTo(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Makes these numbers what the rows say; a number without a row is nobody's any more. `rows`: in the order of the wall. */
export function changeWall(
  sets: WallSets,
  ordinals: readonly number[],
  rows: readonly PersonChange[],
): void {
  const size = ordinals.reduce((most, each) => Math.max(most, each + 1), sets.size)
  const gone = bitsOf(ordinals, Math.max(size, sets.size))
  const here = rows.map(({ ordinal }) => ordinal)
  sets.all = changed(sets.all, gone, here, size) ?? membersOf(new Uint32Array(), size)
  for (const column of COLUMNS) changeColumn(sets.values[column], column, { gone, rows, size })
  sets.order = reordered(sets.order, gone, rows)
  sets.silence = changedSilence(sets.silence, gone, rows, size)
  sets.size = size
  sets.unions.clear()
}

type Change = { gone: Bits; rows: readonly PersonChange[]; size: number }

function changeColumn(
  map: Map<string, Members>,
  column: Column,
  { gone, rows, size }: Change,
): void {
  const added = new Map<string, number[]>()
  for (const row of rows)
    for (const value of valuesOf(row, column)) pushTo(added, value, row.ordinal)
  for (const value of new Set([...map.keys(), ...added.keys()])) {
    const members = changed(map.get(value), gone, added.get(value) ?? [], size)
    if (members) map.set(value, members)
    else map.delete(value)
  }
}

/** The order without those who changed, and each of them before whoever follows now, who may be one of them. */
function reordered(order: Uint32Array, gone: Bits, rows: readonly PersonChange[]): Uint32Array {
  const before = Map.groupBy(rows, ({ next }) => next ?? -1)
  const isNext = bitsOf(
    rows.flatMap(({ next }) => next ?? []),
    gone.length * 32,
  )
  const found = new Uint32Array(order.length + rows.length)
  let count = 0
  const put = (ordinal: number) => {
    const chain = [ordinal]
    for (let at = chain[0]; at !== undefined && before.has(at); at = before.get(at)![0]!.ordinal)
      chain.push(before.get(at)![0]!.ordinal)
    for (const each of chain.reverse()) if (each !== -1) found[count++] = each
  }
  for (const each of order) {
    if (hasBit(gone, each)) continue
    if (hasBit(isNext, each)) put(each)
    else found[count++] = each
  }
  put(-1)
  return found.slice(0, count)
}

const NAMES_OF = {
  happened: 'happened',
  fate: 'fate',
  places: 'place',
  years: 'year',
  demands: 'demand',
  states: 'state',
} as const

/** Whom the filters leave. */
export function fitting(sets: WallSets, filter: WallFilter): Bits {
  const { happened, fate, place, year, demand, state } = filter
  const chosen = [
    happened && (sets.values.happened.get(happened) ?? NOBODY),
    fate && (sets.values.fate.get(fate) ?? NOBODY),
    place && (sets.values.places.get(place) ?? NOBODY),
    year && (sets.values.years.get(String(year)) ?? NOBODY),
    (demand || state) && askedAs(sets, demand, state),
  ]
  return chosen.reduce<Bits>(
    (bits, members) => (members ? kept(bits, members) : bits),
    sets.all.bits ?? bitsOf(sets.all.list, sets.size),
  )
}
const NOBODY: Members = { count: 0, bits: null, list: new Uint32Array() }

/** Everybody of whom this was asked and became that, where either may be anything. */
const askedAs = (
  sets: WallSets,
  demand: DemandItem | undefined,
  state: ItemState | undefined,
): Members =>
  askedAny(
    sets,
    `${demand ?? ''}:${state ?? ''}`,
    (item, became) => (!demand || item === demand) && (!state || became === state),
  )

function askedAny(
  { values, size, unions }: WallSets,
  name: string,
  wanted: (item: DemandItem, state: ItemState) => boolean,
): Members {
  const known = unions.get(name)
  if (known) return known
  const pairs = DEMAND_ITEMS.flatMap((item) =>
    ITEM_STATES.filter((state) => wanted(item, state)).map((state) => `${item}:${state}`),
  )
  const made = union(
    pairs.flatMap((pair) => values.asked.get(pair) ?? []),
    size,
  )
  unions.set(name, made)
  return made
}

/** Of how many something that was asked is not answered; “other things” nothing could answer. */
export const unansweredIn = (sets: WallSets): number =>
  askedAny(sets, 'unanswered', (item, state) => item !== 'other' && !isClosed(state)).count

/** In which order people can stand: by the first element of their name, or by how long nothing was heard of them. */
export const WALL_ORDERS = ['name', 'silence'] as const
export type WallOrder = (typeof WALL_ORDERS)[number]

/** Numbers of those who fit: after somebody, or from the beginning; at most so many. */
export function pageIn(
  { order, silence }: WallSets,
  fit: Bits,
  { by, after, most }: { by: WallOrder; after: number | null; most: number },
): number[] {
  if (by === 'silence') return pageBySilence(silence, order, fit, after, most)
  const found: number[] = []
  for (
    let at = after === null ? 0 : order.indexOf(after) + 1;
    at < order.length && found.length < most;
    at++
  )
    if (hasBit(fit, order[at]!)) found.push(order[at]!)
  return found
}

/** So many homes stand among the choices: those of most people, and the one that is chosen. */
export const MOST_PLACES = 60

/** Counts for the wall's filters: each facet under the other filters. */
export function facetsIn(sets: WallSets, filter: WallFilter): Facets {
  const others = (facet: FacetName) => ({ ...filter, [NAMES_OF[facet]]: undefined })
  const valuesIn = (facet: FacetName, map: Map<string, Members>) =>
    counted(isChosen(others(facet)) ? fitting(sets, others(facet)) : null, map)
  const places = valuesIn('places', sets.values.places)
  const shown = [...places]
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_PLACES)
  const chosen = places.filter(
    ({ value }) => value === filter.place && !shown.some((each) => each.value === value),
  )
  return {
    total: countBits(fitting(sets, filter)),
    happened: valuesIn('happened', sets.values.happened),
    fate: valuesIn('fate', sets.values.fate),
    places: inOrder([...shown, ...chosen]),
    morePlaces: places.length - shown.length - chosen.length,
    years: valuesIn('years', sets.values.years),
    demands: valuesIn(
      'demands',
      new Map(DEMAND_ITEMS.map((item) => [item, askedAs(sets, item, filter.state)])),
    ),
    states: valuesIn(
      'states',
      new Map(ITEM_STATES.map((state) => [state, askedAs(sets, filter.demand, state)])),
    ),
  }
}

/** Whether anything is chosen that people are counted by. */
const isChosen = (filter: WallFilter) =>
  Object.values(NAMES_OF).some((name) => filter[name] !== undefined)

/** `bits`: of whom is counted; null for everybody. */
const counted = (bits: Bits | null, map: Map<string, Members>): Facet[] =>
  inOrder(
    [...map]
      .map(([value, members]) => ({ value, count: bits ? countIn(bits, members) : members.count }))
      .filter(({ count }) => count > 0),
  )

const inOrder = (facets: Facet[]) => facets.sort((a, b) => (a.value < b.value ? -1 : 1))
