/** Taking somebody out of the public depends on nothing but that person. */

import { sql } from 'kysely'
import { afterEach, describe, expect, it } from 'vitest'
import { exportFolder } from '../src/boot.ts'
import { hidePerson, ruleClaim } from '../src/registry/acts/index.ts'
import { readPublicPerson } from '../src/registry/views/index.ts'
import { act, perform } from '../src/store/acting/index.ts'
import {
  checkPublished,
  publishAgain,
  refreshPublished,
  refreshStatistics,
} from '../src/store/checking/index.ts'
import { DESK, DROPBOX, migrate, runAs, VISITOR } from '../src/store/connections/index.ts'
import type { Left } from '../src/store/connections/left.ts'
import { declaredTables } from '../src/store/publishing/documents.ts'
import { isUnfinished } from '../src/store/publishing/shape.ts'
import { findStrays } from '../src/store/tables/all.ts'
import { type TestHouse, testHouse, worldHouse } from './database.ts'
import { erase } from './erasing.ts'
import { publishedBytes } from './published.ts'
import { newData, run } from './run.ts'
import { writeWorld } from './world.ts'

const EDITOR = { id: 'test', roles: ['editor', 'importer'] as const }

/** A house with the made-up world, which keeps what its acts left as it was. */
async function watched(): Promise<TestHouse & { told: Left[] }> {
  const house = await worldHouse()
  const told: Left[] = []
  house.notice = (left) => told.push(left)
  return Object.assign(house, { told })
}
const hide = (house: TestHouse, slug = 'ilka-torr', hidden = true) =>
  perform(house, hidePerson, { slug, hidden, reason: 'unsafe' }, EDITOR)
const rule = (house: TestHouse, claim: string, verdict: 'withdrawn' | 'accepted') =>
  perform(house, ruleClaim, { claim, verdict, reason: 'the family asks' }, EDITOR)
const again = (house: TestHouse) => perform(house, publishAgain, {}, EDITOR)
const claimsOf = async (house: TestHouse, slug = 'marlo-venn') =>
  (await readPublicPerson(house.visitor, slug))?.claims.map(({ id }) => id) ?? null
const bySql = (house: TestHouse, statement: string) => runAs(house.owner, statement)
const isOut = async (house: TestHouse) => {
  const bytes = await publishedBytes(house)
  for (const trace of ['ilka-torr', 'Ilka', 'Torr']) expect(bytes).not.toContain(trace)
}
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

