/** `/api/v1`: the same views as the pages, as JSON. The document of it, `openapi.json`, is made from the same schemas. */
import { Hono } from 'hono'
import { z } from 'zod'
import { Refusal } from '../../kernel/refusals/index.ts'
import { listFacilities, readFacility } from '../../papers/views/index.ts'
import {
  listPeople,
  PeopleQuery,
  readPublicPerson,
  searchPeople,
} from '../../registry/views/index.ts'
import type { Site } from '../../site/site.ts'
import { CitingQuery, listSources, readSourceCited } from '../../sources/views.ts'
import { readPublicCollection } from '../../store/collection/head.ts'
import { PageQuery } from '../../store/reading/pages.ts'
import { accessApi } from './access.ts'
import { actorApi } from './actors.ts'
import { answer, asked, found } from './answer.ts'
import { calendarApi } from './calendar.ts'
import { dossierApi } from './dossiers.ts'
import { figureApi } from './figures.ts'
import { listApi } from './lists.ts'
import { openApi } from './openapi.ts'
import { paperApi } from './papers.ts'
import { placeOfPerson, placeUnder, withPlaces } from './places.ts'
import { positionApi } from './positions.ts'
import { reactionApi } from './reactions.ts'
import { registryApi } from './registry.ts'

export function api(site: Site): Hono {
  const { visitor, today } = site
  const app = new Hono()
  app.get('/people', async (c) => {
    const { q, ...query } = asked(c, PeopleQuery)
    const list =
      q === undefined
        ? await listPeople(visitor, query, today())
        : await searchPeople(visitor, { ...query, q }, today())
    return answer(c, list, () => withPlaces(site, list.people, placeOfPerson))
  })
  app.get('/people/:slug', async (c) =>
    found(c, await readPublicPerson(visitor, c.req.param('slug'))),
  )
  app.get('/collection', async (c) => {
    asked(c, z.strictObject({}))
    return found(c, await readPublicCollection(visitor))
  })
  registryApi(app, site)
  positionApi(app, site)
  listApi(app, site)
  reactionApi(app, site)
  actorApi(app, site)
  app.get('/sources', async (c) => {
    const list = await listSources(visitor, asked(c, PageQuery))
    return answer(c, list, () =>
      withPlaces(site, list.sources, ({ id }) => ({ page: `/sources/${id}` })),
    )
  })
  app.get('/sources/:id', async (c) => {
    const source = await readSourceCited(visitor, c.req.param('id'), asked(c, CitingQuery))
    return found(c, source, () => source?.cited_by ?? [])
  })
  accessApi(app, site)
  app.get('/facilities', async (c) => {
    const list = await listFacilities(visitor, asked(c, PageQuery))
    return answer(c, list, () =>
      withPlaces(site, list.facilities, placeUnder('/facilities', 'facility')),
    )
  })
  app.get('/facilities/:id', async (c) => found(c, await readFacility(visitor, c.req.param('id'))))
  dossierApi(app, site)
  paperApi(app, site)
  figureApi(app, site)
  calendarApi(app, site)
  app.get('/openapi.json', (c) => c.json(openApi()))
  app.all('*', () => {
    throw new Refusal('not-found')
  })
  return app
}
