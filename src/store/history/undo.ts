/** Taking an act back: every row that it changed becomes again what it was before, if nothing was built on it since. */
import { z } from 'zod'
import { Refusal } from '../../kernel/refusals/index.ts'
import { type Actor, act, type Tx } from '../acting/index.ts'
import { type DoneAct, readAct, readCancelled } from './log.ts'

/** A row that another act has changed since, or that rests on what would go. */
export type BuiltOn = { kind: string; id: string }

/** What can be taken back of one sort of history. */
export type Undoer = {
  /** `cancelled`: acts that are as if they had not been. */
  builtOn(tx: Tx, act: number, cancelled: readonly number[]): Promise<BuiltOn[]>
  /** Returns how many rows became again what they were, by their kind. */
  restore(tx: Tx, act: number, actor: Actor): Promise<ReadonlyMap<string, number>>
}

export type Undone = { act: number; name: string; rows: Record<string, number> }

/** So many of what is in the way are named. */
const MOST_NAMED = 20

/**
 * The act that takes one back. `after`: what is done once all is as it was. `isLong`: it gives way to whoever takes somebody out; else it
 * goes before all that wait, since what it takes back may be what made somebody public.
 * @throws Refusal `act-unknown`, `not-allowed`, `undo-never`, `undo-done`, `undo-built-on`
 */
export const undoing = (
  undoers: readonly Undoer[],
  after: (tx: Tx, actor: Actor) => Promise<void>,
  isLong: boolean,
) =>
  act({
    name: 'undo',
    may: ['editor', 'importer'],
    undo: 'rows',
    ...(isLong ? { yields: true as const } : {}),
    input: z.strictObject({ act: z.int().positive() }),
    takesAway: () => !isLong,
    async do(tx, { act: number }, actor): Promise<Undone> {
      const done = await readAct(tx.db, number)
      refuseNever(done, actor)
      await refuseBuiltOn(tx, undoers, number)
      const rows: Record<string, number> = {}
      for (const undoer of undoers)
        for (const [kind, count] of await undoer.restore(tx, number, actor))
          rows[kind] = (rows[kind] ?? 0) + count
      // What takes somebody away leaves what it can for later; a whole import goes at once.
      if (isLong) tx.touched.out.clear()
      await after(tx, actor)
      return { act: number, name: done.act, rows }
    },
    about: ({ act: undoes }) => ({ undoes }),
  })

/** The rights of what it brings about: those of the act. @throws Refusal `not-allowed`, `undo-never`, `undo-done` */
function refuseNever({ number, act: name, undo, may, undoneBy }: DoneAct, { roles }: Actor): void {
  if (!roles.some((role) => may.includes(role))) throw new Refusal('not-allowed', { act: name })
  if (undo !== 'rows') throw new Refusal('undo-never', { act: number, name, why: undo ?? 'upkeep' })
  if (undoneBy !== null) throw new Refusal('undo-done', { act: number, by: undoneBy })
}

/** @throws Refusal `undo-built-on` */
async function refuseBuiltOn(tx: Tx, undoers: readonly Undoer[], number: number): Promise<void> {
  const cancelled = (await readCancelled(tx.db)).filter((each) => each !== number)
  const found: BuiltOn[] = []
  for (const undoer of undoers) found.push(...(await undoer.builtOn(tx, number, cancelled)))
  if (found.length === 0) return
  const named = found.slice(0, MOST_NAMED).map(({ kind, id }) => `${kind} ${id}`)
  const more = found.length > MOST_NAMED ? ` … (${found.length - MOST_NAMED} more)` : ''
  throw new Refusal('undo-built-on', {
    act: number,
    rows: named.join(', ') + more,
    count: found.length,
  })
}
