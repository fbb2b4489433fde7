/** The zip of everything: each list whole, the code book, and nobody who was hidden. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../src/kernel/about/languages.ts'
import { parseEdtf } from '../src/kernel/dates/index.ts'
import { hidePerson } from '../src/registry/acts/index.ts'
import { perform } from '../src/store/acting/index.ts'
import { MOST_ARCHIVED, makeArchive, splitByLength } from '../src/web/data/archive.ts'
import { DATA_LISTS, type DataList } from '../src/web/data/lists.ts'
import { publicApp } from '../src/web/public-app.ts'
import { words } from '../src/words/index.ts'
import { collectionHouse, type TestHouse, worldHouse } from './database.ts'

const today = () => parseEdtf('2026-11-30')
const siteOver = ({ visitor }: TestHouse) =>
  publicApp({ visitor, contact: null, today, address: 'https://site.example' })
type App = ReturnType<typeof siteOver>

function unzipped(bytes: Uint8Array): (file: string) => string {
  const files = unzipSync(bytes)
  return (name) => strFromU8(files[name]!)
}
const hasUnzip = spawnSync('unzip', ['-v']).status === 0
async function archiveOf(app: App, lang = 'en') {
  const answer = await app.request(`/${lang}/data/all.zip`)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip'])
  return new Uint8Array(await answer.arrayBuffer())
}
const rows = (text: string) => parse(text, { columns: true }) as Record<string, string>[]

describe('over the founding collection', async () => {
  const house = await collectionHouse('uyghur')
  const app = siteOver(house)
  const read = unzipped(await archiveOf(app))

  it('holds each list whole, as CSV and as JSON', async () => {
    for (const list of Object.keys(DATA_LISTS) as DataList[]) {
      const table = rows(read(`${list}.csv`))
      const objects = JSON.parse(read(`${list}.json`)) as unknown[]
      expect([list, table.length > 0]).toEqual([list, true])
      expect(table.length).toBeGreaterThanOrEqual(objects.length)
    }
    const { count } = await house.visitor
      .selectFrom('published.source')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .executeTakeFirstOrThrow()
    expect(Number(count)).toBeGreaterThan(450)
    expect(rows(read('sources.csv'))).toHaveLength(Number(count))
    expect(new Set(rows(read('sources.csv')).map(({ id }) => id)).size).toBe(Number(count))
  })
  it('says what each column and each code means, how to cite it, and that who is gone is to be dropped', () => {
    const book = rows(read('codes.csv'))
    const columns = new Set(book.map(({ list, column }) => `${list} ${column}`))
    expect(columns).toContain('people slug')
    expect(book).toContainEqual(
      expect.objectContaining({ list: 'people', column: 'fate.state', code: 'not_disclosed' }),
    )
    const text = read('README.txt')
    const { duties } = words('en').data
    for (const each of [
      duties.goneText,
      duties.unknownText,
      '30 November 2026',
      'CC-BY-4.0',
      'https://site.example/en/data',
    ])
      expect(text).toContain(each)
  })
  it.skipIf(!hasUnzip && !process.env.CI)('is whole to the stock unzip', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'archive-')), 'all.zip')
    writeFileSync(file, await archiveOf(app))
    expect(execFileSync('unzip', ['-tq', file], { encoding: 'utf8' })).toContain('No errors')
  })
  it('is the same bytes while nothing has moved', async () => {
    expect(await archiveOf(app)).toEqual(await archiveOf(app))
  })
  it.each(LANGUAGES)('speaks %s', async (lang) => {
    const text = unzipped(await archiveOf(app, lang))('README.txt')
    expect(text).toContain(words(lang).data.duties.goneText)
  })
})

describe('who is taken out', async () => {
  const house = await worldHouse()
  const app = siteOver(house)
  const hide = (slug: string, hidden: boolean) =>
    perform(
      house,
      hidePerson,
      { slug, hidden, reason: 'safety' },
      { id: 'editor', roles: ['editor'] },
    )
  const archived = {
    onFile: new Map<DataList, number | null>([['people', 3]]),
    title: 'Tarvand',
    address: 'https://site.example/en/data',
    today: today(),
    t: words('en'),
  }

  it('is in no archive that is finished after it, though it was begun before', async () => {
    let asked = 0
    const ask = async (path: string) => {
      const answer = await app.request(path)
      // Read already, and hidden before the archive is done.
      if (asked++ === 1) await hide('ilka-torr', true)
      return answer
    }
    const read = unzipped(await makeArchive(house.visitor, ask, archived))
    expect(read('people.csv')).toContain('marlo-venn')
    expect(read('people.csv') + read('people.json')).not.toContain('ilka-torr')
    await hide('ilka-torr', false)
  })
  it('where what is public moves without end, says so', async () => {
    let hidden = false
    const ask = async (path: string) => {
      hidden = !hidden
      await hide('ilka-torr', hidden)
      return await app.request(path)
    }
    await expect(makeArchive(house.visitor, ask, archived)).rejects.toMatchObject({
      code: 'busy-elsewhere',
    })
  })
})

it('a list that is too long is left out, and told', () => {
  const onFile = new Map<DataList, number | null>([
    ['people', MOST_ARCHIVED + 1],
    ['sources', MOST_ARCHIVED],
    ['authorities', null],
  ])
  expect(splitByLength(onFile)).toEqual({ within: ['sources', 'authorities'], beyond: ['people'] })
})
