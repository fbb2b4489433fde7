import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { hidePerson } from '../../src/registry/acts/index.ts'
import { perform } from '../../src/store/acting/index.ts'
import { worldHouse } from '../database.ts'
import { publishedBytes } from '../published.ts'
import { CANARY, canary } from '../world.ts'

/** Columns of `desk` that nobody outside may ever know, in whatever row they stand. */
const NEVER_PUBLIC = /^(desk_note|reason|ruled_by)$/

it('the made-up world has a canary in every column that is never public, so that the crawl for canaries looks for each', async () => {
  const house = await worldHouse()
  await perform(
    house,
    hidePerson,
    { slug: 'ilka-torr', hidden: true, reason: canary('hiding-reason') },
    { id: canary('hiding-by'), roles: ['editor'] },
  )
  await sql`insert into desk.person_hold select id, 1, false, '{}', ${canary('hold-reason')}, ${canary('hold-by')}, '2026-01-02T03:04:05Z' from desk.person
    where slug = 'ilka-torr'`.execute(house.desk)
  const { rows } = await sql<{ table: string; column: string }>`
    select table_name as "table", column_name as "column" from information_schema.columns where table_schema = 'desk' order by 1, 2`.execute(
    house.desk,
  )
  const never = rows.filter(({ table, column }) => NEVER_PUBLIC.test(column) && table !== 'dispute')
  expect(never.length).toBeGreaterThan(15)
  const without: string[] = []
  for (const { table, column } of never) {
    const found =
      await sql`select from ${sql.table(`desk.${table}`)} where ${sql.ref(column)} like ${`${CANARY}%`} limit 1`.execute(
        house.desk,
      )
    if (found.rows.length === 0) without.push(`${table}.${column}`)
  }
  expect(without).toEqual([])
  expect(await publishedBytes(house)).not.toContain(CANARY)
})
