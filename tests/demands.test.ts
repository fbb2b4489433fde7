/** Asking and answering, from the row to the page, the wall and the API. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFolder } from '../src/boot.ts'
import { parseEdtf } from '../src/kernel/dates/index.ts'
import { spreadOf } from '../src/kernel/dates/spread.ts'
import { hidePerson, ruleClaim } from '../src/registry/acts/index.ts'
import { CAME_BACK } from '../src/registry/asked/demands.ts'
import type { DemandRow, OfficialAnswerRow } from '../src/registry/model/index.ts'
import { isAsked, type PublicPersonDemand } from '../src/registry/public.ts'
import { perform } from '../src/store/acting/index.ts'
import { checkPublished } from '../src/store/checking/index.ts'
import { ImportRefused } from '../src/store/collection/import.ts'
import { publicApp } from '../src/web/public-app.ts'
import { collectionHouse, testHouse } from './database.ts'
import { publishedBytes } from './published.ts'
import { scenarios } from './scenario.ts'
import { CANARY, importWorld, type World, world, writeWorld } from './world.ts'

const d = parseEdtf
const today = () => d('2026-01-01')
const EDITOR = { id: 'test', roles: ['editor'] as const }

const demand = (id: string, person: string, more: Partial<DemandRow> = {}): DemandRow => ({
  id,
  persons: [person],
  by: 'Odra Venn (sister)',
  by_kind: 'person',
  to: 'Government of Tarvand',
  addressee_kind: 'holding_state',
  items: ['proof_of_life', 'whereabouts', 'contact'],
  what: 'Say where, and let them speak',
  date: d('2020-01-15'),
  source: 's-open',
  visibility: 'public',
  ...more,
})
const answer = (id: string, more: Partial<OfficialAnswerRow> = {}): OfficialAnswerRow => ({
  id,
  person: 'ilka-torr',
  body: 'Ministry of Tarvand',
  body_kind: 'holding_authority',
  date: d('2020-03-01'),
  medium: 'letter',
  scope: 'individual',
  summary: 'Spoke of her',
  established: { alive: 'not_said', whereabouts: 'not_disclosed', contact_allowed: 'not_said' },
  source: 's-open',
  visibility: 'public',
  ...more,
})
const VISIT = answer('visit', {
  summary: 'Named the place, and let the sister come',
  established: { alive: 'yes', whereabouts: 'disclosed', contact_allowed: 'yes' },
})
const FILM = answer('film', {
  film: true,
  body_kind: 'state_media',
  established: { alive: 'shown', whereabouts: 'not_disclosed', contact_allowed: 'not_said' },
})

const house = await testHouse()
const app = publicApp({ visitor: house.visitor, contact: null, today })
const scenario = scenarios(() => app)
const api = async (path: string) => (await app.request(`/api/v1${path}`)).json()
const text = async (path: string) => await (await app.request(path)).text()
/** The world with Ilka Torr's demand and these answers, imported over what was there. */
async function withAnswers(...answers: OfficialAnswerRow[]): Promise<void> {
  const rows = world()
  rows.demands.push(demand('ilka-d1', 'ilka-torr'))
  rows.answers.push(...answers)
  await importWorld(house, rows)
}
const statesOf = async (id: string): Promise<Record<string, string>> => {
  const { demands } = await api('/demands?person=ilka-torr')
  const found = demands.find((each: { demand: string }) => each.demand === id)
  return Object.fromEntries(
    found.states.map(({ item, state }: { item: string; state: string }) => [item, state]),
  )
}

