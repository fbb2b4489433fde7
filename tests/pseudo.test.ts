/**
 * Every page and paper in a made-up language that is long, accented and set from right to left (`npm run words -- pseudo FOLDER`): what reads
 * as plain English there is no text of a folder of words, and what is wider than 360 px would be so in a language that takes more room.
 */
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { makePseudo } from '../scripts/words/pseudo.ts'
import { ADDRESSES } from '../src/web/addresses.ts'
import { TO_OTHER_READERS } from '../src/words/other-readers.ts'
import { newData, ROOT, type Served, serve } from './run.ts'

const PROGRAM = join(mkdtempSync(join(tmpdir(), 'pseudo-')), 'program')
makePseudo(ROOT, PROGRAM)
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
)

/** Pages with nothing in their address that somebody must be, on a collection of nobody: all that they say is ours. */
const PAGES = ADDRESSES.map(({ path }) => path)
  .filter(
    (path) => path.startsWith('/:lang/') && !path.slice(7).includes(':') && !path.endsWith('.zip'),
  )
  .map((path) => path.replace(':lang', 'en'))
const NOBODY = {
  format: 2,
  id: 'nobody',
  language: 'en',
  languages: ['en'],
  title: { en: 'زز' },
  licence: 'CC0-1.0',
  made_on: '2026-01-01',
}
/** Names of formats, and of this program where it is no text: in an address. */
const NO_TEXT = /^(CSV|JSON|PDF|PNG|ICS|localhost)$/

const readable = (html: string): string =>
  [
    html.replace(/<style[\s\S]*?<\/style>/g, '').replace(/<[^>]+>/g, ' ¦ '),
    ...[...html.matchAll(/(?:title|alt|aria-label|placeholder)="([^"]*)"/g)].map(
      ([, said]) => said,
    ),
  ]
    .join(' ¦ ')
    .replaceAll(/&\w+;|https?:\S+|\/[\w/.?=&;%-]+|[\w-]+\.(?:json|md|pdf|png|ics|csv)/g, ' ')

/** What is said to readers of a language that has no pages stands in that language on every page. */
const withoutOthers = (html: string): string =>
  Object.values(TO_OTHER_READERS).reduce((rest, text) => rest.replaceAll(text, ''), html)

/** States are named by CLDR, in the language that an address says. */
const STATES = new Intl.DisplayNames(['en'], { type: 'region' })
const CLDR = new Set(
  Array.from({ length: 26 * 26 }, (_, n) =>
    String.fromCharCode(65 + Math.floor(n / 26), 65 + (n % 26)),
  ).flatMap((code) => (STATES.of(code) ?? '').match(/[A-Za-z]+/g) ?? []),
)
const plainWordsIn = (html: string): string[] =>
  (readable(html).match(/(?<![\p{L}\p{M}\d])[A-Za-z]{3,}(?![\p{L}\p{M}\d])/gu) ?? []).filter(
    (word) => !NO_TEXT.test(word) && !CLDR.has(word),
  )

describe('in a made-up language, on a collection of nobody', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nobody-'))
  writeFileSync(join(folder, 'collection.json'), JSON.stringify(NOBODY))
  const site: Served = await serve(newData(), {}, ['--collection', folder], PROGRAM)
  afterAll(() => site.stop())

  it('there are pages to read, and plain words would be seen on them', () => {
    expect(PAGES.length).toBeGreaterThan(20)
    expect(plainWordsIn('<p title="a word">Plain</p>')).toEqual(['Plain', 'word'])
  })
  it.each(PAGES)('%s says nothing that no folder of words holds', async (path) => {
    const answer = await fetch(site.url + path)
    expect(answer.status).toBeLessThan(500)
    expect(plainWordsIn(withoutOthers(await answer.text()))).toEqual([])
  })
})

describe.skipIf(!CHROMIUM && !process.env.CI)(
  'in a made-up language, the founding collection',
  async () => {
    const site: Served = await serve(newData(), {}, [], PROGRAM)
    afterAll(() => site.stop())
    const browser: Browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
    })
    afterAll(() => browser.close())

    it.each([
      ...PAGES,
      '/en/people/ekpar-asat',
      '/en/people/ekpar-asat/papers',
      '/en/instruments/hrc51-2022-10-vote',
      '/en/search?q=asat',
    ])('%s fits 360 px, from right to left', async (path) => {
      const page = await (
        await browser.newContext({ viewport: { width: 360, height: 740 } })
      ).newPage()
      const answer = await page.goto(site.url + path)
      expect(answer?.status()).toBeLessThan(500)
      expect(
        await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        ),
      ).toBe(0)
      expect(await page.evaluate('document.documentElement.dir')).toBe('rtl')
      await page.context().close()
    })

    it.each([
      'people/ekpar-asat/card.pdf',
      'people/ekpar-asat/poster.pdf',
      'people/ekpar-asat/letter.pdf',
      'people/ekpar-asat/share.png',
      'papers/cards.pdf',
      'papers/posters.pdf',
      'papers/contact-sheet.pdf',
      'papers/advice/CHN.pdf',
    ])('%s is set, with a sign for every letter', async (paper) => {
      const answer = await fetch(`${site.url}/api/v1/${paper}`)
      expect([answer.status, (await answer.arrayBuffer()).byteLength > 5_000]).toEqual([200, true])
    })
  },
)
