/** What anyone may read of people, and of what was asked and answered. */

export { mayAnnounceDeath } from '../deaths.ts'
export * from './asked.ts'
export * from './authorities.ts'
export * from './people.ts'
export { searchPeople } from './search.ts'
