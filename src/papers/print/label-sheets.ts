/** Sheets of adhesive labels as they are sold: where each label lies. Pure; every length in millimetres. */
import { SHEETS, type Size } from './sizes.ts'

/** `gap`: between neighbours. `left`, `top`: of the first label. */
export type LabelSheet = {
  page: Size
  label: Size
  columns: number
  rows: number
  left: number
  top: number
  gap: number
}
const INCH = 25.4

/** A4x24: 70 × 36 (as Avery 3475); A4x21: 63.5 × 38.1 (L7160); A4x8: 105 × 74 (3427); Letterx30: 2⅝ × 1 in (5160). */
export const LABEL_SHEETS = {
  A4x24: {
    page: SHEETS.A4,
    label: { width: 70, height: 36 },
    columns: 3,
    rows: 8,
    left: 0,
    top: 4.5,
    gap: 0,
  },
  A4x21: {
    page: SHEETS.A4,
    label: { width: 63.5, height: 38.1 },
    columns: 3,
    rows: 7,
    left: 7.21,
    top: 15.15,
    gap: 2.54,
  },
  A4x8: {
    page: SHEETS.A4,
    label: { width: 105, height: 74 },
    columns: 2,
    rows: 4,
    left: 0,
    top: 0.5,
    gap: 0,
  },
  Letterx30: {
    page: SHEETS.Letter,
    label: { width: 2.625 * INCH, height: INCH },
    columns: 3,
    rows: 10,
    left: 0.1875 * INCH,
    top: 0.5 * INCH,
    gap: 0.125 * INCH,
  },
} as const satisfies Record<string, LabelSheet>
export type LabelFormat = keyof typeof LABEL_SHEETS
export const LABEL_FORMATS = Object.keys(LABEL_SHEETS) as readonly LabelFormat[]

/** Printers leave about so much of a sheet’s edge white. */
const UNPRINTED = 5
/** Within this distance of a label’s edge stands nothing: sheets shift in the printer. */
const INSET = 3

/** Where a label’s text stands: within the label, and off the edge of the sheet. */
export type LabelPlace = { x: number; y: number; width: number; height: number }

/** Every place on one sheet, row by row. */
export function placesOn(format: LabelFormat): LabelPlace[] {
  const { columns, rows } = LABEL_SHEETS[format]
  return Array.from({ length: columns * rows }, (_, n) =>
    inner(LABEL_SHEETS[format], labelAt(format, n)),
  )
}

/** The label itself, counted from zero, row by row. */
export function labelAt(format: LabelFormat, n: number): LabelPlace {
  const { label, columns, left, top, gap } = LABEL_SHEETS[format]
  return {
    x: left + (n % columns) * (label.width + gap),
    y: top + Math.floor(n / columns) * label.height,
    ...label,
  }
}

function inner({ page }: LabelSheet, { x, y, width, height }: LabelPlace): LabelPlace {
  const from = { x: Math.max(x + INSET, UNPRINTED), y: Math.max(y + INSET, UNPRINTED) }
  const to = {
    x: Math.min(x + width - INSET, page.width - UNPRINTED),
    y: Math.min(y + height - INSET, page.height - UNPRINTED),
  }
  return { ...from, width: to.x - from.x, height: to.y - from.y }
}
