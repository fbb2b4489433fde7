/** The registry's files in a collection folder. */

import { documentFile } from '../../store/collection/document-file.ts'
import type { CollectionFile } from '../../store/collection/files.ts'
import { peopleOf, rowsOf, sourcesOf } from '../../store/collection/pointing.ts'
import {
  answerFault,
  demandFault,
  procedureFault,
  refuseNamingInBulk,
  signFault,
} from '../asked/faults.ts'
import {
  CampaignRow,
  CoercionSignRow,
  DeathReadingRow,
  DemandRow,
  DisputeRow,
  OfficialAnswerRow,
  ReprisalRow,
  UnProcedureRow,
} from '../model/index.ts'
import { claimFile } from './claims.ts'
import { personFile } from './people.ts'
import { hidingFile, holdFile, rulingFile } from './rulings.ts'
import { withheldFormFile } from './withheld.ts'

export const registryFiles: CollectionFile[] = [
  personFile,
  claimFile,
  rulingFile,
  hidingFile,
  holdFile,
  withheldFormFile,
]

const answers = documentFile({
  name: 'official-answers.jsonl',
  table: 'desk.officialAnswer',
  schema: OfficialAnswerRow,
  references: (row) => [
    ...sourcesOf(row),
    ...peopleOf(row.person ? [row.person] : []),
    ...rowsOf('reactions.jsonl', row.reaction),
  ],
  fault: answerFault,
})

/** Names are on file by now: a bulk answer that names somebody is refused. */
const officialAnswerFile: CollectionFile = {
  ...answers,
  storing: {
    ...answers.storing,
    async early(tx, staged, tell) {
      await refuseNamingInBulk(tx.db, staged)
      return await answers.storing.early(tx, staged, tell)
    },
  },
}

/** Rows that may point at reactions, and are therefore loaded after them. */
export const registryLaterFiles: CollectionFile[] = [
  documentFile({
    name: 'campaigns.jsonl',
    table: 'desk.campaign',
    schema: CampaignRow,
    references: (row) => [
      ...sourcesOf(row),
      ...peopleOf(row.persons),
      ...rowsOf('reactions.jsonl', row.reaction),
    ],
  }),
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
    references: (row) => [
      ...sourcesOf(row),
      ...peopleOf(row.persons),
      ...rowsOf('reactions.jsonl', row.reaction),
      ...rowsOf('campaigns.jsonl', row.campaign),
    ],
    fault: demandFault,
  }),
  officialAnswerFile,
  documentFile({
    name: 'coercion-signs.jsonl',
    table: 'desk.coercionSign',
    schema: CoercionSignRow,
    references: (row) => [
      ...sourcesOf(row),
      ...rowsOf('claims.jsonl', row.claim),
      ...rowsOf('official-answers.jsonl', row.answer),
    ],
    fault: signFault,
  }),
  documentFile({
    name: 'death-readings.jsonl',
    table: 'desk.deathReading',
    schema: DeathReadingRow,
    references: (row) => rowsOf('claims.jsonl', row.claim),
  }),
  documentFile({
    name: 'un-procedures.jsonl',
    table: 'desk.unProcedure',
    schema: UnProcedureRow,
    references: (row) => [...sourcesOf(row), ...peopleOf([row.person])],
    fault: procedureFault,
  }),
  documentFile({
    name: 'reprisals.jsonl',
    table: 'desk.reprisal',
    schema: ReprisalRow,
    references: (row) => [...sourcesOf(row), ...peopleOf([row.person])],
  }),
]
