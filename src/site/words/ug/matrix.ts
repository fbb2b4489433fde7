import type { Words } from '../index.ts'

export const matrix: Words['matrix'] = {}