describe('three demands and one bulk answer', async () => {
  const other = await testHouse()
  const site = publicApp({ visitor: other.visitor, contact: null, today })
  const read = async (path: string) => await (await site.request(path)).text()
  const asked = [
    demand('bulk-d1', 'ilka-torr'),
    demand('bulk-d2', 'ilka-torr', { date: d('2021') }),
    demand('bulk-d3', 'marlo-venn', { date: d('2020-06') }),
  ]
  const seen = async () => ({
    page: (await read('/en/people/ilka-torr')).match(
      /<span class="items-in-line">.*?<\/summary>/gs,
    ),
    wall: /<p class="count.*<p class="meta footnote">/s.exec(await read('/en/'))?.[0],
    demands: await read('/api/v1/demands'),
    person: JSON.parse(await read('/api/v1/people/marlo-venn')).demands,
    authorities: await read('/api/v1/authorities'),
    feed: await read('/calendar.ics'),
  })

  it('are all three unchanged, on the page, the wall, the API and the feed', async () => {
    const rows = world()
    const without = rows.answers.filter(({ scope }) => scope === 'individual')
    await importWorld(other, { ...rows, demands: asked, answers: without })
    const before = await seen()
    expect(before.page).toHaveLength(2)
    expect(before.feed).toContain('BEGIN:VCALENDAR')
    expect(before.page!.join('').match(/>no answer on file</g)).toHaveLength(6)
    expect(JSON.parse(await read('/api/v1/answers?scope=bulk')).answers).toEqual([])
    await importWorld(other, { ...rows, demands: asked, answers: rows.answers })
    expect(await seen()).toEqual(before)
    expect(JSON.parse(await read('/api/v1/answers?scope=bulk')).answers).toHaveLength(1)
    expect(await read('/en/people/ilka-torr')).toContain('Spoken of in bulk, not answered by name')
  })
})

describe('one answer by name', () => {
  it('“not aware”: acknowledged, not answered', async () => {
    await withAnswers(answer('one'))
    expect(new Set(Object.values(await statesOf('ilka-d1')))).toEqual(
      new Set(['acknowledged_not_answered']),
    )
  })
  it('a term alone: the same, alive and where', async () => {
    await withAnswers(
      answer('one', {
        established: {
          alive: 'asserted',
          whereabouts: 'not_disclosed',
          contact_allowed: 'not_said',
          charge_and_trial: 'yes',
        },
      }),
    )
    expect(new Set(Object.values(await statesOf('ilka-d1')))).toEqual(
      new Set(['acknowledged_not_answered']),
    )
  })
  it('a film: shown, not verified; the family’s acceptance alone closes it', async () => {
    await withAnswers({ ...FILM, id: 'one' })
    expect(await statesOf('ilka-d1')).toMatchObject({
      proof_of_life: 'shown_not_verified',
      whereabouts: 'acknowledged_not_answered',
    })
    expect(await text('/en/people/ilka-torr')).toContain('shown, not verified')
    await withAnswers({
      ...FILM,
      id: 'one',
      family: [{ verdict: 'accepts', date: d('2020-04'), words: 'It is her', source: 's-open' }],
    })
    expect(await statesOf('ilka-d1')).toMatchObject({ proof_of_life: 'answered' })
  })
  it('a place and a visit: answered, which stops the clock; the dispute and its withdrawal move it and back', async () => {
    const dispute = {
      verdict: 'disputes' as const,
      date: d('2020-04'),
      words: 'Nobody was let in',
      source: 's-open',
    }
    await withAnswers({ ...VISIT, id: 'one' })
    const answered = { proof_of_life: 'answered', whereabouts: 'answered', contact: 'answered' }
    expect(await statesOf('ilka-d1')).toEqual(answered)
    const page = await text('/en/people/ilka-torr')
    expect(page).toContain('does not make it true')
    expect(page).not.toContain('since it was asked')
    await withAnswers({ ...VISIT, id: 'one', family: [dispute] })
    expect(new Set(Object.values(await statesOf('ilka-d1')))).toEqual(new Set(['answer_disputed']))
    expect(await text('/en/people/ilka-torr')).toMatch(/disputes this answer.*Nobody was let in/s)
    await withAnswers({
      ...VISIT,
      id: 'one',
      family: [
        dispute,
        { ...dispute, verdict: 'withdraws_dispute', date: d('2020-05'), words: 'They were' },
      ],
    })
    expect(await statesOf('ilka-d1')).toEqual(answered)
  })
  it('from before the demand: listed as such, and nothing more', async () => {
    await withAnswers({ ...VISIT, id: 'one', date: d('2019-12-31') })
    expect(new Set(Object.values(await statesOf('ilka-d1')))).toEqual(new Set(['open']))
    expect(await text('/en/people/ilka-torr')).toContain('from before it was asked')
  })
  it('that may be from before: counts, with a warning', async () => {
    await withAnswers({ ...VISIT, id: 'one', date: d('2020') })
    expect(await statesOf('ilka-d1')).toMatchObject({ whereabouts: 'answered' })
    expect(await text('/en/people/ilka-torr')).toContain('perhaps from before it was asked')
  })
})

