/**
 * Positions: what the lists and ballots of an interval say of a state. Pure functions over evidence; nothing here is typed by hand.
 * A list of which names are missing never says that a state is not on it, and no list says that a state was silent.
 */
import { type About, speaksOfIt } from '../../kernel/about/index.ts'
import { bounds, contains, type Edtf, timelineKey } from '../../kernel/dates/index.ts'
import type { PackedSignatory } from '../lists/packed.ts'
import { SIDES, SIGNED_AS, type Side, TOLD_AS } from '../model/sides.ts'
import type { CellValue, InstrumentListItem } from '../public.ts'

/** An instrument with who stands on it. */
export type SignatoryList = {
  instrument: InstrumentListItem
  signatories: readonly PackedSignatory[]
}

/** What one column says: of those who stand on its lists, and of everybody else. */
export type PositionColumn = { values: ReadonlyMap<string, CellValue>; others: CellValue }

const FROM_STANCE: Partial<Record<PackedSignatory[1], CellValue>> = {
  [SIGNED_AS.backs]: TOLD_AS.backs,
  [SIGNED_AS.critical]: TOLD_AS.critical,
  withdrew: 'withdrew',
  yes: 'yes',
  no: 'no',
  abstain: 'abstain',
  absent: 'absent',
}

/** A text that takes no stance gives no position; an instrument on another place alone is no position on this one. */
const takesStance = ({ instrument }: SignatoryList) =>
  instrument.stance !== undefined || instrument.kind === 'vote'

/** The evidence of an interval: instruments that speak of it, dated inside, each by the one published version that is used. */
export const sheetsIn = (
  sheets: readonly SignatoryList[],
  interval: Edtf,
  about: About,
): SignatoryList[] =>
  sheets.filter(
    (sheet) =>
      sheet.instrument.used &&
      speaksOfIt(about, sheet.instrument) &&
      contains(interval, sheet.instrument.date),
  )

/** A column of an interval's evidence, or of a single instrument: withdrew; then the latest dated signature or ballot; then what the gaps say. */
export function columnOf(sheets: readonly SignatoryList[]): PositionColumn {
  const telling = sheets.filter(takesStance)
  const latest = new Map<string, Dated>()
  for (const { instrument, signatories } of telling) {
    const dated = timelineKey(instrument.date)
    for (const [iso3, stance, signedOn] of signatories) {
      const value = FROM_STANCE[stance]
      const at = signedOn ? timelineKey(signedOn) : dated
      if (value && outranks({ value, at }, latest.get(iso3))) latest.set(iso3, { value, at })
    }
  }
  return {
    values: new Map([...latest].map(([iso3, { value }]) => [iso3, value])),
    others: othersOf(telling),
  }
}

/** A column as the lists of one side alone have it: with none of them, there is no instrument to be on. */
export const sideOf = (sheets: readonly SignatoryList[], side: Side): PositionColumn =>
  columnOf(sheets.filter(({ instrument }) => instrument.stance === side))

/** `at`: when, as a timeline key. */
type Dated = { value: CellValue; at: string }
function outranks(one: Dated, known: Dated | undefined): boolean {
  if (!known || one.value === 'withdrew') return true
  return known.value !== 'withdrew' && one.at >= known.at
}

/** What the column says of a state that stands on none of its lists. */
function othersOf(sheets: readonly SignatoryList[]): CellValue {
  if (sheets.length === 0) return 'no_instrument'
  if (sheets.some(({ instrument }) => !instrument.complete)) return 'unknown'
  return sheets.every(({ instrument }) => instrument.kind === 'vote')
    ? 'not_eligible'
    : 'not_on_list'
}

export const cellOf = ({ values, others }: PositionColumn, iso3: string): CellValue =>
  values.get(iso3) ?? others

/** Positions carried forward: each state as its latest signature, withdrawal or ballot up to that day has it. */
export function columnAsOf(
  sheets: readonly SignatoryList[],
  day: Edtf,
  about: About,
): PositionColumn {
  const until = bounds(day).latest ?? day
  const telling = sheets.filter(
    (sheet) =>
      sheet.instrument.used &&
      speaksOfIt(about, sheet.instrument) &&
      takesStance(sheet) &&
      isBy(sheet.instrument.date, until),
  )
  const latest = new Map<string, Dated>()
  for (const sheet of telling) {
    const dated = timelineKey(sheet.instrument.date)
    for (const signatory of sheet.signatories)
      for (const { value, on } of eventsOf(sheet, signatory)) {
        if (on && !isBy(on, until)) continue
        const at = on ? timelineKey(on) : dated
        const known = latest.get(signatory[0])
        if (!known || at >= known.at) latest.set(signatory[0], { value, at })
      }
  }
  return {
    values: new Map([...latest].map(([iso3, { value }]) => [iso3, value])),
    others: othersOf(telling),
  }
}

/** Whether a date lies wholly before or on an ISO day. */
const isBy = (date: Edtf, day: string) => (bounds(date).latest ?? '9999-12-31') <= day

