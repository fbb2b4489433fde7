/** One made-up person for each way in which it can stand with somebody, as a collection folder of its own. Nobody here exists. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Said = {
  is: string
  value?: string
  date?: string
  said?: string
  by?: string
  knows?: string
  channel?: string
  reads?: string
  how?: string
}
type Asks = {
  items: string[]
  by?: string
  relation?: string
  kind?: string
  to?: string
  date?: string
  question?: string
}
export type State = {
  slug: string
  name: string
  sex?: 'male' | 'female'
  said: Said[]
  asks?: Asks[]
}

export const SISTER = 'Odra Venn (sister)'
const STATE = { by: 'Ministry of Tarvand', knows: 'holding_authority' } as const
const PRESS = { by: 'The Tarvand Courier', knows: 'not_stated', channel: 'press' } as const
export const taken: Said = { is: 'detained_on', value: 'Taken at the market', date: '2018-03-04' }
export const died = (more: Partial<Said> = {}): Said => ({
  is: 'death',
  value: 'Died in custody',
  date: '2020-05-06',
  said: '2020-06',
  ...more,
})
const freed = (more: Partial<Said> = {}): Said => ({
  is: 'released_on',
  value: 'Let go',
  date: '2020-05-06',
  said: '2020-06',
  ...more,
})
export const kin = (items: string[], more: Partial<Asks> = {}): Asks => ({
  items,
  by: SISTER,
  relation: 'sister',
  date: '2019-02-03',
  ...more,
})
const writers = (items: string[], more: Partial<Asks> = {}): Asks => ({
  items,
  by: 'Writers of Sund',
  date: '2019-07-08',
  ...more,
})

export const STATES: readonly State[] = [
  {
    slug: 'living',
    name: 'Arvo Living',
    said: [taken],
    asks: [kin(['whereabouts']), writers(['release'])],
  },
  { slug: 'living-unasked', name: 'Bela Living', said: [taken] },
  {
    slug: 'living-asked-elsewhere',
    name: 'Cato Living',
    said: [taken],
    asks: [kin(['release'], { to: 'Ministry of Sund', kind: 'other_government' })],
  },
  {
    slug: 'living-before-the-un',
    name: 'Dara Living',
    sex: 'female',
    said: [taken],
    asks: [kin(['truth'], { to: 'Working Group of Seas', kind: 'un_body' })],
  },
  {
    slug: 'child',
    name: 'Emre Child',
    said: [taken, { is: 'birth', value: '2013', date: '2013' }],
    asks: [kin(['contact', 'release'], { by: 'Ilka Child (mother)', relation: 'mother' })],
  },
  {
    slug: 'shown',
    name: 'Fola Shown',
    sex: 'female',
    said: [
      taken,
      {
        is: 'shown_by_state',
        value: 'A film of her',
        date: '2020-01',
        ...STATE,
        channel: 'state_media',
      },
    ],
    asks: [kin(['proof_of_life'])],
  },
  {
    slug: 'disclosed',
    name: 'Gero Disclosed',
    said: [
      taken,
      { is: 'place_disclosed', value: 'A prison in Olm', date: '2020', said: '2020', ...STATE },
    ],
    asks: [kin(['contact'])],
  },
  {
    slug: 'in-contact',
    name: 'Hana Contact',
    sex: 'female',
    said: [taken, { is: 'last_contact', value: 'A call', date: '2021-02-03' }],
    asks: [kin(['release'])],
  },
  {
    slug: 'released-says-the-state',
    name: 'Idro Released',
    said: [taken, freed(STATE)],
    asks: [kin(['whereabouts']), writers(['release'])],
  },
  {
    slug: 'released-says-the-press',
    name: 'Jana Released',
    sex: 'female',
    said: [taken, freed(PRESS)],
    asks: [writers(['release'])],
  },
  {
    slug: 'released-says-kin',
    name: 'Kilo Released',
    said: [taken, freed()],
    asks: [writers(['release', 'medical_care']), kin(['contact'], { date: '2021-04-05' })],
  },
  {
    slug: 'free',
    name: 'Lena Free',
    sex: 'female',
    said: [taken, freed(PRESS), { is: 'free_to_travel', value: 'yes', said: '2021', ...PRESS }],
    asks: [writers(['release'])],
  },
  {
    slug: 'free-and-asking',
    name: 'Milo Free',
    said: [taken, freed(), { is: 'free_to_travel', value: 'yes', said: '2021' }],
    asks: [{ items: ['truth'], by: 'Milo Free', kind: 'self', date: '2022' }],
  },
  {
    slug: 'found',
    name: 'Nara Found',
    sex: 'female',
    said: [
      taken,
      {
        is: 'situation',
        value: 'Lives in Sund',
        said: '2022',
        by: 'Nara Found',
        knows: 'person_free',
      },
    ],
    asks: [kin(['whereabouts'])],
  },
  {
    slug: 'dead-says-kin',
    name: 'Olga Dead',
    sex: 'female',
    said: [taken, died(), died(PRESS)],
    asks: [kin(['truth'], { question: 'how_died', date: '2020-07' }), writers(['release'])],
  },
  {
    slug: 'dead-says-kin-unasked',
    name: 'Pavo Dead',
    said: [taken, died()],
    asks: [writers(['release', 'truth'])],
  },
  {
    slug: 'dead-says-kin-buried-where',
    name: 'Quin Dead',
    said: [taken, freed(), died()],
    asks: [kin(['remains'], { date: '2020-08' })],
  },
  {
    slug: 'dead-says-a-cause-by-kin',
    name: 'Rosa Dead',
    sex: 'female',
    said: [taken, { is: 'death_cause', value: 'Killed', date: '2020', reads: 'affirms' }],
    asks: [kin(['truth'])],
  },
  {
    slug: 'dead-says-a-witness',
    name: 'Sino Dead',
    said: [
      taken,
      died({ by: 'A cellmate', knows: 'eyewitness', reads: 'affirms', how: 'was beside him' }),
    ],
  },
  {
    slug: 'dead-says-the-state',
    name: 'Tilo Dead',
    said: [taken, died(STATE)],
    asks: [
      kin(['whereabouts', 'truth'], { to: 'Working Group of Seas', kind: 'un_body' }),
      writers(['release']),
    ],
  },
  {
    slug: 'dead-says-the-state-unasked',
    name: 'Ulla Dead',
    sex: 'female',
    said: [taken, died(STATE)],
    asks: [writers(['release'])],
  },
  {
    slug: 'dead-say-press-and-another-state',
    name: 'Vito Dead',
    said: [taken, died(PRESS), died({ by: 'Ministry of Sund', knows: 'other_public_body' })],
    asks: [writers(['contact', 'proof_of_life'])],
  },
  {
    slug: 'doubted',
    name: 'Wero Doubted',
    said: [
      taken,
      died(STATE),
      { is: 'death_cause', value: 'Does not believe it', date: '2020', reads: 'doubts' },
    ],
    asks: [kin(['release'])],
  },
  {
    slug: 'doubted-among-kin',
    name: 'Xana Doubted',
    sex: 'female',
    said: [
      taken,
      died(),
      {
        is: 'death_cause',
        value: 'Does not believe it',
        by: 'Bran Venn (brother)',
        reads: 'doubts',
      },
    ],
    asks: [kin(['whereabouts'])],
  },
]

/** Writes them all, each with a claim of a name, and returns the folder. */
export function writeStates(states: readonly State[] = STATES): string {
  const folder = mkdtempSync(join(tmpdir(), 'states-'))
  const lines = (file: string, rows: object[]) =>
    writeFileSync(join(folder, file), rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  const head = {
    format: 2,
    id: 'states',
    language: 'en',
    languages: ['en', 'ug'],
    title: { en: 'How it stands', ug: 'ئەھۋاللار' },
    licence: 'CC-BY-4.0',
    made_on: '2026-01-01',
  }
  writeFileSync(join(folder, 'collection.json'), `${JSON.stringify(head)}\n`)
  const claims = states.flatMap(claimsOf)
  lines('sources.jsonl', [
    {
      id: 's',
      publisher: 'The Tarvand Courier',
      title: 'Report',
      published: '2021-03',
      kind: 'press',
      basis: 'seen',
      reading: 'whole',
      grade: 'B',
    },
  ])
  lines(
    'people.jsonl',
    states.map(({ slug }) => ({
      slug,
      publication: { ground: 'relative_campaign', date: '2021-03', source: 's' },
      visibility: 'public',
    })),
  )
  lines(
    'claims.jsonl',
    claims.map(({ reading, ...claim }) => claim),
  )
  lines(
    'rulings.jsonl',
    claims.map(({ id }) => ({
      claim: id,
      n: 1,
      verdict: 'accepted',
      reason: 'made up',
      by: 'tests',
      at: '2026-01-02T03:04:05Z',
    })),
  )
  lines(
    'death-readings.jsonl',
    claims.flatMap(({ id, reading }) =>
      reading ? [{ id: `${id}-dr`, claim: id, ...reading, visibility: 'public' }] : [],
    ),
  )
  lines('demands.jsonl', states.flatMap(demandsOf))
  return folder
}

function claimsOf({ slug, name, sex = 'male', said }: State) {
  const base = { person: slug, source: 's', information_grade: 2, visibility: 'public' }
  const form = { script: 'Latn', lang: 'en', kind: 'primary', basis: 'seen' }
  return [
    {
      ...base,
      id: `${slug}-n1`,
      predicate: 'name',
      value: name,
      form,
      claimant: 'The Tarvand Courier',
      connection: 'not_stated',
      reading: null,
    },
    {
      ...base,
      id: `${slug}-s1`,
      predicate: 'sex',
      value: sex,
      claimant: SISTER,
      connection: 'relative',
      reading: null,
    },
    ...said.map(
      (
        { is, value, date, said: saidOn, by = SISTER, knows = 'relative', channel, reads, how },
        n,
      ) => ({
        ...base,
        id: `${slug}-c${n + 1}`,
        predicate: is,
        value: value ?? 'Said so',
        claimant: by,
        connection: knows,
        ...(date ? { date } : {}),
        ...(saidOn ? { said_on: saidOn } : {}),
        ...(channel ? { channel } : {}),
        reading: reads ? { says: reads, ...(how ? { knows: how } : {}) } : null,
      }),
    ),
  ]
}

const KINDS = {
  un_body: 'un_body',
  other_government: 'other_government',
  search_body: 'search_body',
} as const
const demandsOf = ({ slug, asks = [] }: State) =>
  asks.map(({ items, by, relation, kind, to = 'Ministry of Tarvand', date, question }, n) => ({
    id: `${slug}-dm${n + 1}`,
    persons: [slug],
    by,
    by_kind: kind === 'self' ? 'self' : relation ? 'person' : 'organisation',
    ...(relation ? { relation } : {}),
    to,
    addressee_kind: kind && Object.hasOwn(KINDS, kind) ? kind : 'holding_state',
    items,
    what: 'Asked',
    ...(question ? { question } : {}),
    date,
    source: 's',
    visibility: 'public',
  }))
