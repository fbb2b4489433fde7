import type { StateNames } from '../texts.ts'

export const states: StateNames = {
  HKG: 'Hong Kong',
  MMR: 'Myanmar',
  PSE: 'Palestina',
  XKX: 'Kosovo',
}
