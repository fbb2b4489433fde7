import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { today } from '../src/kernel/dates/index.ts'
import { chooseLanguage } from '../src/web/languages.ts'
import { publicApp } from '../src/web/public-app.ts'
import { crawl } from './crawl.ts'
import { worldHouse } from './database.ts'
import { scenarios } from './scenario.ts'
import { CANARY } from './world.ts'

const house = await worldHouse()
const app = publicApp({ visitor: house.visitor, contact: 'desk@tarvand.example', today })
const scenario = scenarios(() => app)

describe('a visitor', () => {
  scenario('sees the wall, with the name in its own script as the picture', {
    when: 'GET /en/',
    shows: ['مارلو ۋېن', 'Marlo Venn', /lang="ug"[^>]*dir="rtl"|dir="rtl"[^>]*lang="ug"/],
    hides: [CANARY, 'Sang at a wedding'],
  })
  scenario('never sees a form that is only recalled as the picture', {
    when: 'GET /en/',
    shows: ['Ilka Torr'],
    hides: ['ئىلكا تورر'],
  })
  scenario('sees both sides of a conflict on the person’s page, with who says so', {
    when: 'GET /en/people/marlo-venn',
    shows: ['Eight years', 'Ten years', 'Tarvand embassy', 'Odra Venn'],
    hides: [CANARY],
  })
  scenario('sees each pair of dates as a clock of its own', {
    when: 'GET /en/people/marlo-venn',
    shows: ['406–770', '681–711', '651–680'],
  })
  scenario('sees the operator’s contact on every page', {
    when: 'GET /ug/people/marlo-venn',
    shows: ['desk@tarvand.example'],
  })
  scenario('reads on the page of methods how much of each language a native reader has read', {
    when: 'GET /en/method',
    shows: [
      /Uyghur<\/b>: pages, papers, cards [^<]+ 0 of 2\d+ texts read by a native reader\./,
      'Turkish</b>: papers, ',
      'Its papers lead to pages in English, and say so.',
      'the sheet to keep is in English.',
      'not yet read by a native reader',
    ],
  })
  scenario('reads the same there in Uyghur', {
    when: 'GET /ug/method',
    shows: ['ئانا تىللىق ئوقۇرمەن ئوقۇغىنى: 0.'],
  })
  scenario('reads Uyghur from right to left', {
    when: 'GET /ug/',
    shows: ['<html lang="ug" dir="rtl"'],
  })
  scenario('cannot tell a sealed person from nobody', {
    when: 'GET /en/people/sealed-one',
    status: 404,
    hides: [CANARY],
  })
  scenario('gets an error in their language', {
    when: 'GET /ug/people/nobody',
    status: 404,
    shows: ['lang="ug"'],
  })
  scenario('who asks for an unknown language gets a plain 404', { when: 'GET /xx/', status: 404 })
  scenario('who sends a filter that there is not is told which', {
    when: 'GET /en/?happened=guilty',
    status: 400,
    shows: ['happened'],
  })
  scenario('filters by plain links', {
    when: 'GET /en/?fate=not_disclosed&place=Olm',
    shows: ['Marlo Venn'],
    hides: ['Ilka Torr'],
  })
  scenario('finds a name in another script, in any order', {
    when: `GET /en/search?q=${encodeURIComponent('ۋېن مارلو')}`,
    shows: ['Marlo Venn'],
    hides: ['Ilka Torr'],
  })
  scenario('who searches for nobody is told what to try', {
    when: 'GET /en/search?q=Zzyzx',
    shows: ['Zzyzx'],
    hides: ['Marlo Venn', 'Ilka Torr'],
  })
  scenario('who searches for signs finds nobody and breaks nothing', {
    when: `GET /en/search?q=${encodeURIComponent(`%_'"<script>(((a*a*`)}`,
    hides: ['<script', 'Marlo Venn'],
  })
  scenario('who searches for too much is told so', {
    when: `GET /en/search?q=${'a'.repeat(201)}`,
    status: 400,
  })
  scenario('sees a reaction, an instrument, a track, a facility and a source', {
    when: 'GET /en/reactions/re1',
    shows: ['Norrland'],
  })
  scenario('sees claimed and named apart', {
    when: 'GET /en/instruments/in1',
    shows: ['Norrland', 'Suderland', 'Ostland'],
  })
  scenario('sees a track with both sides’ words', {
    when: 'GET /en/access/visit-1',
    shows: ['To see a prisoner'],
  })
  scenario('sees a facility', { when: 'GET /en/facilities/olm-prison', shows: ['1 Gate Road'] })
  scenario('sees a source that something public rests on', {
    when: 'GET /en/sources/s-open',
    shows: ['The Tarvand Courier'],
  })
  scenario('cannot see a source that nothing public rests on', {
    when: 'GET /en/sources/s-secret',
    status: 404,
    hides: [CANARY],
  })
  it('is sent to a language by what the browser asks for, without a cookie', async () => {
    const answer = await app.request('/', {
      headers: { 'accept-language': 'tr, ug;q=0.8, en;q=0.5' },
    })
    expect([
      answer.status,
      answer.headers.get('location'),
      answer.headers.get('set-cookie'),
      answer.headers.get('vary'),
    ]).toEqual([302, '/ug/', null, 'Accept-Language'])
    expect(chooseLanguage('de')).toBe('en')
    expect(chooseLanguage(undefined)).toBe('en')
    expect(chooseLanguage('en;q=0, ug')).toBe('ug')
    expect(chooseLanguage(`${'x,'.repeat(10_000)}ug`)).toBe('en')
  })
})

