/**
 * What each language has: one row a language, and everything asks it. `on`: offered; `off`: its texts are there, and nobody is offered them;
 * `none`: it has no texts for that. What a row says a language has, the compiler asks of its folder and rules (`src/words/languages.ts`).
 * `cards`: cards TO somebody can be written in it. `lexicon`: the gate has word lists for it.
 */
type Row = {
  /** In the language itself. */
  name: string
  script: string
  site: 'on' | 'off' | 'none'
  papers: 'on' | 'none'
  cards: 'on' | 'none'
  lexicon: 'on' | 'none'
}
const ALL = { site: 'on', papers: 'on', cards: 'on', lexicon: 'on' } as const
const ON_PAPER = { ...ALL, site: 'none' } as const
const ON_CARDS = { ...ON_PAPER, papers: 'none' } as const

export const LANGUAGE_ROWS = {
  en: { ...ALL, name: 'English', script: 'Latn' },
  ug: { ...ALL, name: 'ئۇيغۇرچە', script: 'Arab' },
  zh: { ...ON_PAPER, name: '中文', script: 'Hans' },
  tr: { ...ON_PAPER, name: 'Türkçe', script: 'Latn' },
  es: { ...ALL, name: 'español', script: 'Latn' },
  kk: { ...ON_CARDS, name: 'қазақша', script: 'Cyrl' },
  ru: { ...ON_CARDS, name: 'русский', script: 'Cyrl' },
} as const satisfies Record<string, Row>

type Rows = typeof LANGUAGE_ROWS
type Having<What extends 'site' | 'papers' | 'cards' | 'lexicon'> = {
  [Code in keyof Rows]: Rows[Code][What] extends 'none' ? never : Code
}[keyof Rows]

/** Languages that pages, papers, cards to somebody and word lists of the gate have texts in. */
export type Language = Having<'site'>
export type PaperLanguage = Having<'papers'>
export type CardLanguage = Having<'cards'>
export type GateLanguage = Having<'lexicon'>

const offering = <Code extends keyof Rows>(what: 'site' | 'papers' | 'cards' | 'lexicon') =>
  Object.entries<Row>(LANGUAGE_ROWS).flatMap(([code, row]) =>
    row[what] === 'on' ? [code as Code] : [],
  )
export const LANGUAGES: readonly Language[] = offering('site')
export const PAPER_LANGUAGES: readonly PaperLanguage[] = offering('papers')
export const CARD_LANGUAGES: readonly CardLanguage[] = offering('cards')
export const GATE_LANGUAGES: readonly GateLanguage[] = offering('lexicon')

const isAmong = <Code extends string>(codes: readonly Code[], text: string): text is Code =>
  codes.some((code) => code === text)
export const isLanguage = (text: string): text is Language => isAmong(LANGUAGES, text)

/** The language of pages for whoever speaks it: itself, else English, as docs/translating.md says. */
export const pageLanguage = (lang: string): Language => (isLanguage(lang) ? lang : 'en')
export const isPaperLanguage = (text: string): text is PaperLanguage =>
  isAmong(PAPER_LANGUAGES, text)

/** The language of papers for whoever speaks it. */
export const paperLanguage = (lang: string): PaperLanguage => (isPaperLanguage(lang) ? lang : 'en')

/** Direction of a page in that language. */
export const directionOfLanguage = (lang: string): 'ltr' | 'rtl' =>
  /^(ug|ar|fa|ur|he|ckb)(-|$)/.test(lang) && !/-Latn|-Cyrl/.test(lang) ? 'rtl' : 'ltr'

/** Scripts that are written from right to left, by ISO 15924 code. */
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo'])

/** Direction follows the script of the value, never the language of the page. */
export const directionOfScript = (script: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr'

/** ISO 15924 code of the first letter that has one of the scripts we hold names in; `Zyyy` when there is none. */
export function scriptOf(text: string): string {
  for (const character of text) {
    if (/\p{Script=Arabic}/u.test(character)) return 'Arab'
    if (/\p{Script=Han}/u.test(character)) return 'Hans'
    if (/\p{Script=Cyrillic}/u.test(character)) return 'Cyrl'
    if (/\p{Script=Latin}/u.test(character)) return 'Latn'
  }
  return 'Zyyy'
}
