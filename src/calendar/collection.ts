import { documentFile } from '../store/collection/document-file.ts'
import { sourcesOf } from '../store/collection/pointing.ts'
import { SessionRow } from './model.ts'

export const calendarFiles = [
  documentFile({
    name: 'sessions.jsonl',
    table: 'desk.session',
    schema: SessionRow,
    references: sourcesOf,
  }),
]
