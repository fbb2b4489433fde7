/** How a name is said: as a source gives it, under the name of whoever gives it; else that none does. */
import { describe, expect, it } from 'vitest'
import { PAPER_LANGUAGES } from '../src/kernel/about/languages.ts'
import { today } from '../src/kernel/dates/index.ts'
import { holds, readPdf } from '../src/papers/print/test-reading.ts'
import { publicApp } from '../src/web/public-app.ts'
import { paperWords } from '../src/words/index.ts'
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

describe('the sheet that says how names are said', () => {
  const SHEET = '/api/v1/papers/contact-sheet.pdf?line=said'
  const textOf = async (path: string) => {
    const answer = await app.request(path)
    expect(answer.status, path).toBe(200)
    return (await readPdf(new Uint8Array(await answer.arrayBuffer()))).pages.join('')
  }

  it.each(
    PAPER_LANGUAGES,
  )('has the respelling under who gives it, and of others that no source does (%s)', async (lang) => {
    const text = await textOf(`${SHEET}&people=marlo-venn,ilka-torr&lang=${lang}`)
    const { said: title, unsaid } = paperWords(lang).contact
    for (const part of [title, 'MAR-loh VENN', 'Ilka Torr', unsaid])
      expect(holds(text, part), `${lang}: ${part}`).toBe(true)
  })

  it('is offered where it can be made, and refused where no source says it of anybody', async () => {
    const offered = async (query: string) =>
      (await (await app.request(`/en/papers${query}`)).text()).includes('line=said')
    expect(await offered('')).toBe(true)
    expect(await offered('?people=ilka-torr')).toBe(false)
    const answer = await app.request(`${SHEET}&people=ilka-torr`)
    expect([answer.status, (await answer.json()).error.code]).toEqual([409, 'paper-names-unsaid'])
    const body = new URLSearchParams({ person: 'marlo-venn', format: 'said-A4' })
    const made = await app.request('/en/papers', { method: 'POST', body })
    const { pages } = await readPdf(new Uint8Array(await made.arrayBuffer()))
    expect(holds(pages.join(''), 'MAR-loh VENN')).toBe(true)
  })
})
