import { FULL } from './token-store.ts'

/** Tokens [a, a + aCount) of one name stand for tokens [b, b + bCount) of the other; likeness in ten-thousandths. */
export type Pair = { a: number; aCount: number; b: number; bCount: number; likeness: number }
export type Alignment = { score: number; pairs: Pair[]; reversed: boolean }

/** What an alignment asks about two names: weights in tenths, likeness of tokens and of runs of tokens said as one. */
export type Sides = {
  weights: readonly number[]
  otherWeights: readonly number[]
  likeness(a: number, b: number): number
  joined(a: number, aCount: number, b: number, bCount: number): number
}

/** Below this two tokens are not each other's. */
const LEAST = 3500
const LEAST_JOINED = 8000
const LONGEST_JOIN = 3
/** A turned order costs three tenths of a token (rules.md 6.5). */
const TURN = 3 * FULL
const OF_LONGER = 0.62
const OF_SHORTER = 0.38

/** The best way to lay two names side by side, in the order given or turned round once. */
export function align(sides: Sides): Alignment {
  const count = sides.otherWeights.length
  let best: Alignment = { score: 0, pairs: [], reversed: false }
  if (count === 0 || sides.weights.length === 0) return best
  for (let turn = 0; turn < count; turn++) {
    const found = monotone(sides, turn)
    if (found.score > best.score || (turn === 0 && found.pairs.length > 0)) best = found
  }
  return best
}

type Cell = { sum: number; step: Pair | null; fromA: number; fromB: number }

function monotone(sides: Sides, turn: number): Alignment {
  const rows = sides.weights.length
  const columns = sides.otherWeights.length
  const cells: Cell[] = []
  const width = columns + 1
  for (let i = 0; i <= rows; i++) for (let j = 0; j <= columns; j++) cells.push(bestCell(sides, cells, width, i, j, turn))
  const pairs: Pair[] = []
  let i = rows
  let j = columns
  for (let cell = cells[i * width + j]!; i > 0 && j > 0; cell = cells[i * width + j]!) {
    if (cell.step) pairs.unshift(cell.step)
    i = cell.fromA
    j = cell.fromB
  }
  const reversed = turn > 0 && pairs.length > 1 && pairs.some((pair, at) => at > 0 && pair.b < pairs[at - 1]!.b)
  return { score: scoreOf(sides, pairs, reversed || (turn > 0 && pairs.length === 1)), pairs, reversed }
}

function bestCell(sides: Sides, cells: Cell[], width: number, i: number, j: number, turn: number): Cell {
  if (i === 0 || j === 0) return { sum: 0, step: null, fromA: i, fromB: j }
  const up = cells[(i - 1) * width + j]!
  const left = cells[i * width + j - 1]!
  let best: Cell =
    up.sum >= left.sum ? { sum: up.sum, step: null, fromA: i - 1, fromB: j } : { sum: left.sum, step: null, fromA: i, fromB: j - 1 }
  const offer = (aCount: number, bCount: number, b: number, likeness: number) => {
    const gain = likeness * pairWeight(sides, i - aCount, aCount, b, bCount)
    const sum = cells[(i - aCount) * width + j - bCount]!.sum + gain
    if (sum > best.sum) best = { sum, step: { a: i - aCount, aCount, b, bCount, likeness }, fromA: i - aCount, fromB: j - bCount }
  }
  const columns = width - 1
  const b = (j - 1 + turn) % columns
  const likeness = sides.likeness(i - 1, b)
  if (likeness >= LEAST) offer(1, 1, b, likeness)
  if (sides.weights.length === columns) return best
  for (let size = 2; size <= LONGEST_JOIN; size++) {
    const first = b - size + 1
    if (j >= size && first >= 0) {
      const joined = sides.joined(i - 1, 1, first, size)
      if (joined >= LEAST_JOINED) offer(1, size, first, joined)
    }
    if (i >= size) {
      const joined = sides.joined(i - size, size, b, 1)
      if (joined >= LEAST_JOINED) offer(size, 1, b, joined)
    }
  }
  return best
}

function total(weights: readonly number[], from: number, count: number): number {
  let sum = 0
  for (let at = from; at < from + count; at++) sum += weights[at]!
  return sum
}

/** Two single tokens weigh as the lighter one; a joined pair as the heavier side. */
function pairWeight(sides: Sides, a: number, aCount: number, b: number, bCount: number): number {
  const mine = total(sides.weights, a, aCount)
  const theirs = total(sides.otherWeights, b, bCount)
  return aCount === 1 && bCount === 1 ? Math.min(mine, theirs) : Math.max(mine, theirs)
}

/** .62 of what the longer name shares and .38 of what the shorter does, 0 to 1 in ten-thousandths. */
function scoreOf(sides: Sides, pairs: readonly Pair[], turned: boolean): number {
  let mine = total(sides.weights, 0, sides.weights.length)
  let theirs = total(sides.otherWeights, 0, sides.otherWeights.length)
  let sum = turned ? -TURN : 0
  for (const pair of pairs) {
    const weight = pairWeight(sides, pair.a, pair.aCount, pair.b, pair.bCount)
    sum += pair.likeness * weight
    if (pair.aCount + pair.bCount > 2) {
      mine += weight - total(sides.weights, pair.a, pair.aCount)
      theirs += weight - total(sides.otherWeights, pair.b, pair.bCount)
    }
  }
  if (sum <= 0) return 0
  const shared = sum / FULL
  const score = (OF_LONGER * shared) / Math.max(mine, theirs) + (OF_SHORTER * shared) / Math.min(mine, theirs)
  return Math.round(Math.min(1, score) * FULL) / FULL
}
