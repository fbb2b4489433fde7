/** One person of a dossier, on one page: who, what is asked and what was told of it, what is said, what the family wants. */

import type { FrozenAbout, FrozenItem, FrozenPerson } from '../../../dossiers/model.ts'
import { scriptOf } from '../../../kernel/about/languages.ts'
import type { Edtf } from '../../../kernel/dates/index.ts'
import type { Citation } from '../../../kernel/fields/index.ts'
import type { PublicPerson } from '../../../registry/public.ts'
import { ageOn } from '../../../registry/views/index.ts'
import { capitalised, fill } from '../../../words/index.ts'
import type { Press } from '../head.ts'
import { type PrintedNames, printedNames, run } from '../names.ts'
import { type PageLink, pageLink } from '../page-link.ts'
import type { Run } from '../paper.ts'
import { dateIn, type InEach, ourWords, type Said } from '../tongues.ts'
import { claimantIn, saidBy, sexOf } from '../voice.ts'
import {
  codeIn,
  type Entry,
  entryOf,
  headOf,
  itemised,
  listed,
  type Saying,
} from './dossier-entries.ts'

/** The numbers of sources, "3, 12"; empty where none is known. */
export type Cite = (citations: readonly Citation[]) => string

type Statement = { label: Said; value: Said; by: Said | null }
/** Words of the file with their sources; `head`: who says so, and when. */
type Quoted = { head: Said; says: Run; established: Said | null; refs: string }
/** `became`: what was told of it. */
type Ask = { ask: Said; became: Said }

export type DossierPerson = {
  slug: string
  picture: Run
  /** Null where it is the picture. */
  listed: Run | null
  forms: Run[]
  /** Whether the picture is a form that is only recalled. */
  marked: boolean
  /** The name as the authorities write it, and who says so; null where nobody does. */
  official: { name: Run; by: Said } | null
  /** Work, age and home, each with the numbers of its sources. */
  who: { said: Run; refs: string }[]
  question: Said | null
  asks: Ask[]
  said: Statement[]
  /** That the person died, where somebody says so: it stands on the cover too. */
  death: Statement | null
  lastAnswer: Quoted | null
  /** Null in editions that hold nothing of it; empty where no wish of the family is on file. */
  family: Quoted[] | null
  entries: Entry[]
  /** The person’s page; null for somebody who is no longer public. */
  link: PageLink | null
}

type Of = { person: FrozenPerson; today: PublicPerson | null; cite: Cite; madeOn: Edtf }

export function dossierPerson(
  { person, today, cite, madeOn }: Of,
  inEach: InEach,
  { address, own }: Press,
): DossierPerson {
  const { slug, ask, items, about } = person
  const names = namesIn(person, today)
  const saying: Saying = { inEach, ours: (said) => ourWords(said, inEach.tongues, own), cite }
  // The edition holds no sex; what is public today does, and decides no more than a pronoun.
  const sex = today ? sexOf(today) : 'unknown'
  return {
    slug,
    ...names,
    official: about?.official_name ? officialIn(about.official_name, inEach) : null,
    who: about ? whoIn(about, madeOn, saying) : [],
    question: about?.question ? named(about.question, names, inEach) : null,
    asks: ask.map((item) => ({
      ask: inEach(({ w }) => w.asks[item][sex]),
      became: becameOf(item, items, inEach),
    })),
    ...saidOf(person, saying),
    lastAnswer: lastAnswerIn(items, saying),
    family: about ? familyIn(about, saying) : null,
    entries: items.map((item) => entryOf(item, saying)),
    link: today ? pageLink(inEach.tongues[0]!.lang, address, `people/${slug}`) : null,
  }
}

const officialIn = (
  { text, lang, by }: NonNullable<FrozenAbout['official_name']>,
  inEach: InEach,
): DossierPerson['official'] => ({
  name: run(text, lang),
  by: inEach((tongue) => fill(tongue.w.dossier.official, { who: claimantIn(by, tongue) })),
})

/** "poet · age 40–41 · Kashgar" */
function whoIn({ work, births, home }: FrozenAbout, madeOn: Edtf, { inEach, ours, cite }: Saying) {
  const told = (part: FrozenAbout['work']) =>
    part ? [{ said: ours(part.says), refs: cite(part.citations) }] : []
  const age = ageOn(
    madeOn,
    births.map(({ date }) => ({ predicate: 'birth', date })),
  )
  const years = age && (age.min === age.max ? `${age.min}` : `${age.min}–${age.max}`)
  return [
    ...told(work),
    ...(years
      ? [
          {
            said: inEach(({ w }) => fill(w.dossier.age, { years }))[0]!,
            refs: cite(births.flatMap(({ citations }) => citations)),
          },
        ]
      : []),
    ...told(home),
  ]
}

/** The question that stands over the person, with the name that can be read. */
const named = (
  question: NonNullable<FrozenAbout['question']>,
  { picture, listed }: Pick<DossierPerson, 'picture' | 'listed'>,
  inEach: InEach,
): Said => inEach(({ w }) => fill(w.dossier.named[question], { name: (listed ?? picture).text }))

