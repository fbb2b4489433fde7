/** One person of a dossier: who, what is said and what is asked now; what was asked, answered and raised before. */

import type { FrozenItem, FrozenPerson } from '../../../dossiers/model.ts'
import { scriptOf } from '../../../kernel/about/languages.ts'
import type { OwnText } from '../../../kernel/about/own-text.ts'
import type { Citation } from '../../../kernel/fields/index.ts'
import type { PublicPerson } from '../../../registry/public.ts'
import { capitalised, fill } from '../../../words/index.ts'
import type { Press } from '../head.ts'
import { type PrintedNames, printedNames } from '../names.ts'
import { type PageLink, pageLink } from '../page-link.ts'
import type { Run } from '../paper.ts'
import { dateIn, type InEach, ourWords, type Said, type Tongue } from '../tongues.ts'
import { claimantIn, saidBy, sexOf } from '../voice.ts'

/** The numbers of sources, "3, 12"; empty where none is known. */
export type Cite = (citations: readonly Citation[]) => string

/** `state`: what the record’s codes say; `text`: words of the file, in its language. `isReply`: set as large as what it replies to. */
type Line = {
  label: Said | null
  state: Said | null
  text: Run | null
  refs: string
  isReply: boolean
}
/** `isLong`: may be set over two pages; others stand whole. */
type Entry = { date: Said; head: Said; says: Run; refs: string; lines: Line[]; isLong: boolean }
type Statement = { label: Said; value: Said; by: Said | null }

export type DossierPerson = {
  slug: string
  picture: Run
  /** Null where it is the picture. */
  listed: Run | null
  forms: Run[]
  /** Whether the picture is a form that is only recalled. */
  marked: boolean
  asks: Said[]
  said: Statement[]
  entries: Entry[]
  /** The person’s page; null for somebody who is no longer public. */
  link: PageLink | null
}

type Of = { person: FrozenPerson; today: PublicPerson | null; cite: Cite }

export function dossierPerson(
  { person, today, cite }: Of,
  inEach: InEach,
  { address, own }: Press,
): DossierPerson {
  const { slug, ask, items } = person
  const names = namesIn(person, today)
  const ours: Ours = (said) => ourWords(said, inEach.tongues, own)
  return {
    slug,
    ...names,
    // The edition holds no sex; what is public today does, and decides no more than a pronoun.
    asks: ask.map((item) => inEach(({ w }) => w.asks[item][today ? sexOf(today) : 'unknown'])),
    said: statementsOf(person, { inEach, ours }),
    entries: items.map((item) => entryOf(item, { inEach, ours, cite })),
    link: today ? pageLink(inEach.tongues[0]!.lang, address, `people/${slug}`) : null,
  }
}

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

