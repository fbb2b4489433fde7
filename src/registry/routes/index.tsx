import type { Hono } from 'hono'
import { z } from 'zod'
import { daysBetween } from '../../kernel/dates.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { page, queryOf, type Site, speechOf } from '../../site/site.ts'
import type { Visitor } from '../../store/connections.ts'
import { PageQuery } from '../../store/pages.ts'
import {
  AuthoritiesPage,
  AuthorityPage,
  CampaignPage,
  CampaignsPage,
  MethodPage,
  PersonPage,
  type Related,
  SearchPage,
  WallPage,
} from '../pages/index.ts'

import {
  AuthorityQuery,
  CampaignQuery,
  countState,
  daysOpen,
  daysSinceLastWord,
  listBodies,
  listBulkAnswers,
  listCampaigns,
  listPeopleOf,
  PeopleQuery,
  readAuthority,
  readCampaign,
  readPublicPerson,
  readWall,
  searchPeople,
} from '../views/index.ts'
import { wallFacets, wallPath } from './wall-links.ts'

/** Most collections stand on one page of the wall, or two. */
const WallQuery = PeopleQuery.omit({ q: true }).extend({
  limit: PeopleQuery.shape.limit.unwrap().default(60),
})
const SearchQuery = z.strictObject({ q: z.string().max(200).optional() })

/** What the other parts know of a person, as lines. */
type ReadRelated = (visitor: Visitor, slug: string) => Promise<Related>

export function registryRoutes(
  app: Hono,
  { visitor, contact, today, orders, dropbox }: Site,
  readRelated: ReadRelated,
): void {
  const takesOrders = Boolean(orders && dropbox)
  app.get('/:lang/', async (c) => {
    const t = speechOf(c)
    const query = queryOf(c, WallQuery)
    const { people, next, facets, total, unanswered } = await readWall(visitor, query, today())
    const bulk = await listBulkAnswers(visitor)
    const more = next ? `/${t.lang}${wallPath({ ...query, after: next })}` : null
    return page(
      c,
      <WallPage
        people={people}
        facets={wallFacets(facets, query, t.lang)}
        total={total}
        shown={facets.total}
        unanswered={unanswered}
        bulk={bulk}
        today={today()}
        path={wallPath(query)}
        next={more}
        papers={`/papers${wallPath({ ...query, after: undefined }).slice(1)}`}
        order={takesOrders ? `/order${wallPath(query).slice(1)}` : null}
        t={t}
        contact={contact}
      />,
    )
  })
  app.get('/:lang/people/:slug', async (c) => {
    const t = speechOf(c)
    const person = await readPublicPerson(visitor, c.req.param('slug'))
    if (!person) throw new Refusal('not-found')
    const [related, bulk] = await Promise.all([
      readRelated(visitor, person.slug),
      listBulkAnswers(visitor),
    ])
    return page(
      c,
      <PersonPage
        person={person}
        sinceLastWord={daysSinceLastWord(person, today())}
        demandDays={daysOpen(person, today())}
        related={related}
        bulk={bulk}
        today={today()}
        order={takesOrders ? `/order?people=${person.slug}` : null}
        t={t}
        contact={contact}
      />,
    )
  })
  app.get('/:lang/search', async (c) => {
    const t = speechOf(c)
    const q = queryOf(c, SearchQuery).q?.trim()
    const { people } = q
      ? await searchPeople(visitor, { ...PeopleQuery.parse({}), q }, today())
      : { people: [] }
    return page(c, <SearchPage q={q || null} hits={people} t={t} contact={contact} />)
  })
  app.get('/:lang/method', (c) => page(c, <MethodPage t={speechOf(c)} contact={contact} />))
  askedRoutes(app, { visitor, contact, today })
}

/** Campaigns, and the bodies that were asked. */
function askedRoutes(app: Hono, { visitor, contact, today }: Site): void {
  app.get('/:lang/campaigns', async (c) => {
    const t = speechOf(c)
    const { campaigns, next } = await listCampaigns(visitor, queryOf(c, PageQuery))
    return page(
      c,
      <CampaignsPage
        campaigns={campaigns}
        next={next && `/${t.lang}/campaigns?after=${next}`}
        t={t}
        contact={contact}
        today={today()}
      />,
    )
  })
  app.get('/:lang/campaigns/:slug', async (c) => {
    const t = speechOf(c)
    const campaign = await readCampaign(visitor, c.req.param('slug'))
    if (!campaign) throw new Refusal('not-found')
    const { people, next } = await listPeopleOf(visitor, campaign.persons, {
      ...queryOf(c, CampaignQuery),
      today: today(),
    })
    const days = daysBetween(campaign.started, today())
    const more = next && `/${t.lang}/campaigns/${campaign.id}?after=${next}#people`
    return page(
      c,
      <CampaignPage
        campaign={campaign}
        people={people}
        next={more}
        days={days}
        t={t}
        contact={contact}
        today={today()}
      />,
    )
  })
  app.get('/:lang/authorities', async (c) => {
    const t = speechOf(c)
    const { authorities, next } = await listBodies(visitor, queryOf(c, PageQuery))
    const whole = await countState(visitor)
    const more = next && `/${t.lang}/authorities?after=${next}`
    return page(
      c,
      <AuthoritiesPage
        authorities={authorities}
        whole={whole}
        next={more}
        t={t}
        contact={contact}
        today={today()}
      />,
    )
  })
  app.get('/:lang/authorities/:slug', async (c) => {
    const t = speechOf(c)
    const after = queryOf(c, AuthorityQuery)
    const authority = await readAuthority(visitor, c.req.param('slug'), after)
    if (!authority) throw new Refusal('not-found')
    return page(
      c,
      <AuthorityPage authority={authority} after={after} t={t} contact={contact} today={today()} />,
    )
  })
}
