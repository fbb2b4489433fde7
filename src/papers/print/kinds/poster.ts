/** Posters: one person a page, to be read from five metres and again from one. */

import type { PaperLanguage } from '../../../kernel/about/languages.ts'
import type { PublicPerson } from '../../../registry/public.ts'
import { paperWords } from '../../../words/index.ts'
import { paperPerson, quotesOther } from '../content.ts'
import { type Press, paperHead, printCodeLine } from '../head.ts'
import type { Composed } from '../make.ts'
import { SHEETS } from '../sizes.ts'

export type PosterSheet = 'A3' | 'A4'
export type Posters = { people: readonly PublicPerson[]; lang: PaperLanguage; sheet: PosterSheet }

export const poster = (
  { person, ...how }: Omit<Posters, 'people'> & { person: PublicPerson },
  press: Press,
): Composed => posters({ people: [person], ...how }, press)

/** Each person’s poster, in the order given, in one document. At least one. */
export function posters({ people, lang, sheet }: Posters, press: Press): Composed {
  const onPaper = people.map((person) => posterPerson(person, lang, press))
  const title = onPaper.length === 1 ? onPaper[0]!.title : paperWords(lang).contact.title
  const data = { ...paperHead(lang, title, people, press), sheet: SHEETS[sheet], people: onPaper }
  return { template: 'poster', data, items: people.length, as: 'pdf' }
}

function posterPerson(person: PublicPerson, lang: PaperLanguage, press: Press) {
  const onPaper = paperPerson(person, lang, press)
  return {
    ...onPaper,
    printCode: printCodeLine(lang, person, press.today),
    english: quotesOther(onPaper, lang),
  }
}
