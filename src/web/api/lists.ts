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
  listVisits,
  OutcomesQuery,
  readTimeline,
  TimelineQuery,
  toReactionItem,
} from '../../reactions/views/index.ts'
import type { Site } from '../../site/site.ts'
import { PageQuery } from '../../store/reading/pages.ts'
import { answer, asked } from './answer.ts'
import { reactionCells } from './reactions.ts'

type List<Query extends z.ZodType> = (
  asked: z.output<Query>,
) => Promise<{ reactions: PublicReaction[]; next: string | null }>

export function listApi(app: Hono, site: Site): void {
  const { visitor } = site
  give({ app, site }, 'votes', OutcomesQuery, (query) => listOutcomes(visitor, query))
  give({ app, site }, 'determinations', DeterminationsQuery, (query) =>
    listDeterminations(visitor, query),
  )
  give({ app, site }, 'laws', PageQuery, (query) => listLaws(visitor, query))
  give({ app, site }, 'estimates', PageQuery, (query) => listEstimates(visitor, query))
  give({ app, site }, 'visits', PageQuery, (query) => listVisits(visitor, query))
  give({ app, site }, 'sanctions', PageQuery, async (query) => {
    const { reactions, answers, next } = await listSanctions(visitor, query)
    return {
      reactions: reactions.flatMap((sanction) => [sanction, ...(answers.get(sanction.id) ?? [])]),
      next,
    }
  })
  app.get('/timeline', async (c) => await timeline(c, site))
}

function give<Query extends z.ZodType>(
  { app, site }: { app: Hono; site: Site },
  name: string,
  query: Query,
  read: List<Query>,
): void {
  app.get(`/${name}`, async (c) => {
    const { reactions, next } = await read(asked(c, query))
    const rows = reactions.map(withAspects)
    return answer(c, { [name]: rows, next }, () => reactionCells(site, rows))
  })
}

const { law, case: legalCase, sanction, estimate, visit } = PublicReaction.shape
/** A row of a list, with what its page shows of it. */
export const ListedReaction = ReactionListItem.extend({
  law,
  case: legalCase,
  sanction,
  estimate,
  visit,
})

function withAspects(reaction: PublicReaction): z.infer<typeof ListedReaction> {
  return {
    ...toReactionItem(reaction),
    law: reaction.law,
    case: reaction.case,
    sanction: reaction.sanction,
    estimate: reaction.estimate,
    visit: reaction.visit,
  }
}

/** How much begins when; with a year, of that year, and what begins then. As a table: what begins then, else the counts. */
async function timeline(c: Context, site: Site): Promise<Response> {
  const { visitor } = site
  const { year, ...query } = asked(c, TimelineQuery)
  const counts = (await readTimeline(visitor)).filter(
    (count) => year === undefined || (count.year ?? 'undated') === year,
  )
  if (year === undefined) return answer(c, { timeline: counts }, () => counts)
  const { reactions, next } = await listBegun(visitor, { ...query, year })
  return answer(c, { timeline: counts, reactions, next }, () => reactionCells(site, reactions))
}
