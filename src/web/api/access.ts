/** Part 4 of the API: requests and visits with their clocks; raisings, and what came of them by government. */
import type { Hono } from 'hono'
import { z } from 'zod'
import {
  AccessQuery,
  listAccessTracks,
  listRaisings,
  readAccessTrack,
  readGovernments,
  readRaising,
} from '../../access/views/index.ts'
import type { Site } from '../../site/site.ts'
import { PageQuery } from '../../store/reading/pages.ts'
import { answer, asked, found } from './answer.ts'
import { partOf, placeOfRaising, placeUnder, withPlaces } from './places.ts'

export function accessApi(app: Hono, site: Site): void {
  const { visitor } = site
  app.get('/access', async (c) => {
    const list = await listAccessTracks(visitor, asked(c, AccessQuery))
    return answer(c, list, () =>
      withPlaces(site, list.access, placeUnder('/access', 'accessTrack')),
    )
  })
  app.get('/access/:id', async (c) => {
    const track = await readAccessTrack(visitor, c.req.param('id'))
    return found(c, track, () =>
      withPlaces(site, track?.steps ?? [], () => partOf('/access', 'accessTrack', track!.id)),
    )
  })
  app.get('/raisings', async (c) => {
    const list = await listRaisings(visitor, asked(c, PageQuery))
    return answer(c, list, () => withPlaces(site, list.raisings, placeOfRaising))
  })
  app.get('/raisings/governments', async (c) => {
    asked(c, z.strictObject({}))
    const tallies = await readGovernments(visitor)
    const rows = Object.entries(tallies).flatMap(([side, of]) =>
      of.map((row) => ({ side, ...row })),
    )
    return answer(c, tallies, () =>
      withPlaces(site, rows, ({ government }) => ({ page: `/raisings/${government.key}` })),
    )
  })
  app.get('/raisings/:id', async (c) => found(c, await readRaising(visitor, c.req.param('id'))))
}
