/** What anyone may read of positions: the matrix, a cell's evidence, comparisons. Derived on each reading from published lists, and never stored. */

import { sql } from 'kysely'
import { z } from 'zod'
import { type About, speaksOfIt } from '../../kernel/about/index.ts'
import { STATES } from '../../kernel/about/states.ts'
import { bounds, type Edtf, isEdtf, parseEdtf, yearOf } from '../../kernel/dates/index.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import { readAbout } from '../../store/collection/head.ts'
import type { Visitor } from '../../store/connections/index.ts'
import {
  type Comparison,
  cellOf,
  columnAsOf,
  columnOf,
  compareSheets,
  countCells,
  type PositionColumn,
  type SignatoryList,
  sheetsIn,
  sideOf,
} from '../derived/positions.ts'
import { type PackedSignatory, signatoryIn, unpackSignatories } from '../lists/packed.ts'
import { OWN_WORDS } from '../model/kinds.ts'
import type { Side } from '../model/sides.ts'
import type {
  CellValue,
  InstrumentListItem,
  PublicMatrixPreset,
  ReactionListItem,
} from '../public.ts'
import { literals } from './choices.ts'
import { reactionsWhere } from './reactions.ts'

/** As many columns as one answer may have. */
const MOST_COLUMNS = 60

/**
 * `at`: EDTF intervals, or `instruments`: ids, one column each, both separated by commas; or `asof`: a day to which positions are carried.
 * `universe`: the rows, `un` or the id of a preset. Without columns, those of the preset.
 */
export const PositionsQuery = z.strictObject({
  at: z.string().max(2_000).transform(splitDates).optional(),
  instruments: z
    .string()
    .max(8_000)
    .transform((text) => text.split(',').filter(Boolean))
    .optional(),
  asof: z
    .string()
    .refine((text) => isEdtf(text) && bounds(text).latest !== null)
    .transform(parseEdtf)
    .optional(),
  universe: z.string().max(120).default('un'),
})
export type PositionsQuery = z.infer<typeof PositionsQuery>

/** Commas inside brackets belong to a date: `[2017-03,2017-04]`. */
function splitDates(text: string, context: z.RefinementCtx): Edtf[] {
  const parts = text.split(/,(?![^[{]*[\]}])/).map((part) => part.trim())
  const dates = parts.filter((part) => part !== '')
  if (dates.length > 0 && dates.every((part) => isEdtf(part))) return dates
  context.addIssue({ code: 'custom', message: 'date-unreadable' })
  return z.NEVER
}

export type MatrixColumn = {
  /** The interval, instrument or day as it was asked for. */
  key: string
  kind: 'interval' | 'instrument' | 'asof'
  /** What the column rests on; in a column of a day, everything up to it. */
  instruments: InstrumentListItem[]
  counts: Partial<Record<CellValue, number>>
}
export type MatrixRow = {
  iso3: string
  cells: CellValue[]
  /** The same as the lists of one side alone have it. */
  sides: Record<Side, CellValue[]>
  /** How many statements of its own the state made in each column that took a side. */
  alone: number[]
}
export type Matrix = {
  columns: MatrixColumn[]
  rows: MatrixRow[]
  preset: PublicMatrixPreset | null
  /** States whose policy it is, by iso3. */
  concerned: string[]
}

