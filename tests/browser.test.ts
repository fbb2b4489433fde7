/** Journeys in a real browser. They need Chromium and fonts with Arabic and Chinese; with CI set, their absence is a failure. */
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { importFolder } from '../src/boot.ts'
import { today } from '../src/kernel/dates.ts'
import { listen } from '../src/web/listen.ts'
import { publicApp } from '../src/web/public-app.ts'
import { testHouse } from './database.ts'
import { originOf, ROOT } from './run.ts'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
)
const PATHS = [
  '/',
  '/people/ekpar-asat',
  '/people/abdurehim-heyit',
  '/people/abdurehim-heyit/papers?edition=1',
  '/papers?fate=not_disclosed',
  '/reactions',
  '/reactions/r-rjz9v',
  '/actors',
  '/actors/tur',
  '/actors/uk-house-of-commons',
  '/instruments/hrc41-2019-07-support',
  '/instruments/hrc51-2022-10-vote',
  '/reactions/matrix',
  '/reactions/matrix?instruments=hrc41-2019-07-condemn,hrc41-2019-07-support,hrc51-2022-10-vote,3c75-2020-10-support,3c75-2020-10-condemn,hrc47-2021-06-condemn,3c77-2022-10-condemn,3c78-2023-10-condemn,hrc50-2022-06-condemn,3c76-2021-10-condemn,3c74-2019-10-condemn',
  '/reactions/matrix?universe=article&view=counts',
  '/reactions/positions/QAT?at=2019-07',
  '/reactions/compare?from=hrc41-2019-07-condemn&to=3c74-2019-10-condemn',
  '/reactions/map?asof=2020-10-06',
  '/reactions/timeline',
  '/reactions/votes',
  '/actors/tur',
  '/access',
  '/access/eu-ambassadors-xinjiang',
  '/facilities/chn-aksu-fangzhi-63',
  '/sources/doc-001',
  '/search?q=asat',
  '/method',
  '/people/nobody',
]
const Box = z.object({
  left: z.number(),
  right: z.number(),
  top: z.number(),
  bottom: z.number(),
  width: z.number(),
})
const MapSeen = z.object({
  world: Box,
  inset: Box,
  figure: Box,
  states: z.array(z.object({ code: z.string(), boxes: z.array(Box) })),
})
const SHOTS = join(ROOT, 'tests', 'shots')

describe.skipIf(!CHROMIUM && !process.env.CI)('in a browser', async () => {
  const house = await testHouse()
  let browser: Browser
  let origin: string
  beforeAll(async () => {
    await importFolder(house, {
      folder: join(ROOT, 'collections/uyghur'),
      skipBad: false,
      dryRun: false,
    })
    const server = await listen(
      publicApp({ visitor: house.visitor, contact: 'desk@tarvand.example', today }),
      {
        host: '127.0.0.1',
        port: 0,
        setting: 'PORT',
      },
    )
    origin = originOf(server)
    afterAll(() => void server.close())
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    })
    afterAll(() => browser.close())
    mkdirSync(SHOTS, { recursive: true })
  })

  const visit = async (
    path: string,
    options: BrowserContextOptions,
    look: (page: Page, requests: string[]) => Promise<void>,
  ) => {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await page.goto(origin + path)
    await look(page, requests)
    await context.close()
  }

  for (const lang of ['en', 'ug']) {
    for (const path of PATHS) {
      it(`/${lang}${path}: axe finds nothing, nothing is wider than 360 px, nothing leaves the origin`, async () => {
        for (const colorScheme of ['light', 'dark'] as const) {
          await visit(
            `/${lang}${path}`,
            { viewport: { width: 360, height: 740 }, colorScheme },
            async (page, requests) => {
              const overflow = await page.evaluate(
                'document.documentElement.scrollWidth - document.documentElement.clientWidth',
              )
              expect(overflow, `${colorScheme} overflow`).toBe(0)
              expect(requests.filter((url) => !url.startsWith(origin))).toEqual([])
              const { violations } = await new AxeBuilder({ page }).analyze()
              expect(
                violations.map(
                  ({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html.slice(0, 160)}`,
                ),
              ).toEqual([])
            },
          )
        }
      })
    }
  }

  for (const width of [640, 1024, 1280])
    it(`the map is as wide as its figure, and the inset of Europe covers no state of the Americas, at ${width} px`, async () => {
      for (const lang of ['en', 'ug'])
        await visit(
          `/${lang}/reactions/map?asof=2020-10-06`,
          { viewport: { width, height: 900 } },
          async (page) => {
            const seen = await page.evaluate(`(() => {
            const box = (each) => { const { left, right, top, bottom, width } = each.getBoundingClientRect(); return { left, right, top, bottom, width } }
            const [world, inset] = [...document.querySelectorAll('svg.world')].map(box)
            const states = ['MEX', 'GTM', 'COL', 'PER', 'BRA', 'ARG', 'CAN'].map((code) => {
              const paths = [...document.querySelectorAll('svg.world:not(.inset) g[id] a')].filter((link) => link.getAttribute('href').includes('/' + code))
              return { code, boxes: paths.map((link) => box(link.querySelector('path'))) }
            })
            return { world, inset, figure: box(document.querySelector('figure.drawn')), states }
          })()`)
            const { world, inset, figure, states } = MapSeen.parse(seen)
            expect(world.width).toBeCloseTo(figure.width, 0)
            expect(inset.width).toBeLessThan(world.width / 4)
            const covered = states.filter(({ boxes }) =>
              boxes.some((each) => each.left < inset.right && each.bottom > inset.top),
            )
            expect(covered.map(({ code }) => code)).toEqual([])
            expect(states.filter(({ boxes }) => boxes.length > 0).length).toBeGreaterThan(3)
          },
        )
    })

  it('a reader without a mouse reaches the content, a person, and the other language', async () => {
    await visit('/en/', { viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.className')).toBe('skip')
      await page.keyboard.press('Enter')
      expect(page.url()).toContain('#content')
      await page.locator('ul.wall a').first().focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/en\/people\//)
      await page.locator('a[hreflang="ug"], a[lang="ug"]').first().focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/ug\/people\//)
      expect(await page.evaluate('document.documentElement.dir')).toBe('rtl')
    })
  })

  it('a journalist with scripts off filters, searches and follows a footnote', async () => {
    await visit(
      '/en/',
      { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } },
      async (page) => {
        await page.goto(`${origin}/en/search`)
        await page.fill('input[name=q]', 'Heyit')
        await page.keyboard.press('Enter')
        await page.waitForURL(/q=Heyit/)
        await page.locator('main a[href$="/people/abdurehim-heyit"]').first().click()
        await page.waitForURL(/abdurehim-heyit/)
        await page.locator('main a[href^="#source"]').first().click()
        expect(page.url()).toContain('#source')
      },
    )
  })

  it('the wall’s names stand in letters, not in boxes', async () => {
    await visit('/en/', { viewport: { width: 1280, height: 900 } }, async (page) => {
      const widths = await page.evaluate(
        `(() => { const c = document.createElement('canvas').getContext('2d'); c.font = '40px serif'; return ['ئەكپەر', '\\uFFFF\\uFFFF', '艾克拜尔'].map((t) => c.measureText(t).width) })()`,
      )
      expect(new Set(widths as number[]).size).toBe(3)
    })
  })

  it('a page prints without its menu', async () => {
    await visit(
      '/en/people/ekpar-asat',
      { viewport: { width: 800, height: 1000 } },
      async (page) => {
        await page.emulateMedia({ media: 'print' })
        expect(await page.locator('header nav').first().isVisible()).toBe(false)
        expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000)
      },
    )
  })
})
