/** Rows that are one document each: how every part but the registry's claims stands in `desk`, and how all parts stand in `published`. */
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Tx } from './act.ts'
import type { DocumentTableName, PublishedTableName } from './schema.ts'
import { PUBLISHED_KINDS } from './tables.ts'

export type Stored = { id: string; visibility?: string | undefined; desk_note?: string | undefined }
const BATCH = 1_000

const SCHEMAS = new Map<DocumentTableName, z.ZodType>()

/** Says what rows of a table must be: each kind says it once, where its file is declared. */
export function declareRows(table: DocumentTableName, schema: z.ZodType): void {
  SCHEMAS.set(table, schema)
}

export const declaredTables = (): DocumentTableName[] => [...SCHEMAS.keys()]

/** What is wrong with a stored row; null when it is as its kind declares it. */
export function faultOfRow(table: DocumentTableName, body: unknown): z.ZodError | null {
  return SCHEMAS.get(table)?.safeParse(body).error ?? null
}

const kindOf = (table: string) => table.slice(table.indexOf('.') + 1)

/** Rows as they are stored, or, once deriving has failed, those of them that can be read: the others are noted. */
export function readable<Stored extends { id: string; body: unknown }>(
  { left }: Pick<Tx, 'left'>,
  table: DocumentTableName,
  rows: readonly Stored[],
): Stored[] {
  if (!left.isTolerant) return [...rows]
  return rows.filter(({ id, body }) => {
    const fault = faultOfRow(table, body)
    if (fault) left.note(kindOf(table), id)
    return !fault
  })
}

/** What is made of a row; null, and noted, once deriving has failed and nothing can be made of it. */
export function derived<T>({ left }: Pick<Tx, 'left'>, kind: string, id: string, make: () => T): T | null {
  if (!left.isTolerant) return make()
  try {
    return make()
  } catch {
    left.note(kind, id)
    return null
  }
}

/** Each row as its document, less those of which none can be made. */
export function derivedEach<Row extends { id: string }>(
  tx: Tx,
  kind: string,
  rows: readonly Row[],
  make: (row: Row) => Outgoing,
): Outgoing[] {
  return rows.flatMap((row) => derived(tx, kind, row.id, () => make(row)) ?? [])
}

/** Rows that anyone may know of: all, or those named. The desk's note is not read. */
export async function readPublicRows<Row>(tx: Tx, table: DocumentTableName, ids: readonly string[] | 'all'): Promise<Row[]> {
  if (ids !== 'all' && ids.length === 0) return []
  let query = tx.db.selectFrom(table).select(['id', 'body']).where('visibility', '=', 'public').orderBy('id')
  if (ids !== 'all') query = query.where('id', '=', (eb) => eb.fn.any(eb.val([...ids])))
  return readable(tx, table, await query.execute()).map(({ body }) => body as Row)
}

/** Public rows that name one of these people, as `person` or among `persons`. */
export async function readPublicRowsOf<Row>(tx: Tx, table: DocumentTableName, slugs: readonly string[] | 'all'): Promise<Row[]> {
  if (slugs === 'all') return await readPublicRows<Row>(tx, table, 'all')
  const rows = await tx.db
    .selectFrom(table)
    .select(['id', 'body'])
    .where('visibility', '=', 'public')
    .where(sql<boolean>`(body ->> 'person' = any(${[...slugs]}::text[]) or body -> 'persons' ?| ${[...slugs]}::text[])`)
    .orderBy('id')
    .execute()
  return readable(tx, table, rows).map(({ body }) => body as Row)
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
 * Documents whose bytes are the same are left alone. Sources whose citations may have moved are touched. What rests on something that
 * cannot be read stays as it is, if it may.
 */
export async function publishDocuments(
  tx: Tx,
  table: PublishedTableName,
  ids: readonly string[] | 'all',
  given: readonly Outgoing[],
): Promise<void> {
  const kind = kindOf(table)
  const stay = await readStaying(tx, table)
  const documents = tx.left.heldOf(kind) === 'all' ? [] : given.filter(({ id }) => !stay.includes(id))
  const rows = documents.map(({ id, sortKey, document, columns }) => ({ id, sortKey, document: JSON.stringify(document), ...columns }))
  await removeOthers(tx, table, ids, [...stay, ...rows.map(({ id }) => id)])
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
  await replaceEdges(tx, kind, { ids, stay }, documents)
}

/** Whether any column of the stored row is not what it would become; documents are compared byte by byte. */
function differs(table: PublishedTableName, columns: readonly string[]) {
  const of = (row: string) =>
    sql.join(columns.map((column) => (column === 'document' ? sql`${sql.ref(`${row}.document`)}::text` : sql.ref(`${row}.${column}`))))
  return sql<boolean>`(${of(table.replace('published.', ''))}) is distinct from (${of('excluded')})`
}

/** People, and what is made of their documents: whether these stay is seen to where people are published. */
const FOLLOW_PEOPLE = ['person', 'demand', 'officialAnswer']

/**
 * Ids of published documents that rest on something that cannot be read, and may stay as they are: those that name nobody who is hidden,
 * and are about nobody who has no page. People are published first.
 */
export async function readStaying({ db, left }: Tx, table: PublishedTableName): Promise<string[]> {
  const kind = kindOf(table)
  const held = left.heldOf(kind)
  if (FOLLOW_PEOPLE.includes(kind) || (held !== 'all' && held.size === 0)) return []
  const chosen = held === 'all' ? sql`true` : sql`id = any(${[...held]}::text[])`
  const { rows } = await sql<{ id: string; row: string; isAboutNobody: boolean }>`
    select t.id, t::text as row, exists (
      select from published.mention m where m.kind = ${kind} and m.id = t.id and not exists (select from published.person p where p.id = m.slug)
    ) as is_about_nobody from ${sql.table(table)} t where ${chosen}`.execute(db)
  return rows.filter(({ row, isAboutNobody }) => !isAboutNobody && !left.names(row)).map(({ id }) => id)
}

async function removeOthers(tx: Tx, table: PublishedTableName, ids: readonly string[] | 'all', kept: string[]): Promise<void> {
  let query = tx.db.deleteFrom(table)
  if (ids !== 'all') {
    if (ids.length === 0) return
    query = query.where('id', 'in', [...ids])
  }
  await query.where(sql<boolean>`not (id = any(${kept}::text[]))`).execute()
}

type Chosen = { ids: readonly string[] | 'all'; stay: readonly string[] }

async function replaceEdges(tx: Tx, kind: string, { ids, stay }: Chosen, documents: readonly Outgoing[]): Promise<void> {
  if (ids !== 'all' && ids.length === 0) return
  const named = ids === 'all' ? sql`true` : sql`id = any(${[...ids]}::text[])`
  const chosen = stay.length === 0 ? named : sql`${named} and not (id = any(${[...stay]}::text[]))`
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

/** Edges of kinds that there are none of: nothing else would ever take them out. */
export async function dropStrayEdges({ db }: Tx): Promise<void> {
  for (const table of ['published.citation', 'published.mention'])
    await sql`delete from ${sql.table(table)} where not (kind = any(${[...PUBLISHED_KINDS]}::text[]))`.execute(db)
}
