/** Lists of part 3 over the fictional world: questions, votes, words, sanctions, laws, estimates, timeline, conflicts. */
import { describe, expect, it } from 'vitest'
import { parseEdtf, today } from '../src/kernel/dates/index.ts'
import type { ReactionRow } from '../src/reactions/model/index.ts'
import { hidePerson } from '../src/registry/acts/index.ts'
import { perform } from '../src/store/acting/index.ts'
import { publicApp } from '../src/web/public-app.ts'
import { testHouse } from './database.ts'
import { scenarios } from './scenario.ts'
import { CANARY, canary, importWorld, world } from './world.ts'

const reaction = (id: string, date: string, more: Partial<ReactionRow>): ReactionRow => ({
  id,
  kind: 'statement',
  date: parseEdtf(date),
  date_basis: 'stated',
  actors: [{ actor: 'assembly' }],
  targets: [],
  summary: `Told as ${id}.`,
  persons: [],
  source: 's-open',
  visibility: 'public',
  desk_note: canary('list-note'),
  ...more,
})

const rows = world()
rows.sources.push({ ...rows.sources[0]!, id: 's-german', language: 'de' })
rows.actors.push(
  {
    id: 'assembly',
    name: 'Assembly of Norrland',
    kind: 'parliament',
    iso3: 'NRL',
    visibility: 'public',
  },
  { id: 'fra', name: 'France', kind: 'state', iso3: 'FRA', visibility: 'public' },
  { id: 'fellows-of-ro', name: 'Fellows of Ro', kind: 'ngo', visibility: 'public' },
  {
    id: 'tessa-ro',
    name: 'Tessa Ro',
    kind: 'person',
    parents: [{ actor: 'fellows-of-ro', relation: 'part_of' }],
    visibility: 'public',
  },
  { id: 'trv', name: 'Tarvand', kind: 'state', iso3: 'TRV', visibility: 'public' },
)
rows.reactions.push(
  reaction('lost', '2020-05-03', {
    kind: 'vote',
    summary: 'A motion on the harbour camps failed.',
    determinations: [{ word: 'genocide', how: 'proposed' }],
    competence: 'parliament',
    outcome: { result: 'rejected', for: 29, against: 33 },
  }),
  reaction('won', '2021-02', {
    kind: 'vote',
    summary: 'A motion on the harbour camps passed.',
    determinations: [
      {
        word: 'crimes_against_humanity',
        how: 'possible_or_quoted',
        quote: 'Verbrechen gegen die Menschlichkeit',
        quote_by: 'Spiegel of Sund',
      },
      { word: 'genocide', how: 'asserted', in_our_words: true },
    ],
    competence: 'parliament',
    source: 's-german',
    outcome: { result: 'adopted', unanimous: true },
  }),
  reaction('won-again', '2021-02', {
    kind: 'vote',
    summary: 'The same motion.',
    same_as: 'won',
    outcome: { result: 'adopted' },
  }),
  reaction('harsh', '2021-03', {
    summary: 'The assembly spoke harshly of what it saw.',
    quote: 'We saw the gates, and nobody would open them.',
    quote_language: 'en',
    determinations: [{ word: 'serious_abuses', how: 'asserted', quote: 'eine Schande' }],
    competence: 'parliament',
    stance: 'critical',
    source: 's-german',
  }),
  reaction('freeze', '2021-03-22', {
    kind: 'sanction',
    sanction: {
      measures: ['asset_freeze', 'entry_ban'],
      recalled: ['entry_ban'],
      authority: 'Harbour Act',
    },
  }),
  reaction('reply', '2021-03-23', {
    kind: 'counter_sanction',
    actors: [{ actor: 'trv' }],
    sanction: { measures: ['entry_ban'], answers: 'freeze' },
  }),
  reaction('bill', '2021-06', {
    kind: 'law',
    law: { law: 'harbour-act', title: 'Harbour Act', stage: 'introduced' },
  }),
  reaction('act', '2021-12-23', {
    kind: 'law',
    law: { law: 'harbour-act', title: 'Harbour Act', stage: 'signed' },
  }),
  reaction('case', '2021-12-31', {
    kind: 'legal_case',
    case: {
      case: 'case-of-sund',
      title: 'The case of Sund',
      court: 'Court of Seas',
      stage: 'declined_no_jurisdiction',
    },
  }),
  reaction('count', '2022', {
    kind: 'estimate',
    estimate: { low: 1000, high: 3000, of: 'people held' },
  }),
  reaction('paris', '2019/2022', {
    actors: [{ actor: 'fra' }],
    stance: 'backs',
    summary: 'France spoke of Tarvand for years.',
  }),
  reaction('some-day', 'XXXX', { summary: 'Nobody says when.' }),
  reaction('of-marlo', '2022-02', {
    actors: [{ actor: 'tessa-ro', role: 'sister' }, { actor: 'assembly' }],
    targets: [{ actor: 'fellows-of-ro' }],
    summary: 'A choir sang for Marlo Venn.',
    persons: ['marlo-venn'],
  }),
)
const house = await testHouse()
await importWorld(house, rows)
const app = publicApp({ visitor: house.visitor, contact: null, today })
const scenario = scenarios(() => app)
const api = async (path: string) => (await app.request(`/api/v1${path}`)).json()
const ids = async (query: string) => {
  const { reactions } = await api(`/reactions?${query}`)
  return reactions.map(({ id }: { id: string }) => id)
}
const ALL = await ids('limit=500')

