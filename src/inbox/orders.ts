/** Orders as strangers send them: sealed before they are stored, put in by a login that reads nothing, and moved to the desk each minute. */
import { sql } from 'kysely'
import pg from 'pg'
import type { Desk, DeskTx, Dropbox } from '../store/connections/index.ts'

const isThere = (error: unknown) => error instanceof pg.DatabaseError && error.code === '23505'

/** Returns once the row is on disk. False when one by this hash lies there already: this one is then left out. */
export async function putOrder(
  dropbox: Dropbox,
  order: { codeHash: string; sealed: Uint8Array },
): Promise<boolean> {
  try {
    await dropbox
      .insertInto('inbox.paperOrder')
      .values({ codeHash: order.codeHash, sealed: Buffer.from(order.sealed) })
      .execute()
    return true
  } catch (error) {
    if (isThere(error)) return false
    throw error
  }
}

export async function hasOrders(db: Desk): Promise<boolean> {
  return Boolean(await db.selectFrom('inbox.paperOrder').select('day').limit(1).executeTakeFirst())
}

/** Moves what came in to the desk, in no order that tells when it came. Returns the hashes of orders that are new. */
export async function moveOrders(db: DeskTx): Promise<string[]> {
  const { rows } = await sql<{ codeHash: string }>`
    with came as (delete from inbox.paper_order returning code_hash, sealed, day)
    insert into desk.paper_order (code_hash, sealed, day, state, month)
    select code_hash, sealed, day, 'received', left(day, 7) from came order by code_hash
    on conflict (code_hash) do nothing returning code_hash`.execute(db)
  return rows.map(({ codeHash }) => codeHash)
}
