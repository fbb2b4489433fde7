/** Access and raisings: what the founding collection must show, and what nobody may see of people who are hidden. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { PublicAccessTrack, PublicRaising } from '../src/access/public.ts'
import { importFolder } from '../src/boot.ts'
import { parseEdtf } from '../src/kernel/dates/index.ts'
import { hidePerson } from '../src/registry/acts/index.ts'
import { perform } from '../src/store/acting/index.ts'
import { publicApp } from '../src/web/public-app.ts'
import { testHouse } from './database.ts'
import { ROOT } from './run.ts'
import { scenarios } from './scenario.ts'
import { CANARY, canary, importWorld, world } from './world.ts'

const d = parseEdtf
const TODAY = d('2026-11-20')
const cites = [{ source: 's-open' }]
const appOf = (house: Awaited<ReturnType<typeof testHouse>>) =>
  publicApp({ visitor: house.visitor, contact: null, today: () => TODAY })
const asJson = (app: ReturnType<typeof appOf>) => async (path: string) =>
  (await app.request(`/api/v1${path}`)).json()

const founding = await testHouse()
const report = await importFolder(founding, {
  folder: join(ROOT, 'collections/uyghur'),
  skipBad: false,
  dryRun: false,
})
const site = appOf(founding)
const api = asJson(site)

describe('the founding collection', () => {
  const scenario = scenarios(() => site)
  it('warns of the one answer that came before the question, and of no step', () => {
    expect(report.warnings.map(({ code, params }) => [code, params.key])).toEqual([
      ['answer-early', 'rs-4nwdx'],
    ])
  })
  it('the High Commissioner: 1351 days, and 1329 to 1359 by the article, each with its source', async () => {
    const track = await api('/access/un-high-commissioner')
    const arrivals = track.clocks.filter(
      ({ name, from }: { name: string; from: { date: string } }) =>
        name === 'requested_to_arrival' && from.date === '2018-09-10',
    )
    expect(arrivals).toEqual([
      {
        name: 'requested_to_arrival',
        from: { date: '2018-09-10', step: 1 },
        to: { date: '2022-05-23', step: 18 },
        days: { min: 1351, max: 1351 },
      },
      {
        name: 'requested_to_arrival',
        from: { date: '2018-09-10', step: 1 },
        to: { date: '2022-05', step: 18 },
        days: { min: 1329, max: 1359 },
      },
    ])
    const arrival = track.steps[17]
    expect(arrival.citations[0].source).not.toBe('doc-002')
    expect(arrival.also_dated[0].citations[0].source).toBe('doc-002')
  })
  scenario(
    'the High Commissioner’s page shows both counts, the calls of third states, who could speak alone, and findings that differ',
    {
      when: 'GET /en/access/un-high-commissioner',
      shows: [
        '1351',
        '1329–1359',
        'Switzerland',
        'Le Drian',
        'spoke alone',
        'not met',
        'Ma Zhaoxu',
        'Antony Blinken',
        'warned not to complain',
        '/en/reactions/r-ngnxd',
      ],
    },
  )
  scenario(
    'the EU ambassadors: invitation, unrestricted access, Ilham Tohti, both sides’ words, stalled',
    {
      when: 'GET /en/access/eu-ambassadors-xinjiang',
      shows: [
        'invited',
        'Would come only if access were unrestricted.',
        'A visit with the Sakharov laureate Ilham Tohti.',
        'Not to be done.',
        'meeting him is unacceptable',
        'stalled',
        '/en/people/ilham-tohti',
        '1401 days',
        'no visit on file',
        /newest source of .{0,60}19 January 2023/,
        '/en/reactions/r-wdkwc',
        '/en/reactions/r-8qg85',
      ],
      hides: [/convict|criminal/],
    },
  )
  scenario('the same in Uyghur', {
    when: 'GET /ug/access/eu-ambassadors-xinjiang',
    shows: ['خاتىرىدە زىيارەت يوق', 'توختاپ قالغان', '/ug/people/ilham-tohti'],
  })
  scenario('the list says what was asked most and refused most', {
    when: 'GET /en/access',
    shows: [
      /Asked most: [^.]*access to places of detention/,
      /Refused most: [^.]*to meet a named person/,
      'Longest waits',
      /no visit on file: .{0,200}newest source of .{0,60}January 2023/,
    ],
    hides: ['no visit since'],
  })
  it('nothing is coded as refused without words of a refusal', async () => {
    for (const { id } of (await api('/access?limit=500')).access) {
      const { conditions }: PublicAccessTrack = await api(`/access/${id}`)
      const bare = conditions.filter(
        ({ side, state, host_words, note }) =>
          side === 'asked' && state === 'refused' && !host_words && !note,
      )
      expect([id, bare]).toEqual([id, []])
    }
    const { conditions } = await api('/access/un-special-procedures-china')
    expect(conditions.map(({ state }: { state: string }) => state)).toEqual(['unknown'])
  })
  it('every visit, request and invitation among the reactions is part of a track, or is no such visit', async () => {
    const linked = new Set<string>()
    for (const { id } of (await api('/access?limit=500')).access) {
      const track: PublicAccessTrack = await api(`/access/${id}`)
      for (const reaction of [
        ...(track.reactions ?? []),
        ...[...track.steps, ...track.findings].flatMap((each) => each.reaction ?? []),
      ])
        linked.add(reaction)
    }
    const told = await Promise.all(
      ['visit', 'access_request', 'invitation'].map((kind) =>
        api(`/reactions?limit=500&kind=${kind}`),
      ),
    )
    const alone = told
      .flatMap(({ reactions }) => reactions.map(({ id }: { id: string }) => id))
      .filter((id: string) => !linked.has(id))
    // Scholarships, a dialogue in Beijing, state visits and a study tour: nobody came to see.
    expect(alone.sort()).toEqual(['r-3zj9f', 'r-7vjrc', 'r-d6s7r', 'r-pc63m', 'r-qcvk3'])
    for (const id of [
      'r-ngnxd',
      'r-wdkwc',
      'r-4kpv7',
      'r-hdjph',
      'r-9dhsk',
      'r-t6z95',
      'r-cmdrq',
      'r-kt89p',
      'r-8qg85',
    ])
      expect([...linked]).toContain(id)
  })
  it('China as the one asked: what was told first, denials apart, ranges where dates are partial, and the median with how many it is of', async () => {
    const { asked } = await api('/raisings/governments')
    const { tally } = asked.find(
      ({ government }: { government: { key: string } }) => government.key === 'CHN',
    )
    const settled = (count: number) => ({ min: count, max: count })
    expect(tally).toEqual({
      asked: 35,
      told: settled(2),
      denied: { min: 4, max: 10 },
      other_words: { min: 5, max: 9 },
      in_bulk: settled(2),
      early: { min: 1, max: 11 },
      open: settled(10),
      unknown: settled(1),
      median: { days: { min: 1, max: 1 }, of: 11 },
    })
  })
  scenario('what a government raised, without a share', {
    when: 'GET /en/raisings/european-union',
    shows: ['Raised by European Union', '/en/people/ilham-tohti'],
    hides: ['Replied', '%'],
  })
  scenario(
    'China’s page leads with how many were told fate and whereabouts, and leads to the answers and reactions',
    {
      when: 'GET /en/raisings/CHN',
      shows: [
        /<div class="figures[^>]*><div class="figure"><p class="figure-number"><bdi>2<\/bdi> of 35<\/p><p class="figure-caption">Told fate and whereabouts/,
        'Denied or refused',
        '/en/people/ekpar-asat#answer-ekpar-asat-kgcnh',
        '/en/reactions/r-hxw67',
      ],
      hides: ['Replied', ' % '],
    },
  )
  scenario('in Uyghur', {
    when: 'GET /ug/raisings/CHN',
    shows: ['تەقدىرى ۋە نەدىلىكىنى ئېيتقان', 'ئىنكار ياكى رەت قىلغان'],
  })
  scenario('as a table: one row a step', {
    when: 'GET /api/v1/access/eu-ambassadors-xinjiang?format=csv',
    shows: [/^status,/, 'stalled'],
  })
  scenario('a filter that there is not is refused', {
    when: 'GET /api/v1/access?status=guilty',
    status: 400,
    shows: ['status'],
  })
  scenario('nobody of that name was ever asked', { when: 'GET /en/raisings/ATA', status: 404 })
})

/** A visit with everything that a track can hold, and raisings of a person who is about to be hidden. */
function visited() {
  const rows = world()
  const track = rows.access[0]!
  track.visitor_kind = 'envoys'
  track.steps.push(
    {
      status: 'declined',
      date: d('2019-09-01'),
      by: 'Government of Tarvand',
      words: 'Not now',
      sources: cites,
    },
    {
      status: 'reported',
      date: d('2019-01'),
      by: 'The Tarvand Courier',
      words: 'Told too early',
      party: 'third',
      sources: cites,
      note: 'as printed',
    },
  )
  track.met = [
    {
      who: 'the warden of Olm',
      alone: 'no',
      words: 'Two officers sat by.',
      said_by: 'Norrland',
      sources: cites,
    },
  ]
  track.stops = [{ place: 'Olm', sources: cites }]
  track.reprisals = [
    { against: 'a driver', words: 'Lost his licence.', said_by: 'Norrland', sources: cites },
  ]
  track.reactions = ['re2', 're3']
  rows.access.push({
    ...structuredClone(track),
    id: 'visit-sealed',
    outcome: canary('sealed-track'),
    visibility: 'sealed',
  })
  rows.raisings.push(
    {
      ...structuredClone(rows.raisings[0]!),
      id: 'rs2',
      persons: ['marlo-venn'],
      others: [],
      answer: { state: 'given', date: d('2020-07'), official_answer: 'marlo-venn-a1' },
    },
    {
      ...structuredClone(rows.raisings[0]!),
      id: 'rs3',
      how: canary('sealed-raising'),
      visibility: 'team',
    },
  )
  return rows
}

