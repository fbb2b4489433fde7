import { setTimeout as pause } from 'node:timers/promises'
import { type Hooks, type OpenHouse, openStore, type Purpose, refreshNameKeys } from '../../boot.ts'
import type { Config } from '../../config.ts'
import { inLines } from '../../jobs/left-in-lines.ts'
import { progressBar } from './progress.ts'
import { noteAct, warn } from './say.ts'

/** A long act holds its connection until it has ended, and closing waits for it: whoever interrupts does not. */
const CLOSED_WITHIN_MS = 1_000

/** Runs with the store open: joined if it runs, else started and stopped again. Signals end the process, and what it was doing is undone. */
export async function withStore<T>(
  config: Config,
  run: (house: OpenHouse) => Promise<T>,
  purpose: Purpose = 'command',
): Promise<T> {
  const house = await openStore(config, purpose, HOOKS)
  const interrupted = (signal: NodeJS.Signals) =>
    void Promise.race([house.close(), pause(CLOSED_WITHIN_MS)]).finally(() =>
      process.exit(signal === 'SIGINT' ? 130 : 143),
    )
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted)
  try {
    if (purpose === 'command') await refreshNameKeys(house, progressBar('name keys'))
    return await run(house)
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted)
    await house.close()
  }
}

const HOOKS: Hooks = {
  onWait: (act) => warn(`waits for ${act} to end`),
  notice: (left) => inLines(left).forEach(warn),
  done: noteAct,
  onUnfinished: () =>
    warn('what was left for later cannot be published yet; ./whereabouts check says why'),
}
