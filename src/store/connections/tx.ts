import type { DeskTx } from './index.ts'
import type { Left } from './left.ts'
import type { Touched } from './touched.ts'

/** The handle of an act: a transaction, the list of what it touched, for publishing, and of what that left as it was. `isLooking`: nothing may be written. */
export type Tx = { db: DeskTx; touched: Touched; left: Left; isLooking?: true }

/** Publishes what was touched; the parts' own, put together in `boot.ts`. */
export type Publish = (tx: Tx) => Promise<void>
