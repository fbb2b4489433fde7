/** Facilities, mail rules and postal formats: what a card would need, as rows with sources. */
import { z } from 'zod'
import { citation, edtf, freeJson, id, iso3, language, script, text, visibility } from '../kernel/fields.ts'

/** A row of `facilities.jsonl`. */
export const FacilityRow = z.strictObject({
  id,
  names: z.array(z.strictObject({ text, script, lang: language, basis: z.enum(['source', 'gloss', 'recalled']) })).min(1),
  kind: text,
  country: iso3,
  region: text,
  purpose: z.enum(['letters_to_prisoner', 'letters_to_authority', 'named_in_report']),
  address_local: z.array(text).optional(),
  address_local_lang: language.optional(),
  address_romanised: z.array(text).optional(),
  postcode: text.optional(),
  verified_on: edtf.optional(),
  verified_by: text.optional(),
  stale: z.enum(['yes', 'verify', 'unverified']).optional(),
  grade: z.enum(['A', 'B', 'C', 'D', 'E', 'F']),
  note: text.optional(),
  ...citation.shape,
  read_on: edtf,
  visibility,
  desk_note: text.optional(),
})
export type FacilityRow = z.infer<typeof FacilityRow>

/** A row of `mail-rules.jsonl`. `value` keeps the source's own shape; the gate of a later issue reads it by `rule`. */
export const MailRuleRow = z.strictObject({
  id,
  scope: z.strictObject({ country: text, region: text.optional(), facility: id.optional(), kind: text.optional(), as: text.optional() }),
  rule: z.enum([
    'do',
    'dont',
    'languages_accepted',
    'forbidden_topics',
    'forbidden_words',
    'strangers_allowed',
    'picture_cards',
    'return_address',
    'tone_advice',
    'enclosure_allowed',
    'e_letter_route',
    'religious_wording',
    'handwritten_only',
    'identifier_required',
    'max_pages',
    'max_size',
  ]),
  value: freeJson,
  conflict_group: text.optional(),
  note: text.optional(),
  ...citation.shape,
  checked_on: edtf,
  visibility,
  desk_note: text.optional(),
})
export type MailRuleRow = z.infer<typeof MailRuleRow>

/** A row of `postal-formats.jsonl`: address line orders, country lines, card sizes. */
export const PostalFormatRow = z.strictObject({
  id,
  kind: z.enum(['line_order', 'postcard_size', 'country_line', 'script', 'sender_address', 'postcard_layout', 'derived']),
  iso3: text,
  lang: language.optional(),
  script: script.optional(),
  basis: z.enum(['seen', 'recalled', 'computed']),
  value: freeJson.describe('the format itself, in the source’s own terms'),
  conflict_group: text.optional(),
  note: text.optional(),
  ...citation.shape,
  checked_on: edtf,
  visibility,
  desk_note: text.optional(),
})
export type PostalFormatRow = z.infer<typeof PostalFormatRow>
