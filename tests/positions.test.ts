/** Positions as pages and API give them: the figures that the lists say, and what moves when a list changes. */

import { describe, expect, it } from 'vitest'
import { importFolder } from '../src/boot.ts'
import { today } from '../src/kernel/dates/index.ts'
import type { InstrumentListItem } from '../src/reactions/public.ts'
import { readHead } from '../src/store/collection/head.ts'
import { publicApp } from '../src/web/public-app.ts'
import { fill, words } from '../src/words/index.ts'
import { testHouse } from './database.ts'
import { foundingCopy } from './founding-copy.ts'

const openSite = async (folder: string) => {
  const house = await testHouse()
  await importFolder(house, { folder, skipBad: false, dryRun: false })
  const app = publicApp({ visitor: house.visitor, contact: null, today })
  const get = async (path: string) => (await app.request(path)).text()
  const head = await readHead(house.visitor)
  return { app, head, get, api: async (path: string) => JSON.parse(await get(`/api/v1${path}`)) }
}
const founding = await openSite(foundingCopy())
const { app, head, get, api } = founding

type Counts = Record<string, Record<string, number>>
const told = (counts: Record<string, number>) =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))

describe('the lost table', () => {
  it('is made again: July 2019, October 2019, October 2020, March 2021', async () => {
    const { rows, counts } = (await api(
      '/positions?at=2019-07,2019-10,2020-10,2021-03&universe=article',
    )) as {
      rows: { iso3: string; cells: Record<string, string> }[]
      counts: Counts
    }
    expect(rows).toHaveLength(192)
    expect(rows.map(({ iso3 }) => iso3)).toEqual(expect.arrayContaining(['VAT', 'PSE']))
    expect(told(counts['2019-07']!)).toEqual({
      supports: 50,
      condemns: 22,
      withdrew: 1,
      not_on_list: 119,
    })
    expect(told(counts['2019-10']!)).toEqual({ supports: 18, condemns: 23, unknown: 151 })
    // China later claimed 48 against the 45 names: of whoever stands on neither list it is not known.
    expect(told(counts['2020-10']!)).toEqual({ supports: 45, condemns: 39, unknown: 108 })
    expect(told(counts['2021-03']!)).toEqual({ supports: 1, unknown: 191 })
    const cuba = rows.find(({ iso3 }) => iso3 === 'CUB')!
    expect(cuba.cells['2021-03']).toBe('supports')
  })
  it('says under the columns what was claimed, and that more were claimed later', async () => {
    const html = await get('/en/reactions/matrix?universe=article&view=counts')
    for (const text of ['18/54', '23/23', '45/45', '39/39', '1/64', '48 claimed later by China'])
      expect(html).toContain(text)
  })
})

describe('lists that are called complete', () => {
  it('name as many as anybody on file claims; where more are claimed, who is missing is unknown', async () => {
    const { instruments } = (await api('/instruments?limit=500')) as {
      instruments: InstrumentListItem[]
    }
    const most = ({ claimed, claimed_later = [] }: InstrumentListItem) =>
      Math.max(claimed ?? 0, ...claimed_later.map(({ total }) => total))
    expect(instruments.filter((each) => each.complete && most(each) > each.named)).toEqual([])
    const whole = instruments
      .filter(({ complete }) => complete)
      .map(({ id, named, claimed }) => `${id} ${named}/${claimed}`)
    expect(whole).toEqual([
      'hrc41-2019-07-condemn 22/22',
      'hrc41-2019-07-support 50/50',
      'hrc41-2019-07-support-initial 37/37',
      '3c74-2019-10-condemn 23/23',
      'hrc44-2020-06-condemn 27/27',
      'hrc44-2020-06-hk-support 53/53',
      '3c75-2020-10-condemn 39/39',
      'hrc50-2022-06-condemn 47/47',
      'hrc51-2022-10-vote 47/47',
      '3c77-2022-10-condemn 50/50',
      '3c78-2023-10-condemn 51/51',
      '3c79-2024-10-condemn 15/15',
      '3c80-2025-11-condemn 15/15',
    ])
  })
  it('are none of which a name is from memory: pages say how many are confirmed, and who is missing is unknown', async () => {
    expect(await api('/instruments/3c76-2021-10-condemn')).toMatchObject({
      named: 43,
      recalled: 37,
      complete: false,
    })
    const page = await get('/en/instruments/3c76-2021-10-condemn')
    expect(page).toContain('6 of 43 names confirmed')
    expect(page).not.toContain('The list is complete')
    expect(await get('/en/reactions/matrix?at=2021-10&view=counts')).toContain('6 confirmed')
  })
  it('rest on no copy of the lowest grade alone: of July 2019 one name does', async () => {
    const { signatories, sources } = await api('/instruments/hrc41-2019-07-support')
    const low = sources.filter(({ grade }: { grade: string }) => grade > 'D')
    const lowest = new Set(low.map(({ id }: { id: string }) => id))
    const standing = signatories.filter(({ stance }: { stance: string }) => stance !== 'withdrew')
    expect(standing).toHaveLength(50)
    expect(
      standing
        .filter(({ source }: { source: string }) => lowest.has(source))
        .map(({ iso3 }: { iso3: string }) => iso3),
    ).toEqual(['YEM'])
  })
  it('Kuwait has left nothing: it spoke in October 2020, and three names of that list are not known', async () => {
    const { unknown, gone } = await api(
      '/instruments/compare?from=hrc41-2019-07-support&to=3c75-2020-10-support',
    )
    expect([unknown.includes('KWT'), unknown.length, gone]).toEqual([true, 16, []])
    expect((await api('/actors/kwt')).changes).toEqual([])
  })
})

