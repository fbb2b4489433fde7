/** Tables of names as people have them: TSV or CSV, with a header or without. */
import { readFileSync } from 'node:fs'
import { CsvError, parse } from 'csv-parse/sync'
import { told } from '../../kernel/refusals/codes.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import { faultOfText } from '../../kernel/refusals/of-system.ts'
import { faultOfCsv } from '../../store/collection/lines.ts'

export type Table = { header: string[]; rows: string[][] }

/** Headers that mean the same thing, in the words that such files use. */
const COLUMNS = {
  id: ['id', 'person_id', 'slug', 'person'],
  name: ['name', 'form', 'names', 'full_name', 'value'],
  year: ['birth_year', 'year', 'born', 'birth'],
  place: ['place', 'county', 'home', 'home_place'],
  sex: ['sex', 'gender'],
  source: ['source', 'source_id', 'list'],
} as const
export type TableColumn = keyof typeof COLUMNS

/** The file, tabs or commas; a first row is a header when one of its cells is a known column. @throws Refusal `table-unreadable` */
export function readTable(file: string): Table {
  const rows = parseTable(file, readText(file))
  const [first, ...rest] = rows
  if (!first) throw Refusal.because('table-unreadable', { file }, [told('file-empty')])
  const isHeader = first.some((cell) =>
    Object.values(COLUMNS).some((names) =>
      (names as readonly string[]).includes(cell.trim().toLowerCase()),
    ),
  )
  return isHeader
    ? { header: first.map((cell) => cell.trim().toLowerCase()), rows: rest }
    : { header: ['name'], rows }
}

function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch (error) {
    throw Refusal.because('table-unreadable', { file }, [faultOfText(error)])
  }
}

function parseTable(file: string, text: string): string[][] {
  const delimiter = (text.split('\n', 1)[0] ?? '').includes('\t') ? '\t' : ','
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      bom: true,
      ...(delimiter === '\t' ? { quote: false as const } : {}),
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw Refusal.because('table-unreadable', { file: `${file}:${error.lines}` }, [
      faultOfCsv(error),
    ])
  }
}

/** How to read a column of a row; null where the table has no such column or the cell is empty. */
export function cellOf(
  { header }: Table,
  column: TableColumn,
): (row: readonly string[]) => string | null {
  const at = header.findIndex((name) => (COLUMNS[column] as readonly string[]).includes(name))
  return (row) => (at === -1 ? null : row[at]?.trim() || null)
}
