export { FacilityPage } from './facility.tsx'
export { FacilitiesPage } from './list.tsx'
