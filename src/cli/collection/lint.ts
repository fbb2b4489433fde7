/** `whereabouts lint`: what a folder, or the store, holds that would make pages and papers tell or ask what they must not. */
import { COLLECTION_FILES, lintFolder, lintStore } from '../../boot.ts'
import type { Finding } from '../../store/collection/lint.ts'
import type { RunCommand } from '../calling/call.ts'
import { EXIT } from '../calling/exit.ts'
import { sayRefusal } from '../calling/refusals.ts'
import { say } from '../calling/say.ts'
import { withStore } from '../calling/with-store.ts'

export const lint: RunCommand = async ({ config, json, operands }) => {
  const [folder] = operands
  const findings =
    folder === undefined ? await withStore(config, lintStore) : await lintFolder(folder)
  const said = findings.map((finding) => ({
    ...finding,
    says: sayRefusal(finding),
  }))
  const words = said.map((finding) => `${placeOf(finding)}: ${finding.says}`)
  say(
    json,
    { findings: said },
    words.length > 0
      ? words.join('\n')
      : `${COLLECTION_FILES.length} kinds of file, nothing that trips a rule`,
  )
  return findings.length > 0 ? EXIT.different : EXIT.done
}

/** `file:line` in a folder; in the store rows have no line. */
const placeOf = ({ file, line, key }: Finding): string =>
  line > 0 ? `${file}:${line}` : `${file} ${key}`
