/**
 * Bare published rows of people who do not exist, put straight into a scratch store: enough for every list, count and search to be asked.
 * Each person is drawn from the seed and the person's own number, so that any of them can be drawn again. Names are put together from the
 * given names of `packages/names/bench`, very unevenly borne: of a million people a full name has some 23 bearers.
 */

import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { GIVEN_NAMES, type GivenName, write } from '../packages/names/bench/forms.ts'
import { drawer, type Random, randomFrom } from '../packages/names/bench/random.ts'
import { marksOf } from '../packages/names/src/in-text/marks.ts'
import { fold } from '../src/kernel/withholding/fold.ts'
import { PublicPerson } from '../src/registry/public.ts'
import { keysOf } from '../src/registry/tables/name-keys.ts'
import type { Login } from '../src/store/connections/index.ts'

const SEED = 7
/** As many people as go over at once. */
const BATCH = 10_000
const unevenly = (count: number, power: number) =>
  drawer(Array.from({ length: count }, (_, rank) => (rank + 1) ** -power))
const drawName = unevenly(GIVEN_NAMES.length, 0.7)
const drawPlace = unevenly(2_400, 1)
const drawBody = unevenly(400, 1)
const SOURCE = {
  publisher: 'Tarvand Herald',
  published: '2019-05',
  kind: 'press',
  grade: 'B',
  to_be_confirmed: false,
  address: 'https://herald.example/',
  may_link: false,
}

type Named = {
  forms: { text: string; script: string; lang: string }[]
  elements: [GivenName, GivenName]
}

/** The n-th person's name in three scripts. */
export function namesOf(n: number): Named {
  const random = randomFrom(SEED + n * 2)
  const elements: [GivenName, GivenName] = [
    GIVEN_NAMES[drawName(random)]!,
    GIVEN_NAMES[drawName(random)]!,
  ]
  const forms = [
    { text: write(random, elements, 'latin'), script: 'Latn', lang: 'en' },
    { text: write(random, elements, 'arabic'), script: 'Arab', lang: 'ug' },
    { text: write(random, elements, 'han'), script: 'Hans', lang: 'zh' },
  ]
  return { forms, elements }
}

export const slugOf = (n: number) => `p-${n.toString(36)}`
const two = (n: number) => String(n).padStart(2, '0')
const day = (random: Random, year: number) =>
  `${year}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`
const body = (random: Random) => `Office ${drawBody(random) + 1} of Tarvand`
const ITEMS = ['proof_of_life', 'whereabouts', 'contact', 'medical_care', 'release'] as const
const STATES = [
  'open',
  'open',
  'open',
  'acknowledged_not_answered',
  'shown_not_verified',
  'answered',
  'answer_disputed',
] as const

/** Everything of one person. */
type Made = { person: Line; names: Line[]; keys: Line; demands: Line[]; answers: Line[] }
type Line = readonly (string | number | boolean | null | readonly (string | number)[])[]

