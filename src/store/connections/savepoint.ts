import { sql } from 'kysely'
import { isLockedOut, isLost, isTangled } from './faults.ts'
import type { Tx } from './tx.ts'

/**
 * Does a part of an act that may fail without the rest: what it did is then taken back, and the error is returned.
 * @throws what nothing in this transaction could mend
 */
export async function inSavepoint<T>(
  { db }: Pick<Tx, 'db'>,
  work: () => Promise<T>,
): Promise<{ done: T; error?: never } | { error: unknown; done?: never }> {
  await sql`savepoint part`.execute(db)
  try {
    const done = await work()
    await sql`release savepoint part`.execute(db)
    return { done }
  } catch (error) {
    if (isLost(error) || isTangled(error) || isLockedOut(error)) throw error
    await sql`rollback to savepoint part`.execute(db)
    return { error }
  }
}
