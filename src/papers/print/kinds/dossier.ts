/** A dossier to hand over: a cover that says who and what, the visit, a page a person, the record behind them, sources; its hash at the foot of each page. */

import type {
  FrozenAbout,
  FrozenEdition,
  FrozenPerson,
  FrozenVisit,
} from '../../../dossiers/model.ts'
import type { PublicEdition } from '../../../dossiers/public.ts'
import type { Citation } from '../../../kernel/fields/index.ts'
import type { PublicPerson } from '../../../registry/public.ts'
import { capitalised, counted, fill, recordWords } from '../../../words/index.ts'
import { type Press, paperHead } from '../head.ts'
import type { Composed } from '../make.ts'
import { run } from '../names.ts'
import { dateIn, type InEach, inEachOf, ourWords, type Said, type Tongues } from '../tongues.ts'
import { claimantIn } from '../voice.ts'
import type { Saying } from './dossier-entries.ts'
import { type Cite, type DossierPerson, dossierPerson } from './dossier-person.ts'

/**
 * `sha256`: of the edition as it was handed over. `people`: as they are public today, for their names in other scripts and nothing
 * else; null for somebody who is not.
 */
export type DossierPrint = {
  edition: PublicEdition | FrozenEdition
  sha256: string
  people: readonly (PublicPerson | null)[]
  langs: Tongues
}

export function dossierPrint(
  { edition, sha256, people, langs }: DossierPrint,
  press: Press,
): Composed {
  const [lang] = langs
  const inEach = inEachOf(langs)
  const { cite, sources } = numbered(edition)
  const title = edition.title ?? recordWords(lang).dossier
  const today = new Map(people.flatMap((person) => (person ? [[person.slug, person]] : [])))
  const madeOn = edition.made_on
  const spreads = edition.people.map((person) =>
    dossierPerson({ person, today: today.get(person.slug) ?? null, cite, madeOn }, inEach, press),
  )
  const data = {
    ...paperHead(lang, title, edition, press),
    isPair: inEach(() => '').length > 1,
    labels: labelsOf(inEach),
    pages: inEach(({ w }) => w.dossier.page),
    hash: sha256.match(/.{1,8}/g) ?? [],
    cover: coverOf(edition, spreads, inEach),
    since: sinceOf(edition, spreads, inEach),
    visit: edition.visit
      ? visitOf(edition.visit, {
          inEach,
          ours: (said) => ourWords(said, inEach.tongues, press.own),
          cite,
        })
      : null,
    people: spreads,
    sources: sources.map(({ publisher, title, published }, n) => ({
      n: String(n + 1),
      publisher: run(publisher, 'en'),
      title: title === null ? null : run(title, 'en'),
      published: inEach((tongue) => dateIn(published, tongue))[0]!,
    })),
  }
  return { template: 'dossier', data, items: 5 * edition.people.length, as: 'pdf' }
}

/** Sources are numbered as a reader meets them: first the visit, then person by person. */
function numbered({ visit, people, sources }: FrozenEdition | PublicEdition) {
  const met = [
    ...(visit?.last?.citations ?? []),
    ...(visit?.conditions ?? []).flatMap(({ citations }) => citations),
    ...people.flatMap(citationsOf),
  ]
  const order = [...new Set([...met.map(({ source }) => source), ...sources.map(({ id }) => id)])]
  const known = order.flatMap((id) => sources.filter((source) => source.id === id))
  const numbers = new Map(known.map(({ id }, n) => [id, n + 1]))
  const cite: Cite = (citations) => {
    const found = citations.flatMap(({ source }) => numbers.get(source) ?? [])
    return [...new Set(found)].sort((a, b) => a - b).join(', ')
  }
  return { cite, sources: known }
}

const citationsOf = ({ about, items }: FrozenPerson): Citation[] => [
  ...(about ? citationsIn(about) : []),
  ...items.flatMap(({ citations, silences }) => [
    ...citations,
    ...(silences ?? []).flatMap((silence) => silence.citations),
  ]),
]

const citationsIn = ({ work, births, home, family }: FrozenAbout): Citation[] =>
  [work, ...births, home, ...family].flatMap((part) => part?.citations ?? [])

