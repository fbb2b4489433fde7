/** The name under which somebody who was found lives today is never public: not in another's words, in whatever row, whichever came first. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import {
  COLLECTION_FILES,
  exportFolder,
  type House,
  importFolder,
  lintFolder,
  lintStore,
} from '../../src/boot.ts'
import { today } from '../../src/kernel/dates/index.ts'
import { readReaction } from '../../src/reactions/views/index.ts'
import { hidePerson } from '../../src/registry/acts/index.ts'
import type { ClaimRow } from '../../src/registry/model/index.ts'
import { readPublicPerson } from '../../src/registry/views/index.ts'
import { readSource } from '../../src/sources/views.ts'
import { perform } from '../../src/store/acting/index.ts'
import { checkPublished } from '../../src/store/checking/index.ts'
import type { Problem } from '../../src/store/collection/files.ts'
import { publicApp } from '../../src/web/public-app.ts'
import { crawl } from '../crawl.ts'
import { testHouse } from '../database.ts'
import { erase } from '../erasing.ts'
import { accepted, claimRow, nameRow, personRow, reactionRow, sourceRow } from '../namesakes.ts'
import { publishedBytes } from '../published.ts'
import { type World, world, writeWorld } from '../world.ts'

const NAME = 'Wanda Kestrel'
const TOLD = `, seen as ${NAME}`
const EDITOR = { id: 'test', roles: ['editor'] as const }

const identity: ClaimRow = claimRow('senna-korr', 'c02', NAME, {
  predicate: 'present_identity',
  visibility: 'sealed',
})
const claims: ClaimRow[] = [
  nameRow('senna-korr', 'n1', 'Senna Korr'),
  claimRow('senna-korr', 'c01', 'Found, and well', { predicate: 'found_alive' }),
  nameRow('wanda-kestrel', 'n1', NAME),
  claimRow('wanda-kestrel', 'c01', `${NAME} kept bees in Olm`, { source: 's-bees' }),
]

/** The made-up world, with somebody who was found, and somebody else who is called as she is today. */
function family(): World {
  const rows = world()
  rows.people.push(personRow('senna-korr'), personRow('wanda-kestrel'))
  rows.sources.push(
    sourceRow('s-bees', { title: `The bees of ${NAME}` }),
    sourceRow('s-found', { title: `Who is ${NAME}?` }),
  )
  rows.claims.push(...structuredClone(claims))
  rows.claims.push(claimRow('senna-korr', 'c03', 'A violin was hers', { source: 's-found' }))
  rows.claims.push(claimRow('senna-korr', 'c04', `Lives in Sund as ${NAME}`))
  rows.rulings.push(
    ...accepted(rows.claims.filter(({ person }) => person !== 'marlo-venn').slice(-6)),
  )
  rows.reactions.push(
    reactionRow('re-bees', ['wanda-kestrel'], `Norrland asked after ${NAME}.`),
    reactionRow('re-both', ['senna-korr', 'wanda-kestrel'], `Norrland asked after ${NAME}.`),
    reactionRow('re-korr', ['senna-korr'], 'Norrland asked after Senna Korr.'),
  )
  return rows
}

const withIdentity = (rows: World): World => ({
  ...rows,
  claims: [...rows.claims, identity],
  rulings: [...rows.rulings, ...accepted([identity])],
})

type Json = { [key: string]: unknown }

/** The row with the name behind every text that its schema takes so. */
function told(row: Json, takes: (row: Json) => boolean): { row: Json; count: number } {
  let count = 0
  const walk = (at: Json): void => {
    for (const [key, value] of Object.entries(at)) {
      if (typeof value === 'string' && value.includes(' ')) {
        at[key] = value + TOLD
        if (takes(row)) count += 1
        else at[key] = value
      } else if (typeof value === 'object' && value !== null) walk(value as Json)
    }
  }
  walk(row)
  return { row, count }
}

/** Every text of every row in the folder bears the name, but for what the two women are called and what is theirs. Returns how many, by file. */
function tellEverywhere(folder: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { name, schema } of COLLECTION_FILES) {
    if (!name.endsWith('.jsonl') || name === 'rulings.jsonl' || !readdirSync(folder).includes(name))
      continue
    const rows = readFileSync(join(folder, name), 'utf8').trim().split('\n')
    const changed = rows.map((line) => {
      const row = JSON.parse(line)
      const isTheirs =
        /wanda-kestrel|s-bees|s-found|senna-korr|bulk-1/.test(line) || row.predicate === 'name'
      if (isTheirs) return line
      const { row: now, count } = told(row, (each) => schema.safeParse(each).success)
      counts.set(name, (counts.get(name) ?? 0) + count)
      return JSON.stringify(now)
    })
    writeFileSync(join(folder, name), changed.map((line) => `${line}\n`).join(''))
  }
  return counts
}

