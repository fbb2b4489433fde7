/** What the sender of a card keeps and never sends: to whom it goes, what is said of the person, what no list could see, what to mind. */

import type { PaperLanguage } from '../../../kernel/about/languages.ts'
import type { PublicPerson } from '../../../registry/public.ts'
import { paperWords } from '../../../words/index.ts'
import type { AddressLine } from '../address-lines.ts'
import { paperPerson, quotesOther } from '../content.ts'
import { type Press, paperHead } from '../head.ts'
import type { Composed } from '../make.ts'
import { run } from '../names.ts'
import type { Run } from '../paper.ts'
import { dated } from '../voice.ts'
import { printedAddress } from './card-to.ts'

/**
 * `greeting`: as it stands on the card, in the language `greetingLang` or else that of the sheet. `unseen`: what the gate could not see, in
 * the sheet’s language. `rules`: what to do and what not to, in short, what is quoted in the language in which it was collected.
 */
export type TearOffPerson = {
  person: PublicPerson
  address: readonly AddressLine[]
  greeting: string
  greetingLang?: string
  unseen: readonly string[]
  rules: { do: readonly Run[][]; dont: readonly Run[][] }
}
export type TearOff = { people: readonly TearOffPerson[]; lang: PaperLanguage }

/**
 * One A5 sheet for each card, in the order given; what is too long for one goes on on the next. That no place is disclosed is not said beside
 * the address of one.
 */
export function tearOff({ people, lang }: TearOff, press: Press): Composed {
  const { card } = paperWords(lang)
  const documents = people.map(({ person }) => person)
  const data = {
    ...paperHead(lang, card.keep, documents, press),
    people: people.map((each) => sheet(each, lang, press)),
  }
  return { template: 'tear-off', data, items: people.length, as: 'pdf' }
}

function sheet(
  { person, address, greeting, greetingLang, unseen, rules }: TearOffPerson,
  lang: PaperLanguage,
  press: Press,
) {
  const paper = paperPerson(person, lang, press)
  const named = address.find(({ role }) => role === 'name')
  const form = person.names.find(({ text }) => text === named?.text)
  return {
    ...paper,
    facts: paper.facts.filter(({ key }) => key !== 'whereabouts'),
    to: printedAddress(named ? run(named.text, form?.lang ?? 'en') : paper.picture, address),
    greeting: greeting
      .split('\n')
      .map((line) => run(line, greetingLang ?? lang))
      .filter(({ text }) => text !== ''),
    unseen: unseen.map((text) => dated(text, lang)),
    rules,
    printCode: paperHead(lang, '', [person], press).imprint.printCode,
    isQuoted: quotesOther(paper, lang),
  }
}