describe('a row of another kind that cannot be read', async () => {
  const house = await watched()
  const whole = await publishedBytes(house)
  await hide(house)
  const hidden = await publishedBytes(house)
  await hide(house, 'ilka-torr', false)
  const rows = await Promise.all(
    declaredTables().map(async (name) => {
      const row = await house.desk
        .selectFrom(name)
        .selectAll()
        .where('visibility', '=', 'public')
        .orderBy('id')
        .executeTakeFirst()
      return { table: snake(name), id: row?.id, body: JSON.stringify(row?.body) }
    }),
  )
  const cases = rows.flatMap(({ table, id, body }) => (id ? [[table, id, body] as const] : []))
  const spoil = (table: string, id: string, change: string) =>
    bySql(house, `update ${table} set body = ${change} where id = '${id}'`)
  const mend = (table: string, id: string, body: string) => spoil(table, id, `$body$${body}$body$`)
  afterEach(async () => {
    for (const [table, id, body] of cases) await mend(table, id, body)
  })

  it.each(
    cases,
  )('of %s: is named, keeps nobody public who is hidden, and says in public what it said', async (table, id, body) => {
    await spoil(table, id, `body || '{"novel":"Novel content"}'`)
    house.told.length = 0
    await hide(house)
    const found = await checkPublished(house)
    const after = await publishedBytes(house)
    const told = JSON.stringify([house.told.map((left) => left.list()), found])
    await mend(table, id, body)
    await hide(house, 'ilka-torr', false)
    expect(await publishedBytes(house)).toBe(whole)
    expect(after).not.toMatch(/ilka|torr/i)
    // The campaign is for her too, and what names her goes.
    if (table === 'desk.campaign') expect(after).not.toContain('#WhereIsMarlo')
    else expect(after).toBe(hidden)
    expect(found.unreadable).toEqual([{ table, id, fault: 'no schema knows its key novel' }])
    expect(found).toMatchObject({
      differences: [],
      strays: [],
      isDerived: true,
      isUnfinished: false,
    })
    expect(told).not.toContain('Novel content')
    for (const left of house.told) expect(left.list()).toEqual([{ table, id }])
  })

  const worse = [
    "'[]'",
    "'null'",
    `'"a text"'`,
    `body || '{"persons":5,"actors":{},"targets":{},"steps":1,"date":"never","claims":null}'`,
  ]
  it.each(worse)('as %s, in any table, keeps nobody public either', async (change) => {
    for (const [table, id] of cases) await spoil(table, id, change)
    await hide(house)
    await isOut(house)
    expect(await claimsOf(house)).toContain('marlo-venn-c06')
    // Where not even the source can be read, the whole page goes with the statement.
    await rule(house, 'marlo-venn-c06', 'withdrawn')
    expect((await claimsOf(house)) ?? []).not.toContain('marlo-venn-c06')
    for (const [table, id, body] of cases) await mend(table, id, body)
    await rule(house, 'marlo-venn-c06', 'accepted')
    await hide(house, 'ilka-torr', false)
    await again(house)
    expect(await publishedBytes(house)).toBe(whole)
  })

  it('is not in the way of a statement that is withdrawn or erased, on the same person', async () => {
    const [table, id] = cases.find(([name]) => name === 'desk.demand')!
    await spoil(table, id, `body || '{"novel":1}'`)
    await rule(house, 'marlo-venn-c06', 'withdrawn')
    expect(await claimsOf(house)).not.toContain('marlo-venn-c06')
    await erase(house, 'marlo-venn-c05')
    expect(await claimsOf(house)).not.toContain('marlo-venn-c05')
    expect(house.told.at(-1)?.list()).toEqual([{ table, id }])
    await rule(house, 'marlo-venn-c06', 'accepted')
  })

  it.each([
    'desk.death_reading',
    'desk.coercion_sign',
    'desk.dispute',
  ])('of %s, without which the rest would say something else, takes the page with it when something else on it is withdrawn', async (name) => {
    const [table, id, body] = cases.find(([each]) => each === name)!
    await spoil(table, id, `body || '{"novel":1}'`)
    await rule(house, 'marlo-venn-c06', 'withdrawn')
    expect(await claimsOf(house)).toBeNull()
    await mend(table, id, body)
    await rule(house, 'marlo-venn-c06', 'accepted')
    expect(await claimsOf(house)).toContain('marlo-venn-c06')
  })

  it('keeps no new word on a place from being safe: with a rule that cannot be read, places and recipients stay as they were', async () => {
    const [table, id, body] = cases.find(([name]) => name === 'desk.mail_rule')!
    const places = () =>
      sql`select document::text from published.facility union all select document::text from published.recipient order by 1`
    const before = (await places().execute(house.desk)).rows
    await spoil(table, id, `body || '{"novel":1}'`)
    await bySql(house, `update desk.facility set body = body || '{"note":"New"}'`)
    await again(house)
    expect((await places().execute(house.desk)).rows).toEqual(before)
    await mend(table, id, body)
    await again(house)
    expect(JSON.stringify((await places().execute(house.desk)).rows)).toContain('New')
  })

  it('ends an export in one line that says which, and nothing of what it holds', async () => {
    const [table, id] = cases.find(([name]) => name === 'desk.reaction')!
    await spoil(table, id, `body || '{"novel":"Novel content"}'`)
    await expect(exportFolder(house, '/tmp/never-written', false)).rejects.toMatchObject({
      code: 'row-unreadable',
      params: { where: 'reactions.jsonl', key: id },
    })
  })

  it('of a person, who then stays as they were; and whoever has something withdrawn there is out whole', async () => {
    await bySql(
      house,
      `update desk.person set publication = '{"novel":1}' where slug = 'marlo-venn'`,
    )
    const before = await claimsOf(house)
    await hide(house)
    expect(await claimsOf(house)).toEqual(before)
    expect((await checkPublished(house)).unreadable).toContainEqual({
      table: 'desk.person',
      id: 'marlo-venn',
      fault: 'no document can be made of it',
    })
    await rule(house, 'marlo-venn-c06', 'withdrawn')
    expect(await claimsOf(house)).toBeNull()
  })
})

