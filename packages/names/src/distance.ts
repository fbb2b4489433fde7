import { DROP_PRICE, SWAP_PRICE, SYMBOL_COUNT, TURN_PRICE } from './phonemes.ts'

const LONGEST = 160
const ROWS = [new Int32Array(LONGEST + 1), new Int32Array(LONGEST + 1), new Int32Array(LONGEST + 1)] as const

/** A run of symbol codes inside a pool. */
export type Run = { pool: Uint8Array; from: number; to: number }

/**
 * Price of turning one run of symbols into another: drops, swaps, and two neighbours in the wrong order. Symmetric.
 * Stops early, with a price above `limit`, when it cannot come out at or below it.
 */
export function distance(a: Uint8Array, aFrom: number, aTo: number, b: Uint8Array, bFrom: number, bTo: number, limit: number): number {
  const height = Math.min(aTo - aFrom, LONGEST)
  const width = Math.min(bTo - bFrom, LONGEST)
  let [before, above, row] = ROWS as readonly Int32Array[] as [Int32Array, Int32Array, Int32Array]
  above[0] = 0
  for (let x = 1; x <= width; x++) above[x] = above[x - 1]! + DROP_PRICE[b[bFrom + x - 1]!]!
  let beforeCode = -1
  for (let y = 1; y <= height; y++) {
    const code = a[aFrom + y - 1]!
    const base = code * SYMBOL_COUNT
    const drop = DROP_PRICE[code]!
    let least = above[0]! + drop
    row[0] = least
    let left = least
    for (let x = 1; x <= width; x++) {
      const other = b[bFrom + x - 1]!
      let price = above[x - 1]! + SWAP_PRICE[base + other]!
      const down = above[x]! + drop
      if (down < price) price = down
      const across = left + DROP_PRICE[other]!
      if (across < price) price = across
      if (x > 1 && y > 1 && beforeCode === other && code === b[bFrom + x - 2]) {
        const turned = before[x - 2]! + TURN_PRICE
        if (turned < price) price = turned
      }
      row[x] = price
      left = price
      if (price < least) least = price
    }
    if (least > limit + TURN_PRICE) return least
    const spare = before
    before = above
    above = row
    row = spare
    beforeCode = code
  }
  return above[width]!
}

/** For each symbol of `a`, where in `b` the symbols that stand for it begin; one more entry for the end. */
export function pathOf(a: Uint8Array, b: Uint8Array): number[] {
  const width = b.length + 1
  const price = new Int32Array((a.length + 1) * width)
  for (let x = 1; x < width; x++) price[x] = price[x - 1]! + DROP_PRICE[b[x - 1]!]!
  for (let y = 1; y <= a.length; y++) {
    price[y * width] = price[(y - 1) * width]! + DROP_PRICE[a[y - 1]!]!
    for (let x = 1; x < width; x++)
      price[y * width + x] = Math.min(
        swapAt(price, width, a, b, y, x),
        price[(y - 1) * width + x]! + DROP_PRICE[a[y - 1]!]!,
        price[y * width + x - 1]! + DROP_PRICE[b[x - 1]!]!,
      )
  }
  const begins = new Array<number>(a.length + 1).fill(b.length)
  let x = b.length
  for (let y = a.length; y > 0; ) {
    if (x > 0 && price[y * width + x] === swapAt(price, width, a, b, y, x)) begins[--y] = --x
    else if (price[y * width + x] === price[(y - 1) * width + x]! + DROP_PRICE[a[y - 1]!]!) begins[--y] = x
    else x--
  }
  begins[0] = 0
  return begins
}

const swapAt = (price: Int32Array, width: number, a: Uint8Array, b: Uint8Array, y: number, x: number): number =>
  price[(y - 1) * width + x - 1]! + SWAP_PRICE[a[y - 1]! * SYMBOL_COUNT + b[x - 1]!]!
