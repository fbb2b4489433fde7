/** An edition from published documents and nothing else. Pure. */

import type { PublicAccessTrack, PublicRaising } from '../../access/public.ts'
import { compareDates } from '../../kernel/dates/index.ts'
import type { Citation } from '../../kernel/fields/index.ts'
import type { PublicSourceRef } from '../../kernel/fields/source-ref.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import {
  isAsked,
  type PublicAnswer,
  type PublicDemand,
  type PublicPerson,
} from '../../registry/public.ts'
import {
  type AskKind,
  asksOnFile,
  isByKin,
  noPaperOf,
  questionOf,
  standingOf,
  toldBeyondPage,
} from '../../registry/views/index.ts'
import { citedIn } from '../../store/collection/pointing.ts'
import {
  ASK_FOR_ALL,
  ASKS,
  type DossierChoice,
  type FrozenAbout,
  type FrozenEdition,
  FrozenItem,
  FrozenPerson,
  FrozenSource,
  FrozenVisit,
} from '../model.ts'

/** What is public of the people of a dossier, its visit, and what was raised. */
export type Published = {
  people: readonly PublicPerson[]
  raisings: readonly PublicRaising[]
  track: PublicAccessTrack | null
}

/** All of an edition that does not depend on the one before. */
export type Content = Pick<FrozenEdition, 'people' | 'visit' | 'sources'>

/** @throws Refusal `ask-missing` for somebody for whom nothing is asked here or in public */
export function freeze(
  { people, raisings, track }: Published,
  asks: DossierChoice['asks'],
): Content {
  const parts = people.map((person) => freezePerson(person, raisings, askFor(person, asks)))
  const visit = track ? { visit: freezeVisit(track) } : {}
  const known = [...people, ...raisings, ...(track ? [track] : [])].flatMap(
    ({ sources }) => sources,
  )
  return { people: parts, ...visit, sources: sourcesOf({ parts, visit }, known) }
}

/** What was asked, as the item that stands for it. */
const ITEM_OF: Record<AskKind, (typeof ASKS)[number]> = {
  proof_of_life: 'proof_of_life',
  whereabouts: 'whereabouts',
  contact: 'contact',
  visit: 'contact',
  charge_and_trial: 'charge_and_trial',
  medical_care: 'medical_care',
  release: 'release',
  search: 'search',
  remains: 'remains',
  news: 'truth',
  truth: 'truth',
  free_contact: 'contact',
}

/** What is chosen for the person, else for all, else what the published demands ask. */
function askFor(person: PublicPerson, asks: DossierChoice['asks']): FrozenPerson['ask'] {
  const { slug } = person
  const asked = asksOnFile(person).map((kind) => ITEM_OF[kind])
  const ask = asks[slug] ?? asks[ASK_FOR_ALL] ?? ASKS.filter((item) => asked.includes(item))
  if (ask.length === 0) throw new Refusal('ask-missing', { slug })
  return ASKS.filter((item) => ask.includes(item))
}

export function freezePerson(
  person: PublicPerson,
  raisings: readonly PublicRaising[],
  ask: FrozenPerson['ask'],
): FrozenPerson {
  const { slug, picture, listed, fate, last_word, demands, answers } = person
  const items = [
    ...demands.filter(isAsked).map(demandItem),
    ...answers.map(answerItem),
    ...raisings.filter(({ persons }) => persons.includes(slug)).map(raisingItem),
  ].sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1))
  return FrozenPerson.parse({
    slug,
    name: picture,
    ...(listed.script === 'Latn' ? { latin: listed.text } : {}),
    ask,
    about: aboutOf(person),
    status: {
      happened: toldBeyondPage(person).map(({ what, by, date, claim }) =>
        present({ what, by, date, says: termOf(person, what, claim), claim }),
      ),
      fate: present({ state: fate.state, by: fate.by, as_of: fate.as_of, claim: fate.claim }),
      ...present({ last_word }),
    },
    items,
  })
}

/** The best claim of each kind that says who somebody is; the day of birth of nobody who is not among the living under their name. */
function aboutOf(person: PublicPerson): FrozenAbout {
  const { claims, names } = person
  const isAged = standingOf(person).death === null && !noPaperOf(person)
  const official = names.find(({ kind }) => kind === 'official_chinese')
  return present({
    work: toldIn(claims, 'profession'),
    home: toldIn(claims, 'home_place'),
    births: isAged ? birthsOf(person) : [],
    official_name: official && {
      text: official.text,
      script: official.script,
      lang: official.lang,
      by: official.used_by,
      claim: official.claim,
    },
    family: familyOf(person),
    question: questionOf(person)?.kind,
  }) as FrozenAbout
}

