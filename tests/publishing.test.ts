/** The machine that publishes: what an act reaches, what it leaves for later, and what it tells of it. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { hideFrom } from '../src/boot.ts'
import { hidePerson, ruleClaim } from '../src/registry/acts/index.ts'
import { perform } from '../src/store/acting/index.ts'
import { workOff } from '../src/store/acting/later.ts'
import { checkPublished, isClean, publishAgain } from '../src/store/checking/index.ts'
import { type TestHouse, testHouse, worldHouse } from './database.ts'
import { accepted, claimRow, nameRow, personRow } from './namesakes.ts'
import { publishedBytes } from './published.ts'
import { importWorld, type World, world } from './world.ts'

const EDITOR = { id: 'test', roles: ['editor'] as const }
const hide = (house: TestHouse, slug: string, hidden = true) =>
  perform(house, hidePerson, { slug, hidden, reason: 'a test' }, EDITOR)
const rule = (house: TestHouse, claim: string, verdict: 'accepted' | 'withdrawn') =>
  perform(house, ruleClaim, { claim, verdict, reason: 'a test' }, EDITOR)

const generationOf = async ({ desk }: TestHouse) =>
  Number(
    (await desk.selectFrom('published.generation').select('generation').executeTakeFirstOrThrow())
      .generation,
  )
const journalOf = async ({ desk }: TestHouse, generation: number) => {
  const rows = await desk
    .selectFrom('desk.journal')
    .select(['kind', 'id', 'sha256'])
    .where('generation', '=', String(generation))
    .orderBy('kind')
    .orderBy('id')
    .execute()
  return new Map(
    rows.map(({ kind, id, sha256 }) => [`${kind} ${id}`, sha256?.toString('hex') ?? null]),
  )
}
const hashOf = async ({ desk }: TestHouse, table: string, id: string) => {
  const { rows } = await sql<{
    text: string
  }>`select document::text as text from ${sql.table(table)} where id = ${id}`.execute(desk)
  return rows[0] && createHash('sha256').update(rows[0].text).digest('hex')
}

const MANY = 120
/** Somebody of whom each of many people's pages speaks. */
function worldOfMany(): World {
  const rows = world()
  const name = nameRow('wanted', 'n1', 'Ortanish Velbekir')
  const claims = [name, claimRow('wanted', 'c01', 'Taken from a market')]
  rows.people.push(personRow('wanted'))
  for (let n = 0; n < MANY; n++) {
    const slug = `other-${String(n).padStart(3, '0')}`
    rows.people.push(personRow(slug))
    claims.push(
      nameRow(slug, 'n1', `Bystander Numero${n}`),
      claimRow(slug, 'c01', `Held with Ortanish Velbekir in cell ${n}`),
      claimRow(slug, 'c02', 'Said to be well'),
    )
  }
  rows.claims.push(...claims)
  rows.rulings.push(...accepted(claims))
  return rows
}

describe('an act that takes somebody out whom many texts name', () => {
  let house: TestHouse
  let before = ''
  beforeAll(async () => {
    house = await testHouse()
    await importWorld(house, worldOfMany())
    before = await publishedBytes(house)
  })
  const publicOthers = async () =>
    Number(
      (
        await sql<{
          n: string
        }>`select count(*) as n from published.person where id like 'other-%'`.execute(house.desk)
      ).rows[0]!.n,
    )

  it('leaves the name nowhere, derives some at once and notes the rest', async () => {
    const report = await hideFrom(
      house,
      { slug: 'wanted', reason: 'a test', dryRun: false },
      EDITOR,
    )
    expect(await publishedBytes(house)).not.toMatch(/Ortanish|Velbekir/)
    expect(report.taken.person).toContain('wanted')
    expect(report.waiting).toBeGreaterThan(MANY - 51)
    expect(await publicOthers()).toBeGreaterThan(0)
    expect(await publicOthers()).toBeLessThan(MANY)
  })
  it('which check knows of, and finds nothing else', async () => {
    const found = await checkPublished(house)
    expect(isClean(found)).toBe(true)
    expect(found.waiting).toBeGreaterThan(MANY - 51)
  })
  it('until anybody works it off: every other page is back, without the name', async () => {
    await workOff(house)
    expect(await publicOthers()).toBe(MANY)
    expect(await checkPublished(house)).toMatchObject({ waiting: 0, differences: [] })
    expect(await publishedBytes(house)).not.toMatch(/Ortanish|Velbekir/)
  })
  it('and nothing is other than if all were derived anew', async () => {
    const [bytes, generation] = [await publishedBytes(house), await generationOf(house)]
    await perform(house, publishAgain, {}, EDITOR)
    expect(await publishedBytes(house)).toBe(bytes)
    expect(await generationOf(house)).toBe(generation)
  })
  it('and putting back gives every byte again', async () => {
    await hide(house, 'wanted', false)
    await workOff(house)
    expect(await publishedBytes(house)).toBe(before)
    expect((await checkPublished(house)).differences).toEqual([])
  })
  it('forgets words that nothing public holds any more', async () => {
    const words = async () =>
      (
        await sql<{
          word: string
        }>`select word from desk.public_word where word in ('ortanish', 'velbekir', 'bystander')`.execute(
          house.desk,
        )
      ).rows
    expect(await words()).toHaveLength(3)
    await hide(house, 'wanted')
    await workOff(house)
    expect(await words()).toEqual([{ word: 'bystander' }])
    await hide(house, 'wanted', false)
    await workOff(house)
  })
})