function statementsOf(
  { status: { happened, fate, last_word } }: FrozenPerson,
  { inEach, ours }: Pick<Saying, 'inEach' | 'ours'>,
): Statement[] {
  const told = happened.map(
    ({ what, date, by, says }): Statement => ({
      label: inEach(({ r }) => r.happened[what]),
      value: says
        ? [ours(says)]
        : inEach((tongue) => (date ? dateIn(date, tongue) : tongue.w.undated)),
      by: inEach((tongue) =>
        listed(tongue, saidBy(by, tongue).text, says && date && dateIn(date, tongue)),
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
  return [...told, ...word, ...(fate ? [whereabouts(fate, inEach)] : [])]
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
            fate.by && saidBy(fate.by, tongue).text,
            fate.as_of && fill(tongue.r.asOf, { date: dateIn(fate.as_of, tongue) }),
          ),
        )
      : null,
})

/** Characters of a text that might fill a page by itself. */
const LONG = 1_200

/** How the paper says things. `ours`: a text of ours. */
type Ours = (said: OwnText) => Run
export type Saying = { inEach: InEach; ours: Ours; cite: Cite }

function entryOf(item: FrozenItem, saying: Saying): Entry {
  const { inEach, ours, cite } = saying
  const says = ours(item.says)
  const lines = LINES_OF[item.kind](item, saying)
  const length = [says.text, ...lines.map(({ text }) => text?.text ?? '')].join('').length
  return {
    date: inEach((tongue) => dateIn(item.date, tongue)),
    head: inEach((tongue) => headOf(item, tongue)),
    says,
    refs: cite(item.citations),
    lines,
    isLong: length > LONG,
  }
}

function headOf({ kind, by, to }: FrozenItem, tongue: Tongue): string {
  return fill(tongue.w.dossier[kind], {
    by: claimantIn(by, tongue),
    to: to ? claimantIn(to, tongue) : '',
  })
}

type Lines = (item: FrozenItem, saying: Saying) => Line[]
const LINES_OF: Record<FrozenItem['kind'], Lines> = {
  demand: demandLines,
  answer: answerLines,
  raising: raisingLines,
}

function demandLines(
  { states, asked, silences }: FrozenItem,
  { inEach, ours, cite }: Saying,
): Line[] {
  const became = states ?? (asked ?? []).map((item) => ({ item, state: '' }))
  const pairs = became.map(({ item, state }): [string, string] => [item, state])
  return [
    ...(pairs.length > 0
      ? [line(null, { state: inEach((tongue) => itemised(pairs, tongue)) })]
      : []),
    ...(silences ?? []).map(({ by, date, says, citations }) =>
      line(
        inEach((tongue) => fill(tongue.r.silent, { by: claimantIn(by, tongue) })),
        {
          state: inEach((tongue) => dateIn(date, tongue)),
          text: ours(says),
          refs: cite(citations),
        },
      ),
    ),
  ]
}

function answerLines(
  { film, established, coercion, family_reply }: FrozenItem,
  { inEach, ours }: Saying,
): Line[] {
  const pairs = Object.entries(established ?? {})
  return [
    ...(film ? [line(inEach(({ r }) => r.film))] : []),
    ...(pairs.length > 0
      ? [line(null, { state: inEach((tongue) => itemised(pairs, tongue)) })]
      : []),
    ...(coercion?.length
      ? [
          line(
            inEach(({ r }) => r.signs),
            { text: together(coercion.map(ours)) },
          ),
        ]
      : []),
    ...(family_reply
      ? [
          line(
            inEach(({ w }) => w.dossier.familyReply),
            { text: ours(family_reply), isReply: true },
          ),
        ]
      : []),
  ]
}

function raisingLines({ answer }: FrozenItem, { inEach, ours }: Saying): Line[] {
  if (!answer) return []
  const { state, by, date, says } = answer
  const told = inEach((tongue) =>
    listed(
      tongue,
      codeIn(tongue.r.states, state),
      by && saidBy(by, tongue).text,
      date && dateIn(date, tongue),
    ),
  )
  return [line(null, { state: told, text: says ? ours(says) : null })]
}

/** "one; other", as its first runs. */
const together = (runs: readonly Run[]): Run => ({
  ...runs[0]!,
  text: runs.map(({ text }) => text).join('; '),
})

const line = (label: Said | null, rest: Partial<Line> = {}): Line => ({
  label,
  state: null,
  text: null,
  refs: '',
  isReply: false,
  ...rest,
})

/** "contact: not said; whereabouts: not disclosed" */
const itemised = (pairs: readonly [string, string][], { w, r }: Tongue): string =>
  pairs
    .map(([item, state]) =>
      [codeIn(r.items, item), codeIn(r.states, state)]
        .filter((part) => part !== '')
        .join(w.punctuation.colon),
    )
    .join(w.punctuation.semicolon)

/** A code that has no word stands as it is on file. */
const codeIn = (words: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(words, code) ? words[code]! : code.replaceAll('_', ' ')

const listed = ({ w }: Tongue, ...parts: (string | undefined)[]): string =>
  parts.filter((part) => part).join(w.punctuation.comma)
