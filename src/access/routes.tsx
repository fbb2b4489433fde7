/** Addresses of visits and raisings. */
import type { Hono } from 'hono'
import { Refusal } from '../kernel/refusal.ts'
import { page, queryOf, type Site, speechOf } from '../site/site.ts'
import { listPeopleNamed } from '../sources/views.ts'
import { PageQuery } from '../store/pages.ts'
import { AccessPage, GovernmentPage, RaisingsPage, TrackPage } from './pages/index.ts'
import {
  AccessQuery,
  countRaisings,
  GovernmentQuery,
  readAccessOverview,
  readAccessTrack,
  readGovernment,
  readRaisingsOverview,
  readReactionsOf,
} from './views/index.ts'

export function accessRoutes(app: Hono, { visitor, contact, today }: Site): void {
  app.get('/:lang/access', async (c) => {
    const t = speechOf(c)
    const { after, ...filter } = queryOf(c, AccessQuery.omit({ limit: true }))
    const overview = await readAccessOverview(visitor, filter, after)
    const people = await listPeopleNamed(
      visitor,
      overview.tracks.flatMap(({ persons }) => persons),
    )
    const raisings = await countRaisings(visitor)
    return page(
      c,
      <AccessPage {...{ ...overview, filter, raisings, people, today: today(), t, contact }} />,
    )
  })
  app.get('/:lang/access/:id', async (c) => {
    const t = speechOf(c)
    const track = await readAccessTrack(visitor, c.req.param('id'))
    if (!track) throw new Refusal('not-found')
    const people = await listPeopleNamed(visitor, track.persons)
    const reactions = await readReactionsOf(visitor, track)
    return page(c, <TrackPage {...{ track, people, reactions, today: today(), t, contact }} />)
  })
  app.get('/:lang/raisings', async (c) => {
    const t = speechOf(c)
    const overview = await readRaisingsOverview(visitor, queryOf(c, PageQuery).after)
    const people = await listPeopleNamed(
      visitor,
      overview.raisings.flatMap(({ persons }) => persons),
    )
    return page(c, <RaisingsPage {...{ ...overview, people, today: today(), t, contact }} />)
  })
  app.get('/:lang/raisings/:government', async (c) => {
    const t = speechOf(c)
    const asked = queryOf(c, GovernmentQuery)
    const found = await readGovernment(visitor, c.req.param('government'), asked)
    if (!found) throw new Refusal('not-found')
    const people = await listPeopleNamed(
      visitor,
      [...found.raised.raisings, ...found.heard.raisings].flatMap(({ persons }) => persons),
    )
    return page(c, <GovernmentPage {...{ ...found, asked, people, today: today(), t, contact }} />)
  })
}
