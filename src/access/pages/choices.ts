/** The filters of the list of tracks: plain links, each with how many it would leave. */

import type { FilterLink } from '../../site/parts.tsx'
import type { Speech } from '../../words/index.ts'
import { type AccessFilter, FILTERS, type FilterName } from '../derived/filter.ts'
import { DELEGATION_KINDS, STEP_STATUSES } from '../model.ts'

/** How many tracks each value of a filter would leave. */
export type FilterCounts = Record<FilterName, readonly { value: string; count: number }[]>

const ORDER: Partial<Record<FilterName, readonly string[]>> = {
  visitor: DELEGATION_KINDS,
  status: STEP_STATUSES,
}

/** A filter without any choice is left out. */
export function choicesOf(
  counts: FilterCounts,
  filter: AccessFilter,
  t: Speech,
): { label: string; choices: FilterLink[] }[] {
  const label = (name: FilterName, value: string): string => {
    if (name === 'visitor') return t.visits.visitorKinds[value as (typeof DELEGATION_KINDS)[number]]
    return name === 'status' ? t.visitStatuses[value as (typeof STEP_STATUSES)[number]] : value
  }
  const of = (name: FilterName) => {
    const order = ORDER[name]
    const values = order
      ? order.flatMap((value) => counts[name].find((each) => each.value === value) ?? [])
      : counts[name]
    const choices = values.map(({ value, count }): FilterLink => {
      const current = filter[name] === value
      return {
        value,
        label: label(name, value),
        count,
        current,
        href: addressOf({ ...filter, [name]: current ? undefined : value }, t),
      }
    })
    return { label: t.visits.by[name], choices }
  }
  return FILTERS.map(of).filter(({ choices }) => choices.length > 0)
}

const addressOf = (filter: TrackFilter, t: Speech): string =>
  `/${t.lang}${accessPath(filter)}#tracks`

type TrackFilter = Partial<Record<FilterName | 'after', string | undefined>>
/** `/access`, with what was chosen and where the list goes on. */
export function accessPath(asked: TrackFilter): string {
  const query = new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
  return `/access${query.size > 0 ? `?${query}` : ''}`
}
