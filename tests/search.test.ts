import { describe, expect, it } from 'vitest'
import { KEY_VERSION } from '../packages/names/src/index.ts'
import { refreshNameKeys } from '../src/boot.ts'
import { today } from '../src/kernel/dates/index.ts'
import { publicApp } from '../src/web/public-app.ts'
import { collectionHouse, testHouse } from './database.ts'
import { importWorld, world } from './world.ts'

const house = await collectionHouse('uyghur')
const app = publicApp({ visitor: house.visitor, contact: null, today })
type Found = { slug: string; match: { form: string; score: number; band: string; parts: object[] } }
const find = async (q: string): Promise<Found[]> =>
  (await (await app.request(`/api/v1/people?q=${encodeURIComponent(q)}`)).json()).people

describe('a search', () => {
  for (const [typed, slug] of [
    ['Ekber Eset', 'ekpar-asat'],
    ['艾克拜尔·艾赛提', 'ekpar-asat'],
    ['AIKEBAIERAISAITI', 'ekpar-asat'],
    ['ئەكبەر ئەسەت', 'ekpar-asat'],
    ['Рахиле Давут', 'rahile-dawut'],
    ['热依拉达吾提', 'rahile-dawut'],
    ['Dawut Rahile', 'rahile-dawut'],
    ['Ильхам Тохти', 'ilham-tohti'],
    ['Yilihamu Tuheti', 'ilham-tohti'],
    ['Ilham Tothi', 'ilham-tohti'],
    ['Гүлшан Аббас', 'gulshan-abbas'],
    ['Abdurahim Heyt', 'abdurehim-heyit'],
  ] as const)
    it(`for ${typed} finds ${slug} first, and says by which form`, async () => {
      const [first] = await find(typed)
      expect(first?.slug).toBe(slug)
      expect(first?.match.form.length).toBeGreaterThan(2)
      expect(['strong', 'likely', 'possible']).toContain(first?.match.band)
      expect(first?.match.parts.length).toBeGreaterThan(0)
    })
  it('for the beginning of a name finds it too', async () =>
    expect((await find('ekp')).map(({ slug }) => slug)).toContain('ekpar-asat'))
  it('says on the page why, in words, and shows no form that nobody uses', async () => {
    const html = await (
      await app.request(`/en/search?q=${encodeURIComponent('Рахиле Давут')}`)
    ).text()
    expect(html).toContain('→')
    expect(html).toContain('Rahile Dawut')
    expect(html).not.toMatch(/Rakhile|Rahilä/)
  })
  it('keeps other filters, and goes on after a person', async () => {
    const all = await find('Tohti')
    expect(all.length).toBeGreaterThan(1)
    const rest = (await (await app.request(`/api/v1/people?q=Tohti&after=${all[0]!.slug}`)).json())
      .people
    expect(rest.map(({ slug }: Found) => slug)).toEqual(all.slice(1).map(({ slug }) => slug))
    const filtered = (
      await (await app.request('/api/v1/people?q=Tohti&happened=reported_dead')).json()
    ).people
    expect(filtered.map(({ slug }: Found) => slug)).toEqual(['nurmuhemmet-tohti'])
  })
  for (const odd of [
    '',
    ' ',
    '·',
    '(((',
    'x'.repeat(200),
    '\ud800',
    'İİİ',
    '\u202e\u2066',
    '%_',
    "'; drop table",
  ])
    it(`survives ${JSON.stringify(odd).slice(0, 24)}`, async () => {
      expect(
        (await app.request(`/en/search?q=${encodeURIComponent(odd.toWellFormed())}`)).status,
      ).toBe(200)
    })
})

describe('a search by the form', () => {
  const type = (q: string, headers: Record<string, string> = {}) =>
    app.request('/en/search', {
      method: 'POST',
      body: new URLSearchParams({ q }),
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    })
  it('leaves the name in no address: not of the page, its forms or its links, but the one that makes a link of it', async () => {
    const answer = await type('Heyit')
    const html = await answer.text()
    expect([answer.status, answer.headers.get('location')]).toEqual([200, null])
    expect(html).toContain('/en/people/abdurehim-heyit')
    expect(html).toContain('<form action="/en/search" method="post">')
    const links = [...html.matchAll(/(?:href|action)="([^"]*[?&]q=[^"]*)"/g)].map(([, to]) => to)
    expect(links).toEqual(['/en/search?q=Heyit'])
  })
  it('is asked from the wall, before anything else', async () => {
    const html = await (await app.request('/en/')).text()
    expect(html.indexOf('action="/en/search" method="post"')).toBeLessThan(
      html.indexOf('class="wall"'),
    )
  })
  it('that finds nobody says what to try, that nothing can be reported here, and who takes a case', async () => {
    const html = await (await type('Nobody Atall')).text()
    for (const told of ['You can try:', 'Nobody can be reported to this site yet.', 'ohchr.org'])
      expect(html).toContain(told)
    expect(html).toMatch(/<a href="https:\/\/www\.ohchr\.org[^"]*" rel="noreferrer">/)
    // Not among the reviewed hosts: to read, not to press.
    expect(html).not.toContain('href="https://familylinks')
  })
  it('is not taken from another site, nor longer than a name is', async () => {
    expect((await type('Heyit', { 'sec-fetch-site': 'cross-site' })).status).toBe(400)
    expect((await type('x'.repeat(201))).status).toBe(400)
  })
})

describe('two namesakes', () => {
  it('both show, with what tells them apart', async () => {
    const other = await testHouse()
    const rows = world()
    for (const claim of rows.claims.filter(({ id }) => id === 'ilka-torr-n1'))
      claim.value = 'Marlo Venn'
    await importWorld(other, rows)
    const html = await (
      await publicApp({ visitor: other.visitor, contact: null, today }).request(
        '/en/search?q=Marlo+Venn',
      )
    ).text()
    for (const wanted of [
      '/en/people/marlo-venn',
      '/en/people/ilka-torr',
      'luthier',
      'Olm',
      'Sund',
    ])
      expect(html).toContain(wanted)
  })
})

describe('search keys', () => {
  it('are made again, with progress, when the library’s version has changed', async () => {
    expect(await refreshNameKeys(house)).toBe(true)
    expect(await refreshNameKeys(house)).toBe(false)
    await house.desk
      .updateTable('desk.keyVersion')
      .set({ version: KEY_VERSION - 1 })
      .execute()
    await house.desk.deleteFrom('published.nameKey').execute()
    expect(await find('Ilham Tothi')).toEqual([])
    const seen: number[] = []
    expect(await refreshNameKeys(house, (done) => seen.push(done))).toBe(true)
    expect(seen.at(-1)).toBe(32)
    expect((await find('Ilham Tothi'))[0]?.slug).toBe('ilham-tohti')
  })
})
