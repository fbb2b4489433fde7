/** Counts that the database keeps by itself, held against counting again, whatever is written and by whom. */
import { fc, test } from '@fast-check/vitest'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { countState, listAuthorities } from '../src/registry/views/index.ts'
import { perform } from '../src/store/acting/index.ts'
import { checkPublished, isClean, publishAgain } from '../src/store/checking/index.ts'
import { findWrongTallies } from '../src/store/checking/tallies.ts'
import { runAs } from '../src/store/connections/index.ts'
import { testHouse, worldHouse } from './database.ts'

const house = await testHouse()
const EDITOR = { id: 'editor', roles: ['editor' as const] }

const CAME = ['told', 'denied', 'other_words', 'nothing']
const demand = fc.record({
  n: fc.integer({ min: 1, max: 30 }),
  authority: fc.constantFrom('ministry', 'office', 'court'),
  to: fc.constantFrom('Ministry', 'The Ministry', 'Office'),
  addresseeKind: fc.constantFrom('holding_state', 'holding_state', 'public'),
  isAsked: fc.constantFrom(true, true, false),
  cameBack: fc.subarray(CAME, { minLength: 1, maxLength: 2 }),
  days: fc.option(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
    nil: null,
  }),
})
const answer = fc.record({
  n: fc.integer({ min: 1, max: 15 }),
  authority: fc.constantFrom('ministry', 'court'),
  body: fc.constantFrom('Ministry', 'Court'),
  isState: fc.boolean(),
})
const unlike = { selector: ({ n }: { n: number }) => n, minLength: 1, maxLength: 12 }
const step = fc.oneof(
  fc.record({ demands: fc.uniqueArray(demand, unlike) }),
  fc.record({ answers: fc.uniqueArray(answer, unlike) }),
  fc.record({ drop: fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 10 }) }),
)

const put = (table: 'published.demand' | 'published.officialAnswer', rows: readonly object[]) =>
  house.desk
    .insertInto(table)
    .values(rows as never)
    .onConflict((oc) =>
      oc
        .column('id')
        .doUpdateSet((eb) =>
          Object.fromEntries(
            Object.keys(rows[0]!).map((key) => [key, eb.ref(`excluded.${key}` as never)]),
          ),
        ),
    )
    .execute()

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never
async function take(each: Step): Promise<void> {
  if ('demands' in each)
    await put(
      'published.demand',
      each.demands.map(({ n, to, days, ...columns }) => ({
        id: `d${n}`,
        sortKey: 'k',
        document: JSON.stringify({ to, date: '2020' }),
        person: 'p',
        asked: [],
        ...columns,
        replyMin: days && Math.min(...days),
        replyMax: days && Math.max(...days),
      })),
    )
  else if ('answers' in each)
    await put(
      'published.officialAnswer',
      each.answers.map(({ n, body, ...columns }) => ({
        id: `a${n}`,
        sortKey: 'k',
        document: JSON.stringify({ body }),
        person: 'p',
        ...columns,
      })),
    )
  else
    for (const table of ['published.demand', 'published.officialAnswer'] as const)
      await house.desk
        .deleteFrom(table)
        .where('id', 'in', ['', ...each.drop.flatMap((n) => [`d${n}`, `a${n}`])])
        .execute()
}

/** As each body was counted on every request, before the counts were kept. */
async function countBySql() {
  const { rows } = await sql<object>`
    select coalesce(d.authority, a.authority) as slug, coalesce(demands, 0) as demands, coalesce(answers, 0) as answers,
      coalesce(told_min, 0) as told_min, coalesce(told_max, 0) as told_max, coalesce(dated, 0) as n, min, max
    from (select authority, count(*)::int as demands, count(reply_min)::int as dated,
        (count(*) filter (where came_back = '{told}'))::int as told_min, (count(*) filter (where 'told' = any(came_back)))::int as told_max,
        floor(percentile_cont(0.5) within group (order by reply_min))::int as min, ceil(percentile_cont(0.5) within group (order by reply_max))::int as max
      from published.demand where addressee_kind = 'holding_state' and is_asked group by authority) d
    full join (select authority, count(*)::int as answers from published.official_answer where is_state group by authority) a using (authority)
    order by demands desc, answers desc, slug`.execute(house.desk)
  return rows
}

describe('what is kept', () => {
  test.prop([fc.array(step, { minLength: 1, maxLength: 8 })], { numRuns: 60 })(
    'is what counting again gives, after any statements',
    async (steps) => {
      for (const each of steps) await take(each)
      expect(await findWrongTallies(house.desk)).toEqual([])
      const { authorities } = await listAuthorities(house.visitor, { limit: 50 })
      expect(
        authorities.map(({ slug, demands, answers, told, median_days }) => ({
          slug,
          demands,
          answers,
          toldMin: told.min,
          toldMax: told.max,
          n: median_days?.n ?? 0,
          min: median_days?.min ?? null,
          max: median_days?.max ?? null,
        })),
      ).toEqual(await countBySql())
      const whole = await countState(house.visitor)
      expect(whole?.demands ?? 0).toBe(authorities.reduce((sum, { demands }) => sum + demands, 0))
      const pages = await listAuthorities(house.visitor, { limit: 1 })
      if (pages.next)
        expect(
          (await listAuthorities(house.visitor, { limit: 50, after: pages.next })).authorities,
        ).toEqual(authorities.slice(1))
    },
  )

  it('is held against what is published by check, and made again by check --mend', async () => {
    const other = await worldHouse()
    expect(isClean(await checkPublished(other))).toBe(true)
    for (const [broken, table] of [
      ["update published.authority set demands = demands + 1 where slug <> ''", 'authority'],
      ["delete from published.authority_name where of = 'demand'", 'authority_name'],
      ["insert into published.authority_days values ('nobody', 'min', 3, 1)", 'authority_days'],
      ['update published.reaction_count set count = count + 1', 'reaction_count'],
      ['update published.actor set reactions = 7', 'actor'],
      ["update published.person_ordinal set id = 'nobody' where ordinal = 0", 'person_ordinal'],
    ] as const) {
      await sql.raw(broken).execute(other.desk)
      expect((await checkPublished(other)).differences.map((each) => each.table)).toEqual([table])
      await perform(other, publishAgain, {}, EDITOR)
      expect(isClean(await checkPublished(other))).toBe(true)
    }
  })

  it('gives no number rather than a wrong one where it cannot be counted, and keeps nobody from being taken out', async () => {
    const other = await worldHouse()
    await runAs(other.owner, 'alter table published.authority_days rename column count to lost')
    await other.desk.deleteFrom('published.demand').execute()
    await runAs(other.owner, 'alter table published.authority_days rename column lost to count')
    expect(await listAuthorities(other.visitor, { limit: 50 })).toEqual({
      authorities: [],
      next: null,
    })
    await perform(other, publishAgain, {}, EDITOR)
    expect(isClean(await checkPublished(other))).toBe(true)
    expect(
      (await listAuthorities(other.visitor, { limit: 50 })).authorities.length,
    ).toBeGreaterThan(0)
  })
})