/** @throws Refusal `query-unreadable` for an unknown universe or instrument, or too many columns */
export async function readMatrix(visitor: Visitor, query: PositionsQuery): Promise<Matrix> {
  const preset = query.universe === 'un' ? null : await readPreset(visitor, query.universe)
  if (query.universe !== 'un' && !preset)
    throw new Refusal('query-unreadable', { name: 'universe' })
  const asked = columnsAsked(query, preset)
  if (asked.length > MOST_COLUMNS)
    throw new Refusal('query-unreadable', {
      name: asked[0]!.kind === 'instrument' ? 'instruments' : 'at',
    })
  const about = await readAbout(visitor)
  const sheets = await readSheets(visitor, asked)
  const derived = asked.map((column) => ({ ...column, sheets: sheetsOf(column, sheets, about) }))
  const columns = derived.map((column) => derivedColumn(column, column.sheets, about))
  const [backing, critical] = [sidesOf(derived, 'backs'), sidesOf(derived, 'critical')]
  const universe =
    preset && preset.universe.length > 0
      ? preset.universe
      : rowsFor(
          columns.flatMap(({ values }) => [...values.keys()]),
          about,
        )
  const alone = await countAlone(visitor, asked, universe)
  return {
    columns: derived.map(({ key, kind, sheets }, n) => ({
      key,
      kind,
      instruments: sheets.map(({ instrument }) => instrument),
      counts: countCells(columns[n]!, universe),
    })),
    rows: universe.map((iso3) => ({
      iso3,
      cells: columns.map((column) => cellOf(column, iso3)),
      sides: {
        backs: backing.map((column) => cellOf(column, iso3)),
        critical: critical.map((column) => cellOf(column, iso3)),
      },
      alone: asked.map((_, n) => alone.get(`${n} ${iso3}`) ?? 0),
    })),
    preset,
    concerned: await readConcerned(visitor, about),
  }
}

const sidesOf = (columns: readonly { sheets: readonly SignatoryList[] }[], side: Side) =>
  columns.map(({ sheets }) => sideOf(sheets, side))

/** One column, as a reader asks for it. */
export type ColumnAsked = { key: string; kind: MatrixColumn['kind'] }

function columnsAsked(
  { at, instruments, asof }: PositionsQuery,
  preset: PublicMatrixPreset | null,
): ColumnAsked[] {
  if (at) return at.map((key) => ({ key, kind: 'interval' }))
  if (instruments) return instruments.map((key) => ({ key, kind: 'instrument' }))
  if (asof) return [{ key: asof, kind: 'asof' }]
  return (preset?.columns ?? []).map((key) => ({ key, kind: 'interval' }))
}

const derivedColumn = (
  { key, kind }: ColumnAsked,
  sheets: readonly SignatoryList[],
  about: About,
): PositionColumn => (kind === 'asof' ? columnAsOf(sheets, key as Edtf, about) : columnOf(sheets))

function sheetsOf(
  { key, kind }: ColumnAsked,
  sheets: readonly SignatoryList[],
  about: About,
): SignatoryList[] {
  if (kind === 'interval') return sheetsIn(sheets, key as Edtf, about)
  if (kind === 'asof') return [...sheets]
  const sheet = sheets.find(({ instrument }) => instrument.id === key)
  if (!sheet) throw new Refusal('query-unreadable', { name: 'instruments' })
  return [sheet]
}

/** Members of the United Nations, and whoever else stands on a list; of an invented world those on a list alone. */
function rowsFor(listed: readonly string[], { invented }: About): string[] {
  const members = [...STATES].flatMap(([iso3, { unMember }]) =>
    unMember && !invented ? [iso3] : [],
  )
  return [...new Set([...members, ...listed])].sort()
}

/** The instruments that these columns can rest on, in the order of time. */
async function readSheets(
  visitor: Visitor,
  columns: readonly ColumnAsked[],
): Promise<SignatoryList[]> {
  const ids = columns.flatMap(({ key, kind }) => (kind === 'instrument' ? [key] : []))
  const dates = columns.flatMap(({ key, kind }) =>
    kind === 'instrument' ? [] : [{ ...bounds(key as Edtf), kind }],
  )
  const span = dates.map(({ earliest, latest, kind }) => {
    const from = kind === 'asof' ? null : earliest
    return sql<boolean>`(${from ? sql`sort_key >= ${from}` : sql`true`} and ${latest ? sql`sort_key <= ${`${latest} ~`}` : sql`true`})`
  })
  const rows = await visitor
    .selectFrom('published.instrument')
    .select(['item', 'signers'])
    .where(
      sql<boolean>`(id = any(${ids}::text[]) or ${span.length > 0 ? sql.join(span, sql` or `) : sql`false`})`,
    )
    .orderBy('sortKey')
    .orderBy('id')
    .execute()
  return rows.map(toSheet)
}

