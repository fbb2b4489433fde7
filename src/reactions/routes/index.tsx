/** Addresses of part 3: reactions and instruments one by one here, the rest from the files of lists, positions and actors. */
import type { Context, Hono } from 'hono'
import { Refusal } from '../../kernel/refusals/index.ts'
import { frameOf, page, queryOf, type Site } from '../../site/site.ts'
import { PageQuery } from '../../store/reading/pages.ts'
import { InstrumentPage, InstrumentsPage, ReactionPage } from '../pages/index.ts'
import {
  listInstruments,
  readInstrument,
  readInstrumentLinks,
  readReaction,
  readReactionLinks,
} from '../views/index.ts'
import { actorRoutes } from './actors.tsx'
import { listRoutes } from './lists.tsx'
import { positionRoutes } from './positions.tsx'

/** On a page, as many as one answer may hold: most collections stand on one. */
const LIMIT = 500
const InstrumentsQuery = PageQuery.omit({ limit: true })

export function reactionRoutes(app: Hono, site: Site): void {
  positionRoutes(app, site)
  listRoutes(app, site)
  actorRoutes(app, site)
  app.get('/:lang/reactions/:id', showReaction(site))
  app.get('/:lang/instruments', showInstruments(site))
  app.get('/:lang/instruments/:id', showInstrument(site))
}

const showReaction = (site: Site) => async (c: Context) => {
  const reaction = await readReaction(site.visitor, c.req.param('id') ?? '')
  if (!reaction) throw new Refusal('not-found')
  return page(
    c,
    <ReactionPage
      reaction={reaction}
      links={await readReactionLinks(site.visitor, reaction)}
      {...frameOf(c, site)}
    />,
  )
}

const showInstruments = (site: Site) => async (c: Context) => {
  const { instruments, next } = await listInstruments(site.visitor, {
    ...queryOf(c, InstrumentsQuery),
    limit: LIMIT,
  })
  return page(c, <InstrumentsPage instruments={instruments} next={next} {...frameOf(c, site)} />)
}

const showInstrument = (site: Site) => async (c: Context) => {
  const instrument = await readInstrument(site.visitor, c.req.param('id') ?? '')
  if (!instrument) throw new Refusal('not-found')
  return page(
    c,
    <InstrumentPage
      instrument={instrument}
      links={await readInstrumentLinks(site.visitor, instrument)}
      {...frameOf(c, site)}
    />,
  )
}
