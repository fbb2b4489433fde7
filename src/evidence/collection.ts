import { documentFile } from '../store/collection/document-file.ts'
import type { Reference } from '../store/collection/files.ts'
import { SourceRow } from './model.ts'
import { citedIn } from './tables.ts'

export const evidenceFiles = [
  documentFile({
    name: 'sources.jsonl',
    table: 'desk.source',
    schema: SourceRow,
    references: () => [],
  }),
]

/** Every source that a row cites, however deep. */
export const sourcesOf = (row: object): Reference[] =>
  [...citedIn(row)].map((key) => ({ file: 'sources.jsonl', key }))
/** People that a row names by slug. */
export const peopleOf = (slugs: readonly string[]): Reference[] =>
  slugs.map((key) => ({ file: 'people.jsonl', key }))
/** Rows of a file that a row names by id. */
export const rowsOf = (file: string, ...ids: (string | undefined)[]): Reference[] =>
  ids.flatMap((key) => (key ? [{ file, key }] : []))
