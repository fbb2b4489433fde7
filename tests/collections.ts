/** The collections that the house brings along: what must hold of one must hold of each. */
import { join } from 'node:path'
import { ROOT } from './run.ts'

export const COLLECTIONS = ['uyghur', 'costa'] as const
export type CollectionName = (typeof COLLECTIONS)[number]

export const folderOf = (name: CollectionName): string => join(ROOT, 'collections', name)
