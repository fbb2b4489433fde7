/** What a row of a collection points at: sources, people, and rows of other files. */
import type { Reference } from './files.ts'

/** Every source id that a row cites, however deep. */
export function citedIn(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const each of value) citedIn(each, found)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      if (key === 'source' && typeof each === 'string') found.add(each)
      else citedIn(each, found)
    }
  }
  return found
}

/** Every source that a row cites, however deep. */
export const sourcesOf = (row: object): Reference[] =>
  [...citedIn(row)].map((key) => ({ file: 'sources.jsonl', key }))
/** People that a row names by slug. */
export const peopleOf = (slugs: readonly string[]): Reference[] =>
  slugs.map((key) => ({ file: 'people.jsonl', key }))
/** Rows of a file that a row names by id. */
export const rowsOf = (file: string, ...ids: (string | undefined)[]): Reference[] =>
  ids.flatMap((key) => (key ? [{ file, key }] : []))
