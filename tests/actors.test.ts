/** Who acts: everybody by kind, and one with all that it did; what is nobody's word is nobody's. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFolder } from '../src/boot.ts'
import { parseEdtf, today } from '../src/kernel/dates/index.ts'
import { publicApp } from '../src/web/public-app.ts'
import { testHouse } from './database.ts'
import { ROOT } from './run.ts'
import { scenarios } from './scenario.ts'
import { CANARY, canary, importWorld, world } from './world.ts'

const d = parseEdtf

/** Tarvand's made-up world, with a chamber of Norrland's parliament that moves something, and is answered. */
function worldWithChamber() {
  const rows = world()
  rows.actors.push(
    {
      id: 'parliament-of-norrland',
      name: 'Parliament of Norrland',
      kind: 'parliament',
      iso3: 'NRL',
      visibility: 'public',
    },
    {
      id: 'lower-house',
      name: 'Lower House of Norrland',
      kind: 'chamber',
      iso3: 'NRL',
      parents: [{ actor: 'parliament-of-norrland', relation: 'part_of', from: d('1990') }],
      visibility: 'public',
    },
  )
  const said = {
    date: d('2020-03'),
    date_basis: 'stated' as const,
    persons: [],
    source: 's-open',
    visibility: 'public' as const,
  }
  rows.reactions.push(
    {
      ...said,
      id: 're4',
      kind: 'resolution',
      actors: [{ actor: 'lower-house' }],
      targets: [{ actor: 'norrland-foreign-ministry' }],
      summary: 'The Lower House asked for a law.',
      stance: 'critical',
      determinations: [{ word: 'serious_abuses', how: 'asserted' }],
    },
    {
      ...said,
      id: 're5',
      kind: 'statement',
      actors: [{ actor: 'nrl' }],
      targets: [],
      summary: 'Norrland spoke again.',
      same_as: 're1',
    },
    {
      ...said,
      id: 're6',
      kind: 'statement',
      actors: [{ actor: 'sealed-actor' }, { actor: 'nrl' }],
      targets: [],
      summary: canary('with-sealed'),
    },
  )
  return rows
}

describe('in a made-up world', async () => {
  const house = await testHouse()
  await importWorld(house, worldWithChamber())
  const app = publicApp({ visitor: house.visitor, contact: null, today })
  const scenario = scenarios(() => app)

  scenario('everybody who did something stands under their kind, with how much', {
    when: 'GET /en/actors',
    shows: [
      'Norrland',
      /Institute of Sund<\/a><span class="count"> 1</,
      'href="/en/actors/lower-house"',
    ],
    hides: [CANARY, 'Parliament of Norrland'],
  })
  scenario('one kind alone has all of it, also who did nothing', {
    when: 'GET /en/actors?kind=parliament',
    shows: ['Parliament of Norrland'],
    hides: ['Institute of Sund', CANARY],
  })
  scenario('a kind that there is not is refused', {
    when: 'GET /en/actors?kind=wizard',
    status: 400,
    shows: ['kind'],
  })
  scenario('a sealed actor has no page', {
    when: 'GET /en/actors/sealed-actor',
    status: 404,
    hides: [CANARY],
  })
  scenario('nor one in the API', {
    when: 'GET /api/v1/actors/sealed-actor',
    status: 404,
    hides: [CANARY],
  })
  scenario('nor a row there', {
    when: 'GET /api/v1/actors',
    shows: ['lower-house'],
    hides: [CANARY, 'sealed'],
  })
  scenario(
    'a state’s page has its ministry’s word as its own, its chamber’s apart, its signature and whom it raised',
    {
      when: 'GET /en/actors/nrl',
      shows: [
        /id="own".*Norrland asked where Marlo Venn is\..*id="others".*The Lower House asked for a law\./s,
        'Joint letter on Tarvand',
        /id="raised".*Ilka Torr/s,
        'Foreign ministry of Norrland',
        /id="addressed".*The Lower House asked for a law\./s,
      ],
      hides: [CANARY],
    },
  )
  scenario('what is told twice stands once', {
    when: 'GET /en/actors/nrl',
    hides: ['Norrland spoke again.'],
  })
  scenario(
    'a chamber’s page says that it is no country’s word, and of what it is part since when',
    {
      when: 'GET /en/actors/lower-house',
      shows: [
        'not the word of the country',
        'href="/en/actors/nrl"',
        /Parliament of Norrland<\/a>.*since.*1990/s,
      ],
    },
  )
  scenario('what there is nothing of is said', {
    when: 'GET /en/actors/institute-of-sund',
    shows: ['id="nothing"', 'Nobody whose case it raised.'],
  })
  scenario('a state that only stands on a list has a page too', {
    when: 'GET /en/actors/sud',
    shows: ['Joint letter on Tarvand'],
  })
  scenario('a state that there is not has none', { when: 'GET /en/actors/zzz', status: 404 })
  scenario('a reaction leads to whoever acted', {
    when: 'GET /en/reactions/re2',
    shows: ['href="/en/actors/institute-of-sund"'],
  })
  scenario('a page in Uyghur', {
    when: 'GET /ug/actors/nrl',
    shows: ['lang="ug"', 'ئۆزىنىڭ سۆزى'],
    hides: [CANARY],
  })
  it('in the API: a state’s own word, what others of it said, and its positions as CSV', async () => {
    const nrl = await (await app.request('/api/v1/actors/nrl')).json()
    expect(nrl).toMatchObject({
      id: 'nrl',
      positions: [
        {
          instrument: 'in1',
          date: '2019-07',
          value: 'condemns',
          signed_on: null,
          withdrew_on: null,
        },
      ],
      counts: { condemns: 1 },
      stances: { critical: 1 },
      reactions: { own: ['re1'], others: ['re4'], addressed: ['re4'] },
      is_concerned: false,
    })
    expect(await (await app.request('/api/v1/actors/nrl?format=csv')).text()).toMatch(
      /^instrument,date,value,signed_on,withdrew_on,page,.*\nin1,2019-07,condemns,,,\/en\/instruments\/in1,/,
    )
  })
  it('counts a state’s own word, and everybody else’s reactions', async () => {
    const { actors } = await (await app.request('/api/v1/actors')).json()
    const counts = Object.fromEntries(
      actors.map(({ id, reactions }: { id: string; reactions: number }) => [id, reactions]),
    )
    expect(counts).toEqual({
      nrl: 2,
      'norrland-foreign-ministry': 1,
      'institute-of-sund': 1,
      'lower-house': 1,
      'parliament-of-norrland': 0,
    })
  })
})

