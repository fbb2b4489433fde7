import type { Hono } from 'hono'
import { Refusal } from '../../kernel/refusal.ts'
import { page, queryOf, type Site, speechOf } from '../../site/site.ts'
import { PageQuery } from '../../store/pages.ts'
import { FacilitiesPage, FacilityPage } from '../pages/index.ts'
import { listFacilities, readFacility } from '../views/index.ts'
import { printRoutes } from './print.tsx'

/** On a page, as many as one answer may hold. */
const LIMIT = 500
const ListQuery = PageQuery.omit({ limit: true })

export function paperRoutes(app: Hono, site: Site): void {
  const { visitor, contact, today } = site
  printRoutes(app, site)
  app.get('/:lang/facilities', async (c) => {
    const t = speechOf(c)
    const { facilities, next } = await listFacilities(
      visitor,
      { ...queryOf(c, ListQuery), limit: LIMIT },
      today(),
    )
    return page(
      c,
      <FacilitiesPage
        facilities={facilities}
        next={next}
        today={today()}
        t={t}
        contact={contact}
      />,
    )
  })
  app.get('/:lang/facilities/:id', async (c) => {
    const t = speechOf(c)
    const facility = await readFacility(visitor, c.req.param('id'), today())
    if (!facility) throw new Refusal('not-found')
    return page(c, <FacilityPage facility={facility} today={today()} t={t} contact={contact} />)
  })
}
