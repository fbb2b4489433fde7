/** What anyone may know of a source. */

import { z } from 'zod'
import { ownText } from '../kernel/about/own-text.ts'
import { isReviewedAddress } from '../kernel/about/reviewed-hosts.ts'
import { address, edtf, id } from '../kernel/fields/index.ts'
import { PublicSourceRef, READINGS } from '../kernel/fields/source-ref.ts'
import type { Withholding } from '../kernel/withholding/index.ts'
import { isToBeConfirmed, type SourceRow } from './model.ts'

/** How a source was read, and where it is kept. */
const asRead = {
  basis: z.enum(['seen', 'recalled']),
  reading: z.enum(READINGS),
  copy: z.boolean(),
  read_on: edtf.optional().describe('the day on which we read it'),
  archived: address
    .optional()
    .describe('where somebody keeps a copy of the page as it was: text, never linked'),
}

/** A source by itself. */
export const PublicSource = z
  .strictObject({
    ...PublicSourceRef.shape,
    ...asRead,
    note: ownText.optional(),
  })
  .brand<'public'>()
export type PublicSource = z.infer<typeof PublicSource>

/** The same, with a page of what rests on it. */
export const SourceWithCitations = z.strictObject({
  ...PublicSource.shape,
  cited_by: z
    .array(z.strictObject({ kind: z.string(), id }))
    .describe('public documents that rest on it, by kind and id'),
  next: z.string().nullable().describe('what to give as `after` to go on, null at the end'),
})
export type SourceWithCitations = z.infer<typeof SourceWithCitations>

/** A source in lists. */
export const SourceListItem = PublicSourceRef.extend(asRead)
export type SourceListItem = z.infer<typeof SourceListItem>

/**
 * A source that names a person who is hidden leaves its title and address behind, and its publisher too where that is what names.
 * `own`: names of those whom the source is about.
 */
export function toSourceRef(
  source: SourceRow,
  withholding: Withholding,
  own: readonly string[] = [],
): PublicSourceRef {
  const withheld = namesTheHidden(source, withholding, own)
  return {
    id: source.id,
    publisher: withholding.hides(source.publisher, own) ? 'not named' : source.publisher,
    title: withheld ? null : source.title,
    published: source.published,
    kind: source.kind,
    ...(source.language ? { language: source.language } : {}),
    grade: source.grade,
    to_be_confirmed: isToBeConfirmed(source),
    ...(source.address && !withheld ? { address: source.address } : {}),
    may_link:
      !withheld &&
      source.address !== undefined &&
      !source.copy &&
      !source.do_not_link &&
      isReviewedAddress(source.address),
  }
}

export const namesTheHidden = (
  { title, address, archived, publisher }: SourceRow,
  withholding: Withholding,
  own: readonly string[] = [],
): boolean => withholding.hides([{ title }, { address }, { archived }, { publisher }], own)
