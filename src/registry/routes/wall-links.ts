/** The wall's filters as plain links: each leads to the wall with one choice made, or taken back. */
import type { Language } from '../../kernel/about/languages.ts'
import type { Facet as Choice, Facets as Choices, WallOrderLink } from '../pages/index.ts'
import { type Facet, type Facets, type PeopleQuery, WALL_ORDERS } from '../views/index.ts'

type Chosen = Partial<Omit<PeopleQuery, 'q' | 'limit'>>
const ORDER = ['happened', 'demand', 'state', 'fate', 'place', 'year', 'order', 'after'] as const

/** `/`, with the filters as a query in a fixed order, so that one view has one address. */
export function wallPath(chosen: Chosen): string {
  const asked = { ...chosen, order: chosen.order === 'name' ? undefined : chosen.order }
  const query = new URLSearchParams(
    ORDER.flatMap((key) => (asked[key] === undefined ? [] : [[key, String(asked[key])]])),
  )
  return query.size > 0 ? `/?${query}` : '/'
}

/** The wall in each order that it can stand in, with the same choices. */
export const wallOrders = (chosen: Chosen, lang: Language): WallOrderLink[] =>
  WALL_ORDERS.map((order) => ({
    order,
    href: `/${lang}${wallPath({ ...chosen, order, after: undefined })}`,
    current: chosen.order === order,
  }))

export function wallFacets(facets: Facets, chosen: Chosen, lang: Language): Choices {
  const link = (key: (typeof ORDER)[number], { value, count }: Facet): Choice => {
    const current = String(chosen[key]) === value
    return {
      value,
      count,
      current,
      href: `/${lang}${wallPath({ ...chosen, after: undefined, [key]: current ? undefined : value })}`,
    }
  }
  const keep = [
    ...new URLSearchParams(wallPath({ ...chosen, place: undefined, after: undefined }).slice(2)),
  ]
  return {
    morePlaces: { count: facets.morePlaces, keep },
    happened: facets.happened.map((facet) => link('happened', facet)),
    fate: facets.fate.map((facet) => link('fate', facet)),
    places: facets.places.map((facet) => link('place', facet)),
    years: facets.years.map((facet) => link('year', facet)),
    demands: facets.demands.map((facet) => link('demand', facet)),
    states: facets.states.map((facet) => link('state', facet)),
  }
}
