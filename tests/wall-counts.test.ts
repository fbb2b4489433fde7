/** The wall counts from sets in memory. They are held against plain counting by SQL, whatever was written in between and by whom. */
import { fc, test } from '@fast-check/vitest'
import { type RawBuilder, sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { parseEdtf } from '../src/kernel/dates/index.ts'
import { hidePerson } from '../src/registry/acts/index.ts'
import { ITEM_STATES } from '../src/registry/asked/demands.ts'
import { DEMAND_ITEMS } from '../src/registry/model/index.ts'
import { HAPPENINGS } from '../src/registry/public.ts'
import { HELD_PEOPLE } from '../src/registry/views/held-people.ts'
import {
  countUnanswered,
  type Facet,
  listPeople,
  listSlugs,
  PeopleQuery,
  readWall,
  WALL_ORDERS,
} from '../src/registry/views/index.ts'
import { filtered } from '../src/registry/views/people.ts'
import { perform } from '../src/store/acting/index.ts'
import type { Visitor } from '../src/store/connections/index.ts'
import { readHeld } from '../src/store/reading/held.ts'
import { worldHouse } from './database.ts'
import { canary } from './world.ts'

const TODAY = parseEdtf('2026-11-29')
const EDITOR = { id: 'editor', roles: ['editor' as const] }

/** A row of `published.person` with a whole document of somebody, under another slug. */
const house = await worldHouse()
const { document } = await house.desk
  .selectFrom('published.person')
  .select('document')
  .where('id', '=', 'marlo-venn')
  .executeTakeFirstOrThrow()

type Row = {
  id: string
  sortKey: string
  happened: string[]
  fate: string
  places: string[]
  years: number[]
  asked: string[]
  lastWordDay: number | null
}
const subset = <T>(values: readonly T[]) => fc.subarray([...values])
const row = fc.record<Row>({
  id: fc.integer({ min: 1, max: 40 }).map((n) => `p-${n}`),
  sortKey: fc.constantFrom('aa', 'ab', 'b', 'é', '阿', '\u{1f600}'),
  happened: subset(HAPPENINGS),
  fate: fc.constantFrom('not_disclosed', 'disclosed'),
  places: subset(['Olm', 'Sund', 'Ostra, "the Old"', 'Å']),
  years: subset([2016, 2017, 2018]),
  asked: subset([
    'proof_of_life:open',
    'proof_of_life:answered',
    'contact:open',
    'other:open',
    'contact:answer_disputed',
  ]),
  lastWordDay: fc.constantFrom(null, -354_285, -1, 0, 17_000, 17_001, 376_199),
})
/** A statement over several rows: put there or changed by one, as the machine does, or taken out. */
const statement = fc.oneof(
  fc
    .uniqueArray(row, { selector: ({ id }) => id, minLength: 1, maxLength: 30 })
    .map((rows) => ({ put: rows })),
  fc
    .array(fc.integer({ min: 1, max: 40 }), { maxLength: 8 })
    .map((numbers) => ({ remove: numbers.map((n) => `p-${n}`) })),
  fc
    .record({ n: fc.integer({ min: 1, max: 40 }), day: row.map(({ lastWordDay }) => lastWordDay) })
    .map(({ n, day }) => ({ heard: `p-${n}`, day })),
)
type Statement = { put: Row[] } | { remove: string[] } | { heard: string; day: number | null }

const query = fc
  .record({
    happened: fc.option(fc.constantFrom(...HAPPENINGS), { nil: undefined }),
    fate: fc.option(fc.constantFrom('not_disclosed' as const, 'disclosed' as const), {
      nil: undefined,
    }),
    place: fc.option(fc.constantFrom('Olm', 'Å', 'nowhere'), { nil: undefined }),
    year: fc.option(fc.constantFrom(2016, 2017, 1999), { nil: undefined }),
    demand: fc.option(fc.constantFrom(...DEMAND_ITEMS), { nil: undefined }),
    state: fc.option(fc.constantFrom(...ITEM_STATES), { nil: undefined }),
    order: fc.constantFrom(...WALL_ORDERS),
    limit: fc.constantFrom(1, 3, 500),
  })
  .map((asked) =>
    PeopleQuery.parse(
      Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)),
    ),
  )

