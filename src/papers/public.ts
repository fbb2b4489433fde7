/** What anyone may know of a facility and the rules of writing there. A field not listed here cannot be shown. */

import { z } from 'zod'
import { citation, edtf, id, language, slug, text } from '../kernel/fields/index.ts'
import { PublicSourceRef } from '../kernel/fields/source-ref.ts'
import type { PublicPerson } from '../registry/public.ts'
import { FAITHS, FacilityRow, MailRuleRow, RecipientRow } from './model/index.ts'
import { LEVELS, MATTERS, VERDICTS } from './model/resolve.ts'
import { ADDRESS_STATES, CARD_OBSTACLES } from './model/rules.ts'

/** Whom a paper is about. */
export type Subject = Pick<PublicPerson, 'slug' | 'picture' | 'listed'>

const facilityRow = FacilityRow.shape
const ruleRow = MailRuleRow.shape

/** What the rules come to in one matter: see `resolve.ts`. */
export const PublicResolvedRule = z.strictObject({
  matter: z.enum(MATTERS),
  verdict: z.enum(VERDICTS),
  level: z.enum(LEVELS).describe('the closest level that speaks; within it the stricter wins'),
  rules: z.array(id).describe('those that decide'),
  faith: z.enum(FAITHS).optional().describe('allowed only for what belongs to this faith'),
  accepted: z.array(language).optional(),
  refused: z.array(language).optional(),
})
export type PublicResolvedRule = z.infer<typeof PublicResolvedRule>
const contradictions = z
  .array(z.strictObject({ group: text, rules: z.array(id) }))
  .describe('advice that says different things: all of it stands')

export const PublicMailRule = z.strictObject({
  id,
  reach: z.enum(LEVELS).describe('how closely the rule is drawn: the closest wins'),
  scope: ruleRow.scope,
  rule: ruleRow.rule,
  value: ruleRow.value.describe('in the source’s own shape'),
  conflict_group: ruleRow.conflict_group.describe(
    'rules that say different things of the same matter',
  ),
  note: ruleRow.note,
  checked_on: edtf,
  ...citation.shape,
})
export type PublicMailRule = z.infer<typeof PublicMailRule>

const address = z.strictObject({
  state: z
    .enum(ADDRESS_STATES)
    .describe('on the day of reading; a document on file never says verified'),
  local: facilityRow.address_local.describe(
    'as published, in the destination’s script; nothing is transliterated',
  ),
  local_lang: facilityRow.address_local_lang,
  romanised: facilityRow.address_romanised.describe(
    'as published in Latin letters; nothing is transliterated',
  ),
  postcode: facilityRow.postcode,
  verified_on: facilityRow.verified_on,
  verified_by: facilityRow.verified_by,
})

export const PublicFacility = z
  .strictObject({
    id,
    names: facilityRow.names,
    kind: facilityRow.kind,
    country: facilityRow.country,
    region: facilityRow.region,
    purpose: facilityRow.purpose,
    address,
    stale: facilityRow.stale.describe('what the reader of the source noted of its age'),
    grade: facilityRow.grade,
    note: facilityRow.note,
    read_on: edtf,
    ...citation.shape,
    card_to_prisoner: z.strictObject({
      obstacles: z
        .array(z.enum(CARD_OBSTACLES))
        .describe(
          'why no card to anyone there may go; none does not mean that one may: that depends on the person',
        ),
    }),
    rules: z.array(PublicMailRule).describe('closest first'),
    resolved: z
      .array(PublicResolvedRule)
      .describe('what the rules come to, for somebody of whom nothing more is known'),
    conflicts: z.array(text).describe('conflict groups of which several rules stand here'),
    sources: z.array(PublicSourceRef),
  })
  .brand<'public'>()
export type PublicFacility = z.infer<typeof PublicFacility>

/** A facility in lists. */
export const FacilityListItem = z.strictObject({
  id,
  names: facilityRow.names,
  kind: facilityRow.kind,
  country: facilityRow.country,
  region: facilityRow.region,
  purpose: facilityRow.purpose,
  address_state: z.enum(ADDRESS_STATES),
  verified_on: facilityRow.verified_on,
  grade: facilityRow.grade,
})
export type FacilityListItem = z.infer<typeof FacilityListItem>

const recipientRow = RecipientRow.shape

/**
 * Where mail for a person would go, and what the rules come to there. `consent` says that a close relative's consent stands, or `none`:
 * never given, withdrawn and run out look the same.
 */
export const PublicRecipient = z
  .strictObject({
    person: slug,
    row: id.describe('of recipients.jsonl'),
    facility: id,
    as_of: edtf,
    identifier: recipientRow.identifier,
    languages: recipientRow.languages,
    faith: recipientRow.faith,
    strangers: recipientRow.strangers,
    note: recipientRow.note,
    ...citation.shape,
    consent: z.strictObject({
      state: z.enum(['given', 'none']),
      on: edtf.optional(),
      until: edtf.optional().describe('the day is judged when it is read: on file it stays given'),
    }),
    rules: z
      .array(PublicMailRule)
      .describe('those for mail to this person alone; the others stand with the facility'),
    resolved: z.array(PublicResolvedRule),
    contradictions,
    sources: z.array(PublicSourceRef),
  })
  .brand<'public'>()
export type PublicRecipient = z.infer<typeof PublicRecipient>
