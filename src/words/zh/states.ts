import type { StateNames } from '../texts.ts'

export const states: StateNames = {}
