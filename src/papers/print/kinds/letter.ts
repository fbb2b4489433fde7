/** A letter to an authority about one person: the facts as said and by whom, and what is asked. The sender fills in place, date and name. */

import {
  languageOfLine,
  type PaperLanguage,
  scriptOf,
  scriptOfLanguage,
} from '../../../kernel/about/languages.ts'
import { Refusal } from '../../../kernel/refusals/index.ts'
import type { PublicPerson } from '../../../registry/public.ts'
import { type AskKind, asksOffered, asksOnFile, questionOf } from '../../../registry/views/index.ts'
import { fill, paperWords } from '../../../words/index.ts'
import { chargeLine } from '../charge.ts'
import type { PaperChoice } from '../choice.ts'
import { paperPerson } from '../content.ts'
import { type Press, paperHead } from '../head.ts'
import type { Composed } from '../make.ts'
import { run } from '../names.ts'
import type { PaperPerson, Run } from '../paper.ts'
import { demandSeen } from '../printable.ts'
import { dated, sexOf } from '../voice.ts'

/**
 * `recipient`: the lines of the address, null to leave room for it. `asks`: what the sender asks, of what can be asked as it stands with the
 * person; null for what is on file.
 * No sender: nobody’s own address goes through here.
 */
export type Letter = {
  person: PublicPerson
  lang: PaperLanguage
  recipient: readonly string[] | null
  asks: readonly AskKind[] | null
  charge?: PaperChoice['charge']
  sender: null
}

/** @throws Refusal `paper-ask-misplaced`; `paper-unseen-character` for a recipient’s line that holds what would not be seen */
export function letter({ person, lang, recipient, asks, charge }: Letter, press: Press): Composed {
  for (const line of recipient ?? []) demandSeen(line, 'recipient')
  for (const ask of asks ?? []) demandOffered(ask, person)
  const w = paperWords(lang)
  const words = w.letter
  const subject = questionOf(person)?.kind === 'where' ? words.subject : words.subjectAbout
  const paper = paperPerson(person, lang, press)
  const name = nameFor(paper, lang)
  const data = {
    ...paperHead(lang, fill(subject, { name: name.text }), person, press),
    recipient: recipient?.map((line) => run(line, langOf(line, lang))) ?? null,
    subject: around(subject, name, lang),
    forms: [paper.picture, ...paper.forms].filter(({ text }) => text !== name.text),
    body: around(words.body, name, lang),
    facts: paper.facts,
    asks: (asks ?? asksOnFile(person)).map((kind) => w.asks[kind][sexOf(person)]),
    charge: charge === 'none' ? null : chargeLine(person, { lang, w, own: press.own }),
    link: paper.link,
    marked: paper.marked && !paper.recalled,
  }
  return { template: 'letter', data, items: 1, as: 'pdf' }
}

/** Nobody’s remains are asked for while nobody calls them dead, whoever writes the address of the letter. @throws Refusal `paper-ask-misplaced` */
function demandOffered(ask: AskKind, person: PublicPerson): void {
  const offered = asksOffered(person)
  if (!offered.includes(ask))
    throw new Refusal('paper-ask-misplaced', {
      ask,
      slug: person.slug,
      offered: offered.join(', '),
    })
}

/** The attested form that a reader of the language can read, else the one that is shown first. */
function nameFor({ picture, forms }: PaperPerson, lang: PaperLanguage): Run {
  const script = scriptOfLanguage(lang)
  return [picture, ...forms].find(({ text }) => scriptOf(text) === script) ?? picture
}

/** A sentence as what stands before the name, the name, and what stands after it: the name keeps its own direction. */
function around(sentence: string, name: Run, lang: PaperLanguage): Run[] {
  const [before = '', after = ''] = sentence.split('{name}')
  return [keep(before, lang), name, keep(after, lang)].filter(({ text }) => text !== '')
}
const keep = (text: string, lang: PaperLanguage): Run => ({ ...dated(text, lang), text })

const langOf = (line: string, lang: PaperLanguage): string => languageOfLine(scriptOf(line), lang)
