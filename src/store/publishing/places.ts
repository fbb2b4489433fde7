/** Where words are held back because of a name that nothing may bear: kept by the name, so that they are found again when it may be borne. */
import { sql } from 'kysely'
import type { Tx } from '../act.ts'

/** `needles`: names with their gaps closed. */
type Place = { id: string; needles: readonly string[] }

/** Of rows of a kind that were looked at, all by their ids, those whose words are held back. */
export async function notePlaces(
  { db, isLooking }: Tx,
  kind: string,
  ids: readonly string[],
  places: readonly Place[],
): Promise<void> {
  if (isLooking || ids.length === 0) return
  await sql`delete from desk.withheld_place where kind = ${kind} and id = any(${[...ids]}::text[])`.execute(
    db,
  )
  const rows = places.flatMap(({ id, needles }) =>
    [...new Set(needles)].map((form) => ({ form, kind, id })),
  )
  if (rows.length === 0) return
  await sql`
    insert into desk.withheld_place select * from json_populate_recordset(null::desk.withheld_place, ${JSON.stringify(rows)}::json)
    on conflict (form, kind, id) do nothing`.execute(db)
}
