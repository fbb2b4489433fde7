/** What anyone may read of facilities: from `published` alone, through the visitor's eyes. */
import type { Visitor } from '../store/connections.ts'
import { type PageQuery, readPage } from '../store/pages.ts'
import type { FacilityListItem, PublicFacility } from './public.ts'

/** A page of facilities by country and region. @throws Refusal `after-unknown` */
export async function listFacilities(visitor: Visitor, page: PageQuery): Promise<{ facilities: FacilityListItem[]; next: string | null }> {
  const { documents, next } = await readPage<PublicFacility>(visitor, 'published.facility', page)
  return { facilities: documents.map(toItem), next }
}

/** Null when there is none, or none that may be shown. */
export async function readFacility(visitor: Visitor, id: string): Promise<PublicFacility | null> {
  const row = await visitor.selectFrom('published.facility').select('document').where('id', '=', id).executeTakeFirst()
  return row ? (row.document as PublicFacility) : null
}

function toItem({ id, names, kind, country, region, purpose, address, grade }: PublicFacility): FacilityListItem {
  const { state, verified_on } = address
  return { id, names, kind, country, region, purpose, address_state: state, ...(verified_on ? { verified_on } : {}), grade }
}
