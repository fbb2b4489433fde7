/** `whereabouts check`: derives `published` from `desk` once more, beside what is there, and must find it identical. Writes nothing. */
import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import { act, perform, type Workplace } from './act.ts'
import type { Desk } from './connections.ts'
import type { PublishedSchema, Schema } from './schema.ts'
import { Touched } from './touched.ts'
import { inTurn } from './turn.ts'

/** Publishes everything again: after a change of what documents hold, or of a byte that should not have changed. */
export const publishAgain = act({
  name: 'publish-again',
  may: ['editor'],
  yields: true,
  input: z.strictObject({}),
  async do(tx) {
    tx.touched.everything = true
  },
})

/** Raised when public documents, or the columns beside them, get another shape: all are then derived anew at the next opening. */
export const PUBLISHED_SHAPE = 10

/** Publishes everything again when it was published in another shape. Returns whether it was. */
export async function refreshPublished(house: Workplace): Promise<boolean> {
  const stored = await house.desk.selectFrom('desk.publishedShape').select('version').executeTakeFirst()
  if (stored?.version === PUBLISHED_SHAPE) return false
  await perform(house, publishInShape, {}, { id: 'new-shape', roles: ['editor'] })
  await refreshStatistics(house.desk)
  return true
}

const publishInShape = act({
  name: 'publish-again',
  may: ['editor'],
  yields: true,
  input: z.strictObject({}),
  async do(tx) {
    tx.touched.everything = true
    await sql`delete from desk.published_shape`.execute(tx.db)
    await tx.db.insertInto('desk.publishedShape').values({ version: PUBLISHED_SHAPE }).execute()
  },
})

export type Difference = { table: string; missing: number; unexpected: number }
export type Found = { rows: number; differences: Difference[] }

/** Thrown with what was found, to take everything back. */
class Undo extends Error {
  readonly found: Found
  constructor(found: Found) {
    super('taken back')
    this.found = found
  }
}

export async function checkPublished(house: Workplace): Promise<Found> {
  const run = inTurn(house, { name: 'check', yields: true }, async (db) => {
    const found: Found = { rows: 0, differences: [] }
    const tables = await publishedTables(db)
    const before = new Map<string, Set<string>>()
    for (const table of tables) before.set(table, await readRows(db, table))
    for (const table of tables) await sql`delete from ${sql.table(`published.${table}`)}`.execute(db)
    const touched = new Touched()
    touched.everything = true
    await house.publish({ db, touched })
    for (const table of tables) compare(table, before.get(table)!, await readRows(db, table), found)
    throw new Undo(found)
  })
  return await run.catch((error) => {
    if (error instanceof Undo) return error.found
    throw error
  })
}

/**
 * Tells the planner what is published now, and which pages hold only what all may see: after an import it knows neither, and its own round
 * comes minutes later.
 * Without the right to, which only an owner has before PostgreSQL 17, nothing happens.
 */
export async function refreshStatistics(desk: Desk): Promise<void> {
  const tables = await publishedTables(desk)
  await sql`vacuum (analyze) ${sql.join(tables.map((table) => sql.table(`published.${table}`)))}`.execute(desk)
}

/** Every table of `published`, as the database has them. */
export async function publishedTables(db: Kysely<Schema> | Kysely<PublishedSchema>): Promise<string[]> {
  const { rows } = await sql<{
    name: string
  }>`select table_name as name from information_schema.tables where table_schema = 'published' order by 1`.execute(db)
  return rows.map(({ name }) => name)
}

async function readRows(db: Parameters<Parameters<ReturnType<Desk['transaction']>['execute']>[0]>[0], table: string): Promise<Set<string>> {
  const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(`published.${table}`)} t`.execute(db)
  return new Set(rows.map(({ row }) => row))
}

function compare(table: string, published: Set<string>, derived: Set<string>, found: Found): void {
  const missing = derived.difference(published).size
  const unexpected = published.difference(derived).size
  found.rows += derived.size
  if (missing > 0 || unexpected > 0) found.differences.push({ table, missing, unexpected })
}
