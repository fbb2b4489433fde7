import { finishPublishing, type House, keepRoomIn } from '../boot.ts'
import type { Config } from '../config.ts'
import { workOff } from '../store/acting/later.ts'
import { isOfOtherShape, isUnfinished } from '../store/publishing/shape.ts'
import { log } from '../web/log.ts'

const EVERY_MS = 60_000
const WORK_OFF_EVERY_MS = 5_000

/**
 * Each minute: keeps room on the disk for taking somebody out, and publishes what that has left for later, once there is room. Every five
 * seconds: derives what an act has left over whose process ended. Returns how to stop.
 */
export function keepHouse(house: House, config: Config): () => Promise<void> {
  let round = Promise.resolve()
  const go = async () => {
    keepRoomIn(config)
    if (house.isTight?.()) return
    // What a newer version published is not ours to publish anew.
    if (!(await isUnfinished(house.desk))) return await sayOther(house)
    if (await finishPublishing(house))
      log('finished', { says: '"what was left for later is published"' })
  }
  const each = (work: () => Promise<unknown>) => () => {
    round = round.then(work).then(
      () => {},
      () =>
        log('unfinished', { says: '"what was left for later cannot be published yet: run check"' }),
    )
  }
  const timers = [
    setInterval(each(go), EVERY_MS),
    setInterval(
      each(() => workOff(house)),
      WORK_OFF_EVERY_MS,
    ),
  ]
  return async () => {
    for (const timer of timers) clearInterval(timer)
    await round
  }
}

async function sayOther({ desk }: House): Promise<void> {
  if (await isOfOtherShape(desk))
    log('other-shape', {
      says: '"another version has upgraded the store: start this process again with it"',
    })
}
