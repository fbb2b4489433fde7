/** The form of /papers: people ticked or typed, a paper, copies. What is typed stands in no address. */
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { today } from '../src/kernel/dates/index.ts'
import { holds, readPdf } from '../src/papers/print/test-reading.ts'
import { hidePerson } from '../src/registry/acts/index.ts'
import { perform } from '../src/store/acting/index.ts'
import { publicApp } from '../src/web/public-app.ts'
import { collectionHouse } from './database.ts'

const house = await collectionHouse('uyghur')
const app = publicApp({ visitor: house.visitor, contact: null, today })

type Sent = Readonly<Record<string, string | string[]>>
async function send(fields: Sent, lang = 'en') {
  const body = new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) =>
      [value].flat().map((each): [string, string] => [name, each]),
    ),
  )
  const answer = await app.request(`/${lang}/papers`, { method: 'POST', body })
  const type = answer.headers.get('content-type') ?? ''
  const bytes = new Uint8Array(await answer.arrayBuffer())
  return { status: answer.status, type, bytes, text: new TextDecoder().decode(bytes) }
}
const pagesOf = async (fields: Sent) => {
  const { status, type, bytes } = await send(fields)
  expect([status, type]).toEqual([200, 'application/pdf'])
  return (await readPdf(bytes)).pages
}

describe('the form of papers', () => {
  it('offers everybody to be ticked, and is sent by POST', async () => {
    const html = await (await app.request('/ug/papers')).text()
    expect(html).toMatch(/<form class="order" action="\/ug\/papers" method="post"/)
    expect(html.match(/type="checkbox" name="person"/g)!.length).toBeGreaterThan(25)
    expect(html).not.toMatch(/name="person"[^>]*checked/)
    expect(html.match(/name="paper-lang" value="ug" checked/g)).toHaveLength(1)
    expect(html.match(/checked/g)).toHaveLength(1)
  })

  it('makes one file of whoever is ticked and typed, in any script, by address too', async () => {
    const pages = await pagesOf({
      person: 'ekpar-asat',
      names: ' راھىلە داۋۇت\nhttps://whereabouts.example/en/people/ilham-tohti#claims\n\n',
      format: 'cards-A6',
      'paper-lang': 'tr',
      copies: '2',
    })
    expect(pages).toHaveLength(3 * 2 * 2)
    for (const name of ['Ekpar Asat', 'Rahile Dawut', 'Ilham Tohti'])
      expect(holds(pages.join(''), name), name).toBe(true)
  })

  it('puts several languages into one zip, a file in each, each as it is alone', async () => {
    const fields = { person: ['ekpar-asat', 'rahile-dawut'], format: 'posters-A4' }
    const { status, type, bytes } = await send({ ...fields, 'paper-lang': ['ug', 'tr', 'zh'] })
    expect([status, type]).toEqual([200, 'application/zip'])
    const files = unzipSync(bytes)
    expect(Object.keys(files)).toEqual(['posters-ug.pdf', 'posters-tr.pdf', 'posters-zh.pdf'])
    for (const lang of ['ug', 'tr', 'zh']) {
      const { pages } = await readPdf(files[`posters-${lang}.pdf`]!)
      expect(pages).toEqual(await pagesOf({ ...fields, 'paper-lang': lang }))
    }
  })

  it('counts every language as papers of one file', async () => {
    const fields = { person: ['ekpar-asat', 'rahile-dawut'], format: 'cards-A6', copies: '100' }
    const { status, text } = await send({ ...fields, 'paper-lang': ['en', 'ug', 'tr'] })
    expect([status, text.includes('more than 500 papers')]).toEqual([400, true])
    expect(text.match(/name="paper-lang" value="\w+" checked/g)).toHaveLength(3)
  })

  it('makes posters once, whatever the copies', async () => {
    const fields = { person: ['ekpar-asat', 'rahile-dawut'], format: 'posters-A4', copies: '9' }
    expect(await pagesOf(fields)).toHaveLength(2)
  })

  it('asks back where a name may mean several or is unknown, and keeps what was ticked', async () => {
    const { status, text } = await send({
      person: 'ekpar-asat',
      names: 'Tursun\nNobody Of That Name Zzq',
    })
    expect(status).toBe(400)
    expect(text).toMatch(/value="ekpar-asat" checked/)
    expect(text).toMatch(/value="perhat-tursun"(?! checked)/)
    expect(text).toContain('Nobody was found for: \u2068Nobody Of That Name Zzq\u2069')
  })

  it('refuses plainly what is too much or nothing', async () => {
    expect((await send({})).text).toContain('Nobody is chosen yet')
    expect((await send({ person: 'ekpar-asat', copies: '501' })).text).toContain(
      'Copies are a whole number from 1 to 500.',
    )
    expect((await send({ person: ['ekpar-asat', 'ilham-tohti'], copies: '251' })).text).toContain(
      'more than 500 papers',
    )
    const names = Array.from({ length: 41 }, (_, n) => `Name ${n}`).join('\n')
    expect((await send({ names })).text).toContain('more than 40 names')
  })

  it('finds who is hidden no more than who was never on file', async () => {
    await perform(
      house,
      hidePerson,
      { slug: 'ilham-tohti', hidden: true, reason: 'asked for by kin' },
      { id: 'tests', roles: ['editor'] },
    )
    const asked = async (names: string) => {
      const { status, text } = await send({ names })
      return [status, text.replaceAll(names, 'X')]
    }
    const [status, text] = await asked('ilham-tohti')
    expect([status, text]).toEqual(await asked('nobody-zzq'))
    expect((await send({ person: 'ilham-tohti' })).text).not.toContain('Ilham')
  })
})
