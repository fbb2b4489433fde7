/** The texts of each language, and how it speaks where no text can say it: what its row in the kernel's table says it has, it must have here. */
import type { Language, LanguageCode, PaperLanguage } from '../kernel/about/languages.ts'
import { en } from './en/index.ts'
import { esEndings, trEndings, ugEndings } from './endings.ts'
import { es } from './es/index.ts'
import { type Compare, inOrderOf, inUyghurOrder } from './order.ts'
import type { Like, StateNames } from './texts.ts'
import { tr } from './tr/index.ts'
import { ug } from './ug/index.ts'
import { zh } from './zh/index.ts'

export type Join = 'and' | 'or'
export type Rules = {
  /** "a, b and c". */
  list: (texts: readonly string[], join: Join) => string
  /** How names are sorted: a comparison for `sort`. */
  order: () => Compare
  /** Of several dates with a common year, which one says it: "March or April 2017" the last. */
  yearAt: 'first' | 'last'
  /** What hangs on a value, as `{date|ablative}` in a text asks for it. */
  endings: Readonly<Record<string, (text: string) => string>>
}

const byIntl = (locale: string) => {
  const and = new Intl.ListFormat(locale, { type: 'conjunction' })
  const or = new Intl.ListFormat(locale, { type: 'disjunction' })
  return (texts: readonly string[], join: Join) => (join === 'and' ? and : or).format(texts)
}

/** Node joins Uyghur lists in English. */
function ugList(texts: readonly string[], join: Join): string {
  if (texts.length < 2) return texts.join('')
  return `${texts.slice(0, -1).join('، ')} ${join === 'and' ? 'ۋە' : 'ياكى'} ${texts.at(-1)}`
}

type Asked = {
  site: (typeof en)['site']
  print: (typeof en)['print']
  both: (typeof en)['both']
  record: (typeof en)['record']
  gate: (typeof en)['gate']
  refusals: (typeof en)['refusals']
  faults: (typeof en)['faults']
  dates: (typeof en)['dates']
  states: StateNames
}
/** A word for every language of the table. */
type NamesLanguages = {
  site: { languages: Readonly<Record<LanguageCode, string>> }
}
/** What a language must have, by its row in `src/kernel/about/languages.ts`. */
type Having<Code> = { rules: Rules } & Like<Pick<Asked, 'dates' | 'states'>> &
  (Code extends Language
    ? Like<Pick<Asked, 'site' | 'both' | 'refusals' | 'faults'>> & NamesLanguages
    : unknown) &
  (Code extends PaperLanguage ? Like<Pick<Asked, 'print' | 'both' | 'record' | 'gate'>> : unknown)

/** The folder and the rules of each language that pages or papers are in. */
export const LANGUAGE_TABLE = {
  en: {
    ...en,
    rules: { list: byIntl('en-GB'), order: inOrderOf('en'), yearAt: 'last', endings: {} },
  },
  ug: {
    ...ug,
    rules: { list: ugList, order: inUyghurOrder, yearAt: 'first', endings: ugEndings },
  },
  zh: {
    ...zh,
    rules: { list: byIntl('zh'), order: inOrderOf('zh'), yearAt: 'first', endings: {} },
  },
  tr: {
    ...tr,
    rules: { list: byIntl('tr'), order: inOrderOf('tr'), yearAt: 'last', endings: trEndings },
  },
  es: {
    ...es,
    rules: { list: byIntl('es'), order: inOrderOf('es'), yearAt: 'last', endings: esEndings },
  },
} satisfies { [Code in Language | PaperLanguage]: Having<Code> }

type Spoken = Language | PaperLanguage

export const hasWords = (lang: string): lang is Spoken => Object.hasOwn(LANGUAGE_TABLE, lang)

/** Throws for a language that has none: that is a bug. */
export function rowOf(lang: string) {
  if (!hasWords(lang)) throw new Error(`no words in ${JSON.stringify(lang)}`)
  return LANGUAGE_TABLE[lang]
}

/** "a, b and c" in that language. */
export const listed = (lang: string, texts: readonly string[], join: Join = 'and'): string =>
  rowOf(lang).rules.list(texts, join)

/** The order of names for a reader of that language. */
export const compareNames = (lang: string): Compare => rowOf(lang).rules.order()
