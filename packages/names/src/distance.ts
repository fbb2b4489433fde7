import { DROP_PRICE, SWAP_PRICE, SYMBOL_COUNT, TURN_PRICE } from './phonemes.ts'

const LONGEST = 160
const FAR = 1 << 28
const ROWS = [
  new Int32Array(LONGEST + 1),
  new Int32Array(LONGEST + 1),
  new Int32Array(LONGEST + 1),
] as const

/** A run of symbol codes inside a pool. */
export type Run = { pool: Uint8Array; from: number; to: number }

/** What a step costs at most. */
const DEAREST = 160
/** Which two symbols stand beside each other, as one of 32 bits that others may share. */
const pairOf = (before: number, after: number) => (before * 3 + after) & 31

function neighboursOf(codes: Uint8Array, from: number, to: number): number {
  let pairs = 0
  for (let at = from + 1; at < to; at++) pairs |= 1 << pairOf(codes[at - 1]!, codes[at]!)
  return pairs
}

/**
 * Price of turning one run of symbols into another: drops, swaps, and two neighbours in the wrong order. Symmetric.
 * Exact up to `limit`; above it some price above it, found early: cells that are too dear at both ends of a row are left out.
 */
export function distance(
  a: Uint8Array,
  aFrom: number,
  aTo: number,
  b: Uint8Array,
  bFrom: number,
  bTo: number,
  limit: number,
): number {
  const drops = DROP_PRICE
  const swaps = SWAP_PRICE
  const height = Math.min(aTo - aFrom, LONGEST)
  const width = Math.min(bTo - bFrom, LONGEST)
  const most = Math.floor(limit)
  const turns = neighboursOf(b, bFrom, bTo)
  let before = ROWS[0]
  let above = ROWS[1]
  let row = ROWS[2]
  let first = 0
  let last = 0
  above[0] = 0
  while (last < width && above[last]! <= most) {
    above[last + 1] = above[last]! + drops[b[bFrom + last]!]!
    last++
  }
  if (last < width) above[last + 1] = FAR
  let lastBefore = -1
  let beforeCode = -1
  for (let y = 1; y <= height; y++) {
    const code = a[aFrom + y - 1]!
    const base = code * SYMBOL_COUNT
    const drop = drops[code]!
    // A turn goes over a row that may be dearer than where it leads.
    const kept = y < height && (turns >>> pairOf(a[aFrom + y]!, code)) & 1 ? most + DEAREST : most
    let left = above[first]! + drop
    row[first] = left
    if (first > 0) row[first - 1] = FAR
    let from = left <= kept ? first : -1
    let to = first
    let x = first + 1
    for (; x <= width; x++) {
      const other = b[bFrom + x - 1]!
      let price = left + drops[other]!
      if (x <= last + 1) {
        const swapped = above[x - 1]! + swaps[base + other]!
        if (swapped < price) price = swapped
        if (x <= last) {
          const down = above[x]! + drop
          if (down < price) price = down
        }
        if (beforeCode === other && code === b[bFrom + x - 2] && x - 2 <= lastBefore) {
          const turned = before[x - 2]! + TURN_PRICE
          if (turned < price) price = turned
        }
      }
      row[x] = price
      left = price
      if (price <= kept) {
        if (from < 0) from = x
        to = x
      } else if (x > last) break
    }
    if (from < 0) return most + 1
    if (to < width) row[to + 1] = FAR
    const spare = before
    before = above
    above = row
    row = spare
    first = from
    lastBefore = last
    last = to
    beforeCode = code
  }
  return last === width ? above[width]! : most + 1
}

/** Price of turning a run of symbols into that beginning of another which is nearest to it; above `limit` some price above it. */
export function beginning(a: Run, b: Run, limit: number): number {
  const height = Math.min(a.to - a.from, LONGEST)
  const width = Math.min(b.to - b.from, LONGEST)
  let above = ROWS[0]
  let row = ROWS[1]
  above[0] = 0
  for (let x = 1; x <= width; x++) above[x] = above[x - 1]! + DROP_PRICE[b.pool[b.from + x - 1]!]!
  let least = 0
  for (let y = 0; y < height && least <= limit; y++) {
    const code = a.pool[a.from + y]!
    const drop = DROP_PRICE[code]!
    row[0] = above[0]! + drop
    least = row[0]!
    for (let x = 1; x <= width; x++) {
      const other = b.pool[b.from + x - 1]!
      const swapped = above[x - 1]! + SWAP_PRICE[code * SYMBOL_COUNT + other]!
      const price = Math.min(swapped, above[x]! + drop, row[x - 1]! + DROP_PRICE[other]!)
      row[x] = price
      if (price < least) least = price
    }
    const spare = above
    above = row
    row = spare
  }
  return least
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
    else if (price[y * width + x] === price[(y - 1) * width + x]! + DROP_PRICE[a[y - 1]!]!)
      begins[--y] = x
    else x--
  }
  begins[0] = 0
  return begins
}

const swapAt = (
  price: Int32Array,
  width: number,
  a: Uint8Array,
  b: Uint8Array,
  y: number,
  x: number,
): number => price[(y - 1) * width + x - 1]! + SWAP_PRICE[a[y - 1]! * SYMBOL_COUNT + b[x - 1]!]!
