/** Rows that are one document each: how every part but the registry's claims stands in `desk`. */
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Tx } from '../connections/tx.ts'
import type { DocumentTableName } from '../tables/index.ts'
import { kindOf, type Outgoing } from './kind.ts'

export type Stored = { id: string; visibility?: string | undefined; desk_note?: string | undefined }

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
export function derived<T>(
  { left }: Pick<Tx, 'left'>,
  kind: string,
  id: string,
  make: () => T,
): T | null {
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

/** Rows that anyone may know of, of those named. The desk's note is not read. */
export async function readPublicRows<Row>(
  tx: Tx,
  table: DocumentTableName,
  ids: readonly string[],
): Promise<Row[]> {
  if (ids.length === 0) return []
  const query = tx.db
    .selectFrom(table)
    .select(['id', 'body'])
    .where('visibility', '=', 'public')
    .where('id', '=', (eb) => eb.fn.any(eb.val([...ids])))
    .orderBy('id')
  return readable(tx, table, await query.execute()).map(({ body }) => body as Row)
}

/** Public rows that refer to one of these rows, such as people by their slugs. */
export async function readPublicRowsOf<Row>(
  tx: Tx,
  table: DocumentTableName,
  of: string,
  ids: readonly string[],
): Promise<Row[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct id from desk.edge where kind = ${kindOf(table)} and to_kind = ${of} and to_id = any(${[...ids]}::text[])`.execute(
    tx.db,
  )
  return await readPublicRows<Row>(
    tx,
    table,
    rows.map(({ id }) => id),
  )
}
