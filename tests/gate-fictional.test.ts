/** The invented collection: imports into an empty store, comes out as it went in, and shows each answer of the gate on somebody who does not exist. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { exportFolder, importFolder } from '../src/boot.ts'
import { parseEdtf } from '../src/kernel/dates/index.ts'
import { askGate, readFacility } from '../src/papers/views/index.ts'
import { checkPublished } from '../src/store/checking/index.ts'
import { publicApp } from '../src/web/public-app.ts'
import { testHouse } from './database.ts'
import { ROOT } from './run.ts'

const FOLDER = join(ROOT, 'collections/fictional')
const TODAY = parseEdtf('2026-11-21')
const house = await testHouse()
const report = await importFolder(house, { folder: FOLDER, skipBad: false, dryRun: false })
const app = publicApp({ visitor: house.visitor, contact: null, today: () => TODAY })

it('imports without a fault, says that it is invented, and is exported to the same bytes', async () => {
  expect(report.problems).toEqual([])
  expect(JSON.parse(readFileSync(join(FOLDER, 'collection.json'), 'utf8')).title.en).toMatch(
    /^Fictional/,
  )
  const folder = mkdtempSync(join(tmpdir(), 'fictional-'))
  await exportFolder(house, folder, false)
  expect(readdirSync(folder).sort()).toEqual(readdirSync(FOLDER).sort())
  for (const file of readdirSync(folder))
    expect(
      readFileSync(join(folder, file), 'utf8') === readFileSync(join(FOLDER, file), 'utf8'),
      file,
    ).toBe(true)
})

it('its public export holds where mail would go, and no consent', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fictional-'))
  await exportFolder(house, folder, true)
  expect(readdirSync(folder)).toContain('recipients.jsonl')
  expect(readdirSync(folder)).not.toContain('card-consents.jsonl')
})

it.each([
  ['lira-vossen', 'en', 'Thinking of you and of the garden.', []],
  ['tavik-sorun', 'ru', 'Думаю о вас и о нашем море.', []],
  [
    'lira-vossen',
    'en',
    'The weather is fine, and you will have freedom.',
    ['text-topic', 'text-word', 'text-phrase'],
  ],
  ['lira-vossen', 'en', 'Happy Easter', ['text-religion']],
  ['nurgan-olmi', 'ug', '', ['no-consent', 'strangers-refused']],
  ['shi-nianchuan', 'zh', '', ['no-consent', 'strangers-refused', 'identifier-missing']],
  ['ibbo-kell', 'en', '', ['person-released']],
  ['senna-kell', 'en', '', ['person-released']],
  ['dorrin-vey', 'en', '', ['person-dead', 'place-old', 'no-consent', 'strangers-refused']],
  ['pelka-marn', 'ug', '', ['place-unknown', 'no-consent']],
  ['okto-brand', 'en', '', ['handwritten-required']],
  ['yusha-tarn', 'ru', '', ['address-stale']],
])('%s in %s: “%s”', async (slug, lang, text, codes) => {
  const answer = await askGate(
    house.visitor,
    slug,
    { lang, text, sender: 'stranger', picture: false },
    TODAY,
  )
  expect(answer?.reasons.map(({ code }) => code).toSorted()).toEqual([...codes].sort())
})

it.each([
  ['lira-vossen', true],
  ['pelka-marn', false],
])('the page of %s says what no search can find: %s, since only a card that may be written holds anything unseen', async (slug, isSaid) => {
  const page = await (await app.request(`/en/people/${slug}/papers`)).text()
  expect(page.includes('What no search of words can find')).toBe(isSaid)
})

it('a source says whose mail would go where it tells, and what is published is what the desk knows', async () => {
  const page = await (await app.request('/en/sources/courier')).text()
  expect(page).toMatch(/Where mail would go/)
  expect(page).toMatch(/href="\/en\/people\/lira-vossen"/)
  expect((await checkPublished(house)).differences).toEqual([])
})

it('a page says what the rules come to, keeps both sides of a conflict, and promises nothing', async () => {
  const page = await (await app.request('/en/facilities/xtv-sund-3')).text()
  expect(page).toMatch(/What the rules come to/)
  expect(page).toMatch(/Letters from strangers<\/strong>: ?refused/)
  expect(page.match(/Sources contradict each other here/g)?.length).toBeGreaterThanOrEqual(2)
  expect(page).toMatch(/depends on the person/)
  expect(
    (await readFacility(house.visitor, 'xtv-sund-3', parseEdtf('2027-10-21')))?.address.state,
  ).toBe('expired')
  expect((await app.request('/en/facilities')).status).toBe(200)
})