describe('the journal', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse()
    await importWorld(house)
  })
  it('has each document that moved, by the hash of its stored bytes, under the generation that the act gave out', async () => {
    const before = await generationOf(house)
    await rule(house, 'marlo-venn-c01', 'withdrawn')
    expect(await generationOf(house)).toBe(before + 1)
    const moved = await journalOf(house, before + 1)
    expect(moved.get('person marlo-venn')).toBe(
      await hashOf(house, 'published.person', 'marlo-venn'),
    )
    expect(moved.size).toBeGreaterThan(0)
    for (const [place, sha256] of moved) expect(sha256, place).toMatch(/^[0-9a-f]{64}$/)
  })
  it('has null for what is gone', async () => {
    await hide(house, 'marlo-venn')
    expect((await journalOf(house, await generationOf(house))).get('person marlo-venn')).toBeNull()
  })
  it('does not move when no public byte does', async () => {
    const before = await generationOf(house)
    await rule(house, 'marlo-venn-c02', 'withdrawn')
    expect(await generationOf(house)).toBe(before)
  })
  it('is never changed', async () => {
    await expect(sql`update desk.journal set sha256 = null`.execute(house.desk)).rejects.toThrow(
      /never changed/,
    )
    await expect(sql`delete from desk.journal`.execute(house.desk)).rejects.toThrow(/never changed/)
  })
})

describe('a first publishing', () => {
  it('makes of an empty store what deriving again one by one finds, with its journal and what it is found by', async () => {
    const house = await worldHouse()
    const tables = [
      'person',
      'person_name',
      'name_key',
      'demand',
      'official_answer',
      'citation',
      'mention',
    ].map((name) => `published.${name}`)
    const all = [...tables, 'desk.public_text', 'desk.public_word']
    const read = async () => {
      const kept: Record<string, string[]> = {}
      for (const table of all) {
        const { rows } = await sql<{
          row: string
        }>`select t::text as row from ${sql.table(table)} t order by 1`.execute(house.desk)
        kept[table] = rows.map(({ row }) => row)
      }
      return kept
    }
    const before = await read()
    for (const table of all) await sql`delete from ${sql.table(table)}`.execute(house.desk)
    await perform(house, publishAgain, {}, EDITOR)
    expect(await read()).toEqual(before)
    expect(isClean(await checkPublished(house))).toBe(true)
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from desk.journal j join published.person p on p.id = j.id
      where j.kind = 'person' and j.generation = (select generation from published.generation)
        and j.sha256 = sha256(convert_to(p.document::text, 'UTF8'))`.execute(house.desk)
    expect(rows[0]!.count).toBe(before['published.person']!.length)
  })
})

describe('publishing an empty store', () => {
  it('tells the planner nothing of empty tables, which would be taken to stay so while thousands of rows come', async () => {
    const house = await testHouse()
    await perform(house, publishAgain, {}, EDITOR)
    const { rows } = await sql<{
      tuples: number
    }>`select reltuples as tuples from pg_class where oid = 'desk.person'::regclass`.execute(
      house.desk,
    )
    expect(rows).toEqual([{ tuples: -1 }])
  })
})

describe('a check', () => {
  it('finds a byte that moved in any table of what is published, and in what it is found by', async () => {
    const house = await worldHouse()
    const spoilt = [
      sql`update published.person set document = (replace(document::text, 'Marlo', 'Marla'))::json where id = 'marlo-venn'`,
      sql`delete from published.mention where ctid = (select ctid from published.mention limit 1)`,
      sql`delete from published.citation where ctid = (select ctid from published.citation limit 1)`,
      sql`insert into published.citation values ('reaction', 'nothing-there', '{s-open}')`,
      sql`update desk.public_text set tokens = '{1}' where kind = 'person' and id = 'marlo-venn'`,
      sql`update published.actor set reactions = reactions + 1`,
    ]
    for (const spoil of spoilt) {
      await spoil.execute(house.desk)
      expect((await checkPublished(house)).differences).toHaveLength(1)
      await perform(house, publishAgain, {}, EDITOR)
      expect((await checkPublished(house)).differences).toEqual([])
    }
  })
})
