import { sql } from 'kysely'
import type { House } from '../src/boot.ts'
import { publishedTables } from '../src/store/tables/all.ts'

/** Every byte of `published`, row by row, in an order of its own; but for how often it has moved, which says nothing of what it holds. */
export async function publishedBytes(house: House): Promise<string> {
  const parts: string[] = []
  for (const table of (await publishedTables(house.visitor)).filter(
    (each) => each !== 'generation',
  )) {
    const { rows } = await sql<{
      row: string
    }>`select t::text as row from ${sql.table(`published.${table}`)} t order by 1`.execute(
      house.visitor,
    )
    parts.push(`## ${table}`, ...rows.map(({ row }) => row))
  }
  return parts.join('\n')
}