describe('what changed, year by year', () => {
  const path = '/reactions/matrix?at=2019,2020,2021,2022,2023,2024,2025&order=change'
  const remarks = (html: string) =>
    [
      ...html.matchAll(
        /<tr><th scope="row"><a href="[^"]*">([^<]*)<\/a>.*?<td class="remark">(.*?)<\/td><\/tr>/g,
      ),
    ].map(([, state, remark]): [string, string] => [state!, remark!.replaceAll(/<[^>]+>/g, '')])
  it('begins with the one state that changed sides, and says of no backer that it is not on the lists of 2025', async () => {
    const told = remarks(await get(`/en${path}`))
    expect(told).toHaveLength(194)
    expect(told[0]).toEqual([
      'Somalia',
      'backed in 2019; critical in 2022; not on the critical lists of 2023',
    ])
    expect(
      told.filter(([, remark]) => /not on the (lists|backing lists) of 2025/.test(remark)),
    ).toEqual([])
    const noList = told.filter(([, remark]) =>
      /^backed in .*; no backing list of 2025 is on file$/.test(remark),
    )
    expect(noList.length).toBeGreaterThan(60)
    expect(
      told
        .filter(([, remark]) => remark.includes('critical lists of 2025'))
        .every(([, remark]) => /critical in/.test(remark)),
    ).toBe(true)
  })
  it('says so in Uyghur', async () => {
    const told = remarks(await get(`/ug${path}`))
    expect(told[0]?.[1]).toMatch(/^2019-يىلى: قوللىغان؛ 2022-يىلى: تەنقىد قىلغان؛/)
    expect(
      told.filter(([, remark]) => remark.includes('قوللىغۇچىلار تىزىملىكى خاتىرىدە يوق')).length,
    ).toBeGreaterThan(60)
  })
  it('a cell of a year with lists of one side only says of which there is none', async () => {
    expect(await get('/en/reactions/positions/PAK?at=2025')).toContain(
      'No backing list of this time is on file.',
    )
  })
  it('a comparison of two sides tells of one change and of no leaving', async () => {
    const found = await api(
      '/instruments/compare?from=hrc41-2019-07-support&to=3c77-2022-10-condemn',
    )
    expect([found.switched, found.gone, found.added, found.one_side.length]).toEqual([
      ['SOM'],
      [],
      [],
      98,
    ])
    const html = await get(
      '/en/reactions/compare?from=hrc41-2019-07-support&to=3c77-2022-10-condemn',
    )
    expect(html).toContain('1 changed sides')
    expect(html).not.toMatch(/id="(gone|added)"/)
  })
})

describe('the vote of 6 October 2022', () => {
  it('has 17 yes, 19 no, 11 abstentions; nobody else could vote', async () => {
    const { counts } = await api('/positions?instruments=hrc51-2022-10-vote')
    expect(told(counts['hrc51-2022-10-vote'])).toEqual({
      yes: 17,
      no: 19,
      abstain: 11,
      not_eligible: 146,
    })
  })
})

