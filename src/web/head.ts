import type { MiddlewareHandler } from 'hono'
import { HEAD } from '../site/site.ts'
import { readHead } from '../store/collection/head.ts'
import type { Visitor } from '../store/connections/index.ts'

/**
 * Every answer knows what the collection says of itself, and reads it once, however many patterns its address fits. Of an invented one
 * it says so, to whoever reads headers alone too.
 */
export const knowHead =
  (visitor: Visitor, address: string | undefined): MiddlewareHandler =>
  async (c, next) => {
    if (!c.get(HEAD)) c.set(HEAD, { ...(await readHead(visitor)), address })
    await next()
    if (c.get(HEAD).about.invented) c.header('Whereabouts-Collection', 'invented')
  }
