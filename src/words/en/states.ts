import type { StateNames } from '../texts.ts'

/** Where the usual name of a state is not the one that CLDR has, by ISO 3166-1 alpha-3 code: labels, and no statement on anybody's status. */
export const states: StateNames = {
  HKG: 'Hong Kong',
  MMR: 'Myanmar',
  PSE: 'Palestine',
  XKX: 'Kosovo',
}
