/** Tables of the API as CSV (RFC 4180), for whoever brings them into a spreadsheet. */

import { SOURCE_COLUMNS } from './places.ts'

const LAST = ['page', ...SOURCE_COLUMNS, 'invented']

type Row = Readonly<Record<string, unknown>>

/**
 * One line a row under one header, UTF-8 with LF. An inner object becomes columns `outer.inner`; a list of words is joined by "; ";
 * a list of objects stands as JSON. Columns are those that any row has, in the order in which they first appear; where it can be checked
 * comes last, and then that it is invented.
 * A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function toCsv(rows: readonly Row[], columns?: readonly string[]): string {
  const flat = rows.map((row) => flatten(row))
  const header = columns ?? columnsOf(flat)
  return [header.map(quote), ...flat.map((row) => header.map((name) => quote(row.get(name) ?? '')))]
    .map((cells) => `${cells.join(',')}\n`)
    .join('')
}

function columnsOf(rows: readonly ReadonlyMap<string, string>[]): string[] {
  const found = new Set(rows.flatMap((row) => [...row.keys()]))
  for (const name of found) if (isOnlyEmpty(name, found, rows)) found.delete(name)
  const last = LAST.filter((name) => found.delete(name))
  return [...found, ...last]
}

/** What is null in one row and has parts in another needs no column beside those of its parts. */
const isOnlyEmpty = (
  name: string,
  found: ReadonlySet<string>,
  rows: readonly ReadonlyMap<string, string>[],
): boolean =>
  [...found].some((other) => other.startsWith(`${name}.`)) &&
  rows.every((row) => (row.get(name) ?? '') === '')

function flatten(row: Row, before = '', found = new Map<string, string>()): Map<string, string> {
  for (const [key, value] of Object.entries(row)) {
    if (value === null || value === undefined) found.set(`${before}${key}`, '')
    else if (typeof value === 'object' && !Array.isArray(value))
      flatten(value as Row, `${before}${key}.`, found)
    else found.set(`${before}${key}`, inCell(value))
  }
  return found
}

function inCell(value: unknown): string {
  if (typeof value === 'string') return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  if (!Array.isArray(value)) return String(value)
  return inCell(
    value.every((each) => typeof each !== 'object') ? value.join('; ') : JSON.stringify(value),
  )
}

const quote = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
