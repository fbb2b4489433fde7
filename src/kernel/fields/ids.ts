import { randomUUID } from 'node:crypto'

let last = { time: 0, count: 0 }

/**
 * UUID version 7 (RFC 9562): made by the application, carries its time, and therefore stays in `desk`. Those of one millisecond are
 * counted, so that ids that are made one after another lie so in an index.
 */
export function uuidv7(now = Date.now()): string {
  last =
    now > last.time
      ? { time: now, count: 0 }
      : last.count < 0xfff
        ? { ...last, count: last.count + 1 }
        : { time: last.time + 1, count: 0 }
  const time = last.time.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${last.count.toString(16).padStart(3, '0')}${randomUUID().slice(18)}`
}

/** The least UUID of version 7 that a moment can have, in ms since 1970: by it rows made since are found. */
export function firstUuidv7(moment: number): string {
  const time = moment.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`
}