describe('the door', () => {
  const refused = async (change: (rows: World) => void): Promise<string[]> => {
    const rows = world()
    change(rows)
    const folder = writeWorld(rows, mkdtempSync(join(tmpdir(), 'tarvand-')))
    const error = await importFolder(house, { folder, skipBad: false, dryRun: true }).catch(
      (thrown) => thrown,
    )
    return error instanceof ImportRefused ? error.report.problems.map(({ code }) => code) : []
  }
  const answers = (row: Partial<OfficialAnswerRow>) =>
    refused(({ answers }) => answers.push(answer('bad', row)))
  const bulk = { person: undefined, scope: 'bulk' as const, established: undefined }
  it('refuses a bulk answer that names people, as a person or in its words', async () => {
    expect(await answers({ scope: 'bulk' })).toEqual(['answer-scope'])
    expect(await answers({ ...bulk, summary: 'Marlo Venn and 119 others live normally' })).toEqual([
      'bulk-names',
    ])
    expect(
      await answers({ ...bulk, family: VISIT.family, established: VISIT.established }),
    ).toEqual(['bulk-establishes'])
    expect(await answers({ ...bulk, summary: 'Speaks of 120 people' })).toEqual([])
  })
  it('refuses a person who is not on file', async () => {
    expect(await answers({ person: 'nobody-here' })).toEqual(['reference-unknown'])
    expect(await refused(({ demands }) => demands.push(demand('bad', 'nobody-here')))).toEqual([
      'reference-unknown',
    ])
    expect(await refused(({ campaigns }) => campaigns[0]!.persons.push('nobody-here'))).toContain(
      'reference-unknown',
    )
  })
  it('refuses a withdrawal by another, or from before the demand', async () => {
    const taken = (by: string, date: string) =>
      refused(({ demands }) =>
        demands.push(
          demand('bad', 'ilka-torr', { withdrawn: { by, date: d(date), source: 's-open' } }),
        ),
      )
    expect(await taken('Somebody', '2021')).toEqual(['demand-withdrawn-by'])
    expect(await taken('Odra Venn (sister)', '2019')).toEqual(['demand-withdrawn-early'])
    expect(await taken('Odra Venn (sister)', '2021')).toEqual([])
  })
  it('refuses a family’s word from before the answer, and a dispute taken back that was not there', async () => {
    const said = { date: d('2020-04'), words: 'No', source: 's-open' }
    expect(await answers({ family: [{ ...said, verdict: 'disputes', date: d('2019') }] })).toEqual([
      'family-before-answer',
    ])
    expect(await answers({ family: [{ ...said, verdict: 'withdraws_dispute' }] })).toEqual([
      'family-no-dispute',
    ])
  })
  it('refuses a status of WGEID elsewhere, and an opinion of another body', async () => {
    const procedure = (more: object) =>
      refused(({ procedures }) => Object.assign(procedures[0]!, more))
    expect(await procedure({ body: 'WGAD' })).toEqual(['procedure-not-wgeid'])
    expect(await procedure({ opinion: '1/2020' })).toEqual(['procedure-number'])
  })
  it('refuses a sign of coercion on nothing, on two statements, or on one that is not on file', async () => {
    const sign = (more: object) => refused(({ signs }) => Object.assign(signs[0]!, more))
    expect(await sign({ claim: undefined })).toEqual(['sign-of-one'])
    expect(await sign({ answer: 'marlo-venn-a1' })).toEqual(['sign-of-one'])
    expect(await sign({ claim: 'nothing-c01' })).toEqual(['reference-unknown'])
    expect(await sign({ claim: undefined, answer: 'nothing-a01' })).toEqual(['reference-unknown'])
  })
})

