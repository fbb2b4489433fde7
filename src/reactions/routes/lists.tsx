/** Addresses of lists: questions, timeline, votes, determinations, sanctions, laws, estimates, conflicts. */
import type { Context, Hono } from 'hono'
import { Refusal } from '../../kernel/refusal.ts'
import { hostOf, page, queryOf, type Site, speechOf } from '../../site/site.ts'
import { listPeopleNamed } from '../../sources/views.ts'
import type { Visitor } from '../../store/connections.ts'
import { PageQuery } from '../../store/pages.ts'
import {
  AskPage,
  ConflictPage,
  ConflictsPage,
  DeterminationsPage,
  EstimatesPage,
  LawsPage,
  SanctionsPage,
  TimelinePage,
  VotesPage,
} from '../pages/index.ts'
import {
  COUNTED,
  countAsked,
  countDeterminations,
  countOutcomes,
  countReactions,
  DeterminationsQuery,
  listBegun,
  listContradictions,
  listDeterminations,
  listEstimates,
  listLaws,
  listOutcomes,
  listPeopleInReactions,
  listReactions,
  listRollCalls,
  listSanctions,
  listStatesOfActors,
  OutcomesQuery,
  type ReactionFilter,
  ReactionsQuery,
  readActorName,
  readConflictSides,
  readContradiction,
  readTimeline,
  TimelineQuery,
} from '../views/index.ts'

/** Entries are read one by one and fill a page sooner than rows of a table. */
const ENTRIES = 100
const ROWS = 300
const After = PageQuery.omit({ limit: true })

export function listRoutes(app: Hono, site: Site): void {
  const { visitor } = site
  app.get('/:lang/reactions', async (c) => {
    const { after, ...asked } = queryOf(c, ReactionsQuery.omit({ limit: true }))
    const { reactions, next } = await listReactions(visitor, { ...asked, after, limit: ENTRIES })
    const [count, kinds, choices, people] = await Promise.all([
      after || next ? countAsked(visitor, asked) : reactions.length,
      countReactions(visitor),
      readChoices(visitor, asked),
      listPeopleNamed(
        visitor,
        reactions.flatMap(({ persons }) => persons),
      ),
    ])
    return page(
      c,
      <AskPage
        asked={asked}
        choices={choices}
        reactions={reactions}
        people={people}
        count={count}
        kinds={kinds}
        most={COUNTED}
        next={next}
        {...around(c, site)}
      />,
    )
  })
  app.get('/:lang/reactions/timeline', async (c) => {
    const { year, ...query } = queryOf(c, TimelineQuery.omit({ limit: true }))
    const begun = year ? await listBegun(visitor, { ...query, year, limit: ENTRIES }) : null
    return page(
      c,
      <TimelinePage
        counts={await readTimeline(visitor)}
        looked={{ ...query, year }}
        begun={begun}
        host={hostOf(site)}
        {...around(c, site)}
      />,
    )
  })
  app.get('/:lang/reactions/votes', async (c) => {
    const query = queryOf(c, OutcomesQuery.omit({ limit: true }))
    const [list, counts, votes] = await Promise.all([
      listOutcomes(visitor, { ...query, limit: ROWS }),
      countOutcomes(visitor),
      listRollCalls(visitor),
    ])
    return page(
      c,
      <VotesPage
        {...list}
        {...votes}
        counts={counts}
        outcome={query.outcome}
        {...around(c, site)}
      />,
    )
  })
  app.get('/:lang/reactions/determinations', async (c) => {
    const query = queryOf(c, DeterminationsQuery.omit({ limit: true }))
    const [list, counts] = await Promise.all([
      listDeterminations(visitor, { ...query, limit: ROWS }),
      countDeterminations(visitor),
    ])
    return page(
      c,
      <DeterminationsPage
        {...list}
        counts={counts}
        word={query.determination}
        {...around(c, site)}
      />,
    )
  })
  app.get('/:lang/reactions/sanctions', async (c) => {
    const list = await listSanctions(visitor, { ...queryOf(c, After), limit: ENTRIES })
    return page(c, <SanctionsPage {...list} {...around(c, site)} />)
  })
  app.get('/:lang/reactions/laws', async (c) => {
    const list = await listLaws(visitor, { ...queryOf(c, After), limit: ROWS })
    return page(c, <LawsPage {...list} {...around(c, site)} />)
  })
  app.get('/:lang/reactions/estimates', async (c) => {
    const list = await listEstimates(visitor, { ...queryOf(c, After), limit: ROWS })
    return page(c, <EstimatesPage {...list} {...around(c, site)} />)
  })
  app.get('/:lang/reactions/conflicts', async (c) => {
    const { contradictions, next } = await listContradictions(visitor, {
      ...queryOf(c, After),
      limit: ENTRIES,
    })
    const sides = await readConflictSides(visitor, contradictions)
    return page(
      c,
      <ConflictsPage conflicts={contradictions} sides={sides} next={next} {...around(c, site)} />,
    )
  })
  app.get('/:lang/conflicts/:id', async (c) => {
    const frame = around(c, site)
    const conflict = await readContradiction(visitor, c.req.param('id'))
    if (!conflict) throw new Refusal('not-found')
    const [sides, people] = await Promise.all([
      readConflictSides(visitor, [conflict]),
      listPeopleNamed(visitor, conflict.persons),
    ])
    return page(c, <ConflictPage conflict={conflict} sides={sides} people={people} {...frame} />)
  })
}

const around = (c: Context, { today, contact }: Site) => ({
  today: today(),
  contact,
  t: speechOf(c),
})

/** What the form offers, and the name of the actor that is asked for. */
async function readChoices(visitor: Visitor, { actor, person }: ReactionFilter) {
  const [states, named, doer] = await Promise.all([
    listStatesOfActors(visitor),
    listPeopleInReactions(visitor, person),
    actor ? readActorName(visitor, actor) : null,
  ])
  return { states, ...named, actor: actor && doer ? { id: actor, name: doer } : null }
}
