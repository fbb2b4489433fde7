import { rowsOf, sourcesOf } from '../evidence/collection.ts'
import { documentFile } from '../store/collection/document-file.ts'
import { FacilityRow, MailRuleRow, PostalFormatRow } from './model.ts'

export const paperFiles = [
  documentFile({ name: 'facilities.jsonl', table: 'desk.facility', schema: FacilityRow, references: sourcesOf }),
  documentFile({
    name: 'mail-rules.jsonl',
    table: 'desk.mailRule',
    schema: MailRuleRow,
    references: (row) => [...rowsOf('sources.jsonl', row.source), ...rowsOf('facilities.jsonl', row.scope.facility)],
  }),
  documentFile({
    name: 'postal-formats.jsonl',
    table: 'desk.postalFormat',
    schema: PostalFormatRow,
    references: (row) => rowsOf('sources.jsonl', row.source),
  }),
]
