/** What two runs of symbols cost at least, from how much of each kind of sound they hold: most pairs of words need no table. */
import { DROP_PRICE, encode, SWAP_PRICE, SYMBOL_COUNT } from './phonemes.ts'

/** Kinds of sounds by their hard symbols; a soft symbol may hold something of several. */
const KINDS = ['bpf', 'm', 'td', 'nN', 'lr', 'szSCZj', 'kqg', 'xGh', 'ae', 'ouOU', 'iIy'].map(
  encode,
)
/** Words of 32 bits that say how much of each kind a run surely holds, then as many that say how much it may hold: four kinds a word. */
const HALF = 3
export const BAG = 2 * HALF
/** Prices are told in steps of four, up to what seven bits hold. */
const STEP = 4
const MOST = 127
const EIGHTHS = 0x80808080
const SEVENTHS = 0x00ff00ff

/** By kind and symbol: what a symbol may hold of a kind, and what it surely holds. */
const MAY = new Uint8Array(KINDS.length * SYMBOL_COUNT)
const MUST = new Uint8Array(KINDS.length * SYMBOL_COUNT)
fill()

/** Writes the bag of a run into `bags` from `at` on. */
export function putBag(codes: Uint8Array, bags: Uint32Array, at: number): void {
  for (let word = 0; word < BAG; word++) bags[at + word] = 0
  for (let kind = 0; kind < KINDS.length; kind++) {
    let must = 0
    let may = 0
    for (let n = 0; n < codes.length; n++) {
      must += MUST[kind * SYMBOL_COUNT + codes[n]!]!
      may += MAY[kind * SYMBOL_COUNT + codes[n]!]!
    }
    const shift = 8 * (kind & 3)
    bags[at + (kind >> 2)]! |= Math.min(MOST, Math.floor(must / STEP)) << shift
    bags[at + HALF + (kind >> 2)]! |= Math.min(MOST, Math.ceil(may / STEP)) << shift
  }
}

/** A price that turning one run into the other is never below. */
export function leastPrice(a: Uint32Array, aAt: number, b: Uint32Array, bAt: number): number {
  const missing =
    beyond(a[aAt]!, b[bAt + 3]!) +
    beyond(a[aAt + 1]!, b[bAt + 4]!) +
    beyond(a[aAt + 2]!, b[bAt + 5]!)
  const added =
    beyond(b[bAt]!, a[aAt + 3]!) +
    beyond(b[bAt + 1]!, a[aAt + 4]!) +
    beyond(b[bAt + 2]!, a[aAt + 5]!)
  const least = (missing & 0xffff) + (missing >>> 16)
  const other = (added & 0xffff) + (added >>> 16)
  return STEP * (least > other ? least : other)
}

/** Of four numbers each, by how much one is above the other where it is: two sums in the halves of a word. */
function beyond(must: number, may: number): number {
  const differences = ((must | EIGHTHS) - may) | 0
  const above = differences & EIGHTHS
  const kept = differences & ((above - (above >>> 7)) | 0)
  return (kept & SEVENTHS) + ((kept >>> 8) & SEVENTHS)
}

/**
 * A symbol may hold of a kind what a symbol of that kind is worth less the price of being read as it, and surely holds no more than it
 * costs to drop it or to read it as one that may hold less: so no step costs less than it takes away, or than it brings.
 */
function fill(): void {
  for (const [kind, hard] of KINDS.entries())
    for (let symbol = 0; symbol < SYMBOL_COUNT; symbol++)
      MAY[kind * SYMBOL_COUNT + symbol] = Math.max(
        0,
        ...[...hard].map((one) => DROP_PRICE[one]! - SWAP_PRICE[one * SYMBOL_COUNT + symbol]!),
      )
  for (let symbol = 0; symbol < SYMBOL_COUNT; symbol++) {
    const musts = KINDS.map((_, kind) => mustOf(kind, symbol))
    const most = Math.max(...musts)
    // Only one kind: two that are taken away by one step would count twice.
    MUST[musts.indexOf(most) * SYMBOL_COUNT + symbol] = most
  }
}

function mustOf(kind: number, symbol: number): number {
  let must = DROP_PRICE[symbol]!
  for (let other = 0; other < SYMBOL_COUNT; other++)
    must = Math.min(
      must,
      SWAP_PRICE[symbol * SYMBOL_COUNT + other]! + MAY[kind * SYMBOL_COUNT + other]!,
    )
  return must
}
