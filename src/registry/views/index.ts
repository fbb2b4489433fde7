/** What anyone may read of people, and of what was asked and answered. */

export { isByKin } from '../asked/demands.ts'
export { ageOn } from '../derived/age.ts'
export {
  ASK_KINDS,
  type Asking,
  type AskKind,
  askingsOf,
  asksOffered,
  asksOnFile,
  type NoPaper,
  type NoPoster,
  noPaperOf,
  noPosterOf,
  questionOf,
  standingOf,
} from '../derived/asks.ts'
export {
  deathOf,
  isDoubtedByKin,
  isOfDeath,
  mayAnnounceDeath,
  toldBeyondPage,
} from '../derived/deaths.ts'
export { isNoCharge } from '../model/charges.ts'
export * from './asked.ts'
export * from './authorities.ts'
export * from './people.ts'
export { searchPeople } from './search.ts'
