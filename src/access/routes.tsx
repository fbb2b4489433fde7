import type { Hono } from 'hono'
import { listPeopleNamed } from '../evidence/views.ts'
import { Refusal } from '../kernel/refusal.ts'
import { page, queryOf, type Site, speechOf } from '../site/site.ts'
import { PageQuery } from '../store/pages.ts'
import { AccessPage, TrackPage } from './pages/index.ts'
import { listAccessTracks, readAccessTrack, readRaisings } from './views.ts'

/** On a page, as many tracks as one answer may hold. */
const LIMIT = 500
const ListQuery = PageQuery.omit({ limit: true })

export function accessRoutes(app: Hono, { visitor, contact, today }: Site): void {
  app.get('/:lang/access', async (c) => {
    const t = speechOf(c)
    const { access, next } = await listAccessTracks(visitor, { ...queryOf(c, ListQuery), limit: LIMIT })
    const raisings = await readRaisings(visitor)
    const people = await listPeopleNamed(
      visitor,
      [...access, ...raisings].flatMap(({ persons }) => persons),
    )
    return page(c, <AccessPage access={access} raisings={raisings} people={people} next={next} today={today()} t={t} contact={contact} />)
  })
  app.get('/:lang/access/:id', async (c) => {
    const t = speechOf(c)
    const track = await readAccessTrack(visitor, c.req.param('id'))
    if (!track) throw new Refusal('not-found')
    return page(
      c,
      <TrackPage track={track} people={await listPeopleNamed(visitor, track.persons)} today={today()} t={t} contact={contact} />,
    )
  })
}
