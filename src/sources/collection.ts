import { documentFile } from '../store/collection/document-file.ts'
import { SourceRow } from './model.ts'

export const sourceFiles = [
  documentFile({
    name: 'sources.jsonl',
    table: 'desk.source',
    schema: SourceRow,
    references: () => [],
  }),
]
