/** Who read which text of a language and found it right: held by a hash of the English and of the text, so that a change of either ends it. */
import { createHash } from 'node:crypto'

/** `by`: as the reader wants to be called; it is public. `on`: a day. */
export type Review = { by: string; on: string; english: string; text: string }
/** By the key of a text: its file, and its place in it. Stands in `reviewed.json` of the language. */
export type Reviews = Readonly<Record<string, Review>>
/** Never read, read as it stands, or read before it or its English was changed. */
export type ReviewState = 'unread' | 'read' | 'changed'

type Text = string | Readonly<Record<string, string>>

/** `english`: null for a text that the language alone has. */
export type Pair = { english: Text | null; text: Text }

export const reviewOf = ({ english, text }: Pair, by: string, on: string): Review => ({
  by,
  on,
  english: hashOf(english),
  text: hashOf(text),
})

export function standingOf(review: Review | undefined, { english, text }: Pair): ReviewState {
  if (!review) return 'unread'
  return review.english === hashOf(english) && review.text === hashOf(text) ? 'read' : 'changed'
}

const hashOf = (text: Text | null): string => {
  const said = text === null || typeof text === 'string' ? text : Object.entries(text).sort()
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16)
}
