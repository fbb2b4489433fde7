import { type Hooks, type OpenHouse, openStore, type Purpose, refreshNameKeys } from '../boot.ts'
import type { Config } from '../config.ts'
import type { Left } from '../store/left.ts'
import { progressBar } from './progress.ts'

/** Runs with the store open: joined if it runs, else started and stopped again. Signals end the process after closing. */
export async function withStore<T>(config: Config, run: (house: OpenHouse) => Promise<T>, purpose: Purpose = 'command'): Promise<T> {
  const house = await openStore(config, purpose, HOOKS)
  const interrupted = (signal: NodeJS.Signals) => void house.close().finally(() => process.exit(signal === 'SIGINT' ? 130 : 143))
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted)
  try {
    if (purpose === 'command') await refreshNameKeys(house, progressBar('name keys'))
    return await run(house)
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted)
    await house.close()
  }
}

const warn = (words: string) => process.stderr.write(`whereabouts: ${words}\n`)

const HOOKS: Hooks = {
  onWait: (act) => warn(`waits for ${act} to end`),
  notice: sayLeft,
  onUnfinished: () => warn('what was left for later cannot be published yet; ./whereabouts check says why'),
}

const UNFINISHED = {
  'no-room': 'the disk is full: what had to go is out of the public, and nothing else was published; make room, then run any command',
  'not-derived':
    'what had to go is out of the public, and the rest could not be published again; ./whereabouts check says why: mend that, then run any command',
}

/** One line a row: which, never what it holds. */
function sayLeft(left: Left): void {
  for (const { table, id } of left.list())
    warn(`${table} ${id} cannot be read, and what it says in public stays as it was, unless that had to go; ./whereabouts check says more`)
  if (left.unfinished) warn(UNFINISHED[left.unfinished])
}

/** Says a result: as JSON, or in words. */
export function say(json: boolean, result: unknown, words: string): void {
  process.stdout.write(json ? `${JSON.stringify(result)}\n` : words === '' ? '' : `${words}\n`)
}
