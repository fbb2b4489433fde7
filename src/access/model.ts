/** Access: who asked to come and see, what became of it, and who raised whom with whom. */
import { z } from 'zod'
import { citation, edtf, id, iso3, slug, text, visibility } from '../kernel/fields.ts'

/** Statuses of a visit, after the OHCHR glossary on country visits of special procedures, with the steps around them. */
export const STEP_STATUSES = [
  'requested',
  'reminder',
  'invited',
  'accepted_in_principle',
  'dates_proposed',
  'conditions_asked',
  'conditions_refused',
  'stalled',
  'declined',
  'postponed',
  'cancelled',
  'under_way',
  'completed',
  'reported',
] as const
/** The seven items of the Terms of Reference for country visits by special procedures (E/CN.4/1998/45, appendix V), and free ones. */
export const CONDITION_ITEMS = [
  'freedom_of_movement',
  'freedom_of_inquiry',
  'contact_with_authorities',
  'confidential_contacts',
  'access_to_detention',
  'no_reprisals',
  'security_without_limits',
  'meet_named_person',
  'not_an_investigation',
  'no_report_before',
  'other',
] as const

/** A row of `access.jsonl`. */
export const AccessTrackRow = z.strictObject({
  id,
  visitor: text,
  host: text,
  place: text,
  purpose: text,
  steps: z.array(
    z.strictObject({
      status: z.enum(STEP_STATUSES),
      date: edtf,
      by: text,
      words: text,
      sources: z.array(citation).min(1),
      reaction: id.optional(),
      conflict: text.optional(),
      note: text.optional(),
    }),
  ),
  conditions: z.array(
    z.strictObject({
      item: z.enum(CONDITION_ITEMS),
      label: text.optional(),
      side: z.enum(['asked', 'imposed']),
      by: text,
      state: z.enum(['met', 'partly', 'refused', 'unknown']),
      asked_words: text.optional(),
      host_words: text.optional(),
      sources: z.array(citation).min(1),
      note: text.optional(),
    }),
  ),
  findings: z.array(z.strictObject({ by: text, text, sources: z.array(citation).min(1) })),
  persons: z.array(slug),
  outcome: text,
  comparison: z.literal(true).optional().describe('a visit elsewhere, for comparison'),
  note: text.optional(),
  see: citation.optional(),
  checked_on: edtf,
  visibility,
  desk_note: text.optional(),
})
export type AccessTrackRow = z.infer<typeof AccessTrackRow>

export const ANSWER_STATES = ['given', 'partial', 'rejected', 'none_public', 'unknown'] as const

/** A row of `raisings.jsonl`: somebody raised somebody with an authority. */
export const RaisingRow = z.strictObject({
  id,
  kind: z.enum(['named', 'aggregate', 'unnamed']),
  persons: z.array(slug).describe('people with a page here'),
  others: z.array(text).describe('people named only by this raising: as said, without a page'),
  raised_by: z.strictObject({
    name: text,
    iso3: iso3.optional(),
    org: text.optional(),
    role: text.optional(),
    kind: z.enum(['official', 'ngo', 'igo']),
  }),
  raised_with: z.strictObject({ name: text, iso3: iso3.optional(), role: text.optional() }),
  date: edtf,
  date_basis: z.enum(['stated', 'context', 'external']),
  how: text,
  answer: z.strictObject({
    state: z.enum(ANSWER_STATES),
    date: edtf.optional(),
    by: text.optional(),
    medium: text.optional(),
    scope: z.enum(['individual', 'bulk']).optional(),
    text: text.optional(),
    established: z
      .strictObject({ alive: z.boolean().optional(), where: z.boolean().optional(), contact: z.boolean().optional() })
      .optional(),
  }),
  outcome: text.optional(),
  conflict: text.optional(),
  note: text.optional(),
  sources: z.array(citation).min(1),
  reaction: id.optional(),
  checked_on: edtf,
  visibility,
  desk_note: text.optional(),
})
export type RaisingRow = z.infer<typeof RaisingRow>
