/** Sets of whole numbers from 0 up, as a process holds them of a million rows: bits, or, where they are few, the numbers themselves in order. Pure. */

export type Bits = Uint32Array
export type Members = { count: number } & (
  | { bits: Bits; list: null }
  | { bits: null; list: Uint32Array }
)

/** Below one in so many, numbers take less room than bits. */
const FEW = 32

export const noBits = (size: number): Bits => new Uint32Array((size + 31) >>> 5)

export function bitsOf(numbers: Iterable<number>, size: number): Bits {
  const bits = noBits(size)
  for (const n of numbers) bits[n >>> 5]! |= 1 << (n & 31)
  return bits
}

export const hasBit = (bits: Bits, n: number): boolean => ((bits[n >>> 5]! >>> (n & 31)) & 1) === 1

/** `sorted`: each number once, lowest first. */
export const membersOf = (sorted: Uint32Array, size: number): Members =>
  sorted.length * FEW > size
    ? asMembers(bitsOf(sorted, size))
    : { count: sorted.length, bits: null, list: sorted }

export const asMembers = (bits: Bits): Members => ({ count: countBits(bits), bits, list: null })

export function countBits(bits: Bits): number {
  let count = 0
  for (let at = 0; at < bits.length; at++) count += onesIn(bits[at]!)
  return count
}

/** How many of them are in `bits`. */
export function countIn(bits: Bits, { bits: own, list }: Members): number {
  let count = 0
  if (list)
    for (let at = 0; at < list.length; at++)
      count += (bits[list[at]! >>> 5]! >>> (list[at]! & 31)) & 1
  else for (let at = 0; at < own.length; at++) count += onesIn(bits[at]! & own[at]!)
  return count
}

/** Those of `bits` that are among them. */
export function kept(bits: Bits, { bits: own, list }: Members): Bits {
  const both = list ? bitsOf(list, bits.length * 32) : own
  const found = new Uint32Array(bits.length)
  for (let at = 0; at < found.length; at++) found[at] = bits[at]! & both[at]!
  return found
}

/** All that are in any of the sets. */
export function union(sets: readonly Members[], size: number): Members {
  const bits = noBits(size)
  for (const { bits: own, list } of sets) {
    if (list) for (const n of list) bits[n >>> 5]! |= 1 << (n & 31)
    else for (let at = 0; at < own.length; at++) bits[at]! |= own[at]!
  }
  return asMembers(bits)
}

/** The set without those of `gone`, and with `added`; of a size that holds them all. Null when nothing is left. */
export function changed(
  members: Members | undefined,
  gone: Bits,
  added: readonly number[],
  size: number,
): Members | null {
  if (members?.list && added.length === 0 && !members.list.some((n) => hasBit(gone, n)))
    return members
  if (!members?.bits) {
    const left = (members?.list ?? new Uint32Array()).filter((n) => !hasBit(gone, n))
    return left.length + added.length === 0
      ? null
      : membersOf(Uint32Array.from([...left, ...added]).sort(), size)
  }
  const bits = noBits(size)
  for (let at = 0; at < members.bits.length; at++) bits[at] = members.bits[at]! & ~gone[at]!
  for (const n of added) bits[n >>> 5]! |= 1 << (n & 31)
  const left = asMembers(bits)
  return left.count > 0 ? left : null
}

function onesIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
