/** The people of a register that share keys with a name, within the years. */
import { keysOfNames, type Postings, type WordKeys, YEARS_APART } from './blocking.ts'
import type { Columns } from './records.ts'

export type Candidates = {
  /** Positions in the register's columns. Valid until the next call. */
  of(record: number): Uint32Array
  /** The same, those that share most keys first. */
  closestFirst(record: number): Uint32Array
  /** The share of the register that is within the years. */
  reach(year: number): number
}

export function candidatesIn(
  list: Columns,
  register: Columns,
  postings: Postings,
  keysOf: (word: string) => WordKeys,
): Candidates {
  const keysOfName = keysOfNames(list.words, keysOf)
  const { starts, entries, mask, firstOfYear } = postings
  const sharedKeys = new Uint8Array(register.size)
  let found = new Uint32Array(1024)
  const unknownEnd = firstOfYear[1]!

  /** From `from` on, entries below `limit` are counted; entries ascend. */
  function count(key: number, from: number, limit: number, length: number): number {
    const end = starts[key + 1]!
    for (
      let at = lowerBound(entries, from, starts[key]!, end);
      at < end && entries[at]! < limit;
      at++
    ) {
      const person = entries[at]!
      if (sharedKeys[person] === 0) {
        if (length === found.length) found = doubled(found)
        found[length++] = person
      }
      if (sharedKeys[person]! < 255) sharedKeys[person]!++
    }
    return length
  }

  /** Leaves the counts standing. */
  function gather(record: number): Uint32Array {
    const own = new Set<number>()
    for (let at = list.firstName[record]!; at < list.firstName[record + 1]!; at++) {
      for (const key of keysOfName(
        list.nameWords.subarray(list.firstWord[at]!, list.firstWord[at + 1]!),
      ))
        own.add(key & mask)
    }
    const year = list.years[record]!
    let length = 0
    for (const key of own) {
      if (year === 0) length = count(key, 0, register.size, length)
      else {
        length = count(key, 0, unknownEnd, length)
        length = count(
          key,
          firstOfYear[year - YEARS_APART]!,
          firstOfYear[year + YEARS_APART + 1]!,
          length,
        )
      }
    }
    return found.subarray(0, length)
  }

  return {
    of(record) {
      const people = gather(record)
      for (const person of people) sharedKeys[person] = 0
      return people
    },
    closestFirst(record) {
      const people = gather(record)
      sortByCount(people, sharedKeys)
      for (const person of people) sharedKeys[person] = 0
      return people
    },
    reach(year) {
      if (year === 0) return 1
      return (
        (unknownEnd + firstOfYear[year + YEARS_APART + 1]! - firstOfYear[year - YEARS_APART]!) /
        Math.max(1, register.size)
      )
    },
  }
}

/** The first of entries[start..end) that is not below `least`. */
function lowerBound(entries: Uint32Array, least: number, start: number, end: number): number {
  if (least === 0) return start
  let [low, high] = [start, end]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (entries[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}

function doubled(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2)
  larger.set(array)
  return larger
}

/** Most shared keys first, in place: counts are small, so they are counted rather than compared. */
function sortByCount(people: Uint32Array, counts: Uint8Array): void {
  const copy = people.slice()
  const places = new Uint32Array(257)
  for (const person of copy) places[256 - counts[person]!]!++
  for (let at = 1; at < 257; at++) places[at]! += places[at - 1]!
  for (let at = copy.length - 1; at >= 0; at--)
    people[--places[256 - counts[copy[at]!]!]!] = copy[at]!
}
