/**
 * Sizes of cards and sheets, and how cards lie on a sheet so that front and back meet. Pure; every length in millimetres.
 * A6 fits every postcard rule on file but India’s (facts: postal-formats pf-787bq–pf-44d5x); 4×6 in is the largest in the United States.
 */
import { Refusal } from '../../kernel/refusals/index.ts'

export type Size = { width: number; height: number }
const INCH = 25.4
/** Typographic points in a millimetre. */
export const POINTS = 72 / INCH

/** Finished sizes of cards, lying: the longer side is the width. */
export const CARD_SIZES = {
  A6: { width: 148, height: 105 },
  '4x6': { width: 6 * INCH, height: 4 * INCH },
  '5x7': { width: 7 * INCH, height: 5 * INCH },
} as const satisfies Record<string, Size>
export type CardSize = keyof typeof CARD_SIZES

/** Sheets, standing. */
export const SHEETS = {
  A4: { width: 210, height: 297 },
  A3: { width: 297, height: 420 },
  Letter: { width: 8.5 * INCH, height: 11 * INCH },
} as const satisfies Record<string, Size>
export type PrintSheet = keyof typeof SHEETS

/** What is printed beyond the cut, on each side. */
const BLEED = 3
/** Within this distance of the cut stands nothing that must not be cut. */
export const SAFE = 5
/** Crop marks: their length, and how far from the bleed they begin. */
const MARK = 4
const MARK_GAP = 1
/** Around a single card: bleed, gap, mark. */
const MARGIN = BLEED + MARK_GAP + MARK

/** Where a card’s bleed box lies on its page; `turn` in degrees, clockwise. */
export type Slot = { x: number; y: number; turn: 0 | 90 | 270 }
export type Line = { x1: number; y1: number; x2: number; y2: number }
/** A page and the places on it: `back` for the other side, turned over about the long edge. `bleed` is 0 where cards touch. */
export type Layout = {
  page: Size
  card: Size
  bleed: number
  front: Slot[]
  back: Slot[]
  marks: Line[]
  sheet: string | null
}

/** One card on a page of its own, with bleed and crop marks. */
export function single(card: Size): Layout {
  const page = { width: card.width + 2 * MARGIN, height: card.height + 2 * MARGIN }
  const slot: Slot = { x: MARGIN - BLEED, y: MARGIN - BLEED, turn: 0 }
  return {
    page,
    card,
    bleed: BLEED,
    front: [slot],
    back: [slot],
    marks: cropMarks(page, [slot], card, BLEED),
    sheet: null,
  }
}

type Grid = { columns: number; rows: number; turn: 0 | 90; bleed: number }

/**
 * `name` is a sheet and how many cards on it: `A4x4`, `A3x8`, `Letterx2`. With bleed between the cards where there is room,
 * else cards touch and one cut parts two. The back is for duplex printing, turned about the long edge of the sheet.
 * @throws Refusal `sheet-unknown`, `sheet-too-small` (with what fits)
 */
export function onSheet(name: string, card: Size): Layout {
  const [, sheet, count] = /^(A4|A3|Letter)x([1-9]\d?)$/.exec(name) ?? []
  if (!sheet || !count) throw new Refusal('sheet-unknown', { sheet: name })
  const page = SHEETS[sheet as PrintSheet]
  const grid = gridOf(page, card, Number(count))
  if (!grid) throw new Refusal('sheet-too-small', { sheet: name, most: mostOn(page, card) })
  return arrange(name, page, card, grid)
}

/** The most cards of a size that one sheet holds. */
export function mostOn(page: Size, card: Size): number {
  return Math.max(...grids(page, card).map(({ columns, rows }) => columns * rows), 0)
}

function grids(page: Size, card: Size): Grid[] {
  return [BLEED, 0].flatMap((bleed) =>
    ([0, 90] as const).map((turn) => {
      const { width, height } = outer(card, turn, bleed)
      return {
        columns: Math.floor(page.width / width),
        rows: Math.floor(page.height / height),
        turn,
        bleed,
      }
    }),
  )
}

