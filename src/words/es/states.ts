import type { StateNames } from '../texts.ts'

export const states: StateNames = {
  /** CLDR's own says Congo alone, which could be either. */
  COG: 'República del Congo',
  HKG: 'Hong Kong',
  MMR: 'Myanmar',
  PSE: 'Palestina',
  XKX: 'Kosovo',
}
