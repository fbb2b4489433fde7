/** Papers as a visitor meets them: pages, files, what is counted of the gate, and what is never on any. */

import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { importFolder } from '../src/boot.ts'
import { createDossier } from '../src/dossiers/acts.ts'
import { parseEdtf } from '../src/kernel/dates/index.ts'
import { takeInGateAnswers } from '../src/papers/acts.ts'
import { poster } from '../src/papers/print/kinds/poster.ts'
import { testPerson } from '../src/papers/print/test-people.ts'
import { close, readPdf, readPng } from '../src/papers/print/test-reading.ts'
import { setPaper } from '../src/papers/print/typst.ts'
import { hidePerson, ruleClaim } from '../src/registry/acts/index.ts'
import type { Site } from '../src/site/site.ts'
import { perform } from '../src/store/acting/index.ts'
import { publicApp } from '../src/web/public-app.ts'
import { type TestHouse, testHouse, worldHouse } from './database.ts'
import { ROOT } from './run.ts'
import { scenarios } from './scenario.ts'
import { CANARY } from './world.ts'

const TODAY = parseEdtf('2026-11-21')
const EDITOR = { id: 'test', roles: ['editor'] } as const
const appOf = ({ visitor, dropbox }: TestHouse, more: Partial<Site> = {}) =>
  publicApp({
    visitor,
    dropbox,
    contact: null,
    today: () => TODAY,
    address: 'https://tarvand.example',
    ...more,
  })

const house = await worldHouse()
const app = appOf(house)
const scenario = scenarios(() => app)

const invented = await testHouse()
await importFolder(invented, {
  folder: join(ROOT, 'collections/fictional'),
  skipBad: false,
  dryRun: false,
})
const fictional = appOf(invented)

const get = async (path: string, headers: Record<string, string> = {}, of = app) =>
  await of.request(path, { headers })
const bytesOf = async (path: string, of = app) => {
  const answer = await get(path, {}, of)
  expect(answer.status, path).toBe(200)
  return new Uint8Array(await answer.arrayBuffer())
}
const textOf = async (path: string, of = app) =>
  (await readPdf(await bytesOf(path, of))).pages.join('')
const post = async (
  slug: string,
  fields: Record<string, string>,
  of = fictional,
  headers: Record<string, string> = {},
) =>
  await of.request(`/en/people/${slug}/papers/card-to`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      ...headers,
    },
    body: new URLSearchParams(fields).toString(),
  })
const printCodeAt = async (slug: string) =>
  /<code><bdi dir="ltr">([0-9A-F]{8})</.exec(
    await (await get(`/en/people/${slug}/papers`)).text(),
  )![1]!

const OF_PERSON = ['card.pdf', 'poster.pdf', 'letter.pdf', 'share.png', 'gate', 'card-to.pdf']
const addressesOf = (slug: string) => [
  ...OF_PERSON.map((paper) => `/api/v1/people/${slug}/${paper}`),
  ...['en', 'ug'].map((lang) => `/${lang}/people/${slug}/papers`),
]