describe('what a stranger has put into the database', async () => {
  const house = await watched()
  const asAdministrator = (statement: string) =>
    runAs({ ...house.superuser, database: house.database }, statement)
  await asAdministrator(`
    create table published.stranger (a text); insert into published.stranger values ('kept');
    create table desk.stranger (a text);
    create view published.look as select * from published.stranger;
    create materialized view desk.look as select 1 as a;
    alter table published.person add column novel text;
    alter table desk.reaction add column novel text`)
  const strays = [
    { what: 'table', name: 'desk.look' },
    { what: 'table', name: 'desk.stranger' },
    { what: 'table', name: 'published.look' },
    { what: 'table', name: 'published.stranger' },
    { what: 'column', name: 'desk.reaction.novel' },
    { what: 'column', name: 'published.person.novel' },
  ]

  it('is named by check, which reads and writes none of it', async () => {
    const found = await checkPublished(house)
    expect(found).toMatchObject({ differences: [], unreadable: [], isDerived: true })
    expect(found.strays).toEqual(expect.arrayContaining(strays))
    expect(found.strays).toHaveLength(strays.length)
    const { rows } = await asAdministrator('select a from published.stranger')
    expect(rows).toEqual([{ a: 'kept' }])
  })
  it('keeps nobody public who is hidden, no act from being done, and no command from opening the store', async () => {
    await migrate(house.owner, DESK, VISITOR, DROPBOX)
    await refreshStatistics(house.desk)
    await hide(house)
    await isOut(house)
    await hide(house, 'ilka-torr', false)
    expect(house.told).toEqual([])
  })
  it('is shown to no visitor', async () => {
    await expect(sql`select * from published.stranger`.execute(house.visitor)).rejects.toThrow(
      /permission denied/,
    )
  })
  it('in the place of a table of ours is not written through: who must go goes from the others', async () => {
    await asAdministrator(`
      alter table published.raising rename to theirs; alter table published.theirs set schema public;
      create view published.raising as select * from public.theirs; grant all on published.raising to ${DESK}`)
    const theirs = async () =>
      (await asAdministrator('select * from public.theirs order by id')).rows
    const before = await theirs()
    expect(before.length).toBeGreaterThan(0)
    const found = await checkPublished(house)
    expect(found.strays).toContainEqual({ what: 'table-missing', name: 'published.raising' })
    expect(found.isDerived).toBe(false)
    await hide(house)
    expect(await theirs()).toEqual(before)
    expect(await claimsOf(house, 'ilka-torr')).toBeNull()
    expect(house.told.at(-1)?.unfinished).toBe('not-derived')
  })
})

