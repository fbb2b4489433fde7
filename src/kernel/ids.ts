import { randomUUID } from 'node:crypto'

/** UUID version 7 (RFC 9562): made by the application, carries its time, and therefore stays in `desk`. */
export function uuidv7(now = Date.now()): string {
  const time = now.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`
}
