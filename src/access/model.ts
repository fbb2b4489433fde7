/** Access: who asked to come and see, what became of it, and who raised whom with whom. */
import { z } from 'zod'
import { ownText } from '../kernel/about/own-text.ts'
import { citation, edtf, id, iso3, slug, text, visibility } from '../kernel/fields/index.ts'

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
/** Whose step it is: the side that wants to come, the side that would let it in, or somebody else. */
export const PARTIES = ['visitor', 'host', 'third'] as const
export type Party = (typeof PARTIES)[number]
export type StepStatus = (typeof STEP_STATUSES)[number]

/** Statuses that only the host can give. Any other step is the visitor's, unless the row tells whose it is. */
const OF_THE_HOST: readonly StepStatus[] = [
  'invited',
  'accepted_in_principle',
  'conditions_refused',
  'declined',
]
export const partyOf = ({
  status,
  party,
}: {
  status: StepStatus
  party?: Party | undefined
}): Party => party ?? (OF_THE_HOST.includes(status) ? 'host' : 'visitor')

export const DELEGATION_KINDS = [
  'united_nations',
  'organisation',
  'envoys',
  'consuls',
  'religious_leaders',
  'press',
  'family',
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

export const CONDITION_STATES = ['met', 'partly', 'refused', 'unknown'] as const
/** Whether somebody on the visit could be spoken to without the host listening. */
export const ALONE = ['yes', 'no', 'not_met', 'unknown'] as const

const sources = z.array(citation).min(1)
/** People who were met, or whom the visitor wished to meet and did not. */
const Met = z.strictObject({
  who: text,
  alone: z.enum(ALONE),
  words: ownText,
  said_by: text,
  sources,
})
const Stop = z.strictObject({
  place: text,
  date: edtf.optional(),
  words: ownText.optional(),
  sources,
})
const Reprisal = z.strictObject({
  against: text,
  date: edtf.optional(),
  words: ownText,
  said_by: text,
  sources,
})

/** A row of `access.jsonl`. */
export const AccessTrackRow = z.strictObject({
  id,
  visitor: text,
  visitor_kind: z.enum(DELEGATION_KINDS).optional(),
  host: text,
  place: text,
  purpose: ownText,
  steps: z.array(
    z.strictObject({
      status: z.enum(STEP_STATUSES),
      party: z
        .enum(PARTIES)
        .optional()
        .describe('left out: the host for what only a host can do, else the visitor'),
      date: edtf,
      by: text,
      words: ownText,
      sources,
      also_dated: z
        .array(z.strictObject({ date: edtf, sources }))
        .min(1)
        .optional()
        .describe('other dates that sources give this step'),
      reaction: id.optional(),
      conflict: ownText.optional(),
      note: ownText.optional(),
    }),
  ),
  conditions: z.array(
    z.strictObject({
      item: z.enum(CONDITION_ITEMS),
      label: ownText.optional(),
      side: z.enum(['asked', 'imposed']),
      by: text,
      state: z.enum(CONDITION_STATES),
      asked_words: ownText.optional(),
      host_words: ownText.optional(),
      sources,
      note: ownText.optional(),
    }),
  ),
  met: z.array(Met).min(1).optional(),
  stops: z.array(Stop).min(1).optional(),
  findings: z.array(z.strictObject({ by: text, text: ownText, reaction: id.optional(), sources })),
  reprisals: z.array(Reprisal).min(1).optional(),
  persons: z.array(slug),
  reactions: z
    .array(id)
    .min(1)
    .optional()
    .describe('reactions that tell of the whole visit and are no step of it'),
  outcome: ownText,
  comparison: z.literal(true).optional().describe('a visit elsewhere, for comparison'),
  note: ownText.optional(),
  see: citation.optional(),
  checked_on: edtf,
  visibility,
  desk_note: text.optional(),
})
export type AccessTrackRow = z.infer<typeof AccessTrackRow>

const ANSWER_STATES = ['given', 'partial', 'rejected', 'none_public', 'unknown'] as const

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
  how: ownText,
  answer: z.strictObject({
    state: z.enum(ANSWER_STATES),
    date: edtf.optional(),
    by: text.optional(),
    medium: text.optional(),
    scope: z.enum(['individual', 'bulk']).optional(),
    text: ownText
      .optional()
      .describe('what was answered, in our words; no reason for holding anybody'),
    reason_given_by_authority: text
      .optional()
      .describe(
        'what it says of why the person is held: shown only among all claims on that person, under its name',
      ),
    official_answer: id
      .optional()
      .describe('the same answer, where it stands in `official-answers.jsonl`'),
    established: z
      .strictObject({
        alive: z.boolean().optional(),
        where: z.boolean().optional(),
        contact: z.boolean().optional(),
      })
      .optional(),
  }),
  outcome: ownText.optional(),
  conflict: ownText.optional(),
  note: ownText.optional(),
  sources,
  reaction: id.optional(),
  checked_on: edtf,
  visibility,
  desk_note: text.optional(),
})
export type RaisingRow = z.infer<typeof RaisingRow>
