/** Who reads what is public while names are changed under it. */
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import type { DeskTx } from '../connections/index.ts'

const WAIT_MS = 300
const LOOK_AGAIN_MS = 10

/** Waits a moment until every transaction has ended that those have begun who may read what is public and not write it. Returns whether all have. */
export async function waitForReaders(db: DeskTx): Promise<boolean> {
  const began = Date.now()
  const reading = await readReading(db)
  for (let left = reading; left.size > 0; left = reading.intersection(await readReading(db))) {
    if (Date.now() - began > WAIT_MS) return false
    await pause(LOOK_AGAIN_MS)
  }
  return true
}

/** Transactions, by the number that each has from its beginning. */
async function readReading(db: DeskTx): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select l.virtualxid as id from pg_locks l join pg_stat_activity a on a.pid = l.pid
    where l.locktype = 'virtualxid' and l.granted and a.datname = current_database() and a.usesysid is not null
      and has_schema_privilege(a.usesysid, 'published', 'usage') and not has_table_privilege(a.usesysid, 'published.person', 'insert')`.execute(
    db,
  )
  return new Set(rows.map(({ id }) => id))
}
