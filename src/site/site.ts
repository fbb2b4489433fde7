/** What routes are given: the visitor's eyes, the operator's contact, and the day. */
import type { Context } from 'hono'
import type { Edtf } from '../kernel/dates.ts'
import { isLanguage, type Language } from '../kernel/languages.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Visitor } from '../store/connections.ts'

export type Site = { visitor: Visitor; contact: string | null; today(): Edtf }

/** The language in the address. @throws Refusal `not-found` */
export function languageOf(c: Context): Language {
  const lang = c.req.param('lang') ?? ''
  if (!isLanguage(lang)) throw new Refusal('not-found')
  return lang
}