describe('in the founding collection', async () => {
  const house = await testHouse()
  const folder = join(ROOT, 'collections/uyghur')
  await importFolder(house, { folder, skipBad: false, dryRun: false })
  const app = publicApp({ visitor: house.visitor, contact: null, today })
  const scenario = scenarios(() => app)
  const at = async (path: string) => (await app.request(path)).text()

  it('every one of the 47 ballots of 6 October 2022 stands on its state’s page', async () => {
    const [, ...lines] = readFileSync(join(folder, 'ballots.csv'), 'utf8').trim().split('\n')
    const ballots = lines
      .map((line) => line.split(','))
      .filter(([instrument]) => instrument === 'hrc51-2022-10-vote')
    expect(ballots).toHaveLength(47)
    const word: Record<string, RegExp> = { yes: /voted yes/, no: /voted no/, abstain: /abstained/ }
    for (const [instrument, iso3, , ballot] of ballots) {
      const page = await at(`/en/actors/${iso3!.toLowerCase()}`)
      const stands = /<ol class="timeline stands">.*?<\/ol>/s
        .exec(page)![0]
        .split('<li')
        .find((entry) => entry.includes(instrument!))
      expect(stands, iso3).toMatch(word[ballot!]!)
      expect(stands, iso3).toContain('6 October 2022')
    }
  })
  scenario('Qatar withdrew on 18 July 2019', {
    when: 'GET /en/actors/qat',
    shows: [/withdrew <bdi[^>]*><time dateTime="2019-07-18">/i],
  })
  scenario('Ukraine withdrew on 24 June 2021', {
    when: 'GET /en/actors/ukr',
    shows: [/withdrew <bdi[^>]*><time dateTime="2021-06-24">/i],
  })
  scenario('Türkiye’s own statements are its own word; its parliament’s vote is not', {
    when: 'GET /en/actors/tur',
    shows: [/id="own".*a shame for humanity.*id="others".*rejected a genocide motion/s],
  })
  scenario('China is the state concerned', {
    when: 'GET /en/actors/chn',
    shows: ['This is the state concerned'],
  })
  scenario('a text on another place alone is no position', {
    when: 'GET /en/actors/cub',
    shows: [
      /id="elsewhere".*do not speak of Xinjiang.*no position on that.*on Hong Kong \(not Xinjiang\)/s,
    ],
  })
  it('no state that the lists name is without a page', async () => {
    const signatures = readFileSync(join(folder, 'signatures.csv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
    const states = new Set(signatures.map((line) => line.split(',')[1]!.toLowerCase()))
    expect(states.size).toBeGreaterThan(100)
    const missing: string[] = []
    for (const iso3 of states)
      if ((await app.request(`/ug/actors/${iso3}`)).status !== 200) missing.push(iso3)
    expect(missing).toEqual([])
  })
  it('states stand in the order of the reader’s alphabet', async () => {
    const order = (page: string, ...ids: string[]) =>
      ids.map((id) => page.indexOf(`/actors/${id}"`))
    const isSorted = (places: number[]) => places.every((place, n) => place > (places[n - 1] ?? 0))
    expect(isSorted(order(await at('/en/actors'), 'alb', 'fra', 'deu', 'ukr'))).toBe(true)
    expect(isSorted(order(await at('/ug/actors'), 'alb', 'deu', 'fra', 'ukr'))).toBe(false)
  })
})