describe('reactions can be asked', () => {
  it.each([
    ['kind=vote', ['lost', 'won', 'won-again']],
    ['actor=assembly&kind=law', ['bill', 'act']],
    ['actor=FRA', ['paris']],
    ['actor=trv', ['reply']],
    ['region=Europe', ['paris']],
    ['from=2021-12&to=2021', ['paris', 'act', 'case']],
    ['from=2022-02', ['paris', 'count', 'of-marlo']],
    ['to=2019-01', ['paris']],
    ['stance=backs', ['paris']],
    ['determination=genocide', ['lost', 'won']],
    ['determination=crimes_against_humanity', ['won']],
    ['determination=serious_abuses', ['harsh']],
    ['q=Schande', ['harsh']],
    ['q=gates', ['harsh']],
    ['outcome=rejected', ['lost']],
    ['outcome=adopted', ['won', 'won-again']],
    ['person=marlo-venn', ['re1', 'of-marlo']],
    ['aspect=law,case', ['bill', 'act', 'case']],
    ['aspect=determination', ['lost', 'won']],
    ['q=harbour', ['lost', 'won']],
    ['q=harbour+-failed', ['won']],
    ['q="camps harbour"', []],
    ['q=choir+or+fra', ['of-marlo']],
    [`q=${encodeURIComponent('فىرانسىيە')}`, ['paris']],
    ['q=harbour&outcome=rejected&kind=vote', ['lost']],
    ['person=marlo-venn&stance=critical', ['re1']],
    ['person=nobody', []],
    ['actor=KIR', []],
  ])('%s', async (query, wanted) =>
    expect((await ids(query)).toSorted()).toEqual(wanted.toSorted()))

  it.each([
    '"',
    '!!!',
    ':*',
    "a & | ! ( '",
    '-',
    '<->',
    '\\',
    '%',
    '٪٪',
    'a:b',
    '"" or -"" ',
    '-'.repeat(199),
    '- '.repeat(99),
    '-!'.repeat(99),
  ])('and %s breaks nothing', async (q) => {
    const answer = await app.request(`/api/v1/reactions?q=${encodeURIComponent(q)}`)
    expect(answer.status).toBe(200)
  })
  it.each([
    'kind=frob',
    'from=zz',
    'to=2019-02-30',
    'region=Atlantis',
    'stance=neutral',
    'outcome=won',
    'actor=Bad',
    'aspect=law,frob',
  ])('and %s is refused by name, in the reader’s language', async (query) => {
    const [name] = query.split('=')
    expect((await api(`/reactions?${query}`)).error).toMatchObject({
      code: 'query-unreadable',
      message: expect.stringContaining(name!),
    })
    const answer = await app.request(`/ug/reactions?${query}`)
    expect([answer.status, (await answer.text()).includes('ئوقۇغىلى بولمىدى')]).toEqual([400, true])
  })
  it.each([1, 2, 5])('in pages of %i that meet without a gap', async (limit) => {
    for (const query of ['', 'kind=vote&', 'q=told&actor=assembly&']) {
      const walked: string[] = []
      for (let after: string | null = ''; after !== null; ) {
        const { reactions, next }: { reactions: { id: string }[]; next: string | null } = await api(
          `/reactions?${query}limit=${limit}${after && `&after=${after}`}`,
        )
        walked.push(...reactions.map(({ id }) => id))
        after = next
      }
      expect(walked).toEqual(query === '' ? ALL : await ids(`${query}limit=500`))
    }
  })
  it('as CSV, a row each, with who acted in one cell', async () => {
    const text = await (
      await app.request('/api/v1/reactions?kind=counter_sanction&format=csv')
    ).text()
    expect(text.split('\n').slice(0, 2).join()).toMatch(
      /^id,kind,date,actors,actor_ids,actor_states.*,reply,counter_sanction,2021-03-23,Tarvand,trv,TRV/,
    )
  })
})

