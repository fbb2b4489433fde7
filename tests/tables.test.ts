/** Each row of a table says where it can be checked: our page of it, and the sources that its document names. */
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { today } from '../src/kernel/dates/index.ts'
import type { PublicSourceRef } from '../src/kernel/fields/source-ref.ts'
import { hidePerson } from '../src/registry/acts/index.ts'
import { perform } from '../src/store/acting/index.ts'
import { publicApp } from '../src/web/public-app.ts'
import { collectionHouse, worldHouse } from './database.ts'
import { CANARY } from './world.ts'

type Row = Record<string, string>
type App = ReturnType<typeof publicApp>
const ADDRESS = 'https://site.example'
const tableOf = async (app: App, path: string): Promise<Row[]> =>
  parse(await (await app.request(path)).text(), { columns: true })
const json = async (app: App, path: string) => await (await app.request(path)).json()

/** Lists whose rows are documents with sources of their own, each with where the document stands in the API. */
const WITH_SOURCES = {
  people: 'slug',
  reactions: 'id',
  instruments: 'id',
  conflicts: 'id',
  access: 'id',
  raisings: 'id',
  facilities: 'id',
  campaigns: 'id',
} as const

const columnsOf = (sources: readonly PublicSourceRef[]) => ({
  source_id: sources.map(({ id }) => id).join('; '),
  source_publisher: sources.map(({ publisher }) => publisher).join('; '),
  source_title: sources.map(({ title }) => title ?? '').join('; '),
  source_address: sources.map(({ address }) => address ?? '').join('; '),
})

describe('over the founding collection', async () => {
  const house = await collectionHouse('uyghur')
  const app = publicApp({ visitor: house.visitor, contact: null, today, address: ADDRESS })

  it.each(
    Object.entries(WITH_SOURCES),
  )('%s: the sources of a row are those of its document, in its order', async (list, key) => {
    const rows = await tableOf(app, `/api/v1/${list}?format=csv&limit=500`)
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows.slice(0, 40)) {
      const { sources } = await json(app, `/api/v1/${list}/${row[key]}`)
      const columns = columnsOf(sources)
      expect(row, row[key]).toMatchObject({
        ...columns,
        source_title: columns.source_title.replace(/^[=+\-@]/, "'$&"),
      })
    }
  })
  it.each([
    'demands',
    'answers',
  ])('%s: of the person’s sources those that the row cites, and nothing else', async (list) => {
    for (const row of await tableOf(app, `/api/v1/${list}?format=csv&limit=500`)) {
      const { sources }: { sources: PublicSourceRef[] } = await json(
        app,
        `/api/v1/people/${row['person.slug']}`,
      )
      const cited = row.source_id!.split('; ')
      expect(cited, row.id).toContain(row.source)
      expect(row).toMatchObject(columnsOf(sources.filter(({ id }) => cited.includes(id))))
    }
  })
  it('a row that is a part of a document has that document’s page and its own sources', async () => {
    const [row] = await tableOf(app, '/api/v1/instruments/hrc41-2019-07-support?format=csv')
    expect(row!.page).toBe(`${ADDRESS}/en/instruments/hrc41-2019-07-support`)
    expect(row!.source_id!.split('; ')).toContain(row!.source)
  })
  it.each([
    ...Object.keys(WITH_SOURCES),
    'demands',
    'answers',
    'actors',
    'authorities',
    'sources',
    'votes',
    'sanctions',
    'raisings/governments',
  ])('%s: the page of each row is there', async (list) => {
    const limit = list.includes('/') ? '' : '&limit=500'
    const pages = (await tableOf(app, `/api/v1/${list}?format=csv${limit}`)).map(
      ({ page }) => page!,
    )
    expect(pages.length).toBeGreaterThan(0)
    for (const page of pages.slice(0, 25)) {
      expect(page.startsWith(`${ADDRESS}/en/`), page).toBe(true)
      const { pathname, hash, search } = new URL(page)
      const answer = await app.request(pathname + search)
      expect(answer.status, page).toBe(200)
      if (hash) expect(await answer.text(), page).toContain(`id="${hash.slice(1)}"`)
    }
  })
  it('where it can be checked comes last', async () => {
    const [row] = await tableOf(app, '/api/v1/answers?format=csv')
    expect(Object.keys(row!).slice(-5)).toEqual([
      'page',
      'source_id',
      'source_publisher',
      'source_title',
      'source_address',
    ])
  })
  it('a table says in a header where it goes on', async () => {
    const answer = await app.request('/api/v1/people?limit=2&format=csv')
    const next = /<([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1]
    expect(next).toBeDefined()
    const [first, second] = [parse(await answer.text()), await tableOf(app, next!)]
    expect(first.map((cells: string[]) => cells[0])).not.toContain(second[0]!.slug)
    expect((await app.request('/api/v1/people?limit=500')).headers.get('link')).not.toContain(
      'next',
    )
  })
})

describe('over a small world', async () => {
  const house = await worldHouse()
  const app = publicApp({ visitor: house.visitor, contact: null, today })
  const all = async () => {
    const lists = [...Object.keys(WITH_SOURCES), 'demands', 'answers', 'sources', 'actors']
    const texts = lists.map(
      async (list) => await (await app.request(`/api/v1/${list}?format=csv`)).text(),
    )
    return (await Promise.all(texts)).join('\n')
  }

  it('a page is a path where nobody has said where the site is', async () => {
    const [row] = await tableOf(app, '/api/v1/people?format=csv')
    expect(row!.page).toBe(`/en/people/${row!.slug}`)
  })
  it('nothing stands in a table that is not public, and nothing of whoever is hidden', async () => {
    expect(await all()).toContain('marlo-venn')
    expect(await all()).not.toContain(CANARY)
    await perform(
      house,
      hidePerson,
      { slug: 'marlo-venn', reason: 'asked by the family', hidden: true },
      { id: 'op', roles: ['editor'] },
    )
    expect(await all()).not.toMatch(/marlo/i)
  })
})
