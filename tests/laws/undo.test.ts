/** Laws of taking back: acts taken back in reverse order leave the public bytes as they were, and `check` finds nothing. */
import { join } from 'node:path'
import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { undoAct } from '../../src/boot/past.ts'
import { importFolder } from '../../src/boot.ts'
import { hidePerson, ruleClaim } from '../../src/registry/acts/index.ts'
import { perform } from '../../src/store/acting/index.ts'
import { checkPublished } from '../../src/store/checking/index.ts'
import { runAs } from '../../src/store/connections/index.ts'
import { type TestHouse, testHouse, worldHouse } from '../database.ts'
import { ASKED, ruledLongAgo } from '../erasing.ts'
import { publishedBytes } from '../published.ts'
import { ROOT } from '../run.ts'
import { importWorld, type World, world, writeWorld } from '../world.ts'

const EDITOR = { id: 'test', roles: ['editor', 'importer'] as const }
const undo = (house: TestHouse, act: number, dryRun = false) =>
  undoAct(house, { act, dryRun }, EDITOR)
/** The numbers of acts, as they are done. */
function noting(house: TestHouse): number[] {
  const done: number[] = []
  house.done = (act) => done.push(act)
  return done
}

type Doing = (house: TestHouse) => Promise<unknown>
const hide =
  (slug: string, hidden: boolean): Doing =>
  (house) =>
    perform(house, hidePerson, { slug, hidden, reason: 'a law' }, EDITOR)
const rule =
  (
    claim: string,
    verdict: 'accepted' | 'preferred' | 'disputed' | 'withdrawn' | 'withheld',
    visibility?: 'team' | 'public',
  ): Doing =>
  (house) =>
    perform(house, ruleClaim, { claim, verdict, visibility, reason: 'a law' }, EDITOR)
const bring =
  (change: (rows: World) => void): Doing =>
  async (house) => {
    const rows = world()
    change(rows)
    await importFolder(house, { folder: writeWorld(rows), skipBad: false, dryRun: false })
  }
const CLAIMS = [
  'marlo-venn-c03',
  'marlo-venn-c06',
  'ilka-torr-c01',
  'ilka-torr-n1',
  'marlo-venn-n1',
]
const PEOPLE = ['marlo-venn', 'ilka-torr']

const IMPORTS: readonly ((rows: World, n: number) => void)[] = [
  (rows, n) => (rows.reactions[0]!.summary = `Norrland asked again, ${n} times.`),
  (rows, n) =>
    (rows.claims.find(({ id }) => id === 'marlo-venn-c06')!.value = `Said otherwise, ${n} times`),
  (rows) => (rows.claims.find(({ id }) => id === 'marlo-venn-c03')!.visibility = 'team'),
  (rows, n) => rows.demands.push({ ...rows.demands[0]!, id: `more-${n}` }),
  (rows, n) => (rows.people[1]!.desk_note = `Seen ${n} times`),
  (rows, n) => {
    const source = { ...rows.sources[0]!, id: `s-more-${n}` }
    rows.sources.push(source)
    rows.people.push({
      ...rows.people[0]!,
      slug: `new-${n}`,
      publication: { ...rows.people[0]!.publication, source: source.id },
    })
    const name = rows.claims.find(({ id }) => id === 'ilka-torr-n1')!
    rows.claims.push({
      ...name,
      id: `new-${n}-n1`,
      person: `new-${n}`,
      value: `Norvan Hallatur ${'abcdefghij'[n % 10]}`,
      source: source.id,
    })
    rows.rulings.push({ ...rows.rulings[0]!, claim: `new-${n}-n1` })
  },
]

const doings: fc.Arbitrary<Doing> = fc.oneof(
  fc.tuple(fc.constantFrom(...PEOPLE), fc.boolean()).map(([slug, hidden]) => hide(slug, hidden)),
  fc
    .tuple(
      fc.constantFrom(...CLAIMS),
      fc.constantFrom('accepted', 'preferred', 'disputed', 'withdrawn', 'withheld'),
    )
    .map(([claim, verdict]) => rule(claim, verdict)),
  fc.constantFrom(...CLAIMS.slice(0, 3)).map((claim) => rule(claim, 'accepted', 'team')),
  fc
    .tuple(fc.constantFrom(...IMPORTS), fc.nat(9))
    .map(([change, n]) => bring((rows) => change(rows, n))),
)

