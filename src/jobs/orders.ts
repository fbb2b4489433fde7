/** What is done about orders each minute: taking in, erasing what is over, telling the operator. */
import { type House, hasOlder, readUnannounced } from '../boot.ts'
import type { Config } from '../config.ts'
import { hasAnswers } from '../inbox/answers.ts'
import { hasOrders } from '../inbox/orders.ts'
import { today } from '../kernel/dates/index.ts'
import { expireOrders, markAnnounced, takeInOrders } from '../orders/acts.ts'
import { takeInGateAnswers } from '../papers/acts.ts'
import { type Actor, perform } from '../store/acting/index.ts'
import { log } from '../web/log.ts'
import { sendNotice } from './order-mail.ts'

const KEEPER: Actor = { id: 'order-keeper', roles: ['editor'] }
const EVERY_MS = 60_000
const LATEST_NOTICE_MS = 600_000
const TRY_AGAIN_MS = 300_000
const DAY_MS = 86_400_000

/** Takes in what has come and erases what is over; writes nothing, not even a line in the log of acts, when there is neither. */
export async function takeRound(house: House, retentionDays: number, day: string): Promise<void> {
  if (await hasOrders(house.desk)) await perform(house, takeInOrders, {}, KEEPER)
  if (await hasAnswers(house.desk)) await perform(house, takeInGateAnswers, {}, KEEPER)
  const before = new Date(Date.parse(day) - retentionDays * DAY_MS).toISOString().slice(0, 10)
  if (await hasOlder(house.desk, before))
    await perform(house, expireOrders, { before, today: day }, KEEPER)
}

export type Notices = {
  send(): Promise<void>
  now(): number
  random(): number
  failed(code: string): void
}

/**
 * A round of telling the operator: one mail for however many orders there are, at a random moment within ten minutes after they were
 * noticed; one that fails is tried again five minutes later. What has been told of is kept in the database, so that a start tells nothing twice.
 */
export function noticeRound({
  send,
  now,
  random,
  failed,
}: Notices): (house: House) => Promise<void> {
  let due: number | null = null
  let told = new Set<number>()
  /** A mail cannot be taken back: what it told of is kept here until the database knows it. */
  const mark = async (house: House) => {
    if (told.size > 0) await perform(house, markAnnounced, { numbers: [...told] }, KEEPER)
    told = new Set()
  }
  return async (house) => {
    await mark(house)
    const numbers = await readUnannounced(house.desk)
    if (numbers.length === 0) {
      due = null
      return
    }
    due ??= now() + random() * LATEST_NOTICE_MS
    if (now() < due) return
    try {
      await send()
    } catch (error) {
      due = now() + TRY_AGAIN_MS
      return failed(codeOf(error))
    }
    due = null
    told = new Set(numbers)
    await mark(house)
  }
}

/** `ECONNREFUSED`, `EAUTH`: never the message, in which a server may quote addresses. */
const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : 'none'

/** Begins at once, then each minute. A round that fails is a line in the log, and the next comes all the same. Returns how to stop. */
export function keepOrders(
  house: House,
  { orderRetentionDays, orderMail }: Config,
): () => Promise<void> {
  const failed = (code: string) =>
    log('order-mail', { code, says: '"could not be sent; it is tried again"' })
  const notices =
    orderMail &&
    noticeRound({ send: () => sendNotice(orderMail), now: Date.now, random: Math.random, failed })
  let round = Promise.resolve()
  const go = () => {
    round = round.then(async () => {
      await takeRound(house, orderRetentionDays, today())
      await notices?.(house)
    })
    round = round.catch((error) =>
      log('orders', {
        code: codeOf(error),
        says: '"could not be looked after; it is tried again"',
      }),
    )
  }
  go()
  const timer = setInterval(go, EVERY_MS)
  return async () => {
    clearInterval(timer)
    await round
  }
}
