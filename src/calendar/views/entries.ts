/** Which days of a person's record stand in a calendar, and which do not: docs/decisions/calendars.md. Pure. */

import type { OwnText } from '../../kernel/about/own-text.ts'
import { bounds, type Edtf } from '../../kernel/dates/index.ts'
import type { PublicClaim, PublicPerson } from '../../registry/public.ts'

const ENTRY_KINDS = ['taken', 'disappeared', 'birthday', 'term_end', 'objection_end'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]
/** `span`: `YYYY-MM-DD`, or `YYYY-MM` where the day is not known. `date`: as it was given, by `who`. */
export type CalendarEntry = {
  kind: EntryKind
  span: string
  who: string
  what: OwnText
  date: Edtf
}

const YEARLY = ['taken', 'disappeared', 'birthday'] as const satisfies readonly EntryKind[]
export type YearlyKind = (typeof YEARLY)[number]
/** Null for what comes once. */
export const yearlyKind = ({ kind }: CalendarEntry): YearlyKind | null =>
  YEARLY.find((each) => each === kind) ?? null
export const isYearly = (entry: CalendarEntry): boolean => yearlyKind(entry) !== null
export const isWholeMonth = ({ span }: CalendarEntry): boolean => span.length === 'YYYY-MM'.length

/** Whether a yearly entry comes back on a day, `YYYY-MM-DD`; 29 February on the 28th in years that have no other. */
export function on({ span }: CalendarEntry, day: string): boolean {
  if (span >= day) return false
  if (span.slice(4) === day.slice(4)) return true
  const isLeap = new Date(`${day.slice(0, 4)}-02-29T00:00:00Z`).getUTCMonth() === 1
  return span.endsWith('-02-29') && day.endsWith('-02-28') && !isLeap
}

export function entriesOf(person: PublicPerson): CalendarEntry[] {
  return [...anniversaries(person), ...birthdays(person), ...ends(person), ...objections(person)]
}

const isExact = (date: string) => /^\d{4}-\d\d-\d\d$/.test(date)

/** A day; or a month where every day that the date can mean lies in it; null for anything wider. */
export function spanOf(date: Edtf): string | null {
  if (isExact(date)) return date
  const { earliest, latest } = bounds(date)
  const month = earliest?.slice(0, 7)
  return month !== undefined && month === latest?.slice(0, 7) ? month : null
}

/** The first and the last day, where both are exact; null for anything wider. */
export function daysOf(date: Edtf): { span: string; until: string } | null {
  const { earliest, latest } = bounds(date)
  if (!date.split('/').every((day) => isExact(day)) || earliest === null || latest === null)
    return null
  return { span: earliest, until: latest }
}

/** Claims that stand undisputed, in the order in which they are heard. */
const said = ({ claims }: PublicPerson, ...predicates: string[]) =>
  claims.filter(
    ({ predicate, standing }) => standing !== 'disputed' && predicates.includes(predicate),
  )

const has = ({ happened }: PublicPerson, ...what: string[]) =>
  happened.some((each) => what.includes(each.what))

/** One entry for each date that somebody gives, none chosen for the reader; a month falls away beside a day in it, which says the same. */
function anniversaries(person: PublicPerson): CalendarEntry[] {
  const bySpan = firstBySpan(said(person, 'detained_on', 'disappeared_on'))
  const days = [...bySpan.keys()].filter((span) => span.length > 'YYYY-MM'.length)
  return [...bySpan]
    .filter(([span]) => days.includes(span) || !days.some((day) => day.startsWith(span)))
    .map(([span, told]) =>
      toEntry(told.claim.predicate === 'detained_on' ? 'taken' : 'disappeared', span, told),
    )
}

type Told = { claim: PublicClaim; date: Edtf }

const toEntry = (kind: EntryKind, span: string, { claim, date }: Told): CalendarEntry => ({
  kind,
  span,
  who: claim.claimant,
  what: claim.value,
  date,
})

function firstBySpan(claims: readonly PublicClaim[]): Map<string, Told> {
  const first = new Map<string, Told>()
  for (const claim of claims) {
    const span = claim.date ? spanOf(claim.date) : null
    if (claim.date && span && !first.has(span)) first.set(span, { claim, date: claim.date })
  }
  return first
}

/** Only exact days, nobody's who is reported dead or was found under another name, and no 1 January that may be no more than what a registry writes where it does not know. */
function birthdays(person: PublicPerson): CalendarEntry[] {
  if (has(person, 'reported_dead', 'remains_identified')) return []
  if (person.fate.state === 'found_alive') return []
  const claims = said(person, 'birth').filter(({ date }) => date !== undefined && isExact(date))
  return [...firstBySpan(claims)]
    .filter(
      ([day]) =>
        !day.endsWith('-01-01') ||
        isToldTwice(
          claims.filter(({ date }) => date === day),
          person,
        ),
    )
    .map(([span, told]) => toEntry('birthday', span, told))
}

/** By two claimants, in sources of two publishers: one repeating the other's source is no second word. */
function isToldTwice(claims: readonly PublicClaim[], { sources }: PublicPerson): boolean {
  const publishers = claims.map(({ source }) => sources.find(({ id }) => id === source)?.publisher)
  return new Set(publishers).size > 1 && new Set(claims.map(({ claimant }) => claimant)).size > 1
}

/** The term counted from the sentence, for those of whom nobody reports a release or a death. */
function ends(person: PublicPerson): CalendarEntry[] {
  if (has(person, 'reported_released', 'reported_dead', 'remains_identified')) return []
  const bySpan = new Map<string, CalendarEntry>()
  for (const claim of said(person, 'sentence')) {
    const from = claim.date ? spanOf(claim.date) : null
    const span = from && claim.term ? later(from, claim.term) : null
    if (span && claim.date && !bySpan.has(span))
      bySpan.set(span, toEntry('term_end', span, { claim, date: claim.date }))
  }
  return [...bySpan.values()]
}

/** Six months after the WGEID passed a reply on, the family can object no more. */
function objections({ procedures }: PublicPerson): CalendarEntry[] {
  const bySpan = new Map<string, CalendarEntry>()
  for (const { body, summary, objection_ends } of procedures) {
    const span = objection_ends ? spanOf(objection_ends) : null
    if (span && objection_ends)
      bySpan.set(span, {
        kind: 'objection_end',
        span,
        who: body,
        what: summary,
        date: objection_ends,
      })
  }
  return [...bySpan.values()]
}

/** A day or a month, so many years and months on; 31 August and six months is the last of February. Null for what is no length of time. */
export function later(span: string, term: string): string | null {
  const [, years = '0', months = '0'] = /^P(?=.)(?:(\d{1,3})Y)?(?:(\d{1,3})M)?$/.exec(term) ?? []
  const length = Number(years) * 12 + Number(months)
  if (length === 0) return null
  const [year, month, day] = span.split('-').map(Number) as [number, number, number?]
  const count = year * 12 + (month - 1) + length
  const at = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
  if (day === undefined) return at
  const last = new Date(Date.UTC(Math.floor(count / 12), (count % 12) + 1, 0)).getUTCDate()
  return `${at}-${String(Math.min(day, last)).padStart(2, '0')}`
}
