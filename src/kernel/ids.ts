import { randomUUID } from 'node:crypto'

/** UUID version 7 (RFC 9562): made by the application, carries its time, and therefore stays in `desk`. */
export function uuidv7(now = Date.now()): string {
  const time = now.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`
}

/** The least UUID of version 7 that a moment can have, in ms since 1970: by it rows made since are found. */
export function firstUuidv7(moment: number): string {
  const time = moment.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`
}
