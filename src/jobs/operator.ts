import type { Actor } from '../store/acting/index.ts'

/** Whoever can run the command line can read the store: one actor, until the desk has accounts. */
export const OPERATOR: Actor = { id: 'operator', roles: ['editor'] }
