/** What a rule may forbid to speak of: the topics that have word lists. */
export const TOPICS = [
  'politics',
  'criticism',
  'case',
  'prison',
  'organisation',
  'church',
  'religion',
  'islam',
  'christianity',
  'buddhism',
  'despair',
  'favours',
  'escape',
  'unlawful',
  'alarm',
  'war',
  'lgbt',
  'insult',
  'overthrow',
  'extremism',
  'rights',
  'freedom',
  'fight',
  'strike',
  'us_iran',
  'amnesty',
] as const
export type Topic = (typeof TOPICS)[number]

/**
 * Words of one language by topic, parted by commas. A word is found at the beginning of a word of the text, so that a stem finds its
 * inflected forms; `=word` is found only whole; several words are found one after the other; Chinese is found anywhere.
 * Case, marks and letter variants do not matter: both sides are folded alike (`../text.ts`).
 */
export type Lexicon = Record<Topic, string>
