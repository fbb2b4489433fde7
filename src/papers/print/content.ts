/** A person’s public document as papers show it, in a paper’s language. Pure: the same document gives the same paper. */

import type { PaperLanguage } from '../../kernel/about/languages.ts'
import { LANGUAGE_UNSAID, withVersions } from '../../kernel/about/own-text.ts'
import { lastWordOf, type PublicClaim, type PublicPerson } from '../../registry/public.ts'
import { mayAnnounceDeath, toldBeyondPage } from '../../registry/views/index.ts'
import { capitalised, paperWords, recordWords } from '../../words/index.ts'
import { termInWords } from '../../words/term.ts'
import { asksOn, questionOn } from './asks.ts'
import type { Press } from './head.ts'
import { printedNames, run } from './names.ts'
import { pageLink } from './page-link.ts'
import type { Fact, PaperPerson, PersonInShort, Run } from './paper.ts'
import { ourWords } from './tongues.ts'
import { claimantIn, claimantOf, date, dated, saidBy, settled, type Voice } from './voice.ts'

export function paperPerson(
  person: PublicPerson,
  lang: PaperLanguage,
  { address, own }: Pick<Press, 'address' | 'own'>,
): PaperPerson {
  const voice = { lang, w: paperWords(lang), own }
  const names = printedNames(person)
  return {
    slug: person.slug,
    ...names,
    forms: names.forms.slice(0, MOST_FORMS),
    about: aboutOf(person, voice),
    question: questionOn(person, voice),
    facts: factsOf(person, voice),
    asks: asksOn(person, voice),
    link: pageLink(lang, address, `people/${person.slug}`),
  }
}

/** Whether something said of the person stands in another language than the paper's. */
export const quotesOther = ({ about, facts }: PaperPerson, lang: PaperLanguage): boolean =>
  [about, ...facts.map(({ value }) => value)].some((said) => said && said.lang !== lang)

/** A person where there is room for little: the name, and who it is or else when the last word came. */
export function inShort(person: PublicPerson, lang: PaperLanguage, own?: string): PersonInShort {
  const { picture, listed, recalled, marked } = printedNames(person)
  const voice = { lang, w: paperWords(lang), own }
  return {
    picture,
    listed,
    recalled,
    marked,
    line: aboutOf(person, voice) ?? lastWordLine(person, voice),
    by: null,
  }
}

/** A person by how the name is said, as a source gives it and never otherwise. */
export function asSaid(person: PublicPerson, lang: PaperLanguage, own?: string): PersonInShort {
  const voice = { lang, w: paperWords(lang), own }
  const claim = pronunciationOf(person)
  return {
    ...inShort(person, lang, own),
    line: claim ? run(claim.value, claim.language ?? own ?? LANGUAGE_UNSAID) : null,
    by: claim ? saidBy(claimantOf(claim, person, voice), voice) : run(voice.w.contact.unsaid, lang),
  }
}

export const pronunciationOf = ({ claims }: PublicPerson): PublicClaim | undefined =>
  claims.find(({ predicate }) => predicate === 'pronunciation')

function lastWordLine(person: PublicPerson, voice: Voice): Run | null {
  const word = lastWord(person, voice)
  return (
    word && { ...word.value, text: `${word.label}${voice.w.punctuation.colon}${word.value.text}` }
  )
}

/** More would crowd the name out. */
const MOST_FORMS = 3

function aboutOf({ claims }: PublicPerson, voice: Voice): Run | null {
  const professions = claims.filter(({ predicate }) => predicate === 'profession')
  const value = (
    professions.find(({ claimant }) => claimant === 'founding compilation') ?? professions[0]
  )?.value
  return value ? settled(value, voice.w.settled, voice) : null
}

/** What is said to have happened and may be spread: a death only by the rule of registry/deaths.ts. */
const toldOf = (person: PublicPerson) =>
  new Map(
    toldBeyondPage(person).map(({ what, claim }) => [
      what,
      person.claims.find(({ id }) => id === claim),
    ]),
  )

/** What is said, each under its name. A charge is none of it: see `charge.ts`. */
function factsOf(person: PublicPerson, voice: Voice): Fact[] {
  const happened = [...toldOf(person)].flatMap(([what, claim]) =>
    claim ? [happening(what, claim, person, voice)] : [],
  )
  return [...happened, lastWord(person, voice), whereabouts(person, voice)].filter(
    (fact) => fact !== null,
  )
}

function happening(
  what: PublicPerson['happened'][number]['what'],
  claim: PublicClaim,
  person: PublicPerson,
  voice: Voice,
): Fact {
  const value = what === 'sentenced' ? term(claim.term, voice) : date(claim.date, voice)
  return {
    key: what,
    label: recordWords(voice.lang).happened[what],
    value:
      value ??
      ourWords(
        withVersions(claim.value, claim.value_in, voice.own ?? LANGUAGE_UNSAID),
        [voice],
        voice.own,
      ),
    by: saidBy(claimantOf(claim, person, voice), voice),
  }
}

function lastWord(person: PublicPerson, voice: Voice): Fact | null {
  const { last_word, claims } = person
  const claim = claims.find(({ id }) => id === last_word?.claim)
  if (!last_word || !claim || lastWordOf(person) !== 'contact') return null
  return {
    key: 'lastWord',
    label: voice.w.labels.lastWord,
    value: date(last_word.date, voice)!,
    by: saidBy(claimantOf(claim, person, voice), voice),
  }
}

/** Of the dead nobody is told where they are held. */
function whereabouts(person: PublicPerson, voice: Voice): Fact | null {
  const { fate, claims } = person
  if (mayAnnounceDeath(claims)) return null
  const isSaid = fate.by !== undefined && fate.state !== 'not_disclosed'
  return {
    key: 'whereabouts',
    label: voice.w.labels.whereabouts,
    value: run(capitalised(recordWords(voice.lang).fate[fate.state], voice.lang), voice.lang),
    by: isSaid ? saidBy(speakerOfFate(person, voice), voice) : null,
  }
}

function speakerOfFate(person: PublicPerson, voice: Voice): string {
  const { by = '', claim } = person.fate
  const said = person.claims.find(({ id }) => id === claim)
  return said?.claimant === by ? claimantOf(said, person, voice) : claimantIn(by, voice)
}

const term = (value: string | undefined, { lang }: Voice): Run | null => {
  const text = termInWords(value, lang)
  return text === null ? null : dated(text, lang)
}
