/** What was asked, answered and raised for one person of a dossier, in the order of time. */

import type { FrozenItem } from '../../../dossiers/model.ts'
import type { OwnText } from '../../../kernel/about/own-text.ts'
import { fill } from '../../../words/index.ts'
import type { Run } from '../paper.ts'
import { dateIn, type InEach, type Said, type Tongue } from '../tongues.ts'
import { claimantIn, saidBy } from '../voice.ts'
import type { Cite } from './dossier-person.ts'

/** `state`: what the record’s codes say; `text`: words of the file, in its language. `isReply`: set as large as what it replies to. */
type Line = {
  label: Said | null
  state: Said | null
  text: Run | null
  refs: string
  isReply: boolean
}
/** `isLong`: may be set over two pages; others stand whole. */
export type Entry = {
  date: Said
  head: Said
  says: Run
  refs: string
  lines: Line[]
  isLong: boolean
}

/** Characters of a text that might fill a page by itself. */
const LONG = 1_200

/** How the paper says things. `ours`: a text of ours. */
type Ours = (said: OwnText) => Run
export type Saying = { inEach: InEach; ours: Ours; cite: Cite }

export function entryOf(item: FrozenItem, saying: Saying): Entry {
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

export function headOf({ kind, by, to }: FrozenItem, tongue: Tongue): string {
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
      by && saidBy(claimantIn(by, tongue), tongue).text,
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
export const itemised = (pairs: readonly [string, string][], { w, r }: Tongue): string =>
  pairs
    .map(([item, state]) =>
      [codeIn(r.items, item), codeIn(r.states, state)]
        .filter((part) => part !== '')
        .join(w.punctuation.colon),
    )
    .join(w.punctuation.semicolon)

/** A code that has no word stands as it is on file. */
export const codeIn = (words: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(words, code) ? words[code]! : code.replaceAll('_', ' ')

export const listed = ({ w }: Tongue, ...parts: (string | undefined)[]): string =>
  parts.filter((part) => part).join(w.punctuation.comma)
