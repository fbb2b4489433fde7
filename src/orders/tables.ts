/** SQL on orders. What came in lies in `inbox`, sealed; the desk moves it to its own table, where it is read by whoever holds the key. */
import { sql } from 'kysely'
import pg from 'pg'
import type { Desk, DeskTx, Dropbox } from '../store/connections.ts'
import type { MailCount, MailStep, OrderState } from './model.ts'

export type OrderOnFile = { number: number; state: OrderState; day: string; month: string }
export type SealedOrder = { number: number; day: string; sealed: Uint8Array }

const isThere = (error: unknown) => error instanceof pg.DatabaseError && error.code === '23505'

/** Returns once the row is on disk. False when one by this hash lies there already: this one is then left out. */
export async function putIn(
  dropbox: Dropbox,
  order: { codeHash: string; sealed: Uint8Array },
): Promise<boolean> {
  try {
    await dropbox
      .insertInto('inbox.paperOrder')
      .values({ codeHash: order.codeHash, sealed: Buffer.from(order.sealed) })
      .execute()
    return true
  } catch (error) {
    if (isThere(error)) return false
    throw error
  }
}

export async function hasIncoming(db: Desk): Promise<boolean> {
  return Boolean(await db.selectFrom('inbox.paperOrder').select('day').limit(1).executeTakeFirst())
}

/** Moves what came in to the desk, in no order that tells when it came. Returns the hashes of orders that are new. */
export async function moveIn(db: DeskTx): Promise<string[]> {
  const { rows } = await sql<{ codeHash: string }>`
    with came as (delete from inbox.paper_order returning code_hash, sealed, day)
    insert into desk.paper_order (code_hash, sealed, day, state, month)
    select code_hash, sealed, day, 'received', left(day, 7) from came order by code_hash
    on conflict (code_hash) do nothing returning code_hash`.execute(db)
  return rows.map(({ codeHash }) => codeHash)
}

/** An answer of the gate of writing as it lies in the inbox: whoever holds the dropbox's login can have written it. */
export type IncomingAnswer = {
  month: string
  person: string
  lang: string
  verdict: string
  reasons: string[]
}
/** Answers at a time: what is left is taken in the next round. */
const ANSWERS = 10_000

export async function hasGateAnswers(db: Desk): Promise<boolean> {
  return Boolean(
    await db.selectFrom('inbox.gateAnswer').select('month').limit(1).executeTakeFirst(),
  )
}

/** Takes them out of the inbox. */
export async function takeGateAnswers(db: DeskTx): Promise<IncomingAnswer[]> {
  const { rows } = await sql<IncomingAnswer>`
    delete from inbox.gate_answer where ctid = any(array(select ctid from inbox.gate_answer limit ${sql.lit(ANSWERS)}))
    returning month, person, lang, verdict, reasons`.execute(db)
  return rows
}

/** Takes the content away and keeps that there was an order. Null when there is none by that number, or none open. */
export async function closeOrder(
  db: DeskTx,
  number: number,
  state: OrderState,
  month: string,
): Promise<string | null> {
  const closed = await db
    .updateTable('desk.paperOrder')
    .set({ sealed: null, state, month })
    .where('number', '=', number)
    .where('state', '=', 'received')
    .returning('codeHash')
    .executeTakeFirst()
  return closed?.codeHash ?? null
}

/** Hashes of open orders that came in before a day, their content taken away. */
export async function closeOlder(db: DeskTx, before: string, month: string): Promise<string[]> {
  const closed = await db
    .updateTable('desk.paperOrder')
    .set({ sealed: null, state: 'expired', month })
    .where('state', '=', 'received')
    .where('day', '<', before)
    .returning('codeHash')
    .execute()
  return closed.map(({ codeHash }) => codeHash)
}

export async function hasOlder(db: Desk, before: string): Promise<boolean> {
  const older = db
    .selectFrom('desk.paperOrder')
    .select('day')
    .where('state', '=', 'received')
    .where('day', '<', before)
  return Boolean(await older.limit(1).executeTakeFirst())
}

export async function listOrders(db: Desk): Promise<OrderOnFile[]> {
  const rows = await db
    .selectFrom('desk.paperOrder')
    .select(['number', 'state', 'day', 'month'])
    .orderBy('number')
    .execute()
  return rows.map((row) => ({ ...row, state: row.state as OrderState }))
}

/** One order; null when there is none by that number. */
export async function findOrder(db: Desk | DeskTx, number: number): Promise<OrderOnFile | null> {
  const row = await db
    .selectFrom('desk.paperOrder')
    .select(['number', 'state', 'day', 'month'])
    .where('number', '=', number)
    .executeTakeFirst()
  return row ? { ...row, state: row.state as OrderState } : null
}

/** Open orders as they came: all, or one. */
export async function readSealed(db: Desk, number?: number): Promise<SealedOrder[]> {
  let query = db
    .selectFrom('desk.paperOrder')
    .select(['number', 'day', 'sealed'])
    .where('state', '=', 'received')
    .orderBy('number')
  if (number !== undefined) query = query.where('number', '=', number)
  return (await query.execute()).flatMap(({ sealed, ...order }) =>
    sealed ? [{ ...order, sealed }] : [],
  )
}

/** Numbers of open orders of which the operator has not been told. */
export async function readUnannounced(db: Desk): Promise<number[]> {
  const rows = await db
    .selectFrom('desk.paperOrder')
    .select('number')
    .where('announced', '=', false)
    .where('state', '=', 'received')
    .execute()
  return rows.map(({ number }) => number)
}

export async function setAnnounced(db: DeskTx, numbers: readonly number[]): Promise<void> {
  await db
    .updateTable('desk.paperOrder')
    .set({ announced: true })
    .where('number', '=', (eb) => eb.fn.any(eb.val([...numbers])))
    .execute()
}

export async function addToMailLog(db: DeskTx, counts: readonly MailCount[]): Promise<void> {
  for (const count of counts) {
    await db
      .insertInto('desk.mailLog')
      .values(count)
      .onConflict((oc) =>
        oc
          .columns(['what', 'month', 'country', 'person', 'kind'])
          .doUpdateSet({ number: sql`desk.mail_log.number + excluded.number` }),
      )
      .execute()
  }
}

/** How many of each step in all, by person or by country. */
export async function sumMail(
  db: DeskTx,
  by: 'person' | 'country',
  whose: readonly string[],
): Promise<{ of: string; what: MailStep; number: number }[]> {
  const { rows } = await sql<{ of: string; what: MailStep; number: number }>`
    select ${sql.ref(by)} as of, what, sum(number)::int as number from desk.mail_log
    where ${sql.ref(by)} = any(${[...whose]}::text[]) group by 1, 2 order by 1, 2`.execute(db)
  return rows
}
