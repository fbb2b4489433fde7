/** Every list that the API gives, as the page of files and the code book tell them, in the order of both. */

import type { Edtf } from '../../kernel/dates/index.ts'
import { countLists } from '../../reactions/views/index.ts'
import { listBodies } from '../../registry/views/index.ts'
import type { Visitor } from '../../store/connections/index.ts'
import { countUpTo } from '../../store/reading/counts.ts'
import type { Speech } from '../../words/index.ts'

export type DataGroup = keyof Speech['data']['groups']
export type DataList = keyof Speech['data']['lists']

/** `address`: in the API; `paged`: whether it comes in parts. */
type Row = { group: DataGroup; address: string; paged: boolean }
const row = (group: DataGroup, address: string, paged = true): Row => ({ group, address, paged })

export const DATA_LISTS = {
  people: row('people', 'people'),
  demands: row('people', 'demands'),
  answers: row('people', 'answers'),
  bulk: row('people', 'answers?scope=bulk'),
  authorities: row('people', 'authorities'),
  campaigns: row('people', 'campaigns'),
  reactions: row('reactions', 'reactions'),
  votes: row('reactions', 'votes'),
  determinations: row('reactions', 'determinations'),
  sanctions: row('reactions', 'sanctions'),
  laws: row('reactions', 'laws'),
  estimates: row('reactions', 'estimates'),
  visits: row('reactions', 'visits'),
  timeline: row('reactions', 'timeline', false),
  instruments: row('reactions', 'instruments'),
  positions: row('reactions', 'positions', false),
  actors: row('reactions', 'actors'),
  conflicts: row('reactions', 'conflicts'),
  access: row('access', 'access'),
  raisings: row('access', 'raisings'),
  facilities: row('access', 'facilities'),
  sources: row('sources', 'sources'),
} as const satisfies Record<DataList, Row>

/** Lists of reactions by one aspect have the columns of all. */
export const LIKE_REACTIONS: readonly DataList[] = [
  'votes',
  'determinations',
  'sanctions',
  'laws',
  'estimates',
  'visits',
]

/** How many rows there are; null where there are some and nobody counts them. Without an entry: none. */
export type OnFile = ReadonlyMap<DataList, number | null>

/** Longer lists are told as longer than this. */
export const MOST_COUNTED = 10_000

const TABLES = {
  people: 'published.person',
  demands: 'published.demand',
  answers: 'published.officialAnswer',
  bulk: 'published.bulkAnswer',
  campaigns: 'published.campaign',
  reactions: 'published.reaction',
  instruments: 'published.instrument',
  actors: 'published.actor',
  conflicts: 'published.contradiction',
  access: 'published.accessTrack',
  raisings: 'published.raising',
  facilities: 'published.facility',
  sources: 'published.source',
} as const

/** A sanction's rows are more than sanctions: what answers it stands beside it. */
const KEPT = {
  votes: 'outcomes',
  determinations: 'determined',
  laws: 'laws',
  estimates: 'estimates',
  visits: 'visits',
} as const

export async function readOnFile(
  visitor: Visitor,
  { doors }: Pick<Speech, 'doors'>,
): Promise<OnFile> {
  const [counts, kept, { authorities }] = await Promise.all([
    countUpTo(visitor, Object.values(TABLES), MOST_COUNTED),
    countLists(visitor),
    listBodies(visitor, { limit: 1 }),
  ])
  const found: Partial<Record<DataList, number | null>> = {
    authorities: authorities.length > 0 ? null : 0,
    sanctions: kept?.sanctions === 0 ? 0 : null,
    timeline: doors.reactions ? null : 0,
    positions: doors.positions ? null : 0,
  }
  for (const [list, table] of entries(TABLES)) found[list] = counts[table]
  for (const [list, of] of entries(KEPT)) found[list] = kept?.[of] ?? null
  const names = Object.keys(DATA_LISTS) as DataList[]
  return new Map(
    names.map((list) => [list, found[list] ?? null] as const).filter(([, n]) => n !== 0),
  )
}

const entries = <Key extends string, Value>(table: Readonly<Record<Key, Value>>) =>
  Object.entries(table) as [Key, Value][]

/** As many rows as a file can have. */
export const MOST_ROWS = 500

/** The first part of a list, as long as a part can be; positions as they stand today. */
export function firstPartOf(list: DataList, today: Edtf): string {
  const { address, paged } = DATA_LISTS[list]
  const asked = new URLSearchParams(address.split('?')[1])
  if (list === 'positions') asked.set('asof', today)
  if (paged) asked.set('limit', String(MOST_ROWS))
  return `/api/v1/${[address.split('?')[0], String(asked)].filter(Boolean).join('?')}`
}
