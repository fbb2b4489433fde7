/** What is wrong with lists as a whole: their length, their dates, their sides. Pure. */

import { allVersions, type OwnText } from '../../kernel/about/own-text.ts'
import { STATES } from '../../kernel/about/states.ts'
import { bounds, type Edtf } from '../../kernel/dates/index.ts'
import { type RowCode, type Told, told } from '../../kernel/refusals/codes.ts'
import type { Problem } from '../../store/collection/files.ts'
import { type List, type Lists, type SheetPlace, standingOn } from './lists.ts'
import { ballotsOf, tallyOf } from './signatories.ts'
import { listedName, resolveState } from './state-names.ts'

type Say = (place: SheetPlace | null, fault: Told<RowCode>) => void
export type Checked = { problems: Problem[]; warnings: Problem[] }

/** Problems refuse the sheets; warnings are shown, for a person to look at. `today` is a day in UTC. */
export function checkLists({ touched, others, outcomes }: Lists, today: Edtf): Checked {
  const found: Checked = { problems: [], warnings: [] }
  const into =
    (list: Problem[]): Say =>
    (place, fault) =>
      void list.push({ ...(place ?? { file: 'signatures.csv', line: 0 }), ...fault })
  const [refuse, warn] = [into(found.problems), into(found.warnings)]
  for (const { outcome, key, ...place } of outcomes)
    if (outcome === 'changed' && place.file === 'instruments.csv')
      refuse(place, told('instrument-on-file', { key }))
  for (const list of touched) {
    checkKind(list, refuse)
    checkDates(list, today, refuse)
    checkLength(list, refuse, warn)
    checkNames(list, warn)
    checkTally(list, warn)
  }
  checkSides(touched, others, warn)
  return found
}

const rowsOf = ({ signatures, ballots }: List) => [...signatures, ...ballots]
const placeOf = (list: List): SheetPlace | null =>
  list.place ?? rowsOf(list).find(({ place }) => place !== null)?.place ?? null

function checkKind({ instrument, signatures, ballots }: List, refuse: Say): void {
  const stray = instrument.kind === 'vote' ? signatures : ballots
  for (const { place } of stray)
    if (place)
      refuse(
        place,
        told(instrument.kind === 'vote' ? 'vote-signed' : 'text-voted', {
          instrument: instrument.id,
        }),
      )
}

function checkDates({ instrument, place: own, signatures }: List, today: Edtf, refuse: Say): void {
  if (own && isAfter(instrument.date, today))
    refuse(own, told('date-future', { date: instrument.date }))
  for (const { row, place } of signatures) {
    if (!place || !row.date) continue
    if (isAfter(row.date, today)) refuse(place, told('date-future', { date: row.date }))
    if (isAfter(instrument.date, row.date))
      refuse(
        place,
        told('date-before', {
          date: row.date,
          instrument: instrument.id,
          opened: instrument.date,
        }),
      )
  }
}

/** Surely later: its first day comes after the other's last. */
function isAfter(one: Edtf, other: Edtf): boolean {
  const [{ earliest }, { latest }] = [bounds(one), bounds(other)]
  return earliest !== null && latest !== null && earliest > latest
}

function checkLength(list: List, refuse: Say, warn: Say): void {
  const { id, claimed, complete } = list.instrument
  const named = standingOn(list).size
  if (claimed === undefined) {
    if (complete) warn(placeOf(list), told('total-missing', { instrument: id, named }))
  } else if (named > claimed)
    refuse(placeOf(list), told('claimed-below-named', { instrument: id, claimed, named }))
  else if (complete && named < claimed)
    refuse(placeOf(list), told('list-short', { instrument: id, claimed, named }))
}

/** A code that stands beside a name we cannot read is believed, and said. */
function checkNames(list: List, warn: Say): void {
  for (const { row, place } of rowsOf(list)) {
    if (place && (!STATES.has(row.iso3) || resolveState(row.name) === null))
      warn(place, told('state-unchecked', { iso3: row.iso3, name: row.name }))
  }
}

/** Announced and recounted may differ in truth; so this is shown, and both are kept. */
function checkTally({ instrument, place, ballots }: List, warn: Say): void {
  const { vote, complete, id } = instrument
  if (!vote?.announced || !complete) return
  const counted = tallyOf(ballotsOf(ballots.map(({ row }) => row)))
  for (const [ballot, announced] of Object.entries(vote.announced)) {
    const named = counted[ballot as keyof typeof counted]
    if (announced !== undefined && announced !== named)
      warn(place, told('tally-differs', { instrument: id, ballot, announced, named }))
  }
}

/** A state that stands on both sides of one session: it may have changed its mind, or be a mistake. */
function checkSides(touched: readonly List[], others: readonly List[], warn: Say): void {
  const standing = new Map([...touched, ...others].map((list) => [list, standingOn(list)]))
  for (const [at, one] of touched.entries()) {
    for (const other of [...touched.slice(at + 1), ...others]) {
      if (!areOpposed(one, other)) continue
      for (const iso3 of standing.get(one)!.intersection(standing.get(other)!))
        warn(
          placeIn(one, iso3) ?? placeIn(other, iso3),
          told('both-sides', {
            name: STATES.has(iso3) ? listedName(iso3) : iso3,
            one: one.instrument.id,
            other: other.instrument.id,
          }),
        )
    }
  }
}

const placeIn = (list: List, iso3: string): SheetPlace | null =>
  list.signatures.find(({ row }) => row.iso3 === iso3)?.place ?? list.place

/** Told alike in any language. */
const areAlike = (one: OwnText, other: OwnText): boolean =>
  new Set(allVersions(one)).intersection(new Set(allVersions(other))).size > 0

function areOpposed({ instrument: one }: List, { instrument: other }: List): boolean {
  if (!one.used || !other.used || !one.stance || !other.stance || one.stance === other.stance)
    return false
  return (
    areAlike(one.forum, other.forum) &&
    monthOf(one.date) !== null &&
    monthOf(one.date) === monthOf(other.date) &&
    one.scope.some((each) => other.scope.includes(each))
  )
}

const monthOf = (date: Edtf): string | null => bounds(date).earliest?.slice(0, 7) ?? null
