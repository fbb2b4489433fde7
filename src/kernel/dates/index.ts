import { Refusal } from '../refusals/index.ts'
import { type Reading, read } from './read.ts'

/** An EDTF level 0–2 date as text, checked. */
export type Edtf = string & { readonly __edtf: unique symbol }

/** A range of whole days; `min` and `max` are never below 0. */
export type Days = { min: number; max: number }

const QUOTED = 100

/**
 * The text as a date; trimmed, else unchanged. 'XXXX' is the one way to write "undated".
 * Throws Refusal('date-unreadable', {text}) for what is no EDTF date or cannot be bounded: days that are not there
 * (2019-02-29), times of day, years outside 1000–2999 or without digits (XXXX-12), intervals that end before they
 * begin or have no end at all (../..), decades and centuries in the library's own spelling (201, 20), more than 200
 * signs. The text in the refusal is cut at 100 signs.
 */
export function parseEdtf(text: string): Edtf {
  const trimmed = text.trim()
  if (isEdtf(trimmed)) return trimmed
  throw new Refusal('date-unreadable', { text: text.slice(0, QUOTED).toWellFormed() })
}

/** False, too, for a date with blanks around it: those are `parseEdtf`'s to take off. */
export function isEdtf(text: string): text is Edtf {
  return read(text) !== null
}

/**
 * Earliest and latest day, as ISO days 'YYYY-MM-DD', both included; null = open ('..'), unknown ('') or undated.
 * '~' and '?' do not widen the bounds. A set's bounds are its outermost days, in whatever order it was written.
 */
export function bounds(date: Edtf): { earliest: string | null; latest: string | null } {
  const { earliest, latest } = readingOf(date)
  return { earliest, latest }
}

/** Says '~' or '%' anywhere in the date. */
export function isApproximate(date: Edtf): boolean {
  return readingOf(date).approximate
}

/** Says '?' or '%' anywhere in the date. */
export function isUncertain(date: Edtf): boolean {
  return readingOf(date).uncertain
}

/**
 * Order for timelines: by earliest day, then latest, undated last. An open beginning counts as its latest day, the
 * one day it names; an open end comes after every known one. Equal ranges are ordered by their text, so that
 * 0 means the same text and the order is total.
 */
export function compareDates(a: Edtf, b: Edtf): number {
  return compareTexts(timelineKey(a), timelineKey(b))
}

/** What `compareDates` compares: for whoever compares one date with many. */
export function timelineKey(date: Edtf): string {
  const { earliest, latest } = readingOf(date)
  return `${earliest ?? latest ?? LATER} ${latest ?? LATER} ${date}`
}

/** Sorts after every ISO day. */
const LATER = '9999-12-31'

function compareTexts(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/**
 * Does a's range of days contain b's? Equal ranges do. An open or unknown end has no limit: '../2019' contains
 * '2018', and '2018' does not contain '../2019'. Undated contains, and is contained by, undated alone.
 */
export function contains(a: Edtf, b: Edtf): boolean {
  const [outer, inner] = [readingOf(a), readingOf(b)]
  if (isUndated(outer) || isUndated(inner)) return isUndated(outer) && isUndated(inner)
  const startsInside =
    outer.earliest === null || (inner.earliest !== null && outer.earliest <= inner.earliest)
  const endsInside =
    outer.latest === null || (inner.latest !== null && inner.latest <= outer.latest)
  return startsInside && endsInside
}

const isUndated = ({ earliest, latest }: Reading) => earliest === null && latest === null

/** Same range, or one contains the other. Ranges that only overlap do not. Undated says nothing, so agrees with all. */
export function corroborate(a: Edtf, b: Edtf): boolean {
  return isUndated(readingOf(a)) || isUndated(readingOf(b)) || contains(a, b) || contains(b, a)
}

/**
 * Whole days from one date to the other: at least earliest(to) − latest(from), at most latest(to) − earliest(from),
 * neither below 0 (so {0,0} when `to` comes first). Null if any of the four bounds is missing.
 */
export function daysBetween(from: Edtf, to: Edtf): Days | null {
  const [start, end] = [bounds(from), bounds(to)]
  if (!start.earliest || !start.latest || !end.earliest || !end.latest) return null
  return { min: daysFrom(start.latest, end.earliest), max: daysFrom(start.earliest, end.latest) }
}

const DAY = 24 * 60 * 60 * 1000

/** ISO days are UTC midnights: no summer time. */
const daysFrom = (start: string, end: string) =>
  Math.max(0, (Date.parse(end) - Date.parse(start)) / DAY)

/** Days from 1 January 1970 to its latest day; null if either bound is missing, so that nothing can be counted from it. */
export function latestDayNumber(date: Edtf): number | null {
  const { earliest, latest } = bounds(date)
  return earliest && latest ? Date.parse(latest) / DAY : null
}

/** The day it is in UTC. */
export function today(now: Date = new Date()): Edtf {
  return parseEdtf(now.toISOString().slice(0, 10))
}

/** First year the date can lie in, for facets; null when its beginning is open or unknown. */
export function yearOf(date: Edtf): number | null {
  const { earliest } = readingOf(date)
  return earliest === null ? null : Number(earliest.slice(0, 4))
}

/** What it says, for whoever puts it into words. */
export function readingOf(date: Edtf): Reading {
  const known = read(date)
  if (known) return known
  throw new Refusal('date-unreadable', { text: date.slice(0, QUOTED).toWellFormed() })
}
