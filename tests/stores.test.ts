/** Upgrades: a store of every age that is out there, opened by this version. */
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { finishPublishing, openHouse } from '../src/boot.ts'
import type { PublicReaction } from '../src/reactions/public.ts'
import { countDeterminations } from '../src/reactions/views/index.ts'
import { checkPublished, isClean } from '../src/store/checking/index.ts'
import {
  DESK,
  DROPBOX,
  type Login,
  migrate,
  OWNER,
  prepareDatabase,
  runAs,
  VISITOR,
} from '../src/store/connections/index.ts'
import { MIGRATIONS } from '../src/store/migrations/index.ts'
import { TABLES } from '../src/store/tables/all.ts'
import { publishedBytes } from './published.ts'
import { countRows, readCopy, restore, type StoreCopy } from './store-copy.ts'

const FOLDER = join(import.meta.dirname, 'stores')
/** Tables of the desk whose rows an upgrade may add to or make anew, each with its reason. */
const MAY_MOVE: Record<string, string> = {
  'desk.log': 'publishing anew is an act, and is logged',
  'desk.journal': 'a document that this version tells otherwise is noted',
  'desk.published_shape': 'says in which shape is published now',
  'desk.name_key': 'keys are made again when the library that makes them has changed',
  'desk.key_version': 'says by which version of it',
  'desk.public_text': 'what public texts are found by is made of them',
  'desk.public_word': 'so are their words',
  'desk.lost_token': 'words that no text holds any more are forgotten later',
  'desk.claim_value': 'what a claim says stands in its own row since step 090',
}
const MOST_BYTES = 200_000

/** A database as the copy says, which this version then opens. `more`: rows that stood in it besides, in SQL. */
async function upgraded(copy: StoreCopy, more = '') {
  const superuser: Login = inject('postgres')
  const database = `test_${randomBytes(6).toString('hex')}`
  await prepareDatabase(superuser, database)
  const as = (user: string): Login => ({ ...superuser, user, database })
  await restore(copy, as(OWNER), { ...superuser, database })
  if (more) await runAs({ ...superuser, database }, more)
  const before = await countRows({ ...superuser, database })
  await migrate(as(OWNER), DESK, VISITOR, DROPBOX)
  const house = openHouse(as(DESK), as(VISITOR), as(DROPBOX))
  afterAll(async () => {
    await house.close()
    await runAs(superuser, `drop database ${database} with (force)`)
  })
  await finishPublishing(house)
  return { house, before, after: await countRows({ ...superuser, database }) }
}

/** Claims of a copy, each with what it says, in the order of their ids. */
function claimsIn({ rows }: StoreCopy): object[] {
  const of = (name: string) => rows.filter(({ table }) => table === name).map(({ row }) => row)
  const said = new Map(of('desk.claim_value').map((row) => [row.claim_id, row]))
  return of('desk.claim')
    .map((row) => {
      const { claim_id, ...value } = said.get(row.id) ?? {}
      return withoutNulls({ ...row, ...value })
    })
    .sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1))
}

const withoutNulls = (row: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))

/** What is left over for later, or counts nothing in so small a world. */
const EMPTIES_ITSELF = [
  'desk.to_derive',
  'desk.lost_token',
  'desk.upgrade',
  'desk.upgrade_noted',
  'published.authority_days',
  'published.uncounted',
]

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl.gz'))

it('there is a copy of a store of the first age', () =>
  expect(files).toContain('016-came-back.jsonl.gz'))

describe.each(files)('a store as %s has it', async (name) => {
  const bytes = readFileSync(join(FOLDER, name))
  const copy = readCopy(bytes)
  const { house, before, after } = await upgraded(copy)

  it('is small, named by its last step, and of steps that are still there', () => {
    expect(bytes.length).toBeLessThan(MOST_BYTES)
    expect(name).toBe(`${copy.head.migrations.at(-1)}.jsonl.gz`)
    expect(MIGRATIONS.map((step) => step.name)).toEqual(
      expect.arrayContaining(copy.head.migrations),
    )
  })
  it('had a row in every table that does not empty itself', () => {
    const empty = [...before].filter(([, rows]) => rows === 0).map(([table]) => table)
    expect(empty.filter((table) => !EMPTIES_ITSELF.includes(table))).toEqual([])
  })
  it('keeps every row of the desk and of the inbox', () => {
    const kept = [...before].filter(
      ([table]) => !table.startsWith('published.') && !(table in MAY_MOVE),
    )
    expect(kept.length).toBeGreaterThan(30)
    expect(kept.map(([table]) => [table, after.get(table)])).toEqual(kept)
  })
  it('keeps what every claim says, and of one that was erased nothing', async () => {
    const { rows } = await sql<{ row: object }>`
      select jsonb_strip_nulls(to_jsonb(c)) as row from desk.claim c order by id`.execute(
      house.desk,
    )
    expect(rows.map(({ row }) => row)).toEqual(claimsIn(copy))
  })
  it('is found clean', async () => {
    const found = await checkPublished(house)
    expect(isClean(found), JSON.stringify(found)).toBe(true)
    expect(found.rows).toBeGreaterThan(100)
  })
  it('shows nothing of who is hidden, waits, or was erased', async () => {
    const published = await publishedBytes(house)
    expect(copy.head.absent.length).toBeGreaterThan(3)
    for (const word of copy.head.absent) expect(published).not.toContain(word)
    expect(published).toContain('marlo-venn')
  })
  it('has every table of this version', () => {
    const ours = Object.entries(TABLES).flatMap(([schema, tables]) =>
      Object.keys(tables).map((table) => `${schema}.${table}`),
    )
    expect(ours.filter((table) => !after.has(table))).toEqual([
      'desk.link',
      'desk.migration',
      'desk.withheld_person',
    ])
  })
})

describe('a reaction that had one word', async () => {
  const row = (id: string, words: object) =>
    `insert into desk.reaction (id, visibility, body) select '${id}', 'public', body || '${JSON.stringify({ id, ...words })}' from desk.reaction where id = 're1'`
  const rows = [
    row('said', { determination: 'genocide', determination_basis: 'asserted' }),
    row('unsaid', { determination: 'genocide' }),
    row('moved', { proposed_determination: 'serious_abuses' }),
  ]
  const { house } = await upgraded(
    readCopy(readFileSync(join(FOLDER, '052-rules-by-scope.jsonl.gz'))),
    rows.join(';'),
  )

  it('has it as one of a list, and each word is counted', async () => {
    const found = await house.visitor
      .selectFrom('published.reaction')
      .select(['id', 'determinations', 'document'])
      .execute()
    const words = new Map(
      found.map(({ id, document }) => [id, (document as PublicReaction).determinations]),
    )
    expect(words.get('said')).toEqual([{ word: 'genocide', how: 'asserted' }])
    expect(words.get('unsaid')).toEqual([{ word: 'genocide', how: 'not_stated' }])
    expect(words.get('moved')).toEqual([{ word: 'serious_abuses', how: 'proposed' }])
    expect(words.get('re1')).toBeUndefined()
    expect(await countDeterminations(house.visitor)).toEqual({
      any: 3,
      words: new Map([
        ['genocide', 2],
        ['serious_abuses', 1],
      ]),
    })
    expect(isClean(await checkPublished(house))).toBe(true)
  })
})
