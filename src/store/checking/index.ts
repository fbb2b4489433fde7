/** `whereabouts check`: derives `published` from `desk` once more, batch by batch, and must find it identical. Writes nothing. */
import { type Kysely, sql } from 'kysely'
import pg from 'pg'
import { z } from 'zod'
import { Refusal } from '../../kernel/refusals/index.ts'
import { act, perform, type Tx, type Workplace } from '../acting/index.ts'
import type { DeskTx } from '../connections/index.ts'
import { Left, type LeftRow, rowOf } from '../connections/left.ts'
import { Touched } from '../connections/touched.ts'
import { findUnrevised } from '../history/check.ts'
import { compareAll, type TableDifference } from '../publishing/compare.ts'
import { declaredTables, faultOfRow } from '../publishing/documents.ts'
import { BATCH } from '../publishing/kind.ts'
import { isUnfinished, PUBLISHED_SHAPE, readShape, setShape } from '../publishing/shape.ts'
import { countWaiting } from '../publishing/waiting.ts'
import { findStrays, publishedTables, type Stray } from '../tables/all.ts'
import type { DocumentTableName, Schema } from '../tables/index.ts'
import { findWrongTallies, mendTallies } from './tallies.ts'

/** Publishes everything again: after a change of what documents hold, or of a byte that should not have changed. */
export const publishAgain = act({
  name: 'publish-again',
  undo: 'upkeep',
  may: ['editor'],
  yields: true,
  input: z.strictObject({}),
  async do(tx) {
    tx.touched.everything = true
    await mendTallies(tx.db)
    if (await isUnfinished(tx.db)) await setShape(tx.db, PUBLISHED_SHAPE)
  },
})

/** Publishes everything again when it was published in another shape. Returns whether it was. */
export async function refreshPublished(house: Workplace): Promise<boolean> {
  if ((await readShape(house.desk)) === PUBLISHED_SHAPE) return false
  await perform(house, publishInShape, {}, { id: 'new-shape', roles: ['editor'] })
  await refreshStatistics(house.desk)
  return true
}

const publishInShape = act({
  name: 'publish-again',
  undo: 'upkeep',
  may: ['editor'],
  yields: true,
  input: z.strictObject({}),
  async do(tx) {
    tx.touched.everything = true
    await mendTallies(tx.db)
    await setShape(tx.db, PUBLISHED_SHAPE)
  },
})

/** A row of the desk that its schema refuses: by its key where it has one that no schema knows, else by where it is wrong. Never by what it holds. */
export type Unreadable = LeftRow & { fault: string }
/**
 * `isDerived`: false when all could not be derived. `isUnfinished`: somebody was taken out, and the rest was left for later. `waiting`:
 * documents that are known to be derived later, and were held against nothing.
 */
export type CheckResult = {
  rows: number
  differences: TableDifference[]
  strays: Stray[]
  unreadable: Unreadable[]
  isDerived: boolean
  isUnfinished: boolean
  waiting: number
}

export const isClean = ({
  differences,
  strays,
  unreadable,
  isDerived,
  isUnfinished,
}: CheckResult): boolean =>
  differences.length + strays.length + unreadable.length === 0 && isDerived && !isUnfinished

/** Of one shape. @throws Refusal `busy` when an upgrade changed names in the middle: part of what was looked at is of another moment */
export async function checkPublished(house: Workplace): Promise<CheckResult> {
  const before = await readShape(house.desk)
  const found = await checkSnapshot(house)
  const after = await readShape(house.desk)
  if (before !== undefined && Math.abs(before) !== Math.abs(after ?? 0))
    throw new Refusal('busy', { act: 'upgrade' })
  return found
}

/** In one snapshot, which nothing waits for: nothing is written, nor asked of a table that is none of ours. */
async function checkSnapshot(house: Workplace): Promise<CheckResult> {
  return await house.desk
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (db) => {
      const strays = await findStrays(db)
      const isWhole = !strays.some(
        ({ what }) => what === 'table-missing' || what === 'column-missing',
      )
      const found: CheckResult = {
        rows: 0,
        differences: [],
        strays,
        unreadable: isWhole ? await findUnreadable(db) : [],
        isDerived: isWhole,
        isUnfinished: await isUnfinished(db),
        waiting: isWhole ? await countWaiting(db) : 0,
      }
      if (!isWhole) return found
      const derived = await deriveBeside(house, db, found)
      return {
        ...derived,
        differences: [
          ...derived.differences,
          ...(await findWrongTallies(db)),
          ...(await findUnrevised(db)),
        ],
      }
    })
}

/** Rows of which no document can be made are told, and keep nothing else from being compared. */
async function deriveBeside(
  { publishing }: Workplace,
  db: DeskTx,
  found: CheckResult,
): Promise<CheckResult> {
  const tx: Tx = { db, touched: new Touched(), left: new Left(), isLooking: true }
  const withheld = await publishing.withholding(tx)
  tx.left.isTolerant = true
  tx.left.names = (text) => withheld.hides(text)
  const known = new Set(found.unreadable.map(({ table, id }) => `${table} ${id}`))
  const { rows, differences } = await compareAll(tx, publishing.kinds, withheld)
  const unmade = tx.left.list().filter((row) => !known.has(`${row.table} ${row.id}`))
  const unreadable = [
    ...found.unreadable,
    ...unmade.map((row) => ({ ...row, fault: 'no document can be made of it' })),
  ]
  return { ...found, rows, differences, unreadable }
}

/** Rows that could not come in by an import as they are. */
async function findUnreadable(db: DeskTx): Promise<Unreadable[]> {
  const found: Unreadable[] = []
  for (const table of declaredTables()) {
    for await (const rows of everyRow(db, table))
      for (const { id, body } of rows) {
        const error = faultOfRow(table, body)
        if (error) found.push({ ...rowOf(table, id), fault: sayFault(error) })
      }
  }
  return found
}

/** A batch at a time, by id. */
async function* everyRow(
  db: DeskTx,
  table: DocumentTableName,
): AsyncGenerator<{ id: string; body: unknown }[]> {
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom(table)
      .select(['id', 'body'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(BATCH)
      .execute()
    if (rows.length === 0) return
    yield rows
    after = rows.at(-1)!.id
  }
}

function sayFault({ issues: [issue] }: z.ZodError): string {
  if (issue?.code === 'unrecognized_keys')
    return `no schema knows its key ${[...issue.path, issue.keys[0]].join('.')}`
  return `${issue?.path.join('.') || 'it'} is not as it must be`
}

/** What names are found by: what was added to it in haste is sorted in. */
const INDEXES = ['desk.public_text', 'desk.public_word']

/**
 * Tells the planner what is published now, and which pages hold only what all may see: after an import it knows neither, and its own round
 * comes minutes later.
 * Without the right to, which only an owner has before PostgreSQL 17, or without room, nothing happens.
 */
export async function refreshStatistics(desk: Kysely<Schema>): Promise<void> {
  try {
    const tables = await publishedTables(desk)
    const all = [...tables.map((table) => `published.${table}`), ...INDEXES]
    await sql`vacuum (analyze) ${sql.join(all.map((table) => sql.table(table)))}`.execute(desk)
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error
  }
}
