/** An import beside other acts: what it lays out, what it leaves, and whom it keeps waiting. */
import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { COLLECTION_FILES, exportFolder, importFolder } from '../src/boot.ts'
import { hidePerson, ruleClaim } from '../src/registry/acts/index.ts'
import { readPublicPerson } from '../src/registry/views/index.ts'
import { perform } from '../src/store/acting/index.ts'
import { checkPublished } from '../src/store/checking/index.ts'
import { changedRows } from '../src/store/collection/changed.ts'
import { dropUnfounded } from '../src/store/collection/founded.ts'
import { compare, ImportRefused } from '../src/store/collection/import.ts'
import { noneNoted } from '../src/store/collection/noted.ts'
import { lookInto, rowsOf } from '../src/store/collection/read.ts'
import { openStage, stageRows, sweepStages } from '../src/store/collection/stage.ts'
import { type TestHouse, testHouse, worldHouse } from './database.ts'
import { accepted, claimRow, nameRow, namesakes, personRow } from './namesakes.ts'
import { importWorld, type World, world, writeWorld } from './world.ts'

const EDITOR = { id: 'test', roles: ['editor'] as const }
const bring = (house: TestHouse, folder: string, skipBad = false) =>
  importFolder(house, { folder, skipBad, dryRun: false })
const hide = (house: TestHouse, slug: string) =>
  perform(house, hidePerson, { slug, hidden: true, reason: 'a test' }, EDITOR)
const stagedTables = async (house: TestHouse) =>
  (
    await sql<{
      name: string
    }>`select relname as name from pg_class where relnamespace = 'staging'::regnamespace`.execute(
      house.desk,
    )
  ).rows

