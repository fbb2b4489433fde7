/** In which shape everything is published, and whether that is all done. */
import { type Kysely, sql } from 'kysely'
import type { DeskTx } from './connections.ts'
import type { Schema } from './schema.ts'

/** Raised when public documents, or the columns beside them, get another shape: all are then derived anew at the next opening. */
export const PUBLISHED_SHAPE = 12

/** Somebody was taken out of what is published, and the rest is to be derived: the next opening does. */
export const markUnfinished = (db: DeskTx): Promise<void> => setShape(db, -PUBLISHED_SHAPE)

/** Whether that is all that is to be done: what is published has the shape that we read. */
export const isUnfinished = async (desk: Kysely<Schema>): Promise<boolean> => (await readShape(desk)) === -PUBLISHED_SHAPE

export async function readShape(desk: Kysely<Schema>): Promise<number | undefined> {
  return (await desk.selectFrom('desk.publishedShape').select('version').executeTakeFirst())?.version
}

export async function setShape(db: DeskTx, version: number): Promise<void> {
  await sql`delete from desk.published_shape`.execute(db)
  await db.insertInto('desk.publishedShape').values({ version }).execute()
}
