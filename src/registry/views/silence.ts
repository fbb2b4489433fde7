/** The wall's people by how long nothing was heard of them: who has waited longest first, then whom nobody waits for, in the wall's order. Pure. */
import { type Bits, hasBit } from './members.ts'

/** Days from 1 January 1970 to the last word, by number; where nobody waits, or no last word is known, `NOT_WAITING`. `order`: keys of those who have one, least first. */
export type Silence = { days: Int32Array; order: Float64Array }
type Waiting = { ordinal: number; lastWordDay: number | null }

const NOT_WAITING = 0x7fffffff
/** A key is a day and a number: days from the year 1000 on are above 0, and both together below 2^53. */
const [FIRST_DAY, NUMBERS] = [-400_000, 2 ** 32]
const keyOf = (ordinal: number, day: number) => (day - FIRST_DAY) * NUMBERS + ordinal
const ordinalIn = (key: number) => key % NUMBERS

export function silenceOf(people: readonly Waiting[], size: number): Silence {
  const days = new Int32Array(size).fill(NOT_WAITING)
  return { days, order: keysOf(people, days) }
}

/** Notes the day of each of them, and gives their keys in order. */
function keysOf(people: readonly Waiting[], days: Int32Array): Float64Array {
  const keys: number[] = []
  for (const { ordinal, lastWordDay } of people) {
    days[ordinal] = lastWordDay ?? NOT_WAITING
    if (lastWordDay !== null) keys.push(keyOf(ordinal, lastWordDay))
  }
  return Float64Array.from(keys).sort()
}

/** Without those of `gone`, and with `rows`; of a size that holds them all. */
export function changedSilence(
  { days, order }: Silence,
  gone: Bits,
  rows: readonly Waiting[],
  size: number,
): Silence {
  const made = new Int32Array(size).fill(NOT_WAITING)
  made.set(days)
  const added = keysOf(rows, made)
  const left = order.filter((key) => !hasBit(gone, ordinalIn(key)))
  return { days: made, order: merged(left, added) }
}

function merged(one: Float64Array, other: Float64Array): Float64Array {
  const both = new Float64Array(one.length + other.length)
  let [at, next] = [0, 0]
  for (let n = 0; n < both.length; n++)
    both[n] =
      next >= other.length || (at < one.length && one[at]! < other[next]!)
        ? one[at++]!
        : other[next++]!
  return both
}

/** Numbers of those who fit, at most so many, after somebody or from the beginning. `order`: everybody in the order of the wall. */
export function pageBySilence(
  { days, order: waiting }: Silence,
  order: Uint32Array,
  fit: Bits,
  after: number | null,
  most: number,
): number[] {
  const found: number[] = []
  const isBeyond = after !== null && days[after] === NOT_WAITING
  if (!isBeyond)
    for (let at = startAfter(waiting, days, after); at < waiting.length; at++) {
      if (found.length >= most) return found
      if (hasBit(fit, ordinalIn(waiting[at]!))) found.push(ordinalIn(waiting[at]!))
    }
  for (let at = isBeyond ? order.indexOf(after) + 1 : 0; at < order.length; at++) {
    if (found.length >= most) return found
    if (days[order[at]!] === NOT_WAITING && hasBit(fit, order[at]!)) found.push(order[at]!)
  }
  return found
}

/** The place of the first key above somebody's. */
function startAfter(waiting: Float64Array, days: Int32Array, after: number | null): number {
  if (after === null) return 0
  const key = keyOf(after, days[after]!)
  let [low, high] = [0, waiting.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (waiting[middle]! <= key) low = middle + 1
    else high = middle
  }
  return low
}