/** Of the grids with room for `count`, the one that leaves bleed, then the one that fits most closely. */
function gridOf(page: Size, card: Size, count: number): Grid | null {
  const roomy = grids(page, card).filter(({ columns, rows }) => columns * rows >= count)
  const [best] = roomy.sort((a, b) => b.bleed - a.bleed || a.columns * a.rows - b.columns * b.rows)
  if (!best) return null
  const columns = Math.min(best.columns, count)
  return { ...best, columns, rows: Math.ceil(count / columns) }
}

/** A card with its bleed, as it lies on the sheet. */
function outer({ width, height }: Size, turn: 0 | 90, bleed: number): Size {
  const [across, down] = turn === 0 ? [width, height] : [height, width]
  return { width: across + 2 * bleed, height: down + 2 * bleed }
}

function arrange(
  name: string,
  page: Size,
  card: Size,
  { columns, rows, turn, bleed }: Grid,
): Layout {
  const [, , count] = /^(\w+?)x(\d+)$/.exec(name)!
  const cell = outer(card, turn, bleed)
  const left = (page.width - columns * cell.width) / 2
  const top = (page.height - rows * cell.height) / 2
  const places = Array.from({ length: Number(count) }, (_, n) => ({
    column: n % columns,
    row: Math.floor(n / columns),
  }))
  const front = places.map(
    ({ column, row }): Slot => ({
      x: left + column * cell.width,
      y: top + row * cell.height,
      turn,
    }),
  )
  const back = front.map(
    ({ x, y }): Slot => ({ x: page.width - x - cell.width, y, turn: turn === 0 ? 0 : 270 }),
  )
  return { page, card, bleed, front, back, marks: cropMarks(page, front, card, bleed), sheet: name }
}

/** Marks in line with every cut, where they lie on no card: around the whole, and into the gaps at the sheet’s edge. */
function cropMarks(page: Size, slots: readonly Slot[], card: Size, bleed: number): Line[] {
  const boxes = slots.map(({ x, y, turn }) => ({
    x,
    y,
    ...outer(card, turn === 0 ? 0 : 90, bleed),
  }))
  const across = unique(boxes.flatMap(({ x, width }) => [x + bleed, x + width - bleed]))
  const down = unique(boxes.flatMap(({ y, height }) => [y + bleed, y + height - bleed]))
  const top = Math.min(...boxes.map(({ y }) => y)) - MARK_GAP
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + MARK_GAP
  const start = Math.min(...boxes.map(({ x }) => x)) - MARK_GAP
  const end = Math.max(...boxes.map(({ x, width }) => x + width)) + MARK_GAP
  const lines = [
    ...across.flatMap((x) => [
      { x1: x, x2: x, y1: Math.max(top - MARK, 0), y2: top },
      { x1: x, x2: x, y1: bottom, y2: Math.min(bottom + MARK, page.height) },
    ]),
    ...down.flatMap((y) => [
      { y1: y, y2: y, x1: Math.max(start - MARK, 0), x2: start },
      { y1: y, y2: y, x1: end, x2: Math.min(end + MARK, page.width) },
    ]),
  ]
  return [...lines, ...(bleed === 0 ? ticks(across, down) : [])].filter(
    ({ x1, x2, y1, y2 }) => x2 - x1 > 0.2 || y2 - y1 > 0.2,
  )
}

/** Where cards touch, a small cross at every corner: it is cut in two, well outside what must not be cut. */
const TICK = 1.5
const ticks = (across: readonly number[], down: readonly number[]): Line[] =>
  across.flatMap((x) =>
    down.flatMap((y) => [
      { x1: x - TICK, x2: x + TICK, y1: y, y2: y },
      { x1: x, x2: x, y1: y - TICK, y2: y + TICK },
    ]),
  )

const unique = (numbers: readonly number[]) => [
  ...new Set(numbers.map((each) => Math.round(each * 1000) / 1000)),
]
