/** Sources: what was read, how, and how far it can be relied on. */
import { z } from 'zod'
import { ownText } from '../kernel/about/own-text.ts'
import { address, edtf, id, language, text } from '../kernel/fields/index.ts'
import { READINGS, SOURCE_GRADES, SOURCE_KINDS } from '../kernel/fields/source-ref.ts'

/** A row of `sources.jsonl`. */
export const SourceRow = z.strictObject({
  id,
  publisher: text,
  title: text,
  published: edtf,
  kind: z.enum(SOURCE_KINDS),
  language: language.optional(),
  address: address.optional(),
  archived: address
    .optional()
    .describe(
      'where somebody keeps a copy of the page as it was: text, never fetched, never linked',
    ),
  read_on: edtf.optional().describe('the day on which we read it'),
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
