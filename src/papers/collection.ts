import { documentFile } from '../store/collection/document-file.ts'
import { rowsOf, sourcesOf } from '../store/collection/pointing.ts'
import {
  CardConsentRow,
  FacilityRow,
  MailRuleRow,
  PostalFormatRow,
  RecipientRow,
} from './model/index.ts'

export const paperFiles = [
  documentFile({
    name: 'facilities.jsonl',
    table: 'desk.facility',
    schema: FacilityRow,
    references: sourcesOf,
  }),
  documentFile({
    name: 'mail-rules.jsonl',
    table: 'desk.mailRule',
    schema: MailRuleRow,
    references: (row) => [
      ...rowsOf('sources.jsonl', row.source),
      ...rowsOf('facilities.jsonl', row.scope.facility),
      ...rowsOf('people.jsonl', row.scope.person),
    ],
  }),
  documentFile({
    name: 'postal-formats.jsonl',
    table: 'desk.postalFormat',
    schema: PostalFormatRow,
    references: (row) => rowsOf('sources.jsonl', row.source),
  }),
  documentFile({
    name: 'recipients.jsonl',
    table: 'desk.recipient',
    schema: RecipientRow,
    references: (row) => [
      ...rowsOf('sources.jsonl', row.source),
      ...rowsOf('people.jsonl', row.person),
      ...rowsOf('facilities.jsonl', row.facility),
    ],
  }),
  documentFile({
    name: 'card-consents.jsonl',
    table: 'desk.cardConsent',
    schema: CardConsentRow,
    references: (row) => [
      ...rowsOf('sources.jsonl', row.source),
      ...rowsOf('people.jsonl', row.person),
    ],
  }),
]
