/** How a name is said: as a source gives it, under the name of whoever gives it; else that none does. */
import { describe, expect, it } from 'vitest'
import { today } from '../src/kernel/dates/index.ts'
import { publicApp } from '../src/web/public-app.ts'
import { testHouse } from './database.ts'
import { importWorld, world } from './world.ts'

const house = await testHouse()
const rows = world()
const { desk_note: _, ...work } = rows.claims.find(({ id }) => id === 'marlo-venn-c11')!
const said = {
  ...work,
  id: 'marlo-venn-c90',
  predicate: 'pronunciation',
  value: 'MAR-loh VENN',
  claimant: 'Ilka Torr (cousin)',
}
rows.claims.push(said)
rows.rulings.push({ ...rows.rulings[0]!, claim: said.id, reason: 'read', by: 'tests' })
await importWorld(house, rows)
const app = publicApp({ visitor: house.visitor, contact: null, today })
const page = async (slug: string, lang: string) =>
  (await (await app.request(`/${lang}/people/${slug}`)).text()).replaceAll(/<[^>]+>/g, '')

describe('how a name is said', () => {
  it('stands beside its forms, with who says so, and among the claims', async () => {
    const text = await page('marlo-venn', 'en')
    expect(text).toContain('said as MAR-loh VENN, so Ilka Torr (cousin)')
    expect(text.split('MAR-loh VENN')).toHaveLength(3)
    expect(await page('marlo-venn', 'ug')).toContain('ئوقۇلۇشى: MAR-loh VENN')
  })

  it('is never made up: where no source gives it, that is said', async () => {
    expect(await page('ilka-torr', 'en')).toContain('No source on file says how the name is said.')
    expect(await page('marlo-venn', 'en')).not.toContain('No source on file says how')
  })
})
