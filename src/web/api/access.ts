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

export function accessApi(app: Hono, { visitor }: Site): void {
  app.get('/access', async (c) => {
    const list = await listAccessTracks(visitor, asked(c, AccessQuery))
    return answer(c, list, () => list.access)
  })
  app.get('/access/:id', async (c) => {
    const track = await readAccessTrack(visitor, c.req.param('id'))
    return found(c, track, () => track?.steps ?? [])
  })
  app.get('/raisings', async (c) => {
    const list = await listRaisings(visitor, asked(c, PageQuery))
    return answer(c, list, () => list.raisings)
  })
  app.get('/raisings/governments', async (c) => {
    asked(c, z.strictObject({}))
    const tallies = await readGovernments(visitor)
    return answer(c, tallies, () =>
      Object.entries(tallies).flatMap(([side, rows]) => rows.map((row) => ({ side, ...row }))),
    )
  })
  app.get('/raisings/:id', async (c) => found(c, await readRaising(visitor, c.req.param('id'))))
}
