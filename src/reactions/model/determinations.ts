/** Words that somebody uses for what is done. Part of the model. */
import { z } from 'zod'
import { text } from '../../kernel/fields/index.ts'

/** Kinds, not a scale. */
export const DETERMINATIONS = [
  'genocide',
  'crimes_against_humanity',
  'serious_risk_of_genocide',
  'serious_abuses',
  'visitor_reported_none',
] as const
/** How a word is used; `proposed`: it stood in a motion that failed. */
export const USES = [
  'asserted',
  'possible_or_quoted',
  'requested_or_alleged',
  'not_stated',
  'proposed',
] as const
/** One word for what is done, and how whoever acts uses it; `quote`: the passage that does. */
export const determination = z.strictObject({
  word: z.enum(DETERMINATIONS),
  how: z.enum(USES),
  quote: text.optional(),
})
export type Determination = z.infer<typeof determination>
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
