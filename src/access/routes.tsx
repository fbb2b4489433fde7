/** Addresses of visits and raisings. */
import type { Hono } from 'hono'
import { listPeopleNamed } from '../evidence/views.ts'
import { Refusal } from '../kernel/refusal.ts'
import { page, queryOf, type Site, speechOf } from '../site/site.ts'
import { AccessFilter } from './filter.ts'
import { AccessPage, GovernmentPage, RaisingsPage, TrackPage } from './pages/index.ts'
import { readAccessTrack, readAccessTracks, readGovernment, readRaisings, readReactionsOf, tracksThatFit } from './views.ts'

export function accessRoutes(app: Hono, { visitor, contact, today }: Site): void {
  app.get('/:lang/access', async (c) => {
    const t = speechOf(c)
    const filter = queryOf(c, AccessFilter)
    const all = await readAccessTracks(visitor)
    const tracks = tracksThatFit(all, filter)
    const people = await listPeopleNamed(
      visitor,
      tracks.flatMap(({ persons }) => persons),
    )
    const raisings = (await readRaisings(visitor)).length
    return page(c, <AccessPage {...{ tracks, all, filter, raisings, people, today: today(), t, contact }} />)
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
    const raisings = await readRaisings(visitor)
    const people = await listPeopleNamed(
      visitor,
      raisings.flatMap(({ persons }) => persons),
    )
    return page(c, <RaisingsPage {...{ raisings, people, today: today(), t, contact }} />)
  })
  app.get('/:lang/raisings/:government', async (c) => {
    const t = speechOf(c)
    const found = await readGovernment(visitor, c.req.param('government'))
    if (!found) throw new Refusal('not-found')
    const people = await listPeopleNamed(
      visitor,
      [...found.raised, ...found.heard].flatMap(({ persons }) => persons),
    )
    return page(c, <GovernmentPage {...{ ...found, people, today: today(), t, contact }} />)
  })
}
