/** What anyone may know of reactions, instruments and contradictions. A field not listed here cannot be shown. */

import { z } from 'zod'
import { ownText } from '../kernel/about/own-text.ts'
import { publicChanges } from '../kernel/changes/index.ts'
import { citation, edtf, id, iso3, slug, text } from '../kernel/fields/index.ts'
import { PublicSourceRef } from '../kernel/fields/source-ref.ts'
import {
  ACTOR_KINDS,
  ActorRow,
  ContradictionRow,
  InstrumentRow,
  MatrixPresetRow,
  quoted,
  ReactionRow,
} from './model/index.ts'

const sources = z.array(PublicSourceRef).describe('every source that the document cites, once')
const reactionRow = ReactionRow.shape
const instrumentRow = InstrumentRow.shape
const contradictionRow = ContradictionRow.shape
const actorRow = ActorRow.shape

/** An actor as documents carry it: its row, and the role in which it acted. */
const actor = z.strictObject({
  id: slug,
  name: text,
  kind: z.enum(ACTOR_KINDS),
  iso3: iso3.optional(),
  role: ownText.optional(),
})
export type NamedActor = z.infer<typeof actor>
/** A state by itself: not several at once, and not a part of one. */
export const isState = ({ kind, iso3 }: Pick<NamedActor, 'kind' | 'iso3'>): boolean =>
  kind === 'state' && iso3 !== undefined

export const PublicActor = z
  .strictObject({
    id: actorRow.id,
    name: actorRow.name,
    kind: actorRow.kind,
    iso3: actorRow.iso3,
    from: actorRow.from,
    to: actorRow.to,
    parents: z.array(
      z.strictObject({
        ...actor.shape,
        relation: z.enum(['part_of', 'acts_for']),
        from: edtf.optional(),
        to: edtf.optional(),
      }),
    ),
    note: actorRow.note,
  })
  .brand<'public'>()
export type PublicActor = z.infer<typeof PublicActor>

/** An actor in lists. */
export const ActorListItem = z.strictObject({
  id: actorRow.id,
  name: actorRow.name,
  kind: actorRow.kind,
  iso3: actorRow.iso3,
  reactions: z
    .int()
    .describe(
      'how many it has, a state those that are its own word; a signature or a ballot is none by itself',
    ),
})
export type ActorListItem = z.infer<typeof ActorListItem>

export const PublicMatrixPreset = z
  .strictObject({
    ...MatrixPresetRow.omit({ visibility: true, desk_note: true, source: true, locator: true })
      .shape,
    sources,
  })
  .brand<'public'>()
export type PublicMatrixPreset = z.infer<typeof PublicMatrixPreset>

export const PublicReaction = z
  .strictObject({
    id,
    kind: reactionRow.kind,
    date: reactionRow.date,
    end_date: reactionRow.end_date,
    date_basis: reactionRow.date_basis,
    actors: z.array(actor),
    targets: z.array(actor),
    place: reactionRow.place,
    summary: reactionRow.summary,
    ...quoted.shape,
    stance: reactionRow.stance,
    determinations: reactionRow.determinations,
    competence: reactionRow.competence,
    law: reactionRow.law,
    case: reactionRow.case,
    sanction: reactionRow.sanction,
    outcome: reactionRow.outcome,
    visit: reactionRow.visit,
    estimate: reactionRow.estimate,
    persons: reactionRow.persons,
    instrument: reactionRow.instrument,
    same_as: reactionRow.same_as,
    part_of: reactionRow.part_of,
    note: reactionRow.note,
    ...citation.shape,
    also_in: reactionRow.also_in,
    sources,
  })
  .brand<'public'>()
export type PublicReaction = z.infer<typeof PublicReaction>

/**
 * What evidence says of one state in one column, or why it says nothing. `not_on_list`: every list there is known whole, and the
 * state is on none; `unknown`: a list is known in part; `not_eligible`: the vote was among others; `no_instrument`: nothing is dated there.
 */
export const CELL_VALUES = [
  'supports',
  'condemns',
  'withdrew',
  'yes',
  'no',
  'abstain',
  'absent',
  'not_on_list',
  'unknown',
  'not_eligible',
  'no_instrument',
] as const
export type CellValue = (typeof CELL_VALUES)[number]

/** One actor with where it stood and what it did, by ids. */
export const ActorAnswer = z.strictObject({
  ...PublicActor.shape,
  positions: z
    .array(
      z.strictObject({
        instrument: id,
        date: edtf,
        value: z.enum(CELL_VALUES),
        signed_on: edtf.nullable(),
        withdrew_on: edtf.nullable(),
      }),
    )
    .describe(
      'of a state: every used text and vote that speaks of the collection’s own place, in the order of time',
    ),
  changes: z.array(
    z.strictObject({
      kind: z.enum(['switched', 'withdrew', 'joined', 'left']),
      on: edtf,
      from: id.nullable().describe('the text that it is held against; null for a withdrawal'),
      to: id,
    }),
  ),
  is_concerned: z.boolean().describe('the policy is its own'),
  counts: z.partialRecord(z.enum(CELL_VALUES), z.int()).describe('of its positions'),
  stances: z.partialRecord(reactionRow.stance.unwrap(), z.int()).describe('of its own reactions'),
  reactions: z
    .strictObject({ own: z.array(id), others: z.array(id), addressed: z.array(id) })
    .describe(
      'the newest 200 of each; own: of a state its own word; others: parliaments, parties, organisations and people of this state',
    ),
})
export type ActorAnswer = z.infer<typeof ActorAnswer>

