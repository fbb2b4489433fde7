/** Questions as addresses: one question has one address, on the page and in the API. */
import { QUESTIONS, type ReactionFilter } from '../views/index.ts'

export type QuestionName = (typeof QUESTIONS)[number]

/** What was asked, in the order of the form. */
export const questionsOf = (asked: ReactionFilter): QuestionName[] =>
  QUESTIONS.filter((name) => asked[name] !== undefined)

/** `?kind=vote&from=2020`, or nothing. */
export function queryOfAsked(
  asked: ReactionFilter,
  more: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams([
    ...questionsOf(asked).map((name) => [name, String(asked[name])]),
    ...Object.entries(more),
  ])
  return query.size > 0 ? `?${query}` : ''
}
