/** Journeys in a real browser. They need Chromium and fonts with Arabic and Chinese; with CI set, their absence is a failure. */
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { importFolder } from '../src/boot.ts'
import { LANGUAGES } from '../src/kernel/about/languages.ts'
import { today } from '../src/kernel/dates/index.ts'
import { listen } from '../src/web/listen.ts'
import { publicApp } from '../src/web/public-app.ts'
import { type CollectionName, folderOf } from './collections.ts'
import { testHouse } from './database.ts'
import { originOf, ROOT } from './run.ts'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
)
const FOUNDING = [
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
  '/access',
  '/access/eu-ambassadors-xinjiang',
  '/facilities/chn-aksu-fangzhi-63',
  '/sources/doc-001',
  '/search?q=asat',
  '/method',
  '/people/nobody',
]
const COSTA = [
  '/',
  '/people/jose-maria-ibarra-quintela',
  '/people/esteban-corzo-luna',
  '/people/lucia-sandoval-brea',
  '/people/nacida-en-el-espolon-1977',
  '/people/jose-maria-ibarra-quintela/papers?edition=1',
  '/papers',
  '/authorities',
  '/reactions',
  '/reactions/r-wbzs9',
  '/reactions/matrix',
  '/actors',
  '/facilities/xcu-espolon',
  '/access',
  '/search?q=ibarra',
  '/method',
]
/** In which languages the pages of which collection are looked at: every language of the site is among them. */
const SEEN: readonly { of: CollectionName; languages: readonly string[]; paths: string[] }[] = [
  { of: 'uyghur', languages: ['en', 'ug'], paths: FOUNDING },
  { of: 'costa', languages: ['es'], paths: COSTA },
]
it('every language of the site is looked at in a browser', () =>
  expect(SEEN.flatMap(({ languages }) => languages).sort()).toEqual([...LANGUAGES].sort()))

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
/** Of a person's page on a phone: how tall it is, where the name begins, and where what is said of them. */
const Seen = z.object({
  overflow: z.number(),
  height: z.number(),
  name: z.number(),
  said: z.number(),
})
const SEEN_ON_A_PHONE = `(() => {
  const top = (selector) => document.querySelector(selector).getBoundingClientRect().top
  const { scrollWidth, clientWidth, scrollHeight } = document.documentElement
  return { overflow: scrollWidth - clientWidth, height: scrollHeight, name: top('h1'), said: top('.care, .headline') }
})()`
/** So many people of a collection: each page takes a browser a second. */
const LOOKED_AT = 24
/**
 * Of a long table axe is shown each kind of row three times: what a row is made of is the classes of its cells, and whether they hold
 * anything. Two hundred states by seven years are a minute of the same.
 */
const WITHOUT_REPEATS = `(() => {
  const seen = new Map()
  for (const row of document.querySelectorAll('table.matrix tbody tr')) {
    const kinds = [...row.cells].map((cell) => cell.className + (cell.textContent ? '' : ' empty'))
    const isNew = kinds.some((kind) => (seen.get(kind) ?? 0) < 3)
    for (const kind of kinds) seen.set(kind, (seen.get(kind) ?? 0) + 1)
    if (!isNew) row.remove()
  }
})()`
const SHOTS = join(ROOT, 'tests', 'shots')

