/** Files of visits and raisings, and what each row points at. */

import { told } from '../kernel/refusals/codes.ts'
import { documentFile } from '../store/collection/document-file.ts'
import { peopleOf, rowsOf, sourcesOf } from '../store/collection/pointing.ts'
import { isBefore, outOfOrder } from './derived/order.ts'
import { AccessTrackRow, RaisingRow } from './model.ts'

export const accessFiles = [
  documentFile({
    name: 'access.jsonl',
    table: 'desk.accessTrack',
    schema: AccessTrackRow,
    references: (row) => [
      ...sourcesOf(row),
      ...peopleOf(row.persons),
      ...rowsOf(
        'reactions.jsonl',
        ...(row.reactions ?? []),
        ...[...row.steps, ...row.findings].map(({ reaction }) => reaction),
      ),
    ],
    warnings: ({ id, steps }) =>
      outOfOrder(steps).map(({ n, status, date, before: { status: other, date: other_date } }) =>
        told('step-order', { key: id, n: n + 1, status, date, other, other_date }),
      ),
  }),
  documentFile({
    name: 'raisings.jsonl',
    table: 'desk.raising',
    schema: RaisingRow,
    references: (row) => [
      ...sourcesOf(row),
      ...peopleOf(row.persons),
      ...rowsOf('reactions.jsonl', row.reaction),
      ...rowsOf('official-answers.jsonl', row.answer.official_answer),
    ],
    warnings: ({ id, date, answer }) =>
      answer.date && isBefore(answer.date, date)
        ? [told('answer-early', { key: id, date, answered: answer.date })]
        : [],
  }),
]