/** Both were written by `publish`, from parsed documents. */
const toSheet = ({ item, signers }: { item: string; signers: string }): SignatoryList => ({
  instrument: JSON.parse(item) as InstrumentListItem,
  signatories: unpackSignatories(signers),
})

/** Statements that take a side and are a state's own word, told once. */
const OWN_WORD = sql<boolean>`stance in ('backs', 'critical') and spoke_for <> '{}' and kind in (${literals(OWN_WORDS)}) and same_as is null`

/** How often each state spoke alone in each column, by "column iso3". */
async function countAlone(
  visitor: Visitor,
  columns: readonly ColumnAsked[],
  universe: readonly string[],
): Promise<Map<string, number>> {
  const intervals = columns.flatMap(({ key, kind }, n) =>
    kind === 'interval' ? [{ n, ...bounds(key as Edtf) }] : [],
  )
  if (intervals.length === 0) return new Map()
  const wanted = sql.join(
    intervals.map(
      ({ n, earliest, latest }) =>
        sql`(${n}::int, ${earliest ?? '0000'}::text, ${latest ?? '9999'}::text)`,
    ),
  )
  const { rows } = await sql<{ n: number; iso3: string; count: number }>`
    select i.n, s.iso3, count(*)::int as count from (values ${wanted}) i(n, earliest, latest)
      join published.reaction r on ${OWN_WORD} and r.sort_key >= i.earliest and r.sort_key <= i.latest || ' ~' and right(r.sort_key, 10) <= i.latest,
      unnest(r.spoke_for) s(iso3)
    where s.iso3 = any(${[...universe]}::text[]) group by 1, 2`.execute(visitor)
  return new Map(rows.map(({ n, iso3, count }) => [`${n} ${iso3}`, count]))
}

/** States whose own policy it is: as the collection says, else those who spoke as such. */
async function readConcerned(visitor: Visitor, { states }: About): Promise<string[]> {
  if (states) return [...states]
  const { rows } = await sql<{
    iso3: string
  }>`select distinct s.iso3 from published.reaction r, unnest(r.spoke_for) s(iso3) where r.stance = 'state_concerned' order by 1`.execute(
    visitor,
  )
  return rows.map(({ iso3 }) => iso3)
}

/** Null when there is none. */
async function readPreset(visitor: Visitor, id: string): Promise<PublicMatrixPreset | null> {
  const row = await visitor
    .selectFrom('published.matrixPreset')
    .select('document')
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? (row.document as PublicMatrixPreset) : null
}

async function listPresets(visitor: Visitor): Promise<PublicMatrixPreset[]> {
  const rows = await visitor
    .selectFrom('published.matrixPreset')
    .select('document')
    .orderBy('sortKey')
    .execute()
  return rows.map(({ document }) => document as PublicMatrixPreset)
}

/** Tables to choose from, each as a query: those of the collection, then year by year, then every list and vote. `title` where the collection gives one. */
export type MatrixChoices = { key: string; query: string; title?: PublicMatrixPreset['title'] }[]
export async function matrixChoices(visitor: Visitor): Promise<MatrixChoices> {
  const [presets, instruments, about] = await Promise.all([
    listPresets(visitor),
    listEveryInstrument(visitor),
    readAbout(visitor),
  ])
  const years = [...new Set(instruments.flatMap(({ date }) => yearOf(date) ?? []))].sort()
  const telling = instruments
    .filter((instrument) => instrument.used && speaksOfIt(about, instrument))
    .slice(-MOST_COLUMNS)
  const ofCollection = presets.map(({ id, title }) => ({ key: id, query: `universe=${id}`, title }))
  if (telling.length === 0) return ofCollection
  return [
    { key: 'years', query: `at=${encodeURIComponent(years.slice(-MOST_COLUMNS).join(','))}` },
    ...ofCollection,
    {
      key: 'instruments',
      query: `instruments=${encodeURIComponent(telling.map(({ id }) => id).join(','))}`,
    },
  ]
}

