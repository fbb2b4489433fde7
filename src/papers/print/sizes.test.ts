import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../kernel/refusals/index.ts'
import {
  CARD_SIZES,
  type Layout,
  type Line,
  mostOn,
  onSheet,
  type PrintSheet,
  SAFE,
  SHEETS,
  type Size,
  type Slot,
  single,
} from './sizes.ts'

const EPSILON = 1e-6
type Box = { x: number; y: number; width: number; height: number }

/** A card’s bleed box as it lies on the sheet. */
function boxOf({ x, y, turn }: Slot, { card, bleed }: Layout): Box {
  const [across, down] = turn === 0 ? [card.width, card.height] : [card.height, card.width]
  return { x, y, width: across + 2 * bleed, height: down + 2 * bleed }
}
const inner = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
})
const overlap = (a: Box, b: Box) =>
  a.x + a.width > b.x + EPSILON &&
  b.x + b.width > a.x + EPSILON &&
  a.y + a.height > b.y + EPSILON &&
  b.y + b.height > a.y + EPSILON
const touches = ({ x1, y1, x2, y2 }: Line, box: Box) =>
  Math.max(x1, x2) > box.x + EPSILON &&
  Math.min(x1, x2) < box.x + box.width - EPSILON &&
  Math.max(y1, y2) > box.y + EPSILON &&
  Math.min(y1, y2) < box.y + box.height - EPSILON

function expectLaws(layout: Layout): void {
  const { page, front, back, bleed, marks } = layout
  const boxes = front.map((slot) => boxOf(slot, layout))
  for (const box of [...boxes, ...back.map((slot) => boxOf(slot, layout))]) {
    expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(-EPSILON)
    expect(box.x + box.width).toBeLessThanOrEqual(page.width + EPSILON)
    expect(box.y + box.height).toBeLessThanOrEqual(page.height + EPSILON)
  }
  for (const [n, box] of boxes.entries())
    expect(boxes.slice(n + 1).some((other) => overlap(box, other))).toBe(false)
  expect(back).toHaveLength(front.length)
  for (const [n, slot] of front.entries()) {
    expect(back[n]!.x).toBeCloseTo(page.width - slot.x - boxes[n]!.width, 6)
    expect(back[n]!.y).toBe(slot.y)
    expect((slot.turn + back[n]!.turn) % 360).toBe(0)
  }
  for (const box of boxes)
    expect(marks.filter((mark) => touches(mark, inner(box, bleed + SAFE)))).toEqual([])
  for (const { x1, x2, y1, y2 } of marks) {
    const isInLineWithACut = boxes.some((box) => {
      const { x, y, width, height } = inner(box, bleed)
      const near = (a: number, b: number) => Math.abs(a - b) < 0.01
      return x1 === x2
        ? near(x1, x) || near(x1, x + width)
        : y1 === y2 && (near(y1, y) || near(y1, y + height))
    })
    expect(isInLineWithACut).toBe(true)
  }
}

const SIZES = Object.values(CARD_SIZES)
const NAMES = Object.keys(SHEETS) as PrintSheet[]

describe('cards on sheets', () => {
  test('of every size, on every sheet, in every number that fits: on the sheet, side by side, front behind back, marks on the cuts', () => {
    for (const card of SIZES)
      for (const sheet of NAMES)
        for (let count = 1; count <= mostOn(SHEETS[sheet], card); count += 1) {
          const layout = onSheet(`${sheet}x${count}`, card)
          expect(layout.front).toHaveLength(count)
          expectLaws(layout)
        }
  })

  test('of any size at all keep the same laws', () => {
    const side = fc.double({ min: 2 * SAFE + 5, max: 297, noNaN: true })
    fc.assert(
      fc.property(side, side, fc.constantFrom(...NAMES), fc.nat(), (a, b, sheet, pick) => {
        const card: Size = { width: Math.max(a, b), height: Math.min(a, b) }
        const most = Math.min(mostOn(SHEETS[sheet], card), 99)
        fc.pre(most > 0)
        expectLaws(onSheet(`${sheet}x${1 + (pick % most)}`, card))
      }),
      { numRuns: 300 },
    )
  })

  test('one more than fits is refused, with what fits', () => {
    for (const card of SIZES)
      for (const sheet of NAMES) {
        const most = mostOn(SHEETS[sheet], card)
        expect(() => onSheet(`${sheet}x${most + 1}`, card)).toThrow(
          expect.objectContaining({
            code: 'sheet-too-small',
            params: expect.objectContaining({ most }),
          }),
        )
      }
    for (const name of ['A5x2', 'A4', 'A4x0', 'A4x100', 'A4x-1', 'a4x2'])
      expect(() => onSheet(name, CARD_SIZES.A6)).toThrow(Refusal)
  })

  test('a single card has a page of its own', () => {
    for (const card of SIZES) expectLaws(single(card))
  })
})
