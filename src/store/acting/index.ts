/**
 * Every write goes through here: parsed, allowed, done in one transaction, logged, and published, all or nothing.
 * An act says only what it does; `perform` does the rest.
 */
import { setTimeout as pause } from 'node:timers/promises'
import type { z } from 'zod'
import { Refusal } from '../../kernel/refusals/index.ts'
import { faultsOfIssues } from '../../kernel/refusals/issues.ts'
import { isFull } from '../connections/faults.ts'
import type { DeskTx } from '../connections/index.ts'
import { Left } from '../connections/left.ts'
import { Touched } from '../connections/touched.ts'
import type { Publish, Tx } from '../connections/tx.ts'
import type { Publishing } from '../publishing/index.ts'
import { noteForUpgrade } from '../publishing/noted-for-upgrade.ts'
import { GONE_AFTER_MS } from '../reading/generation.ts'
import { beginAct, type NotedAbout, noteDone, noteRefused, type Undoing } from './noting.ts'
import { inTurn, type Turn, type Waiting } from './turn.ts'

/** Who acts. The command line is one actor, until the desk has accounts. */
export type Actor = { id: string; roles: readonly Role[] }
export type Role = 'editor' | 'importer'

export type { Publish, Tx } from '../connections/tx.ts'
export { Refused } from './noting.ts'

export type Act<Input extends z.ZodType, Output, Ready = undefined> = {
  name: string
  may: readonly Role[]
  /** The log then keeps the day alone: for what must not tell when a stranger was here. */
  grain?: 'day'
  /** How it is taken back, or why it cannot be. */
  undo: Undoing
  /** What the log keeps of it: which rows it is about, and why it is done. */
  about?(input: z.output<Input>, output: Output): NotedAbout
  /** Why it is done, as far as the input says: each row that it changes keeps it too. */
  why?(input: z.output<Input>): string | undefined
  input: Input
  /** Whether it takes something out of the public: then it waits for nothing that can be begun again. */
  takesAway?(input: z.output<Input>): boolean
  /** Takes long and can be begun again: it lets go of its turn when somebody is to be taken out of the public. */
  yields?: true
  /** What can be done before it is the act's turn, once and aside: it holds nothing that another act needs. */
  ready?(input: z.output<Input>, house: Workplace): Promise<Ready>
  /** In the act's transaction and before its turn: only what nobody else sees, writes or waits for. As often as `do`. */
  early?(tx: Tx, input: z.output<Input>, ready: Ready): Promise<void>
  /** May be called several times, of which all but the last are taken back: it has no effect but through `tx`. */
  do(tx: Tx, input: z.output<Input>, actor: Actor, ready: Ready): Promise<Output>
  /** Tidies up after `ready`, whatever has become of the act. */
  end?(ready: Ready): Promise<void>
}

/**
 * Where acts are done. `notice`: told of what publishing left as it was, once the act is done. `isTight`: whether there is so little room
 * that taking out must do with the least. `makeRoom`: gives up what is kept for it; returns whether there was any. `done`: told the number
 * of each act that changed the record.
 */
export type Workplace = Waiting & {
  publish: Publish
  publishing: Publishing
  notice?: ((left: Left) => void) | undefined
  isTight?: (() => boolean) | undefined
  makeRoom?: (() => boolean) | undefined
  done?: ((act: number) => void) | undefined
}

export const act = <Input extends z.ZodType, Output, Ready = undefined>(
  definition: Act<Input, Output, Ready>,
): Act<Input, Output, Ready> => definition

/**
 * Does an act, when it is its turn: acts that meet are done one after another. The log keeps who, what, when, about which rows and why, and
 * nothing else of the input; of a try that is refused, that there was one.
 * @throws Refusal `not-allowed`, `input-unreadable`, `busy`, `gave-way`, and whatever the act refuses.
 */
export async function perform<Input extends z.ZodType, Output, Ready>(
  house: Workplace,
  definition: Act<Input, Output, Ready>,
  input: z.input<Input>,
  actor: Actor,
): Promise<Output> {
  try {
    return await performRead(house, definition, readInput(definition, input, actor), actor)
  } catch (error) {
    // Without a database to note it in, what was thrown first says so.
    await noteRefused(house.desk, definition, actor.id, error).catch(() => {})
    throw error
  }
}

