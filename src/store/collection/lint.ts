/** What a collection holds that would make pages and papers tell or ask what they must not: found before anything is published. */

import { sql } from 'kysely'
import type { z } from 'zod'
import type { RowCode, Told } from '../../kernel/refusals/codes.ts'
import type { DeskTx } from '../connections/index.ts'
import { dumpRows } from './dump.ts'
import type { CollectionFile } from './files.ts'

/** A row, and where it stands; `line` is 0 for a row of the store, which has none. */
export type Filed<Row> = { line: number; row: Row }
/** `code`: of the sentence that says what is wrong and what to do; `key`: of the row. */
export type Finding = {
  file: string
  line: number
  key: string
} & Told<LintCode>
export type LintCode = Extract<RowCode, `lint-${string}`>

/** The rows of one collection, file by file. */
export type LintRows = <Row>(file: string, schema: z.ZodType<Row>) => Filed<Row>[]
/** Rows of another file that are looked at with a page: those that hold a key of the page's own, or of rows beside it, at `at`, in SQL. */
export type LintedBeside = { file: string; at: string; of?: string }
/** `neighbours`: so many rows of the page before are looked at again with each page. */
export type Walk = { file: string; beside?: readonly LintedBeside[]; neighbours?: number }
/** A part’s own rules, and which rows they look at together: page by page through each of the files. Pure. */
export type Lint = { walks: readonly Walk[]; faults(rows: LintRows): Finding[] }

/** Rows by the name of their file, as they were read or dumped. */
export const lintRows =
  (
    files: readonly {
      file: Pick<CollectionFile, 'name'>
      rows: readonly { line: number; row: unknown }[]
    }[],
  ): LintRows =>
  (name, schema) =>
    files.flatMap(({ file, rows }) =>
      file.name === name ? rows.map(({ line, row }) => ({ line, row: schema.parse(row) })) : [],
    )

/** What rows on file trip, a page of them at a time; what is seen with two pages is told once. File by file, as the collection has them. */
export async function lintStored(
  db: DeskTx,
  files: readonly CollectionFile[],
  lints: readonly Lint[],
): Promise<Finding[]> {
  const known = new Map(files.map((file) => [file.name, file]))
  const found = new Map<string, Finding>()
  for (const { walks, faults } of lints)
    for (const walk of walks)
      for await (const rows of pagesOf(db, known.get(walk.file)!, walk.neighbours ?? 0)) {
        const page = await withBeside(
          db,
          known,
          { file: known.get(walk.file)!, rows },
          walk.beside ?? [],
        )
        for (const finding of faults(lintRows(page))) found.set(JSON.stringify(finding), finding)
      }
  return inOrder([...found.values()], files)
}

async function* pagesOf(
  db: DeskTx,
  file: CollectionFile,
  neighbours: number,
): AsyncGenerator<unknown[]> {
  let before: unknown[] = []
  for await (const rows of dumpRows(db, file)) {
    yield [...before, ...rows]
    before = rows.slice(Math.max(rows.length - neighbours, 0))
  }
}

type Page = { file: CollectionFile; rows: unknown[] }

async function withBeside(
  db: DeskTx,
  known: ReadonlyMap<string, CollectionFile>,
  own: Page,
  beside: readonly LintedBeside[],
) {
  const pages = new Map([[own.file.name, own]])
  for (const { file: name, at, of = own.file.name } of beside) {
    const [file, among] = [known.get(name)!, pages.get(of)!]
    const keys = among.rows.map((row) => among.file.key(row))
    const rows: unknown[] = []
    for await (const some of dumpRows(db, file, sql<boolean>`${sql.raw(at)} ${keys}::text[])`))
      rows.push(...some)
    pages.set(name, { file, rows })
  }
  return [...pages.values()].map(({ file, rows }) => ({
    file,
    rows: rows.map((row) => ({ line: 0, row })),
  }))
}

/** File by file, and of each by line, or by key where there are no lines. */
export function inOrder(
  findings: readonly Finding[],
  files: readonly { name: string }[],
): Finding[] {
  const at = new Map(files.map(({ name }, n) => [name, n]))
  // What a collection says of itself is none of its files of rows, and comes first.
  const place = (file: string) => at.get(file) ?? -1
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return findings.toSorted(
    (a, b) => place(a.file) - place(b.file) || a.line - b.line || compare(a.key, b.key),
  )
}
