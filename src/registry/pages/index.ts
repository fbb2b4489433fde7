export { AuthoritiesPage, AuthorityPage } from './authority.tsx'
export { CampaignPage, CampaignsPage } from './campaign.tsx'
export { MethodPage } from './method.tsx'
export { PersonPage, type Related } from './person.tsx'
export { type SearchHit, SearchPage } from './search.tsx'
export {
  type WallFacet as Facet,
  type WallFacets as Facets,
  type WallOrderLink,
  WallPage,
  type WallRow as PersonRow,
} from './wall.tsx'
