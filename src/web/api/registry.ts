/** What was asked and what came back, in the API: demands, answers, bodies that must answer, campaigns. */
import type { Hono } from 'hono'
import {
  AnswersQuery,
  AuthorityQuery,
  DemandsQuery,
  listAnswers,
  listAuthorities,
  listCampaigns,
  listDemands,
  readAuthority,
  readCampaign,
} from '../../registry/views/index.ts'
import type { Site } from '../../site/site.ts'
import { PageQuery } from '../../store/reading/pages.ts'
import { answer, asked, found } from './answer.ts'
import { placeOfAnswer, placeOfDemand, placeUnder, withPlaces } from './places.ts'

export function registryApi(app: Hono, site: Site): void {
  const { visitor } = site
  app.get('/demands', async (c) => {
    const list = await listDemands(visitor, asked(c, DemandsQuery))
    return answer(c, list, () => withPlaces(site, list.demands, placeOfDemand))
  })
  app.get('/answers', async (c) => {
    const list = await listAnswers(visitor, asked(c, AnswersQuery))
    return answer(c, list, () => withPlaces(site, list.answers, placeOfAnswer))
  })
  app.get('/authorities', async (c) => {
    const list = await listAuthorities(visitor, asked(c, PageQuery))
    return answer(c, list, () =>
      withPlaces(site, list.authorities, ({ slug }) => ({ page: `/authorities/${slug}` })),
    )
  })
  app.get('/authorities/:slug', async (c) => {
    const authority = await readAuthority(visitor, c.req.param('slug'), asked(c, AuthorityQuery))
    return found(c, authority, () => withPlaces(site, authority?.asked ?? [], placeOfDemand))
  })
  app.get('/campaigns', async (c) => {
    const list = await listCampaigns(visitor, asked(c, PageQuery))
    return answer(c, list, () =>
      withPlaces(site, list.campaigns, placeUnder('/campaigns', 'campaign')),
    )
  })
  app.get('/campaigns/:slug', async (c) =>
    found(c, await readCampaign(visitor, c.req.param('slug'))),
  )
}