describe.skipIf(!CHROMIUM && !process.env.CI)('in a browser', async () => {
  const houses = { uyghur: await testHouse(), costa: await testHouse() }
  const origins = { uyghur: '', costa: '' }
  let browser: Browser
  const serve = async (name: CollectionName) => {
    const house = houses[name]
    await importFolder(house, { folder: folderOf(name), skipBad: false, dryRun: false })
    const server = await listen(
      publicApp({ visitor: house.visitor, contact: 'desk@tarvand.example', today }),
      {
        host: '127.0.0.1',
        port: 0,
        setting: 'PORT',
      },
    )
    origins[name] = originOf(server)
    afterAll(() => void server.close())
  }
  beforeAll(async () => {
    await serve('uyghur')
    await serve('costa')
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
    of: CollectionName = 'uyghur',
  ) => {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await page.goto(origins[of] + path)
    await look(page, requests)
    await context.close()
  }

  const overflowOf = (page: Page) =>
    page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  const violationsOf = async (axe: AxeBuilder) => {
    const { violations } = await axe.analyze()
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
  }

  for (const [of, lang, path] of SEEN.flatMap(({ of, languages, paths }) =>
    languages.flatMap((lang) => paths.map((path) => [of, lang, path] as const)),
  )) {
    it(`${of}, /${lang}${path}: axe finds nothing in light or dark, nothing is wider than 360 px, nothing leaves the origin`, async () => {
      await visit(
        `/${lang}${path}`,
        { viewport: { width: 360, height: 740 }, colorScheme: 'light' },
        async (page, requests) => {
          expect(await overflowOf(page), 'light: wider than the screen by').toBe(0)
          await page.evaluate(WITHOUT_REPEATS)
          expect(await violationsOf(new AxeBuilder({ page }))).toEqual([])
          // The dark has other colours and the same elements: of axe's rules, those of colour are asked again.
          await page.emulateMedia({ colorScheme: 'dark' })
          expect(await overflowOf(page), 'dark: wider than the screen by').toBe(0)
          const ofColour = new AxeBuilder({ page }).withRules([
            'color-contrast',
            'link-in-text-block',
          ])
          expect(await violationsOf(ofColour), 'dark').toEqual([])
          expect(requests.filter((url) => !url.startsWith(origins[of]))).toEqual([])
        },
        of,
      )
    })
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

  it.each([
    ['uyghur', 'en', 'Heyit', 'abdurehim-heyit'],
    ['costa', 'es', 'Ibarra', 'jose-maria-ibarra-quintela'],
  ] as const)('a journalist with scripts off filters, searches in %s and follows a footnote', async (of, lang, name, slug) => {
    await visit(
      `/${lang}/`,
      { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } },
      async (page) => {
        await page.fill('input[name=q]', name)
        await page.keyboard.press('Enter')
        await page.locator('ul.hits').waitFor()
        expect(page.url()).not.toContain(name)
        await page.locator(`main a[href$="/people/${slug}"]`).first().click()
        await page.waitForURL(`**/people/${slug}`)
        await page.locator('main a[href^="#source"]').first().click()
        expect(page.url()).toContain('#source')
      },
      of,
    )
  })

  it.each([
    ['uyghur', 'en'],
    ['uyghur', 'ug'],
    ['costa', 'es'],
  ] as const)('in %s, %s, a phone shows the person before the file about them', async (of, lang) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
    const page = await context.newPage()
    const pages = z.object({ people: z.array(z.object({ slug: z.string() })) })
    const answer = await fetch(`${origins[of]}/api/v1/people?limit=${LOOKED_AT}`)
    const { people } = pages.parse(await answer.json())
    const seen = []
    for (const { slug } of people) {
      await page.goto(`${origins[of]}/${lang}/people/${slug}`)
      seen.push(Seen.parse(await page.evaluate(SEEN_ON_A_PHONE)))
    }
    await context.close()
    const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!
    expect(seen.length).toBe(LOOKED_AT)
    expect(seen.filter(({ overflow }) => overflow > 0)).toEqual([])
    // Nobody scrolls to see a name, and whoever does not scroll reads who said what, or that a death is spoken of.
    expect(Math.max(...seen.map(({ name }) => name))).toBeLessThan(400)
    expect(Math.max(...seen.map(({ said }) => said))).toBeLessThan(740)
    expect(median(seen.map(({ height }) => height))).toBeLessThan(lang === 'ug' ? 6000 : 5000)
  })

  it('the wall’s names stand in letters, not in boxes', async () => {
    await visit('/en/', { viewport: { width: 1280, height: 900 } }, async (page) => {
      const widths = await page.evaluate(
        `(() => { const c = document.createElement('canvas').getContext('2d'); c.font = '40px serif'; return ['ئەكپەر', '\\uFFFF\\uFFFF', '艾克拜尔'].map((t) => c.measureText(t).width) })()`,
      )
      expect(new Set(widths as number[]).size).toBe(3)
    })
  })

  it.each([
    ['uyghur', '/en/people/ekpar-asat'],
    ['uyghur', '/en/people/abdurehim-heyit'],
    ['uyghur', '/ug/people/abdurehim-heyit'],
    ['uyghur', '/es/people/abdurehim-heyit'],
    ['costa', '/es/people/jose-maria-ibarra-quintela'],
  ] as const)('a page of %s prints without its menu, on four pages at most', async (of, path) => {
    await visit(
      path,
      { viewport: { width: 800, height: 1000 } },
      async (page) => {
        await page.emulateMedia({ media: 'print' })
        expect(await page.locator('header nav').first().isVisible()).toBe(false)
        const pdf = await page.pdf({ format: 'A4' })
        expect(pdf.length).toBeGreaterThan(20_000)
        const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)
        expect(pages?.length).toBeGreaterThan(0)
        expect(pages?.length).toBeLessThanOrEqual(4)
      },
      of,
    )
  })

  it.each([
    'en',
    'ug',
  ])('the matrix prints as a table, its head on each page, in %s', async (lang) => {
    await visit(
      `/${lang}/reactions/matrix`,
      { viewport: { width: 800, height: 1000 } },
      async (page) => {
        await page.emulateMedia({ media: 'print' })
        // As wide as what Chromium prints on A4 within these margins.
        await page.setViewportSize({ width: 695, height: 1000 })
        const shown = await page.evaluate(
          `['table', 'thead', 'tbody tr', 'tbody td', 'tfoot'].map((each) => getComputedStyle(document.querySelector('.matrix' + (each === 'table' ? '' : ' ' + each))).display)`,
        )
        expect(shown).toEqual([
          'table',
          'table-header-group',
          'table-row',
          'table-cell',
          'table-row-group',
        ])
        const pdf = await page.pdf({ format: 'A4' })
        expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length).toBeLessThanOrEqual(10)
      },
    )
  })
})