describe('when nothing can be derived', async () => {
  const house = await watched()
  const whole = await publishedBytes(house)
  const breakIt = () => bySql(house, 'alter table desk.raising rename to lost')
  const repair = () => bySql(house, 'alter table desk.lost rename to raising')

  it('whoever is hidden is out all the same, with all that names them; the rest stands, and is finished when it can be', async () => {
    await breakIt()
    await hide(house)
    await isOut(house)
    expect(await claimsOf(house)).not.toBeNull()
    expect(house.told.at(-1)?.unfinished).toBe('not-derived')
    expect(await checkPublished(house)).toMatchObject({ isDerived: false, isUnfinished: true })
    await expect(refreshPublished(house)).rejects.toThrow()
    expect(await isUnfinished(house.desk)).toBe(true)
    await repair()
    expect(await checkPublished(house)).toMatchObject({ isDerived: true, isUnfinished: true })
    expect(await refreshPublished(house)).toBe(true)
    expect(await checkPublished(house)).toMatchObject({
      isDerived: true,
      isUnfinished: false,
      differences: [],
    })
    await hide(house, 'ilka-torr', false)
    expect(await publishedBytes(house)).toBe(whole)
  })
  it('what is withdrawn goes with the whole page until it can be; what takes nothing away is not done', async () => {
    await rule(house, 'marlo-venn-c06', 'withdrawn')
    await rule(house, 'marlo-venn-c06', 'accepted')
    await bySql(house, 'alter table published.demand rename column authority to lost')
    await rule(house, 'marlo-venn-c06', 'withdrawn')
    expect(await claimsOf(house)).toBeNull()
    expect(await claimsOf(house, 'ilka-torr')).not.toBeNull()
    await expect(rule(house, 'marlo-venn-c06', 'accepted')).rejects.toThrow()
    await bySql(house, 'alter table published.demand rename column lost to authority')
    expect(await refreshPublished(house)).toBe(true)
    expect(await claimsOf(house)).not.toContain('marlo-venn-c06')
    await rule(house, 'marlo-venn-c06', 'accepted')
    expect(await publishedBytes(house)).toBe(whole)
  })
  it('for want of room, nothing but the taking out is tried', async () => {
    const tight = { ...house, isTight: () => true }
    await hide(tight)
    await isOut(house)
    expect(house.told.at(-1)?.unfinished).toBe('no-room')
    expect(await claimsOf(house)).not.toBeNull()
    expect(await refreshPublished(house)).toBe(true)
    await hide(tight, 'ilka-torr', false)
    expect(await publishedBytes(house)).toBe(whole)
  })
  it('an act that takes nobody out fails as loud as ever', async () => {
    await breakIt()
    await expect(again(house)).rejects.toThrow(/raising/)
    await repair()
    expect(act).toBeTypeOf('function')
  })
})

it('the list of our tables is what the steps make', async () => {
  expect(await findStrays((await testHouse()).desk)).toEqual([])
})

describe('the commands', () => {
  const data = newData()
  it('hide with a warning that names the row, exit 0; check one line each, exit 4; serve and the others go on', async () => {
    expect(await run(data, ['import', writeWorld()])).toMatchObject({ code: 0 })
    const { openStore } = await import('../src/boot.ts')
    const { readConfig } = await import('../src/config.ts')
    const house = await openStore(readConfig({ WHEREABOUTS_DATA: data }, '/'), 'command')
    try {
      await sql`update desk.campaign set body = body || '{"novel":"Novel content"}' where id = 'where-is-marlo'`.execute(
        house.desk,
      )
      await sql`delete from desk.published_shape`.execute(house.desk)
      const hidden = await run(data, ['hide', 'ilka-torr', '--reason', 'unsafe', '--json'])
      expect(hidden, hidden.err).toMatchObject({ code: 0 })
      expect(hidden.err.trim().split('\n')).toEqual([
        expect.stringMatching(/^whereabouts: desk.campaign where-is-marlo cannot be read/),
      ])
      expect(await readPublicPerson(house.visitor, 'ilka-torr')).toBeNull()
      const upgraded = await run(data, ['upgrade', '--json'])
      expect(JSON.parse(upgraded.out)).toMatchObject({
        upgraded: true,
        left: [{ table: 'desk.campaign', id: 'where-is-marlo' }],
      })
      const checked = await run(data, ['check'])
      expect(checked.code).toBe(4)
      expect(checked.out).toBe(
        'desk.campaign where-is-marlo: no schema knows its key novel; mend the row, or import it again\n',
      )
      const { unreadable } = JSON.parse((await run(data, ['check', '--json'])).out)
      expect(unreadable).toEqual([
        { table: 'desk.campaign', id: 'where-is-marlo', fault: 'no schema knows its key novel' },
      ])
      expect(hidden.err + hidden.out + checked.out + checked.err).not.toContain('Novel content')
    } finally {
      await house.close()
    }
  })
})
