/** Texts in two languages in a real browser: they run as their script runs, and fit a telephone. */
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { importFolder } from '../src/boot.ts'
import { today } from '../src/kernel/dates/index.ts'
import { listen } from '../src/web/listen.ts'
import { publicApp } from '../src/web/public-app.ts'
import { testHouse } from './database.ts'
import { originOf, ROOT } from './run.ts'
import { spoken } from './spoken.ts'
import { writeWorld } from './world.ts'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
)
const SHOTS = join(ROOT, 'tests', 'shots')
const PATHS = [
  '/reactions/letter',
  '/reactions/reviewed',
  '/reactions',
  '/people/marlo-venn',
  '/instruments',
  '/campaigns',
  '/raisings',
]

describe.skipIf(!CHROMIUM && !process.env.CI)('texts by language', async () => {
  const house = await testHouse()
  await importFolder(house, { folder: writeWorld(spoken()), skipBad: false, dryRun: false })
  const app = publicApp({ visitor: house.visitor, contact: null, today })
  const server = await listen(app, { host: '127.0.0.1', port: 0, setting: 'PORT' })
  const origin = originOf(server)
  afterAll(() => void server.close())
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
  })
  afterAll(() => browser.close())
  mkdirSync(SHOTS, { recursive: true })

  it.each(
    ['en', 'ug'].flatMap((lang) => PATHS.map((path) => `/${lang}${path}`)),
  )('%s fits 360 px, and axe finds nothing', async (path) => {
    const page = await (
      await browser.newContext({ viewport: { width: 360, height: 740 } })
    ).newPage()
    await page.goto(origin + path)
    expect(
      await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      ),
    ).toBe(0)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([])
    await page.screenshot({
      path: join(SHOTS, `texts${path.replaceAll('/', '-')}.png`),
      fullPage: true,
    })
    await page.context().close()
  })

  it('a translation stands in the direction of the page, and what says that nobody reviewed it after it', async () => {
    const page = await (
      await browser.newContext({ viewport: { width: 360, height: 740 } })
    ).newPage()
    await page.goto(`${origin}/ug/reactions/letter`)
    expect(
      await page.locator('h1').evaluate('getComputedStyle(document.querySelector("h1")).direction'),
    ).toBe('rtl')
    expect(await page.locator('h1 .unreviewed').innerText()).toContain('Tarim Neighbours')
    await page.context().close()
  })
})
