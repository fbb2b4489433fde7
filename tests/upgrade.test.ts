/** A new shape is made beside what is public, while readers read and acts are done, and takes its place. */
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { importFolder, openStore, upgradeStore } from '../src/boot.ts'
import { EXIT } from '../src/cli/calling/exit.ts'
import { readConfig } from '../src/config.ts'
import { today } from '../src/kernel/dates/index.ts'
import { hidePerson, ruleClaim } from '../src/registry/acts/index.ts'
import { listPeople, PeopleQuery, readPublicPerson } from '../src/registry/views/index.ts'
import { perform, type Tx } from '../src/store/acting/index.ts'
import { checkPublished, isClean } from '../src/store/checking/index.ts'
import { runAs } from '../src/store/connections/index.ts'
import { PUBLISHED_SHAPE } from '../src/store/publishing/shape.ts'
import { ask } from './answers.ts'
import { type TestHouse, testHouse } from './database.ts'
import { publishedBytes } from './published.ts'
import { newData, ROOT, run, serve, start } from './run.ts'
import { importWorld, world, writeWorld } from './world.ts'

const EDITOR = { id: 'test', roles: ['editor', 'importer'] as const }
const OLDER = [
  `update desk.published_shape set version = ${PUBLISHED_SHAPE - 1}`,
  `update published.person set document = (document::jsonb || '{"older":true}')::json where id = 'marlo-venn'`,
  `delete from published.source where id = (select min(id) from published.source)`,
  `update published.reaction set sort_key = 'older' where id = (select min(id) from published.reaction)`,
  'delete from desk.withheld_place',
  'delete from desk.public_text where id = (select min(id) from desk.public_text)',
].join(';')

/** What the catalogue tells of what is public and of what is kept beside it. */
async function catalogue({ desk }: TestHouse): Promise<unknown[]> {
  const { rows } = await sql`
    with ours as (
      select c.* from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'published' or (n.nspname = 'desk' and c.relname in ('public_text', 'public_word', 'lost_token', 'withheld_place')))
    select c.oid::regclass::text as name, c.relkind, c.reloptions, c.relowner::regrole, (select array_agg(a::text order by a::text) from unnest(c.relacl) a) as acl,
      array(select (attname, atttypid::regtype, attnotnull, attcollation, attidentity, attgenerated, pg_get_expr(d.adbin, d.adrelid))::text
        from pg_attribute left join pg_attrdef d on (adrelid, adnum) = (attrelid, attnum) where attrelid = c.oid and attnum > 0 and not attisdropped order by attname) as columns,
      array(select pg_get_indexdef(indexrelid) from pg_index where indrelid = c.oid order by 1) as indexes,
      array(select conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where conrelid = c.oid order by 1) as constraints,
      array(select pg_get_triggerdef(oid) from pg_trigger where tgrelid = c.oid and not tgisinternal order by 1) as triggers
    from ours c where relkind in ('r', 'S') order by 1`.execute(desk)
  const functions =
    await sql`select pg_get_functiondef(oid) from pg_proc where pronamespace = 'published'::regnamespace order by 1`.execute(
      desk,
    )
  const schemas =
    await sql`select nspname, nspowner::regrole, nspacl::text from pg_namespace where nspname !~ '^pg_' order by 1`.execute(
      desk,
    )
  return [rows, functions.rows, schemas.rows]
}
/** As it is imported, and again with another word. */
const ROWS = world()
let imports = 0
async function inOlderShape(): Promise<TestHouse & { whole: string }> {
  const house = await testHouse()
  await importWorld(house, ROWS)
  const whole = await publishedBytes(house)
  await runAs(house.superuser && { ...house.superuser, database: house.database }, OLDER)
  return Object.assign(house, { whole })
}
const generation = async ({ visitor }: TestHouse) =>
  Number(
    (
      await visitor
        .selectFrom('published.generation')
        .select('generation')
        .executeTakeFirstOrThrow()
    ).generation,
  )
