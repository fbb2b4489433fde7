/** What anyone may read of people. */
export * from './people.ts'
export { searchPeople } from './search.ts'
