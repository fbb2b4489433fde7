import type { MiddlewareHandler } from 'hono'
import { OWN_LANGUAGE } from '../site/site.ts'
import type { Visitor } from '../store/connections.ts'
import { readOwnLanguage } from '../store/own-language.ts'

/** Every page knows it, and reads it once, however many patterns its address fits: a text that does not say its language is in that one. */
export const knowOwnLanguage =
  (visitor: Visitor): MiddlewareHandler =>
  async (c, next) => {
    if (!c.get(OWN_LANGUAGE)) c.set(OWN_LANGUAGE, await readOwnLanguage(visitor))
    await next()
  }
