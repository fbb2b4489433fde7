/** The lists of part 3 as data: exactly what stands on `/{lang}/reactions/votes` and its neighbours, an event told twice once. */
import type { Context, Hono } from 'hono'
import type { z } from 'zod'
import { PublicReaction, ReactionListItem } from '../../reactions/public.ts'
import {
  DeterminationsQuery,
  listBegun,
  listDeterminations,
  listEstimates,
  listLaws,
  listOutcomes,
  listSanctions,
  OutcomesQuery,
  readTimeline,
  TimelineQuery,
  toReactionItem,
} from '../../reactions/views/index.ts'
import type { Site } from '../../site/site.ts'
import { PageQuery } from '../../store/reading/pages.ts'
import { answer, asked } from './answer.ts'
import { toCells } from './reactions.ts'

type List<Query extends z.ZodType> = (
  asked: z.output<Query>,
) => Promise<{ reactions: PublicReaction[]; next: string | null }>

export function listApi(app: Hono, { visitor }: Site): void {
  give(app, 'votes', OutcomesQuery, (query) => listOutcomes(visitor, query))
  give(app, 'determinations', DeterminationsQuery, (query) => listDeterminations(visitor, query))
  give(app, 'laws', PageQuery, (query) => listLaws(visitor, query))
  give(app, 'estimates', PageQuery, (query) => listEstimates(visitor, query))
  give(app, 'sanctions', PageQuery, async (query) => {
    const { reactions, answers, next } = await listSanctions(visitor, query)
    return {
      reactions: reactions.flatMap((sanction) => [sanction, ...(answers.get(sanction.id) ?? [])]),
      next,
    }
  })
  app.get('/timeline', async (c) => await timeline(c, { visitor }))
}

function give<Query extends z.ZodType>(
  app: Hono,
  name: string,
  query: Query,
  read: List<Query>,
): void {
  app.get(`/${name}`, async (c) => {
    const { reactions, next } = await read(asked(c, query))
    const rows = reactions.map(withAspects)
    return answer(c, { [name]: rows, next }, () => rows.map(toCells))
  })
}

const { law, case: legalCase, sanction, estimate } = PublicReaction.shape
/** A row of a list, with what its page shows of it. */
export const ListedReaction = ReactionListItem.extend({ law, case: legalCase, sanction, estimate })

function withAspects(reaction: PublicReaction): z.infer<typeof ListedReaction> {
  return {
    ...toReactionItem(reaction),
    law: reaction.law,
    case: reaction.case,
    sanction: reaction.sanction,
    estimate: reaction.estimate,
  }
}

/** How much begins when; with a year, of that year, and what begins then. As a table: what begins then, else the counts. */
async function timeline(c: Context, { visitor }: Pick<Site, 'visitor'>): Promise<Response> {
  const { year, ...query } = asked(c, TimelineQuery)
  const counts = (await readTimeline(visitor)).filter(
    (count) => year === undefined || (count.year ?? 'undated') === year,
  )
  if (year === undefined) return answer(c, { timeline: counts }, () => counts)
  const { reactions, next } = await listBegun(visitor, { ...query, year })
  return answer(c, { timeline: counts, reactions, next }, () => reactions.map(toCells))
}