describe('signs of coercion', () => {
  const recorded = {
    id: 'marlo-venn-cs1',
    sign: 'setting',
    words: 'A guard stands at the door',
    by: 'Odra Venn (sister)',
    date: '2019-02-12',
    source: 's-open',
  }
  type Said = { id: string; coercion?: object[] }
  const marlo = async (): Promise<{ claims: Said[]; answers: Said[] }> =>
    await api('/people/marlo-venn')
  const of = (said: Said[], id: string) => said.find((each) => each.id === id)?.coercion
  it('stand with the claim and with the answer that they are of, after the answer’s own', async () => {
    await importWorld(house)
    const { claims, answers } = await marlo()
    expect(of(claims, 'marlo-venn-c13')).toEqual([recorded])
    expect(of(answers, 'marlo-venn-a1')).toMatchObject([
      { sign: 'edited' },
      { id: 'marlo-venn-cs2', sign: 'prompted_words' },
    ])
    expect((await api('/answers?person=marlo-venn')).answers[0].coercion).toHaveLength(2)
    expect(claims.filter(({ coercion }) => coercion).map(({ id }) => id)).toEqual([
      'marlo-venn-c13',
    ])
  })
  it('are on the page with who recorded them, and where nobody did the page says so', async () => {
    const rows = world()
    rows.claims.push({
      ...rows.claims.find(({ id }) => id === 'marlo-venn-c13')!,
      id: 'marlo-venn-c20',
      value: 'A call, he says that he is well',
    })
    rows.rulings.push({ ...rows.rulings[0]!, claim: 'marlo-venn-c20' })
    await importWorld(house, rows)
    const page = await text('/en/people/marlo-venn')
    const claim = (id: string) =>
      page.slice(page.indexOf(`id="claim-${id}"`)).split('</li><li id="claim-')[0]!
    expect(claim('marlo-venn-c13')).toContain('Said within the state’s reach.')
    expect(claim('marlo-venn-c13')).toMatch(/A guard stands at the door.*recorded by.*Odra Venn/s)
    expect(claim('marlo-venn-c13')).not.toContain('Nobody on file recorded the setting.')
    expect(claim('marlo-venn-c20')).toContain(
      'Said within the state’s reach. Nobody on file recorded the setting.',
    )
    expect(claim('marlo-venn-c11')).not.toContain('within the state’s reach')
    expect(await text('/ug/people/marlo-venn')).toContain('دۆلەتنىڭ كونتروللۇقى ئاستىدا ئېيتىلغان.')
  })
  it('go with a claim that is withdrawn, and with a person who is hidden', async () => {
    await perform(
      house,
      ruleClaim,
      { claim: 'marlo-venn-c13', verdict: 'withdrawn', reason: 'a test' },
      EDITOR,
    )
    expect(await text('/en/people/marlo-venn')).not.toContain('A guard stands')
    await perform(
      house,
      ruleClaim,
      { claim: 'marlo-venn-c13', verdict: 'accepted', reason: 'a test' },
      EDITOR,
    )
    expect(of((await marlo()).claims, 'marlo-venn-c13')).toEqual([recorded])
    const hide = (hidden: boolean) =>
      perform(house, hidePerson, { slug: 'marlo-venn', hidden, reason: 'asked for' }, EDITOR)
    await hide(true)
    expect(await publishedBytes(house)).not.toContain('A guard stands')
    await hide(false)
    expect((await checkPublished(house)).differences).toEqual([])
  })
})

describe('a demand dated before the disappearance', () => {
  it('stands, and its page says that one of the dates must be wrong', async () => {
    const rows = world()
    rows.demands.push(demand('early', 'ilka-torr', { date: d('2017') }))
    await importWorld(house, rows)
    expect(await text('/en/people/ilka-torr')).toContain('One of the dates must be wrong')
    expect(
      (await api('/people/ilka-torr')).demands.find(({ id }: { id: string }) => id === 'early'),
    ).toMatchObject({ before_taken: true })
  })
})

