/** People, claims and rulings: the words of part 1, as schemas. */
import { z } from 'zod'
import { byLanguage, ownText } from '../../kernel/about/own-text.ts'
import {
  citation,
  edtf,
  id,
  language,
  locator,
  moment,
  script,
  slug,
  text,
  visibility,
} from '../../kernel/fields/index.ts'

/** How the claimant knows. Press, NGO and UN are the channel, never the connection. */
export const CONNECTIONS = [
  'relative',
  'eyewitness',
  'person_free',
  'person_under_control',
  'holding_authority',
  'state_institution',
  'armed_group',
  'search_body',
  'other_public_body',
  'document',
  'hearsay',
  'not_stated',
] as const
export type Connection = (typeof CONNECTIONS)[number]

/** The road by which a claim reached the source. */
export const CHANNELS = [
  'press',
  'ngo',
  'un_body',
  'state_media',
  'parliament',
  'social_media',
  'encyclopedia',
  'academic',
  'government',
] as const

export const NAME_KINDS = [
  'primary',
  'native',
  'official_chinese',
  'pinyin',
  'variant',
  'family_choice',
  'described',
] as const

/** Verdicts that somebody gives. `withheld`: for somebody's safety, or as a family wishes; it leaves nothing in public. */
export const RULINGS = [
  'accepted',
  'preferred',
  'disputed',
  'withdrawn',
  'withheld',
  'erased',
] as const
/** And those that other acts give: `replaced` by the same claim as it came in changed; `undone` with the act that brought it. */
export const VERDICTS = [...RULINGS, 'replaced', 'undone'] as const
export type Verdict = (typeof VERDICTS)[number]
/** A claim that stands so is published. */
export const STANDING = ['accepted', 'preferred', 'disputed'] as const satisfies readonly Verdict[]
export const stands = (verdict: Verdict | null): boolean =>
  STANDING.some((each) => each === verdict)
/** What ends a claim's being public. */
export const isAway = (verdict: Verdict): boolean => !stands(verdict)

/** Length of a sentence as a value that can be compared: years or months as ISO 8601 (P15Y, P19Y10M), `life`, `death_suspended`, or `not_disclosed`. */
const term = z
  .string()
  .regex(/^(P(\d+Y)?(\d+M)?|life|death_suspended|not_disclosed)$/, { error: 'term-malformed' })

/** A row of `people.jsonl`. What is said of a person stands in claims; this row holds only the ground for having a page. */
export const PersonRow = z.strictObject({
  slug,
  publication: z
    .strictObject({
      ground: z.enum([
        'relative_campaign',
        'organisation_campaign',
        'un_body',
        'public_document',
        'own_testimony',
      ]),
      date: edtf,
      ...citation.shape,
    })
    .describe('why this page may exist, with its source and date'),
  visibility,
  desk_note: text.optional(),
})
export type PersonRow = z.infer<typeof PersonRow>

/** A row of `claims.jsonl`: one statement by one claimant in one source. */
export const ClaimRow = z.strictObject({
  id,
  person: slug,
  predicate: z.string().describe('a key of the table PREDICATES'),
  value: text
    .optional()
    .describe('the statement in our own words, or the name form itself; absent only when erased'),
  value_in: byLanguage
    .optional()
    .describe('the same statement in other languages; never of a name'),
  form: z
    .strictObject({
      script,
      lang: language,
      kind: z.enum(NAME_KINDS),
      basis: z.enum(['seen', 'recalled']),
      family: text
        .optional()
        .describe(
          'the family names, where somebody tells them: part of the name, which is sorted by them',
        ),
    })
    .optional()
    .describe('for names'),
  term: term.optional().describe('for sentences: the length, comparable'),
  place: text
    .optional()
    .describe('place name in English, in the people’s own form first: Ürümqi, Ghulja, Aksu'),
  date: edtf.optional().describe('when it was so'),
  said_on: edtf.optional().describe('when the claimant said it'),
  claimant: text,
  connection: z.enum(CONNECTIONS),
  channel: z.enum(CHANNELS).optional(),
  source: id,
  locator: locator.optional(),
  quote: text.optional(),
  as_written: text.optional(),
  language: language.optional().describe('language of quote and as_written'),
  label: text.optional().describe('imputed activity only: "reason given by …"'),
  note: text.optional(),
  note_in: byLanguage.optional().describe('the same note in other languages'),
  information_grade: z
    .int()
    .min(1)
    .max(6)
    .describe(
      'credibility of the information, 1 (confirmed) to 6 (cannot be judged): second half of the Admiralty scale (AJP-2.1)',
    ),
  visibility,
  desk_note: text.optional(),
})
export type ClaimRow = z.infer<typeof ClaimRow>

/** A row of `rulings.jsonl`. `n` counts the rulings on one claim from 1. */
export const RulingRow = z.strictObject({
  claim: id,
  n: z.int().positive(),
  verdict: z.enum(VERDICTS),
  reason: text,
  by: text,
  at: moment,
  visibility: visibility
    .optional()
    .describe('who may see the claim from now on, where the ruling changes that'),
})
export type RulingRow = z.infer<typeof RulingRow>

/** A row of `hidings.jsonl`: a person taken out of everything public, or put back. */
export const HidingRow = z.strictObject({
  person: slug,
  n: z.int().positive(),
  hidden: z.boolean(),
  reason: text,
  by: text,
  at: moment,
})
export type HidingRow = z.infer<typeof HidingRow>

/** A row of `holds.jsonl`: a person who resembles somebody hidden waits, or was let go after somebody had looked. */
export const HoldRow = z.strictObject({
  person: slug,
  n: z.int().positive(),
  held: z.boolean(),
  against: z.array(slug).describe('people who were hidden, and whom this person resembles'),
  reason: text,
  by: text,
  at: moment,
})
export type HoldRow = z.infer<typeof HoldRow>

/** A row of `withheld-forms.jsonl`: a name that is looked for while the person is hidden, folded; its claim may have been erased since. */
export const WithheldFormRow = z.strictObject({ person: slug, form: text })
export type WithheldFormRow = z.infer<typeof WithheldFormRow>

/** A row of `disputes.jsonl`: a conflict that a reader of the sources noted, in words, with the claims it is about. */
export const DisputeRow = z.strictObject({
  id,
  person: slug,
  summary: ownText,
  claims: z.array(id),
})
export type DisputeRow = z.infer<typeof DisputeRow>

export * from '../asked/model.ts'
