export { FacilityPage } from './facility.tsx'
export { FacilitiesPage } from './list.tsx'
export { ListPapersPage } from './print-list.tsx'
export { PersonPapersPage } from './print-person.tsx'
