/** Sources: what was read, how, and how far it can be relied on. */
import { z } from 'zod'
import { address, edtf, id, language, text } from '../kernel/fields.ts'
import { ownText } from '../kernel/own-text.ts'

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

/** A row of `sources.jsonl`. */
export const SourceRow = z.strictObject({
  id,
  publisher: text,
  title: text,
  published: edtf,
  kind: z.enum(SOURCE_KINDS),
  language: language.optional(),
  address: address.optional(),
  do_not_link: z
    .literal(true)
    .optional()
    .describe('the page shows private data, such as identity numbers: named, never linked'),
  basis: z.enum(['seen', 'recalled']),
  reading: z.enum(READINGS),
  copy: z
    .literal(true)
    .optional()
    .describe('a reprint, mirror, relay or machine-altered copy, not the original publisher'),
  grade: z.enum(SOURCE_GRADES),
  note: ownText.optional(),
  desk_note: text.optional().describe('for the desk only, never published'),
})
export type SourceRow = z.infer<typeof SourceRow>

/** Shown "to be confirmed" until somebody reads the original whole. */
export const isToBeConfirmed = (source: Pick<SourceRow, 'basis' | 'reading' | 'copy'>): boolean =>
  source.basis === 'recalled' || source.reading !== 'whole' || source.copy === true
