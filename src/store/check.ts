/** `whereabouts check`: derives `published` from `desk` once more, beside what is there, and must find it identical. Writes nothing. */
import { type Kysely, sql } from 'kysely'
import pg from 'pg'
import { z } from 'zod'
import { act, perform, type Tx, type Workplace } from './act.ts'
import type { DeskTx } from './connections.ts'
import { declaredTables, faultOfRow } from './documents.ts'
import { isLost, isTangled } from './faults.ts'
import { Left, type LeftRow, rowOf } from './left.ts'
import type { Schema } from './schema.ts'
import { columnsOf, findStrays, publishedTables, type Stray } from './tables.ts'
import { findWrongTallies, mendTallies } from './tallies.ts'
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
    await mendTallies(tx.db)
    if (await isUnfinished(tx.db)) await setShape(tx.db, PUBLISHED_SHAPE)
  },
})

/** Raised when public documents, or the columns beside them, get another shape: all are then derived anew at the next opening. */
export const PUBLISHED_SHAPE = 10

/** Publishes everything again when it was published in another shape. Returns whether it was. */
export async function refreshPublished(house: Workplace): Promise<boolean> {
  if ((await readShape(house.desk)) === PUBLISHED_SHAPE) return false
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
    await mendTallies(tx.db)
    await setShape(tx.db, PUBLISHED_SHAPE)
  },
})

/** Somebody was taken out of what is published, and the rest is to be derived: the next opening does. */
export const markUnfinished = (db: DeskTx): Promise<void> => setShape(db, -PUBLISHED_SHAPE)

/** Whether that is all that is to be done: what is published has the shape that we read. */
export const isUnfinished = async (desk: Kysely<Schema>): Promise<boolean> => (await readShape(desk)) === -PUBLISHED_SHAPE

async function readShape(desk: Kysely<Schema>): Promise<number | undefined> {
  return (await desk.selectFrom('desk.publishedShape').select('version').executeTakeFirst())?.version
}

async function setShape(db: DeskTx, version: number): Promise<void> {
  await sql`delete from desk.published_shape`.execute(db)
  await db.insertInto('desk.publishedShape').values({ version }).execute()
}

export type Difference = { table: string; missing: number; unexpected: number }
/** A row of the desk that its schema refuses: by its key where it has one that no schema knows, else by where it is wrong. Never by what it holds. */
export type Unreadable = LeftRow & { fault: string }
/** `isDerived`: false when all could not be derived. `isUnfinished`: somebody was taken out, and the rest was left for later. */
export type Found = {
  rows: number
  differences: Difference[]
  strays: Stray[]
  unreadable: Unreadable[]
  isDerived: boolean
  isUnfinished: boolean
}

export const isClean = ({ differences, strays, unreadable, isDerived, isUnfinished }: Found): boolean =>
  differences.length + strays.length + unreadable.length === 0 && isDerived && !isUnfinished

/** Thrown with what was found, to take everything back. */
class Undo extends Error {
  readonly found: Found
  constructor(found: Found) {
    super('taken back')
    this.found = found
  }
}

/** In a turn of its own, and taken back: nothing is written, nor asked of a table that is none of ours. */
export async function checkPublished(house: Workplace): Promise<Found> {
  const run = inTurn(house, { name: 'check', yields: true }, async (db) => {
    const found: Found = {
      rows: 0,
      differences: [],
      strays: await findStrays(db),
      unreadable: [],
      isDerived: true,
      isUnfinished: await isUnfinished(db),
    }
    const isWhole = !found.strays.some(({ what }) => what === 'table-missing' || what === 'column-missing')
    if (isWhole) found.unreadable = await findUnreadable(db)
    if (isWhole) found.differences.push(...(await findWrongTallies(db)))
    found.isDerived = isWhole && (await deriveBeside(house, db, found))
    throw new Undo(found)
  })
  return await run.catch((error) => {
    if (error instanceof Undo) return error.found
    throw error
  })
}

/** False when it cannot be done. */
async function deriveBeside(house: Workplace, db: DeskTx, found: Found): Promise<boolean> {
  const tables = await publishedTables(db)
  const before = new Map<string, Set<string>>()
  for (const table of tables) before.set(table, await readRows(db, table))
  const tx: Tx = { db, touched: new Touched(), left: new Left() }
  tx.touched.everything = true
  try {
    await house.publish(tx)
  } catch (error) {
    if (isLost(error) || isTangled(error)) throw error
    return false
  }
  for (const table of tables) compare(table, before.get(table)!, await readRows(db, table), found)
  const known = new Set(found.unreadable.map(({ table, id }) => `${table} ${id}`))
  found.unreadable.push(
    ...tx.left.list().flatMap((row) => (known.has(`${row.table} ${row.id}`) ? [] : [{ ...row, fault: 'no document can be made of it' }])),
  )
  return true
}

/** Rows that could not come in by an import as they are. */
async function findUnreadable(db: DeskTx): Promise<Unreadable[]> {
  const found: Unreadable[] = []
  for (const table of declaredTables()) {
    const rows = await db.selectFrom(table).select(['id', 'body']).orderBy('id').execute()
    for (const { id, body } of rows) {
      const error = faultOfRow(table, body)
      if (error) found.push({ ...rowOf(table, id), fault: sayFault(error) })
    }
  }
  return found
}

function sayFault({ issues: [issue] }: z.ZodError): string {
  if (issue?.code === 'unrecognized_keys') return `no schema knows its key ${[...issue.path, issue.keys[0]].join('.')}`
  return `${issue?.path.join('.') || 'it'} is not as it must be`
}

/**
 * Tells the planner what is published now, and which pages hold only what all may see: after an import it knows neither, and its own round
 * comes minutes later.
 * Without the right to, which only an owner has before PostgreSQL 17, or without room, nothing happens.
 */
export async function refreshStatistics(desk: Kysely<Schema>): Promise<void> {
  try {
    const tables = await publishedTables(desk)
    await sql`vacuum (analyze) ${sql.join(tables.map((table) => sql.table(`published.${table}`)))}`.execute(desk)
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error
  }
}

/** In our own columns: what a stranger has added is told, and is no difference. */
async function readRows(db: DeskTx, table: string): Promise<Set<string>> {
  const columns = sql.join(columnsOf('published', table).map((column) => sql.ref(column)))
  const { rows } = await sql<{ row: string }>`select row(${columns})::text as row from ${sql.table(`published.${table}`)} t`.execute(db)
  return new Set(rows.map(({ row }) => row))
}

function compare(table: string, published: Set<string>, derived: Set<string>, found: Found): void {
  const missing = derived.difference(published).size
  const unexpected = published.difference(derived).size
  found.rows += derived.size
  if (missing > 0 || unexpected > 0) found.differences.push({ table, missing, unexpected })
}
