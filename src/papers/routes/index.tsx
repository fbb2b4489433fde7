import type { Context, Hono } from 'hono'
import { Refusal } from '../../kernel/refusals/index.ts'
import { frameOf, page, queryOf, type Site } from '../../site/site.ts'
import { PageQuery } from '../../store/reading/pages.ts'
import { FacilitiesPage, FacilityPage } from '../pages/index.ts'
import { listFacilities, readFacility } from '../views/index.ts'
import { printRoutes } from './print.tsx'

/** On a page, as many as one answer may hold. */
const LIMIT = 500
const ListQuery = PageQuery.omit({ limit: true })

export function paperRoutes(app: Hono, site: Site): void {
  printRoutes(app, site)
  app.get('/:lang/facilities', showFacilities(site))
  app.get('/:lang/facilities/:id', showFacility(site))
}

const showFacilities = (site: Site) => async (c: Context) => {
  const { facilities, next } = await listFacilities(
    site.visitor,
    { ...queryOf(c, ListQuery), limit: LIMIT },
    site.today(),
  )
  return page(c, <FacilitiesPage facilities={facilities} next={next} {...frameOf(c, site)} />)
}

const showFacility = (site: Site) => async (c: Context) => {
  const facility = await readFacility(site.visitor, c.req.param('id') ?? '', site.today())
  if (!facility) throw new Refusal('not-found')
  return page(c, <FacilityPage facility={facility} {...frameOf(c, site)} />)
}
