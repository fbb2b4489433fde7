/** What anyone may know of access tracks and raisings. A field not listed here cannot be shown. */
import { z } from 'zod'
import { PublicSourceRef } from '../evidence/public.ts'
import { citation, edtf, id, text } from '../kernel/fields.ts'
import { AccessTrackRow, CONDITION_ITEMS, RaisingRow, STEP_STATUSES } from './model.ts'

const sources = z.array(PublicSourceRef).describe('every source that the document cites, once')
const citations = z.array(citation)
const trackRow = AccessTrackRow.shape
const raisingRow = RaisingRow.shape

export const PublicStep = z.strictObject({
  status: z.enum(STEP_STATUSES),
  date: edtf,
  by: text,
  words: text.describe('what that side said or did, in our words'),
  reaction: id.optional(),
  conflict: text.optional(),
  note: text.optional(),
  citations,
})
export type PublicStep = z.infer<typeof PublicStep>

export const PublicCondition = z.strictObject({
  item: z.enum(CONDITION_ITEMS),
  label: text.optional(),
  side: z.enum(['asked', 'imposed']),
  by: text,
  state: z.enum(['met', 'partly', 'refused', 'unknown']),
  asked_words: text.optional(),
  host_words: text.optional(),
  note: text.optional(),
  citations,
})
export type PublicCondition = z.infer<typeof PublicCondition>

export const PublicAccessTrack = z
  .strictObject({
    id,
    visitor: trackRow.visitor,
    host: trackRow.host,
    place: trackRow.place,
    purpose: trackRow.purpose,
    steps: z.array(PublicStep),
    conditions: z.array(PublicCondition),
    findings: z.array(z.strictObject({ by: text, text, citations })).describe('side by side: they may contradict each other'),
    persons: trackRow.persons,
    outcome: trackRow.outcome,
    comparison: trackRow.comparison,
    note: trackRow.note,
    see: trackRow.see,
    checked_on: trackRow.checked_on,
    sources,
  })
  .brand<'public'>()
export type PublicAccessTrack = z.infer<typeof PublicAccessTrack>

export const PublicRaising = z
  .strictObject({
    id,
    kind: raisingRow.kind,
    persons: raisingRow.persons,
    others: raisingRow.others,
    raised_by: raisingRow.raised_by,
    raised_with: raisingRow.raised_with,
    date: raisingRow.date,
    date_basis: raisingRow.date_basis,
    how: raisingRow.how,
    answer: raisingRow.answer,
    outcome: raisingRow.outcome,
    conflict: raisingRow.conflict,
    note: raisingRow.note,
    reaction: raisingRow.reaction,
    checked_on: raisingRow.checked_on,
    citations,
    sources,
  })
  .brand<'public'>()
export type PublicRaising = z.infer<typeof PublicRaising>

/** A track in lists, with its last step. */
export const AccessListItem = z.strictObject({
  id,
  visitor: trackRow.visitor,
  host: trackRow.host,
  place: trackRow.place,
  purpose: trackRow.purpose,
  last: z.strictObject({ status: z.enum(STEP_STATUSES), date: edtf, by: text }).optional(),
  steps: z.int(),
  conditions: z.int(),
  persons: trackRow.persons,
  outcome: trackRow.outcome,
  comparison: trackRow.comparison,
  checked_on: trackRow.checked_on,
})
export type AccessListItem = z.infer<typeof AccessListItem>

/** A raising in lists. */
export const RaisingListItem = z.strictObject({
  id,
  kind: raisingRow.kind,
  persons: raisingRow.persons,
  others: raisingRow.others,
  raised_by: raisingRow.raised_by,
  raised_with: raisingRow.raised_with,
  date: raisingRow.date,
  how: raisingRow.how,
  answer: raisingRow.answer,
  outcome: raisingRow.outcome,
})
export type RaisingListItem = z.infer<typeof RaisingListItem>
