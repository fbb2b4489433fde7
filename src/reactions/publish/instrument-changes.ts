/** What of a joint text or a vote changed, and who came to stand on it or no longer does, and on which day. */
import { inOrderOfDays, type PublicChange } from '../../kernel/changes/index.ts'
import type { Withholding } from '../../kernel/withholding/index.ts'
import type { Tx } from '../../store/acting/index.ts'
import {
  changesOf,
  readBeginnings,
  readStates,
  readStatesUnder,
} from '../../store/history/changes.ts'
import { BallotRow, SignatureRow } from '../model/index.ts'
import { PublicInstrument } from '../public.ts'

/** By the id of the instrument; of those of which nothing changed nothing. */
export async function readInstrumentChanges(
  tx: Tx,
  ids: readonly string[],
  withheld: Withholding,
): Promise<Map<string, PublicChange[]>> {
  const began = await readBeginnings(tx.db, 'instrument', ids)
  const states = [
    {
      kind: 'instrument',
      of: await readStates(tx.db, ids, {
        kind: 'instrument',
        keys: Object.keys(PublicInstrument.shape),
        withheld,
      }),
    },
    {
      kind: 'signature',
      of: await readStatesUnder(tx.db, ids, {
        kind: 'signature',
        keys: Object.keys(SignatureRow.shape),
        withheld,
      }),
    },
    {
      kind: 'ballot',
      of: await readStatesUnder(tx.db, ids, {
        kind: 'ballot',
        keys: Object.keys(BallotRow.shape),
        withheld,
      }),
    },
  ]
  const found = states.flatMap(({ kind, of }) =>
    [...of].flatMap(([id, all]) => {
      const instrument = id.split(' ')[0]!
      return changesOf(kind, all, began.get(instrument)).map((change) => ({ instrument, change }))
    }),
  )
  const of = Map.groupBy(found, ({ instrument }) => instrument)
  return new Map([...of].map(([id, all]) => [id, inOrderOfDays(all.map(({ change }) => change))]))
}
