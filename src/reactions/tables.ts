/** SQL of the reactions' desk rows that are not documents. */
import type { DeskTx } from '../store/connections/index.ts'
import type { BallotRow, SignatureRow } from './model/index.ts'

/** Signatures by instrument. */
export async function readSignatures(
  db: DeskTx,
  instruments: readonly string[],
): Promise<Map<string, SignatureRow[]>> {
  const rows = await db
    .selectFrom('desk.signature')
    .selectAll()
    .where('instrument', 'in', ['', ...instruments])
    .orderBy('instrument')
    .orderBy('iso3')
    .orderBy('event')
    .execute()
  return Map.groupBy(
    rows.map(
      ({ date, ...row }) => ({ ...row, ...(date === null ? {} : { date }) }) as SignatureRow,
    ),
    ({ instrument }) => instrument,
  )
}

/** Ballots by instrument. */
export async function readBallots(
  db: DeskTx,
  instruments: readonly string[],
): Promise<Map<string, BallotRow[]>> {
  const rows = await db
    .selectFrom('desk.ballot')
    .selectAll()
    .where('instrument', 'in', ['', ...instruments])
    .orderBy('instrument')
    .orderBy('iso3')
    .execute()
  return Map.groupBy(rows as BallotRow[], ({ instrument }) => instrument)
}
