/** Reactions: what the world has said and done, as rows with sources. */
import { z } from 'zod'
import { citation, edtf, id, iso3, slug, text, visibility } from '../kernel/fields.ts'

export const REACTION_KINDS = [
  'statement',
  'government_statement',
  'joint_statement',
  'resolution',
  'vote',
  'law',
  'sanction',
  'counter_sanction',
  'trade_listing',
  'legal_case',
  'inquiry',
  'report',
  'estimate',
  'meeting',
  'deportation',
  'refusal_to_deport',
  'refugee_motion',
  'travel_advisory',
  'protest',
  'boycott',
  'corporate_action',
  'religious_action',
  'publication',
  'media_report',
  'award',
  'cyberattack',
  'withdrawal',
  'visit',
  'access_request',
  'invitation',
  'demand',
  'official_answer',
  'episode',
] as const
/** Only instruments and statements about the policy carry one; never the actor's own word. */
export const STANCES = ['backs', 'critical', 'state_concerned'] as const
/** Kinds, not a scale. */
export const DETERMINATIONS = [
  'genocide',
  'crimes_against_humanity',
  'serious_risk_of_genocide',
  'serious_abuses',
  'visitor_reported_none',
] as const
export const DETERMINATION_BASES = ['asserted', 'possible_or_quoted', 'requested_or_alleged', 'not_stated'] as const
export const ACTOR_KINDS = [
  'state',
  'government',
  'parliament',
  'party',
  'igo',
  'ngo',
  'company',
  'religious_body',
  'media',
  'person',
] as const

const actor = z.strictObject({ name: text, kind: z.enum(ACTOR_KINDS), iso3: iso3.optional(), role: text.optional() })

/** A row of `reactions.jsonl`. */
export const ReactionRow = z.strictObject({
  id,
  kind: z.enum(REACTION_KINDS),
  date: edtf,
  end_date: edtf.optional(),
  date_basis: z
    .enum(['stated', 'context', 'external'])
    .describe('where the date comes from: the passage itself, its neighbours, or elsewhere'),
  actors: z.array(actor).min(1),
  targets: z.array(actor).describe('the addressee, as coded; not a checked mention'),
  place: text.optional(),
  summary: text,
  stance: z.enum(STANCES).optional(),
  determination: z.enum(DETERMINATIONS).optional(),
  determination_basis: z.enum(DETERMINATION_BASES).optional(),
  proposed_determination: z.enum(DETERMINATIONS).optional().describe('the word of a motion that failed'),
  outcome: z
    .strictObject({
      passed: z.boolean().optional(),
      for: z.int().optional(),
      against: z.int().optional(),
      abstain: z.int().optional(),
      abstain_party: text.optional(),
      unanimous: z.boolean().optional(),
    })
    .optional(),
  visit: z.strictObject({ invited_by: text, condition: text.optional(), took_place: z.boolean().optional(), result: text }).optional(),
  estimate: z.strictObject({ low: z.int().optional(), high: z.int().optional(), of: text }).optional(),
  persons: z.array(slug).describe('people with a page here; unnamed relatives live in the summary only'),
  instrument: id.optional().describe('the joint text or vote that this passage is about'),
  same_as: id.optional(),
  part_of: id.optional(),
  note: text.optional(),
  ...citation.shape,
  visibility,
  desk_note: text.optional(),
})
export type ReactionRow = z.infer<typeof ReactionRow>

/** A row of `instruments.jsonl`: a joint letter, joint statement or vote. */
export const InstrumentRow = z.strictObject({
  id,
  date: edtf,
  forum: text,
  title: text,
  led_by: text.optional(),
  kind: z.enum(['joint_statement', 'vote']),
  stance: z.enum(['backs', 'critical']).optional().describe('of a joint text; a vote has none'),
  result: z.enum(['adopted', 'rejected', 'blocked']).optional().describe('of a vote, as the sources report it'),
  claimed: z.int().optional().describe('total that somebody published; absent when nobody did'),
  claimed_later: z.array(z.strictObject({ total: z.int(), by: text, ...citation.shape })).optional(),
  complete: z.boolean().describe('false: a missing row means unknown, never "did not sign"'),
  scope: z.array(z.enum(['Xinjiang', 'Hong Kong', 'Tibet'])).min(1),
  supersedes: id.optional().describe('an earlier published version of the same list'),
  used: z.boolean().describe('the one version that positions rest on'),
  note: text.optional(),
  sources: z.array(citation).min(1),
  visibility,
  desk_note: text.optional(),
})
export type InstrumentRow = z.infer<typeof InstrumentRow>

/** A row of `signatures.csv`. */
export const SignatureRow = z.strictObject({
  instrument: id,
  iso3,
  name: text,
  event: z.enum(['signed', 'joined_later', 'withdrew']),
  date: edtf.optional(),
  basis: z.enum(['seen', 'recalled']),
  source: id,
})
export type SignatureRow = z.infer<typeof SignatureRow>

/** A row of `ballots.csv`. */
export const BallotRow = z.strictObject({
  instrument: id,
  iso3,
  name: text,
  ballot: z.enum(['yes', 'no', 'abstain', 'absent']),
  basis: z.enum(['seen', 'recalled']),
  source: id,
})
export type BallotRow = z.infer<typeof BallotRow>

/** A row of `contradictions.jsonl`: a double, conflict, loss or garble in the sources, pointing at both sides. */
export const ContradictionRow = z.strictObject({
  id,
  kind: z.enum([
    'duplicate',
    'lost_data',
    'wrong_body',
    'ambiguous_vote',
    'date_conflict',
    'number_conflict',
    'session_conflict',
    'date_missing',
    'leader_conflict',
    'not_a_vote',
    'ordinal_check',
    'ordinal_conflict',
    'count_conflict',
    'attribution_conflict',
    'claim_conflict',
    'spelling',
    'broken_text',
    'age_basis',
    'order',
  ]),
  summary: text,
  sides: z.array(citation).min(1),
  reactions: z.array(id),
  instruments: z.array(id),
  persons: z.array(slug),
  resolution: text.optional(),
  visibility,
  desk_note: text.optional(),
})
export type ContradictionRow = z.infer<typeof ContradictionRow>
