/** Where words are held back because of a name that nothing may bear: kept by the name, so that they are found again when it may be borne. */
import { sql } from 'kysely'
import { writeTogether } from '../connections/together.ts'
import type { Tx } from '../connections/tx.ts'

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
  const rows = places.flatMap(({ id, needles }) =>
    [...new Set(needles)].map((form) => ({ form, kind, id })),
  )
  const given = sql`json_populate_recordset(null::desk.withheld_place, ${JSON.stringify(rows)}::json)`
  // What stands as it stood is neither taken out nor put in: the two happen at once.
  const others = sql`
    delete from desk.withheld_place p where kind = ${kind} and id = any(${[...ids]}::text[])
      and not exists (select from ${given} g where g.form = p.form and g.id = p.id)`
  const inserted = sql`
    insert into desk.withheld_place select * from ${given} on conflict (form, kind, id) do nothing`
  await writeTogether(db, rows.length === 0 ? [others] : [others, inserted])
}
