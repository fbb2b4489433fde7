/** Holds what is published against what the desk gives, batch by batch, and writes nothing. */
import { type RawBuilder, sql } from 'kysely'
import type { Withholding } from '../../kernel/withholding/index.ts'
import type { Tx } from '../connections/tx.ts'
import { indexedAs, namesKind } from './found-by.ts'
import type { Outgoing, PublicKind } from './kind.ts'
import { everyId } from './machine.ts'
import { countOrphans } from './orphans.ts'
import { citationOf, toRow } from './settle.ts'
import { readStaying } from './staying.ts'

/** Rows that a table lacks, and rows that it should not hold. */
export type TableDifference = { table: string; missing: number; unexpected: number }
export type Compared = { rows: number; differences: TableDifference[] }

export async function compareAll(
  tx: Tx,
  kinds: readonly PublicKind[],
  withheld: Withholding,
): Promise<Compared> {
  const sums = new Sums()
  for (const kind of kinds)
    for await (const ids of everyId(tx.db, kind)) await compareBatch(tx, kind, ids, withheld, sums)
  for (const [table, unexpected] of await countOrphans(tx.db, kinds))
    sums.add(table, { rows: 0, missing: 0, unexpected })
  return sums.result
}

type Counted = { rows: number; missing: number; unexpected: number }

class Sums {
  private rows = 0
  private readonly differences = new Map<string, TableDifference>()

  add(table: string, { rows, missing, unexpected }: Counted): void {
    this.rows += rows
    if (missing + unexpected === 0) return
    const before = this.differences.get(table) ?? {
      table: table.replace('published.', ''),
      missing: 0,
      unexpected: 0,
    }
    this.differences.set(table, {
      ...before,
      missing: before.missing + missing,
      unexpected: before.unexpected + unexpected,
    })
  }

  get result(): Compared {
    return { rows: this.rows, differences: [...this.differences.values()] }
  }
}

/** What is known to be derived later is not held against anything yet. */
async function compareBatch(
  tx: Tx,
  kind: PublicKind,
  ids: readonly string[],
  withheld: Withholding,
  sums: Sums,
): Promise<void> {
  const waiting = await readWaitingIds(tx, kind, ids)
  const looked = ids.filter((id) => !waiting.has(id))
  const derived = await kind.derive(tx, looked, withheld)
  const stay = new Set(await readStaying(tx, kind, looked))
  const dealt = looked.filter((id) => !stay.has(id))
  const documents = derived.filter(({ id }) => !stay.has(id))
  for (const table of tablesOf(kind, dealt, documents))
    sums.add(table.name, await compareTable(tx, table))
}

async function readWaitingIds(
  { db }: Tx,
  { kind }: PublicKind,
  ids: readonly string[],
): Promise<Set<string>> {
  const { rows } = await sql<{
    id: string
  }>`select id from desk.to_derive where kind = ${kind} and id = any(${[...ids]}::text[])`.execute(
    db,
  )
  return new Set(rows.map(({ id }) => id))
}

/** `rows`: as JSON, one object each, of what must be there; `chosen`: where it is. */
type Table = {
  name: string
  columns: readonly string[]
  rows: readonly string[]
  chosen: RawBuilder<boolean>
}

function tablesOf(
  kind: PublicKind,
  ids: readonly string[],
  documents: readonly Outgoing[],
): Table[] {
  const among = (column: RawBuilder<unknown>) => sql<boolean>`${column} = any(${[...ids]}::text[])`
  const parts = kind.parts ?? []
  return [
    ofDocuments(kind.table, documents, among(sql.ref('id'))),
    ...parts.map(({ kind: part, table, owner }) =>
      ofDocuments(
        table,
        documents.flatMap(({ parts }) => parts?.[part] ?? []),
        among(owner),
      ),
    ),
    ...(kind.beside ?? []).map(({ table, owner, columns }) => ({
      name: table,
      columns,
      rows: documents
        .flatMap(({ beside }) => beside?.[table] ?? [])
        .map((row) => JSON.stringify(row)),
      chosen: among(sql.ref(owner)),
    })),
    ...ofEdges(kind.kind, documents, among(sql.ref('id'))),
    {
      name: 'desk.public_text',
      columns: ['kind', 'id', 'tokens'],
      rows: documents
        .flatMap((each) => indexedAs(kind.kind, each))
        .map(({ kind, id, tokens }) => JSON.stringify({ kind, id, tokens })),
      chosen: sql<boolean>`kind = any(${[kind.kind, namesKind(kind.kind)]}::text[]) and ${among(sql.ref('id'))}`,
    },
  ]
}

function ofDocuments(
  name: string,
  documents: readonly Outgoing[],
  chosen: RawBuilder<boolean>,
): Table {
  const rows = documents.map(toRow)
  return { name, columns: rows[0]?.columns ?? ['id'], rows: rows.map(({ json }) => json), chosen }
}

function ofEdges(
  kind: string,
  documents: readonly Outgoing[],
  chosen: RawBuilder<boolean>,
): Table[] {
  const ofKind = sql<boolean>`kind = ${kind} and ${chosen}`
  const cited = documents.flatMap(citationOf(kind)).map((row) => JSON.stringify(row))
  const mentioned = documents.flatMap(({ id, mentions }) =>
    [...new Set(mentions)].map((slug) => JSON.stringify({ slug, kind, id })),
  )
  return [
    { name: 'published.citation', columns: ['kind', 'id', 'sources'], rows: cited, chosen: ofKind },
    { name: 'published.mention', columns: ['slug', 'kind', 'id'], rows: mentioned, chosen: ofKind },
  ]
}

/** In the columns that are derived, each as the database writes it. */
async function compareTable({ db }: Tx, { name, columns, rows, chosen }: Table): Promise<Counted> {
  const list = sql.join(columns.map((column) => sql.ref(column)))
  const { rows: found } = await sql<Counted>`
    with derived as (select row(${list})::text as r from json_populate_recordset(null::${sql.table(name)}, ${`[${rows.join(',')}]`}::json)),
      there as (select row(${list})::text as r from ${sql.table(name)} where ${chosen})
    select (select count(*)::int from derived) as rows,
      (select count(*)::int from (select r from derived except all select r from there) m) as missing,
      (select count(*)::int from (select r from there except all select r from derived) u) as unexpected`.execute(
    db,
  )
  return found[0]!
}
