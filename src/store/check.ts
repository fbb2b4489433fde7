/** `whereabouts check`: derives `published` from `desk` once more, beside what is there, and must find it identical. Writes nothing. */
import { sql } from 'kysely'
import { z } from 'zod'
import { act, type Publish } from './act.ts'
import type { Desk } from './connections.ts'
import { Touched } from './touched.ts'

const TABLES = [
  'collection',
  'person',
  'person_name',
  'bulk_answer',
  'reaction',
  'instrument',
  'contradiction',
  'access_track',
  'raising',
  'facility',
  'source',
  'mention',
  'citation',
] as const

/** Publishes everything again: after a change of what documents hold, or of a byte that should not have changed. */
export const publishAgain = act({
  name: 'publish-again',
  may: ['editor'],
  input: z.strictObject({}),
  async do(tx) {
    tx.touched.everything = true
  },
})

export type Difference = { table: string; missing: number; unexpected: number }
class Undo extends Error {}

export async function checkPublished(house: { desk: Desk; publish: Publish }): Promise<{ rows: number; differences: Difference[] }> {
  const found: { rows: number; differences: Difference[] } = { rows: 0, differences: [] }
  const run = house.desk
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (db) => {
      const before = new Map<string, Set<string>>()
      for (const table of TABLES) before.set(table, await readRows(db, table))
      for (const table of TABLES) await sql`delete from ${sql.table(`published.${table}`)}`.execute(db)
      const touched = new Touched()
      touched.everything = true
      await house.publish({ db, touched })
      for (const table of TABLES) compare(table, before.get(table)!, await readRows(db, table), found)
      throw new Undo()
    })
  await run.catch((error) => {
    if (!(error instanceof Undo)) throw error
  })
  return found
}

async function readRows(db: Parameters<Parameters<ReturnType<Desk['transaction']>['execute']>[0]>[0], table: string): Promise<Set<string>> {
  const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(`published.${table}`)} t`.execute(db)
  return new Set(rows.map(({ row }) => row))
}

function compare(table: string, published: Set<string>, derived: Set<string>, found: { rows: number; differences: Difference[] }): void {
  const missing = derived.difference(published).size
  const unexpected = published.difference(derived).size
  found.rows += derived.size
  if (missing > 0 || unexpected > 0) found.differences.push({ table, missing, unexpected })
}
