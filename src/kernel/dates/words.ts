import type { Point, Season } from './read.ts'

/** How one language says a date. Every text is plain and uses European digits. */
export interface DateWords {
  /** A date, or what is left of it when the year (and month) stand in a neighbour: "7 April 2016", "7 April", "7" */
  point(point: Point, without: Shared): string
  /** Of several dates with a common year, which one says it: "March or April 2017" the last */
  fullAt: 'first' | 'last'
  about(text: string): string
  uncertain(text: string): string
  between(from: string, to: string): string
  /** An interval that `about` stands before */
  spanning(from: string, to: string): string
  before(text: string): string
  from(text: string): string
  list(texts: readonly string[], join: 'or' | 'and'): string
  undated: string
  days(min: number, max: number): string
}

export type Shared = 'nothing' | 'year' | 'month'

/** Isolated left-to-right: within right-to-left text the dash would otherwise put the larger number first. */
const rightToLeftRange = (min: number, max: number) => `\u2066${min}–${max}\u2069`

/** "a, b or c" with the language's own comma and word */
function joined(texts: readonly string[], comma: string, word: string): string {
  if (texts.length < 2) return texts.join('')
  return `${texts.slice(0, -1).join(comma)} ${word} ${texts.at(-1)}`
}

const enMonths =
  'January February March April May June July August September October November December'.split(' ')

const en: DateWords = {
  point({ unit, year, month, day, season }, without) {
    const name = enMonths[month - 1]
    if (season) return enSeason(season, year)
    if (unit === 'decade') return `the ${year}s`
    if (unit === 'year') return String(year)
    const parts = { nothing: `${name} ${year}`, year: name, month: '' }[without]
    return unit === 'day' ? `${day} ${parts}`.trim() : `${parts}`
  },
  fullAt: 'last',
  about: (text) => `about ${text}`,
  uncertain: (text) => `${text} (uncertain)`,
  between: (from, to) => `between ${from} and ${to}`,
  spanning: (from, to) => `${from} to ${to}`,
  before: (text) => `by ${text}`,
  from: (text) => `from ${text}`,
  list: (texts, join) => joined(texts, ', ', join),
  undated: 'date not known',
  days: (min, max) => (min === max ? `${min} ${min === 1 ? 'day' : 'days'}` : `${min}–${max} days`),
}

function enSeason({ name, southern }: Season, year: number): string {
  const years = crossesYear({ name, southern }) ? `${year}–${year + 1}` : String(year)
  return `${name} ${years}${southern ? ' (southern hemisphere)' : ''}`
}

/** The season of December to February */
const crossesYear = ({ name, southern }: Season) => name === (southern ? 'summer' : 'winter')

const ugMonths =
  'يانۋار فېۋرال مارت ئاپرېل ماي ئىيۇن ئىيۇل ئاۋغۇست سېنتەبىر ئۆكتەبىر نويابىر دېكابىر'.split(' ')
const ugSeasons = { spring: 'ئەتىياز', summer: 'ياز', autumn: 'كۈز', winter: 'قىش' }

const ug: DateWords = {
  point({ unit, year, month, day, season }, without) {
    if (season) return ugSeason(season, year)
    if (unit === 'decade') return `${year}-يىللار`
    if (unit === 'year') return `${year}-يىلى`
    const name = `${unit === 'day' ? `${day}-` : ''}${ugMonths[month - 1]}`
    return without === 'nothing' ? `${year}-يىلى ${name}` : name
  },
  fullAt: 'first',
  about: (text) => `تەخمىنەن ${text}`,
  uncertain: (text) => `${text} (ئېنىق ئەمەس)`,
  between: (from, to) => `${from} بىلەن ${to} ئارىلىقىدا`,
  spanning: (from, to) => `${from} بىلەن ${to} ئارىلىقىدا`,
  before: (text) => `${text} ياكى ئۇنىڭدىن بۇرۇن`,
  from: (text) => `${ugAblative(text)} باشلاپ`,
  list: (texts, join) => joined(texts, '، ', join === 'or' ? 'ياكى' : 'ۋە'),
  undated: 'ۋاقتى نامەلۇم',
  days: (min, max) => `${min === max ? min : rightToLeftRange(min, max)} كۈن`,
}

