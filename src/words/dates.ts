/** Dates and counts of days in words. */

import { directionOfLanguage } from '../kernel/about/languages.ts'
import { type Days, type Edtf, readingOf } from '../kernel/dates/index.ts'
import type { Point, Reading, Season, Span } from '../kernel/dates/read.ts'
import type { en } from './en/index.ts'
import { type Join, type Rules, rowOf } from './languages.ts'
import { counted, countedRange, fillWithEndings, type Like, type TextValues } from './texts.ts'

type Tongue = { lang: string; words: Like<(typeof en)['dates']>; rules: Rules }
/** What stands in a neighbour already. */
type Shared = 'nothing' | 'year' | 'month'

/** The date in words for a page in `lang`; plain text with European digits. An unknown language is a bug and throws. */
export function inWords(date: Edtf, lang: string): string {
  const tongue = tongueOf(lang)
  const reading = readingOf(date)
  if (reading.earliest === null && reading.latest === null) return tongue.words.undated
  if (!isWhollyUncertain(reading)) return spansInWords(reading, tongue)
  const plain = { ...reading, spans: reading.spans.map(withoutDoubt) }
  return say(tongue, 'uncertain', { date: spansInWords(plain, tongue) })
}

/** "1395–1423 days": numbers not grouped; one number when min = max. Right-to-left languages isolate the range. */
export function daysInWords({ min, max }: Days, lang: string): string {
  const { words } = tongueOf(lang)
  return min === max
    ? counted(lang, words.days, min)
    : countedRange(lang, words.days, [min, max], range(min, max, lang))
}

function tongueOf(lang: string): Tongue {
  const { dates, rules } = rowOf(lang)
  return { lang, words: dates, rules }
}

type Phrase = {
  [Key in keyof Tongue['words']]: Tongue['words'][Key] extends string ? Key : never
}[keyof Tongue['words']]
const say = ({ words, rules }: Tongue, phrase: Phrase, params: TextValues) =>
  fillWithEndings(rules.endings, words[phrase], params)

/** Isolated left-to-right: within right-to-left text the dash would otherwise put the larger number first. */
const range = (min: number, max: number, lang: string) =>
  directionOfLanguage(lang) === 'rtl' ? `\u2066${min}–${max}\u2069` : `${min}–${max}`

/** Then the doubt is said once, at the end of the phrase. */
const isWhollyUncertain = ({ spans }: Reading) =>
  spans.flatMap(ends).every((point) => point.uncertain)

const ends = ({ from, to }: Span) => [from, to].filter((point) => point !== null)

function withoutDoubt({ from, to }: Span): Span {
  const start = from && { ...from, uncertain: false }
  return { from: start, to: from === to ? start : to && { ...to, uncertain: false } }
}

function spansInWords({ spans, join }: Reading, tongue: Tongue): string {
  const points = spans.map(single).filter((point) => point !== null)
  return points.length < spans.length
    ? listed(
        spans.map((span) => spanInWords(span, tongue)),
        join,
        tongue,
      )
    : pointsInWords(points, join, tongue)
}

function pointsInWords(points: readonly Point[], join: Join, tongue: Tongue): string {
  const texts = together(points, tongue).map((text, n) => qualified(text, points[n]!, tongue))
  return listed(texts, join, tongue)
}

const listed = (texts: readonly string[], join: Join, { rules }: Tongue) => rules.list(texts, join)

/** The date, when the span is one date and no interval */
const single = ({ from, to }: Span) => (from === to ? from : null)

function spanInWords({ from, to }: Span, tongue: Tongue): string {
  if (from && to) return closedInWords(from, to, tongue)
  const point = from ?? to
  if (!point) return tongue.words.undated
  const date = qualified(whole(point, tongue), { ...point, uncertain: false }, tongue)
  return doubted(say(tongue, from ? 'from' : 'before', { date }), point, tongue)
}

function closedInWords(from: Point, to: Point, tongue: Tongue): string {
  if (from === to) return qualified(whole(from, tongue), from, tongue)
  const [start = '', end = ''] = together([from, to], tongue)
  if (!from.approximate || !to.approximate)
    return say(tongue, 'between', {
      from: qualified(start, from, tongue),
      to: qualified(end, to, tongue),
    })
  const date = say(tongue, 'spanning', {
    from: doubted(start, from, tongue),
    to: doubted(end, to, tongue),
  })
  return say(tongue, 'about', { date })
}

const doubted = (date: string, point: Point, tongue: Tongue) =>
  point.uncertain ? say(tongue, 'uncertain', { date }) : date

const qualified = (date: string, point: Point, tongue: Tongue) =>
  doubted(point.approximate ? say(tongue, 'about', { date }) : date, point, tongue)

/** Each date's text; what all have in common is said by one of them only. */
function together(points: readonly Point[], tongue: Tongue): string[] {
  const common = shared(points)
  const full = tongue.rules.yearAt === 'first' ? 0 : points.length - 1
  return points.map((point, n) => pointInWords(point, n === full ? 'nothing' : common, tongue))
}

function shared(points: readonly Point[]): Shared {
  const [first, ...others] = points
  if (!first || others.some((point) => point.unit !== first.unit || point.year !== first.year))
    return 'nothing'
  const sameMonth = first.unit === 'day' && others.every((point) => point.month === first.month)
  return sameMonth ? 'month' : 'year'
}

const whole = (point: Point, tongue: Tongue) => pointInWords(point, 'nothing', tongue)

/** A date, or what is left of it when the year (and month) stand in a neighbour: "7 April 2016", "7 April", "7". */
function pointInWords(point: Point, without: Shared, tongue: Tongue): string {
  const { unit, year, month, day, season } = point
  if (season) return seasonInWords(season, year, tongue)
  const text = textOf(unit, without, tongue.words)
  const values = { year, month: tongue.words.months[month - 1]!, day }
  return fillWithEndings(tongue.rules.endings, text, values)
}

function textOf(unit: Point['unit'], without: Shared, words: Tongue['words']): string {
  if (unit === 'decade' || unit === 'year') return words[unit]
  if (without === 'nothing') return (unit === 'day' ? words.day : words.month).whole
  if (unit === 'month') return words.month.withoutYear
  return without === 'year' ? words.day.withoutYear : words.day.withoutMonth
}

function seasonInWords(season: Season, year: number, tongue: Tongue): string {
  const name = tongue.words.seasons[season.name]
  const date = crossesYear(season)
    ? say(tongue, 'seasonOfTwoYears', { season: name, years: range(year, year + 1, tongue.lang) })
    : say(tongue, 'season', { season: name, year })
  return season.southern ? say(tongue, 'southern', { date }) : date
}

/** The season of December to February */
const crossesYear = ({ name, southern }: Season) => name === (southern ? 'summer' : 'winter')