describe('the map', () => {
  const SAID = ['supports', 'condemns', 'withdrew', 'yes', 'no', 'abstain', 'absent'] as const
  const numbersOf = (html: string, lang: 'en' | 'ug') => {
    const { marks } = words(lang, head).charts
    const title = /<figcaption[^>]*>.*?<\/figcaption>|<h2[^>]*>.*?<\/h2>/s.exec(
      html.slice(html.indexOf('id="world-map"')),
    )![0]
    const finding = title.replaceAll(/<[^>]*>/g, '')
    const legend = /<ul class="legend">(.*?)<\/ul>/s.exec(html)![1]!
    const counts = [
      ...legend.matchAll(/class="cell cell-(\w+)">.*?<span class="count"> (\d+)<\/span>/gs),
    ].map(([, mark, count]): [string, number] => [mark!, Number(count)])
    expect(Object.keys(marks)).toEqual(expect.arrayContaining(counts.map(([mark]) => mark)))
    return { finding, legend: new Map(counts) }
  }
  it.each([
    'en',
    'ug',
  ] as const)('in %s, headline, legend and rows agree on every day on which something changed', async (lang) => {
    const { instruments } = (await api('/instruments?limit=500')) as {
      instruments: InstrumentListItem[]
    }
    const days = [
      ...new Set([
        ...instruments.map(({ date }) => String(date)),
        '2019-07-18',
        '2021-06-24',
        '2026-11-20',
      ]),
    ]
    for (const day of days) {
      const { finding, legend } = numbersOf(await get(`/${lang}/reactions/map?asof=${day}`), lang)
      const { rows } = await api(`/positions?asof=${day}`)
      expect([day, [...legend.values()].reduce((sum, each) => sum + each, 0)]).toEqual([
        day,
        rows.length,
      ])
      const { mapFound } = words(lang, head).matrix
      for (const mark of SAID) {
        const count = legend.get(mark) ?? 0
        if (count > 0)
          expect([day, finding]).toEqual([
            day,
            expect.stringContaining(fill(mapFound[mark], { count })),
          ])
      }
      const told = finding.match(/\d+/g)!.map(Number)
      const inLegend = SAID.reduce((sum, mark) => sum + (legend.get(mark) ?? 0), 0)
      expect([day, told.reduce((sum, each) => sum + each, 0)]).toEqual([day, inLegend])
    }
  })
  it('leaves China out of those who back its policy, and says how those voted who voted last', async () => {
    const { finding, legend } = numbersOf(await get('/en/reactions/map?asof=2022-10-06'), 'en')
    expect(finding).toMatch(/; 17 voted yes, 19 voted no, 11 abstained/)
    expect(legend.get('concerned')).toBe(undefined)
    const before = numbersOf(await get('/en/reactions/map?asof=2022-09-26'), 'en')
    expect(before.legend.get('concerned')).toBe(1)
  })
})

describe('what the API promises', () => {
  it('lists the members of the United Nations and whoever else stands there', async () => {
    const { rows } = await api('/positions?at=2019-07')
    expect(rows).toHaveLength(194)
  })
  it('takes a text on another place for no position, unless it is asked for itself', async () => {
    expect(told((await api('/positions?at=2021-03-05')).counts['2021-03-05'])).toEqual({
      no_instrument: 193,
    })
    expect(
      (await api('/positions?instruments=hrc44-2020-06-hk-support')).counts[
        'hrc44-2020-06-hk-support'
      ].supports,
    ).toBe(53)
  })
  it('carries positions forward only when asked to', async () => {
    const cellsOf = async (query: string, iso3: string) =>
      (await api(query)).rows.find((row: { iso3: string }) => row.iso3 === iso3).cells
    expect(await cellsOf('/positions?asof=2019-07-15', 'QAT')).toEqual({ '2019-07-15': 'supports' })
    expect(await cellsOf('/positions?asof=2019-07-18', 'QAT')).toEqual({ '2019-07-18': 'withdrew' })
    expect(await cellsOf('/positions?at=2018', 'QAT')).toEqual({ '2018': 'no_instrument' })
  })
  it('compares two lists', async () => {
    expect(
      await api('/instruments/compare?from=hrc41-2019-07-condemn&to=3c74-2019-10-condemn'),
    ).toMatchObject({
      added: ['ALB', 'LIE', 'USA'],
      gone: ['CHE', 'ESP'],
      switched: [],
      unknown: [],
    })
  })
  it('answers as a table, too', async () => {
    const csv = await get('/api/v1/positions?at=2020-10&universe=article&format=csv')
    expect(csv.split('\n').slice(0, 2)).toEqual([
      'iso3,name,cells.2020-10,spoke_alone.2020-10,page',
      'AFG,Afghanistan,unknown,0,/en/reactions/matrix?at=2020-10&universe=article',
    ])
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
    expect(
      (await app.request('/api/v1/instruments/compare?from=hrc41-2019-07-condemn&to=no-such'))
        .status,
    ).toBe(404)
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
    for (const path of [
      '/en/reactions/matrix',
      '/en/reactions/map?asof=2020-10-06',
      '/en/reactions/positions/BRA?at=2020-10',
    ]) {
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
      // With its name goes one of the total: else the list would no longer be whole, and everybody else on none would be unknown.
      foundingCopy((file, text) => {
        if (file === 'signatures.csv') return text.replace(/^hrc41-2019-07-condemn,NZL,.*\n/m, '')
        return file === 'instruments.jsonl'
          ? text.replace(/("id":"hrc41-2019-07-condemn".*"claimed":)22/, '$121')
          : text
      }),
    )
    const after = await changed.api(path)
    const moved = before.rows.flatMap(
      (row: { iso3: string; cells: Record<string, string> }, n: number) =>
        Object.keys(row.cells).flatMap((key) =>
          row.cells[key] === after.rows[n].cells[key]
            ? []
            : [`${row.iso3} ${key} ${row.cells[key]} → ${after.rows[n].cells[key]}`],
        ),
    )
    expect(moved).toEqual(['NZL 2019-07 condemns → not_on_list'])
    const expected = structuredClone(before.counts)
    expected['2019-07'].condemns -= 1
    expected['2019-07'].not_on_list += 1
    expect(after.counts).toEqual(expected)
  })
})
