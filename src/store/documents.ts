/** Rows that are one document each: how every part but the registry's claims stands in `desk`, and how all parts stand in `published`. */
import { sql } from 'kysely'
import type { Tx } from './act.ts'
import type { DeskTx } from './connections.ts'
import type { DocumentTableName, PublishedTableName } from './schema.ts'

export type Stored = { id: string; visibility?: string | undefined; desk_note?: string | undefined }
const BATCH = 1_000

/** Inserts or replaces rows by id; rows equal to what is stored change nothing. Returns the ids that changed. */
export async function storeDocuments(db: DeskTx, table: DocumentTableName, rows: readonly Stored[]): Promise<string[]> {
  const changed: string[] = []
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH).map(({ desk_note, ...body }) => ({
      id: body.id,
      visibility: body.visibility ?? 'public',
      body: JSON.stringify(body),
      deskNote: desk_note ?? null,
    }))
    const result = await db
      .insertInto(table)
      .values(batch)
      .onConflict((oc) =>
        oc
          .column('id')
          .doUpdateSet((eb) => ({
            visibility: eb.ref('excluded.visibility'),
            body: eb.ref('excluded.body'),
            deskNote: eb.ref('excluded.deskNote'),
          }))
          .where(
            sql<boolean>`(${sql.table(table)}.body, ${sql.table(table)}.desk_note) is distinct from (excluded.body, excluded.desk_note)`,
          ),
      )
      .returning('id')
      .execute()
    changed.push(...result.map(({ id }) => id))
  }
  return changed
}

/** Every row as it came in, by id. */
export async function dumpDocuments(db: DeskTx, table: DocumentTableName): Promise<Stored[]> {
  const rows = await db.selectFrom(table).select(['id', 'body', 'deskNote']).orderBy('id').execute()
  return rows.map(({ id, body, deskNote }) => ({ ...body, id, ...(deskNote === null ? {} : { desk_note: deskNote }) }))
}

/** Rows that anyone may know of: all, or those named. The desk's note is not read. */
export async function readPublicRows<Row>(db: DeskTx, table: DocumentTableName, ids: readonly string[] | 'all'): Promise<Row[]> {
  if (ids !== 'all' && ids.length === 0) return []
  let query = db.selectFrom(table).select('body').where('visibility', '=', 'public').orderBy('id')
  if (ids !== 'all') query = query.where('id', '=', (eb) => eb.fn.any(eb.val([...ids])))
  return (await query.execute()).map(({ body }) => body as Row)
}

/** Public rows that name one of these people, as `person` or among `persons`. */
export async function readPublicRowsOf<Row>(db: DeskTx, table: DocumentTableName, slugs: readonly string[] | 'all'): Promise<Row[]> {
  if (slugs === 'all') return await readPublicRows<Row>(db, table, 'all')
  const rows = await db
    .selectFrom(table)
    .select('body')
    .where('visibility', '=', 'public')
    .where(sql<boolean>`(body ->> 'person' = any(${[...slugs]}::text[]) or body -> 'persons' ?| ${[...slugs]}::text[])`)
    .orderBy('id')
    .execute()
  return rows.map(({ body }) => body as Row)
}

/** A document on its way to `published`: with the sources it cites and the people it mentions. */
export type Outgoing = {
  id: string
  sortKey: string
  document: object
  cites?: Iterable<string>
  mentions?: Iterable<string>
  columns?: object
}

/**
 * Makes `published` hold exactly these documents among `ids` (or among all of the table), with their citations and mentions.
 * Documents whose bytes are the same are left alone. Sources whose citations may have moved are touched.
 */
export async function publishDocuments(
  tx: Tx,
  table: PublishedTableName,
  ids: readonly string[] | 'all',
  documents: readonly Outgoing[],
): Promise<void> {
  const kind = table.replace('published.', '')
  const rows = documents.map(({ id, sortKey, document, columns }) => ({ id, sortKey, document: JSON.stringify(document), ...columns }))
  await removeOthers(
    tx,
    table,
    ids,
    rows.map(({ id }) => id),
  )
  for (let start = 0; start < rows.length; start += BATCH) {
    const columns = Object.keys(rows[start]!).filter((column) => column !== 'id')
    await tx.db
      .insertInto(table)
      .values(rows.slice(start, start + BATCH))
      .onConflict((oc) =>
        oc
          .column('id')
          .doUpdateSet((eb) => Object.fromEntries(columns.map((column) => [column, eb.ref(`excluded.${column}` as never)])))
          .where(differs(table, columns)),
      )
      .execute()
  }
  await replaceEdges(tx, kind, ids, documents)
}

/** Whether any column of the stored row is not what it would become; documents are compared byte by byte. */
function differs(table: PublishedTableName, columns: readonly string[]) {
  const of = (row: string) =>
    sql.join(columns.map((column) => (column === 'document' ? sql`${sql.ref(`${row}.document`)}::text` : sql.ref(`${row}.${column}`))))
  return sql<boolean>`(${of(table.replace('published.', ''))}) is distinct from (${of('excluded')})`
}

async function removeOthers(tx: Tx, table: PublishedTableName, ids: readonly string[] | 'all', kept: string[]): Promise<void> {
  let query = tx.db.deleteFrom(table)
  if (ids !== 'all') {
    if (ids.length === 0) return
    query = query.where('id', 'in', [...ids])
  }
  await query.where(sql<boolean>`not (id = any(${kept}::text[]))`).execute()
}

async function replaceEdges(tx: Tx, kind: string, ids: readonly string[] | 'all', documents: readonly Outgoing[]): Promise<void> {
  if (ids !== 'all' && ids.length === 0) return
  const chosen = ids === 'all' ? sql`true` : sql`id = any(${[...ids]}::text[])`
  const before = await sql<{ source: string }>`delete from published.citation where kind = ${kind} and ${chosen} returning source`.execute(
    tx.db,
  )
  await sql`delete from published.mention where kind = ${kind} and ${chosen}`.execute(tx.db)
  const citations = documents.flatMap(({ id, cites }) => [...new Set(cites)].map((source) => ({ source, kind, id })))
  const mentions = documents.flatMap(({ id, mentions }) => [...new Set(mentions)].map((slug) => ({ slug, kind, id })))
  for (let start = 0; start < citations.length; start += BATCH)
    await tx.db
      .insertInto('published.citation')
      .values(citations.slice(start, start + BATCH))
      .execute()
  for (let start = 0; start < mentions.length; start += BATCH)
    await tx.db
      .insertInto('published.mention')
      .values(mentions.slice(start, start + BATCH))
      .execute()
  for (const { source } of [...before.rows, ...citations]) tx.touched.add('source', source)
}