/** What had become of it by that day, in the order of the demands; that no demand asks it is said too. */
function becameOf(item: string, items: readonly FrozenItem[], inEach: InEach): Said {
  const states = items.flatMap(({ states = [] }) =>
    states.filter((each) => each.item === item).map(({ state }) => state),
  )
  return inEach(({ w, r }) =>
    states.length === 0
      ? w.dossier.notAsked
      : [...new Set(states)].map((state) => codeIn(r.states, state)).join(w.punctuation.semicolon),
  )
}

/** The newest of what authorities said by name, with what it gives item by item. */
function lastAnswerIn(items: readonly FrozenItem[], { inEach, ours, cite }: Saying): Quoted | null {
  const answer = items.findLast(({ kind }) => kind === 'answer')
  if (!answer) return null
  const pairs = Object.entries(answer.established ?? {})
  return {
    head: inEach((tongue) => listed(tongue, headOf(answer, tongue), dateIn(answer.date, tongue))),
    says: ours(answer.says),
    established: pairs.length > 0 ? inEach((tongue) => itemised(pairs, tongue)) : null,
    refs: cite(answer.citations),
  }
}

/** So much of what relatives say stands on the page, in one language and in two; demands stand in the record behind it too. */
const MOST_OF_FAMILY = [3, 2] as const

const familyIn = ({ family }: FrozenAbout, { inEach, ours, cite }: Saying): Quoted[] =>
  family
    .slice(0, MOST_OF_FAMILY[inEach.tongues.length - 1])
    .map(({ by, date, says, citations }) => ({
      head: inEach((tongue) =>
        listed(tongue, claimantIn(by, tongue), date && dateIn(date, tongue)),
      ),
      says: ours(says),
      established: null,
      refs: cite(citations),
    }))

/** The edition's own two forms, and attested ones in scripts that these do not show. @throws Refusal `paper-no-name` */
export function namesIn(
  { slug, name, latin }: FrozenPerson,
  today: PublicPerson | null,
): Pick<PrintedNames, 'picture' | 'listed' | 'forms' | 'marked'> {
  const listed = latin === undefined ? name : { text: latin, script: 'Latn', lang: 'und' }
  const shown = new Set([name.script, 'Latn'])
  const others = (today?.names ?? []).filter(({ script }) => !shown.has(script))
  const printed = printedNames({ slug, picture: name, listed, names: others })
  const { picture, marked } = printed
  return {
    picture,
    listed: printed.listed,
    marked,
    forms: oneAScript(printed.forms.filter((form) => form.text !== printed.listed?.text)),
  }
}

const oneAScript = (forms: readonly Run[]): Run[] =>
  forms.filter(
    ({ text }, at) => forms.findIndex((each) => scriptOf(each.text) === scriptOf(text)) === at,
  )

function saidOf(
  { status: { happened, fate, last_word } }: FrozenPerson,
  { inEach, ours }: Pick<Saying, 'inEach' | 'ours'>,
): Pick<DossierPerson, 'said' | 'death'> {
  const told = happened.map(
    ({ what, date, by, says }): Statement => ({
      label: inEach(({ r }) => r.happened[what]),
      value: says
        ? [ours(says)]
        : inEach((tongue) => (date ? dateIn(date, tongue) : tongue.w.undated)),
      by: inEach((tongue) =>
        listed(
          tongue,
          saidBy(claimantIn(by, tongue), tongue).text,
          says && date && dateIn(date, tongue),
        ),
      ),
    }),
  )
  const isToldAlready = happened.some(({ claim }) => claim === last_word?.claim)
  const word: Statement[] =
    last_word && !isToldAlready
      ? [
          {
            label: inEach(({ w }) => w.labels.lastWord),
            value: inEach((tongue) => dateIn(last_word.date, tongue)),
            by: null,
          },
        ]
      : []
  const death = told[happened.findIndex(({ what }) => what === 'reported_dead')] ?? null
  // In which place somebody is kept is asked of nobody whose death is affirmed.
  const where =
    fate && !(death && fate.state === 'not_disclosed') ? [whereabouts(fate, inEach)] : []
  return { said: [...told, ...word, ...where], death }
}

const whereabouts = (
  fate: NonNullable<FrozenPerson['status']['fate']>,
  inEach: InEach,
): Statement => ({
  label: inEach(({ w }) => w.labels.whereabouts),
  value: inEach(({ r, lang }) => capitalised(r.fate[fate.state], lang)),
  by:
    fate.by || fate.as_of
      ? inEach((tongue) =>
          listed(
            tongue,
            fate.by && saidBy(claimantIn(fate.by, tongue), tongue).text,
            fate.as_of && fill(tongue.r.asOf, { date: dateIn(fate.as_of, tongue) }),
          ),
        )
      : null,
})
