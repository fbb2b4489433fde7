/** The page of files, over each collection and over next to none: each list there is, and none of which there is nothing. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { importFolder } from '../src/boot.ts'
import { LANGUAGES } from '../src/kernel/about/languages.ts'
import { today } from '../src/kernel/dates/index.ts'
import { hidePerson } from '../src/registry/acts/index.ts'
import { perform } from '../src/store/acting/index.ts'
import { SOURCE_COLUMNS } from '../src/web/api/places.ts'
import type { Column } from '../src/web/data/columns.ts'
import { labelsOf } from '../src/web/data/labels.ts'
import { DATA_LISTS, type DataList } from '../src/web/data/lists.ts'
import { columnsIn } from '../src/web/data/rows.ts'
import { publicApp } from '../src/web/public-app.ts'
import { words } from '../src/words/index.ts'
import { COLLECTIONS, folderOf } from './collections.ts'
import { linksIn } from './crawl.ts'
import { testHouse, worldHouse } from './database.ts'

const ADDRESS = 'https://site.example'
const nobody = mkdtempSync(join(tmpdir(), 'no-data-'))
writeFileSync(
  join(nobody, 'collection.json'),
  JSON.stringify({
    format: 2,
    id: 'nobody',
    language: 'en',
    languages: ['en'],
    title: { en: 'Nobody' },
    licence: 'CC0-1.0',
    made_on: '2026-01-01',
  }),
)

const NAMES = (Object.keys(DATA_LISTS) as DataList[]).toSorted((a, b) => b.length - a.length)
const LAST = ['page', ...SOURCE_COLUMNS, 'invented']
/** A text that stands by language has a column for each; what is null in one row and has parts in another has one by itself. */
const patternOf = ({ name, kind }: Column) =>
  new RegExp(
    `^${name.replaceAll('.', '[.]').replaceAll('[]', '').replaceAll('…', '[^.]+')}${kind === 'said' ? '([.].+)?' : ''}$`,
  )

async function appOver(folder: string) {
  const house = await testHouse()
  await importFolder(house, { folder, skipBad: false, dryRun: false })
  return publicApp({ visitor: house.visitor, contact: null, today, address: ADDRESS })
}
const filesIn = (html: string) =>
  linksIn(html).filter((link) => /^\/api\/v1\/(?!openapi|collection|method)/.test(link))

describe.each(COLLECTIONS)('over %s', async (name) => {
  const app = await appOver(folderOf(name))
  const text = async (path: string) => await (await app.request(path)).text()
  const html = await text('/en/data')

  it.each(LANGUAGES)('stands in %s, with the same files', async (lang) => {
    const here = await text(`/${lang}/data`)
    expect(here).toContain(words(lang).data.title)
    expect(filesIn(here)).toEqual(filesIn(html))
    expect(here).toContain(`${ADDRESS}/${lang}/data`)
  })
  it('each file is there and has rows; where the page counts them, so many', async () => {
    const files = filesIn(html)
    expect(files.length).toBeGreaterThan(10)
    for (const file of files) {
      const answer = await app.request(file)
      expect(answer.status, file).toBe(200)
      if (!file.includes('format=csv')) continue
      const rows = parse(await answer.text(), { columns: true })
      expect(rows.length, file).toBeGreaterThan(0)
      const line = html
        .slice(0, html.indexOf(file.replaceAll('&', '&amp;')))
        .split('<li')
        .at(-1)!
      const counted = /(\d+) rows?/.exec(line)?.[1]
      if (counted && Number(counted) <= 500) expect(rows.length, file).toBe(Number(counted))
    }
  })
  it('every list of the API of which there is something is on it, and no other', async () => {
    const listed = new Set(filesIn(html).map((file) => file.split(/[?]/)[0]))
    const lists = ['people', 'demands', 'answers', 'authorities', 'campaigns', 'reactions']
    lists.push('votes', 'determinations', 'sanctions', 'laws', 'estimates', 'instruments')
    lists.push('actors', 'conflicts', 'access', 'raisings', 'facilities', 'sources')
    for (const list of lists) {
      const rows = JSON.parse(await text(`/api/v1/${list}?limit=1`))[list]
      expect([list, listed.has(`/api/v1/${list}`)]).toEqual([list, rows.length > 0])
    }
  })
  it('every column of every file is in the code book', async () => {
    for (const file of filesIn(html).filter((each) => each.includes('format=csv'))) {
      const link = file.replace('format=csv', '').replace(/[?&]+$/, '')
      const list = NAMES.find((each) =>
        link.includes(`/${DATA_LISTS[each].address}`.split('?')[0]!),
      )!
      const known = columnsIn(file.includes('bulk') ? 'bulk' : list)
      const [header] = parse(await text(file)) as string[][]
      const isKnown = (name: string) =>
        LAST.includes(name) ||
        known.some((column) => column.name.startsWith(`${name}.`) || patternOf(column).test(name))
      const strays = header!.filter((name) => !isKnown(name))
      expect([file, strays]).toEqual([file, []])
    }
  })
  it.each(LANGUAGES)('the code book stands in %s, with each list that has rows', async (lang) => {
    const book = await text(`/${lang}/data/codes`)
    for (const list of ['people', 'reactions', 'sources'])
      expect(book).toContain(`<section id="${list}"`)
    expect(book).toContain(words(lang).fate.family_contact)
  })
  it('is where the foot of every page leads', async () => {
    for (const path of ['/', '/method', '/data'])
      expect(linksIn(await text(`/ug${path}`))).toContain('/ug/data')
  })
})

it.each(LANGUAGES)('each code of each list has a word in %s', (lang) => {
  const t = words(lang)
  const bare = NAMES.flatMap((list) =>
    columnsIn(list).flatMap(({ name, codes = [] }) =>
      codes.flatMap((code) => (labelsOf(list, name, t)[code] ? [] : [`${list} ${name}: ${code}`])),
    ),
  )
  expect(bare).toEqual([])
})

it('over next to nothing it says so and leads to no file', async () => {
  const app = await appOver(nobody)
  for (const lang of LANGUAGES) {
    const html = await (await app.request(`/${lang}/data`)).text()
    expect(html).toContain(words(lang).data.nothing)
    expect(filesIn(html)).toEqual([])
  }
})

it('the count of people is of those who are public', async () => {
  const house = await worldHouse()
  const app = publicApp({ visitor: house.visitor, contact: null, today })
  const line = async () =>
    /<li id="people">(.*?)<\/li>/s.exec(await (await app.request('/en/data')).text())?.[1]
  expect(await line()).toContain('2 rows')
  await perform(
    house,
    hidePerson,
    { slug: 'marlo-venn', reason: 'asked by the family', hidden: true },
    { id: 'op', roles: ['editor'] },
  )
  expect(await line()).toContain('1 row')
})
