/** Collections that lack most of what a page can show: every address is a page or a plain "nothing there", in every language, and never a fault. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFolder } from '../src/boot.ts'
import { isLanguage, LANGUAGES, type Language } from '../src/kernel/about/languages.ts'
import { today } from '../src/kernel/dates/index.ts'
import { publicApp } from '../src/web/public-app.ts'
import { words } from '../src/words/index.ts'
import { crawl, linksIn } from './crawl.ts'
import { testHouse } from './database.ts'
import { ROOT } from './run.ts'

const ALMOST_NOTHING = {
  format: 2,
  id: 'next-to-nothing',
  language: 'en',
  languages: ['en'],
  title: { en: 'Next to nothing' },
  licence: 'CC0-1.0',
  made_on: '2026-01-01',
}
function almostEmpty(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nothing-'))
  writeFileSync(join(folder, 'collection.json'), JSON.stringify(ALMOST_NOTHING))
  return folder
}

const FICTIONAL = join(ROOT, 'collections', 'fictional')

/** Where neither of the two has anything. */
const SHUT =
  /^\/[a-z]{2}\/(reactions(\/(matrix|map|compare|timeline|votes|determinations|sanctions|laws|estimates|conflicts))?|access|raisings|instruments)(\?|$)/

/** What speaks no language of ours is told in English. */
const languageOf = (path: string): Language => {
  const lang = path.split(/[/?]/)[1] ?? ''
  return isLanguage(lang) ? lang : 'en'
}

/** Addresses that are made up, and where forms are sent to. */
const NOWHERE = /nothing(-here)?$|\/papers\/card-to$/

describe.each([
  ['almost nothing', almostEmpty()],
  ['the fictional collection', FICTIONAL],
])('%s', async (_, folder) => {
  const house = await testHouse()
  await importFolder(house, { folder, skipBad: false, dryRun: false })
  const faults: unknown[] = []
  const app = publicApp({
    visitor: house.visitor,
    contact: null,
    today,
    onFault: (error) => faults.push(error),
  })
  const pages = await crawl(app)

  it('has no fault on any page', () => {
    expect(faults).toEqual([])
    expect(pages.filter(({ status }) => status >= 500).map(({ path }) => path)).toEqual([])
  })
  it('answers what there is, and says plainly where there is nothing', () => {
    const others = pages.filter(({ status }) => ![200, 204, 302].includes(status))
    expect(others.filter(({ status }) => status !== 404).map(({ path }) => path)).toEqual([])
    expect(others.map(({ path }) => path).filter((path) => !NOWHERE.test(path))).toEqual([])
  })
  it('shows no door to what it has nothing of', () => {
    const linked = new Set(
      pages.flatMap(({ path, type, text }) =>
        type.includes('html') && !SHUT.test(path) ? linksIn(text) : [],
      ),
    )
    expect([...linked].filter((path) => SHUT.test(path))).toEqual([])
  })
  it('speaks of no other world', () => {
    const stray = pages.filter(({ text }) =>
      /Xinjiang|شىنجاڭ|Turkistan|تۈركىستان|China’s|خىتاينىڭ/.test(text),
    )
    expect(stray.map(({ path }) => path)).toEqual([])
  })
})

describe('an invented collection', async () => {
  const house = await testHouse()
  await importFolder(house, { folder: FICTIONAL, skipBad: false, dryRun: false })
  const app = publicApp({ visitor: house.visitor, contact: null, today })
  const pages = await crawl(app)
  const facts = pages.filter(({ path }) => !/^\/(style|robots|favicon)|openapi/.test(path))

  it('says so on every page, in its language', () => {
    for (const { path, text } of pages.filter(({ type }) => type.includes('html')))
      expect(text, path).toContain(words(languageOf(path)).site.invented)
  })
  it('says so in a header of every answer, and in every answer for programs', () => {
    for (const { path, status, headers } of facts)
      if (status !== 302)
        expect([path, headers.get('whereabouts-collection')]).toEqual([path, 'invented'])
    for (const { path, text } of facts.filter(({ type }) => type.includes('json')))
      expect(JSON.parse(text), path).toMatchObject({ invented: true })
  })
  it('says so in every row of a table', async () => {
    const [head, ...rows] = (await (await app.request('/api/v1/people?format=csv')).text())
      .trim()
      .split('\n')
    const at = head!.split(',').indexOf('invented')
    expect(at).toBeGreaterThan(0)
    expect(rows.length).toBeGreaterThan(5)
    expect(rows.filter((row) => !/(^|,)true(,|$)/.test(row))).toEqual([])
  })
  it.each(LANGUAGES)('says so of a calendar and of each of its days, in %s', async (lang) => {
    const text = await (await app.request(`/calendar.ics?lang=${lang}`)).text()
    const { inventedShort } = words(lang).site
    const invented = words(lang).site.invented.replaceAll(',', '\\,')
    const unfolded = text.replaceAll('\r\n ', '')
    expect(unfolded).toContain(`X-WR-CALDESC:${invented}`)
    const days = unfolded.split('BEGIN:VEVENT').slice(1)
    expect(days.length).toBeGreaterThan(0)
    for (const day of days) {
      expect(day).toContain(`:${inventedShort}`)
      expect(day).toContain(invented)
    }
  })
})
