/** In which shape everything is published, and whether that is all done. */
import { type Kysely, sql } from 'kysely'
import type { DeskTx } from '../connections/index.ts'
import type { Schema } from '../tables/index.ts'
import { forgetUpgrade } from './noted-for-upgrade.ts'

/** Raised when public documents, or the columns beside them, get another shape: all are then derived anew at the next opening. */
export const PUBLISHED_SHAPE = 21

/** Somebody was taken out of what is published, and the rest is to be derived: the next opening does. Of another shape all is to be anyway. */
export async function markUnfinished(db: DeskTx): Promise<void> {
  const shape = (await readShape(db)) ?? PUBLISHED_SHAPE
  if (Math.abs(shape) === PUBLISHED_SHAPE) await setShape(db, -PUBLISHED_SHAPE)
}

/** Whether that is all that is to be done: what is published has the shape that we read. */
export const isUnfinished = async (desk: Kysely<Schema>): Promise<boolean> =>
  (await readShape(desk)) === -PUBLISHED_SHAPE

/** Whether another version has published it, or none: then all is to be derived anew. */
export async function isOfOtherShape(desk: Kysely<Schema>): Promise<boolean> {
  return Math.abs((await readShape(desk)) ?? 0) !== PUBLISHED_SHAPE
}

export async function readShape(desk: Kysely<Schema>): Promise<number | undefined> {
  return (await desk.selectFrom('desk.publishedShape').select('version').executeTakeFirst())
    ?.version
}

/** An upgrade that is under way, or was killed, is overtaken by it. */
export async function setShape(db: DeskTx, version: number): Promise<void> {
  await forgetUpgrade(db)
  await sql`delete from desk.published_shape`.execute(db)
  await db.insertInto('desk.publishedShape').values({ version }).execute()
}
