/** What anyone may know of a facility and the rules of writing there. A field not listed here cannot be shown. */
import { z } from 'zod'
import { PublicSourceRef } from '../evidence/public.ts'
import { citation, edtf, id, text } from '../kernel/fields.ts'
import { FacilityRow, MailRuleRow } from './model.ts'
import { ADDRESS_STATES, CARD_OBSTACLES, REACHES } from './rules.ts'

const facilityRow = FacilityRow.shape
const ruleRow = MailRuleRow.shape

export const PublicMailRule = z.strictObject({
  id,
  reach: z.enum(REACHES).describe('how closely the rule is drawn: the closest wins'),
  scope: ruleRow.scope,
  rule: ruleRow.rule,
  value: ruleRow.value.describe('in the source’s own shape'),
  conflict_group: ruleRow.conflict_group.describe('rules that say different things of the same matter'),
  note: ruleRow.note,
  checked_on: edtf,
  ...citation.shape,
})
export type PublicMailRule = z.infer<typeof PublicMailRule>

const address = z.strictObject({
  state: z.enum(ADDRESS_STATES).describe('never good: an address counts as expired until somebody confirms it'),
  local: facilityRow.address_local.describe('as published, in the destination’s script; nothing is transliterated'),
  local_lang: facilityRow.address_local_lang,
  romanised: facilityRow.address_romanised.describe('as published in Latin letters; nothing is transliterated'),
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
    card_to_prisoner: z.strictObject({ passes: z.literal(false), obstacles: z.array(z.enum(CARD_OBSTACLES)).min(1) }),
    rules: z.array(PublicMailRule).describe('closest first'),
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
