/** What anyone may read of facilities, and of mail to people: from `published` alone, through the visitor's eyes. */

export {
  GATE_CODES,
  type GateCode,
  INSTEAD_CODES,
  type InsteadCode,
  UNSEEN_CODES,
  type UnseenCode,
} from '../gate/codes.ts'
export type { GateAnswer, GateReason, Greeting } from '../gate/gate.ts'
export {
  type Candidate,
  type ChosenPeople as Choice,
  ChosenQuery,
  listChosen,
  readChosen,
} from './chosen.ts'
export { listFacilities, readFacility, readRecipient } from './facilities.ts'
export { askGate } from './gate.ts'
export { type Meant, readMeant } from './meant.ts'
