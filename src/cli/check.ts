import { checkPublished } from '../store/check.ts'
import type { Command } from './call.ts'
import { EXIT } from './exit.ts'
import { say, withStore } from './with-store.ts'

export const check: Command = {
  usage: 'check',
  says: 'Derives all that is published once more and compares; writes nothing.',
  operands: [],
  options: {},
  async run({ config, json }) {
    const found = await withStore(config, checkPublished)
    const words = found.differences.map(
      ({ table, missing, unexpected }) => `published.${table}: ${missing} missing, ${unexpected} unexpected`,
    )
    say(json, found, words.length ? words.join('\n') : `${found.rows} published rows, identical to what the desk gives`)
    return found.differences.length ? EXIT.different : EXIT.done
  },
}
