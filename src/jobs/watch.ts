import { sql } from 'kysely'
import { type House, restartStore } from '../boot.ts'
import type { Config } from '../config.ts'
import { log } from '../web/log.ts'

const EVERY_MS = 2_000

/**
 * Looks every two seconds whether the embedded PostgreSQL answers, and starts it again when it was killed.
 * A server of the operator's own is the operator's to watch. Returns how to stop watching.
 */
export function watchDatabase(house: House, config: Config): () => Promise<void> {
  if (config.databaseUrl) return async () => {}
  const leaves: (() => Promise<void>)[] = []
  let looking = Promise.resolve()
  const timer = setInterval(() => {
    looking = looking.then(async () => {
      if (await answers(house)) return
      log('database', { says: '"does not answer: starting it again"' })
      leaves.push(await restartStore(config))
    }, logFailure)
  }, EVERY_MS)
  return async () => {
    clearInterval(timer)
    await looking.catch(() => {})
    for (const leave of leaves) await leave()
  }
}

const logFailure = () =>
  log('database', { says: '"could not be started again; see postgres.log in the data folder"' })

const answers = (house: House): Promise<boolean> =>
  sql`select 1`.execute(house.visitor).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ECONNREFUSED' && error.code !== 'ENOENT',
  )
