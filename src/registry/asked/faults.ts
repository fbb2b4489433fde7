/** What is refused at the door, of demands, answers and campaigns: what only the meaning of a row, or the names on file, show. */

import { sql } from 'kysely'
import { told } from '../../kernel/refusals/codes.ts'
import { squeeze } from '../../kernel/withholding/fold.ts'
import { withholding } from '../../kernel/withholding/index.ts'
import type { Fault } from '../../store/collection/files.ts'
import { runIn, type StagedTable } from '../../store/collection/storing.ts'
import type { DeskTx } from '../../store/connections/index.ts'
import { timingOf } from './demands.ts'
import type { CoercionSignRow, DemandRow, OfficialAnswerRow, UnProcedureRow } from './model.ts'

export function demandFault({ by, date, withdrawn }: DemandRow): Fault {
  if (!withdrawn) return null
  if (squeeze(withdrawn.by) !== squeeze(by)) return told('demand-withdrawn-by', { by })
  return timingOf(date, withdrawn.date) === 'before'
    ? told('demand-withdrawn-early', { date, withdrawn: withdrawn.date })
    : null
}

export function answerFault({
  scope,
  person,
  date,
  family = [],
  established,
  reason_given_by_authority: reason,
}: OfficialAnswerRow): Fault {
  if ((scope === 'individual') !== (person !== undefined)) return told('answer-scope')
  if (scope === 'bulk' && (established || reason || family.length > 0))
    return told('bulk-establishes')
  const early = family.find((verdict) => timingOf(date, verdict.date) === 'before')
  if (early) return told('family-before-answer', { date, said: early.date })
  return takesBackNothing(family) ? told('family-no-dispute') : null
}

/** A sign is of one statement. */
export function signFault({ claim, answer }: CoercionSignRow): Fault {
  return (claim === undefined) === (answer === undefined) ? told('sign-of-one') : null
}

function takesBackNothing(family: NonNullable<OfficialAnswerRow['family']>): boolean {
  return family.some(
    ({ verdict }, n) => verdict === 'withdraws_dispute' && family[n - 1]?.verdict !== 'disputes',
  )
}

export function procedureFault({
  body,
  status,
  passed_on,
  opinion,
  urgent_action,
}: UnProcedureRow): Fault {
  if (body !== 'WGEID' && (status || passed_on)) return told('procedure-not-wgeid')
  if ((opinion && body !== 'WGAD') || (urgent_action && body !== 'CED'))
    return told('procedure-number')
  return null
}

/** Loses bulk answers in whose words somebody on file is named: such a person was answered by name, and the row is another. */
export async function refuseNamingInBulk(db: DeskTx, { table, lost }: StagedTable): Promise<void> {
  const run = runIn(db)
  const bulk = (await run(`select line, body from ${table} where body ->> 'scope' = 'bulk'`)).rows
  if (bulk.length === 0) return
  const { rows: names } = await sql<{ text: string }>`
    select distinct c.value as text from desk.claim c where c.predicate = 'name' and c.value is not null`.execute(
    db,
  )
  const named = withholding(names.map(({ text }) => text))
  const lines = bulk.flatMap(({ line, body }) => {
    const { summary, about, note } = body as OfficialAnswerRow
    return named.hides([summary, about, note]) ? [Number(line)] : []
  })
  await run(
    `insert into ${lost} select line, 'bulk-names', jsonb_build_object('key', id) from ${table} where line = any('{${lines}}')`,
  )
  await run(`delete from ${table} where line = any('{${lines}}')`)
}
