/** Orders with the seal off: in this process alone, by a key that is read from a file here and goes nowhere. */
import { readFileSync } from 'node:fs'
import { findOrder, type House, readSealed } from '../../boot.ts'
import type { Config } from '../../config.ts'
import { takeRound } from '../../jobs/orders.ts'
import type { About } from '../../kernel/about/index.ts'
import { today } from '../../kernel/dates/index.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import { identitiesIn, unseal } from '../../kernel/seal/index.ts'
import { notOpen } from '../../orders/acts.ts'
import { PaperOrder } from '../../orders/model/index.ts'
import { readAbout } from '../../store/collection/head.ts'
import type { Call } from '../calling/call.ts'
import { withStore } from '../calling/with-store.ts'

/** `about`: of the collection, which may have a name of its own for a state. */
export type Opened = { number: number; day: string; order: PaperOrder; about: About }

/** Runs with the store open, after taking in what has come and erasing what is over. */
export async function withOrders<T>(config: Config, run: (house: House) => Promise<T>): Promise<T> {
  return await withStore(config, async (house) => {
    await takeRound(house, config.orderRetentionDays, today())
    return await run(house)
  })
}

/** The keys of `--identity`, before any store is opened. @throws Refusal `identity-missing`, `identity-unreadable` */
export function identitiesOf({ options }: Call): string[] {
  const file = options.identity
  if (typeof file !== 'string' || file === '') throw new Refusal('identity-missing')
  return identitiesIn(textOf(file))
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new Refusal('identity-unreadable')
  }
}

/** A number on the command line. @throws Refusal `option-…` */
export function numberOf(word: string): number {
  if (!/^[1-9]\d{0,8}$/.test(word))
    throw new Refusal('operand-number', { operand: 'N', given: word, list: './whereabouts orders' })
  return Number(word)
}

/** Orders that wait: all that these keys open, with the numbers of those they do not. @throws Refusal `identity-other` when they open none */
export async function openAll(
  house: House,
  identities: readonly string[],
): Promise<{ opened: Opened[]; closed: number[] }> {
  const about = await readAbout(house.visitor)
  const opened: Opened[] = []
  const closed: number[] = []
  for (const { number, day, sealed } of await readSealed(house.desk)) {
    const order = await openOne(identities, sealed).catch(unlessRefused)
    if (order) opened.push({ number, day, order, about })
    else closed.push(number)
  }
  if (opened.length === 0 && closed.length > 0) throw new Refusal('identity-other')
  return { opened, closed }
}

/** @throws Refusal `order-unknown`, `order-closed`, `identity-other`, `seal-broken` */
export async function openNumber(
  house: House,
  number: number,
  identities: readonly string[],
): Promise<Opened> {
  const [found] = await readSealed(house.desk, number)
  if (found) {
    const order = await openOne(identities, found.sealed)
    return { number, day: found.day, order, about: await readAbout(house.visitor) }
  }
  const order = await findOrder(house.desk, number)
  throw notOpen(number, order)
}

async function openOne(identities: readonly string[], sealed: Uint8Array): Promise<PaperOrder> {
  const text = await unseal(identities, sealed)
  try {
    return PaperOrder.parse(JSON.parse(text))
  } catch {
    throw new Refusal('seal-broken')
  }
}

function unlessRefused(error: unknown): null {
  if (error instanceof Refusal) return null
  throw error
}