async function write(statements: readonly Statement[], isKept: boolean): Promise<void> {
  const work = house.desk.transaction().execute(async (tx) => {
    for (const each of statements) {
      if ('remove' in each) {
        await tx
          .deleteFrom('published.person')
          .where('id', 'in', [...each.remove, ''])
          .execute()
        continue
      }
      if ('heard' in each) {
        await tx
          .updateTable('published.person')
          .set({ lastWordDay: each.day })
          .where('id', '=', each.heard)
          .execute()
        continue
      }
      const values = each.put.map((one) => ({
        ...one,
        document: JSON.stringify({ ...(document as object), slug: one.id }),
        noPoster: null,
      }))
      await tx
        .insertInto('published.person')
        .values(values)
        .onConflict((oc) =>
          oc
            .column('id')
            .doUpdateSet((eb) =>
              Object.fromEntries(
                Object.keys(values[0]!).map((key) => [key, eb.ref(`excluded.${key}` as never)]),
              ),
            ),
        )
        .execute()
    }
    if (!isKept) throw new Error('taken back')
  })
  if (isKept) await work
  else await expect(work).rejects.toThrow('taken back')
}

/** Plain counting: each facet under the other filters, one query a facet. */
async function countBySql(visitor: Visitor, asked: PeopleQuery) {
  const of = async (without: keyof PeopleQuery, value: RawBuilder<string>): Promise<Facet[]> => {
    const inner = filtered(visitor, { ...asked, [without]: undefined }).select(value.as('value'))
    const rows = await visitor
      .selectFrom(inner.as('each'))
      .select(['value', sql<number>`count(*)::int`.as('count')])
      .groupBy('value')
      .execute()
    return rows.sort((a, b) => (a.value < b.value ? -1 : 1))
  }
  const pairs = (side: 1 | 2, chosen: string | undefined) => sql<string>`unnest(array(
    select distinct split_part(pair, ':', ${sql.lit(side)}) from unnest(asked) pair
    where ${chosen ?? null}::text is null or split_part(pair, ':', ${sql.lit(3 - side)}) = ${chosen ?? null}))`
  const { total } = await filtered(visitor, asked)
    .select(sql<number>`count(*)::int`.as('total'))
    .executeTakeFirstOrThrow()
  return {
    total,
    happened: await of('happened', sql`unnest(happened)`),
    fate: await of('fate', sql`fate`),
    places: await of('place', sql`unnest(places)`),
    morePlaces: 0,
    years: await of('year', sql`unnest(years)::text`),
    demands: await of('demand', pairs(1, asked.state)),
    states: await of('state', pairs(2, asked.demand)),
  }
}

