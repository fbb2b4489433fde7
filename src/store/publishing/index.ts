/** What the house publishes, and how. */
import type { Withholding } from '../../kernel/withholding/index.ts'
import type { Publish, Tx } from '../connections/tx.ts'
import { refuseMissing } from '../tables/all.ts'
import type { PublicKind } from './kind.ts'
import { publishTouched } from './machine.ts'
import { withValve } from './valve.ts'

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
