/** Positions as pages and API give them: the figures that the lists say, and what moves when a list changes. */
import { describe, expect, it } from 'vitest'
import { importFolder } from '../src/boot.ts'
import { today } from '../src/kernel/dates.ts'
import { publicApp } from '../src/web/public-app.ts'
import { testHouse } from './database.ts'
import { foundingCopy } from './founding-copy.ts'

const openSite = async (folder: string) => {
  const house = await testHouse()
  await importFolder(house, { folder, skipBad: false, dryRun: false })
  const app = publicApp({ visitor: house.visitor, contact: null, today })
  const get = async (path: string) => (await app.request(path)).text()
  return { app, get, api: async (path: string) => JSON.parse(await get(`/api/v1${path}`)) }
}
const founding = await openSite(foundingCopy())
const { app, get, api } = founding

type Counts = Record<string, Record<string, number>>
const told = (counts: Record<string, number>) => Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))

describe('the lost table', () => {
  it('is made again: July 2019, October 2019, October 2020, March 2021', async () => {
    const { rows, counts } = (await api('/positions?at=2019-07,2019-10,2020-10,2021-03&universe=article')) as {
      rows: { iso3: string; cells: Record<string, string> }[]
      counts: Counts
    }
    expect(rows).toHaveLength(192)
    expect(rows.map(({ iso3 }) => iso3)).toEqual(expect.arrayContaining(['VAT', 'PSE']))
    expect(told(counts['2019-07']!)).toEqual({ supports: 50, condemns: 22, withdrew: 1, not_on_list: 119 })
    expect(told(counts['2019-10']!)).toEqual({ supports: 18, condemns: 23, unknown: 151 })
    expect(told(counts['2020-10']!)).toEqual({ supports: 45, condemns: 39, not_on_list: 108 })
    expect(told(counts['2021-03']!)).toEqual({ supports: 1, unknown: 191 })
    const cuba = rows.find(({ iso3 }) => iso3 === 'CUB')!
    expect(cuba.cells['2021-03']).toBe('supports')
  })
  it('says under the columns what was claimed, and that more were claimed later', async () => {
    const html = await get('/en/reactions/matrix?universe=article&view=counts')
    for (const text of ['18/54', '23/23', '45/45', '39/39', '1/64', '48 claimed later by China']) expect(html).toContain(text)
  })
})

describe('the vote of 6 October 2022', () => {
  it('has 17 yes, 19 no, 11 abstentions; nobody else could vote', async () => {
    const { counts } = await api('/positions?instruments=hrc51-2022-10-vote')
    expect(told(counts['hrc51-2022-10-vote'])).toEqual({ yes: 17, no: 19, abstain: 11, not_eligible: 146 })
  })
})

