import { type FolderReport, importFolder } from '../../boot.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import type { Problem } from '../../store/collection/files.ts'
import { ImportRefused } from '../../store/collection/import.ts'
import type { RunCommand } from '../calling/call.ts'
import { EXIT } from '../calling/exit.ts'
import { keepHeapSmall } from '../calling/heap.ts'
import { progressBar } from '../calling/progress.ts'
import { reasonOf } from '../calling/reason.ts'
import { sayRefusal } from '../calling/refusals.ts'
import { say } from '../calling/say.ts'
import { withStore } from '../calling/with-store.ts'
import { toldOf, waitingInWords } from '../withholding/likeness.ts'
import { comparedInWords } from './compared.ts'

export const importInto: RunCommand = async ({ config, operands, options, json }) => {
  keepHeapSmall()
  const folder = {
    folder: operands[0]!,
    dryRun: options['dry-run'] === true,
    skipBad: options['skip-bad'] === true,
    removeMissing: options['remove-missing'] === true,
  }
  const input =
    options.publish === undefined
      ? folder
      : { ...folder, publish: [options.publish].flat().map(String), reason: reasonOf({ options }) }
  try {
    const report = await withStore(config, (house) =>
      importFolder(house, input, progressBar('import')),
    )
    if (!json) listProblems(report.problems)
    if (!json) listProblems(report.warnings, 'warning: ')
    if (!json) listProblems(report.pages.without)
    const lines = [
      ...comparedInWords(report.compared ?? []),
      inWords(report),
      ...waitingInWords(report.waiting),
    ]
    say(json, { ...report, waiting: toldOf(report.waiting) }, lines.join('\n'))
    return EXIT.done
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error
    if (json) say(true, error.report, '')
    else listProblems(error.report.problems)
    throw new Refusal('import-refused', { problems: error.report.problemCount })
  }
}

/** One line a problem, on stderr: `file:line: what is wrong and what to do`. */
function listProblems(problems: readonly Problem[], before = ''): void {
  for (const problem of problems)
    process.stderr.write(
      `${problem.file}:${problem.line}: ${before}${sayRefusal(problem).replace(/\s*\n\s*/g, ' ')}\n`,
    )
}

function inWords({
  files,
  skipped,
  removed,
  dryRun,
  collection,
  waiting,
  pages,
}: FolderReport): string {
  const rows = files.reduce((sum, file) => sum + file.rows, 0)
  const changed = files.reduce((sum, file) => sum + file.changed, 0)
  const left = skipped > 0 ? `, ${skipped} left out` : ''
  const waits =
    waiting.length > 0 ? `, ${waiting.length} not public before somebody has looked` : ''
  const stored = dryRun ? 'would be new or changed (dry run: nothing was stored)' : 'new or changed'
  const gone =
    removed > 0
      ? `, ${removed} that the folder lacks ${dryRun ? 'would be taken out' : 'taken out'}`
      : ''
  return `${collection}: ${rows} rows read, ${changed} ${stored}${gone}${left}${waits}; ${pagesInWords(pages, dryRun)}`
}

const pagesInWords = ({ people, public: shown }: FolderReport['pages'], dryRun: boolean): string =>
  `${shown} of ${people} people ${dryRun ? 'would have' : 'have'} a page`
