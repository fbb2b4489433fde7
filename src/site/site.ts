/** What routes are given: the visitor's eyes, the operator's contact, the day, and where orders go. */

import type { Context } from 'hono'
import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Head } from '../kernel/about/index.ts'
import { isLanguage, type Language } from '../kernel/about/languages.ts'
import type { Edtf } from '../kernel/dates/index.ts'
import { Refusal } from '../kernel/refusals/index.ts'
import type { Dropbox, Visitor } from '../store/connections/index.ts'
import { type Speech, words } from '../words/index.ts'
import { render } from './layout.tsx'

/**
 * `address`: of the site, as papers print it. `dropbox`: for what visitors put in and may not read; null or absent where nothing is
 * taken in. `orders`: how they are taken; null or absent where none are. `support`: the operator's own links, their texts by language.
 * `onFault`: is told of what went wrong beside an answer that was given all the same.
 */
export type Site = {
  visitor: Visitor
  contact: string | null
  today(): Edtf
  address?: string
  dropbox?: Dropbox | null
  onFault?(error: unknown): void
  orders?: { recipient: string; retentionDays: number; limit: number } | null
  support?: readonly {
    url: string
    label: Readonly<Record<string, string>>
    does: Readonly<Record<string, string>>
  }[]
}

/** The language in the address. @throws Refusal `not-found` */
export function languageOf(c: Context): Language {
  const lang = c.req.param('lang') ?? ''
  if (!isLanguage(lang)) throw new Refusal('not-found')
  return lang
}

/** Under which the public site keeps, while it answers, what the collection says of itself. */
export const HEAD = 'head'

/** What the collection says of itself, where the address has asked for it. */
export const headOf = (c: Context): Head | undefined => c.get(HEAD)
const isInvented = (c: Context): boolean => headOf(c)?.about.invented === true

/** What is handed to programs: of an invented collection each says so. */
export const marked = (c: Context, body: object): object =>
  isInvented(c) ? { ...body, invented: true } : body

/** The texts of the address's language. @throws Refusal `not-found` */
export const speechOf = (c: Context): Speech => words(languageOf(c), headOf(c))

/** What frames every page: the reader's language, the day, and whom to write to. */
export const frameOf = (c: Context, { today, contact }: Site) => ({
  today: today(),
  contact,
  t: speechOf(c),
})

/** Host and port of the site, as figures print it. */
export const hostOf = ({ address }: Site): string => new URL(address ?? 'http://localhost').host

/** Answers with a page. */
export const page = (c: Context, markup: VNode): Response | Promise<Response> =>
  c.html(render(markup))

/** What a route sets where its page shows pictures of ours: without it no page may load any. */
export const SHOWS_PICTURES = 'shows-pictures'

/**
 * The parameters that a page knows, checked at the door. Others are left unread: whoever passes a link on may have hung something to it.
 * @throws Refusal `query-unreadable`
 */
export function queryOf<Shape extends z.ZodRawShape>(
  c: Context,
  schema: z.ZodObject<Shape, z.core.$strict>,
): z.output<z.ZodObject<Shape>> {
  const parsed = schema.strip().safeParse(given(c))
  if (!parsed.success) throw unreadable(parsed.error)
  return parsed.data
}

/** The same for programs: an unknown parameter is an error, not a silence. `beside`: parameters that somebody else reads. @throws Refusal `query-unreadable` */
export function strictQueryOf<Query extends z.ZodType>(
  c: Context,
  schema: Query,
  beside: readonly string[] = [],
): z.output<Query> {
  const parsed = schema.safeParse(
    Object.fromEntries(Object.entries(given(c)).filter(([name]) => !beside.includes(name))),
  )
  if (!parsed.success) throw unreadable(parsed.error)
  return parsed.data
}

/** An empty parameter counts as one that was not given: forms send them so. */
const given = (c: Context) =>
  Object.fromEntries(Object.entries(c.req.query()).filter(([, value]) => value !== ''))

function unreadable({ issues }: z.ZodError): Refusal {
  const issue = issues[0]!
  const name = issue.code === 'unrecognized_keys' ? issue.keys[0]! : issue.path.join('.')
  return new Refusal('query-unreadable', { name: name.slice(0, 60) })
}