function toldIn(claims: PublicPerson['claims'], predicate: string): FrozenAbout['work'] {
  const claim = claims.find((each) => each.predicate === predicate)
  return (
    claim && { says: claim.value, by: claim.claimant, claim: claim.id, citations: citing(claim) }
  )
}

export const birthsOf = ({ claims }: PublicPerson) => claims.flatMap(birthIn)

const birthIn = (claim: PublicPerson['claims'][number]): FrozenAbout['births'] =>
  claim.predicate === 'birth' && claim.date
    ? [{ date: claim.date, by: claim.claimant, claim: claim.id, citations: citing(claim) }]
    : []

/** What relatives themselves are told to say in public, and what they demand there; a demand of newer date first. */
function familyOf({ claims, demands }: PublicPerson): FrozenAbout['family'] {
  const campaigns = claims.filter(
    ({ predicate, connection }) =>
      predicate === 'relatives_campaigning' && connection === 'relative',
  )
  const demanded = demands
    .filter((demand) => isAsked(demand) && isByKin(demand))
    .sort((a, b) => compareDates(b.date, a.date))
  return [
    ...campaigns.map(({ id, claimant, value, ...claim }) => ({
      kind: 'campaign' as const,
      id,
      by: claimant,
      says: value,
      citations: citing(claim),
    })),
    ...demanded.map(({ id, by, date, what, ...demand }) => ({
      kind: 'demand' as const,
      id,
      by,
      date,
      says: what,
      citations: citing(demand),
    })),
  ]
}

/** How long somebody is to be held is the first that an official asks; of nothing else that happened more is told here than that it did. */
const termOf = ({ claims }: PublicPerson, what: string, id: string): string | undefined =>
  what === 'sentenced' ? claims.find((claim) => claim.id === id)?.value : undefined

const citing = ({ source, locator }: Pick<PublicDemand, 'source' | 'locator'>): Citation[] => [
  { source, ...(locator === undefined ? {} : { locator }) },
]

const demandItem = ({
  id,
  date,
  by,
  to,
  items,
  states,
  what,
  silences,
  source,
  locator,
}: PublicDemand): FrozenItem =>
  FrozenItem.parse(
    present({
      id,
      kind: 'demand',
      date,
      by,
      to,
      says: what,
      asked: items,
      states: states.map(({ item, state }) => ({ item, state })),
      silences: silences?.map((each) => ({
        date: each.date,
        by: each.body,
        says: each.summary,
        citations: citing(each),
      })),
      citations: citing({ source, locator }),
    }),
  )

const answerItem = ({
  id,
  date,
  body,
  speaker,
  summary,
  established,
  film,
  coercion,
  family_reply,
  source,
  locator,
}: PublicAnswer): FrozenItem =>
  FrozenItem.parse(
    present({
      id,
      kind: 'answer',
      date,
      by: speaker ? `${body}, ${speaker}` : body,
      says: summary,
      established,
      film,
      coercion: coercion?.map(({ words }) => words),
      family_reply,
      citations: citing({ source, locator }),
    }),
  )

const raisingItem = ({
  id,
  date,
  raised_by,
  raised_with,
  how,
  answer,
  citations,
}: PublicRaising): FrozenItem =>
  FrozenItem.parse({
    id,
    kind: 'raising',
    date,
    by: raised_by.name,
    to: raised_with.name,
    says: how,
    answer: present({ state: answer.state, date: answer.date, by: answer.by, says: answer.text }),
    citations,
  })

export function freezeVisit({
  id,
  visitor,
  host,
  place,
  purpose,
  steps,
  conditions,
}: PublicAccessTrack): FrozenVisit {
  const last = steps.at(-1)
  const open = conditions.filter(({ state }) => state !== 'met')
  return FrozenVisit.parse({
    id,
    visitor,
    host,
    place,
    purpose,
    ...(last ? { last: lastStep(last) } : {}),
    conditions: open.map(({ item, label, side, by, state, asked_words, host_words, citations }) =>
      present({ item, label, side, by, state, asked_words, host_words, citations }),
    ),
  })
}

const lastStep = ({
  status,
  date,
  by,
  words,
  citations,
}: PublicAccessTrack['steps'][number]): FrozenVisit['last'] => ({
  status,
  date,
  by,
  words,
  citations,
})

/** The sources that a value cites, each once. */
export function sourcesOf(value: unknown, known: readonly PublicSourceRef[]): FrozenSource[] {
  const byId = new Map(known.map((source) => [source.id, source]))
  return [...citedIn(value)].sort().flatMap((id) => {
    const source = byId.get(id)
    return source
      ? [
          FrozenSource.parse({
            id,
            publisher: source.publisher,
            title: source.title,
            published: source.published,
          }),
        ]
      : []
  })
}

const present = (object: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined))
