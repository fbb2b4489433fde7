/** SQL on orders at the desk, sealed: they are read by whoever holds the key. */
import { sql } from 'kysely'
import type { Desk, DeskTx } from '../store/connections/index.ts'
import type { MailCount, MailStep, OrderState } from './model/index.ts'

export type OrderOnFile = { number: number; state: OrderState; day: string; month: string }
export type SealedOrder = { number: number; day: string; sealed: Uint8Array }

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
