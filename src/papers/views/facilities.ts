/** What anyone may read of facilities, and of where mail for people would go. */
import { type Edtf, today } from '../../kernel/dates/index.ts'
import type { Visitor } from '../../store/connections/index.ts'
import { type PageQuery, readPage } from '../../store/reading/pages.ts'
import { addressState, cardObstacles } from '../model/rules.ts'
import type { FacilityListItem, PublicFacility, PublicRecipient } from '../public.ts'

/** A page of facilities by country and region, their addresses judged on `asOf`. @throws Refusal `after-unknown` */
export async function listFacilities(
  visitor: Visitor,
  page: PageQuery,
  asOf: Edtf = today(),
): Promise<{ facilities: FacilityListItem[]; next: string | null }> {
  const { documents, next } = await readPage<PublicFacility>(visitor, 'published.facility', page)
  return { facilities: documents.map((document) => toItem(judged(document, asOf))), next }
}

/** Its address judged on `asOf`. Null when there is none, or none that may be shown. */
export async function readFacility(
  visitor: Visitor,
  id: string,
  asOf: Edtf = today(),
): Promise<PublicFacility | null> {
  const row = await visitor
    .selectFrom('published.facility')
    .select('document')
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? judged(row.document as PublicFacility, asOf) : null
}

/** Documents hold no day: whether an address is still believed is said when it is read. */
function judged(facility: PublicFacility, asOf: Edtf): PublicFacility {
  const { address, purpose, stale } = facility
  const state = addressState(
    { lines: Boolean(address.local ?? address.romanised), stale, verified_on: address.verified_on },
    asOf,
  )
  const obstacles = cardObstacles(state, { purpose, hasLocal: Boolean(address.local) })
  return { ...facility, address: { ...address, state }, card_to_prisoner: { obstacles } }
}

function toItem({
  id,
  names,
  kind,
  country,
  region,
  purpose,
  address,
  grade,
}: PublicFacility): FacilityListItem {
  const { state, verified_on } = address
  return {
    id,
    names,
    kind,
    country,
    region,
    purpose,
    address_state: state,
    ...(verified_on ? { verified_on } : {}),
    grade,
  }
}

/** Null when nobody says where mail for this person would go, or when the person or the place may not be shown. */
export async function readRecipient(
  visitor: Visitor,
  slug: string,
): Promise<PublicRecipient | null> {
  const row = await visitor
    .selectFrom('published.recipient')
    .select('document')
    .where('id', '=', slug)
    .executeTakeFirst()
  return row ? (row.document as PublicRecipient) : null
}
