/** What a process knows of the generation of what is public, and since when (docs/decisions/kept-pages.md). */
import type { Edtf } from '../../kernel/dates/index.ts'
import { TRUSTED_MS } from '../../store/reading/generation.ts'
import { oneAtATime } from './together.ts'

/** What a page was made of: what was public, on a day. The same object for as long as both are the same. */
export type Moment = { readonly generation: string; readonly day: Edtf }

export type Watch = {
  /** The moment that it is now, as far as that may be trusted without asking; else null. */
  trusted(): Moment | null
  /** The same, asked for where it must be. Null when the database does not answer. */
  read(): Promise<Moment | null>
  /** Asked for by a reading that begins after this call: nothing that was public before it is told as what is public now. */
  readAnew(): Promise<Moment | null>
}

/** `now`: milliseconds that never run backwards. `clock`: of the wall, which also runs while a machine is asleep. */
export type Clocks = { now(): number; clock(): number }

const CLOCKS: Clocks = { now: () => performance.now(), clock: () => Date.now() }

/**
 * Reads when it is asked, one reading at a time for all who wait; under load the next begins before the last is no longer trusted, so that
 * nobody waits. A reading counts from where it began: what was committed before is in it.
 */
export function watchGeneration(
  readGeneration: () => Promise<string>,
  today: () => Edtf,
  { now, clock }: Clocks = CLOCKS,
): Watch {
  let moment: Moment | null = null
  let since = { now: Number.NEGATIVE_INFINITY, clock: 0 }
  const reading = oneAtATime(async () => {
    const [began, day] = [{ now: now(), clock: clock() }, today()]
    const generation = await readGeneration().catch(() => null)
    const isSame = moment?.generation === generation && moment?.day === day
    if (!isSame) moment = generation === null ? null : { generation, day }
    since = began
    return moment
  })
  const trusted = () => {
    const age = Math.max(now() - since.now, Math.abs(clock() - since.clock))
    if (age >= TRUSTED_MS) return null
    if (age >= TRUSTED_MS / 2) void reading.join()
    return moment
  }
  return { trusted, read: async () => trusted() ?? (await reading.join()), readAnew: reading.anew }
}
