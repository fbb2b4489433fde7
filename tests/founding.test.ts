import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFolder } from '../src/boot.ts'
import { LANGUAGES } from '../src/kernel/about/languages.ts'
import { parseEdtf, today } from '../src/kernel/dates/index.ts'
import { publicApp } from '../src/web/public-app.ts'
import { linksIn } from './crawl.ts'
import { testHouse } from './database.ts'
import { ROOT } from './run.ts'
import { scenarios } from './scenario.ts'

const house = await testHouse()
const report = await importFolder(house, {
  folder: join(ROOT, 'collections/uyghur'),
  skipBad: false,
  dryRun: false,
})
const app = publicApp({ visitor: house.visitor, contact: null, today })
const scenario = scenarios(() => app)
const api = async (path: string) => (await app.request(`/api/v1${path}`)).json()

describe('the founding collection', () => {
  it('has every file, and no row is wrong', () => {
    expect(report.problems).toEqual([])
    expect(Object.fromEntries(report.files.map(({ file, rows }) => [file, rows]))).toMatchObject({
      'people.jsonl': 32,
      'reactions.jsonl': 361,
      'instruments.jsonl': 30,
      'ballots.csv': 47,
      'contradictions.jsonl': 41,
      'access.jsonl': 29,
      'raisings.jsonl': 37,
      'facilities.jsonl': 35,
      'mail-rules.jsonl': 147,
      'postal-formats.jsonl': 42,
    })
  })
  scenario(
    'Ekpar Asat: both spellings of the place, the fifteen years and who said so, two clocks',
    {
      when: 'GET /en/people/ekpar-asat',
      shows: ['Aksu', 'Akesu', 'Fifteen years', /Embassy/, /Coons/, '1395–1423', '1364–1423'],
      hides: [/>\s*ئەكپەر ئەسەت\s*<\/bdi>\s*<\/h1>/],
    },
  )
  scenario(
    'Abdurehim Heyit: reported dead, shown in a state film, disputed, interviewed; two clocks; no yes or no',
    {
      when: 'GET /en/people/abdurehim-heyit',
      shows: [
        /dead|died/i,
        /film|video/i,
        /Milliyet/,
        /not to match|coercion/i,
        '406–770',
        '651–711',
      ],
      hides: [/\b(is|confirmed) (alive|dead)\b/i],
    },
  )
  scenario(
    'Mihray Erkin, of whom her uncle says that she was killed: nobody is told where she is kept, nor that a film of her death proves no life',
    {
      when: 'GET /en/people/mihray-erkin',
      shows: ['Killed by the authorities', 'A state film about her death'],
      hides: ['place not disclosed', 'still alive today'],
    },
  )
  it('gives clocks with both claims named', async () => {
    const { clocks } = await api('/people/ekpar-asat')
    expect(clocks).toContainEqual(
      expect.objectContaining({
        from: expect.objectContaining({ date: '2016-04-07' }),
        to: expect.objectContaining({ date: '2020-02' }),
        days: { min: 1395, max: 1423 },
      }),
    )
    expect(
      clocks.some(
        ({ days }: { days: object }) => JSON.stringify(days) === '{"min":1364,"max":1423}',
      ),
    ).toBe(true)
  })
  it('counts signatories as claimed and as named', async () => {
    expect(await api('/instruments/hrc41-2019-07-support')).toMatchObject({
      claimed: 50,
      named: 50,
    })
    expect(await api('/instruments/3c74-2019-10-support')).toMatchObject({
      claimed: 54,
      named: 18,
      complete: false,
    })
    expect(await api('/instruments/hrc51-2022-10-vote')).toMatchObject({
      named: 47,
      complete: true,
      vote: { result: 'rejected' },
      tally: { yes: 17, no: 19, abstain: 11 },
    })
  })
  it('has a page in every language for each person, with no empty picture', async () => {
    const { people, next } = await api('/people?limit=500')
    expect([people.length, next]).toEqual([32, null])
    for (const { slug, picture } of people) {
      expect(picture.text.length).toBeGreaterThan(2)
      for (const lang of LANGUAGES)
        expect((await app.request(`/${lang}/people/${slug}`)).status, slug).toBe(200)
    }
  })
  it('has no broken link on any wall, list or person page', async () => {
    const paths = [
      '/en/',
      '/en/reactions',
      '/en/access',
      '/en/instruments',
      '/en/facilities',
      '/en/people/ekpar-asat',
      '/ug/people/ilham-tohti',
      '/en/people/abdurehim-heyit',
    ]
    const links = new Set<string>()
    for (const path of paths)
      for (const link of linksIn(await (await app.request(path)).text())) links.add(link)
    const broken: string[] = []
    for (const link of links) if ((await app.request(link)).status >= 400) broken.push(link)
    expect(broken).toEqual([])
  })
  it('links no copy, no mirror, no plain-http host, and nothing that shows private data', async () => {
    const { sources } = await api('/sources?limit=500')
    const notLinked = sources
      .filter(({ may_link }: { may_link: boolean }) => !may_link)
      .map(({ address }: { address?: string }) => address)
      .filter(Boolean)
    const { people } = await api('/people?limit=500')
    const pages = await Promise.all(
      people.map(async ({ slug }: { slug: string }) =>
        (await app.request(`/en/people/${slug}`)).text(),
      ),
    )
    const linked = new Set(
      pages.flatMap((html) =>
        [...html.matchAll(/href="(https?:[^"]+)"/g)].map((match) =>
          match[1]!.replaceAll('&amp;', '&'),
        ),
      ),
    )
    expect(linked.size).toBeGreaterThan(10)
    for (const address of notLinked) expect(linked.has(address)).toBe(false)
    for (const address of linked) expect(address).toMatch(/^https:/)
    for (const html of pages)
      for (const [tag] of html.matchAll(/<a [^>]*href="https:[^>]*>/g))
        expect(tag).toContain('rel="noreferrer"')
  })
  it('says of each person by which public ground the page exists', async () => {
    const { people } = await api('/people?limit=500')
    for (const { slug } of people)
      expect((await api(`/people/${slug}`)).publication).toMatchObject({
        ground: expect.any(String),
        source: expect.any(String),
        date: expect.any(String),
      })
  })
  it('puts no charge and no imputed activity on the wall, in a list or in a headline', async () => {
    const wall = await (await app.request('/en/')).text()
    const { people } = await api('/people?limit=500')
    for (const { slug } of people) {
      const person = await api(`/people/${slug}`)
      for (const { id, predicate, value } of person.claims) {
        if (predicate !== 'imputed_activity' && predicate !== 'charge') continue
        expect(wall.includes(value), value).toBe(false)
        expect(Object.values(person.headline).flat()).not.toContain(id)
      }
    }
  })
  it('reads every date that it holds', async () => {
    const { reactions } = await api('/reactions?limit=500')
    for (const { date } of reactions) expect(parseEdtf(date)).toBe(date)
  })
})
