/** The registry's files in a collection folder. */
import { peopleOf, rowsOf, sourcesOf } from '../evidence/collection.ts'
import { documentFile } from '../store/collection/document-file.ts'
import type { CollectionFile } from '../store/collection/files.ts'
import { claimFile } from './claim-file.ts'
import { DemandRow, DisputeRow, OfficialAnswerRow, ReprisalRow } from './model.ts'
import { personFile } from './person-file.ts'
import { hidingFile, rulingFile } from './ruling-file.ts'

export const registryFiles: CollectionFile[] = [personFile, claimFile, rulingFile, hidingFile]

/** Rows that may point at reactions, and are therefore loaded after them. */
export const registryLaterFiles: CollectionFile[] = [
  documentFile({
    name: 'disputes.jsonl',
    table: 'desk.dispute',
    schema: DisputeRow,
    references: (row) => [...peopleOf([row.person]), ...rowsOf('claims.jsonl', ...row.claims)],
  }),
  documentFile({
    name: 'demands.jsonl',
    table: 'desk.demand',
    schema: DemandRow,
    references: (row) => [...sourcesOf(row), ...peopleOf(row.persons), ...rowsOf('reactions.jsonl', row.reaction)],
  }),
  documentFile({
    name: 'official-answers.jsonl',
    table: 'desk.officialAnswer',
    schema: OfficialAnswerRow,
    references: (row) => [...sourcesOf(row), ...peopleOf(row.person ? [row.person] : []), ...rowsOf('reactions.jsonl', row.reaction)],
    fault: (row) => ((row.scope === 'individual') === (row.person !== undefined) ? null : { code: 'answer-scope' }),
  }),
  documentFile({
    name: 'reprisals.jsonl',
    table: 'desk.reprisal',
    schema: ReprisalRow,
    references: (row) => [...sourcesOf(row), ...peopleOf([row.person])],
  }),
]
