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

export function registryApi(app: Hono, { visitor }: Site): void {
  app.get('/demands', async (c) => {
    const list = await listDemands(visitor, asked(c, DemandsQuery))
    return answer(c, list, () => list.demands)
  })
  app.get('/answers', async (c) => {
    const list = await listAnswers(visitor, asked(c, AnswersQuery))
    return answer(c, list, () => list.answers)
  })
  app.get('/authorities', async (c) => {
    const list = await listAuthorities(visitor, asked(c, PageQuery))
    return answer(c, list, () => list.authorities)
  })
  app.get('/authorities/:slug', async (c) => {
    const authority = await readAuthority(visitor, c.req.param('slug'), asked(c, AuthorityQuery))
    return found(c, authority, () => authority?.asked ?? [])
  })
  app.get('/campaigns', async (c) => {
    const list = await listCampaigns(visitor, asked(c, PageQuery))
    return answer(c, list, () => list.campaigns)
  })
  app.get('/campaigns/:slug', async (c) =>
    found(c, await readCampaign(visitor, c.req.param('slug'))),
  )
}
