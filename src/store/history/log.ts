/** What the log tells of acts that were done. */
import { sql } from 'kysely'
import { Refusal } from '../../kernel/refusals/index.ts'
import type { Undoing } from '../acting/noting.ts'
import type { Desk, DeskTx } from '../connections/index.ts'

/** `at`: a moment, or a day where the act is kept by the day. `undo`: null of acts from before they were numbered. `undoneBy`: the act that took it back, once: bringing it back is taking back that one. */
export type DoneAct = {
  number: number
  act: string
  actor: string
  at: Date
  subjects: string[]
  reason: string | null
  undo: Undoing | null
  may: string[]
  undoes: number | null
  undoneBy: number | null
}

const ACTS = sql`
  select l.number, l.act, l.actor, l.at, coalesce(l.subjects, '{}') as subjects, l.reason, l.undo, coalesce(l.may, '{}') as may, l.undoes,
    (select u.number from desk.log u where u.undoes = l.number) as undone_by
  from desk.log l where l.number is not null`

export async function findAct(db: DeskTx | Desk, number: number): Promise<DoneAct | null> {
  const { rows } = await sql<DoneAct>`select * from (${ACTS}) a where number = ${number}`.execute(
    db,
  )
  return rows[0] ?? null
}

/** @throws Refusal `act-unknown` */
export async function readAct(db: DeskTx | Desk, number: number): Promise<DoneAct> {
  const found = await findAct(db, number)
  if (!found) throw new Refusal('act-unknown', { act: number })
  return found
}

/** Acts that are as if they had not been: an act and the one that took it back; of a longer chain pairs from its end. */
export async function readCancelled(db: DeskTx): Promise<number[]> {
  const { rows } = await sql<{ chain: number[] }>`
    with recursive chain as (
      select l.undoes as last, array[l.undoes] as acts from desk.log l where l.undoes is not null
        and not exists (select from desk.log o where o.number = l.undoes and o.undoes is not null)
      union all select l.number, c.acts || l.number from chain c join desk.log l on l.undoes = c.last)
    select acts as chain from chain c where not exists (select from desk.log l where l.undoes = c.last)`.execute(
    db,
  )
  return rows.flatMap(({ chain }) => chain.slice(chain.length % 2))
}

/** How many are read at once. */
const PAGE = 500

/** What was done since a day, the newest first; without upkeep, which changes nothing of the record. */
export async function* readActs(db: Desk, since: string | null): AsyncGenerator<DoneAct[]> {
  const from = since === null ? sql`true` : sql`at >= ${since}::date`
  for (let before = 2_147_483_647; ; ) {
    const { rows }: { rows: DoneAct[] } = await sql<DoneAct>`
      select * from (${ACTS}) a where number < ${before} and ${from} and undo is distinct from 'upkeep' order by number desc limit ${sql.lit(PAGE)}`.execute(
      db,
    )
    if (rows.length === 0) return
    yield rows
    before = rows.at(-1)!.number
  }
}

/** Tries that were refused since a day: which, how they ended, and how many beyond those of a minute in which there were too many to note. */
export async function readRefused(
  db: Desk,
  since: string | null,
): Promise<{ tries: { act: string; outcome: string; times: number }[]; more: number }> {
  const from = since === null ? sql`true` : sql`at >= ${since}::date`
  const { rows: tries } = await sql<{ act: string; outcome: string; times: number }>`
    select act, outcome, count(*)::int as times from desk.log where outcome <> 'done' and ${from} group by act, outcome order by act, outcome`.execute(
    db,
  )
  const { rows } = await sql<{ more: number }>`
    select coalesce(sum(tries), 0)::int as more from desk.refused_tries where ${since === null ? sql`true` : sql`minute >= ${since}::date`}`.execute(
    db,
  )
  return { tries, more: rows[0]!.more }
}