function made(n: number): Made {
  const random = randomFrom(SEED + n * 2 + 1)
  const slug = slugOf(n)
  const { forms } = namesOf(n)
  const [listed, picture] = [forms[0]!, forms[1]!]
  const year = 2014 + random.below(6)
  const taken = day(random, year)
  const place = `Town ${drawPlace(random) + 1}`
  const isSentenced = random.chance(0.4)
  const source = `s-${random.below(5_000)}`
  const claim = (k: number, predicate: string, more: object) => ({
    id: `${slug}-c${k}`,
    predicate,
    standing: 'accepted',
    claimant: 'Writers of Tarvand, who have it from two neighbours',
    connection: 'hearsay',
    source,
    quote: 'As it was told to us in the harbour, and written down that evening.',
    as_written: 'as told',
    language: 'en',
    said_on: '2019-05',
    grade: 'B3',
    ...more,
  })
  const happened = (what: string, k: number, date?: string) => ({
    what,
    by: 'Writers of Tarvand',
    connection: 'hearsay',
    ...(date ? { date } : {}),
    claim: `${slug}-c${k}`,
  })
  const said = [happened('taken', 4, taken), ...(isSentenced ? [happened('sentenced', 5)] : [])]
  const fate = random.chance(0.9) ? 'not_disclosed' : 'disclosed'
  const asked = random.chance(0.5) ? [demandOf(random, slug)] : []
  const named = { slug, listed, picture }
  const answers = random.chance(0.1)
    ? [
        {
          id: `${slug}-a1`,
          body: body(random),
          body_kind: 'holding_authority',
          date: day(random, 2021),
          medium: 'letter',
          summary: 'The matter is handled by law.',
          source,
        },
      ]
    : []
  const document = {
    slug,
    names: forms.map((form, k) => ({
      ...form,
      kind: 'native',
      basis: 'seen',
      used_by: 'Writers of Tarvand',
      claim: `${slug}-n${k}`,
      source,
    })),
    picture,
    listed,
    happened: said,
    fate: { state: fate },
    as_of: '2019-05',
    headline: { account: `${slug}-c4`, denials: [] },
    last_word: { date: taken, claim: `${slug}-c4` },
    clocks: [],
    conflicts: [],
    disputes: [],
    claims: [
      claim(1, 'profession', { value: 'luthier' }),
      claim(2, 'home_place', { value: place, place }),
      claim(3, 'birth', { value: 'Born', date: String(1940 + random.below(60)) }),
      claim(4, 'detained_on', { value: 'Taken from home', date: taken }),
      claim(5, isSentenced ? 'sentence' : 'situation', {
        value: isSentenced ? 'Nine years' : 'Nothing is known since',
        term: isSentenced ? 'P9Y' : undefined,
      }),
      claim(6, 'no_contact', { value: 'The family has no word', date: '2019' }),
    ],
    demands: asked,
    answers,
    procedures: [],
    reprisals: [],
    tombstones: [],
    publication: { ground: 'relative_campaign', date: '2026-01-02', source },
    sources: [{ id: source, title: 'Taken from the harbour', ...SOURCE }],
  }
  const pairs = asked
    .flatMap(({ states }) => states.map(({ item, state }) => `${item}:${state}`))
    .sort()
  if (n < 20) PublicPerson.parse(JSON.parse(JSON.stringify(document)))
  const key = fold(listed.text)
  return {
    person: [
      slug,
      key,
      JSON.stringify(document),
      said.map(({ what }) => what),
      fate,
      [place],
      [year],
      pairs,
    ],
    names: forms.map(({ text }, k) => [slug, k, text, fold(text)]),
    keys: [
      slug,
      keysOf(forms.map(({ text }) => text)),
      [...new Set(forms.flatMap(({ text }) => marksOf(text)))],
    ],
    demands: asked.map((demand) => {
      const authority = demand.to.toLowerCase().replaceAll(' ', '-')
      const came = random.chance(0.2) ? 'told' : 'nothing'
      const row = {
        ...demand,
        id: `${demand.id}.${slug}`,
        demand: demand.id,
        person: named,
        authority,
        came_back: [came],
      }
      const days = came === 'told' ? random.below(2_000) : null
      const sortKey = `${demand.date} ${demand.date} ${row.id}`
      return [
        row.id,
        sortKey,
        JSON.stringify(row),
        slug,
        authority,
        'holding_state',
        null,
        pairs,
        true,
        [came],
        days,
        days === null ? null : days + 20,
      ]
    }),
    answers: answers.map((answer) => {
      const authority = answer.body.toLowerCase().replaceAll(' ', '-')
      return [
        answer.id,
        `${answer.date} ${answer.date} ${answer.id}`,
        JSON.stringify({ ...answer, person: named, authority }),
        slug,
        authority,
        true,
      ]
    }),
  }
}

function demandOf(random: Random, slug: string) {
  const items = [random.pick(ITEMS), random.pick(ITEMS)].filter(
    (item, at, all) => all.indexOf(item) === at,
  )
  return {
    id: `${slug}-d1`,
    by: 'Her sister',
    by_kind: 'person',
    to: body(random),
    addressee_kind: 'holding_state',
    items,
    states: items.map((item) => ({ item, state: random.pick(STATES), by: [] })),
    what: 'To say where she is, and to let her write.',
    date: day(random, 2020),
    replies: [],
    source: 's-1',
  }
}

