/** Reactions: what the world has said and done, as rows with sources. */
import { z } from 'zod'
import { ownText } from '../../kernel/about/own-text.ts'
import { bounds, type Edtf } from '../../kernel/dates/index.ts'
import {
  citation,
  edtf,
  id,
  iso3,
  language,
  quotation,
  slug,
  sortKeys,
  text,
  visibility,
} from '../../kernel/fields/index.ts'
import { COMPETENCES, determination, quoted } from './determinations.ts'
import { REACTION_KINDS } from './kinds.ts'
import { SIDES } from './sides.ts'

export * from './determinations.ts'
export * from './figure.ts'
export * from './kinds.ts'

/** Only instruments and statements about the policy carry one; never the actor's own word. */
export const STANCES = [...SIDES, 'state_concerned'] as const
/** A committee is not its parliament, a chamber's motion is not the country; `group`: many, or somebody not named. */
export const ACTOR_KINDS = [
  'state',
  'government',
  'parliament',
  'chamber',
  'committee',
  'party',
  'igo',
  'ngo',
  'company',
  'religious_body',
  'media',
  'person',
  'group',
] as const
export type ActorKind = (typeof ACTOR_KINDS)[number]
/** A chamber is part of its parliament; a minister acts for a government, which acts for its state. */
export const ACTOR_RELATIONS = ['part_of', 'acts_for'] as const
export const VOTE_RESULTS = ['adopted', 'rejected', 'blocked'] as const
export const MAJORITIES = ['simple', 'absolute', 'two_thirds', 'consensus', 'not_stated'] as const
export const LAW_STAGES = [
  'introduced',
  'passed_chamber',
  'passed',
  'signing_announced',
  'signed',
  'in_force',
  'rejected',
  'lapsed',
] as const
export const CASE_STAGES = [
  'filed',
  'investigation',
  'hearing',
  'declined_no_jurisdiction',
  'declined',
  'judgment',
  'withdrawn',
] as const
export const MEASURES = [
  'asset_freeze',
  'entry_ban',
  'visa_restriction',
  'trade_listing',
  'export_control',
  'import_ban',
  'other',
] as const

/** A row of `actors.jsonl`: who acts in reactions. The id of a state is its ISO 3166-1 alpha-3 code in small letters. */
export const ActorRow = z.strictObject({
  id: slug,
  name: text,
  kind: z.enum(ACTOR_KINDS),
  iso3: iso3
    .optional()
    .describe('the country that it is of; for an office abroad, the one that it stands for'),
  from: edtf.optional().describe('since when it exists, where that matters'),
  to: edtf.optional(),
  parents: z
    .array(
      z.strictObject({
        actor: slug,
        relation: z.enum(ACTOR_RELATIONS),
        role: ownText.optional(),
        from: edtf.optional(),
        to: edtf.optional(),
      }),
    )
    .optional(),
  note: ownText.optional(),
  visibility,
  desk_note: text.optional(),
})
export type ActorRow = z.infer<typeof ActorRow>

const actorRef = z.strictObject({ actor: slug, role: ownText.optional() })

/** A row of `reactions.jsonl`. */
export const ReactionRow = z.strictObject({
  id,
  kind: z.enum(REACTION_KINDS),
  date: edtf,
  end_date: edtf.optional(),
  date_basis: z
    .enum(['stated', 'context', 'external'])
    .describe('where the date comes from: the passage itself, its neighbours, or elsewhere'),
  actors: z.array(actorRef).min(1),
  targets: z.array(actorRef).describe('the addressee, as coded; not a checked mention'),
  place: text.optional(),
  summary: ownText,
  ...quoted.shape,
  stance: z.enum(STANCES).optional(),
  determinations: z
    .array(determination)
    .min(1)
    .optional()
    .describe('words for what is done, as the source has them, each once'),
  competence: z.enum(COMPETENCES).optional().describe('of the body that used the words'),
  outcome: z
    .strictObject({
      result: z.enum(VOTE_RESULTS).optional(),
      required: z.enum(MAJORITIES).optional(),
      for: z.int().optional(),
      against: z.int().optional(),
      abstain: z.int().optional(),
      abstain_party: text.optional(),
      unanimous: z.boolean().optional(),
    })
    .optional(),
  visit: z
    .strictObject({
      invited_by: text.optional().describe('left out where no source says'),
      condition: ownText.optional(),
      took_place: z.boolean().optional(),
      result: ownText.optional(),
    })
    .optional(),
  estimate: z
    .strictObject({
      low: z.int().optional(),
      high: z.int().optional(),
      as_said: quotation
        .optional()
        .describe('the number in words, where it was said so: “possibly millions” is no figure'),
      of: ownText,
      as_of: edtf.optional(),
    })
    .optional(),
  law: z.strictObject({ law: slug, title: text, stage: z.enum(LAW_STAGES) }).optional(),
  case: z
    .strictObject({ case: slug, title: ownText, court: text, stage: z.enum(CASE_STAGES) })
    .optional(),
  sanction: z
    .strictObject({
      measures: z.array(z.enum(MEASURES)).min(1),
      recalled: z
        .array(z.enum(MEASURES))
        .min(1)
        .optional()
        .describe('those of the measures that the source does not spell out'),
      authority: text
        .optional()
        .describe('the law or order that it rests on, where the source says so'),
      answers: id.optional().describe('the sanction that a counter-sanction answers'),
      answers_word: id
        .optional()
        .describe('what it answers, where that is no sanction: a word, a finding, a vote'),
    })
    .optional(),
  persons: z
    .array(slug)
    .describe('people with a page here; unnamed relatives live in the summary only'),
  instrument: id.optional().describe('the joint text or vote that this passage is about'),
  same_as: id.optional(),
  part_of: id.optional(),
  note: ownText.optional(),
  ...citation.shape,
  also_in: z.array(citation).min(1).optional().describe('where else it was read'),
  visibility,
  desk_note: text.optional(),
})
export type ReactionRow = z.infer<typeof ReactionRow>

