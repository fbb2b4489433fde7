export { actorKind, matrixPresetKind } from './actors.ts'
export { contradictionKind } from './contradictions.ts'
export { instrumentKind } from './instruments.ts'
export { reactionKind } from './reactions.ts'
