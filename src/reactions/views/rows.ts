/** How a matrix is laid out for a reader: its order, its rows, what is remarked of each. Pure. */

import type { About } from '../../kernel/about/index.ts'
import type { Language } from '../../kernel/about/languages.ts'
import { REGIONS, type Region, STATES } from '../../kernel/about/states.ts'
import { compareNames } from '../../words/index.ts'
import { stateName } from '../../words/states.ts'
import { type Change, changesOfRow } from '../derived/positions.ts'
import { SIDES, type Side } from '../model/sides.ts'
import type { CellValue } from '../public.ts'
import type { MatrixRow } from './positions.ts'

export const ORDERS = ['name', 'region', 'stance', 'change'] as const
export type Order = (typeof ORDERS)[number]

export type NamedRow = MatrixRow & {
  name: string
  region: Region | null
  changes: Change[]
  unlisted: Unlisted | null
}
/** In a column without any list of the side on which the state stood last: nothing is known to have changed. */
export type Unlisted = { side: Side; since: number; at: number }

/** Rows with their names in the reader's language, in the order asked for; of one region, if one is given. */
export function layOut(
  rows: readonly MatrixRow[],
  { lang, about }: { lang: Language; about: About },
  order: Order,
  region?: Region,
): NamedRow[] {
  const named = rows.map((row) => ({
    ...row,
    name: stateName(row.iso3, lang, about) ?? row.iso3,
    region: STATES.get(row.iso3)?.region ?? null,
    changes: changesOfRow(row.cells, row.sides),
    unlisted: unlistedIn(row),
  }))
  const byName = compareNames(lang)
  const chosen = region ? named.filter((row) => row.region === region) : named
  return chosen.sort((a, b) => RANK[order](a, b) || byName(a.name, b.name))
}

/** Null where the last column has a list of that side, or none at all. */
function unlistedIn({ cells, sides }: MatrixRow): Unlisted | null {
  const at = cells.length - 1
  const since = cells.findLastIndex((value) => value === 'supports' || value === 'condemns')
  const side = since < 0 ? undefined : SIDES.find((each) => sides[each][since] === cells[since])
  return side && cells[at] === 'not_on_list' && sides[side][at] === 'no_instrument'
    ? { side, since, at }
    : null
}

const RANK: Record<Order, (a: NamedRow, b: NamedRow) => number> = {
  name: () => 0,
  region: (a, b) => regionOf(a) - regionOf(b),
  stance: (a, b) => firstDifference(a.cells, b.cells),
  change: (a, b) => weightOf(b) - weightOf(a),
}
const regionOf = ({ region }: NamedRow) => (region ? REGIONS.indexOf(region) : REGIONS.length)

/** Changing sides before anything else, then taking the name back, leaving, joining; no change last. */
const WEIGHT = { switched: 4, withdrew: 3, left: 2, joined: 1 } as const
const weightOf = ({ changes }: NamedRow) => Math.max(0, ...changes.map(({ kind }) => WEIGHT[kind]))

const STANCE_ORDER: readonly CellValue[] = [
  'condemns',
  'yes',
  'withdrew',
  'abstain',
  'absent',
  'supports',
  'no',
  'not_on_list',
  'unknown',
  'not_eligible',
  'no_instrument',
]
function firstDifference(a: readonly CellValue[], b: readonly CellValue[]): number {
  const at = a.findIndex((value, n) => value !== b[n])
  return at < 0 ? 0 : STANCE_ORDER.indexOf(a[at]!) - STANCE_ORDER.indexOf(b[at]!)
}
