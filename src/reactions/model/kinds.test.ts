import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { testHouse } from '../../../tests/database.ts'
import { groupOf, KIND_GROUPS, kindsOf, OWN_WORDS, REACTION_KINDS } from './kinds.ts'

it('every kind of reaction is counted in one group', () => {
  expect(KIND_GROUPS.flatMap(kindsOf).toSorted()).toEqual([...REACTION_KINDS].toSorted())
  for (const kind of REACTION_KINDS) expect(kindsOf(groupOf(kind))).toContain(kind)
})

it('the index of own words holds just the kinds that are: a kind added or taken out needs a migration', async () => {
  const { desk } = await testHouse()
  const { rows } = await sql<{ indexdef: string }>`
    select indexdef from pg_indexes where indexname = 'reaction_own_word'`.execute(desk)
  const kinds = /kind = ANY \(ARRAY\[([^\]]*)\]/.exec(rows[0]!.indexdef)?.[1] ?? ''
  expect([...kinds.matchAll(/'(\w+)'/g)].map(([, kind]) => kind)).toEqual(OWN_WORDS)
})
