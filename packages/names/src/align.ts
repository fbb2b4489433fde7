import { FULL } from './token-store.ts'
import { COMMON, WORD } from './tokens.ts'

/** Tokens [a, a + aCount) of one name stand for tokens [b, b + bCount) of the other; likeness in ten-thousandths. */
export type Pair = {
  a: number
  aCount: number
  b: number
  bCount: number
  likeness: number
  cut: Side | null
}
/** `cut`: of a pair, whose word may be the other's with its tail cut off. */
export type Side = 'a' | 'b'
export type Alignment = { score: number; pairs: Pair[]; reversed: boolean }

/** What an alignment asks about two names: weights in tenths, likeness of tokens and of runs of tokens said as one; 0 when too little. */
export type Sides = {
  weights: readonly number[]
  otherWeights: readonly number[]
  likeness(a: number, b: number): number
  /** Likeness of a word that may be cut to the other whole. */
  cut(a: number, b: number, which: Side): number
  joined(a: number, aCount: number, b: number, bCount: number): number
}

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
  const turns = isLong(sides) ? 1 : count
  for (let turn = 0; turn < turns; turn++) {
    const found = monotone(sides, turn)
    if (turn === 0 || found.score > best.score) best = found
  }
  return best
}

/** A name of more words than people have is laid straight: it is not turned round, and its words are not joined. */
const MOST_WORDS = 5
const isLong = (sides: Sides) =>
  sides.weights.length > MOST_WORDS || sides.otherWeights.length > MOST_WORDS

/** Cells of the table laid between two names: the best sum, how it came about, and the likeness of that step. */
const SIDE = 9
const sums = new Int32Array(SIDE * SIDE)
const steps = new Uint8Array(SIDE * SIDE)
const likenesses = new Int32Array(SIDE * SIDE)
const UP = 0
const LEFT = 1
const A_CUT = 16
const B_CUT = 32
/** Words more alike than this are not taken for cut ones: a cut word never is. */
const CUT_BELOW = 7500
const pairStep = (aCount: number, bCount: number) => aCount * 4 + bCount

function monotone(sides: Sides, turn: number): Alignment {
  const rows = sides.weights.length
  const columns = sides.otherWeights.length
  for (let i = 1; i <= rows; i++) for (let j = 1; j <= columns; j++) fillCell(sides, i, j, turn)
  const pairs: Pair[] = []
  for (let i = rows, j = columns; i > 0 && j > 0; ) {
    const step = steps[i * SIDE + j]!
    if (step === UP) i--
    else if (step === LEFT) j--
    else {
      const likeness = likenesses[i * SIDE + j]!
      const aCount = (step >> 2) & 3
      const bCount = step & 3
      i -= aCount
      j -= bCount
      pairs.push({
        a: i,
        aCount,
        b: (j + turn) % columns,
        bCount,
        likeness,
        cut: step & A_CUT ? 'a' : step & B_CUT ? 'b' : null,
      })
    }
  }
  pairs.reverse()
  const reversed = turn > 0 && pairs.some((pair, at) => at > 0 && pair.b < pairs[at - 1]!.b)
  return { score: scoreOf(sides, pairs, turn > 0), pairs, reversed }
}

function fillCell(sides: Sides, i: number, j: number, turn: number): void {
  const at = i * SIDE + j
  const up = sums[at - SIDE]!
  const left = sums[at - 1]!
  sums[at] = up >= left ? up : left
  steps[at] = up >= left ? UP : LEFT
  const columns = sides.otherWeights.length
  const b = (j - 1 + turn) % columns
  const likeness = sides.likeness(i - 1, b)
  offer(sides, i, j, 1, 1, b, likeness)
  if (isLong(sides)) return
  if (likeness < CUT_BELOW) offerCuts(sides, i, j, b)
  if (sides.weights.length === columns) return
  for (let size = 2; size <= LONGEST_JOIN; size++) {
    const first = b - size + 1
    if (j >= size && first >= 0)
      offer(sides, i, j, 1, size, first, sides.joined(i - 1, 1, first, size))
    if (i >= size) offer(sides, i, j, size, 1, b, sides.joined(i - size, size, b, 1))
  }
}

/** A list that cuts names cuts the end of the last word: what is left may stand for the whole word of the other name. */
function offerCuts(sides: Sides, i: number, j: number, b: number): void {
  const at = i * SIDE + j
  for (const which of ['a', 'b'] as const) {
    const isLast = which === 'a' ? i === sides.weights.length : b === sides.otherWeights.length - 1
    const before = sums[at]!
    if (isLast && sides.weights.length + sides.otherWeights.length > 2)
      offer(sides, i, j, 1, 1, b, sides.cut(i - 1, b, which))
    if (sums[at]! > before) steps[at] = pairStep(1, 1) | (which === 'a' ? A_CUT : B_CUT)
  }
}

function offer(
  sides: Sides,
  i: number,
  j: number,
  aCount: number,
  bCount: number,
  b: number,
  likeness: number,
): void {
  if (likeness === 0) return
  const at = i * SIDE + j
  const sum =
    sums[(i - aCount) * SIDE + j - bCount]! +
    likeness * pairWeight(sides, i - aCount, aCount, b, bCount)
  if (sum <= sums[at]!) return
  sums[at] = sum
  steps[at] = pairStep(aCount, bCount)
  likenesses[at] = likeness
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
    const [own, other] = [
      total(sides.weights, pair.a, pair.aCount),
      total(sides.otherWeights, pair.b, pair.bCount),
    ]
    if (pair.aCount + pair.bCount === 2 && Math.min(own, other) < COMMON) continue
    const heard =
      pair.aCount + pair.bCount > 2
        ? weight
        : (weight * pair.likeness + WORD * (FULL - pair.likeness)) / FULL
    mine += heard - own
    theirs += heard - other
  }
  if (sum <= 0) return 0
  const shared = sum / FULL
  const score =
    (OF_LONGER * shared) / Math.max(mine, theirs) + (OF_SHORTER * shared) / Math.min(mine, theirs)
  return Math.round(Math.min(1, score) * FULL) / FULL
}
