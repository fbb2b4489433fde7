/** Addresses of positions: matrix, a cell's evidence, comparison, map. */

import type { Context, Hono } from 'hono'
import { z } from 'zod'
import { REGIONS } from '../../kernel/about/states.ts'
import type { Edtf } from '../../kernel/dates/index.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import { frameOf, hostOf, page, queryOf, type Site, speechOf } from '../../site/site.ts'
import { compareNames, inWords, type Speech } from '../../words/index.ts'
import { stateName } from '../../words/states.ts'
import {
  askFor,
  CellPage,
  ComparePage,
  MapPage,
  type MatrixChoice,
  MatrixPage,
  VIEWS,
} from '../pages/index.ts'
import {
  type ColumnAsked,
  CompareQuery,
  layOut,
  listEveryInstrument,
  type MatrixChoices,
  matrixChoices,
  ORDERS,
  PositionsQuery,
  readComparison,
  readEvidence,
  readMatrix,
} from '../views/index.ts'

const MatrixQuery = PositionsQuery.extend({
  view: z.enum(VIEWS).default('cells'),
  order: z.enum(ORDERS).default('name'),
  region: z.enum(REGIONS).optional(),
})
const CellQuery = z.strictObject({
  at: PositionsQuery.shape.at,
  asof: PositionsQuery.shape.asof,
  instrument: z.string().max(160).optional(),
})

export function positionRoutes(app: Hono, site: Site): void {
  app.get('/:lang/reactions/matrix', showMatrix(site))
  app.get('/:lang/reactions/positions/:state{[A-Z]{3}}', showEvidenceOfCell(site))
  app.get('/:lang/reactions/compare', showComparison(site))
  app.get('/:lang/reactions/map', showMap(site))
}

/** Links to days under a map: more would be a wall of dates. */
const MOST_DAYS = 40

/** The parameters that a table was asked for with, in one order. */
function queryText({ universe, at, instruments, asof }: z.infer<typeof PositionsQuery>): string {
  const parts = {
    ...(universe === 'un' ? {} : { universe }),
    at: at?.join(','),
    instruments: instruments?.join(','),
    asof,
  }
  return Object.entries(parts)
    .flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []))
    .join('&')
}

const labelled = (choices: MatrixChoices, query: string, t: Speech): MatrixChoice[] =>
  choices.map(({ key, query: to, title }) => ({
    key,
    label: title ? titleIn(title, t) : t.matrix.presets[key as keyof Speech['matrix']['presets']],
    query: to,
    current: to === query,
  }))

/** Of titles by language the reader's, else the collection's own, else any. */
const titleIn = (title: Readonly<Record<string, string>>, { lang, own }: Speech): string =>
  title[lang] ?? title[own] ?? Object.values(title)[0] ?? ''

/** @throws Refusal `query-unreadable` unless exactly one column was asked for */
function columnAsked({ at, asof, instrument }: z.infer<typeof CellQuery>): ColumnAsked {
  if (at?.length === 1 && !asof && !instrument) return { key: at[0]!, kind: 'interval' }
  if (asof && !at && !instrument) return { key: asof, kind: 'asof' }
  if (instrument && !at && !asof) return { key: instrument, kind: 'instrument' }
  throw new Refusal('query-unreadable', { name: 'at' })
}

/** Every state of a comparison with its name, in the order of the reader's alphabet. */
function namesIn(comparison: object, t: Speech): Map<string, string> {
  const codes = Object.values(comparison).flatMap((each) =>
    Array.isArray(each) ? (each as string[]) : [],
  )
  const byName = compareNames(t.lang)
  return new Map(
    [...new Set(codes)]
      .map((iso3): [string, string] => [iso3, stateName(iso3, t.lang, t.about) ?? iso3])
      .sort(([, a], [, b]) => byName(a, b)),
  )
}

const showMatrix = (site: Site) => async (c: Context) => {
  const t = speechOf(c)
  const { view, order, region, ...asked } = queryOf(c, MatrixQuery)
  const choices = await matrixChoices(site.visitor)
  const isBare = !asked.at && !asked.instruments && !asked.asof && asked.universe === 'un'
  const query = isBare ? (choices[0]?.query ?? '') : queryText(asked)
  const matrix = await readMatrix(
    site.visitor,
    isBare ? PositionsQuery.parse(Object.fromEntries(new URLSearchParams(query))) : asked,
  )
  const rows = layOut(matrix.rows, t, order, region)
  return page(
    c,
    <MatrixPage
      matrix={matrix}
      rows={rows}
      view={view}
      order={order}
      region={region}
      choices={labelled(choices, query, t)}
      query={query}
      {...frameOf(c, site)}
    />,
  )
}

const showEvidenceOfCell = (site: Site) => async (c: Context) => {
  const t = speechOf(c)
  const column = columnAsked(queryOf(c, CellQuery))
  const iso3 = c.req.param('state') ?? ''
  const evidence = await readEvidence(site.visitor, iso3, column)
  const query = askFor(column)
  const date =
    column.kind === 'instrument' ? evidence.stands[0]!.instrument.date : (column.key as Edtf)
  return page(
    c,
    <CellPage
      iso3={iso3}
      state={stateName(iso3, t.lang, t.about) ?? iso3}
      when={inWords(date, t.lang)}
      query={query}
      data={`/api/v1/positions?${query.replace(/^instrument=/, 'instruments=')}`}
      evidence={evidence}
      {...frameOf(c, site)}
    />,
  )
}

const showComparison = (site: Site) => async (c: Context) => {
  const t = speechOf(c)
  const { from, to } = queryOf(c, CompareQuery)
  const instruments = await listEveryInstrument(site.visitor)
  const comparison = from && to ? await readComparison(site.visitor, from, to) : null
  if (from && to && !comparison) throw new Refusal('not-found')
  return page(
    c,
    <ComparePage
      instruments={instruments}
      comparison={comparison}
      names={namesIn(comparison ?? {}, t)}
      {...frameOf(c, site)}
    />,
  )
}

const showMap = (site: Site) => async (c: Context) => {
  const t = speechOf(c)
  const { asof } = queryOf(c, PositionsQuery.pick({ asof: true }))
  const day = asof ?? site.today()
  const [matrix, instruments] = await Promise.all([
    readMatrix(site.visitor, { asof: day, universe: 'un' }),
    listEveryInstrument(site.visitor),
  ])
  const days = [...new Set(instruments.map(({ date }) => date))].slice(-MOST_DAYS)
  const address = `${hostOf(site)}/${t.lang}/reactions/map?asof=${day}`
  return page(
    c,
    <MapPage
      matrix={matrix}
      rows={layOut(matrix.rows, t, 'name')}
      day={day}
      days={days}
      address={address}
      {...frameOf(c, site)}
    />,
  )
}