const hide = (house: TestHouse, slug: string, hidden = true) =>
  perform(house, hidePerson, { slug, hidden, reason: 'a test' }, EDITOR)
const rule = (house: TestHouse, claim: string, verdict: 'withdrawn' | 'accepted') =>
  perform(house, ruleClaim, { claim, verdict, reason: 'a test' }, EDITOR)
const expectClean = async (house: TestHouse) => {
  const found = await checkPublished(house)
  expect(isClean(found), JSON.stringify(found)).toBe(true)
}

describe('an upgrade', async () => {
  const house = await inOlderShape()
  const [before, generationBefore] = [await catalogue(house), await generation(house)]
  const ordinals = () =>
    sql`select ordinal, id from published.person_ordinal order by 1`.execute(house.visitor)
  const numbered = await ordinals()
  const seen: string[] = []
  const report = await upgradeStore(house, house.owner, async () => {
    seen.push(JSON.stringify(await readPublicPerson(house.visitor, 'marlo-venn')))
    expect((await checkPublished(house)).strays).toEqual([])
  })

  it('makes of an older shape what publishing makes, and check finds nothing', async () => {
    expect(await publishedBytes(house)).toBe(house.whole)
    expect(report).toMatchObject({ shape: PUBLISHED_SHAPE, left: [] })
    expect(report.documents).toBeGreaterThan(20)
    await expectClean(house)
  })
  it('leaves the catalogue as it was, to the last name, right and trigger, and no schema of its own', async () => {
    expect(await catalogue(house)).toEqual(before)
  })
  it('shows the older shape to the end, and nothing in between', () => {
    expect(new Set(seen).size).toBe(1)
    expect(seen[0]).toContain('"older":true')
  })
  it('moves the generation, and the journal tells of what is told otherwise and of nothing else', async () => {
    const now = await generation(house)
    expect(now).toBeGreaterThan(generationBefore)
    const { rows } = await sql<{ kind: string; generation: number }>`
      select kind, generation::int from desk.journal where generation > ${generationBefore} order by kind`.execute(
      house.desk,
    )
    expect(rows).toEqual([
      { kind: 'person', generation: now },
      { kind: 'source', generation: now },
    ])
  })
  it('leaves people the numbers that they had', async () => {
    expect((await ordinals()).rows).toEqual(numbered.rows)
  })
  it('is followed by acts as if nothing had been', async () => {
    await hide(house, 'ilka-torr')
    expect(await publishedBytes(house)).not.toContain('ilka-torr')
    await hide(house, 'ilka-torr', false)
    expect(await publishedBytes(house)).toBe(house.whole)
    await expectClean(house)
    expect((await sql`select from desk.upgrade_noted`.execute(house.desk)).rows).toEqual([])
  })
})

