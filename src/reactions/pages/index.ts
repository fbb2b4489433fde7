export { InstrumentPage } from './instrument.tsx'
export { InstrumentsPage, ReactionsPage } from './list.tsx'
export { ReactionPage } from './reaction.tsx'
