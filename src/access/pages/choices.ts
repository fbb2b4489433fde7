/** The filters of the list of tracks: plain links, each with how many it would leave. */
import type { Choice } from '../../site/parts.tsx'
import type { Speech } from '../../site/words/index.ts'
import type { AccessFilter } from '../filter.ts'
import { type FilterName, fits, VALUE } from '../filter.ts'
import { STEP_STATUSES, VISITOR_KINDS } from '../model.ts'
import type { PublicAccessTrack } from '../public.ts'

/** A filter without any choice is left out. */
export function choicesOf(all: readonly PublicAccessTrack[], filter: AccessFilter, t: Speech): { label: string; choices: Choice[] }[] {
  const hosts = [...new Set(all.map(({ host }) => host))].sort()
  const label = (name: FilterName, value: string): string => {
    if (name === 'visitor') return t.visits.visitorKinds[value as (typeof VISITOR_KINDS)[number]]
    return name === 'status' ? t.access.statuses[value as (typeof STEP_STATUSES)[number]] : value
  }
  const of = (name: FilterName, values: readonly string[]) => ({
    label: t.visits.by[name],
    choices: values.flatMap((value): Choice[] => {
      const count = all.filter((track) => VALUE[name](track) === value && fits(track, filter, name)).length
      const current = filter[name] === value
      if (count === 0 && !current) return []
      return [{ value, label: label(name, value), count, current, href: addressOf({ ...filter, [name]: current ? undefined : value }, t) }]
    }),
  })
  return [of('visitor', VISITOR_KINDS), of('host', hosts), of('status', STEP_STATUSES)].filter(({ choices }) => choices.length > 0)
}

function addressOf(filter: Partial<Record<FilterName, string | undefined>>, t: Speech): string {
  const query = new URLSearchParams(Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
  return `/${t.lang}/access${query.size > 0 ? `?${query}` : ''}#tracks`
}