/** @throws Refusal `not-allowed`, `input-unreadable` */
function readInput<Input extends z.ZodType, Output, Ready>(
  { name, may, input: schema }: Act<Input, Output, Ready>,
  input: z.input<Input>,
  actor: Actor,
): z.output<Input> {
  if (!may.some((role) => actor.roles.includes(role)))
    throw new Refusal('not-allowed', { act: name })
  const parsed = schema.safeParse(input)
  if (!parsed.success)
    throw Refusal.because('input-unreadable', {}, faultsOfIssues(parsed.error.issues))
  return parsed.data
}

async function performRead<Input extends z.ZodType, Output, Ready>(
  house: Workplace,
  definition: Act<Input, Output, Ready>,
  input: z.output<Input>,
  actor: Actor,
): Promise<Output> {
  // Only an act without `ready` has nothing to be ready with.
  const ready = (await definition.ready?.(input, house)) as Ready
  try {
    return await performReady(house, definition, input, { actor, ready })
  } finally {
    await definition.end?.(ready)
  }
}

type Begun = { tx: Tx; number: number | null }

async function performReady<Input extends z.ZodType, Output, Ready>(
  house: Workplace,
  definition: Act<Input, Output, Ready>,
  input: z.output<Input>,
  { actor, ready }: { actor: Actor; ready: Ready },
): Promise<Output> {
  const turn = turnOf(definition, input)
  const begin = async (db: DeskTx): Promise<Begun> => {
    const number = await beginAct(db, definition, actor.id, definition.why?.(input))
    return { tx: { db, touched: new Touched(), left: new Left() }, number }
  }
  const go = () => {
    let begun: Begun | undefined
    const early =
      definition.early &&
      (async (db: DeskTx) => {
        begun = await begin(db)
        await definition.early!(begun.tx, input, ready)
      })
    return inTurn(house, { ...turn, early }, async (db) => {
      const { tx, number } = begun ?? (await begin(db))
      if (turn.takesAway && house.isTight?.()) tx.left.unfinished = 'no-room'
      const output = await definition.do(tx, input, actor, ready)
      const about = { reason: definition.why?.(input), ...definition.about?.(input, output) }
      await noteDone(db, { ...definition, number, actor: actor.id }, about)
      await house.publish(tx)
      await noteForUpgrade(tx)
      return { output, left: tx.left, number }
    })
  }
  const { output, left, number } = await go().catch((error) => {
    if (turn.takesAway && isFull(error) && house.makeRoom?.()) return go()
    throw error
  })
  if (left.isAnything) house.notice?.(left)
  if (definition.undo !== 'upkeep' && number !== null) house.done?.(number)
  // No process sends any more what it kept from before.
  if (turn.takesAway) await pause(GONE_AFTER_MS)
  return output
}

function turnOf<Input extends z.ZodType, Output, Ready>(
  definition: Act<Input, Output, Ready>,
  input: z.output<Input>,
): Turn {
  const { name, yields = false } = definition
  return { name, yields, takesAway: definition.takesAway?.(input) ?? false }
}

/** Thrown after publishing, to take everything back. */
class Rehearsed extends Error {}

/**
 * Does an act and its publishing as `perform` does, and takes all of it back: what it returns is what would have been.
 * It takes nothing away, and yields to what does. @throws as `perform`
 */
export async function rehearse<Input extends z.ZodType, Output, Ready>(
  house: Workplace,
  definition: Act<Input, Output, Ready>,
  input: z.input<Input>,
  actor: Actor,
): Promise<Output> {
  const seen: Output[] = []
  const noting: Act<Input, Output, Ready> = {
    ...definition,
    undo: 'upkeep',
    yields: true,
    takesAway: () => false,
    async do(...given) {
      const output = await definition.do(...given)
      seen.push(output)
      return output
    },
  }
  const publish: Publish = async (tx) => {
    await house.publish(tx)
    throw new Rehearsed()
  }
  try {
    return await perform({ ...house, publish }, noting, input, actor)
  } catch (error) {
    // The last, if it was begun several times.
    if (error instanceof Rehearsed) return seen.at(-1)!
    throw error
  }
}