describe('a reader', () => {
  scenario(
    'sees the question as links that take it back, the number that fits, and the same as data',
    {
      when: 'GET /en/reactions?kind=vote&q=harbour',
      shows: [
        '“harbour”',
        'href="/en/reactions?q=harbour"',
        'href="/en/reactions?kind=vote"',
        '2 reactions',
        'href="/api/v1/reactions?q=harbour&amp;kind=vote&amp;limit=500&amp;format=csv"',
        'Nobody has read it a second time yet',
      ],
      hides: [CANARY, 'Told as freeze'],
    },
  )
  scenario('is told when nothing fits, and what that does not mean', {
    when: 'GET /en/reactions?actor=KIR',
    shows: ['Nothing on file fits', 'Kiribati'],
  })
  scenario('sees lost votes beside won ones, and what was only proposed', {
    when: 'GET /en/reactions/votes',
    shows: ['29–33', 'genocide, in a motion that failed', 'unanimous'],
    hides: [CANARY, 'The same motion.'],
  })
  scenario('chooses lost votes alone', {
    when: 'GET /en/reactions/votes?outcome=rejected',
    shows: ['29–33'],
    hides: ['unanimous'],
  })
  scenario('finds whoever uses two words under both, and counts them once among all', {
    when: 'GET /en/reactions/determinations?determination=crimes_against_humanity',
    shows: [
      /All<\/a> <span class="count">3</,
      /genocide<\/a> <span class="count">2</,
      /crimes against humanity<\/a> <span class="count">1</,
      /A motion on the harbour camps passed/,
    ],
    hides: ['A motion on the harbour camps failed'],
  })
  scenario('reads of each word how it was used, and the passage in the language of its source', {
    when: 'GET /ug/reactions/won',
    shows: [
      /<blockquote><p class="latn" lang="de" dir="ltr">«Verbrechen gegen die Menschlichkeit»<\/p><\/blockquote>/,
    ],
  })
  scenario('reads who puts it so, and of a word without a quote that it is ours', {
    when: 'GET /en/reactions/won',
    shows: [
      /<\/blockquote>\s*<p class="meta">as <bdi>Spiegel of Sund<\/bdi> puts it/,
      /genocide \(asserted\)<span class="meta">: in our words\./,
    ],
  })
  scenario('reads a quote on the reaction’s own page, and that the stance beside it is ours', {
    when: 'GET /ug/reactions/harsh',
    shows: [
      /<blockquote><p class="latn" lang="en" dir="ltr">«We saw the gates/,
      /<blockquote><p class="latn" lang="de" dir="ltr">«eine Schande/,
      'تىرناق ئىچىدە',
    ],
  })
  scenario('is told no class of ours as a word in a list', {
    when: 'GET /en/reactions?q=harshly',
    shows: ['spoke harshly', 'critical of'],
    hides: [/asserted/],
  })
  scenario('finds the classes of ours apart from the words, and named as ours', {
    when: 'GET /en/reactions/determinations',
    shows: [
      /None of these words<\/p>[\s\S]*abuses, in other words \(our class\)<\/a> <span class="count">1</,
      /eine Schande/,
      /nothing that anybody said/,
    ],
  })
  scenario('sees words with basis and competence, proposed ones as such', {
    when: 'GET /en/reactions/determinations?determination=genocide',
    shows: ['proposed: genocide', 'in a motion that failed', 'asserted', 'parliament'],
  })
  scenario('sees a sanction and beside it the answer', {
    when: 'GET /en/reactions/sanctions',
    shows: [
      /Told as freeze[\s\S]*In answer[\s\S]*Told as reply/,
      /assets frozen,? (and )?entry banned \(recalled, to be confirmed\)/,
      'Harbour Act',
    ],
  })
  scenario('sees that a measure is recalled, and that no words of theirs are on file', {
    when: 'GET /ug/reactions/freeze',
    shows: ['كىرىشى چەكلەنگەن (ئەستىن، تېخى جەزملەشتۈرۈلمىگەن)'],
  })
  scenario('sees a law step by step, and a case that a court could not hear', {
    when: 'GET /ug/reactions/laws',
    shows: [/Harbour Act[\s\S]*Told as bill[\s\S]*Told as act/, 'سوتلاش ھوقۇقى يوق'],
  })
  scenario('sees on the reaction’s own page which sanction it answers', {
    when: 'GET /en/reactions/reply',
    shows: ['entry banned', 'href="/en/reactions/freeze"'],
  })
  scenario('and which law or case it is a step of', {
    when: 'GET /en/reactions/case',
    shows: ['href="/en/reactions/laws#case-case-of-sund"', 'declined: no jurisdiction'],
  })
  scenario('sees an estimate with its range', {
    when: 'GET /en/reactions/estimates',
    shows: ['1000–3000', 'people held'],
  })
  scenario('sees both sides of a conflict', {
    when: 'GET /en/conflicts/x1',
    shows: ['Norrland asked where', 'Joint letter on Tarvand', 'The Tarvand Courier'],
  })
  scenario('reaches a conflict from both of its sides', {
    when: 'GET /en/instruments/in1',
    shows: ['href="/en/conflicts/x1"'],
  })
  scenario('and from the other', {
    when: 'GET /en/reactions/re1',
    shows: ['href="/en/conflicts/x1"'],
  })
  scenario('sees conflicts as a list', {
    when: 'GET /ug/reactions/conflicts',
    shows: ['Two dates for one letter'],
    hides: [CANARY],
  })
  scenario('sees a year of the timeline', {
    when: 'GET /en/reactions/timeline?year=2021&month=12',
    shows: ['Told as act', 'Told as case'],
    hides: ['Told as freeze', 'France spoke'],
  })
  scenario('and what is undated, apart', {
    when: 'GET /en/reactions/timeline?year=undated',
    shows: ['Nobody says when.'],
    hides: ['Told as act'],
  })
  scenario('and one group of kinds', {
    when: 'GET /en/reactions/timeline?year=2021&group=imposed',
    shows: ['Told as freeze', 'Told as reply'],
    hides: ['Told as act'],
  })
  scenario('is refused a month that there is not', {
    when: 'GET /en/reactions/timeline?year=2021&month=13',
    status: 400,
    shows: ['month'],
  })
})

