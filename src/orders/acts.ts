/** The writes on orders and on the log of mail. What strangers put in goes by a login of its own, and is no act of the desk. */
import { z } from 'zod'
import { moveOrders, putOrder } from '../inbox/orders.ts'
import { slug, text } from '../kernel/fields/index.ts'
import { told } from '../kernel/refusals/codes.ts'
import { Refusal } from '../kernel/refusals/index.ts'
import { seal } from '../kernel/seal/index.ts'
import { act, type Tx } from '../store/acting/index.ts'
import type { Dropbox } from '../store/connections/index.ts'
import { day, MailCount, type OrderState, type PaperOrder } from './model/index.ts'
import {
  addToMailLog,
  closeOlder,
  closeOrder,
  findOrder,
  type OrderOnFile,
  setAnnounced,
} from './tables.ts'

const number = z.int().min(1).max(2_147_483_647)
const touch = (tx: Tx, hashes: readonly string[]) => {
  for (const hash of hashes) tx.touched.add('orderStatus', hash)
}

/** Seals the order and stores it. False when one with this code lies in the inbox already: the first one counts. */
export async function dropOrder(
  dropbox: Dropbox,
  recipient: string,
  codeHash: string,
  order: PaperOrder,
): Promise<boolean> {
  return await putOrder(dropbox, { codeHash, sealed: await seal(recipient, JSON.stringify(order)) })
}

/** Takes what came in to the desk. Returns how many are new. */
export const takeInOrders = act({
  name: 'take-in-orders',
  undo: 'order',
  may: ['editor'],
  grain: 'day',
  input: z.strictObject({}),
  async do(tx): Promise<number> {
    const hashes = await moveOrders(tx.db)
    touch(tx, hashes)
    return hashes.length
  },
})

/** Takes the content out of orders that came in before `before` and were not posted. Returns how many. */
export const expireOrders = act({
  name: 'expire-orders',
  undo: 'order',
  may: ['editor'],
  grain: 'day',
  input: z.strictObject({ before: day, today: day }),
  async do(tx, { before, today }): Promise<number> {
    const hashes = await closeOlder(tx.db, before, today.slice(0, 7))
    touch(tx, hashes)
    return hashes.length
  },
})

/** Counts what was posted and erases the order's content, both or neither. @throws Refusal `order-unknown`, `order-closed` */
export const postOrder = act({
  name: 'post-order',
  undo: 'order',
  may: ['editor'],
  grain: 'day',
  input: z.strictObject({ number, today: day, counts: z.array(MailCount) }),
  async do(tx, { number, today, counts }) {
    await close(tx, number, 'posted', today)
    await count(tx, counts)
  },
})

/** Erases an order's content unposted. The reason is the operator's to know, and is kept nowhere. @throws as `post-order` */
export const eraseOrder = act({
  name: 'erase-order',
  undo: 'order',
  may: ['editor'],
  grain: 'day',
  input: z.strictObject({ number, today: day, reason: text.min(3) }),
  async do(tx, { number, today }) {
    await close(tx, number, 'erased', today)
  },
})

/** Adds papers that were sent by other roads, came back or were answered. @throws Refusal `person-unknown` */
export const recordMail = act({
  name: 'record-mail',
  undo: 'count',
  may: ['editor'],
  input: MailCount,
  async do(tx, counted) {
    const person = await tx.db
      .selectFrom('desk.person')
      .select('slug')
      .where('slug', '=', slug.parse(counted.person))
      .executeTakeFirst()
    if (!person) throw new Refusal('person-unknown', { slug: counted.person })
    await count(tx, [counted])
  },
})

/** Keeps that the operator has been written to of these orders. */
export const markAnnounced = act({
  name: 'mark-announced',
  undo: 'order',
  may: ['editor'],
  grain: 'day',
  input: z.strictObject({ numbers: z.array(number) }),
  async do(tx, { numbers }) {
    await setAnnounced(tx.db, numbers)
  },
})

async function close(tx: Tx, number: number, state: OrderState, today: string): Promise<void> {
  const hash = await closeOrder(tx.db, number, state, today.slice(0, 7))
  if (hash) return touch(tx, [hash])
  const order = await findOrder(tx.db, number)
  throw notOpen(number, order)
}

/** Why nothing can be done with an order any more: `order-closed`, with what has become of it, or `order-unknown`. */
export function notOpen(number: number, order: Pick<OrderOnFile, 'state'> | null): Refusal {
  if (!order) return new Refusal('order-unknown', { number })
  const { state } = order
  const what = state === 'received' ? [] : [told(`order-${state}`)]
  return Refusal.because('order-closed', { number, state }, what)
}

async function count(tx: Tx, counts: readonly MailCount[]): Promise<void> {
  await addToMailLog(tx.db, counts)
  for (const { person, country } of counts) {
    tx.touched.add('mailCount', `person.${person}`)
    tx.touched.add('mailCount', `country.${country}`)
  }
}
