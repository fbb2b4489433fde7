/** What an order of papers holds once it is opened, and what is counted of what was sent. */

import { z } from 'zod'
import { PAPER_LANGUAGES } from '../../kernel/about/languages.ts'
import { iso3, slug, text } from '../../kernel/fields/index.ts'

/** Papers about people, for the hands of others. A card *to* a person goes by the gate of writing, never by this form. */
export const PAPER_KINDS = ['about', 'poster', 'contact_sheet', 'dossier', 'letter'] as const
export type PaperKind = (typeof PAPER_KINDS)[number]
/** One paper for each person (a letter goes to an authority, about one); the others hold everybody in one. */
const OF_EACH: readonly PaperKind[] = ['about', 'poster', 'letter']
/** Of posters and sheets; cards are A6 always. */
export const PAPER_SIZES = ['A4', 'A3'] as const

export const OrderLine = z.strictObject({
  kind: z.enum(PAPER_KINDS),
  people: z.array(slug).min(1).max(500),
  lang: z.enum(PAPER_LANGUAGES),
  size: z.enum(PAPER_SIZES),
  copies: z.int().min(1).max(100_000),
})
export type OrderLine = z.infer<typeof OrderLine>

/** The whole of an order: it is sealed, and stands nowhere else. `country`: ISO 3166-1 alpha-3. */
export const PaperOrder = z.strictObject({
  format: z.literal(1),
  lines: z.array(OrderLine).min(1).max(50),
  name: text.max(200),
  address: z.array(text.max(200)).min(1).max(8),
  country: iso3,
  note: text.max(2_000).optional(),
})
export type PaperOrder = z.infer<typeof PaperOrder>

/** Sheets of paper to print and pack. */
export const papersIn = ({ lines }: Pick<PaperOrder, 'lines'>): number =>
  lines.reduce(
    (sum, { kind, people, copies }) => sum + copies * (OF_EACH.includes(kind) ? people.length : 1),
    0,
  )

export const ORDER_STATES = ['received', 'posted', 'expired', 'erased'] as const
export type OrderState = (typeof ORDER_STATES)[number]

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'month-malformed' })
export const day = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: 'day-malformed' })

export const MAIL_STEPS = ['sent', 'returned', 'answered'] as const
export type MailStep = (typeof MAIL_STEPS)[number]
/** So many papers of a kind about a person, to a country, in a month. `kind` is empty where nobody can say: what comes back bears none. */
export const MailCount = z.strictObject({
  what: z.enum(MAIL_STEPS),
  month,
  country: iso3,
  person: slug,
  kind: z.union([z.enum(PAPER_KINDS), z.literal('')]),
  number: z.int().min(1).max(1_000_000),
})
export type MailCount = z.infer<typeof MailCount>

/** What posting an order adds to the counts: each paper is counted once for each person whom it is about. */
export function countsOf({ lines, country }: PaperOrder, posted: string): MailCount[] {
  return lines.flatMap(({ kind, people, copies }) =>
    people.map((person) => ({
      what: 'sent' as const,
      month: posted.slice(0, 7),
      country,
      person,
      kind,
      number: copies,
    })),
  )
}

const words = z
  .record(z.string().regex(/^[a-z]{2}$/, { error: 'language-malformed' }), text.max(1_000))
  .refine((said) => 'en' in said, { error: 'text-no-english' })
/** One of the operator's own links: where to, what it is called, and what the money does, by language. */
export const SupportLink = z.strictObject({
  url: z
    .string()
    .regex(/^https:\/\/\S+$/, { error: 'address-unsealed' })
    .max(500),
  label: words,
  does: words,
})
export type SupportLink = z.infer<typeof SupportLink>
export const SupportLinks = z.array(SupportLink).max(30)