/** Support and condemn are of a joint text (`signed` where it takes no stance), the last four of a vote. */
export const SIGNATORY_STANCES = [
  'support',
  'condemn',
  'signed',
  'withdrew',
  'yes',
  'no',
  'abstain',
  'absent',
] as const

export const PublicSignatory = z.strictObject({
  iso3,
  name: text,
  stance: z.enum(SIGNATORY_STANCES),
  joined_later: z.literal(true).optional(),
  signed_on: edtf.nullable(),
  withdrew_on: edtf.nullable(),
  basis: z.enum(['seen', 'recalled']).describe('recalled: from general knowledge, to be confirmed'),
  source: id,
  signed_source: id
    .optional()
    .describe('where the signing itself is reported, when not in `source`'),
})
export type PublicSignatory = z.infer<typeof PublicSignatory>

const tally = z.strictObject({ yes: z.int(), no: z.int(), abstain: z.int(), absent: z.int() })

export const PublicInstrument = z
  .strictObject({
    id,
    date: instrumentRow.date,
    forum: instrumentRow.forum,
    title: instrumentRow.title,
    led_by: instrumentRow.led_by,
    kind: instrumentRow.kind,
    stance: instrumentRow.stance,
    vote: instrumentRow.vote,
    claimed: z.int().nullable().describe('total that somebody published; null when nobody did'),
    claimed_later: instrumentRow.claimed_later,
    named: z
      .int()
      .describe(
        'names that stand on the list, without those that withdrew; for a vote the ballots cast',
      ),
    complete: z
      .boolean()
      .describe('false: a state that is not listed is unknown, never "did not sign"'),
    scope: instrumentRow.scope,
    used: instrumentRow.used,
    supersedes: instrumentRow.supersedes,
    superseded_by: id.optional().describe('a later published version of the same list'),
    note: instrumentRow.note,
    tally: tally.optional().describe('for votes: the ballots, counted again from the list'),
    signatories: z.array(PublicSignatory),
    recalled: z.int().describe('signatories that no source we read names'),
    to_be_confirmed: z
      .int()
      .describe('signatories that are recalled, or rest on a reprint, a copy or an excerpt'),
    citations: z.array(citation),
    sources,
    changes: publicChanges.optional(),
  })
  .brand<'public'>()
export type PublicInstrument = z.infer<typeof PublicInstrument>

/** A double, conflict, loss or garble in the sources. */
export const PublicContradiction = z
  .strictObject({
    id,
    kind: contradictionRow.kind,
    summary: contradictionRow.summary,
    sides: contradictionRow.sides,
    reactions: contradictionRow.reactions,
    instruments: contradictionRow.instruments,
    persons: contradictionRow.persons,
    resolution: contradictionRow.resolution,
    sources,
  })
  .brand<'public'>()
export type PublicContradiction = z.infer<typeof PublicContradiction>

/** A reaction in lists. */
export const ReactionListItem = z.strictObject({
  id,
  kind: reactionRow.kind,
  date: reactionRow.date,
  end_date: reactionRow.end_date,
  actors: z.array(actor),
  place: reactionRow.place,
  summary: reactionRow.summary,
  ...quoted.shape,
  stance: reactionRow.stance,
  determinations: reactionRow.determinations,
  competence: reactionRow.competence,
  outcome: reactionRow.outcome,
  law: reactionRow.law,
  case: reactionRow.case,
  sanction: reactionRow.sanction,
  estimate: reactionRow.estimate,
  persons: reactionRow.persons,
  instrument: reactionRow.instrument,
  same_as: reactionRow.same_as,
  part_of: reactionRow.part_of,
})
export type ReactionListItem = z.infer<typeof ReactionListItem>

/** An instrument in lists: all but its names. */
export const InstrumentListItem = z.strictObject({
  id,
  date: instrumentRow.date,
  forum: instrumentRow.forum,
  title: instrumentRow.title,
  led_by: instrumentRow.led_by,
  kind: instrumentRow.kind,
  stance: instrumentRow.stance,
  vote: instrumentRow.vote,
  claimed: z.int().nullable(),
  claimed_later: instrumentRow.claimed_later,
  named: z.int(),
  recalled: z.int().describe('of the names, those that no source we read has'),
  complete: z.boolean(),
  scope: instrumentRow.scope,
  used: instrumentRow.used,
  superseded_by: id.optional(),
  tally: tally.optional(),
})
export type InstrumentListItem = z.infer<typeof InstrumentListItem>

export const ContradictionListItem = z.strictObject({
  id,
  kind: contradictionRow.kind,
  summary: contradictionRow.summary,
  reactions: contradictionRow.reactions,
  instruments: contradictionRow.instruments,
  persons: contradictionRow.persons,
  resolution: contradictionRow.resolution,
})
export type ContradictionListItem = z.infer<typeof ContradictionListItem>
