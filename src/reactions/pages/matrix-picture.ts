/** What the columns of the matrix add up to, as a picture that stands alone: a bar a date, in the order of time. */

import type { Edtf } from '../../kernel/dates/index.ts'
import type { Speech } from '../../words/index.ts'
import type { FigureBar, FigurePicture } from '../model/index.ts'
import type { CellValue } from '../public.ts'
import type { Matrix, MatrixColumn } from '../views/index.ts'
import { whenOf } from './columns.tsx'
import { colourOf, keyOf } from './picture-parts.tsx'

/** Bars that one picture has room for: those of the newest dates. */
const MOST_BARS = 20
/** What is counted, in the order in which it stands in a bar. */
const COUNTED = [
  'supports',
  'condemns',
  'withdrew',
  'yes',
  'no',
  'abstain',
] as const satisfies readonly CellValue[]

/** Whether anybody stood anywhere in a table: else there is nothing to draw. */
export const hasCounts = ({ columns }: Matrix): boolean =>
  columns.slice(-MOST_BARS).some(({ counts }) => COUNTED.some((value) => counts[value]))

type MatrixPictureProps = {
  matrix: Matrix
  /** What the page is headed by. */
  title: string
  asOf: Edtf
  address: string
  t: Speech
}

export function matrixPicture({
  matrix,
  title,
  asOf,
  address,
  t,
}: MatrixPictureProps): FigurePicture | null {
  const columns = matrix.columns.slice(-MOST_BARS)
  const marks = COUNTED.filter((value) => columns.some(({ counts }) => counts[value]))
  if (marks.length === 0) return null
  const most = Math.max(1, ...columns.map((column) => sumOf(column, marks)))
  const barOf = (column: MatrixColumn): FigureBar => ({
    label: whenOf(column, t),
    parts: marks.map((mark) => ({
      share: (column.counts[mark] ?? 0) / most,
      colour: colourOf(mark),
      count: String(column.counts[mark] ?? 0),
    })),
  })
  return {
    title,
    unit: t.charts.counts.unit,
    drawing: { as: 'bars', bars: columns.map(barOf) },
    keys: marks.map((mark) => keyOf(mark, null, t)),
    asOf,
    address,
  }
}

const sumOf = ({ counts }: MatrixColumn, values: readonly CellValue[]) =>
  values.reduce((sum, value) => sum + (counts[value] ?? 0), 0)
