/** What papers tell and ask of somebody, as it stands in the tables of `tests/telling/`. */

import type { PaperLanguage } from '../src/kernel/about/languages.ts'
import { parseEdtf } from '../src/kernel/dates/index.ts'
import type { PersonPaper } from '../src/papers/print/choice.ts'
import { cardsAbout } from '../src/papers/print/kinds/card-about.ts'
import { letter } from '../src/papers/print/kinds/letter.ts'
import { posters } from '../src/papers/print/kinds/poster.ts'
import { share } from '../src/papers/print/kinds/share.ts'
import type { Composed } from '../src/papers/print/make.ts'
import type { AskedFor, Fact, PaperQuestion, Run } from '../src/papers/print/paper.ts'
import { CARD_SIZES, single } from '../src/papers/print/sizes.ts'
import type { PublicPerson } from '../src/registry/public.ts'

export const PRESS = { today: parseEdtf('2026-11-28'), address: 'https://whereabouts.example' }

export const KINDS = ['card', 'poster', 'letter', 'share'] as const satisfies readonly PersonPaper[]

/** What one paper tells and asks; `refused`: why there is none. */
type Charge = { label: Run; value: Run } | null
type Telling = {
  question: PaperQuestion | null
  asks: (AskedFor | string)[]
  charge: Charge
  facts: Fact[]
  subject?: Run[]
}

const PAPERS: Record<PersonPaper, (person: PublicPerson, lang: PaperLanguage) => Composed> = {
  card: (person, lang) =>
    cardsAbout({ people: [person], copies: 1, lang, layout: single(CARD_SIZES.A6) }, PRESS),
  poster: (person, lang) => posters({ people: [person], lang, sheet: 'A4' }, PRESS),
  letter: (person, lang) =>
    letter({ person, lang, recipient: null, asks: null, sender: null }, PRESS),
  share: (person, lang) => share({ person, lang, shape: 'wide' }, PRESS),
}

export function tellingOf(person: PublicPerson, paper: PersonPaper, lang: PaperLanguage): Telling {
  const all = PAPERS[paper](person, lang).data as Partial<Telling> & { people?: Partial<Telling>[] }
  const { question = null, asks = [], charge = null, facts = [], subject } = all.people?.[0] ?? all
  return { question, asks, charge, facts, ...(subject ? { subject } : {}) }
}

export const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '')
export const questionIn = ({ question, subject }: Telling) =>
  subject
    ? subject.map(({ text }) => text).join('')
    : question
      ? [question.text, question.by ? `(${question.by.text})` : '(ours)'].join(' ')
      : '–'
export const asksIn = ({ asks }: Telling) =>
  asks.map((ask) => (typeof ask === 'string' ? ask : `${ask.text} (${ask.by.text})`)).join(' | ') ||
  '–'
const factIn = ({ facts }: Telling, key: string) =>
  facts
    .filter((fact) => fact.key === key)
    .map(({ label, value, by }) => `${label}: ${value.text}, ${by?.text ?? '–'}`)
    .join(' | ') || '–'

const chargeIn = ({ charge }: Telling) =>
  charge ? `${charge.label.text}: ${charge.value.text}` : '–'

/** question, and whose · asks, and whose · charge · death */
export function linesOfPaper(
  paper: PersonPaper,
  person: PublicPerson,
  lang: PaperLanguage,
): string {
  const told = tellingOf(person, paper, lang)
  const cells = [questionIn(told), asksIn(told), chargeIn(told), factIn(told, 'reported_dead')]
  return cells.map(plain).join('\t')
}
