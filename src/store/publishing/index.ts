/** What the house publishes, and how. */
import type { Withholding } from '../../kernel/withholding.ts'
import { refuseMissing } from '../tables.ts'
import type { Publish, Tx } from '../tx.ts'
import { withValve } from '../valve.ts'
import type { PublicKind } from './kind.ts'
import { publishTouched } from './machine.ts'

/** `kinds` in the order in which they rest on each other. `withholding`: whom nothing may name. */
export type Publishing = { kinds: readonly PublicKind[]; withholding(tx: Tx): Promise<Withholding> }

export const publisher = ({ kinds, withholding }: Publishing): Publish =>
  withValve({
    withholding,
    async derive(tx, withheld) {
      await refuseMissing(tx.db)
      await publishTouched(tx, kinds, withheld)
    },
  })
