/** What anyone may know of access tracks and raisings. A field not listed here cannot be shown. */

import { z } from 'zod'
import { ownText } from '../kernel/about/own-text.ts'
import { citation, edtf, id, slug, text } from '../kernel/fields/index.ts'
import { PublicSourceRef } from '../kernel/fields/source-ref.ts'
import {
  AccessTrackRow,
  ALONE,
  CONDITION_ITEMS,
  CONDITION_STATES,
  PARTIES,
  RaisingRow,
  STEP_STATUSES,
} from './model.ts'

const sources = z.array(PublicSourceRef).describe('every source that the document cites, once')
const citations = z.array(citation)
const trackRow = AccessTrackRow.shape
const raisingRow = RaisingRow.shape

export const PublicStep = z.strictObject({
  status: z.enum(STEP_STATUSES),
  party: z.enum(PARTIES),
  date: edtf,
  by: text,
  words: ownText.describe('what that side said or did, in our words'),
  also_dated: z.array(z.strictObject({ date: edtf, citations })).optional(),
  reaction: id.optional(),
  conflict: ownText.optional(),
  note: ownText.optional(),
  citations,
})
export type PublicStep = z.infer<typeof PublicStep>

export const PublicCondition = z.strictObject({
  item: z.enum(CONDITION_ITEMS),
  label: ownText.optional(),
  side: z.enum(['asked', 'imposed']),
  by: text,
  state: z.enum(CONDITION_STATES),
  asked_words: ownText.optional(),
  host_words: ownText.optional(),
  note: ownText.optional(),
  citations,
})
export type PublicCondition = z.infer<typeof PublicCondition>

const PublicMet = z.strictObject({
  who: text,
  alone: z.enum(ALONE),
  words: ownText,
  said_by: text,
  citations,
})
const PublicStop = z.strictObject({
  place: text,
  date: edtf.optional(),
  words: ownText.optional(),
  citations,
})
const PublicVisitReprisal = z.strictObject({
  against: text,
  date: edtf.optional(),
  words: ownText,
  said_by: text,
  citations,
})
const PublicFinding = z.strictObject({
  by: text,
  text: ownText,
  reaction: id.optional(),
  citations,
})

export const PublicAccessTrack = z
  .strictObject({
    id,
    visitor: trackRow.visitor,
    visitor_kind: trackRow.visitor_kind,
    host: trackRow.host,
    place: trackRow.place,
    purpose: trackRow.purpose,
    steps: z.array(PublicStep),
    conditions: z.array(PublicCondition),
    met: z.array(PublicMet).optional(),
    stops: z.array(PublicStop).optional(),
    findings: z.array(PublicFinding).describe('side by side: they may contradict each other'),
    reprisals: z.array(PublicVisitReprisal).optional(),
    persons: trackRow.persons,
    reactions: trackRow.reactions,
    outcome: trackRow.outcome,
    comparison: trackRow.comparison,
    note: trackRow.note,
    see: trackRow.see,
    checked_on: trackRow.checked_on,
    sources,
  })
  .brand<'public'>()
export type PublicAccessTrack = z.infer<typeof PublicAccessTrack>

/** A pair of dates on file and the days between them. `step`: which step of the track it ends with, from 1; an open clock ends with the newest source and has none. */
export const AccessClock = z.strictObject({
  name: z.enum(['requested_to_arrival', 'invited_to_arrival', 'open', 'step_to_step']),
  from: z.strictObject({ date: edtf, step: z.int() }),
  to: z.strictObject({ date: edtf, step: z.int().nullable() }),
  days: z.strictObject({ min: z.int(), max: z.int() }),
})
export type AccessClock = z.infer<typeof AccessClock>
/** A track as the API gives it: with its clocks, which count to its newest source while no end is on file. */
export const AccessTrackWithClocks = z.strictObject({
  ...PublicAccessTrack.shape,
  clocks: z.array(AccessClock),
})
export type AccessTrackWithClocks = PublicAccessTrack & { clocks: AccessClock[] }

/** `official_answer`: where the same answer stands, on the page of one of the people. */
const PublicAnswer = z.strictObject({
  ...raisingRow.answer.shape,
  official_answer: z.strictObject({ person: slug, id }).optional(),
})

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
    answer: PublicAnswer,
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
  visitor_kind: trackRow.visitor_kind,
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
  answer: PublicAnswer,
  outcome: raisingRow.outcome,
})
export type RaisingListItem = z.infer<typeof RaisingListItem>
