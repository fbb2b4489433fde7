/** From what is to be printed to its bytes: checked, set, and kept for whoever asks next. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { demandPrintable } from './printable.ts'
import { LETTERS } from './task.ts'
import { setPaper } from './typst.ts'

/** A paper that is ready to be set. `data` is all that its template is handed; `items`: cards, people or pages, a measure of work. */
export type Composed = { template: string; data: object; items: number } & (
  | { as: 'pdf' }
  | { as: 'png'; width: number }
)

const TEMPLATES = new URL('./templates/', import.meta.url)
const templatesHash = (() => {
  const hash = createHash('sha256').update(LETTERS)
  for (const name of readdirSync(TEMPLATES).sort())
    hash.update(name).update(readFileSync(new URL(name, TEMPLATES)))
  return hash.digest('hex')
})()

/** What the bytes depend on, and nothing else: the templates, the letters of each language, and the data. SHA-256, hexadecimal. */
export const contentHash = (paper: Composed): string =>
  createHash('sha256').update(templatesHash).update(JSON.stringify(paper)).digest('hex')

/** Bytes by content hash, newest last: another record has another hash, so nothing here is ever out of date. */
const kept = new Map<string, Uint8Array>()
const MOST_KEPT = 64 * 1024 * 1024
let size = 0

/** Papers being set, by content hash: whoever asks for the same meanwhile waits with the first, and costs nothing. */
const underWay = new Map<string, Promise<Uint8Array>>()

/** @throws Refusal `paper-no-glyph`, `paper-word-too-long`, `paper-too-long`, `papers-busy` */
export async function make(paper: Composed): Promise<Uint8Array> {
  const hash = contentHash(paper)
  const ready = kept.get(hash) ?? underWay.get(hash)
  if (ready) return await ready
  const making = set(paper, hash).finally(() => underWay.delete(hash))
  underWay.set(hash, making)
  return await making
}

async function set(paper: Composed, hash: string): Promise<Uint8Array> {
  const bytes = await makeOnce(paper)
  keep(hash, bytes)
  return bytes
}

/** The same for a paper that holds what somebody wrote: it is kept nowhere. */
export async function makeOnce({ template, data, items, ...how }: Composed): Promise<Uint8Array> {
  demandPrintable(data)
  return await setPaper({ template, data: JSON.stringify(data), ...how }, items)
}

function keep(hash: string, bytes: Uint8Array): void {
  if (bytes.length > MOST_KEPT / 4 || kept.has(hash)) return
  kept.set(hash, bytes)
  size += bytes.length
  for (const [oldest, { length }] of kept) {
    if (size <= MOST_KEPT) return
    kept.delete(oldest)
    size -= length
  }
}
