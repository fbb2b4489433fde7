import { accessFiles } from '../access/collection.ts'
import { calendarFiles } from '../calendar/collection.ts'
import { paperFiles } from '../papers/collection.ts'
import { reactionFiles } from '../reactions/collection.ts'
import { registryFiles, registryLaterFiles } from '../registry/collection/index.ts'
import { sourceFiles } from '../sources/collection.ts'
import type { CollectionFile } from '../store/collection/files.ts'

/** Files of a collection, in the order in which they are loaded: what is pointed at comes first. */
export const COLLECTION_FILES: readonly CollectionFile[] = [
  ...sourceFiles,
  ...registryFiles,
  ...reactionFiles,
  ...registryLaterFiles,
  ...accessFiles,
  ...paperFiles,
  ...calendarFiles,
]

const ABOUT_PEOPLE = [
  'claims.jsonl',
  'disputes.jsonl',
  'demands.jsonl',
  'official-answers.jsonl',
  'coercion-signs.jsonl',
  'death-readings.jsonl',
  'un-procedures.jsonl',
  'reprisals.jsonl',
  'raisings.jsonl',
  'recipients.jsonl',
  'card-consents.jsonl',
]

/** Whose rows have ids and are about people: a gap in ids that count would tell of somebody. */
export const FILES_ABOUT_PEOPLE = COLLECTION_FILES.filter(({ name }) => ABOUT_PEOPLE.includes(name))
