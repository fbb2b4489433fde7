/** Addresses of visits and raisings. */
import type { Context, Hono } from 'hono'
import { Refusal } from '../kernel/refusals/index.ts'
import { frameOf, page, queryOf, type Site } from '../site/site.ts'
import { listPeopleNamed } from '../sources/views.ts'
import { PageQuery } from '../store/reading/pages.ts'
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

export function accessRoutes(app: Hono, site: Site): void {
  app.get('/:lang/access', showTracks(site))
  app.get('/:lang/access/:id', showTrack(site))
  app.get('/:lang/raisings', showRaisings(site))
  app.get('/:lang/raisings/:government', showGovernment(site))
}

const showTracks = (site: Site) => async (c: Context) => {
  const { after, ...filter } = queryOf(c, AccessQuery.omit({ limit: true }))
  const overview = await readAccessOverview(site.visitor, filter, after)
  const people = await listPeopleNamed(
    site.visitor,
    overview.tracks.flatMap(({ persons }) => persons),
  )
  const raisings = await countRaisings(site.visitor)
  return page(c, <AccessPage {...{ ...overview, filter, raisings, people, ...frameOf(c, site) }} />)
}

const showTrack = (site: Site) => async (c: Context) => {
  const track = await readAccessTrack(site.visitor, c.req.param('id') ?? '')
  if (!track) throw new Refusal('not-found')
  const people = await listPeopleNamed(site.visitor, track.persons)
  const reactions = await readReactionsOf(site.visitor, track)
  return page(c, <TrackPage {...{ track, people, reactions, ...frameOf(c, site) }} />)
}

const showRaisings = (site: Site) => async (c: Context) => {
  const overview = await readRaisingsOverview(site.visitor, queryOf(c, PageQuery).after)
  const people = await listPeopleNamed(
    site.visitor,
    overview.raisings.flatMap(({ persons }) => persons),
  )
  return page(c, <RaisingsPage {...{ ...overview, people, ...frameOf(c, site) }} />)
}

const showGovernment = (site: Site) => async (c: Context) => {
  const asked = queryOf(c, GovernmentQuery)
  const found = await readGovernment(site.visitor, c.req.param('government') ?? '', asked)
  if (!found) throw new Refusal('not-found')
  const people = await listPeopleNamed(
    site.visitor,
    [...found.raised.raisings, ...found.heard.raisings].flatMap(({ persons }) => persons),
  )
  return page(c, <GovernmentPage {...{ ...found, asked, people, ...frameOf(c, site) }} />)
}
