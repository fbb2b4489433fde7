/** Claims and demands of a made-up family, for the tests of what is asked. */
import { parseEdtf } from '../../kernel/dates/index.ts'
import { askingsOf } from '../derived/asks.ts'
import { fateOf } from '../derived/standing.ts'
import type { PublicClaim, PublicDemand } from '../public.ts'
import { outcomeOf } from './demands.ts'

let n = 0
export const on = (text: string) => parseEdtf(text)
export const claim = (predicate: string, more: Partial<PublicClaim> = {}): PublicClaim => ({
  id: `c${++n}`,
  predicate,
  standing: 'accepted',
  value: 'said',
  claimant: 'Press of Sund',
  connection: 'not_stated',
  channel: 'press',
  source: `s${n}`,
  grade: 'B2',
  ...more,
})
export const read = (says: 'affirms' | 'doubts' | 'leaves_open', knows?: string) => ({
  of_death: { id: `r${++n}`, says, ...(knows ? { knows } : {}) },
})
export const sister = { claimant: 'Odra Venn (sister)', connection: 'relative' } as const
export const ministry = { claimant: 'Ministry of Sund', connection: 'holding_authority' } as const
export const taken = claim('detained_on', { date: on('2018-03'), ...sister })

export function demand(
  items: PublicDemand['items'],
  more: Partial<PublicDemand> = {},
  reported = { death: false, release: false },
): PublicDemand {
  const asked = { addressee_kind: 'holding_state' as const, items, date: on('2019-05-01'), ...more }
  const { items: states, replies } = outcomeOf(asked, { answers: [], showings: [], reported })
  return {
    id: `d${++n}`,
    by: 'Writers of Sund',
    to: 'Ministry of Sund',
    what: 'asked',
    source: 's',
    ...asked,
    states,
    replies,
  }
}
export const ofKin = (items: PublicDemand['items'], more: Partial<PublicDemand> = {}) =>
  demand(items, { by: 'Odra Venn (sister)', relation: 'sister', ...more })
export const person = (claims: PublicClaim[], demands: PublicDemand[] = []) => ({
  claims,
  demands,
  answers: [],
  fate: fateOf(claims),
})
export const kindsOf = (claims: PublicClaim[], demands: PublicDemand[]) =>
  askingsOf(person(claims, demands)).flatMap(({ asks }) => asks.map(({ kind }) => kind))
