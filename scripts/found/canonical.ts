/** The canonical form of a collection: LF, keys in the schema's order, rows in code-unit order. */
import type { z } from 'zod'

/** Code-unit order, the same on every machine. */
export const byUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Rows checked by their schema, which also brings the keys into its order; every fault of every row is told at once. */
export function checked<S extends z.ZodType>(
  file: string,
  schema: S,
  rows: unknown[],
  order: (row: z.output<S>) => string,
): z.output<S>[] {
  const faults: string[] = []
  const good = rows.flatMap((row) => {
    const result = schema.safeParse(row)
    if (result.success) return [result.data]
    const where = JSON.stringify(row).slice(0, 160)
    faults.push(
      ...result.error.issues.map(
        (issue) => `${file}: ${issue.path.join('.')}: ${issue.message} in ${where}`,
      ),
    )
    return []
  })
  if (faults.length) throw new Error(faults.join('\n'))
  const sorted = good.toSorted((a, b) => byUnits(order(a), order(b)))
  const doubled = sorted.find((row, at) => at > 0 && order(row) === order(sorted[at - 1]!))
  if (doubled) throw new Error(`${file}: told twice: ${order(doubled)}`)
  return sorted
}

export const jsonl = (rows: unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

/** RFC 4180, quotes only where they are needed, LF. */
export function csv(header: string[], rows: Record<string, unknown>[]): string {
  const cell = (value: unknown) => {
    const text = value === undefined ? '' : String(value)
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return [header, ...rows.map((row) => header.map((key) => cell(row[key])))]
    .map((cells) => `${cells.join(',')}\n`)
    .join('')
}
