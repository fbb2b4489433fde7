/** What the log keeps of acts: number, subjects, reason, how each is taken back. And of tries that were refused: their name and the refusal. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { firstUuidv7, uuidv7 } from '../../kernel/fields/ids.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import type { Desk, DeskTx } from '../connections/index.ts'

/**
 * How an act is taken back: `rows`, from the history of what it changed; or why it never can be. `erasure`: what was erased is gone;
 * `order`, `count`: what must be forgotten has no history; `frozen`: what was handed over is never changed; `upkeep`: nothing of the
 * record was changed.
 */
export const UNDOINGS = ['rows', 'erasure', 'order', 'count', 'frozen', 'upkeep'] as const
export type Undoing = (typeof UNDOINGS)[number]

/** What is noted of an act beside that it was done. `subjects`: rows that it is about, as `kind id`. */
export type NotedAct = {
  name: string
  may: readonly string[]
  undo: Undoing
  grain?: 'day' | undefined
}
export type NotedAbout = {
  subjects?: readonly string[] | undefined
  reason?: string | undefined
  undoes?: number | undefined
  /** Where this time it is another than the act says. */
  undo?: Undoing | undefined
}

const THIS_DAY = sql<string>`date_trunc('day', now() at time zone 'utc') at time zone 'utc'`

/**
 * Gives the act of this transaction its number, by which every row that it makes is known. One that is kept by the day has none: numbers that
 * run on would tell between which others it was done.
 */
export async function beginAct(
  db: DeskTx,
  { grain }: NotedAct,
  by: string,
  reason: string | undefined,
): Promise<number | null> {
  const [at, act] =
    grain === 'day'
      ? [sql`(${THIS_DAY})::text`, sql`''`]
      : [sql`now()::text`, sql`nextval('desk.act_number')::text`]
  const { rows } = await sql<{ number: string }>`
    select set_config('whereabouts.act', ${act}, true) as number, set_config('whereabouts.by', ${by}, true),
      set_config('whereabouts.at', ${at}, true), set_config('whereabouts.why', ${reason ?? ''}, true)`.execute(
    db,
  )
  return rows[0]!.number === '' ? null : Number(rows[0]!.number)
}

export async function noteDone(
  db: DeskTx,
  act: NotedAct & { number: number | null; actor: string },
  about: NotedAbout,
): Promise<void> {
  const when = act.grain === 'day' ? { id: randomUUID(), at: THIS_DAY } : { id: uuidv7() }
  const { name, number, actor, may } = act
  const { subjects = [], reason = null, undoes = null, undo = act.undo } = about
  await db
    .insertInto('desk.log')
    .values({
      ...when,
      act: name,
      actor,
      outcome: 'done',
      number,
      subjects: [...subjects],
      reason,
      undo,
      may: [...may],
      undoes,
    })
    .execute()
}

/** So many refused tries a minute are noted one by one; of the rest how many there were. */
const MOST_A_MINUTE = 100

/** Notes that somebody of ours tried and was refused: which act, and the refusal's code; nothing of what was given. A fault of ours is no refusal. */
export async function noteRefused(
  desk: Desk,
  { name, grain }: Pick<NotedAct, 'name' | 'grain'>,
  actor: string,
  error: unknown,
): Promise<void> {
  const outcome = outcomeOf(error)
  if (outcome === null) return
  const minute = new Date(Math.floor(Date.now() / 60_000) * 60_000)
  const { rows } = await sql<{ tries: number }>`
    select count(*)::int as tries from desk.log where id >= ${firstUuidv7(minute.getTime())}::uuid and outcome <> 'done'`.execute(
    desk,
  )
  if (rows[0]!.tries >= MOST_A_MINUTE) return await count(desk, minute)
  const when = grain === 'day' ? { id: randomUUID(), at: THIS_DAY } : { id: uuidv7() }
  await desk
    .insertInto('desk.log')
    .values({ ...when, act: name, actor, outcome })
    .execute()
}

async function count(desk: Desk, minute: Date): Promise<void> {
  await sql`insert into desk.refused_tries (minute, tries) values (${minute}, 1)
    on conflict (minute) do update set tries = refused_tries.tries + 1`.execute(desk)
}

/** Thrown where a whole report tells what is wrong. */
export class Refused extends Error {}

const outcomeOf = (error: unknown): string | null => {
  if (error instanceof Refusal) return error.code
  return error instanceof Refused ? 'refused' : null
}
