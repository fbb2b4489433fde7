/** Notes that somebody called a command that changes the record, and was refused before anything was read. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig } from '../../config.ts'
import type { Refusal } from '../../kernel/refusals/index.ts'

/** Commands that change the record, of which each try is noted; the others read, or have no history. */
const CHANGING = [
  'import',
  'hide',
  'unhide',
  'publish',
  'rule',
  'undo',
  'add-instruments',
  'dossier create',
  'dossier edition',
]

/** Where there is a store. Whatever goes wrong here, the refusal is said all the same. */
export async function noteVain(
  args: readonly string[],
  refusal: Refusal,
  root: string,
): Promise<void> {
  const name = CHANGING.find((each) => args.join(' ').startsWith(each))
  if (name === undefined) return
  try {
    const config = readConfig(process.env, root)
    if (!config.databaseUrl && !existsSync(join(config.data, 'postgres'))) return
    const [{ openStore }, { noteRefused }] = await Promise.all([
      import('../../boot.ts'),
      import('../../store/acting/noting.ts'),
    ])
    const house = await openStore(config, 'take-away')
    await noteRefused(house.desk, { name: name.replace(' ', '-') }, 'operator', refusal).finally(
      () => house.close(),
    )
  } catch {
    // A store that cannot be opened says so to whoever calls it rightly.
  }
}
