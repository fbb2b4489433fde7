/** Who is heard first, among claims that stand. Pure. */
import { bounds, compareDates, type Edtf } from '../../kernel/dates/index.ts'
import type { Connection } from '../model/index.ts'
import type { PublicClaim } from '../public.ts'

/** First-hand before reported, independent before the holding state; the person under control is heard last, whatever is said. */
const CLOSENESS: Record<Connection, number> = {
  relative: 0,
  person_free: 0,
  eyewitness: 1,
  document: 2,
  other_public_body: 3,
  not_stated: 4,
  search_body: 5,
  hearsay: 6,
  state_institution: 7,
  holding_authority: 8,
  armed_group: 8,
  person_under_control: 9,
}
/** Who speaks for those who are said to hold, a state or a group, or within their reach. */
export const HOLDING_SIDE: readonly Connection[] = [
  'holding_authority',
  'state_institution',
  'armed_group',
  'person_under_control',
]
export const VOUCHED: readonly Connection[] = [
  'relative',
  'person_free',
  'eyewitness',
  'other_public_body',
]

export const isHoldingSide = (claim: PublicClaim) => HOLDING_SIDE.includes(claim.connection)
/** Claims on these predicates. */
export const of = (claims: readonly PublicClaim[], ...keys: string[]) =>
  claims.filter((claim) => keys.includes(claim.predicate))

/**
 * Order of hearing: preferred first, then closeness, source grade, information grade, the more exact date, what was said first, the
 * earlier date. The id decides last and tells nothing: it only makes this one order.
 */
export function compareClaims(a: PublicClaim, b: PublicClaim): number {
  return (
    Number(b.standing === 'preferred') - Number(a.standing === 'preferred') ||
    CLOSENESS[a.connection] - CLOSENESS[b.connection] ||
    (a.grade < b.grade ? -1 : a.grade > b.grade ? 1 : 0) ||
    exactness(a, b) ||
    earlier(a.said_on, b.said_on) ||
    earlier(a.date, b.date) ||
    (a.id < b.id ? -1 : 1)
  )
}

/** The narrower date first, by the days that it may mean; a part of a date is never wider than the whole, so that this is one order for all. */
const exactness = (a: PublicClaim, b: PublicClaim): number => {
  const [one, other] = [widthOf(a.date), widthOf(b.date)]
  return one === other ? 0 : one - other
}

/** What has no date comes after what has one. */
const earlier = (a: Edtf | undefined, b: Edtf | undefined): number =>
  a && b ? compareDates(a, b) : Number(!a) - Number(!b)

/** In milliseconds; without end where there is no date, or it is open. */
function widthOf(date: Edtf | undefined): number {
  if (!date) return Number.POSITIVE_INFINITY
  const { earliest, latest } = bounds(date)
  return earliest && latest ? Date.parse(latest) - Date.parse(earliest) : Number.POSITIVE_INFINITY
}

export const bestOf = (claims: readonly PublicClaim[]): PublicClaim | undefined =>
  [...claims].sort(compareClaims)[0]

/** By the last day that a date can be; an open end counts as its beginning. */
export function compareEnds(a: Edtf, b: Edtf): number {
  const end = (date: Edtf) => bounds(date).latest ?? bounds(date).earliest ?? ''
  return end(a) < end(b) ? -1 : end(a) > end(b) ? 1 : compareDates(a, b)
}

/** The claim whose date ends last. */
export function latest(
  claims: readonly PublicClaim[],
  dateOf: (claim: PublicClaim) => Edtf | undefined,
): { claim: PublicClaim; date: Edtf } | undefined {
  let found: { claim: PublicClaim; date: Edtf } | undefined
  for (const claim of claims) {
    const date = dateOf(claim)
    if (!date || date === 'XXXX') continue
    if (!found || compareEnds(date, found.date) > 0) found = { claim, date }
  }
  return found
}
