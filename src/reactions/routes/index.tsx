/** Addresses of part 3: reactions and instruments one by one here, the rest from the files of lists, positions and actors. */
import type { Hono } from 'hono'
import { Refusal } from '../../kernel/refusal.ts'
import { page, queryOf, type Site, speechOf } from '../../site/site.ts'
import { PageQuery } from '../../store/pages.ts'
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
  const { visitor, contact, today } = site
  positionRoutes(app, site)
  listRoutes(app, site)
  actorRoutes(app, site)
  app.get('/:lang/reactions/:id', async (c) => {
    const t = speechOf(c)
    const reaction = await readReaction(visitor, c.req.param('id'))
    if (!reaction) throw new Refusal('not-found')
    return page(
      c,
      <ReactionPage
        reaction={reaction}
        links={await readReactionLinks(visitor, reaction)}
        today={today()}
        t={t}
        contact={contact}
      />,
    )
  })
  app.get('/:lang/instruments', async (c) => {
    const t = speechOf(c)
    const { instruments, next } = await listInstruments(visitor, {
      ...queryOf(c, InstrumentsQuery),
      limit: LIMIT,
    })
    return page(
      c,
      <InstrumentsPage
        instruments={instruments}
        next={next}
        today={today()}
        t={t}
        contact={contact}
      />,
    )
  })
  app.get('/:lang/instruments/:id', async (c) => {
    const t = speechOf(c)
    const instrument = await readInstrument(visitor, c.req.param('id'))
    if (!instrument) throw new Refusal('not-found')
    return page(
      c,
      <InstrumentPage
        instrument={instrument}
        links={await readInstrumentLinks(visitor, instrument)}
        today={today()}
        t={t}
        contact={contact}
      />,
    )
  })
}
