import { finishPublishing, type House, keepRoomIn } from '../boot.ts'
import type { Config } from '../config.ts'
import { log } from '../web/log.ts'

const EVERY_MS = 60_000

/**
 * Each minute: keeps room on the disk for taking somebody out, and publishes what that has left for later, once there is room.
 * Returns how to stop.
 */
export function keepHouse(house: House, config: Config): () => Promise<void> {
  let round = Promise.resolve()
  const go = async () => {
    keepRoomIn(config)
    if (house.isTight?.()) return
    if (await finishPublishing(house)) log('finished', { says: '"what was left for later is published"' })
  }
  const timer = setInterval(() => {
    round = round.then(go).catch(() => log('unfinished', { says: '"what was left for later cannot be published yet: run check"' }))
  }, EVERY_MS)
  return async () => {
    clearInterval(timer)
    await round
  }
}
