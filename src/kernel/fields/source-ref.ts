/** A source as whatever cites it names it. */
import { z } from 'zod'
import { address, edtf, id, language, text } from './index.ts'

export const SOURCE_KINDS = [
  'press',
  'state_media',
  'ngo',
  'academic',
  'government',
  'parliament',
  'un_body',
  'law',
  'encyclopedia',
  'social_media',
  'testimony',
  'commercial',
  'blog',
  'unsigned',
  'compilation',
] as const
/** How the text was read: whole; its opening only; a reprint, mirror or altered copy; or named by somebody else and not read. */
export const READINGS = ['whole', 'opening_excerpt', 'not_read'] as const
/** Reliability of the source, A (completely reliable) to F (cannot be judged): the first half of the Admiralty scale (AJP-2.1). */
export const SOURCE_GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const

/** A source as every document that cites it carries it. `title` is null where it would name a person who is hidden. */
export const PublicSourceRef = z.strictObject({
  id,
  publisher: text,
  title: text.nullable(),
  published: edtf,
  kind: z.enum(SOURCE_KINDS),
  language: language.optional(),
  grade: z.enum(SOURCE_GRADES),
  to_be_confirmed: z.boolean(),
  address: address.optional().describe('as text; a page links it only where may_link is true'),
  may_link: z.boolean(),
})
export type PublicSourceRef = z.infer<typeof PublicSourceRef>
