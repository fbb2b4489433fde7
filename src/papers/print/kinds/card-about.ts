/** Cards about prisoners, for officials, embassies and the public. */

import { directionOfLanguage, type PaperLanguage } from '../../../kernel/about/languages.ts'
import type { PublicPerson } from '../../../registry/public.ts'
import { fill, paperWords } from '../../../words/index.ts'
import { type ChargeLine, chargeLine } from '../charge.ts'
import type { PaperChoice } from '../choice.ts'
import { paperPerson } from '../content.ts'
import { type Fit, type Piece, reckon } from '../fit.ts'
import { type Press, paperHead, printCodeLine, printCodeOf } from '../head.ts'
import type { Composed } from '../make.ts'
import type { PaperPerson } from '../paper.ts'
import { type Layout, POINTS, type Size } from '../sizes.ts'

/** Each person’s card, `copies` times, in the order given. */
export type CardsAbout = {
  people: readonly PublicPerson[]
  copies: number
  lang: PaperLanguage
  layout: Layout
  charge?: PaperChoice['charge']
}

export function cardsAbout(
  { people, copies, lang, layout, charge }: CardsAbout,
  press: Press,
): Composed {
  const printed = people.length === 1 ? people[0]! : people
  const onPaper = people.map((person) => ({
    ...sizedPerson(onCard(person, { lang, charge }, press), layout.card, directionOfLanguage(lang)),
    printCode: printCodeLine(lang, person, press.today),
  }))
  const title = onPaper.length === 1 ? onPaper[0]!.title : paperWords(lang).contact.title
  const cards = people.flatMap((_, n) => Array.from({ length: copies }, () => n))
  const data = {
    ...paperHead(lang, title, printed, press),
    layout,
    people: onPaper,
    cards,
    sheets: sheetLabels(Math.ceil(cards.length / layout.front.length), lang, printCodeOf(printed)),
  }
  return { template: 'card-about', data, items: cards.length, as: 'pdf' }
}

const NAMES = [60, 54, 48, 43, 38, 34, 30, 27, 24, 21, 18, 15]
const FORMS = [13, 12, 11, 10, 9, 8, 7]
const ABOUTS = [9.5, 9, 8, 7, 6.5]
const FACTS = [8.8, 8.4, 8, 7.6, 7.2, 6.8, 6.4, 6, 5.6]

type OnCard = PaperPerson & { charge: ChargeLine | null }

const onCard = (
  person: PublicPerson,
  { lang, charge }: Pick<CardsAbout, 'lang' | 'charge'>,
  press: Press,
): OnCard => ({
  ...paperPerson(person, lang, press),
  charge:
    charge === 'none' ? null : chargeLine(person, { lang, w: paperWords(lang), own: press.own }),
})

type Sized = OnCard & { fits: Record<'name' | 'forms' | 'about' | 'facts', Fit> }

/** Boxes are those of `templates/card-about.typ`. */
function sizedPerson(person: OnCard, card: Size, dir: 'ltr' | 'rtl'): Sized {
  const inner = (card.width - 12) * POINTS
  const column = (card.width * 0.535 - 8) * POINTS
  const box = (share: number) => ({ width: inner, height: card.height * share * POINTS })
  const bold = (text: string, scale = 1): Piece => ({ text, weight: 'bold', scale })
  const plain = (text: string, scale = 1): Piece => ({ text, weight: 'regular', scale })
  const { picture, forms, about, facts, asks, charge, recalled } = person
  const lines = [
    bold(picture.text, 1.35),
    ...(recalled ? [plain(`${recalled.text} *`)] : []),
    ...facts.flatMap(({ label, value, by }) => [
      plain(label, 0.8),
      plain(`${value.text}, ${by?.text ?? ''}`),
    ]),
    ...asks.flatMap(({ text, by }) => [
      bold(text, dir === 'rtl' ? 1.5 : 1.3),
      plain(by.text, 0.85),
    ]),
    ...(charge ? [plain(charge.label.text, 0.8), plain(charge.value.text, 0.9)] : []),
  ]
  return {
    ...person,
    fits: {
      name: reckon([bold(picture.text, larger(picture.dir))], box(0.5), NAMES, {
        leading: 1.35,
        between: 0,
      }),
      forms: reckon([plain(forms.map(({ text }) => text).join('    '), 1.1)], box(0.09), FORMS, {
        leading: 1.4,
        between: 0,
      }),
      about: reckon([plain(about?.text ?? '', larger(about?.dir))], box(0.09), ABOUTS, {
        leading: 1.4,
        between: 0,
      }),
      facts: reckon(lines, { width: column, height: (card.height - 31) * POINTS }, FACTS, {
        leading: dir === 'rtl' ? 1.47 : 1.17,
        between: 0.46,
      }),
    },
  }
}

/** Arabic script is set larger (`templates/base.typ`), and its lines stand wider apart. */
const larger = (dir: string | undefined) => (dir === 'rtl' ? 1.15 : 1)

/** What stands at the foot of each sheet, front and back in turn, so that a pile can be put together again. */
function sheetLabels(total: number, lang: PaperLanguage, printCode: string): string[] {
  const { sheet, front, back } = paperWords(lang).imprint
  return Array.from({ length: total }, (_, n) =>
    [front, back].map((side) =>
      fill(sheet, { n: String(n + 1), total: String(total), side, printCode }),
    ),
  ).flat()
}
