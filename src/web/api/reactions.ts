/** Part 3 of the API: reactions, and the instruments that positions are derived from. */
import type { Hono } from 'hono'
import { listInstruments, listReactions, ReactionsQuery, readInstrument, readReaction } from '../../reactions/views/index.ts'
import type { Site } from '../../site/site.ts'
import { PageQuery } from '../../store/pages.ts'
import { answer, asked, found } from './answer.ts'

export function reactionApi(app: Hono, { visitor }: Site): void {
  app.get('/reactions', async (c) => {
    const list = await listReactions(visitor, asked(c, ReactionsQuery))
    return answer(c, list, () => list.reactions)
  })
  app.get('/reactions/:id', async (c) => found(c, await readReaction(visitor, c.req.param('id'))))
  app.get('/instruments', async (c) => {
    const list = await listInstruments(visitor, asked(c, PageQuery))
    return answer(c, list, () => list.instruments)
  })
  app.get('/instruments/:id', async (c) => {
    const instrument = await readInstrument(visitor, c.req.param('id'))
    return found(c, instrument, () => instrument?.signatories ?? [])
  })
}
