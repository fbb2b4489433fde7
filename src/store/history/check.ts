/** Whether every row is its latest revision, and every latest revision a row. */
import { sql } from 'kysely'
import type { DeskTx } from '../connections/index.ts'
import { revised } from '../migrations/history.ts'
import type { TableDifference } from '../publishing/compare.ts'

/** `missing`: rows that their latest revision does not say; `unexpected`: latest revisions of which there is no row. */
export async function findUnrevised(db: DeskTx): Promise<TableDifference[]> {
  const found: TableDifference[] = []
  for (const { table, kind, id, body } of revised()) {
    const { rows } = await sql<{ missing: number; unexpected: number }>`
      with latest as (select distinct on (id) id, body, is_erased from desk.revision where kind = ${kind} order by id, n desc),
        there as (select (${sql.raw(id)}) collate "C" as id, ${sql.raw(body)} as body from ${sql.table(`desk.${table}`)} r)
      select count(*) filter (where t.id is not null and (l.id is null or l.body is distinct from t.body))::int as missing,
        count(*) filter (where t.id is null and l.body is not null)::int as unexpected
      from latest l full join there t on t.id = l.id`.execute(db)
    const { missing, unexpected } = rows[0]!
    if (missing + unexpected > 0) found.push({ table: `revision of ${table}`, missing, unexpected })
  }
  return found
}
