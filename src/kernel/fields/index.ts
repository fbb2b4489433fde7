/** Kinds of value that every part's schemas share. Each is checked once, at the door. */
import { z } from 'zod'
import { type Edtf, isEdtf } from '../dates/index.ts'

/** PostgreSQL stores neither U+0000 nor half of a surrogate pair; a name never needs a bidi control. */
const storable = (text: string) => text.isWellFormed() && !text.includes('\u0000')

/** One line or more of text: 1 to 20 000 characters that the database can hold, kept as written. */
export const text = z.string().min(1).max(20_000).refine(storable, { error: 'text-unstorable' })
/** Words in a text, as its script parts them; signs are none. */
const parted = new Intl.Segmenter('en', { granularity: 'word' })
const wordsIn = (said: string) =>
  [...parted.segment(said)].filter(({ isWordLike }) => isWordLike).length
/** Somebody else's words, as they stand in the source: enough to hold a summary against it, and no more. */
export const QUOTED_WORDS = 25
export const quotation = text.refine((said) => wordsIn(said) <= QUOTED_WORDS, {
  error: 'quote-too-long',
})
/** A public id: letters, digits and hyphens, as in an address. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'slug-malformed' })
  .max(120)
/** An id of the collection's own making. */
export const id = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, { error: 'id-malformed' })
  .max(160)
/** An EDTF date, level 0 to 2. */
export const edtf = z
  .custom<Edtf>((value) => typeof value === 'string' && isEdtf(value), { error: 'date-unreadable' })
  .meta({ type: 'string', format: 'edtf' })
/** BCP 47 tag. */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'language-malformed' })
/** ISO 15924 code. */
export const script = z.string().regex(/^[A-Z][a-z]{3}$/, { error: 'script-malformed' })
/** ISO 3166-1 alpha-3 code, or one of the labels XKX, TWN, HKG that the collection's notes explain. */
export const iso3 = z.string().regex(/^[A-Z]{3}$/, { error: 'country-malformed' })
/** http or https address, kept as text; only `safeLink` decides whether it may be pressed. */
export const address = z
  .string()
  .max(2_000)
  .refine((value) => /^https?:\/\/\S+$/.test(value) && storable(value), {
    error: 'address-malformed',
  })
/** A moment, to the second, in UTC. */
export const moment = z.iso.datetime()

/** Who may know. A claim moves down this list only by a ruling; the default is the most closed that works. */
export const VISIBILITIES = ['public', 'partners', 'team', 'sealed'] as const
export const visibility = z.enum(VISIBILITIES)
export type Visibility = z.infer<typeof visibility>
/** Is this more public than it may ever be? */
export const isAbove = (level: Visibility, highest: Visibility): boolean =>
  VISIBILITIES.indexOf(level) < VISIBILITIES.indexOf(highest)

/** Where in the source: characters (end exclusive) of the text as read, a page, or words such as "third paragraph". */
export const locator = z.strictObject({
  start: z.int().nonnegative().optional(),
  end: z.int().nonnegative().optional(),
  page: z.int().positive().optional(),
  at: text.optional(),
})
export type Locator = z.infer<typeof locator>
/** A source and the place in it. */
export const citation = z.strictObject({ source: id, locator: locator.optional() })
export type Citation = z.infer<typeof citation>

type Json = z.infer<ReturnType<typeof z.json>>
/** Keys in code-unit order, however deep: the one order that survives the database, for values whose shape is the source's own. */
export function sortKeys<T>(value: T): T {
  if (Array.isArray(value)) return value.map(sortKeys) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sortKeys(each)]),
  ) as T
}
/** The same of the outermost keys alone: of a table whose rows have an order of their own. */
export const inOrderOfKeys = <T extends object>(table: T): T =>
  Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1))) as T
/** A value whose shape is the source's own. */
export const freeJson = z.json().overwrite((value: Json) => sortKeys(value))
/** Whole numbers by name. */
export const counts = z.record(z.string(), z.int()).overwrite(sortKeys)
