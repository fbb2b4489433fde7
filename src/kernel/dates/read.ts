import { parse } from 'edtf'

/** A date as precise as it was given: a day, month, year, decade or season, with the days it covers (ISO, both included). */
export interface Point {
  readonly unit: 'day' | 'month' | 'year' | 'decade' | 'season'
  readonly year: number
  /** 1–12; for a season its first month */
  readonly month: number
  readonly day: number
  readonly season: Season | null
  readonly earliest: string
  readonly latest: string
  readonly approximate: boolean
  readonly uncertain: boolean
}

export interface Season {
  readonly name: 'spring' | 'summer' | 'autumn' | 'winter'
  readonly southern: boolean
}

/** Some time from `from` to `to`; null = open or unknown. A date that is no interval has `from === to`. */
export interface Span {
  readonly from: Point | null
  readonly to: Point | null
}

/** What an EDTF text says. One span, or several of which one ('or') or all ('and') hold. Bounds as in `bounds()`. */
export interface Reading {
  readonly spans: readonly Span[]
  readonly join: 'or' | 'and'
  readonly earliest: string | null
  readonly latest: string | null
  readonly approximate: boolean
  readonly uncertain: boolean
}

const LONGEST = 200
const REMEMBERED = 20_000
const SIGNS = /^[0-9X.,/~?%[\]{} -]+$/
const PIECE = /^([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?$/
const FIRST_YEAR = 1000
const LAST_YEAR = 2999

const readings = new Map<string, Reading>()

/**
 * Null when `text` is no EDTF date that can be bounded. Readings are kept, up to a limit: the library's parser
 * takes some 0.1 ms a date, which is too slow to sort by.
 */
export function read(text: string): Reading | null {
  const known = readings.get(text)
  if (known) return known
  const reading = fitsGrammar(text) ? readAll(text) : null
  if (reading === null) return null
  if (readings.size >= REMEMBERED) readings.clear()
  readings.set(text, reading)
  return reading
}

/** One qualifier at the end of a date, of an interval's end or of a set's member: always allowed, and easily read. */
const LAST_QUALIFIER = /(?<=[0-9X])[~?%](?=$|[/,\]}]|\.\.)/g

/**
 * The library judges where signs may stand; but for a last qualifier, which it refuses after a decade, a season or
 * a year in a set (201X~, 2017-21~, [2016,2017~]). The signs that we do not take at all (T and Z of times, the years beyond
 * four digits: Y, E, S) and long texts are refused before it, so that no text is slow.
 */
function fitsGrammar(text: string): boolean {
  if (text.length > LONGEST || !SIGNS.test(text)) return false
  try {
    parse(text.replace(LAST_QUALIFIER, ''))
    return true
  } catch {
    return false
  }
}

function readAll(text: string): Reading | null {
  if (text === 'XXXX') return reading([{ from: null, to: null }], 'or', text)
  const spans = isSet(text)
    ? text.slice(1, -1).split(',').map(readMember)
    : [readSpan(text.split('/'))]
  return reading(spans, text.startsWith('{') ? 'and' : 'or', text)
}

const isSet = (text: string) => text.startsWith('[') || text.startsWith('{')

const readMember = (text: string) => readSpan(text.trim().split('..'))

/** Null if any span is unreadable. */
function reading(
  spans: readonly (Span | null)[],
  join: 'or' | 'and',
  text: string,
): Reading | null {
  const readable = spans.filter((span) => span !== null)
  if (readable.length < spans.length) return null
  return {
    spans: readable,
    join,
    earliest: outermost(readable.map((span) => span.from?.earliest ?? null))?.at(0) ?? null,
    latest: outermost(readable.map((span) => span.to?.latest ?? null))?.at(-1) ?? null,
    approximate: /[~%]/.test(text),
    uncertain: /[?%]/.test(text),
  }
}

/** The days in order; null if one is open. ISO days of four-digit years sort as text. */
function outermost(days: readonly (string | null)[]): string[] | null {
  const known = days.filter((day) => day !== null)
  return known.length < days.length ? null : known.sort()
}

/**
 * One end, or two with '' or '..' for an open or unknown one. Null when an end is unreadable, both are open
 * (that says nothing: write XXXX), or no day could lie between them.
 */
function readSpan(ends: readonly string[]): Span | null {
  const [first = '', second] = ends
  if (second === undefined) return readPiece(first)
  const start = isOpen(first) ? OPEN : readPiece(first)
  const end = isOpen(second) ? OPEN : readPiece(second)
  if (!start || !end || (start === OPEN && end === OPEN)) return null
  const [from, to] = [start.from, end.to]
  if (!from || !to) return { from, to }
  if (from.earliest > to.latest) return null
  return isSameTime(from, to) ? same(bothQualified(from, to)) : { from, to }
}

const isSameTime = (a: Point, b: Point) => a.earliest === b.earliest && a.latest === b.latest

const bothQualified = (a: Point, b: Point): Point => ({
  ...a,
  approximate: a.approximate || b.approximate,
  uncertain: a.uncertain || b.uncertain,
})

const OPEN: Span = { from: null, to: null }
const isOpen = (end: string) => end === '' || end === '..'

