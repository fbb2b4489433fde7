/** `/api/v1`: the same views as the pages, as JSON. The document of it, `openapi.json`, is made from the same schemas. */
import { type Context, Hono } from 'hono'
import { listAccessTracks, readAccessTrack } from '../access/views.ts'
import { listSources, readSource } from '../evidence/views.ts'
import { Refusal } from '../kernel/refusal.ts'
import { listFacilities, readFacility } from '../papers/views.ts'
import { listInstruments, listReactions, ReactionsQuery, readInstrument, readReaction } from '../reactions/views.ts'

import { listPeople, PeopleQuery, readPublicPerson, searchPeople } from '../registry/views/index.ts'
import { type Site, strictQueryOf } from '../site/site.ts'
import { PageQuery } from '../store/pages.ts'
import { openApi } from './openapi.ts'

export function api({ visitor, today }: Site): Hono {
  const app = new Hono()
  app.get('/people', async (c) => {
    const { q, ...query } = strictQueryOf(c, PeopleQuery)
    return c.json(q === undefined ? await listPeople(visitor, query, today()) : await searchPeople(visitor, { ...query, q }, today()))
  })
  app.get('/people/:slug', async (c) => found(c, await readPublicPerson(visitor, c.req.param('slug'))))
  app.get('/reactions', async (c) => c.json(await listReactions(visitor, strictQueryOf(c, ReactionsQuery))))
  app.get('/reactions/:id', async (c) => found(c, await readReaction(visitor, c.req.param('id'))))
  app.get('/instruments', async (c) => c.json(await listInstruments(visitor, strictQueryOf(c, PageQuery))))
  app.get('/instruments/:id', async (c) => found(c, await readInstrument(visitor, c.req.param('id'))))
  app.get('/sources', async (c) => c.json(await listSources(visitor, strictQueryOf(c, PageQuery))))
  app.get('/sources/:id', async (c) => found(c, await readSource(visitor, c.req.param('id'))))
  app.get('/access', async (c) => c.json(await listAccessTracks(visitor, strictQueryOf(c, PageQuery))))
  app.get('/access/:id', async (c) => found(c, await readAccessTrack(visitor, c.req.param('id'))))
  app.get('/facilities', async (c) => c.json(await listFacilities(visitor, strictQueryOf(c, PageQuery))))
  app.get('/facilities/:id', async (c) => found(c, await readFacility(visitor, c.req.param('id'))))
  app.get('/openapi.json', (c) => c.json(openApi()))
  app.all('*', () => {
    throw new Refusal('not-found')
  })
  return app
}

/** The document itself, not wrapped. */
function found(c: Context, document: object | null): Response {
  if (!document) throw new Refusal('not-found')
  return c.json(document)
}
