/**
 * Acts that meet are done one after another: each waits for its turn before it reads anything, and holds it until it has committed.
 * What takes something out of the public goes first, and sends away what can be done again.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { Refusal } from '../../kernel/refusals/index.ts'
import { isLockedOut, isLost, isTangled, mayNotEnd } from '../connections/faults.ts'
import type { Desk, DeskTx } from '../connections/index.ts'

/**
 * `takesAway`: goes before all that wait. `yields`: may be sent away in the middle, and is then begun again. `early`: done in the same
 * transaction before the turn has come.
 */
export type Turn = {
  name: string
  takesAway?: boolean
  yields?: boolean
  early?: ((db: DeskTx) => Promise<void>) | undefined
}

/** Who takes turns on one database. `patienceMs`: how long an act waits for its turn. `onWait`: told once what is waited for. */
export type Waiting = {
  desk: Desk
  patienceMs?: number | undefined
  onWait?: ((act: string) => void) | undefined
}

const PATIENCE_MS = 600_000
/** Waiting this long is worth a word. */
const WORD_AFTER_MS = 1_000
const LOOK_AGAIN_MS = 20
/** What has been in the way of others, or was sent away, so often has no luck. */
const MOST_TRIES = 10

/** Advisory locks: of whoever's turn it is; of those who wait to take something away; of a turn that yields. */
const TURN = 7307
const AWAY = 7308
const YIELDS = 7309

const held = (key: number) =>
  sql`select pid from pg_locks where locktype = 'advisory' and granted and classid = 0 and objsubid = 1 and objid = ${sql.lit(key)}
    and database = (select oid from pg_database where datname = current_database())`

/**
 * Does the work in a transaction of its own, alone: no other act reads or writes meanwhile. May do it several times, of which all but
 * the last left nothing: it must have no effect outside the transaction.
 * @throws Refusal `busy` or `busy-elsewhere` when the turn does not come in time, `gave-way` when it was sent away too often, and whatever the work throws
 */
export async function inTurn<T>(
  waiting: Waiting,
  turn: Turn,
  work: (db: DeskTx) => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    const failure: { first?: unknown } = {}
    try {
      return await begin(waiting, turn, work, failure)
    } catch (error) {
      // A connection that is gone cannot roll back either, and would say only that.
      const first = failure.first ?? error
      if (isLockedOut(first)) throw new Refusal('busy-elsewhere')
      if (!mayTryAgain(first, turn)) throw first
      if (tries === MOST_TRIES)
        throw turn.yields ? new Refusal('gave-way', { act: turn.name }) : first
      await pause(LOOK_AGAIN_MS * Math.random() * tries)
    }
  }
}

const mayTryAgain = (error: unknown, { yields }: Turn) =>
  isTangled(error) || (yields === true && isLost(error))

/** Read committed, whatever the database is set to: what was committed before our turn came is what we read. */
function begin<T>(
  waiting: Waiting,
  turn: Turn,
  work: (db: DeskTx) => Promise<T>,
  failure: { first?: unknown },
): Promise<T> {
  return waiting.desk
    .transaction()
    .setIsolationLevel('read committed')
    .execute(async (db) => {
      try {
        await turn.early?.(db)
        await takeTurn(db, waiting, turn)
        return await work(db)
      } catch (error) {
        failure.first = error
        throw error
      }
    })
}

/** @throws Refusal `busy`, with the act that is waited for, or `busy-elsewhere` */
async function takeTurn(
  db: DeskTx,
  { patienceMs = PATIENCE_MS, onWait }: Waiting,
  turn: Turn,
): Promise<void> {
  await sql`select set_config('application_name', ${`whereabouts ${turn.name}`}, true), set_config('lock_timeout', ${`${patienceMs}ms`}, true)`.execute(
    db,
  )
  if (turn.takesAway) await sql`select pg_advisory_xact_lock_shared(${sql.lit(AWAY)})`.execute(db)
  const began = Date.now()
  let told = false
  while (!(await tryTurn(db, turn))) {
    const waited = Date.now() - began
    if (waited >= patienceMs) throw busyWith(await whoseTurn(db))
    if (turn.takesAway) await sendAway(db)
    if (!told && waited >= WORD_AFTER_MS) onWait?.((await whoseTurn(db)) ?? 'another act')
    told ||= waited >= WORD_AFTER_MS
    await pause(LOOK_AGAIN_MS)
  }
  if (turn.yields) await sql`select pg_advisory_xact_lock_shared(${sql.lit(YIELDS)})`.execute(db)
}

/** Who does not take away stands back while somebody waits who does. */
async function tryTurn(db: DeskTx, { takesAway }: Turn): Promise<boolean> {
  const standsBack = takesAway ? sql`false` : sql`exists (${held(AWAY)})`
  const { rows } = await sql<{ mine: boolean }>`
    select case when ${standsBack} then false else pg_try_advisory_xact_lock(${sql.lit(TURN)}) end as mine`.execute(
    db,
  )
  return rows[0]?.mine === true
}

/**
 * Ends the connection of an act that can be begun again, if it is its turn: the database takes back what it did. Where it may not be
 * ended, or ended by itself in that moment, we go on waiting.
 */
async function sendAway(db: DeskTx): Promise<void> {
  const inTheWay = sql`${held(TURN)} intersect ${held(YIELDS)}`
  await sql`savepoint sending_away`.execute(db)
  try {
    await sql`select pg_terminate_backend(pid) from (${inTheWay}) in_the_way`.execute(db)
  } catch (error) {
    if (!mayNotEnd(error)) throw error
    await sql`rollback to savepoint sending_away`.execute(db)
  }
  await sql`release savepoint sending_away`.execute(db)
}

const busyWith = (act: string | null): Refusal =>
  act === null ? new Refusal('busy-elsewhere') : new Refusal('busy', { act })

/** The name of the act whose turn it is, and nothing of what it is about; null where whoever holds it is no act of ours. */
async function whoseTurn(db: DeskTx): Promise<string | null> {
  const { rows } = await sql<{ name: string | null }>`
    select application_name as name from pg_stat_activity where pid in (${held(TURN)})`.execute(db)
  return /^whereabouts ([a-z-]+)$/.exec(rows[0]?.name ?? '')?.[1] ?? null
}