describe('the page of a person’s papers', () => {
  scenario('offers everything there is, in the page’s language, with pictures from here alone', {
    when: 'GET /en/people/marlo-venn/papers',
    shows: [
      'href="/api/v1/people/marlo-venn/card.pdf?lang=en&amp;sheet=A4x4"',
      'href="/api/v1/people/marlo-venn/poster.pdf?lang=en&amp;sheet=A3"',
      'href="/api/v1/people/marlo-venn/letter.pdf?lang=en"',
      /<img src="\/api\/v1\/people\/marlo-venn\/share\.png\?lang=en" width="1200" height="630" alt="[^"]+Marlo Venn/,
      /value="zh"[^>]*>Chinese/,
      'This card should not go',
    ],
    hides: [CANARY, '<script', 'card-to"'],
  })
  scenario('speaks Uyghur', {
    when: 'GET /ug/people/marlo-venn/papers',
    shows: ['lang="ug" dir="rtl"', 'card.pdf?lang=ug'],
    hides: [CANARY],
  })
  scenario('is reached from the person', {
    when: 'GET /en/people/marlo-venn',
    shows: ['href="/en/people/marlo-venn/papers#poster"'],
  })
  scenario('is reached from the wall, for whom it shows', {
    when: 'GET /en/?place=Olm',
    shows: ['href="/en/papers?place=Olm"'],
  })
  scenario('is reached where no orders are taken', {
    when: 'GET /en/order',
    shows: ['href="/en/papers"'],
  })
  scenario('and a facility leads to the advice', {
    when: 'GET /en/facilities/olm-prison',
    shows: ['/api/v1/papers/advice/'],
  })
  it('leads a choice on to the one address of that paper', async () => {
    const answer = await get('/en/people/marlo-venn/papers?lang=tr&size=A6&sheet=A4x4&paper=card')
    expect([answer.status, answer.headers.get('location')]).toEqual([
      302,
      '/api/v1/people/marlo-venn/card.pdf?lang=tr&sheet=A4x4',
    ])
    for (const [paper, wanted] of [
      ['card', '/api/v1/people/marlo-venn/card.pdf?lang=en&charge=none'],
      ['letter', '/api/v1/people/marlo-venn/letter.pdf?lang=en&charge=none'],
      ['poster-a4', '/api/v1/people/marlo-venn/poster.pdf?lang=en'],
    ] as const)
      expect(
        (await get(`/en/people/marlo-venn/papers?lang=en&charge=none&paper=${paper}`)).headers.get(
          'location',
        ),
      ).toBe(wanted)
    const withoutCharge = await (await get('/en/papers?charge=none')).text()
    expect(withoutCharge).toMatch(/cards\.pdf\?[^"]*charge=none/)
    expect(withoutCharge).not.toMatch(/(posters|contact-sheet)\.pdf\?[^"]*charge/)
    expect(await (await get('/en/papers')).text()).not.toMatch(/cards\.pdf\?[^"]*charge/)
    const poster = await get(
      '/en/people/marlo-venn/papers?lang=zh&size=A6&sheet=A4x4&paper=poster-a3',
    )
    expect(poster.headers.get('location')).toBe(
      '/api/v1/people/marlo-venn/poster.pdf?lang=zh&sheet=A3',
    )
  })
  scenario('says beside the field that a sheet does not hold so many, and keeps the choice', {
    when: 'GET /en/people/marlo-venn/papers?lang=tr&size=5x7&sheet=A4x4&paper=card',
    status: 400,
    shows: ['does not hold so many cards', /value="5x7" selected/, /value="tr" selected/],
  })
  it('alone may load pictures, and only ours', async () => {
    const policy = async (path: string) => (await get(path)).headers.get('content-security-policy')
    expect(await policy('/en/people/marlo-venn/papers')).toMatch(/; img-src 'self'$/)
    expect(await policy('/en/people/marlo-venn')).not.toContain('img-src')
  })
})

describe('a paper', () => {
  it.each([
    ['card.pdf', ''],
    ['card.pdf', '?lang=ug&sheet=A4x4'],
    ['poster.pdf', '?lang=tr&sheet=A3'],
    ['letter.pdf', '?lang=zh'],
  ])('%s%s is a PDF that names the person and holds no canary', async (paper, query) => {
    const bytes = await bytesOf(`/api/v1/people/marlo-venn/${paper}${query}`)
    expect(Buffer.from(bytes.slice(0, 5)).toString()).toBe('%PDF-')
    const text = (await readPdf(bytes)).pages.join('')
    expect(text).toContain(close('Marlo Venn'))
    expect(text).toContain(await printCodeAt('marlo-venn'))
    expect(text).not.toContain(CANARY)
    expect(Buffer.from(bytes).toString('latin1')).not.toContain(CANARY)
  })
  it('is a picture of the shape asked for', async () => {
    expect(
      readPng(await bytesOf('/api/v1/people/marlo-venn/share.png?shape=square')),
    ).toMatchObject({ width: 1080, height: 1080 })
  })
  it('comes with what a browser and a cache must know', async () => {
    const { headers } = await get('/api/v1/people/marlo-venn/poster.pdf?lang=ug')
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="marlo-venn-poster-ug.pdf"',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      etag: expect.stringMatching(/^"[0-9a-f]{64}"$/),
    })
  })
  it('is not sent again to who has it; HEAD tells the same', async () => {
    const path = '/api/v1/people/marlo-venn/card.pdf'
    const tag = (await get(path)).headers.get('etag')!
    for (const sent of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const again = await get(path, { 'if-none-match': sent })
      expect([
        again.status,
        again.headers.get('etag'),
        again.headers.get('cache-control'),
        await again.text(),
      ]).toEqual([304, tag, 'no-cache', ''])
    }
    expect((await get(path, { 'if-none-match': '"other"' })).status).toBe(200)
    const head = await app.request(path, { method: 'HEAD' })
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, tag, ''])
  })
  it('is refused in words for a choice that it does not know', async () => {
    for (const query of [
      '?lang=xx',
      '?size=A5',
      '?frob=1',
      '?shape=square',
      '?sheet=A4x9',
      '?sheet=B4x2',
    ]) {
      const answer = await get(`/api/v1/people/marlo-venn/card.pdf${query}`)
      expect([query, answer.status, (await answer.json()).error.message]).toEqual([
        query,
        400,
        expect.any(String),
      ])
      expect([answer.headers.get('etag'), answer.headers.get('cache-control')]).toEqual([
        null,
        'no-store',
      ])
    }
    expect((await get('/api/v1/people/marlo-venn/poster.pdf?sheet=A4x4')).status).toBe(400)
  })
  it('of many holds those who are chosen, in the wall’s order, and nobody else', async () => {
    const all = await textOf('/api/v1/papers/contact-sheet.pdf')
    expect(all.indexOf(close('Ilka Torr'))).toBeGreaterThan(-1)
    expect(all.indexOf(close('Marlo Venn'))).toBeGreaterThan(-1)
    const chosen = await textOf('/api/v1/papers/cards.pdf?people=marlo-venn,sealed-one&sheet=A4x4')
    expect(chosen).not.toContain(close('Ilka Torr'))
    expect(chosen).not.toContain(CANARY)
    expect(await textOf('/api/v1/papers/posters.pdf?place=Olm')).not.toContain(close('Ilka Torr'))
    for (const query of ['people=sealed-one', 'people=nobody', 'place=Nowhere']) {
      const { error } = await (await get(`/api/v1/papers/cards.pdf?${query}`)).json()
      expect([query, error.code]).toEqual([query, 'nobody-chosen'])
    }
  })
  it('is to be asked for again when too much waits', async () => {
    const { template, data } = poster(
      { person: testPerson(), lang: 'en', sheet: 'A4' },
      { today: TODAY, address: 'https://busy.example' },
    )
    const waiting = [1, 2].map(() =>
      setPaper({ template, data: JSON.stringify(data), as: 'pdf' }, 750),
    )
    const answer = await get('/api/v1/people/marlo-venn/poster.pdf?lang=zh&sheet=A3')
    expect([
      answer.status,
      (await answer.json()).error.code,
      answer.headers.get('retry-after'),
      answer.headers.get('etag'),
    ]).toEqual([503, 'papers-busy', '60', null])
    await Promise.all(waiting)
    expect((await get('/api/v1/people/marlo-venn/poster.pdf?lang=zh&sheet=A3')).status).toBe(200)
  })
  it('asks in no letter for the remains of somebody whom nobody calls dead', async () => {
    const path = '/api/v1/people/marlo-venn/letter.pdf?lang=en&asks='
    const refused = await get(`${path}whereabouts,remains`)
    expect([refused.status, (await refused.json()).error.code]).toEqual([
      409,
      'paper-ask-misplaced',
    ])
    expect((await get(`${path}whereabouts`)).status).toBe(200)
  })
  it('advises on a country of which a facility is on file, and on no other', async () => {
    const page = await (await get('/en/facilities')).text()
    const path = /\/api\/v1\/papers\/advice\/[A-Z]{3}\.pdf\?lang=en/.exec(page)![0]
    expect(await textOf(path)).not.toContain(CANARY)
    for (const country of ['ZZZ.pdf', 'tar.pdf', 'TAR', 'TARV.pdf'])
      expect((await get(`/api/v1/papers/advice/${country}`)).status).toBe(404)
  })
  it('of a public dossier is its edition, in one language or two, with its hash; its page leads there', async () => {
    const choice = {
      persons: ['marlo-venn', 'ilka-torr'],
      filter: {},
      asks: { 'ilka-torr': ['whereabouts' as const] },
    }
    const made = {
      title: 'Two people',
      for: 'Envoys of Norrland',
      made_on: parseEdtf('2026-11-01'),
      choice,
    }
    await perform(house, createDossier, { ...made, isPublic: true }, EDITOR)
    const { rows } = await sql<{ id: string }>`select id from published.dossier`.execute(
      house.visitor,
    )
    const id = rows[0]!.id
    const page = await (await get(`/ug/dossiers/${id}`)).text()
    expect(page).toContain(`/api/v1/dossiers/${id}/dossier.pdf?edition=1&amp;langs=ug%2Cen`)
    const { editions } = await (await get(`/api/v1/dossiers/${id}`)).json()
    for (const query of ['', '?edition=1&langs=ug,en']) {
      const text = await textOf(`/api/v1/dossiers/${id}/dossier.pdf${query}`)
      for (const part of ['Marlo Venn', 'Ilka Torr', editions[0].sha256])
        expect(text).toContain(close(part))
      expect(text).not.toContain(CANARY)
    }
    expect((await get(`/api/v1/dossiers/${id}/dossier.pdf?edition=2`)).status).toBe(404)
  })
  it('is described, by every address that gives one', async () => {
    const { paths } = await (await get('/api/v1/openapi.json')).json()
    const given = [...new Set(app.routes.map(({ path }) => path))].filter((path) =>
      /^\/api\/v1\/.*(\.pdf|\.png|\/gate)/.test(path),
    )
    const told = given.map((path) =>
      path
        .replace('/api/v1', '')
        .replace(
          /:(\w+)(\{.*\})?/g,
          (_, name: string, pattern?: string) =>
            `{${name}}${pattern ? `.${/\.(\w+)\}$/.exec(pattern)![1]}` : ''}`,
        ),
    )
    expect(given).toHaveLength(15)
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(told))
    expect(
      paths['/people/{slug}/card.pdf'].get.parameters.map(({ name }: { name: string }) => name),
    ).toEqual(['slug', 'lang', 'size', 'sheet', 'charge'])
  })
  it('of a dossier that there is not, or that is not public, is not found', async () => {
    expect((await get('/api/v1/dossiers/none/dossier.pdf')).status).toBe(404)
    expect((await get('/api/v1/dossiers/none/dossier.pdf?langs=en,xx')).status).toBe(400)
  })
})