/**
 * A date without '/' or brackets. Digits left open ("2018-1X", "2018-XX-07") become the first and last date they
 * may stand for. Null for a day or year that is not there.
 */
function readPiece(text: string): Span | null {
  const [, year, month = 'XX', day = 'XX'] = PIECE.exec(text.replace(/[~?%]/g, '')) ?? []
  if (year === undefined) return null
  const season = DIVISIONS[month]
  const qualifiers = { approximate: /[~%]/.test(text), uncertain: /[?%]/.test(text) }
  if (season) return inRange(year) ? readDivision(Number(year), season, qualifiers) : null
  return readDigits({ year, month, day }, qualifiers)
}

type Digits = { year: string; month: string; day: string }
type Qualifiers = Pick<Point, 'approximate' | 'uncertain'>

function readDigits(digits: Digits, qualifiers: Qualifiers): Span | null {
  if (!inRange(digits.year)) return null
  const first = findDay(digits, 'first')
  const last = findDay(digits, 'last')
  if (!first || !last) return null
  const unit = unitOf(digits)
  const bounds = { earliest: iso(first), latest: iso(last) }
  if (isExact(digits, unit)) return same({ ...first, ...bounds, ...qualifiers, unit, season: null })
  const end = { ...bounds, ...qualifiers, unit, season: null }
  return { from: { ...first, ...end }, to: { ...last, ...end } }
}

const same = (point: Point): Span => ({ from: point, to: point })

const inRange = (year: string) =>
  Number(year.replace(/X/g, '0')) >= FIRST_YEAR && Number(year.replace(/X/g, '9')) <= LAST_YEAR

function unitOf({ year, month, day }: Digits): Point['unit'] {
  if (day !== 'XX') return 'day'
  if (month !== 'XX') return 'month'
  return /^\d{3}X$/.test(year) ? 'decade' : 'year'
}

/** Are all digits given that this unit needs? */
function isExact({ year, month, day }: Digits, unit: Point['unit']): boolean {
  if (unit === 'decade') return true
  if (unit === 'year') return !year.includes('X')
  return !(year + month + (unit === 'day' ? day : '')).includes('X')
}

type Day = { year: number; month: number; day: number }

/** The first or last real day that the digits may stand for. Null: there is none (30 February). */
function findDay(digits: Digits, which: 'first' | 'last'): Day | null {
  for (const year of matching(digits.year, LAST_YEAR, which)) {
    for (const month of matching(digits.month, 12, which)) {
      const [day] = matching(digits.day, daysIn(year, month), which)
      if (day !== undefined) return { year, month, day }
    }
  }
  return null
}

/** The numbers from 1 to `highest` that fit the digits, first or last ones ahead. */
function matching(digits: string, highest: number, which: 'first' | 'last'): number[] {
  if (!digits.includes('X'))
    return Number(digits) >= 1 && Number(digits) <= highest ? [Number(digits)] : []
  const pattern = new RegExp(`^${digits.replace(/X/g, '\\d')}$`)
  const numbers = Array.from({ length: highest }, (_, index) => index + 1).filter((number) =>
    pattern.test(pad(number, digits.length)),
  )
  return which === 'first' ? numbers : numbers.reverse()
}

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

const pad = (number: number, length: number) => String(number).padStart(length, '0')

const iso = ({ year, month, day }: Day) => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`

interface Division {
  readonly start: number
  readonly months: number
  readonly season: Season | null
}

/**
 * EDTF's parts of a year. Seasons are whole months (March to May, …), northern unless 29–32 says otherwise; one that
 * begins in December ends in the next year, and its words name both. The library has all seasons start in January.
 */
const DIVISIONS: Record<string, Division> = Object.fromEntries([
  ...seasons(21, 3, false),
  ...seasons(25, 3, false),
  ...seasons(29, 9, true),
  ...equalParts(33, 4),
  ...equalParts(37, 3),
  ...equalParts(40, 2),
])

function seasons(code: number, firstMonth: number, southern: boolean): [string, Division][] {
  const names = ['spring', 'summer', 'autumn', 'winter'] as const
  return names.map((name, index) => [
    String(code + index),
    { start: ((firstMonth + 3 * index - 1) % 12) + 1, months: 3, season: { name, southern } },
  ])
}

function equalParts(code: number, parts: number): [string, Division][] {
  const months = 12 / parts
  return Array.from({ length: parts }, (_, index) => [
    String(code + index),
    { start: 1 + index * months, months, season: null },
  ])
}

/** A season is one point; a quarter, third or half is the span of its months. */
function readDivision(
  year: number,
  { start, months, season }: Division,
  qualifiers: Qualifiers,
): Span | null {
  const end = start + months - 1
  const last = end > 12 ? { year: year + 1, month: end - 12 } : { year, month: end }
  const bounds = {
    earliest: iso({ year, month: start, day: 1 }),
    latest: iso({ ...last, day: daysIn(last.year, last.month) }),
  }
  const point = { ...bounds, ...qualifiers, day: 1, season }
  if (season) return same({ ...point, unit: 'season', year, month: start })
  return {
    from: { ...point, unit: 'month', year, month: start },
    to: { ...point, unit: 'month', ...last },
  }
}
