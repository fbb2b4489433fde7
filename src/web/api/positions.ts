/** Positions in the API: rows of states, one cell a column, derived on each request; and days between two dated things. */

import type { Context, Hono } from 'hono'
import { z } from 'zod'
import { REGIONS } from '../../kernel/about/states.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import { CELL_VALUES, type CellValue } from '../../reactions/public.ts'
import {
  CompareQuery,
  countDays,
  type Dated,
  DaysQuery,
  layOut,
  type Matrix,
  type NamedRow,
  ORDERS,
  PositionsQuery,
  readComparison,
  readDated,
  readMatrix,
} from '../../reactions/views/index.ts'
import type { Site } from '../../site/site.ts'
import { readAbout } from '../../store/collection/head.ts'
import { stateName } from '../../words/states.ts'
import { answer, asked } from './answer.ts'
import { withPlaces } from './places.ts'

/** Rows as on the page: of one region, in one order. */
export const TableQuery = PositionsQuery.extend({
  order: z.enum(ORDERS).default('name'),
  region: z.enum(REGIONS).optional(),
})

export function positionApi(app: Hono, site: Site): void {
  const { visitor } = site
  app.get('/positions', async (c) => {
    const { region, order, ...query } = asked(c, TableQuery)
    const matrix = await readMatrix(visitor, query)
    if (matrix.columns.length === 0) throw new Refusal('query-unreadable', { name: 'at' })
    const about = await readAbout(visitor)
    const rows = rowsOf(matrix, layOut(matrix.rows, { lang: 'en', about }, order, region))
    return answer(c, { rows, counts: countsOf(matrix), concerned: matrix.concerned }, () =>
      withPlaces(site, rows, () => ({ page: `/reactions/matrix?${shownBy(c)}` })),
    )
  })
  app.get('/instruments/compare', async (c) => await comparison(c, site))
  app.get('/days', async (c) => await between(c, site))
}

/** The page of the table takes the same parameters, but no format. */
function shownBy(c: Context): string {
  const { searchParams } = new URL(c.req.url)
  searchParams.delete('format')
  return String(searchParams)
}

/** Cells and statements of its own, each under the column's key as it was given. */
const rowsOf = ({ columns }: Matrix, rows: readonly NamedRow[]) =>
  rows.map(({ iso3, name, cells, alone }) => ({
    iso3,
    name,
    cells: byKey(columns, cells),
    spoke_alone: byKey(columns, alone),
  }))

/** How many rows have each value; a value that no row has counts 0. */
const countsOf = ({ columns }: Matrix): Record<string, Record<CellValue, number>> =>
  Object.fromEntries(
    columns.map(({ key, counts }) => [
      key,
      Object.fromEntries(CELL_VALUES.map((value) => [value, counts[value] ?? 0])),
    ]),
  ) as Record<string, Record<CellValue, number>>

const byKey = <T>(columns: Matrix['columns'], values: readonly T[]): Record<string, T> =>
  Object.fromEntries(columns.map(({ key }, n) => [key, values[n]!]))

async function comparison(c: Context, site: Site): Promise<Response> {
  const { visitor } = site
  const { from, to } = asked(c, CompareQuery)
  if (!from || !to) throw new Refusal('query-unreadable', { name: from ? 'to' : 'from' })
  const found = await readComparison(visitor, from, to)
  if (!found) throw new Refusal('not-found')
  const { from: _, to: __, ...lists } = found
  const about = await readAbout(visitor)
  const rows = Object.entries(lists).flatMap(([change, codes]) =>
    codes.map((iso3) => ({ change, iso3, name: stateName(iso3, 'en', about) ?? iso3 })),
  )
  const page = `/reactions/compare?${new URLSearchParams({ from, to })}`
  return answer(c, { from, to, ...lists }, () => withPlaces(site, rows, () => ({ page })))
}

/** Both ends as they are dated, and the days from the earlier to the later. */
async function between(c: Context, { visitor }: Site): Promise<Response> {
  const { from, to } = asked(c, DaysQuery)
  if (!from || !to) throw new Refusal('query-unreadable', { name: from ? 'to' : 'from' })
  const ends = [await readDated(visitor, 'from', from), await readDated(visitor, 'to', to)] as const
  const counted = {
    from: endOf(ends[0]),
    to: endOf(ends[1]),
    ...countDays(ends[0].date, ends[1].date),
  }
  return answer(c, counted, () => [counted])
}

const endOf = ({ date, reaction, instrument }: Dated) => ({
  date,
  ...(reaction ? { reaction: reaction.id } : {}),
  ...(instrument ? { instrument: instrument.id } : {}),
})
