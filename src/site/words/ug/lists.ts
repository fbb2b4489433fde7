import type { Words } from '../index.ts'

export const lists: Words['lists'] = {}
