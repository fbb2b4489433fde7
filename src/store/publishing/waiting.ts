/** Documents that are left to be derived: rows, so that nothing is lost when a process ends. */
import { sql } from 'kysely'
import type { Desk, DeskTx } from '../connections/index.ts'
import type { Tx } from '../connections/tx.ts'

export async function leaveForLater(
  { db }: Pick<Tx, 'db'>,
  kind: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  await sql`insert into desk.to_derive (kind, id) select ${kind}, id from unnest(${[...ids]}::text[]) l(id) on conflict do nothing`.execute(
    db,
  )
}

export async function countWaiting(db: Desk | DeskTx): Promise<number> {
  const { rows } = await sql<{
    count: number
  }>`select count(*)::int as count from desk.to_derive`.execute(db)
  return rows[0]!.count
}