describe('acts that are taken back, the last first', async () => {
  const house = await worldHouse()
  const done = noting(house)
  it('leave every public byte as it was', { timeout: 600_000 }, async () => {
    const before = await publishedBytes(house)
    await fc.assert(
      fc.asyncProperty(fc.array(doings, { minLength: 1, maxLength: 20 }), async (acts) => {
        done.length = 0
        for (const act of acts) await act(house)
        const numbers = done.toReversed()
        expect((await checkPublished(house)).differences).toEqual([])
        for (const number of numbers) await undo(house, number)
        expect((await checkPublished(house)).differences).toEqual([])
        expect((await publishedBytes(house)) === before).toBe(true)
      }),
      { numRuns: 12 },
    )
  })
})

describe.each(
  IMPORTS.map((change, n) => [n, change] as const),
)('an import that changes something, %i, taken back', (_, change) => {
  it('leaves every public byte as it was', async () => {
    const house = await worldHouse()
    const before = await publishedBytes(house)
    const done = noting(house)
    await bring((rows) => change(rows, 1))(house)
    await undo(house, done[0]!)
    expect(await publishedBytes(house)).toBe(before)
  })
})

describe('an import that is taken back', async () => {
  const house = await testHouse()
  const done = noting(house)
  const empty = await publishedBytes(house)
  // Their notes for the desk are other ones each time.
  const rows = world()
  await importWorld(house, rows)
  const whole = await publishedBytes(house)
  const first = done[0]!
  it('leaves the public as it was before it, says of what how much, and a dry run changes nothing', async () => {
    const would = await undo(house, first, true)
    expect(await publishedBytes(house)).toBe(whole)
    expect(await undo(house, first)).toEqual(would)
    expect(would.rows).toMatchObject({
      person: world().people.length,
      claim: world().claims.length,
      collection: 1,
    })
    expect(await publishedBytes(house)).toBe(empty)
    expect((await checkPublished(house)).differences).toEqual([])
  })
  it('is taken back once, and comes back by importing it again, as a new act', async () => {
    await expect(undo(house, first)).rejects.toMatchObject({
      code: 'undo-done',
      params: { act: first },
    })
    const acts = done.length
    await importWorld(house, rows)
    expect(done.length).toBe(acts + 1)
    expect(await publishedBytes(house)).toBe(whole)
    expect((await checkPublished(house)).differences).toEqual([])
    const { files } = await importWorld(house, rows)
    expect(files.filter(({ changed }) => changed > 0)).toEqual([])
    expect(await publishedBytes(house)).toBe(whole)
  })
  it('stays, once it came back, while a later act rests on it', async () => {
    const back = done.at(-2)!
    const more = {
      ...rows.claims.find(({ id }) => id === 'ilka-torr-c01')!,
      id: 'ilka-torr-later',
      value: 'Said later',
    }
    await importWorld(house, { ...rows, claims: [...rows.claims, more] })
    await expect(undo(house, back)).rejects.toMatchObject({
      code: 'undo-built-on',
      params: { rows: 'claim ilka-torr-later' },
    })
    await undo(house, done.at(-1)!)
    // What came and went again is no act of this story.
    done.splice(-2)
  })
  it('comes back too when the taking back is taken back', async () => {
    const imported = done.at(-2)!
    await undo(house, imported)
    expect(await publishedBytes(house)).toBe(empty)
    await undo(house, done.at(-1)!)
    expect(await publishedBytes(house)).toBe(whole)
    expect((await checkPublished(house)).differences).toEqual([])
  })
})

describe('the founding import', async () => {
  const house = await testHouse()
  const done = noting(house)
  it('that is taken back leaves the public as it was before', { timeout: 120_000 }, async () => {
    const before = await publishedBytes(house)
    await importFolder(house, {
      folder: join(ROOT, 'collections/uyghur'),
      skipBad: false,
      dryRun: false,
    })
    expect(await publishedBytes(house)).not.toBe(before)
    await undo(house, done[0]!)
    expect(await publishedBytes(house)).toBe(before)
    expect((await checkPublished(house)).differences).toEqual([])
  })
})