/** "from …": -تىن after a voiceless consonant (مارت، ئاۋغۇست، قىش), else -دىن */
const ugAblative = (text: string) => `${text}${/[پتچخسشفقكھ]$/u.test(text) ? 'تىن' : 'دىن'}`

function ugSeason({ name, southern }: Season, year: number): string {
  const years = crossesYear({ name, southern })
    ? `${rightToLeftRange(year, year + 1)}-يىللىق`
    : `${year}-يىلى`
  return `${years} ${ugSeasons[name]}${southern ? ' (جەنۇبىي يېرىم شار)' : ''}`
}

const zhSeasons = { spring: '春季', summer: '夏季', autumn: '秋季', winter: '冬季' }

/** No blanks between words, and the language's own brackets and comma. */
const zh: DateWords = {
  point({ unit, year, month, day, season }, without) {
    if (season) return zhSeason(season, year)
    if (unit === 'decade') return `${year}年代`
    if (unit === 'year') return `${year}年`
    const parts = { nothing: `${year}年${month}月`, year: `${month}月`, month: '' }[without]
    return unit === 'day' ? `${parts}${day}日` : parts
  },
  fullAt: 'first',
  about: (text) => `约${text}`,
  uncertain: (text) => `${text}（不确定）`,
  between: (from, to) => `介于${from}至${to}之间`,
  spanning: (from, to) => `${from}至${to}`,
  before: (text) => `不晚于${text}`,
  from: (text) => `自${text}起`,
  list: (texts, join) =>
    [texts.slice(0, -1).join('、'), texts.at(-1)].filter(Boolean).join(join === 'or' ? '或' : '和'),
  undated: '日期不详',
  days: (min, max) => `${min === max ? min : `${min}–${max}`}天`,
}

function zhSeason({ name, southern }: Season, year: number): string {
  const years = crossesYear({ name, southern }) ? `${year}–${year + 1}` : String(year)
  return `${years}年${zhSeasons[name]}${southern ? '（南半球）' : ''}`
}

const trMonths = 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'.split(
  ' ',
)
const trSeasons = { spring: 'ilkbaharı', summer: 'yazı', autumn: 'sonbaharı', winter: 'kışı' }

/** Worded so that no ending hangs on a date, whose vowel would depend on how its last number is spoken. */
const tr: DateWords = {
  point({ unit, year, month, day, season }, without) {
    const name = trMonths[month - 1]
    if (season) return trSeason(season, year)
    if (unit === 'decade') return `${year}’${trDecadeEnding(year)} yıllar`
    if (unit === 'year') return String(year)
    const parts = { nothing: `${name} ${year}`, year: name, month: '' }[without]
    return unit === 'day' ? `${day} ${parts}`.trim() : `${parts}`
  },
  fullAt: 'last',
  about: (text) => `yaklaşık ${text}`,
  uncertain: (text) => `${text} (kesin değil)`,
  between: (from, to) => `${from} ile ${to} arası`,
  spanning: (from, to) => `${from} ile ${to} arası`,
  before: (text) => `en geç ${text}`,
  from: (text) => `${text} ve sonrası`,
  list: (texts, join) => joined(texts, ', ', join === 'or' ? 'veya' : 've'),
  undated: 'tarihi bilinmiyor',
  days: (min, max) => `${min === max ? min : `${min}–${max}`} gün`,
}

/** By the last word of the number: on, yirmi, otuz, kırk, elli, altmış, yetmiş, seksen, doksan; yüz; bin. */
function trDecadeEnding(year: number): string {
  if (year % 1000 === 0) return 'li'
  return ['lü', 'lu', 'li', 'lu', 'lı', 'li', 'lı', 'li', 'li', 'lı'][Math.floor(year / 10) % 10]!
}

function trSeason({ name, southern }: Season, year: number): string {
  const years = crossesYear({ name, southern }) ? `${year}–${year + 1}` : String(year)
  return `${years} ${trSeasons[name]}${southern ? ' (Güney Yarım Küre)' : ''}`
}

/** One table a language: add here. Papers speak more languages than the site. */
export const dateWords: ReadonlyMap<string, DateWords> = new Map([
  ['en', en],
  ['ug', ug],
  ['zh', zh],
  ['tr', tr],
])