describe('a made-up world', async () => {
  const house = await testHouse()
  const imported = await importWorld(house, visited())
  const app = appOf(house)
  const read = asJson(app)
  const scenario = scenarios(() => app)

  it('warns of a step out of order at its line, and imports it', () => {
    expect(imported.warnings).toEqual(
      [
        {
          file: 'access.jsonl',
          line: 1,
          code: 'step-order',
          params: {
            key: 'visit-1',
            n: 3,
            status: 'reported',
            date: '2019-01',
            other: 'requested',
            other_date: '2019-05',
          },
        },
      ].flatMap((first) => [
        first,
        { ...first, line: 2, params: { ...first.params, key: 'visit-sealed' } },
      ]),
    )
  })
  scenario(
    'a track shows the warning, both sides, who was met, stops, reprisals; no sealed reaction',
    {
      when: 'GET /en/access/visit-1',
      shows: [
        'The dates do not fit the order',
        'class="host"',
        'class="third"',
        'Two officers sat by.',
        'Lost his licence.',
        'as printed',
        '/en/reactions/re2',
      ],
      hides: [CANARY, 're3'],
    },
  )
  for (const when of [
    '/en/access',
    '/ug/access',
    '/en/raisings',
    '/en/raisings/tarvand',
    '/api/v1/access',
    '/api/v1/raisings',
    '/api/v1/raisings/governments',
  ])
    scenario(`nothing sealed stands on ${when}`, {
      when: `GET ${when.replace('tarvand', 'government-of-tarvand')}`,
      hides: [CANARY],
    })
  scenario('a sealed track cannot be told from none', {
    when: 'GET /en/access/visit-sealed',
    status: 404,
    hides: [CANARY],
  })
  scenario('filters leave what fits', {
    when: 'GET /en/access?visitor=press',
    shows: ['0 of 1'],
    hides: ['Did not take place.'],
  })
  scenario('and the API the same', {
    when: 'GET /api/v1/access?status=reported&visitor=envoys&host=Tarvand',
    shows: ['visit-1'],
  })
  it('a raising leads to the official answer on the person’s page', async () => {
    const raising: PublicRaising = await read('/raisings/rs2')
    expect(raising.answer.official_answer).toEqual({ person: 'marlo-venn', id: 'marlo-venn-a1' })
  })
  it('a hidden person leaves every track, raising and count', async () => {
    const before = (await read('/raisings/governments')).asked[0].tally
    expect(before).toMatchObject({
      asked: 2,
      other_words: { min: 1, max: 1 },
      open: { min: 1, max: 1 },
    })
    for (const slug of ['ilka-torr', 'marlo-venn'])
      await perform(
        house,
        hidePerson,
        { slug, reason: 'asked by the family', hidden: true },
        { id: 'op', roles: ['editor'] },
      )
    expect(await read('/raisings/governments')).toEqual({ asked: [], asking: [] })
    expect((await read('/access')).access).toEqual([])
    for (const path of ['/en/access', '/en/raisings'])
      expect(await (await app.request(path)).text()).not.toMatch(/Ilka|Marlo|visit-1/)
    expect((await app.request('/en/raisings/government-of-tarvand')).status).toBe(404)
  })
})

it('a track whose every reaction is kept from the public is told without one', async () => {
  const house = await testHouse()
  const rows = visited()
  rows.access[0]!.reactions = ['re3']
  await importWorld(house, rows)
  const track: PublicAccessTrack = await asJson(appOf(house))('/access/visit-1')
  expect([track.id, track.reactions]).toEqual(['visit-1', undefined])
})
