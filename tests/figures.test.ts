/** Figures as pictures: each page with a figure leads to one that stands alone, in its language, and hands it to previews of links. */
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../src/kernel/about/languages.ts'
import { parseEdtf } from '../src/kernel/dates/index.ts'
import { readPng } from '../src/papers/print/test-reading.ts'
import type { FigurePicture } from '../src/reactions/model/index.ts'
import { pictureOfPositions } from '../src/reactions/pages/index.ts'
import { isState } from '../src/reactions/public.ts'
import { readActor, readActorRecord } from '../src/reactions/views/index.ts'
import { readHead } from '../src/store/collection/head.ts'
import { publicApp } from '../src/web/public-app.ts'
import { words } from '../src/words/index.ts'
import { COLLECTIONS } from './collections.ts'
import { collectionHouse, testHouse, worldHouse } from './database.ts'

const ADDRESS = 'https://tarvand.example'
const TODAY = parseEdtf('2026-11-30')
const unescaped = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"')
const attribute = (html: string, pattern: RegExp) => unescaped(pattern.exec(html)?.[1] ?? '')

describe.each(COLLECTIONS)('a figure of %s', async (name) => {
  const house = await collectionHouse(name)
  const { visitor } = house
  const app = publicApp({ visitor, contact: null, today: () => TODAY, address: ADDRESS })
  const ids = await visitor.selectFrom('published.actor').select('id').execute()
  const actors = await Promise.all(ids.map(({ id }) => readActor(visitor, id)))
  const states = actors.filter((actor) => actor !== null).filter(isState)
  const PAGES = [
    '/reactions/matrix',
    '/reactions/map',
    '/reactions/timeline',
    '/reactions/timeline?year=2021',
    `/actors/${states[0]!.id}`,
    `/actors/${states.at(-1)!.id}`,
  ]

  it.each(
    PAGES.flatMap((path) => LANGUAGES.map((lang) => [`/${lang}${path}`])),
  )('on %s is a picture too, which a shared link brings along', async (path) => {
    const html = await (await app.request(path)).text()
    const href = attribute(html, /href="(\/api\/v1\/figures\/[^"]+)"/)
    expect(attribute(html, /property="og:image" content="([^"]+)"/)).toBe(ADDRESS + href)
    expect(html).toContain('content="summary_large_image"')
    const answer = await app.request(href)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png'])
    const png = readPng(new Uint8Array(await answer.arrayBuffer()))
    expect(png).toMatchObject({ width: 1200, height: 630 })
    expect(png.shades).toBeGreaterThan(20)
  })

  it('tells of every state what its page tells, with the day and where the sources are, in drawings without letters', async () => {
    const head = { ...(await readHead(visitor)), address: ADDRESS }
    expect(states.length).toBeGreaterThan(3)
    for (const actor of states)
      for (const lang of LANGUAGES) {
        const html = await (await app.request(`/${lang}/actors/${actor.id}`)).text()
        const finding = attribute(html, /<strong class="finding">(.*?)<\/strong>/).replaceAll(
          /<[^>]+>/g,
          '',
        )
        const picture = pictureOfPositions({
          actor,
          record: await readActorRecord(visitor, actor),
          address: `tarvand.example/${lang}/actors/${actor.id}`,
          today: TODAY,
          t: words(lang, head),
        })
        expect(picture?.title ?? finding).toBe(finding)
        for (const svg of drawingsOf(picture)) expect(svg).not.toMatch(/<(text|title|a)\b/)
      }
  })

  it('is of nobody who is no state, of no table without columns, and asked for in a language of the site', async () => {
    const status = async (path: string) => (await app.request(`/api/v1/figures/${path}`)).status
    const other = actors.filter((actor) => actor !== null).find((actor) => !isState(actor))!
    expect(await status(`positions/${other.id}.png`)).toBe(404)
    expect(await status('positions/nobody-of-that-name.png')).toBe(404)
    expect(await status('matrix.png')).toBe(404)
    expect(await status('map.png?lang=zh')).toBe(400)
    expect(await status('map.png?asof=soon')).toBe(400)
    expect(await status('timeline.png?year=20211')).toBe(400)
  })
})

describe('where little is on file, or nothing', () => {
  it.each([
    ['a small world', worldHouse],
    ['an empty store', testHouse],
  ] as const)('each picture that %s offers is there', { timeout: 60_000 }, async (_, open) => {
    const { visitor } = await open()
    const app = publicApp({ visitor, contact: null, today: () => TODAY, address: ADDRESS })
    const ids = await visitor.selectFrom('published.actor').select('id').execute()
    const paths = [
      ...['matrix', 'map', 'timeline', 'timeline?year=undated', 'timeline?year=1999'].map(
        (path) => `/en/reactions/${path}`,
      ),
      ...ids.map(({ id }) => `/en/actors/${id}`),
    ]
    for (const path of paths) {
      const html = await (await app.request(path)).text()
      const href = attribute(html, /href="(\/api\/v1\/figures\/[^"]+)"/)
      expect(attribute(html, /property="og:image" content="([^"]+)"/)).toBe(href && ADDRESS + href)
      if (href) expect((await app.request(href)).status, href).toBe(200)
    }
    const { status } = await app.request('/api/v1/figures/timeline.png?year=1900')
    expect([200, 404]).toContain(status)
  })
})

function drawingsOf(picture: FigurePicture | null): string[] {
  if (picture === null || picture.drawing.as !== 'lanes') return []
  return [
    ...picture.drawing.lanes.map(({ drawn }) => drawn.svg),
    ...picture.keys.map(({ sign }) => sign.svg),
  ]
}
