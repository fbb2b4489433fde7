/** Tables of the API as CSV (RFC 4180), for whoever brings them into a spreadsheet. */

type Row = Readonly<Record<string, unknown>>

/**
 * One line a row under one header, UTF-8 with LF. An inner object becomes columns `outer.inner`; a list of words is joined by "; ";
 * a list of objects stands as JSON. Columns are those that any row has, in the order in which they first appear.
 * A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function toCsv(rows: readonly Row[], columns?: readonly string[]): string {
  const flat = rows.map((row) => flatten(row))
  const header = columns ?? [...new Set(flat.flatMap((row) => [...row.keys()]))]
  return [header.map(quote), ...flat.map((row) => header.map((name) => quote(row.get(name) ?? '')))]
    .map((cells) => `${cells.join(',')}\n`)
    .join('')
}

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
