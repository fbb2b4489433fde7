/** Nobody needs a name in Latin letters: pages, lists, search, API, calendars and papers in any one script. */
import { describe, expect, it } from 'vitest'
import { today } from '../src/kernel/dates/index.ts'
import { publicApp } from '../src/web/public-app.ts'
import { crawl } from './crawl.ts'
import { testHouse } from './database.ts'
import { EVERYBODY, NAMELESS, oneScriptWorld, RECALLED, SET } from './one-script.ts'
import { importWorld } from './world.ts'

const house = await testHouse()
await importWorld(house, oneScriptWorld())
const app = publicApp({ visitor: house.visitor, contact: null, today })
const textOf = async (path: string) => {
  const answer = await app.request(path)
  expect([path, answer.status]).toEqual([path, 200])
  return await answer.text()
}
const jsonOf = async (path: string) => JSON.parse(await textOf(path))
const times = (text: string, part: string) => text.split(part).length - 1

/** The name as markup, in its language and direction. */
const bdi = (name: string, dir: string) =>
  new RegExp(`<bdi class="name [^"]*" lang="[^"]+" dir="${dir}">${name}</bdi>`)

describe('somebody with a name in one script', () => {
  for (const { slug, name, dir, lang } of EVERYBODY) {
    it(`${slug} (${lang}) has a page in both languages, titled and headed by the name, once`, async () => {
      for (const page of ['en', 'ug']) {
        const html = await textOf(`/${page}/people/${slug}`)
        expect(/<title>[^<]*<\/title>/.exec(html)?.[0]).toContain(name)
        const heading = /<h1>.*?<\/h1>/s.exec(html)![0]
        expect(heading).toMatch(bdi(name, dir))
        expect(times(heading, '<bdi')).toBe(1)
        expect(heading).not.toContain('null')
      }
    })
    it(`${slug} (${lang}) stands in every list, once a row`, async () => {
      for (const path of [
        '/en/',
        '/ug/',
        '/en/papers',
        '/en/campaigns/where-is-marlo',
        '/en/raisings',
        '/en/access/visit-1',
        '/en/reactions/re1',
      ]) {
        const html = await textOf(path)
        expect(html, path).toMatch(bdi(name, dir))
        const row = html.split(`/people/${slug}`).slice(1)
        for (const link of row)
          expect(times(link.split('</a>')[0]!, name), path).toBeLessThanOrEqual(1)
      }
    })
    it(`${slug} (${lang}) is named by the authority’s page, demands and answers`, async () => {
      const { authorities } = await jsonOf('/api/v1/authorities')
      const pages = await Promise.all(
        authorities.map((each: { slug: string }) => textOf(`/en/authorities/${each.slug}`)),
      )
      expect(pages.filter((html) => bdi(name, dir).test(html)).length).toBeGreaterThanOrEqual(2)
      for (const kind of ['demands', 'answers']) {
        const rows: { person: { slug: string; listed: { text: string } } }[] = (
          await jsonOf(`/api/v1/${kind}?person=${slug}`)
        )[kind]
        expect(rows.map(({ person }) => person.listed.text)).toEqual([name])
      }
    })
    it(`${slug} (${lang}) is given by the API, as JSON and CSV`, async () => {
      const person = await jsonOf(`/api/v1/people/${slug}`)
      expect([person.picture.text, person.listed.text]).toEqual([name, name])
      const { people } = await jsonOf('/api/v1/people?limit=500')
      expect(people.map((each: { slug: string }) => each.slug)).toContain(slug)
      expect(await textOf('/api/v1/people?format=csv&limit=500')).toContain(name)
    })
    it(`${slug} (${lang}) is found by the name, on the page and in the API`, async () => {
      const { people } = await jsonOf(`/api/v1/people?q=${encodeURIComponent(name)}`)
      expect(people[0]?.slug).toBe(
        SET.some((each) => each.slug === slug)
          ? people.find((each: { slug: string }) => each.slug === slug)?.slug
          : slug,
      )
      expect(await textOf(`/en/search?q=${encodeURIComponent(name)}`)).toContain(
        `/en/people/${slug}`,
      )
    })
    it(`${slug} (${lang}) has days to remember, named once`, async () => {
      const unfolded = (await textOf(`/api/v1/calendar.ics`)).replaceAll('\r\n ', '')
      expect(unfolded).toContain(`\u2068${name}\u2069`)
      expect(unfolded).not.toContain(`${name}\u2069 (`)
      expect(unfolded).not.toMatch(/undefined|null/)
    })
  }

  it('is found in another script', async () => {
    for (const [typed, slug] of [
      ['Sunda Olmir', 'p-01'],
      ['Сунда Олмир', 'p-01'],
      ['سۇندا ئولمىر', 'p-03'],
      ['سۇندا ئولمىر', 'p-04'],
    ])
      expect(
        (await jsonOf(`/api/v1/people?q=${encodeURIComponent(typed!)}`)).people.map(
          (each: { slug: string }) => each.slug,
        ),
      ).toContain(slug)
  })
  it('stands in the order of names, each page of the list going on where the last ended', async () => {
    const seen: string[] = []
    for (let after = ''; ; ) {
      const { people, next } = await jsonOf(`/api/v1/people?limit=1${after}`)
      seen.push(...people.map((each: { slug: string }) => each.slug))
      if (!next) break
      after = `&after=${next}`
    }
    expect(seen).toHaveLength(new Set(seen).size)
    expect(EVERYBODY.every(({ slug }) => seen.includes(slug))).toBe(true)
  })
})

describe('a name that is only recalled', () => {
  it('is marked wherever it must stand as the only one', async () => {
    for (const path of [
      '/en/',
      `/en/people/${RECALLED.slug}`,
      '/en/papers',
      `/en/search?q=${encodeURIComponent(RECALLED.name)}`,
    ])
      expect(await textOf(path), path).toMatch(
        new RegExp(`${RECALLED.name}</bdi>\\s*<span class="unsure">`),
      )
  })
})

describe('somebody without a name on file', () => {
  it('has no page', async () =>
    expect((await app.request(`/en/people/${NAMELESS}`)).status).toBe(404))
})

describe('every page and answer', () => {
  it('of such people can be had', async () => {
    const pages = await crawl(app)
    expect(
      pages
        .filter(({ status, path }) => status >= 400 && !path.includes('nothing'))
        .map(({ path, status }) => `${status} ${path}`),
    ).toEqual([])
  }, 600_000)
})
