import type { Context, Hono } from 'hono'
import { z } from 'zod'
import { daysBetween } from '../../kernel/dates/index.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import { formOf, formPage, shortBody } from '../../site/forms.ts'
import { frameOf, page, queryOf, type Site, speechOf } from '../../site/site.ts'
import type { Visitor } from '../../store/connections/index.ts'
import { PageQuery } from '../../store/reading/pages.ts'
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
import { wallFacets, wallOrders, wallPath } from './wall-links.ts'

/** Most collections stand on one page of the wall, or two. */
const WallQuery = PeopleQuery.omit({ q: true }).extend({
  limit: PeopleQuery.shape.limit.unwrap().default(60),
})
/** `claims`: every claim unfolded, for whoever prints them. */
const PersonQuery = z.strictObject({ claims: z.literal('all').optional() })
const SearchQuery = z.strictObject({ q: z.string().max(200).optional() })

/** What the other parts know of a person, as lines. */
type ReadRelated = (visitor: Visitor, slug: string) => Promise<Related>

export function registryRoutes(app: Hono, site: Site, readRelated: ReadRelated): void {
  app.get('/:lang/', showWall(site))
  app.get('/:lang/people/:slug', showPerson(site, readRelated))
  app.get('/:lang/search', showSearch(site))
  app.post('/:lang/search', shortBody, answerSearch(site))
  app.get('/:lang/method', (c) => page(c, <MethodPage t={speechOf(c)} contact={site.contact} />))
  askedRoutes(app, site)
}

/** Campaigns, and the bodies that were asked. */
function askedRoutes(app: Hono, site: Site): void {
  app.get('/:lang/campaigns', showCampaigns(site))
  app.get('/:lang/campaigns/:slug', showCampaign(site))
  app.get('/:lang/authorities', showAuthorities(site))
  app.get('/:lang/authorities/:slug', showAuthority(site))
}

const takesOrders = ({ orders, dropbox }: Site): boolean => Boolean(orders && dropbox)

const showWall = (site: Site) => async (c: Context) => {
  const t = speechOf(c)
  const query = queryOf(c, WallQuery)
  const { people, next, facets, total, unanswered } = await readWall(
    site.visitor,
    query,
    site.today(),
  )
  const bulk = await listBulkAnswers(site.visitor)
  const more = next ? `/${t.lang}${wallPath({ ...query, after: next })}` : null
  const chosen = wallPath({ ...query, order: undefined, after: undefined })
  return page(
    c,
    <WallPage
      people={people}
      facets={wallFacets(facets, query, t.lang)}
      orders={wallOrders(query, t.lang)}
      total={total}
      shown={facets.total}
      unanswered={unanswered}
      bulk={bulk}
      today={site.today()}
      path={wallPath(query)}
      next={more}
      papers={`/papers${chosen.slice(1)}`}
      order={takesOrders(site) ? `/order${chosen.slice(1)}` : null}
      t={t}
      contact={site.contact}
    />,
  )
}

const showPerson = (site: Site, readRelated: ReadRelated) => async (c: Context) => {
  const t = speechOf(c)
  const person = await readPublicPerson(site.visitor, c.req.param('slug') ?? '')
  if (!person) throw new Refusal('not-found')
  const { claims } = queryOf(c, PersonQuery)
  const [related, bulk] = await Promise.all([
    readRelated(site.visitor, person.slug),
    listBulkAnswers(site.visitor),
  ])
  return page(
    c,
    <PersonPage
      person={person}
      sinceLastWord={daysSinceLastWord(person, site.today())}
      demandDays={daysOpen(person, site.today())}
      related={related}
      bulk={bulk}
      today={site.today()}
      site={site.address ?? null}
      areClaimsOpen={claims === 'all'}
      order={takesOrders(site) ? `/order?people=${person.slug}` : null}
      t={t}
      contact={site.contact}
    />,
  )
}

/** A search that somebody made a link of. */
const showSearch = (site: Site) => (c: Context) =>
  searched(c, site, queryOf(c, SearchQuery).q, true)

/** A search as the form sends it: no name in the address. @throws Refusal `form-unreadable` */
const answerSearch = (site: Site) => async (c: Context) => {
  const asked = SearchQuery.safeParse({ q: (await formOf(c)).get('q') ?? undefined })
  if (!asked.success) throw new Refusal('form-unreadable')
  return await searched(c, site, asked.data.q, false)
}

async function searched(c: Context, site: Site, typed: string | undefined, isLinked: boolean) {
  const q = typed?.trim() || null
  const { people } = q
    ? await searchPeople(site.visitor, { ...PeopleQuery.parse({}), q }, site.today())
    : { people: [] }
  return formPage(
    c,
    <SearchPage q={q} isLinked={isLinked} hits={people} t={speechOf(c)} contact={site.contact} />,
  )
}

const showCampaigns = (site: Site) => async (c: Context) => {
  const t = speechOf(c)
  const { campaigns, next } = await listCampaigns(site.visitor, queryOf(c, PageQuery))
  return page(
    c,
    <CampaignsPage
      campaigns={campaigns}
      next={next && `/${t.lang}/campaigns?after=${next}`}
      {...frameOf(c, site)}
    />,
  )
}

const showCampaign = (site: Site) => async (c: Context) => {
  const t = speechOf(c)
  const campaign = await readCampaign(site.visitor, c.req.param('slug') ?? '')
  if (!campaign) throw new Refusal('not-found')
  const { people, next } = await listPeopleOf(site.visitor, campaign.persons, {
    ...queryOf(c, CampaignQuery),
    today: site.today(),
  })
  const days = daysBetween(campaign.started, site.today())
  const more = next && `/${t.lang}/campaigns/${campaign.id}?after=${next}#people`
  return page(
    c,
    <CampaignPage
      campaign={campaign}
      people={people}
      next={more}
      days={days}
      {...frameOf(c, site)}
    />,
  )
}

const showAuthorities = (site: Site) => async (c: Context) => {
  const t = speechOf(c)
  const { authorities, next } = await listBodies(site.visitor, queryOf(c, PageQuery))
  const whole = await countState(site.visitor)
  const more = next && `/${t.lang}/authorities?after=${next}`
  return page(
    c,
    <AuthoritiesPage authorities={authorities} whole={whole} next={more} {...frameOf(c, site)} />,
  )
}

const showAuthority = (site: Site) => async (c: Context) => {
  const after = queryOf(c, AuthorityQuery)
  const authority = await readAuthority(site.visitor, c.req.param('slug') ?? '', after)
  if (!authority) throw new Refusal('not-found')
  return page(c, <AuthorityPage authority={authority} after={after} {...frameOf(c, site)} />)
}
