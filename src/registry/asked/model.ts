/** What was asked, what came back, and what was done to those who asked: demands, answers, procedures, campaigns, reprisals, as schemas. */
import { z } from 'zod'
import { ownText } from '../../kernel/about/own-text.ts'
import {
  citation,
  counts,
  edtf,
  id,
  language,
  slug,
  text,
  visibility,
} from '../../kernel/fields/index.ts'

export const DEMAND_ITEMS = [
  'proof_of_life',
  'whereabouts',
  'contact',
  'charge_and_trial',
  'medical_care',
  'release',
  'search',
  'remains',
  'truth',
  'other',
] as const
export type DemandItem = (typeof DEMAND_ITEMS)[number]
/** `armed_group`: said to hold, and no state. `search_body`: a prosecutor, a commission, a register: it is to search and to tell, and holds nobody. */
export const ADDRESSEE_KINDS = [
  'holding_state',
  'armed_group',
  'search_body',
  'other_government',
  'un_body',
  'public',
] as const
export type AddresseeKind = (typeof ADDRESSEE_KINDS)[number]
/** Whoever is asked for an answer, so that the days count. */
const ANSWERABLE: readonly AddresseeKind[] = ['holding_state', 'armed_group', 'search_body']
export const mustAnswer = (kind: AddresseeKind): boolean => ANSWERABLE.includes(kind)
/** `self`: the person concerned, free to ask. */
export const ASKER_KINDS = ['person', 'self', 'organisation', 'campaign', 'family_unnamed'] as const
/** What an asker is to the person; `family`: relatives who are not named. Who is no relative has none. */
export const KIN = [
  'wife',
  'husband',
  'mother',
  'father',
  'daughter',
  'son',
  'sister',
  'brother',
  'grandson',
  'granddaughter',
  'uncle',
  'aunt',
  'niece',
  'nephew',
  'cousin',
  'son-in-law',
  'daughter-in-law',
  'relative',
  'family',
] as const
export type Kin = (typeof KIN)[number]
/** By which road it was asked. */
export const DEMAND_CHANNELS = [
  'letter',
  'petition',
  'statement',
  'press',
  'social_media',
  'parliament',
  'un_procedure',
  'meeting',
  'protest',
] as const

/** The questions that a demand can put, from which a poster takes its own: each has its sentence in every language. */
export const QUESTIONS = [
  'where',
  'alive',
  'what_became',
  'how_died',
  'where_buried',
  'what_was_done',
] as const
export type QuestionKind = (typeof QUESTIONS)[number]

/** A row of `demands.jsonl`. Silence is an event on a demand, never an answer; what became of each item is derived and stands nowhere. */
export const DemandRow = z.strictObject({
  id,
  persons: z.array(slug),
  by: text,
  by_kind: z.enum(ASKER_KINDS).optional(),
  relation: z
    .enum(KIN)
    .optional()
    .describe('what whoever asks is to the person; absent where no relative asks'),
  to: text,
  addressee_kind: z.enum(ADDRESSEE_KINDS),
  items: z.array(z.enum(DEMAND_ITEMS)).min(1),
  what: ownText,
  contact_with: z
    .enum(['officials'])
    .optional()
    .describe(
      'that officials of another state may see or hear the person; contact is with the family without it',
    ),
  question: z
    .enum(QUESTIONS)
    .optional()
    .describe('what the demand asks after, where its items do not say it'),
  date: edtf,
  channel: z.enum(DEMAND_CHANNELS).optional(),
  campaign: slug.optional().describe('the campaign that it is part of'),
  silences: z
    .array(z.strictObject({ body: text, date: edtf, summary: ownText, ...citation.shape }))
    .optional(),
  withdrawn: z
    .strictObject({ date: edtf, by: text, ...citation.shape })
    .optional()
    .describe('only by whoever made it'),
  reaction: id.optional().describe('the reaction that tells of the same demand'),
  inferred: z
    .literal(true)
    .optional()
    .describe(
      'the source does not say that this was asked, or of whom: it is told, and neither counted, nor clocked, nor printed as an ask',
    ),
  ...citation.shape,
  visibility,
  desk_note: text.optional(),
})
export type DemandRow = z.infer<typeof DemandRow>

