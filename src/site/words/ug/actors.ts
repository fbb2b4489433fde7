import type { Words } from '../index.ts'

export const actors: Words['actors'] = {}
