/**
 * How much is taken in a while, by all together: nothing is kept of who sent it. In memory, full again after a start.
 * `take`: false, and nothing taken, where less than `count` (1 when not given) is left.
 */
export type Bucket = { take(count?: number): boolean }

/** Holds `most`; one comes back every `everyMs`. `now` in milliseconds. */
export function bucket(
  most: number,
  everyMs: number,
  now: () => number = () => performance.now(),
): Bucket {
  let left = most
  let at = now()
  return {
    take(count = 1) {
      const since = now()
      left = Math.min(most, left + (since - at) / everyMs)
      at = since
      if (left < count) return false
      left -= count
      return true
    },
  }
}