const labelsOf = (inEach: InEach): Record<string, Said> => ({
  contents: inEach(({ w }) => w.dossier.inDossier),
  aloud: inEach(({ w }) => w.dossier.aloud),
  family: inEach(({ w }) => w.dossier.family),
  noWish: inEach(({ w }) => w.dossier.noWish),
  lastAnswer: inEach(({ w }) => w.dossier.lastAnswer),
  noAnswer: inEach(({ w }) => w.dossier.noAnswer),
  asks: inEach(({ w }) => w.dossier.asks),
  status: inEach(({ w }) => w.dossier.status),
  before: inEach(({ w }) => w.dossier.history),
  nothingBefore: inEach(({ w }) => w.dossier.nothingBefore),
  establishes: inEach(({ w }) => w.dossier.establishes),
  visit: inEach(({ w }) => w.dossier.visit),
  conditions: inEach(({ w }) => w.dossier.conditions),
  noneOpen: inEach(({ r }) => r.noneOpen),
  sources: inEach(({ w }) => w.dossier.sources),
  hash: inEach(({ w }) => w.dossier.hash),
  since: inEach(({ w }) => w.dossier.changed),
  everything: inEach(({ w }) => w.card.sources),
})

/** `people`: how many. `out`: what is said of an edition that is no longer public whole. */
function coverOf(
  edition: FrozenEdition | PublicEdition,
  spreads: readonly DossierPerson[],
  inEach: InEach,
) {
  const { title, made_on, people } = edition
  const takenOut = 'taken_out' in edition ? edition.taken_out : undefined
  return {
    title: title === null ? inEach(({ r }) => r.dossier) : [run(title, 'en')],
    whom:
      edition.for === null
        ? null
        : inEach(({ w }) => fill(w.dossier.preparedFor, { whom: edition.for! })),
    facts: [
      inEach(({ w }) => fill(w.dossier.edition, { n: String(edition.edition) })),
      inEach((tongue) => fill(tongue.w.dossier.madeOn, { date: dateIn(made_on, tongue) })),
      inEach(({ r, lang }) => counted(lang, r.people, people.length)),
    ],
    out: takenOut ? inEach(({ r }) => (takenOut.somebody ? r.somebodyOut : r.somethingOut)) : null,
    notes: [
      inEach(({ w }) => w.imprint.said),
      inEach(({ w }) => w.dossier.inBoth),
      inEach(({ r }) => (takenOut ? r.hashOnly : r.hashOf)),
      ...(spreads.some(({ marked }) => marked) ? [inEach(({ w }) => w.imprint.recalled)] : []),
    ],
  }
}

type Kind = 'added' | 'statuses' | 'asks' | 'demands' | 'answers' | 'raisings' | 'others'
const KINDS: readonly Kind[] = [
  'added',
  'statuses',
  'asks',
  'demands',
  'answers',
  'raisings',
  'others',
]

/** What is other than in the edition before, each under its heading; whoever left is never named. */
function sinceOf(
  { since }: FrozenEdition | PublicEdition,
  spreads: readonly DossierPerson[],
  inEach: InEach,
) {
  if (!since) return null
  const named = new Map(spreads.map(({ slug, picture, listed }) => [slug, listed ?? picture]))
  const rows = KINDS.flatMap((kind) => {
    const slugs = since[kind].map((each) => (typeof each === 'string' ? each : each.slug))
    const names = [...new Set(slugs)].flatMap((slug) => named.get(slug) ?? [])
    return names.length > 0 ? [{ label: inEach(({ r }) => r.dossierChanges[kind]), names }] : []
  })
  const notes = [
    ...(since.somebody_left ? (['left'] as const) : []),
    ...(since.visit ? (['visit'] as const) : []),
  ]
  return { rows, notes: notes.map((note) => inEach(({ r }) => r.dossierChanges[note])) }
}

function visitOf(
  { visitor, host, place, purpose, last, conditions }: FrozenVisit,
  { inEach, ours, cite }: Saying,
) {
  return {
    who: inEach((tongue) =>
      fill(tongue.r.visitOf, {
        visitor: claimantIn(visitor, tongue),
        host: claimantIn(host, tongue),
      }),
    ),
    what: [run(place, 'en'), ours(purpose)],
    last: last
      ? {
          head: inEach((tongue) =>
            [
              capitalised(tongue.r.visitStatuses[last.status], tongue.lang),
              dateIn(last.date, tongue),
              claimantIn(last.by, tongue),
            ].join(tongue.w.punctuation.comma),
          ),
          says: ours(last.words),
          refs: cite(last.citations),
        }
      : null,
    conditions: conditions.map(
      ({ item, label, side, by, state, asked_words, host_words, citations }) => ({
        item: inEach(({ r, lang }) => capitalised(r.conditions[item], lang)),
        label: label ? ours(label) : null,
        by: inEach((tongue) =>
          fill(side === 'asked' ? tongue.r.byVisitor : tongue.r.byHost, {
            by: claimantIn(by, tongue),
          }),
        ),
        state: inEach(({ r }) => r.conditionStates[state]),
        asked: asked_words ? ours(asked_words) : null,
        hostSays: host_words ? inEach(({ r }) => r.hostSays) : null,
        host: host_words ? ours(host_words) : null,
        refs: cite(citations),
      }),
    ),
  }
}