function trackOf(n: number): Line {
  const random = randomFrom(SEED + 5_000_011 + n)
  const citations = [{ source: 's-1' }]
  const step = (status: string, date: string) => ({
    status,
    party: 'visitor',
    date,
    by: 'Envoys',
    words: 'Asked to come and see.',
    citations,
  })
  const condition = (item: string) => ({
    item,
    side: 'asked',
    by: 'Envoys',
    state: random.pick(['met', 'partly', 'refused', 'unknown']),
    citations,
  })
  const first = day(random, 2010 + random.below(14))
  const id = `t-${n}`
  const document = {
    id,
    visitor: `Envoys no. ${n}`,
    visitor_kind: random.pick(['united_nations', 'organisation', 'envoys', 'press']),
    host: `Office ${drawBody(random) + 1} of Tarvand`,
    place: 'Tarvand',
    purpose: 'To see those who were taken',
    steps: [
      step('requested', first),
      step('reminder', day(random, 2025)),
      ...(random.chance(0.3) ? [step('declined', '2026-01-02')] : []),
    ],
    conditions: [
      condition('freedom_of_movement'),
      condition('access_to_detention'),
      condition('confidential_contacts'),
    ],
    findings: [],
    persons: [],
    outcome: 'Nobody came.',
    checked_on: '2026-01-02',
    sources: [{ id: 's-1', title: 'Asked to come', ...SOURCE }],
  }
  return [id, `${first} ${first}`, JSON.stringify(document)]
}

function raisingOf(n: number, people: number): Line {
  const random = randomFrom(SEED + 9_000_011 + n)
  const date = day(random, 2010 + random.below(15))
  const id = `r-${n}`
  const state = random.pick(['given', 'rejected', 'none_public', 'none_public', 'unknown'])
  const document = {
    id,
    kind: 'named',
    persons: [slugOf(random.below(people))],
    others: [],
    raised_by: {
      name: `Envoy ${random.below(300)}`,
      org: `Union ${drawBody(random) % 90}`,
      kind: 'igo',
    },
    raised_with: { name: body(random) },
    date,
    date_basis: 'stated',
    how: 'In a meeting, by name.',
    answer: {
      state,
      ...(state === 'given' || state === 'rejected'
        ? { date: day(random, 2025), scope: 'individual' }
        : {}),
    },
    checked_on: '2026-01-02',
    citations: [{ source: 's-1' }],
    sources: [{ id: 's-1', title: 'Raised', ...SOURCE }],
  }
  return [id, `${date} ${date}`, JSON.stringify(document)]
}

const COLUMNS = {
  person: 'id, sort_key, document, happened, fate, places, years, asked',
  person_name: 'slug, n, text, folded',
  name_key: 'slug, keys, marks',
  demand:
    'id, sort_key, document, person, authority, addressee_kind, campaign, asked, is_asked, came_back, reply_min, reply_max',
  official_answer: 'id, sort_key, document, person, authority, is_state',
  access_track: 'id, sort_key, document',
  raising: 'id, sort_key, document',
}

/** One track for 500 people, one raising for 50. */
export const sizeOf = (people: number) => ({
  people,
  tracks: Math.ceil(people / 500),
  raisings: Math.ceil(people / 50),
})

/** Fills an empty store. */
export async function fillRequestsWorld(
  desk: Login,
  people: number,
  progress: (done: number) => void,
): Promise<void> {
  const client = new pg.Client(desk)
  await client.connect()
  const copy = async (table: keyof typeof COLUMNS, lines: readonly Line[]) => {
    const text = lines.map((line) => `${line.map(cell).join('\t')}\n`)
    await pipeline(
      Readable.from(text),
      client.query(copyFrom(`copy published.${table} (${COLUMNS[table]}) from stdin`)),
    )
  }
  for (let start = 0; start < people; start += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, people - start) }, (_, k) => made(start + k))
    await copy(
      'person',
      batch.map(({ person }) => person),
    )
    await copy(
      'person_name',
      batch.flatMap(({ names }) => names),
    )
    await copy(
      'name_key',
      batch.map(({ keys }) => keys),
    )
    await copy(
      'demand',
      batch.flatMap(({ demands }) => demands),
    )
    await copy(
      'official_answer',
      batch.flatMap(({ answers }) => answers),
    )
    progress(start + batch.length)
  }
  const { tracks, raisings } = sizeOf(people)
  await copy(
    'access_track',
    Array.from({ length: tracks }, (_, n) => trackOf(n)),
  )
  await copy(
    'raising',
    Array.from({ length: raisings }, (_, n) => raisingOf(n, people)),
  )
  await client.query(`insert into published.collection values ('made-up', 'made-up', '{}')`)
  await client.query(
    'vacuum (analyze) published.person, published.person_name, published.name_key, published.demand, published.official_answer',
  )
  await client.end()
}

/** A value of a line of COPY. */
function cell(value: Line[number]): string {
  if (value === null) return '\\N'
  const text = Array.isArray(value)
    ? `{${value.map((each) => (typeof each === 'number' ? each : JSON.stringify(each))).join(',')}}`
    : String(value)
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\t', '\\t')
}