describe('the page of a list', () => {
  scenario('names who is chosen and offers their papers in four languages', {
    when: 'GET /en/papers?place=Olm',
    shows: [
      'Marlo Venn',
      'cards.pdf?lang=tr&amp;sheet=A4x4&amp;place=Olm',
      'posters.pdf?lang=zh',
      'contact-sheet.pdf?lang=ug',
      '500 papers',
    ],
    hides: ['Ilka Torr', CANARY],
  })
  scenario('takes people by name, and leaves out who is not public without saying so', {
    when: 'GET /ug/papers?people=sealed-one,ilka-torr',
    shows: ['Ilka Torr', 'people=sealed-one%2Cilka-torr'],
    hides: [CANARY, 'Marlo Venn'],
  })
  scenario('of nobody offers nothing', {
    when: 'GET /en/papers?people=nobody',
    shows: ['Nobody is chosen'],
    hides: ['cards.pdf'],
  })
})

describe('the gate', () => {
  const RIGHT = { lang: 'en', greeting: '0', motif: 'none', part: 'card', text: '' }
  const inbox = async () =>
    (await sql<Record<string, unknown>>`select * from inbox.gate_answer`.execute(invented.desk))
      .rows

  it('says every reason in words, with sources, and what to do instead', async () => {
    const page = await (await get('/en/people/nurgan-olmi/papers', {}, fictional)).text()
    expect(page).toContain('No close relative’s consent')
    expect(page).toMatch(/Rests on \(\d\)/)
    expect(page).toMatch(/href="\/en\/sources\/[\w-]+"/)
    expect(page).toContain('href="#card"')
    expect(page).not.toContain('card-to')
    expect(
      await (await get('/ug/people/nurgan-olmi/papers?write=zh', {}, fictional)).text(),
    ).toContain('lang="ug" dir="rtl"')
  })
  it('where it passes, a form makes the card and the sheet to keep, each with what was written', async () => {
    const page = await (await get('/en/people/lira-vossen/papers', {}, fictional)).text()
    expect(page).toContain('action="/en/people/lira-vossen/papers/card-to#to"')
    expect(page).toContain('We know of nothing against this card')
    const text = 'The garden of Zuvorra is in flower.'
    for (const part of ['card', 'sheet']) {
      const answer = await post('lira-vossen', { ...RIGHT, greeting: 'own', text, part })
      expect([
        answer.status,
        answer.headers.get('content-type'),
        answer.headers.get('cache-control'),
      ]).toEqual([200, 'application/pdf', 'no-store'])
      const printed = (await readPdf(new Uint8Array(await answer.arrayBuffer()))).pages.join('')
      expect(printed).toContain(close(text))
      // Nothing of the record and nothing of this site goes to whoever opens the post there.
      if (part === 'card') expect(printed).not.toMatch(/tarvand\.example|Taken|sentenc/i)
    }
  })
  it('refuses a text with all reasons, and what was typed stays', async () => {
    const text = 'Freedom for all!\nhttps://example.org "><script>'
    const answer = await post('lira-vossen', { ...RIGHT, greeting: 'own', text })
    const page = await answer.text()
    expect(answer.status).toBe(409)
    for (const part of [
      'What you wrote stands below',
      'an address on the internet',
      'Freedom for all!',
      'value="own" checked',
      'role="alert"',
    ])
      expect(page, part).toContain(part)
    expect(page).not.toContain('<script')
  })
  it('refuses for whoever it refuses, by the form and by the API', async () => {
    const answer = await post('nurgan-olmi', RIGHT)
    expect([answer.status, (await answer.text()).includes('should not go')]).toEqual([409, true])
    const told = await get('/api/v1/people/nurgan-olmi/card-to.pdf', {}, fictional)
    expect([told.status, await told.json()]).toEqual([
      409,
      expect.objectContaining({
        error: { code: 'gate-refused', message: expect.any(String) },
        verdict: 'refused',
        reasons: expect.any(Array),
      }),
    ])
    const passed = await get('/api/v1/people/lira-vossen/card-to.pdf?greeting=2', {}, fictional)
    expect([passed.status, passed.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    const { pages } = await readPdf(new Uint8Array(await passed.arrayBuffer()))
    expect(pages.join('')).toContain(close('May the spring'))
    for (const greeting of [0, 6])
      expect(
        (await get(`/api/v1/people/lira-vossen/card-to.pdf?greeting=${greeting}`, {}, fictional))
          .status,
      ).toBe(400)
    expect((await get('/api/v1/people/lira-vossen/card-to.pdf?text=x', {}, fictional)).status).toBe(
      400,
    )
    expect((await get('/api/v1/people/lira-vossen/gate?text=x', {}, fictional)).status).toBe(400)
  })
  it.each<[string, Record<string, string>, string]>([
    ['no words of one’s own', { text: ' ' }, 'Choose a greeting'],
    ['a greeting that there is not', { greeting: '77' }, 'Choose a greeting'],
    ['a picture that there is not', { motif: 'flag' }, 'Choose a picture'],
    ['neither button', { part: '' }, 'one of the two buttons'],
  ])('asks again for %s', async (_, more, sentence) => {
    const answer = await post('tavik-sorun', {
      ...RIGHT,
      lang: 'ru',
      greeting: 'own',
      text: 'Думаю о вас',
      ...more,
    })
    const page = await answer.text()
    expect([
      answer.status,
      page.includes(sentence),
      page.includes('name="lang" value="ru"'),
    ]).toEqual([400, true, true])
  })
  it('takes no form of another site, none that is too long, none in a language that it does not offer', async () => {
    expect(
      (await post('lira-vossen', RIGHT, fictional, { 'sec-fetch-site': 'cross-site' })).status,
    ).toBe(400)
    expect((await post('lira-vossen', { ...RIGHT, text: 'x'.repeat(70_000) })).status).toBe(400)
    expect((await post('lira-vossen', { ...RIGHT, lang: 'xx' })).status).toBe(400)
  })
  it('is counted by the month without a word of the text, only when it is asked', async () => {
    await perform(invented, takeInGateAnswers, {}, EDITOR)
    await get('/en/people/lira-vossen/papers', {}, fictional)
    await get('/en/people/lira-vossen/papers?write=ru', {}, fictional)
    expect(await inbox()).toEqual([])
    await post('lira-vossen', { ...RIGHT, greeting: 'own', text: 'Zuvorra and freedom' })
    await get('/api/v1/people/nurgan-olmi/gate?lang=ug', {}, fictional)
    await fictional.request('/api/v1/people/nurgan-olmi/gate?lang=ug', { method: 'HEAD' })
    const rows = await inbox()
    expect(rows.map(({ month, person, lang, verdict }) => [month, person, lang, verdict])).toEqual([
      ['2026-11', 'lira-vossen', 'en', 'refused'],
      ['2026-11', 'nurgan-olmi', 'ug', 'refused'],
    ])
    expect(rows[1]!.reasons).toContain('no-consent')
    expect(JSON.stringify(rows)).not.toContain('Zuvorra')
    await perform(invented, takeInGateAnswers, {}, EDITOR)
    const { rows: kept } = await sql<{
      row: string
    }>`select t::text as row from desk.gate_answer t`.execute(invented.desk)
    expect(kept.length).toBeGreaterThan(1)
  })
  it('answers when nothing can be counted, and tells of it without a word of whom', async () => {
    const faults: unknown[] = []
    const dropbox = {
      insertInto: () => ({ values: () => ({ execute: () => Promise.reject(new Error('gone')) }) }),
    } as never
    const broken = appOf(invented, { dropbox, onFault: (error) => faults.push(error) })
    expect((await get('/api/v1/people/nurgan-olmi/gate', {}, broken)).status).toBe(200)
    expect((await post('lira-vossen', RIGHT, broken)).status).toBe(200)
    expect(faults).toHaveLength(2)
    expect(
      (await get('/api/v1/people/nurgan-olmi/gate', {}, appOf(invented, { dropbox: null }))).status,
    ).toBe(200)
  })
})

describe('what changes', () => {
  it('a change of status makes another paper with another print code, and retires the one before', async () => {
    const path = '/api/v1/people/ilka-torr/card.pdf'
    const [tag, code] = [(await get(path)).headers.get('etag')!, await printCodeAt('ilka-torr')]
    const judged = async (typed: string) =>
      await (await get(`/en/people/ilka-torr/papers?edition=${encodeURIComponent(typed)}`)).text()
    for (const typed of [code, code.toLowerCase(), ` ${code.slice(0, 4)} ${code.slice(4)} `])
      expect(await judged(typed)).toContain('bears the current print code')
    await perform(
      house,
      ruleClaim,
      { claim: 'ilka-torr-c01', verdict: 'withdrawn', reason: 'Taken back by the claimant' },
      EDITOR,
    )
    expect(await printCodeAt('ilka-torr')).not.toBe(code)
    expect(await judged(code)).toContain('is retired')
    const again = await get(path, { 'if-none-match': tag })
    expect([again.status, again.headers.get('etag') === tag]).toEqual([200, false])
    for (const malformed of ['1234567', 'XYZ', '123456789', '"><script>', '%'])
      expect(await judged(malformed), malformed).toMatch(/That is no print code(?![\s\S]*<script)/)
  })
  it('whoever is hidden is on no paper: each address answers as for somebody who never was', async () => {
    await perform(
      house,
      hidePerson,
      { slug: 'marlo-venn', hidden: true, reason: 'asked for' },
      EDITOR,
    )
    const [hidden, never] = [addressesOf('marlo-venn'), addressesOf('never-was')]
    for (const [n, path] of hidden.entries()) {
      const [one, other] = [await get(path), await get(never[n]!)]
      expect([path, one.status]).toEqual([path, 404])
      expect(await one.text()).toBe(await other.text())
      expect([...one.headers]).toEqual([...other.headers])
    }
    const [one, other] = [
      await post('marlo-venn', { lang: 'en' }, app),
      await post('never-was', { lang: 'en' }, app),
    ]
    expect([one.status, await one.text()]).toEqual([404, await other.text()])
    expect(await textOf('/api/v1/papers/contact-sheet.pdf')).not.toContain(close('Marlo Venn'))
    expect(await (await get('/en/papers?people=marlo-venn,ilka-torr')).text()).not.toContain(
      'Marlo Venn',
    )
    await perform(
      house,
      hidePerson,
      { slug: 'marlo-venn', hidden: false, reason: 'asked for' },
      EDITOR,
    )
    expect((await get('/api/v1/people/marlo-venn/card.pdf')).status).toBe(200)
  })
})