describe('acts during an upgrade reach both', async () => {
  const ACTS: Record<string, (house: TestHouse) => Promise<unknown>> = {
    'a hiding': (house) => hide(house, 'ilka-torr'),
    'a hiding, and its end': async (house) => {
      await hide(house, 'ilka-torr')
      await hide(house, 'ilka-torr', false)
    },
    'a withdrawal': (house) => rule(house, 'marlo-venn-c06', 'withdrawn'),
    'an import': (house) => {
      const demands = ROWS.demands.map((demand) =>
        demand.id === 'marlo-venn-d1' ? { ...demand, what: `Show him, ${++imports}` } : demand,
      )
      return importFolder(house, {
        folder: writeWorld({ ...ROWS, demands }),
        skipBad: false,
        dryRun: false,
      })
    },
  }
  const house = await inOlderShape()
  const stages = { most: 0 }
  await upgradeStore(house, house.owner, () => void stages.most++)
  const older = () => runAs({ ...house.superuser, database: house.database }, OLDER)
  const stagesOf = (most: number) => [1, Math.ceil(most / 3), Math.ceil((2 * most) / 3), most]

  it.each(Object.keys(ACTS))('%s, at each stage', async (name) => {
    for (const stage of stagesOf(stages.most)) {
      await older()
      let at = 0
      await upgradeStore(house, house.owner, async () => {
        if (++at !== stage) return
        await ACTS[name]!(house)
        if (name === 'a hiding') expect(await publishedBytes(house)).not.toContain('ilka-torr')
      })
      await expectClean(house)
      expect(at).toBeGreaterThanOrEqual(stage)
      if (name === 'a hiding') expect(await publishedBytes(house)).not.toContain('ilka-torr')
      await hide(house, 'ilka-torr', false)
      await rule(house, 'marlo-venn-c06', 'accepted')
    }
  })

  it('a reader meets no error and nobody who is gone, while people are hidden and put back all the time', async () => {
    for (let round = 0; round < 6; round++) {
      await older()
      const at = { isOver: false, isGone: false, reads: 0 }
      const reader = async () => {
        for (; !at.isOver; at.reads++) {
          const wasGone = at.isGone
          const [page, { people }] = [
            await readPublicPerson(house.visitor, 'ilka-torr'),
            await listPeople(house.visitor, PeopleQuery.parse({}), today()),
          ]
          if (wasGone && at.isGone)
            expect([page, people.some(({ slug }) => slug === 'ilka-torr')]).toEqual([null, false])
          expect(people.length).toBeGreaterThan(0)
        }
      }
      const hiding = async () => {
        for (let n = 0; !at.isOver; n++) {
          await hide(house, 'ilka-torr')
          at.isGone = true
          await pause((n * 13) % 60)
          at.isGone = false
          await hide(house, 'ilka-torr', false)
        }
      }
      const upgrading = upgradeStore(house, house.owner).finally(() => (at.isOver = true))
      await Promise.all([reader(), reader(), hiding(), upgrading])
      expect(at.reads).toBeGreaterThan(5)
      await expectClean(house)
    }
    expect(await publishedBytes(house)).not.toContain('"older"')
  }, 120_000)

  it('a check in which names were changed is refused, and begun again finds nothing', async () => {
    await older()
    const switched = Promise.withResolvers<void>()
    const began: Promise<unknown>[] = []
    await upgradeStore(house, house.owner, async (done, total) => {
      if (done < total) return
      const slow = {
        ...house,
        publishing: {
          ...house.publishing,
          withholding: async (tx: Tx) => {
            await at.promise
            return await house.publishing.withholding(tx)
          },
        },
      }
      const at = Promise.withResolvers<void>()
      began.push(checkPublished(slow).catch((error) => error))
      void switched.promise.then(at.resolve)
      await pause(100)
    }).then(() => switched.resolve())
    expect(await began[0]).toMatchObject({ code: 'busy', params: { act: 'upgrade' } })
    await expectClean(house)
  })

  it('there is one at a time', async () => {
    await older()
    const refused: unknown[] = []
    await upgradeStore(house, house.owner, async (done, total) => {
      if (done === total)
        await upgradeStore(house, house.owner).catch((error) => refused.push(error))
    })
    expect(refused[0]).toMatchObject({ code: 'upgrade-runs' })
    await expectClean(house)
  })
})