const bring = (house: House, folder: string) =>
  importFolder(house, { folder, skipBad: false, dryRun: false })

async function leaksOf(house: House): Promise<string[]> {
  const bytes = (await publishedBytes(house)).split('\n')
  return bytes.filter(
    (row) => row.includes('seen as') || /senna-korr.*Kestrel|Kestrel.*senna-korr/i.test(row),
  )
}
/** What is kept of where words are held back. */
const heldFor = async ({ desk }: House) =>
  (
    await sql<{ id: string }>`select id from desk.withheld_place order by id`.execute(desk)
  ).rows.map(({ id }) => id)

/** The key of the row in that line; null for no line. */
const keyAt = (folder: string, file: string, line: number): string | null =>
  line === 0 ? null : JSON.parse(readFileSync(join(folder, file), 'utf8').split('\n')[line - 1]!).id

const isClean = async (house: House) =>
  expect((await checkPublished(house)).differences).toEqual([])

describe('a name that is sealed', async () => {
  const quiet = writeWorld(family())
  const sealed = writeWorld(withIdentity(family()))
  const everywhere = writeWorld(withIdentity(family()))
  const counts = tellEverywhere(everywhere)
  const unsealed = writeWorld(family())
  tellEverywhere(unsealed)
  const nameFirst = await testHouse()
  await bring(nameFirst, sealed)
  await bring(nameFirst, everywhere)
  const textsFirst = await testHouse()
  await bring(textsFirst, unsealed)
  const before = await leaksOf(textsFirst)
  await bring(textsFirst, everywhere)

  it('stands in rows of every kind, and would be public', () => {
    expect(counts.size).toBeGreaterThan(15)
    expect([...counts.values()].reduce((a, b) => a + b)).toBeGreaterThan(60)
    expect(before.length).toBeGreaterThan(20)
  })
  it.each([
    ['before the texts', nameFirst],
    ['after the texts', textsFirst],
  ])('that came %s is in nothing public', async (_, house) => {
    expect(await leaksOf(house)).toEqual([])
    await isClean(house)
    const pages = await crawl(publicApp({ visitor: house.visitor, contact: null, today }), 8)
    for (const { path, text } of pages) expect(text.includes('seen as'), path).toBe(false)
  })
  it('leaves the same, whichever came first', async () =>
    expect((await publishedBytes(nameFirst)) === (await publishedBytes(textsFirst))).toBe(true))
  it('is not found by who searches for it, but for whoever is called so', async () => {
    const app = publicApp({ visitor: nameFirst.visitor, contact: null, today })
    const { people } = await (await app.request('/api/v1/people?q=Wanda+Kestrel')).json()
    expect(people.map(({ slug }: { slug: string }) => slug)).toEqual(['wanda-kestrel'])
  })
  describe('and a namesake', async () => {
    const house = await testHouse()
    await bring(house, quiet)
    await bring(house, sealed)
    const page = (slug: string) => readPublicPerson(house.visitor, slug)
    const hide = (hidden: boolean) =>
      perform(house, hidePerson, { slug: 'senna-korr', hidden, reason: 'a test' }, EDITOR)

    it('leave each other their pages: what is said of the namesake alone stays', async () => {
      expect((await page('wanda-kestrel'))?.claims.map(({ id }) => id)).toEqual([
        'wanda-kestrel-c01',
      ])
      expect(await readReaction(house.visitor, 're-bees')).not.toBeNull()
      expect((await readSource(house.visitor, 's-bees'))?.title).toBe(`The bees of ${NAME}`)
    })
    it('stand in no row together, nor does the name in what is said of its bearer', async () => {
      expect((await page('senna-korr'))?.claims.map(({ id }) => id).sort()).toEqual([
        'senna-korr-c01',
        'senna-korr-c03',
      ])
      expect(await readReaction(house.visitor, 're-both')).toBeNull()
      expect(await readReaction(house.visitor, 're-korr')).not.toBeNull()
      expect((await readSource(house.visitor, 's-found'))?.title).toBeNull()
      await isClean(house)
    })
    it('stay so when the bearer is hidden and put back', async () => {
      const shown = await publishedBytes(house)
      await hide(true)
      expect(await publishedBytes(house)).not.toContain('senna-korr')
      await hide(false)
      expect((await publishedBytes(house)) === shown).toBe(true)
      await isClean(house)
    })
  })

  it('told as a public name of its bearer is held back too', async () => {
    const house = await testHouse()
    const rows = withIdentity(family())
    const careless = nameRow('senna-korr', 'n2', NAME)
    rows.claims.push(careless)
    rows.rulings.push(...accepted([careless]))
    await bring(house, writeWorld(rows))
    expect(
      (await readPublicPerson(house.visitor, 'senna-korr'))?.names.map(({ text }) => text),
    ).toEqual(['Senna Korr'])
    await isClean(house)
  })

  it('that was erased is kept out all the same, in a restored store as well', async () => {
    const house = await testHouse()
    await bring(house, everywhere)
    await erase(house, identity.id)
    expect(await leaksOf(house)).toEqual([])
    const folder = writeWorld()
    await exportFolder(house, folder, false)
    const restored = await testHouse()
    await bring(restored, folder)
    expect(await leaksOf(restored)).toEqual([])
    const { rows } = await sql<{ form: string }>`select form from desk.withheld_form`.execute(
      restored.desk,
    )
    expect(rows).toEqual([{ form: 'wanda kestrel' }])
  })

  it('held a row back, which comes back when its words bear it no more', async () => {
    const house = await testHouse()
    const rows = withIdentity(family())
    rows.reactions.push(reactionRow('re-seen', ['senna-korr'], `Norrland has seen ${NAME}.`))
    await bring(house, writeWorld(rows))
    expect(await readReaction(house.visitor, 're-seen')).toBeNull()
    expect((await readSource(house.visitor, 's-found'))?.title).toBeNull()
    expect(await heldFor(house)).toEqual(['re-both', 're-seen', 's-found', 'senna-korr-c04'])
    // Her namesake's own name stands in what is about them both: that stays held back.
    const seen = rows.reactions.find(({ id }) => id === 're-seen')!
    const source = rows.sources.find(({ id }) => id === 's-found')!
    seen.summary = 'Norrland has seen her.'
    source.title = 'Who is she?'
    await bring(house, writeWorld(rows))
    expect((await readReaction(house.visitor, 're-seen'))?.summary).toBe(seen.summary)
    expect((await readSource(house.visitor, 's-found'))?.title).toBe(source.title)
    expect(await heldFor(house)).toEqual(['re-both', 'senna-korr-c04'])
    await isClean(house)
  })

  describe('is told of by its places, and never repeated', () => {
    /** Rows in the order of their files, as `file key`. */
    const STANDS = [
      'sources.jsonl s-found',
      'claims.jsonl senna-korr-c04',
      'reactions.jsonl re-both',
    ]
    const placesIn = (folder: string, found: readonly Problem[]) =>
      found
        .filter(({ code }) => code === 'lint-identity-told')
        .map(({ file, line, params }) => [`${file} ${params.key}`, keyAt(folder, file, line)])

    it('by lint of a folder, file by file and line by line', async () => {
      const found = await lintFolder(sealed)
      expect(JSON.stringify(found)).not.toMatch(/kestrel(?!-c)/i)
      expect(placesIn(sealed, found)).toEqual(STANDS.map((at) => [at, at.split(' ')[1]]))
    })
    it('by an import, once as new rows, and of rows that stood before as such', async () => {
      const house = await testHouse()
      const first = await importFolder(house, { folder: sealed, skipBad: false, dryRun: false })
      expect(placesIn(sealed, first.warnings).toSorted()).toEqual(
        STANDS.map((at) => [at, at.split(' ')[1]]).toSorted(),
      )
      expect(JSON.stringify(first.warnings)).not.toMatch(/kestrel(?!-c)/i)
      const again = await importFolder(house, { folder: sealed, skipBad: false, dryRun: false })
      expect(placesIn(sealed, again.warnings)).toEqual([])
      const late = await testHouse()
      const stood = family()
      await bring(late, writeWorld(stood))
      const folder = writeWorld(withIdentity(stood))
      const then = await importFolder(late, { folder, skipBad: false, dryRun: true })
      expect(placesIn(sealed, then.warnings).toSorted()).toEqual(
        STANDS.map((at) => [at, null]).toSorted(),
      )
    })
    it('by lint of the store', async () => {
      const house = await testHouse()
      await bring(house, sealed)
      const found = await lintStore(house)
      expect(placesIn(sealed, found)).toEqual(STANDS.map((at) => [at, null]))
      expect(JSON.stringify(found)).not.toMatch(/kestrel(?!-c)/i)
    })
    it('by neither, where it stands nowhere', async () => {
      expect(placesIn(quiet, await lintFolder(quiet))).toEqual([])
    })
  })

  it('stands in no file of an export but its own claim', async () => {
    const folder = writeWorld()
    await exportFolder(nameFirst, folder, false)
    expect(readdirSync(folder)).not.toContain('withheld-forms.jsonl')
  })
})
