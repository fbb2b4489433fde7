/** Every text of ours, by language. */
import { DOORS, type Doors, type Head } from '../kernel/about/index.ts'
import type { Language, PaperLanguage } from '../kernel/about/languages.ts'
import { LANGUAGE_UNSAID } from '../kernel/about/own-text.ts'
import { named } from './about.ts'
import type { en } from './en/index.ts'
import { LANGUAGE_TABLE } from './languages.ts'
import type { Like } from './texts.ts'

export { daysInWords, inWords } from './dates.ts'
export { compareNames, listed } from './languages.ts'
export { capitalised, counted, fill, type Plural, wordFor } from './texts.ts'

/** Every text of the site in one language. */
export type Words = Like<(typeof en)['site'] & (typeof en)['both']>
/** What a page is given: the texts, which language they are, in which language the collection's own texts are, what it is about, for which rooms it has something, and its licence. */
export type Speech = Words & { lang: Language; own: string } & Omit<Head, 'language'>

const NOTHING_SAID: Head = {
  language: LANGUAGE_UNSAID,
  about: {},
  doors: Object.fromEntries(DOORS.map((door) => [door, true])) as Doors,
  licence: null,
}

/** Before there is a collection, as of one that says nothing of itself. */
export function words(lang: Language, head: Partial<Head> = NOTHING_SAID): Speech {
  const { language: own, ...said } = { ...NOTHING_SAID, ...head }
  const { site, both } = LANGUAGE_TABLE[lang]
  const texts: Words = { ...site, ...both }
  return { ...named(texts, { lang, own, about: said.about }), lang, own, ...said }
}

/** Every text that is printed on a paper. */
export type PaperWords = Like<(typeof en)['print']>
export const paperWords = (lang: PaperLanguage): PaperWords => LANGUAGE_TABLE[lang].print

/** What papers call the codes of the record. */
export type RecordWords = Like<(typeof en)['record'] & (typeof en)['both']>
export function recordWords(lang: PaperLanguage): RecordWords {
  const { record, both } = LANGUAGE_TABLE[lang]
  return { ...record, ...both }
}

/** The gate's answers. Words in braces are the reason's `params`. */
export type GateWords = Like<(typeof en)['gate']>
export const gateWords = Object.fromEntries(
  Object.entries(LANGUAGE_TABLE).map(([lang, { gate }]) => [lang, gate]),
) as Record<PaperLanguage, GateWords>
