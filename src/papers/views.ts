/** What anyone may read of facilities, of mail to people, and of papers: from `published` alone, through the visitor's eyes. */

export { gateWords, PAPER_LANGUAGES, type PaperLanguage } from '../words/index.ts'
export { type AddressLine, addressLines } from './address-lines.ts'
export { askGate } from './ask-gate.ts'
export { type Asked, type CardParts, type CardWish, cardsToAll, cardTo } from './card-to-file.ts'
export { type Candidate, type Choice, ChosenQuery, listChosen, readChosen } from './chosen.ts'
export { listFacilities, readFacility, readRecipient } from './facility-views.ts'
export {
  GATE_CODES,
  GATE_LANGUAGES,
  type GateCode,
  type GateLanguage,
  INSTEAD_CODES,
  type InsteadCode,
  UNSEEN_CODES,
  type UnseenCode,
} from './gate/codes.ts'
export type { GateAnswer, GateReason, Greeting } from './gate/gate.ts'
export type { Subject } from './pages/subject.tsx'
export * from './print/index.ts'
export { CARD_LANGUAGES, type CardLanguage, MOTIFS, type Motif } from './print/kinds/card-to.ts'