/** Signing, and leaving again: whoever withdrew stood there until then. `on` is null for the day of the text itself. */
function eventsOf(
  { instrument }: SignatoryList,
  [, stance, signedOn, withdrewOn]: PackedSignatory,
): { value: CellValue; on: Edtf | null }[] {
  const value = FROM_STANCE[stance]
  if (stance !== 'withdrew') return value ? [{ value, on: signedOn }] : []
  const stood = instrument.stance ? [{ value: TOLD_AS[instrument.stance], on: signedOn }] : []
  return [...stood, { value: 'withdrew', on: withdrewOn ?? signedOn }]
}

/** How often each value stands among these rows. */
export function countCells(
  column: PositionColumn,
  rows: readonly string[],
): Partial<Record<CellValue, number>> {
  const counts: Partial<Record<CellValue, number>> = {}
  for (const iso3 of rows) {
    const value = cellOf(column, iso3)
    counts[value] = (counts[value] ?? 0) + 1
  }
  return counts
}

export type Comparison = Record<
  'switched' | 'stayed' | 'added' | 'gone' | 'one_side' | 'unknown' | 'not_eligible',
  string[]
>
const STANCES: readonly CellValue[] = ['supports', 'condemns']
const BALLOTS: readonly CellValue[] = ['yes', 'no', 'abstain']
/** Standing on a list, or having cast a ballot. */
const stands = (value: CellValue) => STANCES.includes(value) || BALLOTS.includes(value)
/** On different sides of one kind of question: a stance against a stance, a ballot against a ballot. */
const opposed = (one: CellValue, other: CellValue) =>
  one !== other && STANCES.includes(one) === STANCES.includes(other)

/**
 * From one instrument to another, as iso3 in order. `one_side`: on one of them, while the other is of another side, which tells no change.
 * `unknown`: on one of them, while the other's list is known only in part.
 * `not_eligible`: on one of them, while the other is a vote among others. A ballot is no stance: on both counts as stayed.
 */
export function compareSheets(from: SignatoryList, to: SignatoryList): Comparison {
  const [before, after] = [columnOf([from]), columnOf([to])]
  const isOneSide =
    from.instrument.stance !== undefined && from.instrument.stance === to.instrument.stance
  const found: Comparison = {
    switched: [],
    stayed: [],
    added: [],
    gone: [],
    one_side: [],
    unknown: [],
    not_eligible: [],
  }
  for (const iso3 of [...new Set([...before.values.keys(), ...after.values.keys()])].sort()) {
    const kind = changeOf(cellOf(before, iso3), cellOf(after, iso3))
    if (kind)
      found[!isOneSide && (kind === 'gone' || kind === 'added') ? 'one_side' : kind].push(iso3)
  }
  return found
}

function changeOf(before: CellValue, after: CellValue): keyof Comparison | null {
  if (stands(before) && stands(after)) return opposed(before, after) ? 'switched' : 'stayed'
  if (!stands(before) && !stands(after)) return null
  const gap = stands(before) ? after : before
  if (gap === 'unknown' || gap === 'not_eligible') return gap
  return stands(before) ? 'gone' : 'added'
}

/** Steps of a row where what is known of the state changed: gaps of knowledge are passed over, never read as a change. */
export function changesOf(
  cells: readonly CellValue[],
): { from: number; to: number; kind: 'switched' | 'left' | 'joined' }[] {
  const known = cells.flatMap((value, index) => (KNOWN.includes(value) ? [{ value, index }] : []))
  return known.slice(1).flatMap(({ value, index }, n) => {
    const before = known[n]!
    if (before.value === value) return []
    return [{ from: before.index, to: index, kind: stepOf(before.value, value) }]
  })
}
const KNOWN: readonly CellValue[] = ['supports', 'condemns', 'withdrew', 'not_on_list']
function stepOf(before: CellValue, after: CellValue): 'switched' | 'left' | 'joined' {
  if (STANCES.includes(before) && STANCES.includes(after)) return 'switched'
  return STANCES.includes(after) ? 'joined' : 'left'
}

type Step = ReturnType<typeof changesOf>[number]
/** A step of a row; `side` is null where it is from one side to the other. A name taken back is a step in its own column. */
export type Change = Omit<Step, 'kind'> & { kind: Step['kind'] | 'withdrew'; side: Side | null }

/**
 * What changed in a row: first changes of side, between two lists on which the state stands. Leaving and joining are told against
 * lists of one side alone, and not again where they are part of a change of side or of taking the name back.
 */
export function changesOfRow(
  cells: readonly CellValue[],
  sides: Record<Side, readonly CellValue[]>,
): Change[] {
  const switched = changesOf(cells.map((value) => (STANCES.includes(value) ? value : 'unknown')))
  const own = SIDES.flatMap((side) =>
    [...withdrawnIn(sides[side]), ...ownSteps(sides[side])].map((step) => ({ ...step, side })),
  )
  return [
    ...switched.map((step) => ({ ...step, side: null })),
    ...own.filter(({ from, to }) => !switched.some((step) => step.to === to || step.from === from)),
  ]
}

const withdrawnIn = (cells: readonly CellValue[]): Omit<Change, 'side'>[] =>
  cells.flatMap((value, at) =>
    value === 'withdrew' ? [{ from: at, to: at, kind: 'withdrew' as const }] : [],
  )

const ownSteps = (cells: readonly CellValue[]): Step[] =>
  changesOf(cells).filter(
    ({ from, to, kind }) =>
      kind === 'joined' ||
      (kind === 'left' && cells[from] !== 'withdrew' && cells[to] !== 'withdrew'),
  )
