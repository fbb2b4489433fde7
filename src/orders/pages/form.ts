/** The order form: what was typed, and the order in it or what is wrong with it, field by field. Pure. */

import { z } from 'zod'
import { PAPER_LANGUAGES } from '../../kernel/about/languages.ts'
import { slug } from '../../kernel/fields/index.ts'
import { fits } from '../../kernel/seal/index.ts'
import { stateCodes } from '../../words/states.ts'
import { readCode } from '../model/code.ts'
import { PAPER_KINDS, PAPER_SIZES, type PaperKind, PaperOrder, papersIn } from '../model/index.ts'

/** As it stood in the form; it is put back there when something is wrong. */
export type Typed = {
  code: string
  people: string[]
  copies: Record<PaperKind, string>
  lang: string
  size: string
  name: string
  address: string
  country: string
  note: string
}
export type OrderFault =
  | 'code'
  | 'people'
  | 'copies'
  | 'limit'
  | 'lang'
  | 'size'
  | 'name'
  | 'address'
  | 'country'
  | 'note'
export type Read = { order: PaperOrder; code: string } | { faults: ReadonlySet<OrderFault> }

const byKind = (value: (kind: PaperKind) => string) =>
  Object.fromEntries(PAPER_KINDS.map((kind) => [kind, value(kind)])) as Record<PaperKind, string>

export const emptyForm = (code: string, lang: string, people: readonly string[]): Typed => ({
  code,
  people: [...people],
  copies: byKind(() => ''),
  lang,
  size: 'A4',
  name: '',
  address: '',
  country: '',
  note: '',
})

export function typedIn(form: URLSearchParams): Typed {
  const value = (name: string) => form.get(name)?.replaceAll('\r\n', '\n') ?? ''
  return {
    code: value('code'),
    people: [...new Set(form.getAll('person'))],
    copies: byKind((kind) => value(`copies-${kind}`)),
    lang: value('lang'),
    size: value('size'),
    name: value('name'),
    address: value('address'),
    country: value('country'),
    note: value('note'),
  }
}

/** U+FFFD stands where a browser sent what is no text. Line ends are the only control characters that an address has. */
const clean = (text: string) => text.isWellFormed() && !/[\uFFFD]|(?!\n)\p{Cc}/u.test(text)
const written = (most: number) => z.string().trim().max(most).refine(clean)
const lines = written(1_600)
  .min(1)
  .transform((text) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  )
  .pipe(z.array(z.string().max(200)).min(1).max(8))
const copies = z
  .string()
  .trim()
  .regex(/^\d{0,6}$/)
  .transform(Number)

const FIELDS = {
  code: z.string().transform(readCode).pipe(z.string()),
  people: z.array(slug).min(1).max(500),
  copies: z
    .record(z.enum(PAPER_KINDS), copies)
    .refine((each) => Object.values(each).some((number) => number > 0)),
  lang: z.enum(PAPER_LANGUAGES),
  size: z.enum(PAPER_SIZES),
  name: written(200)
    .min(1)
    .refine((text) => !text.includes('\n')),
  address: lines,
  country: z.string().refine((code) => stateCodes().includes(code)),
  note: written(2_000),
} as const
const Form = z.object(FIELDS)

/** `isKnown`: whether somebody by this slug is public now. `limit`: most papers. */
export function readForm(
  typed: Typed,
  { isKnown, limit }: { isKnown(slug: string): boolean; limit: number },
): Read {
  const parsed = Form.safeParse(typed)
  const faults = new Set<OrderFault>(parsed.error?.issues.map(({ path }) => path[0] as OrderFault))
  if (!typed.people.every(isKnown)) faults.add('people')
  if (!parsed.success || faults.size > 0) return { faults }
  const order = toOrder(parsed.data)
  return papersIn(order) > limit || !fits(JSON.stringify(order))
    ? { faults: new Set(['limit']) }
    : { order, code: parsed.data.code }
}

function toOrder({
  people,
  copies,
  lang,
  size,
  name,
  address,
  country,
  note,
}: z.output<typeof Form>): PaperOrder {
  const wanted = PAPER_KINDS.filter((kind) => copies[kind] > 0)
  const lines = wanted.map((kind) => ({ kind, people, lang, size, copies: copies[kind] }))
  return PaperOrder.parse({
    format: 1,
    lines,
    name,
    address,
    country,
    ...(note === '' ? {} : { note }),
  })
}
