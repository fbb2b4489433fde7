import { peopleOf, rowsOf, sourcesOf } from '../evidence/collection.ts'
import { documentFile } from '../store/collection/document-file.ts'
import { AccessTrackRow, RaisingRow } from './model.ts'

export const accessFiles = [
  documentFile({
    name: 'access.jsonl',
    table: 'desk.accessTrack',
    schema: AccessTrackRow,
    references: (row) => [
      ...sourcesOf(row),
      ...peopleOf(row.persons),
      ...rowsOf('reactions.jsonl', ...row.steps.map(({ reaction }) => reaction)),
    ],
  }),
  documentFile({
    name: 'raisings.jsonl',
    table: 'desk.raising',
    schema: RaisingRow,
    references: (row) => [...sourcesOf(row), ...peopleOf(row.persons), ...rowsOf('reactions.jsonl', row.reaction)],
  }),
]
