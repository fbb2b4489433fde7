/** People for the tests of papers. Nobody here exists; what they may be given is what a public document may hold. */
import { parseEdtf } from '../../kernel/dates/index.ts'
import { shownForms } from '../../registry/derived/forms.ts'
import type { DemandItem } from '../../registry/model/index.ts'
import type { FATES, HAPPENINGS } from '../../registry/public.ts'
import { PublicName, PublicPerson } from '../../registry/public.ts'

type Happening = {
  what: (typeof HAPPENINGS)[number]
  by: string
  date?: string
  value?: string
  term?: string
  connection?: string
}

export type TestPerson = {
  slug?: string
  latin?: string
  /** In the person’s own script; `recalled` when no source has it. */
  own?: { text: string; lang: string; script: string; recalled?: true }
  chinese?: string
  profession?: string
  sex?: 'male' | 'female'
  happened?: readonly Happening[]
  charge?: { value: string; by: string }
  contact?: { date: string; by: string }
  fate?: (typeof FATES)[number]
  asked?: readonly { items: readonly DemandItem[]; by: string; date: string; relation?: string }[]
}

export const MARLO: TestPerson = {
  slug: 'marlo-venn',
  latin: 'Marlo Venn',
  own: { text: 'مارلو ۋېن', lang: 'ug', script: 'Arab' },
  chinese: '马洛·文',
  profession: 'beekeeper',
  sex: 'male',
  happened: [{ what: 'taken', by: 'Odra Venn (sister)', date: '2018-03-04' }],
  charge: { value: 'Unsettling the bees', by: 'Tarvand police' },
  contact: { date: '2019-07', by: 'Odra Venn (sister)' },
  asked: [
    {
      items: ['whereabouts', 'release'],
      by: 'Odra Venn (sister)',
      relation: 'sister',
      date: '2020-02-03',
    },
  ],
}

const PREDICATES = {
  taken: 'detained_on',
  disappeared: 'disappeared_on',
  sentenced: 'sentence',
  reported_released: 'release',
  reported_dead: 'death',
  remains_identified: 'remains_identified',
  shown_by_state: 'shown_by_state',
} as const satisfies Record<Happening['what'], string>

/** A public document; what is not given is `MARLO`’s. `undefined` takes a part away. */
export function testPerson(given: TestPerson = {}): PublicPerson {
  const person = { ...MARLO, ...given }
  const { slug, happened = [], charge, contact, fate = 'not_disclosed' } = person
  const names = PublicName.array().parse(namesOf(person))
  return PublicPerson.parse({
    slug,
    names,
    ...shownForms(names),
    happened: happened.map(({ what, by, date, connection = 'relative' }, n) => ({
      what,
      by,
      connection,
      ...dated(date),
      claim: `h${n}`,
    })),
    fate: { state: fate },
    headline: { denials: [] },
    ...(contact ? { last_word: { ...dated(contact.date), claim: 'contact' } } : {}),
    claims: [
      ...happened.map(({ what, by, date, value = 'on file', term, connection }, n) => ({
        ...claim(`h${n}`, PREDICATES[what], value, by),
        ...dated(date),
        ...(term ? { term } : {}),
        ...(connection ? { connection } : {}),
      })),
      ...(charge
        ? [{ ...claim('charge', 'charge', charge.value, charge.by), connection: 'not_stated' }]
        : []),
      ...(contact
        ? [{ ...claim('contact', 'contact', 'A call', contact.by), ...dated(contact.date) }]
        : []),
      ...(person.profession
        ? [claim('profession', 'profession', person.profession, 'founding compilation')]
        : []),
      ...(person.sex ? [claim('sex', 'sex', person.sex, 'founding compilation')] : []),
    ],
    publication: { ground: 'open_source', date: parseEdtf('2026-01-02'), source: 's-open' },
    ...Object.fromEntries(EMPTY.map((list) => [list, []])),
    demands: (person.asked ?? []).map(demand),
  })
}

const EMPTY = [
  'clocks',
  'conflicts',
  'disputes',
  'answers',
  'procedures',
  'reprisals',
  'tombstones',
  'sources',
]

const dated = (date: string | undefined) => (date ? { date: parseEdtf(date) } : {})

const demand = (
  { items, by, date, relation }: NonNullable<TestPerson['asked']>[number],
  n: number,
) => ({
  id: `d${n}`,
  by,
  ...(relation ? { relation } : {}),
  to: 'Ministry of Tarvand',
  addressee_kind: 'holding_state',
  items,
  states: items.map((item) => ({ item, state: 'open', by: [] })),
  what: 'asked',
  date: parseEdtf(date),
  replies: [],
  source: 's-open',
})

const claim = (id: string, predicate: string, value: string, claimant: string) => ({
  id,
  predicate,
  standing: 'accepted',
  value,
  claimant,
  connection: 'relative',
  source: 's-open',
  grade: 'B2',
})

function namesOf({ latin, own, chinese }: TestPerson) {
  const name = (
    id: string,
    text: string,
    script: string,
    lang: string,
    kind: string,
    basis = 'seen',
  ) => ({
    text,
    script,
    lang,
    kind,
    basis,
    used_by: 'The Tarvand Courier',
    claim: id,
    source: 's-open',
  })
  return [
    ...(latin ? [name('n1', latin, 'Latn', 'en', 'primary')] : []),
    ...(own
      ? [name('n2', own.text, own.script, own.lang, 'native', own.recalled ? 'recalled' : 'seen')]
      : []),
    ...(chinese ? [name('n3', chinese, 'Hans', 'zh', 'official_chinese')] : []),
  ]
}
