/** Pairs that a person has to look at, the likeliest first, each with its reasons. */
import { type Comparison, compare } from '../index.ts'
import type { Corroboration, Objection } from './decide.ts'
import type { LinkPair } from './link.ts'

/** What keeps a pair from being linked. */
export type Hindrance = 'only the name agrees' | 'not likely enough' | `${Objection} disagrees`

export type ReviewItem = {
  pair: LinkPair
  /** The names side by side, for `explain`. */
  comparison: Comparison
  agree: readonly Corroboration[]
  hindrances: readonly Hindrance[]
}

export function reviewQueue(pairs: readonly LinkPair[]): ReviewItem[] {
  return pairs
    .filter(({ decision }) => decision.verdict === 'review')
    .sort((one, other) => other.weight - one.weight)
    .map((pair) => ({
      pair,
      comparison: compare(pair.names.a, pair.names.b),
      agree: pair.decision.agree,
      hindrances: hindrancesOf(pair),
    }))
}

function hindrancesOf({ decision }: LinkPair): Hindrance[] {
  const against = decision.against.map((field): Hindrance => `${field} disagrees`)
  if (decision.agree.length === 0) against.push('only the name agrees')
  return against.length > 0 ? against : ['not likely enough']
}

/** One line of English for a file of pairs to review; sites say it in their own words, from the item. */
export function tellItem({ pair, hindrances }: ReviewItem): string {
  const { name, year, place, sex, probability } = pair.evidence
  const fields = `name ${name} (${pair.names.score.toFixed(2)}: ${pair.names.a} ≈ ${pair.names.b}), birth year: ${year}, place: ${place}, sex: ${sex}`
  return `${fields}; ${Math.round(100 * probability)} % likely, ${pair.weight.toFixed(1)} bits; not linked: ${hindrances.join(', ')}`
}
