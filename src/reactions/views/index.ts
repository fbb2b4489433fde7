/** What anyone may read of reactions, instruments and contradictions: from `published` alone, through the visitor's eyes. */
export * from './actors.ts'
export * from './contradictions.ts'
export * from './instruments.ts'
export * from './links.ts'
export * from './lists.ts'
export * from './positions.ts'
export * from './reactions.ts'
export * from './timeline.ts'