describe('a demand that the coder inferred', async () => {
  const other = await testHouse()
  const site = publicApp({ visitor: other.visitor, contact: null, today })
  const read = async (path: string) => await (await site.request(path)).text()
  const get = async (path: string) => JSON.parse(await read(`/api/v1${path}`))
  it('is told as a reading: no clock, in no count, on no filter, and nobody is said to have asked', async () => {
    const rows = world()
    rows.demands.push(
      demand('told', 'ilka-torr', { inferred: true, what: 'Tried to learn where she is' }),
    )
    await importWorld(other, rows)
    const page = await read('/en/people/ilka-torr')
    const told = page.slice(page.indexOf('id="demand-told"'), page.indexOf('>Answers<'))
    expect(told).toContain('Tried to learn where she is')
    expect(told).toContain('no source read says so')
    expect(told).not.toMatch(/asked <b>|since it was asked|class="items|Nothing came back/)
    expect(await read('/ug/people/ilka-torr')).toContain('ئوقۇلغان ھېچقايسى مەنبە')
    const { people } = await get('/people')
    expect(people.find(({ slug }: { slug: string }) => slug === 'ilka-torr')).toMatchObject({
      awaited: null,
    })
    expect((await get('/people?demand=whereabouts')).people).toEqual([])
    expect(
      (await get('/authorities')).authorities.map(({ demands }: { demands: number }) => demands),
    ).not.toContain(2)
    expect((await get('/demands?person=ilka-torr')).demands).toMatchObject([
      { demand: 'told', inferred: true },
    ])
  })
})

describe('pages', () => {
  it('are what they are in the made-up world', async () => {
    await withAnswers({ ...VISIT, id: 'one' })
  })
  scenario(
    'a campaign: its demand, the family’s line, its people, how to join without an account',
    {
      when: 'GET /en/campaigns/where-is-marlo',
      shows: [
        '#WhereIsMarlo',
        'My brother built violins.',
        'Odra Venn',
        'Marlo Venn',
        'Ilka Torr',
        '2 people on file',
        'without a social account',
      ],
      hides: [CANARY, 'sealed-one'],
    },
  )
  scenario('a campaign that is not public is none', {
    when: 'GET /en/campaigns/not-yet',
    status: 404,
    hides: [CANARY],
  })
  scenario('campaigns in Uyghur', {
    when: 'GET /ug/campaigns',
    shows: ['پائالىيەتلەر', '#WhereIsMarlo'],
    hides: [CANARY],
  })
  scenario(
    'an authority: what was told first, of how many; no share, and no reply that a denial could be',
    {
      when: 'GET /en/authorities/government-of-tarvand',
      shows: [
        /<bdi>2<\/bdi> of 3.{0,99}told fate and whereabouts/s,
        'denied or refused',
        /nothing by name.*First words after/s,
      ],
      hides: ['%', 'replied', CANARY],
    },
  )
  scenario('an authority that there is not', { when: 'GET /en/authorities/nobody', status: 404 })
  scenario('the wall: counts, filters by item and state', {
    when: 'GET /en/',
    shows: ['2 people · 1 unanswered', '/en/?demand=proof_of_life', '/en/?state=answered'],
  })
  scenario('the wall by what was asked', {
    when: 'GET /en/?demand=whereabouts&state=answered',
    shows: ['Ilka Torr'],
    hides: ['>Marlo Venn<'],
  })
  scenario('a person before the United Nations, with the end of the six months', {
    when: 'GET /en/people/marlo-venn',
    shows: ['TRV-0001', 'outstanding', '15 July 2020', 'The picture jumps'],
  })
  scenario('a table of demands', {
    when: 'GET /api/v1/demands?format=csv',
    shows: ['id,by,', 'marlo-venn-d1.marlo-venn'],
    hides: [CANARY, 'sealed-one'],
  })
})

describe('somebody who is hidden', () => {
  const seen = async () => [
    await text('/en/campaigns/where-is-marlo'),
    await text('/en/authorities'),
    JSON.stringify(await api('/authorities/government-of-tarvand')),
    JSON.stringify(await api('/demands')),
    JSON.stringify(await api('/answers')),
    JSON.stringify(await api('/campaigns')),
  ]
  it('leaves every list and count, the campaign stays, and coming back gives the same', async () => {
    await withAnswers({ ...VISIT, id: 'one' })
    const before = await seen()
    const hide = (hidden: boolean) =>
      perform(house, hidePerson, { slug: 'ilka-torr', hidden, reason: 'asked for' }, EDITOR)
    await hide(true)
    for (const page of await seen()) expect(page).not.toMatch(/Ilka|ilka/)
    expect(await api('/authorities/government-of-tarvand')).toMatchObject({
      demands: 1,
      told: { min: 0, max: 0 },
      nothing: { min: 1, max: 1 },
      answers: 0,
    })
    expect(await api('/authorities/ministry-of-tarvand')).toMatchObject({
      error: { code: 'not-found' },
    })
    expect((await api('/campaigns')).campaigns[0].counts).toEqual({ people: 1, unanswered: 1 })
    expect((await checkPublished(house)).differences).toEqual([])
    await hide(false)
    expect(await seen()).toEqual(before)
  })
})

describe('the founding collection', async () => {
  const founding = await collectionHouse('uyghur')
  const site = publicApp({ visitor: founding.visitor, contact: null, today })
  const person = async (slug: string) => (await site.request(`/api/v1/people/${slug}`)).json()
  type Demands = { id: string; states: { item: string; state: string }[] }[]
  const states = (demands: Demands, id: string) =>
    Object.fromEntries(
      demands.find((each) => each.id === id)!.states.map(({ item, state }) => [item, state]),
    )

  it('Ekpar Asat: fifteen years answer neither alive nor where', async () => {
    const { demands, clocks } = await person('ekpar-asat')
    expect(states(demands, 'ekpar-asat-n27gq')).toEqual({
      whereabouts: 'acknowledged_not_answered',
    })
    expect(
      demands
        .flatMap((each: Demands[number]) => each.states)
        .some(({ state }: { state: string }) => state === 'answered'),
    ).toBe(false)
    expect(clocks.map(({ days }: { days: object }) => days)).toEqual(
      expect.arrayContaining([
        { min: 1395, max: 1423 },
        { min: 1364, max: 1423 },
      ]),
    )
  })
  it('Abdurehim Heyit: shown, not verified, by the interview under control; the film came before anybody had asked', async () => {
    const { demands } = await person('abdurehim-heyit')
    expect(states(demands, 'abdurehim-heyit-gvgmv')).toEqual({
      proof_of_life: 'shown_not_verified',
    })
    expect(demands.at(-1).replies).toContainEqual({
      answer: 'abdurehim-heyit-jq93s',
      timing: 'before',
    })
  })
  it('what came back is counted as the demands have it: of 40, at most one was told fate and whereabouts', async () => {
    type Row = PublicPersonDemand
    const rows: Row[] = (
      await (await site.request('/api/v1/demands?addressee=holding_state&limit=500')).json()
    ).demands
    const asked = rows.filter(isAsked)
    const { authorities } = await (await site.request('/api/v1/authorities?limit=500')).json()
    for (const { slug, demands, ...came } of authorities) {
      const own = asked.filter(({ authority }) => authority === slug)
      expect([slug, demands, ...CAME_BACK.map((what) => came[what])]).toEqual([
        slug,
        own.length,
        ...CAME_BACK.map((what) =>
          spreadOf(
            own.map(({ came_back }) => came_back),
            what,
          ),
        ),
      ])
    }
    const whole = CAME_BACK.map((what) =>
      spreadOf(
        asked.map(({ came_back }) => came_back),
        what,
      ),
    )
    expect([asked.length, ...whole]).toEqual([
      40,
      { min: 22, max: 31 },
      { min: 2, max: 5 },
      { min: 7, max: 13 },
      { min: 0, max: 1 },
    ])
    expect(rows.filter((row) => !isAsked(row)).map(({ demand }) => demand)).toEqual([
      'ekpar-asat-n27gq',
      'erpat-ablekrem-7pn6p',
      'rahile-dawut-g5h5s',
      'ekpar-asat-n6fmv',
    ])
  })
  it('Ilham Tohti: the request to meet him was refused, by the raising’s own answer; it is not open', async () => {
    const { demands, answers } = await person('ilham-tohti')
    expect(states(demands, 'ilham-tohti-ht3b4')).toEqual({ contact: 'acknowledged_not_answered' })
    expect(answers.find(({ id }: { id: string }) => id === 'ilham-tohti-4bwxq')).toMatchObject({
      date: '2021-03-16',
      denies: true,
      established: { contact_allowed: 'no' },
    })
    const { answer } = await (await site.request('/api/v1/raisings/rs-6thp6')).json()
    expect(answer.official_answer).toEqual({ person: 'ilham-tohti', id: 'ilham-tohti-4bwxq' })
  })
  it('the campaign of 11 February 2019, with its people and both lines', async () => {
    const page = await (await site.request('/ug/campaigns/metoouyghur')).text()
    for (const shown of [
      '#MeTooUyghur',
      'Show me that they are alive!',
      'ئابدۇرېھىم ھېيىت',
      'Erpat Ablekrem',
    ])
      expect(page).toContain(shown)
  })
  it('no number of an opinion and no status of a case that no source gives', async () => {
    const { procedures } = await person('abdulghafur-hapiz')
    expect(procedures).toEqual([expect.objectContaining({ body: 'WGEID', replied: '2020-09' })])
    expect(procedures[0]).not.toHaveProperty('status')
  })
})
