/** What a process knows of the generation of what is public, and since when (docs/decisions/kept-pages.md). */
import type { Edtf } from '../../kernel/dates.ts'
import { TRUSTED_MS } from '../../store/generation.ts'

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
export function watchGeneration(readGeneration: () => Promise<string>, today: () => Edtf, { now, clock }: Clocks = CLOCKS): Watch {
  let moment: Moment | null = null
  let since = { now: Number.NEGATIVE_INFINITY, clock: 0 }
  let underWay: Promise<Moment | null> | null = null
  let following: Promise<Moment | null> | null = null

  const begin = async (): Promise<Moment | null> => {
    const [began, day] = [{ now: now(), clock: clock() }, today()]
    const generation = await readGeneration().catch(() => null)
    if (generation === null) moment = null
    else if (moment?.generation !== generation || moment.day !== day) moment = { generation, day }
    since = began
    underWay = null
    return moment
  }
  const age = () => Math.max(now() - since.now, Math.abs(clock() - since.clock))
  const start = () => {
    underWay ??= begin()
    return underWay
  }
  const follow = async () => {
    await underWay
    following = null
    return await start()
  }
  const trusted = () => {
    const old = age()
    if (old >= TRUSTED_MS) return null
    if (old >= TRUSTED_MS / 2) void start()
    return moment
  }
  return {
    trusted,
    read: async () => trusted() ?? (await start()),
    readAnew() {
      if (!underWay) return start()
      following ??= follow()
      return following
    },
  }
}
