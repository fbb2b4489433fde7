/**
 * Publishing, such that taking somebody out of the public depends on nothing else. First all is derived as it should be. If that fails,
 * it is derived again of what can be read, row by row. If that fails too, what must go is taken out of `published` as it stands, whatever
 * it rests on, and the rest is left for later.
 */
import type { Withholding } from '../../kernel/withholding/index.ts'
import { isFull } from '../connections/faults.ts'
import { inSavepoint } from '../connections/savepoint.ts'
import type { Publish, Tx } from '../connections/tx.ts'
import { moveGeneration } from '../reading/generation.ts'
import { takeOut } from './take-out.ts'

export type Deriving = {
  /** Whom nothing may name. */
  withholding(tx: Tx): Promise<Withholding>
  /** Derives what was touched. Called again when it has failed, after what it did was taken back. */
  derive(tx: Tx, withheld: Withholding): Promise<void>
}

/** @throws what deriving threw, unless somebody is to be taken out */
export function withValve(deriving: Deriving): Publish {
  const publish = throughValve(deriving)
  return async (tx) => {
    await publish(tx)
    if (tx.touched.hasMoved) await moveGeneration(tx.db)
  }
}

function throughValve({ withholding, derive }: Deriving): Publish {
  return async (tx) => {
    const names = await withholding(tx)
    tx.left.names = (text) => names.hides(text)
    const mustGo = tx.touched.out.size > 0
    // With no room, all that is not needed is left.
    if (mustGo && tx.touched.forms.size > 0 && tx.left.unfinished === 'no-room')
      return await takeOut(tx)
    tx.left.unfinished = null
    const attempt = () =>
      inSavepoint(tx, async () => {
        const withheld = await withholding(tx)
        const touched = tx.touched.copy()
        await derive({ ...tx, touched }, withheld)
        touched.left = withheld.left
        return touched
      })
    const first = await attempt()
    tx.left.isTolerant = first.done === undefined
    const second = first.done || isFull(first.error) ? first : await attempt()
    if (second.done) {
      tx.touched.takeOver(second.done)
      return
    }
    if (!mustGo) throw first.error
    tx.left.unfinished = isFull(second.error) ? 'no-room' : 'not-derived'
    await takeOut(tx)
  }
}
