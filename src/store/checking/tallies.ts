/** What triggers keep beside what is published, held against what is published; and made again where they differ. */
import { type Kysely, sql } from 'kysely'
import { RECOUNTS } from '../migrations/kept.ts'
import { ACTOR_RECOUNT, REACTION_RECOUNT } from '../migrations/kept-reactions.ts'
import { columnsOf } from '../tables/all.ts'
import type { Schema } from '../tables/index.ts'

/** `missing`: rows that should be kept and are not; `unexpected`: those that are and should not be. */
export type WrongTally = { table: string; missing: number; unexpected: number }

const NUMBERED = ['person', 'access_track', 'raising']

/** Counts and numbers that are not what is published. Reads alone; the published tables must all be there. */
export async function findWrongTallies(db: Kysely<Schema>): Promise<WrongTally[]> {
  const found: WrongTally[] = []
  for (const [table, recount] of Object.entries({
    ...RECOUNTS,
    reaction_count: REACTION_RECOUNT,
  })) {
    const kept = sql`select ${sql.join(columnsOf('published', table).map((column) => sql.ref(column)))} from ${sql.table(`published.${table}`)}`
    found.push(
      await differences(
        db,
        table,
        kept,
        sql`select ${sql.join(columnsOf('published', table).map((column) => sql.ref(column)))} from (${sql.raw(recount)}) r`,
      ),
    )
  }
  found.push(
    await differences(
      db,
      'actor',
      sql`select id, reactions from published.actor`,
      sql.raw(ACTOR_RECOUNT),
    ),
  )
  for (const table of NUMBERED) {
    const kept = sql`select id from ${sql.table(`published.${table}_ordinal`)} where id is not null`
    found.push(
      await differences(
        db,
        `${table}_ordinal`,
        kept,
        sql`select id from ${sql.table(`published.${table}`)}`,
      ),
    )
  }
  return found.filter(({ missing, unexpected }) => missing + unexpected > 0)
}

async function differences(
  db: Kysely<Schema>,
  table: string,
  kept: ReturnType<typeof sql>,
  wanted: ReturnType<typeof sql>,
): Promise<WrongTally> {
  const { rows } = await sql<{ missing: number; unexpected: number }>`
    select (select count(*)::int from (${wanted} except ${kept}) m) as missing,
      (select count(*)::int from (${kept} except ${wanted}) u) as unexpected`.execute(db)
  return { table, ...rows[0]! }
}

/** Counts and numbers everything again. */
export async function mendTallies(db: Kysely<Schema>): Promise<void> {
  await sql`select published.count_authorities(), published.count_reactions()`.execute(db)
  for (const table of NUMBERED)
    await sql`select ${sql.raw(`published.number_${table}()`)}`.execute(db)
}
