/** The write of part 3 beside an import: joint texts, votes and who stands on them, from CSV sheets. */
import { z } from 'zod'
import { today } from '../kernel/dates/index.ts'
import { act, Refused, type Workplace } from '../store/acting/index.ts'
import type { Problem } from '../store/collection/files.ts'
import { dropUnfounded, standing } from '../store/collection/founded.ts'
import { compare, readHeadOnFile, storeEarly, storeLate } from '../store/collection/import.ts'
import { type Noted, noneNoted, note } from '../store/collection/noted.ts'
import type { ReadFile, ReadRow } from '../store/collection/read.ts'
import { openStage, type Stage, stageRows } from '../store/collection/stage.ts'
import { checkLists } from './lists/checks.ts'
import { type ListOutcome, readLists } from './lists/lists.ts'
import { KNOWN_FILES, type ReadSheets, readSheets, sheetOf } from './lists/sheets.ts'

/** `rows`: what storing each row does, in the order of the sheets; `warnings` are to be looked at, and refuse nothing. */
export type ListsReport = {
  files: { file: string; rows: number; changed: number }[]
  rows: ListOutcome[]
  problems: Problem[]
  warnings: Problem[]
  dryRun: boolean
}

/** Thrown when sheets have problems: nothing is stored. */
export class ListsRefused extends Refused {
  readonly report: ListsReport
  constructor(report: ListsReport) {
    super('lists refused')
    this.report = report
  }
}

/** Sheets as they were read, and laid out in the stage. */
type Ready = { files: ReadFile[]; problems: Noted; stage: Stage }

/**
 * Adds joint texts, votes and who stands on them from a folder of CSV files. What is on file stays: an instrument that differs is a problem.
 * @throws ListsRefused with its report; Refusal `collection-none`, `collection-not-folder`, `sheets-none`
 */
export const addInstruments = act({
  name: 'add-instruments',
  undo: 'rows',
  may: ['importer'],
  yields: true,
  input: z.strictObject({ folder: z.string(), dryRun: z.boolean() }),
  async ready({ folder }, house): Promise<Ready> {
    await readHeadOnFile(house.desk)
    const sheets = await readSheets(folder)
    const stage = await openStage(house.desk, KNOWN_FILES)
    try {
      return await layOut(house, stage, sheets)
    } catch (error) {
      await stage.end()
      throw error
    }
  },
  async do(tx, { dryRun }, _actor, { files, problems, stage }): Promise<ListsReport> {
    const lists = await readLists(tx, files)
    const checked = checkLists(lists, today())
    const found = [...problems.listed.map(ofSheet), ...checked.problems]
    const report = {
      files: [],
      rows: lists.outcomes,
      problems: found,
      warnings: checked.warnings,
      dryRun,
    }
    if (found.length > 0) throw new ListsRefused(report)
    const attempt = await storeEarly(tx, { stage, problems, skipped: 0 }, () => {})
    const stored = await storeLate(tx, stage, attempt)
    return {
      ...report,
      files: stored
        .filter(({ rows }) => rows > 0)
        .map((each) => ({ ...each, file: sheetOf(each.file) })),
    }
  },
  end: ({ stage }) => stage.end(),
})

/** Rows that stand twice or point at nothing are noted, and left out. */
async function layOut(house: Workplace, stage: Stage, sheets: ReadSheets): Promise<Ready> {
  const problems = noneNoted()
  for (const problem of sheets.problems) note(problems, problem)
  for (const { file, rows } of sheets.files) await stageRows(stage, file, { pieces: atOnce(rows) })
  await dropUnfounded(stage, problems)
  const files: ReadFile[] = []
  for (const [at, { file, rows }] of sheets.files.entries()) {
    const lines = await standing(
      stage.run,
      stage.files[at]!,
      rows.map(({ line }) => line),
    )
    files.push({ file, rows: rows.filter(({ line }) => lines.has(line)) })
  }
  await compare(house, stage, problems)
  return { files, problems, stage }
}

async function* atOnce(rows: ReadRow[]): AsyncGenerator<ReadRow[]> {
  yield rows
}

const ofSheet = (problem: Problem): Problem => ({ ...problem, file: sheetOf(problem.file) })