/** A row of `instruments.jsonl`: a joint letter, joint statement or vote. */
export const InstrumentRow = z.strictObject({
  id,
  date: edtf,
  forum: ownText,
  title: ownText,
  led_by: text.optional(),
  kind: z.enum(['joint_statement', 'vote']),
  stance: z.enum(SIDES).optional().describe('of a joint text; a vote has none'),
  vote: z
    .strictObject({
      motion: ownText,
      body: text.describe('who may vote; anybody else is not eligible'),
      required: z.enum(MAJORITIES),
      result: z.enum(VOTE_RESULTS).optional().describe('as the sources report it'),
      announced: z
        .strictObject({ yes: z.int(), no: z.int(), abstain: z.int(), absent: z.int().optional() })
        .optional(),
    })
    .optional(),
  claimed: z.int().optional().describe('total that somebody published; absent when nobody did'),
  claimed_later: z
    .array(z.strictObject({ total: z.int(), by: text, ...citation.shape }))
    .optional(),
  complete: z
    .boolean()
    .describe(
      'false: a missing row means unknown, never "did not sign"; a list of which anybody claims more than it names is never published as complete',
    ),
  scope: z
    .array(text.max(80))
    .min(1)
    .describe('what it speaks of; the word for this collection stands in collection.json'),
  supersedes: id.optional().describe('an earlier published version of the same list'),
  used: z.boolean().describe('the one version that positions rest on'),
  note: ownText.optional(),
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
  summary: ownText,
  sides: z.array(citation).min(1),
  reactions: z.array(id),
  instruments: z.array(id),
  persons: z.array(slug),
  resolution: ownText.optional(),
  visibility,
  desk_note: text.optional(),
})
export type ContradictionRow = z.infer<typeof ContradictionRow>

/** A row of `matrix-presets.jsonl`: a choice of columns and rows with an address of its own, such as a published table that is made again. */
export const MatrixPresetRow = z.strictObject({
  id: slug,
  title: z.record(language, text).overwrite(sortKeys).describe('by language'),
  columns: z.array(edtf).min(1).describe('intervals, in the order of the table'),
  universe: z.array(iso3).describe('rows; empty for all'),
  note: ownText.optional(),
  ...citation.shape,
  visibility,
  desk_note: text.optional(),
})
export type MatrixPresetRow = z.infer<typeof MatrixPresetRow>

/**
 * States whose own word a reaction is, by iso3: of a state, of a government, or of whoever acted for one at that time.
 * A parliament, a party or a citizen speaks for no state.
 */
export function statesSpokenFor(
  { actors, date }: Pick<ReactionRow, 'actors' | 'date'>,
  known: ReadonlyMap<string, ActorRow>,
): string[] {
  return [
    ...new Set(actors.flatMap(({ actor }) => stateOf(known.get(actor), date, known) ?? [])),
  ].sort()
}

function stateOf(
  actor: ActorRow | undefined,
  date: Edtf,
  known: ReadonlyMap<string, ActorRow>,
): string | undefined {
  if (!actor) return undefined
  if (actor.kind === 'state' || actor.kind === 'government') return actor.iso3
  const office = actor.parents?.find(
    (parent) => parent.relation === 'acts_for' && meets(date, parent),
  )
  return office && stateOf(known.get(office.actor), date, known)
}

/** Whether the days of a date meet those of a term; an open end has no limit. */
function meets(
  date: Edtf,
  { from, to }: { from?: Edtf | undefined; to?: Edtf | undefined },
): boolean {
  const { earliest, latest } = bounds(date)
  const [start, end] = [from && bounds(from).earliest, to && bounds(to).latest]
  return !(start && latest && latest < start) && !(end && earliest && earliest > end)
}
