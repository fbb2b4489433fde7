/** What rows of files refer to, as kinds of rows know each other. */
import { sql } from 'kysely'
import type { Tx } from '../connections/tx.ts'
import { noteLinks } from '../publishing/edges.ts'
import { BATCH, kindOf } from '../publishing/kind.ts'
import type { DocumentTableName } from '../tables/index.ts'
import { type Changed, changedRows } from './changed.ts'
import type { Reference } from './files.ts'
import { runIn } from './storing.ts'

/** Rows that are no documents, by their files. What they refer to stands in columns of their own. */
const KINDS = new Map([
  ['people.jsonl', 'person'],
  ['claims.jsonl', 'claim'],
])
/** What rows of a file are called; undefined where nothing refers to them. */
export const kindOfFile = (file: string): string | undefined => KINDS.get(file)

type References = (row: unknown) => Reference[]
const TABLES = new Map<DocumentTableName, References>()

/** Says which file the rows of a table come in, and what they refer to: where the file is declared. */
export function declareLinks(table: DocumentTableName, file: string, references: References): void {
  KINDS.set(file, kindOf(table))
  TABLES.set(table, references)
}

/** Keeps what rows of a table refer to, and notes each as touched. */
export async function keepLinks(
  tx: Tx,
  table: DocumentTableName,
  rows: readonly { id: string }[],
): Promise<void> {
  const references = TABLES.get(table)!
  await noteLinks(
    tx,
    kindOf(table),
    rows.map((row) => ({ id: row.id, refers: references(row).flatMap(toRef) })),
  )
}

function toRef({ file, key }: Reference): { kind: string; id: string }[] {
  const kind = KINDS.get(file)
  return kind === undefined ? [] : [{ kind, id: key }]
}

/** Of rows that an import stored. */
export async function keepChangedLinks(
  tx: Tx,
  table: DocumentTableName,
  changed: Changed,
): Promise<void> {
  for await (const rows of changedRows(runIn(tx.db), changed, 'id, body'))
    await keepLinks(
      tx,
      table,
      rows.map(({ id, body }) => ({ ...(body as object), id: String(id) })),
    )
}

/** Of rows that were put in or taken out by their ids. */
export async function keepLinksOf(
  tx: Tx,
  table: DocumentTableName,
  ids: readonly string[],
): Promise<void> {
  const { rows } = await sql<{ id: string; body: object }>`
    select id, body from ${sql.table(table)} where id = any(${[...ids]}::text[]) and visibility <> 'removed'`.execute(
    tx.db,
  )
  await keepLinks(
    tx,
    table,
    rows.map(({ id, body }) => ({ ...body, id })),
  )
  const there = new Set(rows.map(({ id }) => id))
  await noteLinks(
    tx,
    kindOf(table),
    ids.filter((id) => !there.has(id)).map((id) => ({ id, refers: [] })),
  )
}

/** After which row of which table, by its place among them. */
export type LinksFrom = { table: number; after: string }
export const FIRST_LINKS: LinksFrom = { table: 0, after: '' }

/** Of a batch of rows on file. Returns where to go on; null at the end. */
export async function keepLinksFrom(
  tx: Tx,
  { table: at, after }: LinksFrom,
): Promise<LinksFrom | null> {
  const table = [...TABLES.keys()][at]
  if (!table) return null
  const { rows } = await sql<{ id: string; body: object }>`
    select id, body from ${sql.table(table)} where id > ${after} order by id limit ${sql.lit(BATCH)}`.execute(
    tx.db,
  )
  if (rows.length === 0) return { table: at + 1, after: '' }
  await keepLinks(
    tx,
    table,
    rows.map(({ id, body }) => ({ ...body, id })),
  )
  return { table: at, after: rows.at(-1)!.id }
}

/** Of every row on file, for a store that is older than this. */
export async function keepAllLinks(tx: Tx): Promise<void> {
  for (let from: LinksFrom | null = FIRST_LINKS; from; ) from = await keepLinksFrom(tx, from)
}
