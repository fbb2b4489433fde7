/**
 * What each language has: one row a language, and everything asks it. `on`: offered; `off`: its texts are there, and nobody is offered them;
 * `none`: it has no texts for that. What a row says a language has, the compiler asks of its folder and rules (`src/words/languages.ts`),
 * and what it lacks stands on `/method`.
 * `cards`: cards TO somebody can be written in it. `lexicon`: the gate has word lists for it.
 */
type Row = {
  /** In the language itself. */
  name: string
  /** ISO 15924, that of its texts first; the gate lets a card through in any of them. */
  scripts: readonly [Script, ...string[]]
  /** The family of letters in which papers set it. */
  font: 'Noto Sans' | 'Scheherazade New' | 'Noto Sans SC'
  site: 'on' | 'off' | 'none'
  papers: 'on' | 'none'
  cards: 'on' | 'none'
  lexicon: 'on' | 'none'
}
type Script = 'Latn' | 'Arab' | 'Hans' | 'Cyrl'
const LATIN = { scripts: ['Latn'], font: 'Noto Sans' } as const
const ALL = { site: 'on', papers: 'on', cards: 'on', lexicon: 'on' } as const
const ON_PAPER = { ...ALL, site: 'none' } as const
const ON_CARDS = { ...ON_PAPER, papers: 'none' } as const

export const LANGUAGE_ROWS = {
  en: { ...ALL, ...LATIN, name: 'English' },
  // In Latin letters it is read by few inside.
  ug: { ...ALL, name: 'ئۇيغۇرچە', scripts: ['Arab', 'Latn', 'Cyrl'], font: 'Scheherazade New' },
  zh: { ...ON_PAPER, name: '中文', scripts: ['Hans'], font: 'Noto Sans SC' },
  tr: { ...ON_PAPER, ...LATIN, name: 'Türkçe' },
  es: { ...ALL, ...LATIN, name: 'Español' },
  kk: { ...ON_CARDS, name: 'қазақша', scripts: ['Cyrl', 'Arab'], font: 'Noto Sans' },
  ru: { ...ON_CARDS, name: 'русский', scripts: ['Cyrl'], font: 'Noto Sans' },
} as const satisfies Record<string, Row>

type Rows = typeof LANGUAGE_ROWS
/** Every language of the table, whatever it has. */
export type LanguageCode = keyof Rows
export const LANGUAGE_CODES = Object.keys(LANGUAGE_ROWS) as readonly LanguageCode[]
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
/** The family of letters in which papers set each. */
export const FONT_OF: Readonly<Record<string, Row['font']>> = Object.fromEntries(
  LANGUAGE_CODES.map((code) => [code, LANGUAGE_ROWS[code].font]),
)
export const isLanguage = (text: string): text is Language => isAmong(LANGUAGES, text)

export const isPaperLanguage = (text: string): text is PaperLanguage =>
  isAmong(PAPER_LANGUAGES, text)

/** The language of the pages that a paper leads to: its own, else English, and then the paper says so. */
export const pagesOf = (paper: PaperLanguage): Language => (isLanguage(paper) ? paper : 'en')

/** The language of the sheet that whoever writes a card keeps: that of the card, else English, and then whoever asks is told. */
export const sheetOf = (card: CardLanguage): PaperLanguage => (isPaperLanguage(card) ? card : 'en')

/** Scripts of languages that values on file stand in and that are none of ours, the usual one first. */
const OF_OTHERS: Readonly<Record<string, readonly string[]>> = {
  ar: ['Arab'],
  be: ['Cyrl'],
  bo: ['Tibt'],
  ckb: ['Arab'],
  fa: ['Arab'],
  he: ['Hebr'],
  ku: ['Latn', 'Arab'],
  ky: ['Cyrl', 'Arab'],
  mn: ['Cyrl'],
  my: ['Mymr'],
  ti: ['Ethi'],
  uk: ['Cyrl'],
  ur: ['Arab'],
}
const OF_OURS: Readonly<Record<string, Row>> = LANGUAGE_ROWS

/** Scripts that a language is written in, the usual one first; Latin for one that is not known here. */
export const scriptsOf = (lang: string): readonly string[] =>
  (Object.hasOwn(OF_OURS, lang) ? OF_OURS[lang]!.scripts : undefined) ??
  (Object.hasOwn(OF_OTHERS, lang) ? OF_OTHERS[lang]! : ['Latn'])

/** The script that a tag names, as `ug-Latn` does, else the usual one of its language. */
export function scriptOfLanguage(tag: string): string {
  const [lang = '', ...subtags] = tag.split('-')
  return subtags.find((each) => /^[A-Z][a-z]{3}$/.test(each)) ?? scriptsOf(lang)[0]!
}

/** In which language a line is set of which nothing but its script is known. */
const OF_SCRIPT: Readonly<Record<Script, LanguageCode>> = {
  Latn: 'en',
  Arab: 'ug',
  Hans: 'zh',
  Cyrl: 'ru',
}

/** The language of a line in that script, on a paper in `lang`: the paper's own where it is written so. */
export function languageOfLine(script: string, lang: string): string {
  const usual = scriptOfLanguage(lang)
  if (usual === script) return lang
  const known = OF_SCRIPT as Readonly<Record<string, LanguageCode | undefined>>
  return known[script] ?? (usual === 'Latn' ? lang : OF_SCRIPT.Latn)
}

/** Direction of a page in that language. */
export const directionOfLanguage = (lang: string): 'ltr' | 'rtl' =>
  directionOfScript(scriptOfLanguage(lang))

/** What stands between two sentences. */
export const betweenSentences = (lang: string): '' | ' ' =>
  scriptOfLanguage(lang) === 'Hans' ? '' : ' '

/** Scripts that are written from right to left, by ISO 15924 code. */
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo'])

/** Direction follows the script of the value, never the language of the page. */
export function directionOfScript(script: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr'
}

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
