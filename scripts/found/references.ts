/** Every id that a row points at must stand in the collection. */
import { isPredicate } from '../../src/registry/predicates.ts'
import type { Rows } from '../found.ts'

/** Where each key that points at something looks. */
const POINTS = {
  source: 'sources',
  person: 'people',
  persons: 'people',
  claims: 'claims',
  claim: 'claims',
  instrument: 'instruments',
  instruments: 'instruments',
  supersedes: 'instruments',
  reaction: 'reactions',
  reactions: 'reactions',
  same_as: 'reactions',
  part_of: 'reactions',
  facility: 'facilities',
  campaign: 'campaigns',
} as const
const isPointer = (key: string): key is keyof typeof POINTS => Object.hasOwn(POINTS, key)

export function resolve(rows: Rows): void {
  const ids = Object.fromEntries(
    Object.entries(rows).map(([file, list]) => [
      file,
      new Set(list.map((row) => ('slug' in row ? row.slug : 'id' in row ? row.id : ''))),
    ]),
  )
  const lost: string[] = []
  const walk = (value: unknown, where: string): void => {
    if (Array.isArray(value)) for (const inner of value) walk(inner, where)
    else if (value && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) point(key, inner, where)
  }
  function point(key: string, value: unknown, where: string): void {
    if (!isPointer(key)) walk(value, where)
    else
      for (const id of [value].flat())
        if (typeof id === 'string' && !ids[POINTS[key]]!.has(id))
          lost.push(`${where}: ${key} ${id} is nowhere`)
  }
  for (const [file, list] of Object.entries(rows))
    for (const row of list)
      walk(row, `${file} ${'id' in row ? row.id : JSON.stringify(row).slice(0, 60)}`)
  for (const { id, predicate } of rows.claims)
    if (!isPredicate(predicate)) lost.push(`claims ${id}: no predicate ${predicate}`)
  const used = new Set(
    JSON.stringify(rows)
      .match(/"source":"[^"]+"/g)
      ?.map((found) => found.slice(10, -1)),
  )
  for (const { id } of rows.sources)
    if (!used.has(id) && id !== 'compilation') console.error(`found: nothing rests on source ${id}`)
  if (lost.length) throw new Error(lost.join('\n'))
}
