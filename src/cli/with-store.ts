import { type House, openStore, refreshNameKeys } from '../boot.ts'
import type { Config } from '../config.ts'
import { progressBar } from './progress.ts'

/** Runs with the store open: joined if it runs, else started and stopped again. Signals end the process after closing. */
export async function withStore<T>(config: Config, run: (house: House) => Promise<T>): Promise<T> {
  const house = await openStore(config, 'command')
  house.onWait = (act) => process.stderr.write(`whereabouts: waits for ${act} to end\n`)
  const interrupted = (signal: NodeJS.Signals) => void house.close().finally(() => process.exit(signal === 'SIGINT' ? 130 : 143))
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted)
  try {
    await refreshNameKeys(house, progressBar('name keys'))
    return await run(house)
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted)
    await house.close()
  }
}

/** Says a result: as JSON, or in words. */
export function say(json: boolean, result: unknown, words: string): void {
  process.stdout.write(json ? `${JSON.stringify(result)}\n` : words === '' ? '' : `${words}\n`)
}
