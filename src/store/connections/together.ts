/** Statements in one go to the database: what a hiding waits for is mostly the way there and back. */
import { type RawBuilder, sql } from 'kysely'
import type { DeskTx } from './index.ts'

/**
 * Does writes and a last statement at once, and returns the rows of the last. None of them sees what another does, and they are done in
 * no certain order: no two may write the same rows, or rows of one key.
 */
export async function together<Row>(
  db: DeskTx,
  writes: readonly RawBuilder<unknown>[],
  last: RawBuilder<Row>,
): Promise<Row[]> {
  const named = writes.map((write, n) => sql`${sql.ref(`write_${n}`)} as (${write})`)
  const before = named.length > 0 ? sql`with ${sql.join(named)} ` : sql``
  return (await sql<Row>`${before}${last}`.execute(db)).rows
}

/** The same, of writes alone. */
export async function writeTogether(
  db: DeskTx,
  writes: readonly RawBuilder<unknown>[],
): Promise<void> {
  const last = writes.at(-1)
  if (last) await together(db, writes.slice(0, -1), last)
}

export async function insertAll(
  db: DeskTx,
  table: string,
  names: readonly string[],
  rows: readonly object[],
): Promise<void> {
  await writeTogether(db, inserting(table, names, rows))
}

/** Nothing where there are no rows. */
export function inserting(
  table: string,
  names: readonly string[],
  rows: readonly object[],
): RawBuilder<unknown>[] {
  if (rows.length === 0) return []
  const columns = sql.join(names.map((name) => sql.ref(name)))
  return [
    sql`insert into ${sql.table(table)} (${columns}) select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)`,
  ]
}