/** By the day of the last word, of one day by number; the rest in the order of the wall. */
const silence = {
  day: sql`last_word_day`,
  ordinal: sql`case when last_word_day is not null then (
    select o.ordinal from published.person_ordinal o where o.id = published.person.id) end`,
}
async function slugsBySql(asked: PeopleQuery): Promise<string[]> {
  const found = filtered(house.visitor, asked).select('id')
  const bySilence = found
    .orderBy(silence.day, (day) => day.asc().nullsLast())
    .orderBy(silence.ordinal)
  const rows = await (asked.order === 'silence' ? bySilence : found)
    .orderBy('sortKey')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

async function allPages(asked: PeopleQuery): Promise<string[]> {
  const found: string[] = []
  for (let after: string | undefined; ; ) {
    const { people, next } = await listPeople(house.visitor, { ...asked, after }, TODAY)
    found.push(...people.map(({ slug }) => slug))
    if (next === null) return found
    after = next
  }
}

describe('the sets', () => {
  test.prop(
    [
      fc.array(
        fc.record({
          statements: fc.array(statement, { minLength: 1, maxLength: 3 }),
          isKept: fc.boolean(),
        }),
        { maxLength: 4 },
      ),
      query,
    ],
    {
      numRuns: 60,
    },
  )(
    'count and list as SQL does, after any statements, kept or taken back',
    async (transactions, asked) => {
      for (const { statements, isKept } of transactions) {
        await write(statements, isKept)
        const wall = await readWall(house.visitor, asked, TODAY)
        expect(wall.facets).toEqual(await countBySql(house.visitor, asked))
        expect(wall.unanswered).toBe(await countUnanswered(house.visitor, 'all'))
        expect(wall.people.map(({ slug }) => slug)).toEqual(
          (await slugsBySql(asked)).slice(0, asked.limit),
        )
      }
      expect(await allPages(asked)).toEqual(await slugsBySql(asked))
    },
  )

  it('are of the moment of the rows that are read with them, while others write', async () => {
    let isDone = false
    const writers = (async () => {
      for (let n = 0; n < 60; n++) {
        const one: Row = {
          id: `q-${n % 7}`,
          sortKey: `${(n * 5) % 11}`,
          happened: ['taken'],
          fate: 'disclosed',
          places: [],
          years: [1901],
          asked: [],
          lastWordDay: n % 2 === 0 ? n : null,
        }
        await write([n % 3 === 2 ? { remove: [`q-${(n + 4) % 7}`] } : { put: [one] }], true)
      }
      isDone = true
    })()
    let looked = 0
    const reader = async () => {
      for (; !isDone; looked++) {
        const wall = await readWall(
          house.visitor,
          PeopleQuery.parse({ year: 1901, limit: 500 }),
          TODAY,
        )
        expect(wall.people).toHaveLength(wall.facets.total)
        expect(wall.people.length).toBe(
          wall.facets.years.find(({ value }) => value === '1901')?.count ?? 0,
        )
      }
    }
    await Promise.all([writers, reader(), reader(), reader()])
    expect(looked).toBeGreaterThan(10)
    expect(await listSlugs(house.visitor, { year: 1901 }, 500)).toEqual(
      await slugsBySql(PeopleQuery.parse({ year: 1901 })),
    )
  })

  it('show nobody who was hidden before they were looked at, and everybody of a moment that began before', async () => {
    const house = await worldHouse()
    const fits = (sets: { order: Uint32Array }) => sets.order.length
    const before = await readHeld(house.visitor, HELD_PEOPLE, fits, async (count) => count)
    const during = await readHeld(house.visitor, HELD_PEOPLE, fits, async (count, snapshot) => {
      await perform(
        house,
        hidePerson,
        { slug: 'ilka-torr', hidden: true, reason: canary('hiding') },
        EDITOR,
      )
      const { rows } = await sql<{
        count: number
      }>`select count(*)::int as count from published.person`.execute(snapshot)
      return [count, rows[0]!.count]
    })
    expect(during).toEqual([before, before])
    expect(await readHeld(house.visitor, HELD_PEOPLE, fits, async (count) => count)).toBe(
      before - 1,
    )
    expect(await listSlugs(house.visitor, {}, 500)).not.toContain('ilka-torr')
  })

  it('are read again when too much has changed for a list, and when the list was cut off', async () => {
    const many = (count: number, year: number) =>
      sql`
      insert into published.person (id, sort_key, document, happened, fate, places, years, asked)
      select 'm-' || n, n::text, '{}', '{}', 'disclosed', '{}', array[${sql.lit(year)}], '{}' from generate_series(1, ${sql.lit(count)}) n
      on conflict (id) do update set years = excluded.years`.execute(house.desk)
    const count = async (year: number) =>
      await readHeld(
        house.visitor,
        HELD_PEOPLE,
        (sets) => sets.values.years.get(String(year)),
        async (set) => set,
      )
    await many(6_000, 1950)
    expect((await count(1950))?.list ?? (await count(1950))?.bits).toBeDefined()
    for (let n = 0; n < 10; n++) await many(4_900, 1951 + n)
    const kept = await sql<{
      rows: number
    }>`select count(*)::int as rows from published.change`.execute(house.desk)
    expect(kept.rows[0]!.rows).toBeLessThanOrEqual(45_000)
    expect(await listSlugs(house.visitor, { year: 1960 }, 9_000)).toHaveLength(4_900)
    expect(await listSlugs(house.visitor, { year: 1950 }, 9_000)).toHaveLength(1_100)
    await house.desk.deleteFrom('published.person').where('id', 'like', 'm-%').execute()
    expect(await listSlugs(house.visitor, { fate: 'disclosed', year: 1960 }, 9_000)).toEqual([])
  })

  it('give a number that is free to the next, and what is free holds no name', async () => {
    const numbers = async () =>
      (
        await house.desk
          .selectFrom('published.personOrdinal')
          .selectAll()
          .orderBy('ordinal')
          .execute()
      ).map(({ ordinal, id }) => [ordinal, id])
    const before = await numbers()
    expect(before.map(([ordinal]) => ordinal)).toEqual(before.map((_, n) => n))
    expect(before.some(([, id]) => id === 'm-1')).toBe(false)
    await write(
      [
        {
          put: [
            {
              id: 'new-one',
              sortKey: 'n',
              happened: [],
              fate: 'disclosed',
              places: [],
              years: [],
              asked: [],
              lastWordDay: null,
            },
          ],
        },
      ],
      true,
    )
    expect((await numbers()).length).toBe(before.length)
  })
})
