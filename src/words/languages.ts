/** What each language has, and how it speaks where no text can say it: one row a language. */
import { en } from './en/index.ts'
import { esEndings, trEndings, ugEndings } from './endings.ts'
import { es } from './es/index.ts'
import { tr } from './tr/index.ts'
import { ug } from './ug/index.ts'
import { zh } from './zh/index.ts'

export type Join = 'and' | 'or'
export type Rules = {
  direction: 'ltr' | 'rtl'
  /** "a, b and c". */
  list: (texts: readonly string[], join: Join) => string
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

export const LANGUAGE_TABLE = {
  en: {
    ...en,
    rules: { direction: 'ltr', list: byIntl('en-GB'), yearAt: 'last', endings: {} },
  },
  ug: {
    ...ug,
    rules: { direction: 'rtl', list: ugList, yearAt: 'first', endings: ugEndings },
  },
  zh: {
    ...zh,
    rules: { direction: 'ltr', list: byIntl('zh'), yearAt: 'first', endings: {} },
  },
  tr: {
    ...tr,
    rules: { direction: 'ltr', list: byIntl('tr'), yearAt: 'last', endings: trEndings },
  },
  es: {
    ...es,
    rules: { direction: 'ltr', list: byIntl('es'), yearAt: 'last', endings: esEndings },
  },
} satisfies Record<string, { rules: Rules }>

/** Languages that papers and dates are said in. */
export type PaperLanguage = keyof typeof LANGUAGE_TABLE
export const PAPER_LANGUAGES = [
  'en',
  'ug',
  'zh',
  'tr',
  'es',
] as const satisfies readonly PaperLanguage[]

export const hasWords = (lang: string): lang is PaperLanguage => Object.hasOwn(LANGUAGE_TABLE, lang)

/** Throws for a language that has none: that is a bug. */
export function rowOf(lang: string) {
  if (!hasWords(lang)) throw new Error(`no words in ${JSON.stringify(lang)}`)
  return LANGUAGE_TABLE[lang]
}

/** "a, b and c" in that language. */
export const listed = (lang: string, texts: readonly string[], join: Join = 'and'): string =>
  rowOf(lang).rules.list(texts, join)
