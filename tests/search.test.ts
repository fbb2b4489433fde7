import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { KEY_VERSION } from '../packages/names/src/index.ts'
import { importFolder, refreshNameKeys } from '../src/boot.ts'
import { today } from '../src/kernel/dates/index.ts'
import { publicApp } from '../src/web/public-app.ts'
import { testHouse } from './database.ts'
import { ROOT } from './run.ts'
import { importWorld, world } from './world.ts'

const house = await testHouse()
await importFolder(house, {
  folder: join(ROOT, 'collections/uyghur'),
  skipBad: false,
  dryRun: false,
})
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