/**
 * `shown`: by a film, a call or a statement of the person under control; it establishes nothing until the family accepts it.
 * `asserted`: said, with nothing that could be checked.
 */
export const ESTABLISHED = [
  'yes',
  'no',
  'asserted',
  'shown',
  'disclosed',
  'not_disclosed',
  'death_stated',
  'not_said',
  'not_applicable',
] as const
export const SAID = ['yes', 'no', 'not_said'] as const

/** Item by item, what an answer says; what stands here is what was said, never what is true. */
export const Established = z.strictObject({
  alive: z.enum(ESTABLISHED),
  whereabouts: z.enum(ESTABLISHED),
  contact_allowed: z.enum(ESTABLISHED),
  charge_and_trial: z.enum(SAID).optional(),
  medical_care: z.enum(SAID).optional(),
  release: z.enum(SAID).optional(),
  search: z.enum(SAID).optional(),
  remains: z.enum(SAID).optional(),
  truth: z.enum(SAID).optional(),
})
export type Established = z.infer<typeof Established>

export const COERCION_SIGNS = [
  'setting',
  'prompted_words',
  'custody_visible',
  'edited',
  'other',
] as const
export const CoercionSign = z.strictObject({
  sign: z.enum(COERCION_SIGNS),
  words: ownText,
  by: text.describe('who recorded it'),
  date: edtf.optional().describe('when it was recorded'),
  source: citation.shape.source.optional(),
  locator: citation.shape.locator,
})

/** A row of `coercion-signs.jsonl`: what somebody recorded of how a claim or an answer came to be said. Claims never change, so that it stands beside them. */
export const CoercionSignRow = z.strictObject({
  id,
  claim: id.optional(),
  answer: id.optional(),
  ...CoercionSign.shape,
  ...citation.shape,
  visibility,
  desk_note: text.optional(),
})
export type CoercionSignRow = z.infer<typeof CoercionSignRow>

/**
 * What a statement says of a death. `affirms`: that the person died. `doubts`: that its maker does not believe it. `leaves_open`: neither,
 * such as that nobody knows where, how, or whether there is a grave.
 */
export const DEATH_WORDS = ['affirms', 'doubts', 'leaves_open'] as const

/** A row of `death-readings.jsonl`: how a reader understood one claim that speaks of a death. Claims never change, so that it stands beside them. */
export const DeathReadingRow = z.strictObject({
  id,
  claim: id,
  says: z.enum(DEATH_WORDS),
  knows: ownText
    .optional()
    .describe(
      'how a body or a witness says that it knows; without it, nobody but a relative is heard',
    ),
  visibility,
  desk_note: text.optional(),
})
export type DeathReadingRow = z.infer<typeof DeathReadingRow>

export const FAMILY_VERDICTS = ['accepts', 'disputes', 'withdraws_dispute'] as const
export const FamilyVerdict = z.strictObject({
  verdict: z.enum(FAMILY_VERDICTS),
  date: edtf,
  words: text,
  ...citation.shape,
})
export type FamilyVerdict = z.infer<typeof FamilyVerdict>

export const ANSWER_BODIES = [
  'holding_authority',
  'state_media',
  'state_institution',
  'armed_group',
  'search_body',
  'other_public_body',
] as const

export type AnswerBody = (typeof ANSWER_BODIES)[number]
/** Speaks for a state, whether it holds anybody or only searches. */
export const isOfficial = (kind: AnswerBody): boolean =>
  kind !== 'other_public_body' && kind !== 'armed_group'

