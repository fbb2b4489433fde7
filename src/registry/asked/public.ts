/** What anyone may know of what was asked and what came back. Part of `public.ts`. */

import { z } from 'zod'
import { byLanguage, ownText } from '../../kernel/about/own-text.ts'
import { citation, edtf, id, language, script, slug, text } from '../../kernel/fields/index.ts'
import { PublicSourceRef } from '../../kernel/fields/source-ref.ts'
import { CAME_BACK, ITEM_STATES, ITEM_TURNS, TIMINGS } from './demands.ts'
import {
  ADDRESSEE_KINDS,
  ANSWER_BODIES,
  ASKER_KINDS,
  CampaignRow,
  CoercionSign,
  DEATH_WORDS,
  DEMAND_CHANNELS,
  DEMAND_ITEMS,
  Established,
  FamilyVerdict,
  KIN,
  QUESTIONS,
  UnProcedureRow,
} from './model.ts'

const timing = z
  .enum(TIMINGS)
  .describe('`possibly_after`: the dates are partial and leave it open; it counts')

export const PublicItem = z.strictObject({
  item: z.enum(DEMAND_ITEMS),
  state: z
    .enum(ITEM_STATES)
    .describe(
      'derived from answers by name and the family’s word on them; answered never means true',
    ),
  by: z.array(id).describe('the answers, or claims of a showing, that gave the state'),
  becomes: z
    .enum(ITEM_TURNS)
    .optional()
    .describe('what it turns into where a death or a release is reported; neither closes it'),
})
export type PublicItem = z.infer<typeof PublicItem>

export const PublicDemand = z.strictObject({
  id,
  by: text,
  by_kind: z.enum(ASKER_KINDS).optional(),
  relation: z
    .enum(KIN)
    .optional()
    .describe('what whoever asks is to the person; absent where no relative asks'),
  to: text,
  addressee_kind: z.enum(ADDRESSEE_KINDS),
  items: z.array(z.enum(DEMAND_ITEMS)),
  states: z.array(PublicItem).describe('what became of each item'),
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
  campaign: slug.optional(),
  silences: z
    .array(z.strictObject({ body: text, date: edtf, summary: ownText, ...citation.shape }))
    .optional(),
  withdrawn: z.strictObject({ date: edtf, by: text, ...citation.shape }).optional(),
  replies: z
    .array(z.union([z.strictObject({ answer: id, timing }), z.strictObject({ claim: id, timing })]))
    .describe(
      'answers by name, and showings, by where they stand to the demand; those from before it do not count',
    ),
  inferred: z
    .literal(true)
    .optional()
    .describe('no source says that this was asked, or of whom: it is in no count and has no clock'),
  before_taken: z
    .literal(true)
    .optional()
    .describe('dated before every date on which the person is said to have been taken'),
  ...citation.shape,
})
export type PublicDemand = z.infer<typeof PublicDemand>

/** Whether a source says that it was asked: what is not so is told, and neither counted, nor clocked, nor printed as an ask. */
export const isAsked = ({ inferred }: Pick<PublicDemand, 'inferred'>): boolean => !inferred

/** A sign of coercion beside a statement; `id` where it is a row of its own. */
export const PublicSign = z.strictObject({ id: id.optional(), ...CoercionSign.shape })
export type PublicSign = z.infer<typeof PublicSign>

/** How a reader understood a claim that speaks of a death. */
export const PublicDeathReading = z.strictObject({
  id,
  says: z.enum(DEATH_WORDS),
  knows: ownText.optional(),
})
export type PublicDeathReading = z.infer<typeof PublicDeathReading>

const answer = {
  id,
  body: text,
  body_kind: z.enum(ANSWER_BODIES),
  speaker: text.optional(),
  date: edtf,
  medium: ownText,
  summary: ownText,
  note: ownText.optional(),
  ...citation.shape,
}
export const PublicAnswer = z.strictObject({
  ...answer,
  reason_given_by_authority: text
    .optional()
    .describe(
      'a claim of whoever answered on why the person is held; no part of what the answer established',
    ),
  film: z.literal(true).optional(),
  denies: z
    .literal(true)
    .optional()
    .describe('it denies, refuses or knows nothing, and gives nothing else'),
  established: Established.optional(),
  coercion: z.array(PublicSign).optional().describe('signs of coercion that somebody recorded'),
  family_reply: text.optional(),
  family: z.array(FamilyVerdict).optional(),
})
export type PublicAnswer = z.infer<typeof PublicAnswer>

/** An official statement about many people without names: it answers nobody by name. */
export const PublicBulkAnswer = z
  .strictObject({
    ...answer,
    about: ownText.optional(),
    counts: z.record(z.string(), z.int()).optional(),
    sources: z.array(PublicSourceRef),
  })
  .brand<'public'>()
export type PublicBulkAnswer = z.infer<typeof PublicBulkAnswer>

export const PublicProcedure = UnProcedureRow.omit({
  person: true,
  visibility: true,
  desk_note: true,
}).extend({
  objection_ends: edtf
    .optional()
    .describe('WGEID: six months after the reply was passed to the family'),
})
export type PublicProcedure = z.infer<typeof PublicProcedure>

/** A form of a name as pages set it. `recalled`: found in no source, and marked wherever it stands. */
export const NameForm = z.strictObject({
  text,
  script,
  lang: language,
  recalled: z.literal(true).optional(),
  text_in: byLanguage.optional(),
})
export type NameForm = z.infer<typeof NameForm>

/** A person as lists of demands and answers name them. */
export const PersonNamed = z.strictObject({ slug, listed: NameForm, picture: NameForm })

/** A row of `GET /api/v1/demands`: one demand for one person; a demand for several people is one row each. */
export const PublicPersonDemand = PublicDemand.extend({
  id: id.describe('`demand`.`person`'),
  demand: id,
  person: PersonNamed,
  authority: slug,
  came_back: z
    .array(z.enum(CAME_BACK))
    .describe('the most that the state gave by name; several where partial dates leave it open'),
}).brand<'public'>()
export type PublicPersonDemand = z.infer<typeof PublicPersonDemand>

/** A row of `GET /api/v1/answers`: one answer about one person by name. */
export const PublicPersonAnswer = PublicAnswer.extend({
  person: PersonNamed,
  authority: slug,
}).brand<'public'>()
export type PublicPersonAnswer = z.infer<typeof PublicPersonAnswer>

export const PublicCampaign = CampaignRow.omit({ visibility: true, desk_note: true, sources: true })
  .extend({ citations: z.array(citation), sources: z.array(PublicSourceRef) })
  .brand<'public'>()
export type PublicCampaign = z.infer<typeof PublicCampaign>
