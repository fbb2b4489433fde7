/** What is left to be derived: rows that any process works off, so that nothing is lost when one ends. */
import { sql } from 'kysely'
import { z } from 'zod'
import { forgetWords, hasLostWords } from '../publishing/found-by.ts'
import { BATCH } from '../publishing/kind.ts'
import { countWaiting } from '../publishing/waiting.ts'
import { act, perform, type Workplace } from './index.ts'

/** Takes some of them out, of one kind after another, and touches them. */
const deriveLater = act({
  name: 'derive-later',
  undo: 'upkeep',
  may: ['editor'],
  yields: true,
  input: z.strictObject({}),
  async do(tx): Promise<number> {
    const { rows } = await sql<{ kind: string; id: string }>`
      delete from desk.to_derive where (kind, id) in (select kind, id from desk.to_derive order by kind, id limit ${sql.lit(BATCH)}) returning kind, id`.execute(
      tx.db,
    )
    for (const { kind, id } of rows) tx.touched.derive(kind, id)
    return rows.length
  },
})

const forgetLost = act({
  name: 'forget-words',
  undo: 'upkeep',
  may: ['editor'],
  yields: true,
  input: z.strictObject({}),
  do: (tx) => forgetWords(tx.db),
})

const LATER = { id: 'later', roles: ['editor'] as const }

/** Derives all that is left, and forgets words that nothing public holds any more. Returns how many documents there were. */
export async function workOff(house: Workplace): Promise<number> {
  let done = 0
  while ((await countWaiting(house.desk)) > 0) done += await perform(house, deriveLater, {}, LATER)
  while (await hasLostWords(house.desk)) await perform(house, forgetLost, {}, LATER)
  return done
}
