/** Facilities, mail rules and postal formats: what a card would need, as rows with sources. */
import { z } from 'zod'
import { ownText } from '../../kernel/about/own-text.ts'
import {
  citation,
  edtf,
  freeJson,
  id,
  iso3,
  language,
  script,
  slug,
  text,
  visibility,
} from '../../kernel/fields/index.ts'

/** A run is made in files of at most so many cards, so that no thread grows with it. */
export const MOST_IN_A_FILE = 500

/** A row of `facilities.jsonl`. */
export const FacilityRow = z.strictObject({
  id,
  names: z
    .array(
      z.strictObject({
        text,
        script,
        lang: language,
        basis: z.enum(['source', 'gloss', 'recalled']),
      }),
    )
    .min(1),
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
  note: ownText.optional(),
  ...citation.shape,
  read_on: edtf,
  visibility,
  desk_note: text.optional(),
})
export type FacilityRow = z.infer<typeof FacilityRow>

export const FAITHS = ['islam', 'christianity', 'buddhism', 'other'] as const
export type Faith = (typeof FAITHS)[number]

/** A row of `mail-rules.jsonl`. `value` keeps the source's own shape; `resolve.ts` reads it by `rule`. */
export const MailRuleRow = z.strictObject({
  id,
  scope: z.strictObject({
    country: text,
    region: text.optional(),
    facility: id.optional(),
    kind: text.optional(),
    as: text.optional(),
    person: slug.optional().describe('for mail to this person alone'),
    faith: z
      .enum(FAITHS)
      .optional()
      .describe('said of prisoners of this faith; never applied to another'),
  }),
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
  note: ownText.optional(),
  ...citation.shape,
  checked_on: edtf,
  visibility,
  desk_note: text.optional(),
})
export type MailRuleRow = z.infer<typeof MailRuleRow>

/** A row of `postal-formats.jsonl`: address line orders, country lines, card sizes. */
export const PostalFormatRow = z.strictObject({
  id,
  kind: z.enum([
    'line_order',
    'postcard_size',
    'country_line',
    'script',
    'sender_address',
    'postcard_layout',
    'derived',
  ]),
  iso3: text,
  lang: language.optional(),
  script: script.optional(),
  basis: z.enum(['seen', 'recalled', 'computed']),
  value: freeJson.describe('the format itself, in the source’s own terms'),
  conflict_group: text.optional(),
  note: ownText.optional(),
  ...citation.shape,
  checked_on: edtf,
  visibility,
  desk_note: text.optional(),
})
export type PostalFormatRow = z.infer<typeof PostalFormatRow>

/** A row of `recipients.jsonl`: where mail for a person would go, as a source says. Of several the newest counts. */
export const RecipientRow = z.strictObject({
  id,
  person: slug,
  facility: id,
  as_of: edtf.describe('when the person was there'),
  identifier: z
    .array(text)
    .optional()
    .describe('lines that the place asks for: a prisoner number, a block, a year of birth'),
  languages: z.array(language).optional().describe('languages that the person reads'),
  faith: z
    .enum(FAITHS)
    .optional()
    .describe('only where the person or the family has made it public'),
  strangers: z
    .strictObject({ verdict: z.enum(['welcome', 'refused']), by: text })
    .optional()
    .describe('whether mail from people whom the person does not know is welcome, and who says so'),
  note: ownText.optional(),
  ...citation.shape,
  visibility,
  desk_note: text.optional(),
})
export type RecipientRow = z.infer<typeof RecipientRow>

/** Who may consent to cards for somebody who cannot be asked. */
const CLOSE_RELATIVES = [
  'spouse',
  'parent',
  'child',
  'sibling',
  'grandparent',
  'grandchild',
] as const

/**
 * A row of `card-consents.jsonl`: a close relative's word that cards may go. Never published: only whether it stands, since when and
 * until when. One that is withdrawn looks from outside as if it had never been given.
 */
export const CardConsentRow = z.strictObject({
  id,
  person: slug,
  relation: z.enum(CLOSE_RELATIVES).describe('what the giver is to the person'),
  given_on: edtf,
  until: edtf.optional(),
  withdrawn_on: edtf.optional(),
  note: text.optional(),
  source: id.optional(),
  locator: citation.shape.locator,
  visibility: z.enum(['team', 'sealed']),
  desk_note: text.optional(),
})
export type CardConsentRow = z.infer<typeof CardConsentRow>
