/** Steps of one law or one case, put together from the reactions that tell of them. */

import type { OwnText } from '../../kernel/about/own-text.ts'
import { compareDates } from '../../kernel/dates/index.ts'
import { CASE_STAGES, LAW_STAGES } from '../model/index.ts'
import type { PublicReaction } from '../public.ts'

export type Ladder = {
  id: string
  kind: 'law' | 'case'
  title: OwnText
  court: string | null
  steps: PublicReaction[]
}

/** In the order in which each begins; steps of one day in the order of a law's way. Reactions without a law or case are left out. */
export function laddersOf(reactions: readonly PublicReaction[]): Ladder[] {
  const ladders = new Map<string, Ladder>()
  for (const reaction of reactions) {
    const ladder = ladderOf(reaction)
    if (!ladder) continue
    const known = ladders.get(`${ladder.kind} ${ladder.id}`) ?? ladder
    known.steps.push(reaction)
    ladders.set(`${ladder.kind} ${ladder.id}`, known)
  }
  for (const { steps } of ladders.values())
    steps.sort((a, b) => compareDates(a.date, b.date) || stageOf(a) - stageOf(b))
  return [...ladders.values()]
}

/** The order in which steps mostly follow each other. */
const STAGES: readonly string[] = [...LAW_STAGES, ...CASE_STAGES]
const stageOf = ({ law, case: ofCase }: PublicReaction) =>
  STAGES.indexOf(law?.stage ?? ofCase?.stage ?? '')

function ladderOf({ law, case: ofCase }: PublicReaction): Ladder | null {
  if (law) return { id: law.law, kind: 'law', title: law.title, court: null, steps: [] }
  return ofCase
    ? { id: ofCase.case, kind: 'case', title: ofCase.title, court: ofCase.court, steps: [] }
    : null
}
