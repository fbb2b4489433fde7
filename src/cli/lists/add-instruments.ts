import { addInstrumentsFrom } from '../../boot.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import { ListsRefused, type ListsReport } from '../../reactions/acts.ts'
import type { Problem } from '../../store/collection/files.ts'
import type { RunCommand } from '../calling/call.ts'
import { EXIT } from '../calling/exit.ts'
import { sayRefusal } from '../calling/refusals.ts'
import { say } from '../calling/say.ts'
import { withStore } from '../calling/with-store.ts'

export const addInstruments: RunCommand = async ({ config, operands, options, json }) => {
  const input = { folder: operands[0]!, dryRun: options['dry-run'] === true }
  try {
    const report = await withStore(config, (house) => addInstrumentsFrom(house, input))
    if (!json) listProblems(report)
    say(json, report, inWords(report))
    return EXIT.done
  } catch (error) {
    if (!(error instanceof ListsRefused)) throw error
    if (json) say(true, error.report, '')
    else listProblems(error.report)
    throw new Refusal('lists-refused', { problems: error.report.problems.length })
  }
}

/** One line each, on stderr: `file:line: what is wrong and what to do`. */
function listProblems({ problems, warnings }: ListsReport): void {
  const line = (mark: string) => (each: Problem) =>
    `${each.file}:${each.line}: ${mark}${sayRefusal(each).replace(/\s*\n\s*/g, ' ')}\n`
  for (const each of [...problems.map(line('')), ...warnings.map(line('look again: '))])
    process.stderr.write(each)
}

/** A dry run says what it would do with each row. */
function inWords({ rows, files, dryRun }: ListsReport): string {
  const changed = files.reduce((sum, file) => sum + file.changed, 0)
  const sum = `${rows.length} rows read, ${changed} ${dryRun ? 'would be new or changed (dry run: nothing was stored)' : 'new or changed'}`
  return [
    ...(dryRun
      ? rows.map(({ file, line, outcome, key }) => `${file}:${line}\t${outcome}\t${key}`)
      : []),
    sum,
  ].join('\n')
}