/** Every joint text and vote, in the order of time. */
export async function listEveryInstrument(visitor: Visitor): Promise<InstrumentListItem[]> {
  const rows = await visitor
    .selectFrom('published.instrument')
    .select('item')
    .orderBy('sortKey')
    .orderBy('id')
    .execute()
  return rows.map(({ item }) => JSON.parse(item) as InstrumentListItem)
}

export type Stand = {
  instrument: InstrumentListItem
  value: CellValue
  signedOn: Edtf | null
  withdrewOn: Edtf | null
}
/** All that a cell rests on. */
export type Evidence = {
  value: CellValue
  stands: Stand[]
  alone: ReactionListItem[]
  isConcerned: boolean
}

/** The evidence of one state in one column, lists on which it does not stand among it. @throws Refusal `query-unreadable` */
export async function readEvidence(
  visitor: Visitor,
  iso3: string,
  column: ColumnAsked,
): Promise<Evidence> {
  const about = await readAbout(visitor)
  const sheets = sheetsOf(column, await readSheets(visitor, [column]), about)
  const derived = derivedColumn(column, sheets, about)
  return {
    value: cellOf(derived, iso3),
    stands: sheets.map((sheet) => standOf(sheet, iso3)),
    alone: column.kind === 'interval' ? await statementsOf(visitor, iso3, column.key as Edtf) : [],
    isConcerned: (await readConcerned(visitor, about)).includes(iso3),
  }
}

function standOf(sheet: SignatoryList, iso3: string): Stand {
  const signatory = sheet.signatories.find(([code]) => code === iso3)
  return {
    instrument: sheet.instrument,
    value: cellOf(columnOf([sheet]), iso3),
    signedOn: signatory?.[2] ?? null,
    withdrewOn: signatory?.[3] ?? null,
  }
}

function statementsOf(visitor: Visitor, iso3: string, interval: Edtf): Promise<ReactionListItem[]> {
  const { earliest, latest } = bounds(interval)
  return reactionsWhere(
    visitor,
    sql<boolean>`(${OWN_WORD} and spoke_for @> ${[iso3]}::text[] and sort_key >= ${earliest ?? '0000'} and right(sort_key, 10) <= ${latest ?? '9999'})`,
  )
}

export const CompareQuery = z.strictObject({
  from: z.string().max(160).optional(),
  to: z.string().max(160).optional(),
})

/** Null when one of the two is not there. */
export async function readComparison(
  visitor: Visitor,
  from: string,
  to: string,
): Promise<(Comparison & { from: InstrumentListItem; to: InstrumentListItem }) | null> {
  const sheets = await readSheets(visitor, [
    { key: from, kind: 'instrument' },
    { key: to, kind: 'instrument' },
  ])
  const [one, other] = [from, to].map((id) => sheets.find(({ instrument }) => instrument.id === id))
  return one && other
    ? { from: one.instrument, to: other.instrument, ...compareSheets(one, other) }
    : null
}

/** Every column in which a state can have stood, one an instrument, for its strip. */
export async function readStrip(
  visitor: Visitor,
  iso3: string,
): Promise<{ stands: Stand[]; isConcerned: boolean; about: About }> {
  const about = await readAbout(visitor)
  const rows = await visitor
    .selectFrom('published.instrument')
    .select(['item', 'signers'])
    .orderBy('sortKey')
    .orderBy('id')
    .execute()
  const sheets = rows.map(({ item, signers }) =>
    sheetOf(JSON.parse(item) as InstrumentListItem, signatoryIn(signers, iso3)),
  )
  return {
    stands: sheets.filter(({ instrument }) => instrument.used).map((sheet) => standOf(sheet, iso3)),
    isConcerned: (await readConcerned(visitor, about)).includes(iso3),
    about,
  }
}

/** A list as far as one state is concerned. */
const sheetOf = (
  instrument: InstrumentListItem,
  signatory: PackedSignatory | null,
): SignatoryList => ({
  instrument,
  signatories: signatory ? [signatory] : [],
})
