import { sql } from 'kysely'
import type { DeskTx } from '../connections/index.ts'
import type { CollectionFile } from './files.ts'

const PAGE = 2_000

let cursors = 0

/** Every row on file, as it came in, in the order of its key, a page at a time, within a transaction. `chosen`: a condition on them, as `d`. */
export async function* dumpRows(
  db: DeskTx,
  { staged }: CollectionFile,
  chosen = sql<boolean>`true`,
): AsyncGenerator<unknown[]> {
  const cursor = `dumped_${++cursors}`
  const order = staged.identity
    .map((column) => `d.${column} ${ORDER[staged.columns[column]!] ?? ''}`)
    .join(', ')
  // The cursor is read to its end: what is quick for its first rows is slow for all.
  await sql`set local cursor_tuple_fraction = 1`.execute(db)
  await sql`
    declare ${sql.raw(cursor)} no scroll cursor for
      select row_to_json(d) as row from (${sql.raw(staged.onFile)}) d where ${chosen} order by ${sql.raw(order)}`.execute(
    db,
  )
  for (let isThere = true; isThere; ) {
    const { rows } = await sql
      .raw<{ row: Record<string, unknown> }>(`fetch ${PAGE} from ${cursor}`)
      .execute(db)
    isThere = rows.length === PAGE
    if (rows.length > 0) yield rows.map(({ row }) => staged.toRow(withoutNulls(row)))
  }
  await sql.raw(`close ${cursor}`).execute(db)
}

/** Whatever a database's own language is. */
const ORDER: Record<string, string> = { text: 'collate "C"' }

/** Of a row as the database gives it: what is null is not there. */
export const withoutNulls = (row: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