describe('what the API promises', () => {
  it('lists the members of the United Nations and whoever else stands there', async () => {
    const { rows } = await api('/positions?at=2019-07')
    expect(rows).toHaveLength(194)
  })
  it('takes a text on another place for no position, unless it is asked for itself', async () => {
    expect(told((await api('/positions?at=2021-03-05')).counts['2021-03-05'])).toEqual({ no_instrument: 193 })
    expect((await api('/positions?instruments=hrc44-2020-06-hk-support')).counts['hrc44-2020-06-hk-support'].supports).toBe(53)
  })
  it('carries positions forward only when asked to', async () => {
    const cellsOf = async (query: string, iso3: string) => (await api(query)).rows.find((row: { iso3: string }) => row.iso3 === iso3).cells
    expect(await cellsOf('/positions?asof=2019-07-15', 'QAT')).toEqual({ '2019-07-15': 'supports' })
    expect(await cellsOf('/positions?asof=2019-07-18', 'QAT')).toEqual({ '2019-07-18': 'withdrew' })
    expect(await cellsOf('/positions?at=2018', 'QAT')).toEqual({ '2018': 'no_instrument' })
  })
  it('compares two lists', async () => {
    expect(await api('/instruments/compare?from=hrc41-2019-07-condemn&to=3c74-2019-10-condemn')).toMatchObject({
      added: ['ALB', 'LIE', 'USA'],
      gone: ['CHE', 'ESP'],
      switched: [],
      unknown: [],
    })
  })
  it('answers as a table, too', async () => {
    const csv = await get('/api/v1/positions?at=2020-10&universe=article&format=csv')
    expect(csv.split('\n').slice(0, 2)).toEqual(['iso3,name,cells.2020-10,spoke_alone.2020-10', 'AFG,Afghanistan,not_on_list,0'])
  })
  it.each([
    '/positions',
    '/positions?at=yesterday',
    '/positions?at=2019-07&universe=mars',
    '/positions?instruments=no-such',
    '/positions?asof=XXXX',
    '/positions?at=2019&format=xml',
    `/positions?at=${Array.from({ length: 61 }, (_, n) => 1900 + n).join(',')}`,
    '/instruments/compare?from=hrc41-2019-07-condemn',
  ])('refuses %s with a reason', async (path) => {
    const answer = await app.request(`/api/v1${path}`)
    expect([answer.status, (await answer.json()).error.code]).toEqual([400, 'query-unreadable'])
  })
  it('does not know a list that is not there', async () => {
    expect((await app.request('/api/v1/instruments/compare?from=hrc41-2019-07-condemn&to=no-such')).status).toBe(404)
  })
})

describe('pages', () => {
  it('a cell opens its evidence, in the reader’s language', async () => {
    const html = await get('/en/reactions/positions/QAT?at=2019-07')
    expect(html).toContain('took its name back')
    expect(html).toContain('A/HRC/41/G/17')
    expect(await get('/ug/reactions/positions/QAT?at=2019-07')).toContain('قايتۇرۇۋالغان')
  })
  it('a cell’s data are asked for as it was asked for, without what hung on the link', async () => {
    const html = await get('/en/reactions/positions/QAT?at=2019-07&fbclid=1')
    expect(html).toContain('/api/v1/positions?at=2019-07')
    expect(html).not.toContain('fbclid')
  })
  it('never call a state silent or neutral', async () => {
    for (const path of ['/en/reactions/matrix', '/en/reactions/map?asof=2020-10-06', '/en/reactions/positions/BRA?at=2020-10']) {
      const html = (await get(path)).replaceAll('That does not say that it was silent.', '')
      expect(html).not.toMatch(/neutral|\bsilent\b/i)
    }
  })
  it('say nothing of anybody who may not be known', async () => {
    expect((await app.request('/en/reactions/positions/QAT')).status).toBe(400)
    expect((await app.request('/xx/reactions/matrix')).status).toBe(404)
  })
  it('the row of China is that of the state concerned', async () => {
    const html = await get('/en/reactions/matrix?universe=article')
    expect(html).toMatch(/actors\/chn">[^<]*<\/a><\/th><td class="cell-concerned">/)
  })
})

describe('one signature less', () => {
  it('changes exactly the cells and counts that rest on it', async () => {
    const path = '/positions?at=2019-07,2019-10,2020-10,2021-03,2021-06,2022-06&universe=un'
    const before = await api(path)
    const changed = await openSite(
      foundingCopy((file, text) => (file === 'signatures.csv' ? text.replace(/^hrc41-2019-07-condemn,NZL,.*\n/m, '') : text)),
    )
    const after = await changed.api(path)
    const moved = before.rows.flatMap((row: { iso3: string; cells: Record<string, string> }, n: number) =>
      Object.keys(row.cells).flatMap((key) =>
        row.cells[key] === after.rows[n].cells[key] ? [] : [`${row.iso3} ${key} ${row.cells[key]} → ${after.rows[n].cells[key]}`],
      ),
    )
    expect(moved).toEqual(['NZL 2019-07 condemns → not_on_list'])
    const expected = structuredClone(before.counts)
    expected['2019-07'].condemns -= 1
    expected['2019-07'].not_on_list += 1
    expect(after.counts).toEqual(expected)
  })
})
