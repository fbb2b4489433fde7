/** The ways through the reactions lead to what is on file, and a collection that has none of a kind shows no way to it; its address still answers. */
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { importFolder } from '../src/boot.ts'
import { LANGUAGES } from '../src/kernel/about/languages.ts'
import { today } from '../src/kernel/dates/index.ts'
import {
  listEstimates,
  listLaws,
  listOutcomes,
  listSanctions,
  listVisits,
} from '../src/reactions/views/index.ts'
import { publicApp } from '../src/web/public-app.ts'
import { folderOf } from './collections.ts'
import { linksIn } from './crawl.ts'
import { testHouse } from './database.ts'

const HEAD = {
  format: 2,
  id: 'one-protest',
  language: 'en',
  languages: ['en'],
  title: { en: 'One protest' },
  about: { invented: true },
  licence: 'CC0-1.0',
  made_on: '2026-01-01',
}
const PROTEST = {
  'actors.jsonl': { id: 'mothers', name: 'Mothers of the Quay', kind: 'ngo', visibility: 'public' },
  'sources.jsonl': {
    id: 'letter',
    publisher: 'Mothers of the Quay',
    title: 'Letter',
    published: '2024-03-28',
    kind: 'ngo',
    language: 'en',
    basis: 'seen',
    reading: 'whole',
    grade: 'B',
  },
  'reactions.jsonl': {
    id: 'r-aaaaa',
    kind: 'protest',
    date: '2024-03-28',
    date_basis: 'stated',
    actors: [{ actor: 'mothers' }],
    targets: [],
    summary: 'Mothers walk the quay.',
    persons: [],
    source: 'letter',
    visibility: 'public',
  },
}

function protestAlone(): string {
  const folder = mkdtempSync(join(tmpdir(), 'protest-'))
  writeFileSync(join(folder, 'collection.json'), JSON.stringify(HEAD))
  for (const [file, row] of Object.entries(PROTEST))
    writeFileSync(join(folder, file), `${JSON.stringify(row)}\n`)
  return folder
}

/** The other invented world without its reactions: texts and votes alone. */
function textsAlone(): string {
  const folder = mkdtempSync(join(tmpdir(), 'texts-'))
  cpSync(folderOf('costa'), folder, { recursive: true })
  for (const file of ['reactions.jsonl', 'contradictions.jsonl'])
    writeFileSync(join(folder, file), '')
  return folder
}

/** Each with the list of the API in which the same stands, where it has one. */
const LISTS: Readonly<Record<string, string>> = {
  '/reactions': 'reactions',
  '/reactions/determinations': 'determinations',
  '/reactions/sanctions': 'sanctions',
  '/reactions/laws': 'laws',
  '/reactions/estimates': 'estimates',
  '/reactions/visits': 'visits',
  '/reactions/conflicts': 'conflicts',
  '/instruments': 'instruments',
  '/actors': 'actors',
}
const ROOMS = [
  ...Object.keys(LISTS),
  ...['matrix', 'compare', 'map', 'timeline', 'votes'].map((room) => `/reactions/${room}`),
]
const OF_TEXTS = ['/instruments', ...['matrix', 'compare', 'map'].map((at) => `/reactions/${at}`)]

const START = ['/', '/search', '/method', ...ROOMS]

type Page = { path: string; status: number; text: string }
/** Where everything begins, and two pages of each shape to which that leads; papers lead nowhere. */
async function walk(app: ReturnType<typeof publicApp>): Promise<Page[]> {
  const read = async (path: string) => {
    const answer = await app.request(path)
    return { path, status: answer.status, text: await answer.text() }
  }
  const first: Page[] = []
  for (const lang of LANGUAGES) for (const path of START) first.push(await read(`/${lang}${path}`))
  const links = [...new Set(first.flatMap(({ text }) => linksIn(text)))].filter((link) =>
    /^\/en\/(?!.*(papers|\?))/.test(link),
  )
  const ofShape = Map.groupBy(links, (link) => link.replace(/[^/]+$/, '*'))
  for (const path of [...ofShape.values()].flatMap((some) => some.slice(0, 2)))
    first.push(await read(path))
  return first
}

