/** Taking somebody out of everything public, and what of it a human eye should see. */
import type { LeftStanding } from '../kernel/withholding/index.ts'
import { type Alike, hidePerson } from '../registry/acts/index.ts'
import { leftOf } from '../registry/tables/index.ts'
import {
  type Actor,
  type Publish,
  perform,
  rehearse,
  type Workplace,
} from '../store/acting/index.ts'
import type { Changes } from '../store/connections/touched.ts'

/**
 * `taken`: documents that are gone, by kind. `waiting`: how many are derived again after this.
 * `left`: where a name of the person was left standing. `alike`: who is public and stays so, though the names are alike. Both are for a
 * human eye. `changes`: of a dry run, what would go or be told otherwise. `act`: the number of the act, where it was none.
 */
export type HidingReport = {
  taken: Record<string, string[]>
  waiting: number
  left: readonly LeftStanding[]
  alike: Alike[]
  changes?: Changes
  act?: number
}

/** Takes a person out of everything public; a dry run does all of it, counts, and takes it back. @throws Refusal `person-unknown` */
export async function hideFrom(
  house: Workplace,
  input: { slug: string; reason: string; dryRun: boolean },
  actor: Actor,
): Promise<HidingReport> {
  const { dryRun, ...hiding } = input
  const seen: Partial<HidingReport> = {}
  const publish: Publish = async (tx) => {
    tx.touched.watches = true
    await house.publish(tx)
    const { changes, waiting } = tx.touched
    const gone = Object.entries(changes).flatMap(([kind, each]) =>
      each.gone.length > 0 ? [[kind, each.gone] as const] : [],
    )
    Object.assign(
      seen,
      { left: await leftOf(tx, hiding.slug), taken: Object.fromEntries(gone), waiting },
      dryRun ? { changes } : {},
    )
  }
  const done = (act: number) => {
    seen.act = act
  }
  const go = dryRun ? rehearse : perform
  const { alike } = await go(
    { ...house, publish, done },
    hidePerson,
    { ...hiding, hidden: true },
    actor,
  )
  return { left: [], taken: {}, waiting: 0, ...seen, alike }
}
