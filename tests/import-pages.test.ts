/** An import says of each person in the folder whether a page follows, and if not, why and what to do. */
import { describe, expect, it } from 'vitest'
import { importFolder } from '../src/boot.ts'
import { hidePerson, ruleClaim } from '../src/registry/acts/index.ts'
import { perform } from '../src/store/acting/index.ts'
import { testHouse } from './database.ts'
import { newData, run } from './run.ts'
import { type World, world, writeWorld } from './world.ts'

const EDITOR = { id: 'tests', roles: ['editor' as const] }
const slugsOf = (pages: { without: { params: Record<string, string | number> }[] }) =>
  pages.without.map(({ params }) => params.slug)

/** The world, and beside it people who get no page, each for another reason. */
function pageless(): World {
  const rows = world()
  const [like] = rows.people
  const more = ['no-name', 'not-ruled', 'withdrawn-name', 'secret-name', 'erased-name']
  rows.people.push(...more.map((slug) => ({ ...like!, slug })))
  const name = rows.claims.find(({ id }) => id === 'marlo-venn-n1')!
  const named = (slug: string, change: object = {}) =>
    rows.claims.push({ ...name, id: `${slug}-n1`, person: slug, value: 'Sunda Olmir', ...change })
  const ruled = (slug: string, ...verdicts: ('accepted' | 'withdrawn')[]) =>
    rows.rulings.push(
      ...verdicts.map((verdict, n) => ({
        ...rows.rulings[0]!,
        claim: `${slug}-n1`,
        n: n + 1,
        verdict,
      })),
    )
  named('not-ruled')
  named('withdrawn-name')
  ruled('withdrawn-name', 'accepted', 'withdrawn')
  named('secret-name', { visibility: 'team' })
  ruled('secret-name', 'accepted')
  const { value, form, ...erased } = { ...name, id: 'erased-name-n1', person: 'erased-name' }
  rows.claims.push(erased)
  return rows
}

describe('an import', () => {
  it('counts the people of the folder and those with a page, and gives a reason for each other', async () => {
    const house = await testHouse()
    const { pages } = await importFolder(house, {
      folder: writeWorld(pageless()),
      skipBad: false,
      dryRun: false,
    })
    expect([pages.people, pages.public]).toEqual([8, 2])
    expect(
      pages.without.map(({ file, line, code, params }) => [file, line, code, params.slug]),
    ).toEqual([
      ['people.jsonl', 3, 'page-not-public', 'sealed-one'],
      ['people.jsonl', 4, 'page-no-name', 'no-name'],
      ['people.jsonl', 5, 'page-awaits-ruling', 'not-ruled'],
      ['people.jsonl', 6, 'page-name-withdrawn', 'withdrawn-name'],
      ['people.jsonl', 7, 'page-name-not-public', 'secret-name'],
      ['people.jsonl', 8, 'page-name-withdrawn', 'erased-name'],
    ])
  })
  it('says so when it changes nothing, in a dry run, and of somebody who is hidden', async () => {
    const house = await testHouse()
    const input = { folder: writeWorld(), skipBad: false, dryRun: false }
    expect(slugsOf((await importFolder(house, { ...input, dryRun: true })).pages)).toEqual([
      'sealed-one',
    ])
    await importFolder(house, input)
    await perform(
      house,
      hidePerson,
      { slug: 'marlo-venn', hidden: true, reason: 'asked for it' },
      EDITOR,
    )
    const again = (await importFolder(house, input)).pages
    expect(again).toMatchObject({ people: 3, public: 1 })
    expect(again.without.map(({ code, params }) => [code, params.slug])).toEqual([
      ['page-hidden', 'marlo-venn'],
      ['page-not-public', 'sealed-one'],
    ])
  })
  it('says it of somebody who waits because the name is like that of somebody hidden', async () => {
    const house = await testHouse()
    await importFolder(house, { folder: writeWorld(), skipBad: false, dryRun: false })
    await perform(
      house,
      hidePerson,
      { slug: 'marlo-venn', hidden: true, reason: 'asked for it' },
      EDITOR,
    )
    const rows = world()
    rows.people.push({ ...rows.people[0]!, slug: 'newcomer' })
    const name = rows.claims.find(({ id }) => id === 'marlo-venn-n1')!
    rows.claims.push({ ...name, id: 'newcomer-n1', person: 'newcomer', value: 'Marlo Wenn' })
    rows.rulings.push({ ...rows.rulings[0]!, claim: 'newcomer-n1' })
    const { pages, waiting } = await importFolder(house, {
      folder: writeWorld(rows),
      skipBad: false,
      dryRun: false,
    })
    expect(waiting.map(({ slug }) => slug)).toEqual(['newcomer'])
    expect(pages.without.find(({ params }) => params.slug === 'newcomer')?.code).toBe('page-waits')
  })
  it('says it too of people to whom the folder only adds claims, at the first of these', async () => {
    const house = await testHouse()
    await importFolder(house, { folder: writeWorld(), skipBad: false, dryRun: false })
    await perform(
      house,
      ruleClaim,
      { claim: 'ilka-torr-n1', verdict: 'withdrawn', reason: 'not hers' },
      EDITOR,
    )
    await perform(
      house,
      ruleClaim,
      { claim: 'ilka-torr-n2', verdict: 'withdrawn', reason: 'not hers' },
      EDITOR,
    )
    const { claims, people, sources, ...rows } = world()
    const empty = Object.fromEntries(
      Object.keys(rows).map((file) => [file, []]),
    ) as unknown as World
    const ilka = {
      people: people.slice(0, 1),
      claims: claims.filter(({ person }) => person === 'ilka-torr'),
    }
    const folder = writeWorld({ ...empty, sources, ...ilka })
    const { pages } = await importFolder(house, { folder, skipBad: false, dryRun: false })
    expect(pages.without).toMatchObject([
      { file: 'claims.jsonl', line: 1, code: 'page-name-withdrawn', params: { slug: 'ilka-torr' } },
    ])
  })
})

describe('./whereabouts import', () => {
  it('says a line for each on stderr, a count in its last line, and all of it with --json', async () => {
    const data = newData()
    const folder = writeWorld(pageless())
    for (const more of [['--dry-run'], []]) {
      const { code, out, err } = await run(data, ['import', folder, ...more])
      expect(code).toBe(0)
      expect(out).toContain(`2 of 8 people ${more.length > 0 ? 'would have' : 'have'} a page`)
      expect(err).toContain('people.jsonl:4: no page follows for no-name: ')
      expect(
        err.split('\n').filter((line) => /^people\.jsonl:\d+: no page follows for /.test(line)),
      ).toHaveLength(6)
    }
    const { out } = await run(data, ['import', folder, '--json'])
    expect(JSON.parse(out).pages).toMatchObject({
      people: 8,
      public: 2,
      without: [{ line: 3 }, {}, {}, {}, {}, {}],
    })
  })
})