describe.each([
  ['the founding collection', folderOf('uyghur'), ROOMS],
  [
    'Costa Umbría',
    folderOf('costa'),
    ROOMS.filter((room) => !/determinations|sanctions|estimates|visits/.test(room)),
  ],
  ['texts alone', textsAlone(), [...OF_TEXTS, '/reactions/votes', '/actors']],
  ['one protest', protestAlone(), ['/reactions', '/reactions/timeline', '/actors']],
])('%s', async (_, folder, open) => {
  const house = await testHouse()
  await importFolder(house, { folder, skipBad: false, dryRun: false })
  const faults: unknown[] = []
  const app = publicApp({
    visitor: house.visitor,
    contact: null,
    today,
    onFault: (error) => faults.push(error),
  })
  const pages = await walk(app)
  const shut = ROOMS.filter((room) => !open.includes(room))
  const roomIn = (link: string) => link.replace(/^\/[a-z]{2}(?=\/)/, '').replace(/\?.*/, '')

  it('has the ways that are expected, and no others, on each of its pages', () => {
    const ofPages = pages.filter(({ path }) => open.includes(roomIn(path)))
    expect(ofPages.length).toBeGreaterThanOrEqual(open.length * LANGUAGES.length)
    for (const { path, text } of ofPages) {
      const nav = /<nav class="rooms".*?<\/nav>/s.exec(text)?.[0] ?? ''
      expect([path, linksIn(nav).map(roomIn).toSorted()]).toEqual([path, open.toSorted()])
    }
  })
  it('leads from no page of another room to one with nothing in it', () => {
    const stray = pages
      .filter(({ path }) => !shut.includes(roomIn(path)))
      .flatMap(({ path, text }) =>
        linksIn(text).flatMap((link) => (shut.includes(roomIn(link)) ? [`${path} → ${link}`] : [])),
      )
    expect(stray).toEqual([])
  })
  it('answers at every address, also where nothing is on file', () => {
    expect(faults).toEqual([])
    for (const lang of LANGUAGES)
      for (const room of ROOMS)
        expect([room, pages.find(({ path }) => path === `/${lang}${room}`)?.status]).toEqual([
          room,
          200,
        ])
  })
  it('shows a way just where its list holds something', async () => {
    for (const [room, list] of Object.entries(LISTS)) {
      const held = await (await app.request(`/api/v1/${list}?limit=1`)).json()
      expect([room, open.includes(room)]).toEqual([room, held[list].length > 0])
    }
  })
  it('counts in the database what the lists hold: a kind or an aspect that moves needs a step', async () => {
    const lists = {
      estimates: listEstimates,
      laws: listLaws,
      outcomes: listOutcomes,
      sanctions: listSanctions,
      visits: listVisits,
    }
    const held: [string, number][] = []
    for (const [value, list] of Object.entries(lists)) {
      const { reactions, next } = await list(house.visitor, { limit: 500 })
      expect(next).toBeNull()
      if (reactions.length > 0) held.push([value, reactions.length])
    }
    const { rows } = await sql<{ value: string; count: number }>`
      select value, count from published.reaction_count where of = 'listed' order by value`.execute(
      house.visitor,
    )
    expect(rows.map(({ value, count }) => [value, count])).toEqual(held)
  })
  it('leaves every way open where reactions could not be counted', async () => {
    await sql`delete from published.reaction_count`.execute(house.desk)
    await sql`insert into published.reaction_count values ('uncounted', '', true, '', -1)`.execute(
      house.desk,
    )
    const nav = linksIn(await (await app.request('/en/actors')).text()).map(roomIn)
    for (const list of ['votes', 'determinations', 'sanctions', 'laws', 'estimates', 'visits'])
      expect(nav).toContain(`/reactions/${list}`)
  })
})
