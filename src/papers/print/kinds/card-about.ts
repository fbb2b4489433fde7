/** Cards about prisoners, for officials, embassies and the public. */
import type { PublicPerson } from '../../../registry/public.ts'
import { type PaperLanguage, paperWords } from '../../words/index.ts'
import { fill, paperPerson } from '../content.ts'
import { editionOf, type Press, paperHead } from '../head.ts'
import type { Composed } from '../make.ts'
import type { Layout } from '../sizes.ts'

/** Each person’s card, `copies` times, in the order given. */
export type CardsAbout = { people: readonly PublicPerson[]; copies: number; lang: PaperLanguage; layout: Layout }

export function cardsAbout({ people, copies, lang, layout }: CardsAbout, press: Press): Composed {
  const title = people.length === 1 ? people[0]!.latin : paperWords(lang).contact.title
  const cards = people.flatMap((_, n) => Array.from({ length: copies }, () => n))
  const data = {
    ...paperHead(lang, title, people, press),
    layout,
    people: people.map((person) => paperPerson(person, lang, press.address)),
    cards,
    sheets: sheetLabels(Math.ceil(cards.length / layout.front.length), lang, editionOf(people)),
  }
  return { template: 'card-about', data, items: cards.length, as: 'pdf' }
}

/** What stands at the foot of each sheet, front and back in turn, so that a pile can be put together again. */
export function sheetLabels(total: number, lang: PaperLanguage, edition: string): string[] {
  const { sheet, front, back } = paperWords(lang).imprint
  return Array.from({ length: total }, (_, n) =>
    [front, back].map((side) => fill(sheet, { n: String(n + 1), total: String(total), side, edition })),
  ).flat()
}