describe('the commands', () => {
  it('refuse before an upgrade, but for those that take away; after it all is as it should be', async () => {
    const data = newData()
    expect(await run(data, ['import', writeWorld()])).toMatchObject({ code: 0 })
    const house = await openStore(readConfig({ WHEREABOUTS_DATA: data }, ROOT), 'command')
    try {
      await runAs(house.owner, OLDER)
      for (const words of [
        ['check'],
        ['import', writeWorld()],
        ['unhide', 'ilka-torr', '--reason', 'a test'],
        ['rule', 'marlo-venn-c06', 'accept', '--reason', 'a test'],
      ]) {
        const refused = await run(data, [...words, '--json'])
        expect(refused.code, words[0]).toBe(EXIT.refused)
        expect(JSON.parse(refused.err)).toMatchObject({ error: { code: 'upgrade-first' } })
      }
      expect(await run(data, ['hide', 'ilka-torr', '--reason', 'a test'])).toMatchObject({
        code: 0,
      })
      expect(await readPublicPerson(house.visitor, 'ilka-torr')).toBeNull()
      expect(
        await run(data, ['rule', 'marlo-venn-c06', 'withdraw', '--reason', 'a test']),
      ).toMatchObject({ code: 0 })
      const upgraded = await run(data, ['upgrade', '--json'])
      expect(JSON.parse(upgraded.out)).toMatchObject({
        upgraded: true,
        shape: PUBLISHED_SHAPE,
        left: [],
      })
      expect(await run(data, ['upgrade'])).toMatchObject({ code: 0, out: 'nothing to do\n' })
      expect(await run(data, ['check'])).toMatchObject({ code: 0 })
      expect(await readPublicPerson(house.visitor, 'ilka-torr')).toBeNull()
    } finally {
      await house.close()
    }
  }, 60_000)

  it('killed at any moment it leaves nothing that hurts: the site goes on, a hiding is done, the next one completes', {
    timeout: 240_000,
  }, async () => {
    const data = newData()
    expect(await run(data, ['import', writeWorld()])).toMatchObject({ code: 0 })
    const site = await serve(data)
    const house = await openStore(readConfig({ WHEREABOUTS_DATA: data }, ROOT), 'command')
    const left = new Set<string>()
    try {
      await runAs(house.owner, OLDER)
      const began = performance.now()
      expect(await run(data, ['upgrade'])).toMatchObject({ code: 0 })
      const whole = performance.now() - began
      for (let kill = 0; kill < 8; kill++) {
        await runAs(house.owner, OLDER)
        const child = start(data, ['upgrade'])
        const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
        await pause(whole * (0.4 + kill * 0.075))
        child.kill('SIGKILL')
        const code = await ended
        const { rows } = await sql<{
          nspname: string
        }>`select nspname from pg_namespace where nspname ~ '^published_'`.execute(house.desk)
        left.add(`${code} ${rows.map(({ nspname }) => nspname)}`)
        expect((await ask(`${site.url}/en/people/marlo-venn`)).status).toBe(200)
        expect((await checkPublished(house)).strays).toEqual([])
        expect(await run(data, ['hide', 'ilka-torr', '--reason', 'a test'])).toMatchObject({
          code: 0,
        })
        expect((await ask(`${site.url}/en/people/ilka-torr`)).status).toBe(404)
        expect(await run(data, ['upgrade'])).toMatchObject({ code: 0 })
        expect((await ask(`${site.url}/en/people/ilka-torr`)).status).toBe(404)
        await perform(
          house,
          hidePerson,
          { slug: 'ilka-torr', hidden: false, reason: 'a test' },
          EDITOR,
        )
        expect((await ask(`${site.url}/en/people/marlo-venn`)).status).toBe(200)
        const found = await checkPublished(house)
        expect(isClean(found), JSON.stringify(found)).toBe(true)
      }
    } finally {
      await house.close()
      await site.stop()
    }
    expect([...left].sort().length, [...left].join('; ')).toBeGreaterThan(1)
  })

  it('serve alone brings a small store into shape', async () => {
    const data = newData()
    expect(await run(data, ['import', writeWorld()])).toMatchObject({ code: 0 })
    const house = await openStore(readConfig({ WHEREABOUTS_DATA: data }, ROOT), 'command')
    try {
      await runAs(house.owner, OLDER)
      const site = await serve(data)
      expect(await site.stop()).toBe(0)
      expect(isClean(await checkPublished(house))).toBe(true)
    } finally {
      await house.close()
    }
  })
})
