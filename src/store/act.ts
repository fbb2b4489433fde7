/**
 * Every write goes through here: parsed, allowed, done in one transaction, logged, and published, all or nothing.
 * An act says only what it does; `perform` does the rest.
 */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import { uuidv7 } from '../kernel/ids.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Desk, DeskTx } from './connections.ts'
import { Touched } from './touched.ts'

/** Who acts. The command line is one actor, until the desk has accounts. */
export type Actor = { id: string; roles: readonly Role[] }
export type Role = 'editor' | 'importer'

/** The handle of an act: a transaction, and the list of what it touched, for publishing. */
export type Tx = { db: DeskTx; touched: Touched }

export type Act<Input extends z.ZodType, Output> = {
  name: string
  may: readonly Role[]
  /** The log then keeps the day alone: for what must not tell when a stranger was here. */
  grain?: 'day'
  input: Input
  do(tx: Tx, input: z.output<Input>, actor: Actor): Promise<Output>
}

const THIS_DAY = sql<string>`date_trunc('day', now() at time zone 'utc') at time zone 'utc'`

/** Publishes what was touched; the parts' own, put together in `boot.ts`. */
export type Publish = (tx: Tx) => Promise<void>

export const act = <Input extends z.ZodType, Output>(definition: Act<Input, Output>): Act<Input, Output> => definition

/**
 * Does an act. The log keeps who, what and when, and nothing of the input.
 * @throws Refusal `not-allowed`, `input-unreadable`, and whatever the act refuses.
 */
export async function perform<Input extends z.ZodType, Output>(
  house: { desk: Desk; publish: Publish },
  definition: Act<Input, Output>,
  input: z.input<Input>,
  actor: Actor,
): Promise<Output> {
  if (!definition.may.some((role) => actor.roles.includes(role))) throw new Refusal('not-allowed', { act: definition.name })
  const parsed = definition.input.safeParse(input)
  if (!parsed.success) throw new Refusal('input-unreadable', { what: z.prettifyError(parsed.error) })
  return house.desk.transaction().execute(async (db) => {
    const tx: Tx = { db, touched: new Touched() }
    const output = await definition.do(tx, parsed.data, actor)
    const when = definition.grain === 'day' ? { id: randomUUID(), at: THIS_DAY } : { id: uuidv7() }
    await db
      .insertInto('desk.log')
      .values({ ...when, act: definition.name, actor: actor.id, outcome: 'done' })
      .execute()
    await house.publish(tx)
    return output
  })
}

/** Thrown after publishing, to take everything back. */
class Rehearsed extends Error {}

/** Does an act and its publishing as `perform` does, and takes all of it back: what it returns is what would have been. @throws as `perform` */
export async function rehearse<Input extends z.ZodType, Output>(
  house: { desk: Desk; publish: Publish },
  definition: Act<Input, Output>,
  input: z.input<Input>,
  actor: Actor,
): Promise<Output> {
  const seen: Output[] = []
  const noting: Act<Input, Output> = {
    ...definition,
    async do(tx, given, by) {
      const output = await definition.do(tx, given, by)
      seen.push(output)
      return output
    },
  }
  const publish: Publish = async (tx) => {
    await house.publish(tx)
    throw new Rehearsed()
  }
  try {
    return await perform({ desk: house.desk, publish }, noting, input, actor)
  } catch (error) {
    if (error instanceof Rehearsed) return seen[0]!
    throw error
  }
}