describe('every page and every answer', async () => {
  const pages = await crawl(app)
  const html = pages.filter(({ type }) => type.includes('text/html'))

  it('are many, and none is broken', () => {
    expect(html.length).toBeGreaterThan(25)
    expect(
      pages
        .filter(({ status, path }) => status >= 400 && !path.includes('nothing'))
        .map(({ path, status }) => `${status} ${path}`),
    ).toEqual([])
  })
  it('hold no canary, no script, no style attribute, and no address outside the page’s own words', () => {
    for (const { path, text, headers } of pages) {
      expect(text.includes(CANARY), path).toBe(false)
      expect(JSON.stringify([...headers]).includes(CANARY), path).toBe(false)
    }
    for (const { path, text } of html) {
      expect(text, path).not.toMatch(/<script/i)
      expect(text, path).not.toMatch(/\sstyle=/i)
      expect(text, path).not.toMatch(/\son[a-z]+="/i)
      expect(text, path).not.toMatch(/(?:src|action|srcset|poster|data)="(?:https?:)?\/\//i)
    }
  })
  it('carry the strict headers', () => {
    for (const { path, headers } of pages) {
      expect(headers.get('content-security-policy'), path).toMatch(/^default-src 'none';/)
      expect(headers.get('content-security-policy'), path).not.toMatch(/unsafe|https?:|\*/)
      expect(headers.get('x-content-type-options'), path).toBe('nosniff')
      expect(headers.get('cross-origin-opener-policy'), path).toBe('same-origin')
      expect(headers.get('permissions-policy'), path).toContain('geolocation=()')
      expect(headers.get('set-cookie'), path).toBeNull()
      expect(headers.get('cache-control'), path).toMatch(
        /\/(people|papers|dossiers|figures)\/.*\.(pdf|png)/.test(path)
          ? /^no-cache$/
          : /no-store|max-age=300/,
      )
    }
  })
  it('are valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'long-title': 'off', 'no-inline-style': 'error', 'tel-non-breaking': 'off' },
    })
    const faults: string[] = []
    for (const { path, text } of html) {
      const report = await validator.validateString(text)
      for (const result of report.results)
        for (const message of result.messages)
          faults.push(`${path}:${message.line} ${message.ruleId} ${message.message}`)
    }
    expect([...new Set(faults)].slice(0, 10)).toEqual([])
  })
  it('keep every identifier of the database to themselves', () => {
    for (const { path, text } of pages)
      expect(text, path).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-/)
  })
})

describe('a hostile visitor', () => {
  for (const path of [
    '/en/people/%00',
    '/en/?place=%00',
    '/en/search?q=%00',
    '/api/v1/people/%00',
    '/en/people/%E0%A4%A',
    '/en/people/%ED%A0%80',
    '/en/?place=%ED%A0%80',
    `/en/people/${'a'.repeat(5_000)}`,
    '/api/v1/reactions/..%2f..%2fetc',
    '//evil.example/',
    '/en/sources/%F0%9F%98%80',
  ])
    it(`gets no bug and nothing of ours from ${path.slice(0, 50)}`, async () => {
      const answer = await app.request(path)
      expect([200, 400, 404]).toContain(answer.status)
      expect(await answer.text()).not.toMatch(/ at \/|node_modules|select |PostgreSQL/)
    })
  scenario('who hangs a tracking parameter to a link changes nothing', {
    when: 'GET /en/people/marlo-venn?fbclid=x',
    shows: ['Marlo Venn'],
    hides: ['fbclid'],
  })
  scenario('neither on the wall', {
    when: 'GET /en/?utm_source=x',
    shows: ['Marlo Venn'],
    hides: ['utm_source'],
  })
  it('is not sent anywhere else by a slash too many', async () => {
    const answer = await app.request('/en/people/marlo-venn/')
    expect([answer.status, answer.headers.get('location')]).toEqual([308, '/en/people/marlo-venn'])
    expect((await app.request('/en/search/?q=%D8%A6')).headers.get('location')).toBe(
      '/en/search?q=%D8%A6',
    )
    expect((await app.request('/en?fate=not_disclosed')).headers.get('location')).toBe(
      '/en/?fate=not_disclosed',
    )
    expect((await app.request('/en/people/%C3%BF/')).headers.get('location')).toBe(
      '/en/people/%C3%BF',
    )
    expect((await app.request('/en//evil.example/')).headers.get('location') ?? '').not.toMatch(
      /^\/\//,
    )
  })
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])
    it(`cannot ${method}`, async () =>
      expect((await app.request('/en/', { method })).status).toBe(404))
})
