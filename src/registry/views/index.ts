/** What anyone may read of people, and of what was asked and answered. */

export {
  ASK_KINDS,
  type Asking,
  type AskKind,
  askingsOf,
  asksOffered,
  asksOnFile,
  type NoPoster,
  noPosterOf,
  questionOf,
  standingOf,
} from '../asked/asks.ts'
export { isNoCharge } from '../charges.ts'
export { deathOf, isOfDeath, mayAnnounceDeath, toldBeyondPage } from '../deaths.ts'
export * from './asked.ts'
export * from './authorities.ts'
export * from './people.ts'
export { searchPeople } from './search.ts'