/** A folder of this one file, beside the head. */
function only(file: string, rows: readonly object[]): string {
  const folder = writeWorld(
    Object.fromEntries(Object.keys(world()).map((name) => [name, []])) as unknown as World,
  )
  writeFileSync(join(folder, file), rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  return folder
}

/** Somebody who comes with a name like that of p-a. */
function withNewcomer(known = namesakes()): World {
  const rows = structuredClone(known)
  const claims = [
    nameRow('p-new', 'n1', 'Zumrat Kadirova'),
    claimRow('p-new', 'c01', 'Came home late'),
  ]
  rows.people.push(personRow('p-new'))
  rows.claims.push(
    ...claims,
    claimRow('p-a', 'c77', 'One more thing about p-a'),
    claimRow('p-d', 'c77', 'One more thing about p-d'),
  )
  rows.rulings.push(...accepted([...claims, rows.claims.at(-1)!]))
  rows.raisings.push({ ...rows.raisings[0]!, id: 'rs-new' })
  return rows
}

/** While an import stands still in the middle of storing, with all that it stores before its turn half done. */
async function inTheMiddle(house: TestHouse, folder: string, meanwhile: () => Promise<void>) {
  const other = new pg.Client(
    house.superuser.database ? { ...house.superuser, database: house.database } : house.owner,
  )
  await other.connect()
  await other.query('begin; lock table desk.raising in share mode')
  const importing = bring(house, folder)
  const isWaiting = async () =>
    (
      await other.query(
        `select from pg_locks where relation = 'desk.raising'::regclass and not granted`,
      )
    ).rowCount === 1
  while (!(await isWaiting())) await new Promise((resolve) => setTimeout(resolve, 20))
  await meanwhile()
  await other.end()
  return await importing
}

describe('while an import stores its rows', () => {
  it('somebody is hidden without waiting for it, and it holds what it brings against that', async () => {
    const house = await testHouse()
    await importWorld(house, namesakes())
    const report = await inTheMiddle(house, writeWorld(withNewcomer()), async () => {
      await hide({ ...house, patienceMs: 5_000 }, 'p-a')
      expect(await readPublicPerson(house.visitor, 'p-a')).toBeNull()
    })
    expect(report.waiting.map(({ slug }) => slug)).toEqual(['p-new'])
    expect(await readPublicPerson(house.visitor, 'p-a')).toBeNull()
    expect(await readPublicPerson(house.visitor, 'p-new')).toBeNull()
    expect((await checkPublished(house)).differences).toEqual([])
  })

  it('a claim on file is ruled on without waiting for it, and a ruling of the same number is then refused', async () => {
    const house = await testHouse()
    await importWorld(house, namesakes())
    const rows = withNewcomer()
    rows.rulings.push({
      ...rows.rulings[0]!,
      claim: 'p-d-c01',
      n: 2,
      verdict: 'disputed',
      reason: 'by the folder',
    })
    const importing = inTheMiddle(house, writeWorld(rows), async () => {
      const patient = { ...house, patienceMs: 5_000 }
      await perform(
        patient,
        ruleClaim,
        { claim: 'p-d-c01', verdict: 'withdrawn', reason: 'by the desk' },
        EDITOR,
      )
    })
    const refused = await importing.then(
      () => null,
      (error) => error,
    )
    expect(refused).toBeInstanceOf(ImportRefused)
    expect((refused as ImportRefused).report.problems).toMatchObject([
      { file: 'rulings.jsonl', code: 'ruling-changed' },
    ])
    expect(await readPublicPerson(house.visitor, 'p-new')).toBeNull()
    expect((await checkPublished(house)).differences).toEqual([])
  })
})

describe('two imports', () => {
  it('at once are both done', async () => {
    const house = await testHouse()
    const [one, other] = [world(), world()]
    one.reactions[0]!.summary = 'Norrland asked.'
    other.reactions[0]!.summary = 'Norrland asked again.'
    one.sources.push({ ...one.sources[0]!, id: 's-one' })
    other.sources.push({ ...other.sources[0]!, id: 's-other' })
    await Promise.all([one, other].map((rows) => bring(house, writeWorld(rows))))
    const { rows } = await sql<{
      id: string
    }>`select id from desk.source where id in ('s-one', 's-other')`.execute(house.desk)
    expect(rows).toHaveLength(2)
    expect((await checkPublished(house)).differences).toEqual([])
  })

  it('of which one does not end: the other says so in time, and leaves nothing', async () => {
    const house = await testHouse()
    const other = new pg.Client({ ...house.superuser, database: house.database })
    await other.connect()
    await other.query('select pg_advisory_lock(7311)')
    const waits: string[] = []
    const impatient = { ...house, patienceMs: 1_200, onWait: (act: string) => waits.push(act) }
    await expect(bring(impatient, writeWorld())).rejects.toMatchObject({
      code: 'busy',
      params: { act: 'import-collection' },
    })
    await other.end()
    expect(waits).toEqual(['import-collection'])
    expect(await stagedTables(house)).toEqual([])
  })
})

describe('what an import lays out', () => {
  it('is gone when it ends, done or refused', async () => {
    const house = await testHouse()
    await bring(house, writeWorld())
    expect(await stagedTables(house)).toEqual([])
    const folder = writeWorld()
    appendFileSync(join(folder, 'sources.jsonl'), '{"id":\n')
    await expect(bring(house, folder)).rejects.toBeInstanceOf(ImportRefused)
    expect(await stagedTables(house)).toEqual([])
  })

  it('is swept by the next who comes when its process was killed, and not before', async () => {
    const house = await testHouse()
    const client = new pg.Client({
      ...house.superuser,
      user: 'whereabouts_desk',
      database: house.database,
    })
    await client.connect()
    await client.query('select pg_advisory_lock(7310, 77)')
    await client.query(
      'create table staging.s77_0 (line int); create unlogged table staging.s77_lost (line int)',
    )
    await sweepStages(house.desk)
    expect(await stagedTables(house)).toHaveLength(2)
    await client.end()
    const sweep = async () => {
      await sweepStages(house.desk)
      return await stagedTables(house)
    }
    await expect.poll(sweep).toEqual([])
  })

  it('can be entered by the desk alone', async () => {
    const house = await testHouse()
    await expect(sql`create table staging.s1_0 (line int)`.execute(house.visitor)).rejects.toThrow(
      /permission denied/,
    )
    await expect(sql`create table staging.s1_0 (line int)`.execute(house.dropbox!)).rejects.toThrow(
      /permission denied/,
    )
  })

  it('holds in the end what is new or changed, and nothing else', async () => {
    const house = await testHouse()
    const known = namesakes()
    await importWorld(house, known)
    const rows = withNewcomer(known)
    rows.people.find(({ slug }) => slug === 'p-b')!.desk_note = 'another note'
    const stage = await openStage(house.desk, COLLECTION_FILES)
    const { files } = await lookInto(writeWorld(rows), COLLECTION_FILES, () => {})
    const problems = noneNoted()
    for (const { file, path, size } of files)
      await stageRows(stage, file, { pieces: rowsOf(file, path, { note: () => {} }), size })
    expect(await dropUnfounded(stage, problems)).toBe(0)
    expect(await compare(house, stage, problems)).toBe(0)
    const changed = async (name: string, column: string) => {
      const staged = stage.files.find(({ file }) => file.name === name)!
      const keys: string[] = []
      for await (const page of changedRows(stage.run, staged, column))
        keys.push(...page.map((row) => String(row[column])))
      return keys
    }
    expect(await changed('people.jsonl', 'slug')).toEqual(['p-b', 'p-new'])
    expect(await changed('claims.jsonl', 'id')).toEqual([
      'p-new-n1',
      'p-new-c01',
      'p-a-c77',
      'p-d-c77',
    ])
    expect(await changed('raisings.jsonl', 'id')).toEqual(['rs-new'])
    expect(await changed('sources.jsonl', 'id')).toEqual([])
    await stage.end()
  })
})

describe('a folder that points at what is on file', () => {
  it('is taken whatever file that stands in', async () => {
    const house = await worldHouse()
    const [sign, dispute] = [world().signs[0]!, world().disputes[0]!]
    expect(
      (await bring(house, only('coercion-signs.jsonl', [{ ...sign, id: 'cs-new' }]))).files,
    ).toEqual([{ file: 'coercion-signs.jsonl', rows: 1, changed: 1 }])
    expect(
      (await bring(house, only('disputes.jsonl', [{ ...dispute, id: 'x-new' }]))).problems,
    ).toEqual([])
    expect(
      (await bring(house, only('rulings.jsonl', [{ ...world().rulings[0]!, n: 2 }]))).problems,
    ).toEqual([])
    expect((await checkPublished(house)).differences).toEqual([])
  })

  it('and at what is nowhere: each row is told by its line, and what rests on it goes too', async () => {
    const house = await worldHouse()
    const [like] = world().reactions
    const chain = [
      like!,
      { ...like!, id: 're-2', same_as: 're-1' },
      { ...like!, id: 're-1', same_as: 're-0' },
      { ...like!, id: 're-3', part_of: 're-2' },
    ]
    const report = await bring(house, only('reactions.jsonl', chain), true)
    expect(report.problems.map(({ line, code, params }) => [line, code, params.key])).toEqual([
      [3, 'reference-unknown', 're-0'],
      [2, 'reference-unknown', 're-1'],
      [4, 'reference-unknown', 're-2'],
    ])
    expect([report.skipped, report.problemCount, report.files[0]?.rows]).toEqual([3, 3, 1])
  })
})

it('a row that stands twice is told by both lines, in whatever order the file is', async () => {
  const house = await worldHouse()
  const [like] = world().sources
  const ids = ['s-z', 's-a', 's-z', 's-b', 's-a']
  const report = await bring(
    house,
    only(
      'sources.jsonl',
      ids.map((id) => ({ ...like!, id })),
    ),
    true,
  )
  expect(
    report.problems.map(({ line, code, params }) => [line, code, params.key, params.first]),
  ).toEqual([
    [3, 'row-twice', 's-z', 1],
    [5, 'row-twice', 's-a', 2],
  ])
  expect(report.files).toMatchObject([{ rows: 3, changed: 3 }])
})

it('what claims rest on is not removed, whoever asks', async () => {
  const house = await worldHouse()
  await expect(
    sql`delete from desk.source where id = 's-open'`.execute(house.desk),
  ).rejects.toThrow(/claims rest on/)
  await expect(
    sql`delete from desk.person where slug = 'ilka-torr'`.execute(house.desk),
  ).rejects.toThrow(/claims rest on/)
})

it('an export of several pages is in the order of its keys, and comes back as it was', async () => {
  const house = await testHouse()
  const rows = world()
  const [like] = rows.sources
  for (let n = 0; n < 4_100; n++)
    rows.sources.push({ ...like!, id: `s${(n * 7_919) % 4_100}`, desk_note: `a \\ b\t${n}\nc` })
  await bring(house, writeWorld(rows))
  const folder = mkdtempSync(join(tmpdir(), 'export-'))
  expect(
    (await exportFolder(house, folder, false)).find(({ file }) => file === 'sources.jsonl')?.rows,
  ).toBe(4_102)
  expect((await bring(house, folder)).files.every(({ changed }) => changed === 0)).toBe(true)
})
