export { MethodPage } from './method.tsx'
export { PersonPage, type Related } from './person.tsx'
export { type SearchHit, SearchPage } from './search.tsx'
export { type Facet, type Facets, type PersonRow, WallPage } from './wall.tsx'