describe('an act on which something was built', async () => {
  const house = await testHouse()
  const done = noting(house)
  await importWorld(house)
  it('is refused, with what rests on it', async () => {
    await rule('marlo-venn-c06', 'disputed')(house)
    await rule('marlo-venn-c06', 'withdrawn')(house)
    await expect(undo(house, done[1]!)).rejects.toMatchObject({
      code: 'undo-built-on',
      params: { rows: 'claim marlo-venn-c06', count: 1 },
    })
    await expect(undo(house, done[0]!)).rejects.toMatchObject({ code: 'undo-built-on' })
    await undo(house, done[2]!)
    await undo(house, done[1]!)
    await undo(house, done[0]!)
  })
  it('that erased is never taken back, nor one that nobody knows, nor by who may not', async () => {
    await importWorld(house)
    await ruledLongAgo(house, 'marlo-venn-c05')
    await perform(
      house,
      ruleClaim,
      { claim: 'marlo-venn-c05', verdict: 'erased', reason: 'for good', asked: ASKED },
      EDITOR,
    )
    await expect(undo(house, done.at(-1)!)).rejects.toMatchObject({
      code: 'undo-never',
      params: { why: 'erasure' },
    })
    await expect(undo(house, 999_999)).rejects.toMatchObject({ code: 'act-unknown' })
    await rule('marlo-venn-c03', 'disputed')(house)
    const trying = undoAct(
      house,
      { act: done.at(-1)!, dryRun: false },
      { id: 'importer', roles: ['importer'] },
    )
    await expect(trying).rejects.toMatchObject({ code: 'not-allowed' })
  })
})

describe('what the log knows', async () => {
  const house = await worldHouse()
  it('is of each act what it was about and why, and of refused tries that there were some', async () => {
    await hide('ilka-torr', true)(house)
    await expect(hide('nobody-known', true)(house)).rejects.toMatchObject({
      code: 'person-unknown',
    })
    await expect(
      perform(house, hidePerson, { slug: 'ilka-torr', hidden: true, reason: '' }, EDITOR),
    ).rejects.toThrow()
    const { rows } =
      await sql`select act, outcome, subjects, reason from desk.log where act = 'hide-person' order by id`.execute(
        house.desk,
      )
    expect(rows).toEqual([
      { act: 'hide-person', outcome: 'done', subjects: ['person ilka-torr'], reason: 'a law' },
      { act: 'hide-person', outcome: 'person-unknown', subjects: null, reason: null },
      { act: 'hide-person', outcome: 'input-unreadable', subjects: null, reason: null },
    ])
  })
  it('is past a hundred refused tries a minute only how many more there were', async () => {
    for (let n = 0; n < 110; n++) await hide('nobody-known', true)(house).catch(() => {})
    const { rows } = await sql<{ noted: number; more: number }>`
      select (select count(*)::int from desk.log where outcome <> 'done') as noted, coalesce((select sum(tries)::int from desk.refused_tries), 0) as more`.execute(
      house.desk,
    )
    expect(rows[0]!.noted + rows[0]!.more).toBe(112)
    expect(rows[0]!.noted).toBeLessThanOrEqual(200)
    expect(rows[0]!.noted).toBeGreaterThanOrEqual(100)
  })
})

describe('revisions', async () => {
  const house = await worldHouse()
  it('are never changed or removed, whoever asks; check finds a row that its revision does not say', async () => {
    for (const statement of [
      `update desk.revision set why = 'x'`,
      'delete from desk.revision',
      'truncate desk.revision',
      'truncate desk.demand',
    ])
      await expect(runAs(house.owner, statement), statement).rejects.toThrow(
        /never changed or removed|only emptied/,
      )
    await runAs(
      house.owner,
      `alter table desk.facility disable trigger user; update desk.facility set desk_note = 'by the back door'; alter table desk.facility enable trigger user`,
    )
    const { differences } = await checkPublished(house)
    expect(differences).toEqual([
      { table: 'revision of facility', missing: world().facilities.length, unexpected: 0 },
    ])
  })
  it('know who changed a row past every act', async () => {
    await runAs(house.owner, `update desk.demand set desk_note = 'by hand'`)
    const { rows } = await sql<{ by: string; act: number | null }>`
      select distinct by, act from desk.revision where kind = 'demand' and body ->> 'desk_note' = 'by hand'`.execute(
      house.desk,
    )
    expect(rows).toEqual([{ by: house.owner.user, act: null }])
  })
})
