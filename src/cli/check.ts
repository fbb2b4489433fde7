import { perform } from '../store/act.ts'
import { checkPublished, publishAgain } from '../store/check.ts'
import { OPERATOR } from './actor.ts'
import type { Run } from './call.ts'
import { EXIT } from './exit.ts'
import { say, withStore } from './with-store.ts'

export const check: Run = async ({ config, json, options }) => {
  const found = await withStore(config, async (house) => {
    if (options.mend === true) await perform(house, publishAgain, {}, OPERATOR)
    return await checkPublished(house)
  })
  const words = found.differences.map(
    ({ table, missing, unexpected }) => `published.${table}: ${missing} missing, ${unexpected} unexpected`,
  )
  say(json, found, words.length ? words.join('\n') : `${found.rows} published rows, identical to what the desk gives`)
  return found.differences.length ? EXIT.different : EXIT.done
}
