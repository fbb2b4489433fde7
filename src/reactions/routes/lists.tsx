/** Addresses of lists: questions, timeline, votes, determinations, sanctions, laws, estimates, visits, days between, conflicts. */
import type { Context, Hono } from 'hono'
import { Refusal } from '../../kernel/refusals/index.ts'
import { frameOf, hostOf, page, queryOf, type Site } from '../../site/site.ts'
import { listPeopleNamed } from '../../sources/views.ts'
import type { Visitor } from '../../store/connections/index.ts'
import { PageQuery } from '../../store/reading/pages.ts'
import {
  AskPage,
  ConflictPage,
  ConflictsPage,
  DaysPage,
  DeterminationsPage,
  EstimatesPage,
  LawsPage,
  SanctionsPage,
  TimelinePage,
  VisitsPage,
  VotesPage,
} from '../pages/index.ts'
import {
  COUNTED,
  countAsked,
  countDays,
  countDeterminations,
  countOutcomes,
  countReactions,
  DaysQuery,
  DeterminationsQuery,
  listBegun,
  listContradictions,
  listDeterminations,
  listEstimates,
  listLaws,
  listNewest,
  listOutcomes,
  listPeopleInReactions,
  listRollCalls,
  listSanctions,
  listStatesOfActors,
  listVisits,
  OutcomesQuery,
  type ReactionFilter,
  ReactionsQuery,
  readActorName,
  readConflictSides,
  readContradiction,
  readDated,
  readTimeline,
  TimelineQuery,
  yearsAsked,
} from '../views/index.ts'

/** Entries are read one by one and fill a page sooner than rows of a table. */
const ENTRIES = 100
const ROWS = 300
const After = PageQuery.omit({ limit: true })

export function listRoutes(app: Hono, site: Site): void {
  app.get('/:lang/reactions', showAsked(site))
  app.get('/:lang/reactions/timeline', showTimeline(site))
  app.get('/:lang/reactions/votes', showVotes(site))
  app.get('/:lang/reactions/determinations', showDeterminations(site))
  app.get('/:lang/reactions/sanctions', showSanctions(site))
  app.get('/:lang/reactions/laws', showLaws(site))
  app.get('/:lang/reactions/estimates', showEstimates(site))
  app.get('/:lang/reactions/visits', showVisits(site))
  app.get('/:lang/reactions/days', showDays(site))
  app.get('/:lang/reactions/conflicts', showConflicts(site))
  app.get('/:lang/conflicts/:id', showConflict(site))
}

/** What the form offers, and the name of the actor that is asked for. */
async function readChoices(visitor: Visitor, { actor, person }: ReactionFilter) {
  const [states, named, doer] = await Promise.all([
    listStatesOfActors(visitor),
    listPeopleInReactions(visitor, person),
    actor ? readActorName(visitor, actor) : null,
  ])
  return { states, ...named, actor: actor && doer ? { id: actor, name: doer } : null }
}

const showAsked = (site: Site) => async (c: Context) => {
  const { after, ...asked } = queryOf(c, ReactionsQuery.omit({ limit: true }))
  const { reactions, next } = await listNewest(site.visitor, { ...asked, after, limit: ENTRIES })
  const isLong = after !== undefined || next !== null
  const count = isLong ? await countAsked(site.visitor, asked) : reactions.length
  const [years, kinds, choices, people] = await Promise.all([
    isLong ? yearsAsked(site.visitor, asked, count !== null) : null,
    countReactions(site.visitor),
    readChoices(site.visitor, asked),
    listPeopleNamed(
      site.visitor,
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
      years={years}
      most={COUNTED}
      next={next}
      {...frameOf(c, site)}
    />,
  )
}

const showTimeline = (site: Site) => async (c: Context) => {
  const { year, ...query } = queryOf(c, TimelineQuery.omit({ limit: true }))
  const begun = year ? await listBegun(site.visitor, { ...query, year, limit: ENTRIES }) : null
  return page(
    c,
    <TimelinePage
      counts={await readTimeline(site.visitor)}
      looked={{ ...query, year }}
      begun={begun}
      host={hostOf(site)}
      {...frameOf(c, site)}
    />,
  )
}

const showVotes = (site: Site) => async (c: Context) => {
  const query = queryOf(c, OutcomesQuery.omit({ limit: true }))
  const [list, counts, votes] = await Promise.all([
    listOutcomes(site.visitor, { ...query, limit: ROWS }),
    countOutcomes(site.visitor),
    listRollCalls(site.visitor),
  ])
  return page(
    c,
    <VotesPage
      {...list}
      {...votes}
      counts={counts}
      outcome={query.outcome}
      {...frameOf(c, site)}
    />,
  )
}

const showDeterminations = (site: Site) => async (c: Context) => {
  const query = queryOf(c, DeterminationsQuery.omit({ limit: true }))
  const [list, counts] = await Promise.all([
    listDeterminations(site.visitor, { ...query, limit: ROWS }),
    countDeterminations(site.visitor),
  ])
  return page(
    c,
    <DeterminationsPage
      {...list}
      counts={counts}
      word={query.determination}
      {...frameOf(c, site)}
    />,
  )
}

const showSanctions = (site: Site) => async (c: Context) => {
  const list = await listSanctions(site.visitor, { ...queryOf(c, After), limit: ENTRIES })
  return page(c, <SanctionsPage {...list} {...frameOf(c, site)} />)
}

const showLaws = (site: Site) => async (c: Context) => {
  const list = await listLaws(site.visitor, { ...queryOf(c, After), limit: ROWS })
  return page(c, <LawsPage {...list} {...frameOf(c, site)} />)
}

const showEstimates = (site: Site) => async (c: Context) => {
  const list = await listEstimates(site.visitor, { ...queryOf(c, After), limit: ROWS })
  return page(c, <EstimatesPage {...list} {...frameOf(c, site)} />)
}

const showVisits = (site: Site) => async (c: Context) => {
  const list = await listVisits(site.visitor, { ...queryOf(c, After), limit: ROWS })
  return page(c, <VisitsPage {...list} {...frameOf(c, site)} />)
}

const showDays = (site: Site) => async (c: Context) => {
  const asked = queryOf(c, DaysQuery)
  const [from = null, to = null] = await Promise.all(
    (['from', 'to'] as const).map((end) => asked[end] && readDated(site.visitor, end, asked[end])),
  )
  const ends = { asked, from: from || null, to: to || null }
  const count = from && to ? countDays(from.date, to.date) : null
  return page(c, <DaysPage {...ends} count={count} {...frameOf(c, site)} />)
}

const showConflicts = (site: Site) => async (c: Context) => {
  const { contradictions, next } = await listContradictions(site.visitor, {
    ...queryOf(c, After),
    limit: ENTRIES,
  })
  const sides = await readConflictSides(site.visitor, contradictions)
  return page(
    c,
    <ConflictsPage conflicts={contradictions} sides={sides} next={next} {...frameOf(c, site)} />,
  )
}

const showConflict = (site: Site) => async (c: Context) => {
  const frame = frameOf(c, site)
  const conflict = await readContradiction(site.visitor, c.req.param('id') ?? '')
  if (!conflict) throw new Refusal('not-found')
  const [sides, people] = await Promise.all([
    readConflictSides(site.visitor, [conflict]),
    listPeopleNamed(site.visitor, conflict.persons),
  ])
  return page(c, <ConflictPage conflict={conflict} sides={sides} people={people} {...frame} />)
}
