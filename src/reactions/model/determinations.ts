/** Words that somebody uses for what is done. Part of the model. */
import { z } from 'zod'
import { language, quotation, text } from '../../kernel/fields/index.ts'

/** Kinds, not a scale. */
export const WORDS = [
  'genocide',
  'crimes_against_humanity',
  'serious_risk_of_genocide',
  'ethnic_cleansing',
] as const
/** Of whoever used none of the words: how the coder sorts them, and nothing that anybody said. */
const CLASSES = ['serious_abuses', 'visitor_reported_none'] as const
export const DETERMINATIONS = [...WORDS, ...CLASSES] as const
/** How a word is used; `proposed`: it stood in a motion that failed. */
export const USES = [
  'asserted',
  'possible_or_quoted',
  'requested_or_alleged',
  'not_stated',
  'proposed',
] as const
/** Words as the source has them. */
export const quoted = z.strictObject({
  quote: quotation.optional().describe('as it stands in the source, 25 words at the most'),
  quote_language: language.optional().describe('where it is not that of the source'),
  quote_by: text
    .optional()
    .describe('who puts it so, where it is not whoever acts: a source that tells of them'),
})
export type Quoted = z.infer<typeof quoted>
/** One word for what is done, and how whoever acts uses it. */
export const determination = z.strictObject({
  word: z.enum(DETERMINATIONS),
  how: z.enum(USES),
  ...quoted.shape,
  in_our_words: z
    .literal(true)
    .optional()
    .describe('the source was looked at, and gives no words of theirs'),
})
export type Determination = z.infer<typeof determination>
export const isWord = ({ word }: Pick<Determination, 'word'>): boolean =>
  WORDS.some((known) => known === word)
/** What the body that uses the word is there to decide. */
export const COMPETENCES = [
  'court',
  'peoples_tribunal',
  'parliament',
  'government',
  'expert_body',
  'organisation',
  'person',
] as const
