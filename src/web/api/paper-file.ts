/** A paper as an answer. */

import type { Context } from 'hono'
import { Refusal } from '../../kernel/refusals/index.ts'
import type { PaperFile } from '../../papers/print/index.ts'

/**
 * The paper, or 304 for who has it already: that is known before it is set. A cache may keep it and must ask each time, because whoever
 * is on it may be hidden at any moment. HEAD sets nothing.
 * @throws Refusal `not-found` for null, and what setting it throws
 */
export async function sendPaper(c: Context, file: PaperFile | null): Promise<Response> {
  if (!file) throw new Refusal('not-found')
  const tag = `"${file.hash}"`
  const kept = { ETag: tag, 'Cache-Control': 'no-cache' }
  if (isKnown(c.req.header('if-none-match'), tag)) return c.body(null, 304, kept)
  const headers = {
    ...kept,
    'Content-Type': file.type,
    'Content-Disposition': `inline; filename="${file.name}"`,
  }
  if (c.req.method === 'HEAD') return c.body(null, 200, headers)
  return c.body(new Uint8Array(await file.bytes()), 200, headers)
}

/** Tags that a browser or a proxy sends back, weakened perhaps on the way. */
const isKnown = (sent: string | undefined, tag: string) =>
  (sent ?? '')
    .split(',')
    .some((each) => each.trim() === '*' || each.trim().replace(/^W\//, '') === tag)
