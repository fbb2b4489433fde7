/** Figures as text. */
import { type Recall, ROWS, rowKey, type Share } from './recall.ts'

const percent = (part: number, of: number): string =>
  of === 0 ? '–' : ((100 * part) / of).toFixed(1)
const share = ({ first, ten, of }: Share): string => `${percent(first, of)} / ${percent(ten, of)}`

/** Nearest rank; 0 for nothing. */
export function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? 0
}

/** A row for each kind of query, a column for each engine, recall@1 / @10 in per cent. */
export function recallTable(recalls: readonly Recall[]): string {
  const rows = ROWS.map(({ variant, measure }) => [
    `${variant}: ${measure}`,
    ...recalls.map(({ rows }) =>
      share(rows.get(rowKey(variant, measure)) ?? { first: 0, ten: 0, of: 0 }),
    ),
  ])
  const time = (at: number) =>
    recalls.map(({ milliseconds }) => quantile(milliseconds, at).toFixed(2))
  return table([
    ['recall@1 / @10, %', ...recalls.map(({ engine }) => engine)],
    [
      'names asked',
      ...recalls.map(({ rows }) => String(rows.get(rowKey('as written', 'any form'))?.of ?? 0)),
    ],
    ...rows,
    ['median ms', ...time(0.5)],
    ['p95 ms', ...time(0.95)],
    ['build s', ...recalls.map(({ buildSeconds }) => buildSeconds.toFixed(2))],
  ])
}

/** From each band down: of the people shown, how many are right; and of the queries, how many found theirs. */
export function bandTable({ bands, rows }: Recall): string {
  const asked = rows.get(rowKey('as written', 'Han/pinyin ↔ alphabetic'))?.of ?? 0
  let [shown, right] = [0, 0]
  const lines = ['strong', 'likely', 'possible'].map((band) => {
    shown += bands.get(band)?.shown ?? 0
    right += bands.get(band)?.right ?? 0
    const own = bands.get(band) ?? { shown: 0, right: 0 }
    return [band, percent(own.right, own.shown), percent(right, shown), percent(right, asked)]
  })
  return table([
    [
      'band, Han/pinyin ↔ alphabetic',
      'precision of the band, %',
      'precision from it up, %',
      'recall from it up, %',
    ],
    ...lines,
  ])
}

/** Columns as wide as their widest cell, with the bars of a Markdown table. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  )
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`
  return [
    line(rows[0]!),
    `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`,
    ...rows.slice(1).map(line),
  ].join('\n')
}