/** A row of `official-answers.jsonl`. Bulk answers name nobody and have no `person`. */
export const OfficialAnswerRow = z.strictObject({
  id,
  person: slug.optional(),
  body: text,
  body_kind: z.enum(ANSWER_BODIES),
  speaker: text.optional(),
  date: edtf,
  medium: ownText,
  film: z
    .literal(true)
    .optional()
    .describe('a film, call or statement of the person under control, made or shown by the state'),
  scope: z.enum(['individual', 'bulk']),
  denies: z
    .literal(true)
    .optional()
    .describe('it denies, refuses or knows nothing, and gives nothing else'),
  summary: ownText.describe(
    'what the answer established, in our words; no reason for holding anybody',
  ),
  reason_given_by_authority: text
    .optional()
    .describe(
      'what it says of why the person is held: never in the summary, and shown only among all claims, under its name',
    ),
  established: Established.optional(),
  counts: counts.optional().describe('bulk only: number by what was said of them'),
  about: ownText.optional(),
  coercion: z.array(CoercionSign).optional().describe('signs of coercion that somebody recorded'),
  family_reply: text
    .optional()
    .describe('what was replied, where it takes no stand on the answer as a whole'),
  family: z
    .array(FamilyVerdict)
    .optional()
    .describe('what the family says of the answer, in the order of time'),
  note: ownText.optional(),
  reaction: id.optional(),
  ...citation.shape,
  visibility,
  desk_note: text.optional(),
})
export type OfficialAnswerRow = z.infer<typeof OfficialAnswerRow>

export const UN_BODIES = [
  'WGEID',
  'WGAD',
  'CED',
  'CAT',
  'CEDAW',
  'CERD',
  'HRCttee',
  'special_procedures',
] as const
/** WGEID's words for a case. */
export const WGEID_STATUSES = [
  'outstanding',
  'clarified_by_government',
  'clarified_by_source',
  'discontinued',
  'closed',
] as const

/** A row of `un-procedures.jsonl`: a case of one person before a body of the United Nations. What no source tells is left out. */
export const UnProcedureRow = z.strictObject({
  id,
  person: slug,
  body: z.enum(UN_BODIES),
  against: text.describe('the state that it is addressed to'),
  summary: ownText,
  reference: text.optional(),
  opinion: text.optional().describe('WGAD: number of the opinion'),
  urgent_action: text.optional().describe('CED: number of the urgent action'),
  status: z.enum(WGEID_STATUSES).optional().describe('WGEID only'),
  opened: edtf.optional(),
  replied: edtf.optional().describe('when the government replied'),
  passed_on: edtf
    .optional()
    .describe('WGEID: when the reply was passed to the family, who may object for six months'),
  decided: edtf.optional(),
  note: ownText.optional(),
  ...citation.shape,
  visibility,
  desk_note: text.optional(),
})
export type UnProcedureRow = z.infer<typeof UnProcedureRow>

/** A row of `campaigns.jsonl`. `id` is its address. */
export const CampaignRow = z.strictObject({
  id: slug,
  title: ownText,
  hashtag: z
    .string()
    .regex(/^#[\p{L}\p{N}_]+$/u, { error: 'hashtag-malformed' })
    .optional(),
  by: z.array(text).min(1),
  to: text,
  items: z.array(z.enum(DEMAND_ITEMS)).min(1),
  demand: ownText,
  lines: z
    .array(z.strictObject({ words: text, language, by: text, ...citation.shape }))
    .max(2)
    .optional()
    .describe('to share, in the family’s own words'),
  started: edtf,
  place: text.optional(),
  persons: z.array(slug),
  reaction: id.optional(),
  sources: z.array(citation).min(1),
  visibility,
  desk_note: text.optional(),
})
export type CampaignRow = z.infer<typeof CampaignRow>

/** A row of `reprisals.jsonl`: harm or threat to somebody who asked. Never an answer. */
export const ReprisalRow = z.strictObject({
  id,
  person: slug,
  body: text,
  date: edtf,
  summary: ownText,
  ...citation.shape,
  visibility,
  desk_note: text.optional(),
})
export type ReprisalRow = z.infer<typeof ReprisalRow>