describe('a person who is hidden', () => {
  it('is in no count, no list, no filter and no form', async () => {
    const hide = (hidden: boolean) =>
      perform(
        house,
        hidePerson,
        { slug: 'marlo-venn', hidden, reason: canary('hide') },
        { id: 'test', roles: ['editor'] },
      )
    await hide(true)
    expect(await ids('person=marlo-venn')).toEqual([])
    expect(await ids('q=choir')).toEqual([])
    for (const path of ['/en/reactions', '/en/reactions/timeline?year=2022', '/en/conflicts/x1']) {
      const text = await (await app.request(path)).text()
      expect([path, /Marlo|marlo-venn|choir/.test(text)]).toEqual([path, false])
    }
    expect((await api('/reactions?limit=500')).reactions.length).toBe(ALL.length - 2)
    await hide(false)
    expect(await ids('limit=500')).toEqual(ALL)
  })

  it('takes along whoever is on file for them alone: an empty page of a sister would say that there is somebody', async () => {
    const hide = (hidden: boolean) =>
      perform(
        house,
        hidePerson,
        { slug: 'marlo-venn', hidden, reason: canary('hide') },
        { id: 'test', roles: ['editor'] },
      )
    const statusOf = async (path: string) => (await app.request(path)).status
    const paths = [
      '/en/actors/tessa-ro',
      '/ug/actors/tessa-ro',
      '/api/v1/actors/tessa-ro',
      '/en/actors/fellows-of-ro',
    ]
    const listed = async () =>
      (await api('/actors?limit=500')).actors.filter(({ id }: { id: string }) => /-ro$/.test(id))
        .length
    expect([await Promise.all(paths.map(statusOf)), await listed()]).toEqual([
      [200, 200, 200, 200],
      2,
    ])
    await hide(true)
    expect([await Promise.all(paths.map(statusOf)), await listed()]).toEqual([
      [404, 404, 404, 404],
      0,
    ])
    expect(await statusOf('/en/actors/assembly')).toBe(200)
    await hide(false)
    expect([await Promise.all(paths.map(statusOf)), await listed()]).toEqual([
      [200, 200, 200, 200],
      2,
    ])
  })
})
