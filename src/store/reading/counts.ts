import { sql } from 'kysely'
import type { Visitor } from '../connections/index.ts'
import type { PublishedTableName } from '../tables/index.ts'

/** How many documents each table has, up to `most` + 1: what that takes does not grow with what is on file. */
export async function countUpTo<Table extends PublishedTableName>(
  visitor: Visitor,
  tables: readonly Table[],
  most: number,
): Promise<Record<Table, number>> {
  const counts = tables.map(
    (table) => sql`select ${sql.lit(table)} as "table", count(*)::int as count
      from (select from ${sql.table(table)} limit ${sql.lit(most + 1)}) looked`,
  )
  const { rows } = await sql<{ table: Table; count: number }>`${sql.join(
    counts,
    sql` union all `,
  )}`.execute(visitor)
  return Object.fromEntries(rows.map(({ table, count }) => [table, count])) as Record<Table, number>
}
