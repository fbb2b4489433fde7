/** How many forms are taken in a while, by all together: nothing is kept of who sent them. In memory, full again after a start. */
export type Bucket = { take(): boolean }

/** Holds `most`; one comes back every `everyMs`. `now` in milliseconds. */
export function bucket(most: number, everyMs: number, now: () => number = () => performance.now()): Bucket {
  let left = most
  let at = now()
  return {
    take() {
      const since = now()
      left = Math.min(most, left + (since - at) / everyMs)
      at = since
      if (left < 1) return false
      left--
      return true
    },
  }
}
