export { publishActors, publishMatrixPresets } from './actors.ts'
export { publishContradictions } from './contradictions.ts'
export { publishInstruments } from './instruments.ts'
export { publishReactions } from './reactions.ts'
