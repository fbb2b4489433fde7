/** The write of part 3 beside an import: joint texts, votes and who stands on them, from CSV sheets. */
import { z } from 'zod'
import { today } from '../kernel/dates.ts'
import { act } from '../store/act.ts'
import type { Problem } from '../store/collection/files.ts'
import { dropUnfounded, readHeadOnFile, storeFiles } from '../store/collection/import.ts'
import { checkLists } from './intake/checks.ts'
import { type Outcome, readLists } from './intake/lists.ts'
import { readSheets, sheetOf } from './intake/sheets.ts'

/** `rows`: what storing each row does, in the order of the sheets; `warnings` are to be looked at, and refuse nothing. */
export type IntakeReport = {
  files: { file: string; rows: number; changed: number }[]
  rows: Outcome[]
  problems: Problem[]
  warnings: Problem[]
  dryRun: boolean
}

/** Thrown when sheets have problems: nothing is stored. */
export class IntakeRefused extends Error {
  readonly report: IntakeReport
  constructor(report: IntakeReport) {
    super('intake refused')
    this.report = report
  }
}

/**
 * Adds joint texts, votes and who stands on them from a folder of CSV files. What is on file stays: an instrument that differs is a problem.
 * @throws IntakeRefused with its report; Refusal `collection-none`, `collection-not-folder`, `sheets-none`
 */
export const addInstruments = act({
  name: 'add-instruments',
  may: ['importer'],
  yields: true,
  input: z.strictObject({ folder: z.string(), dryRun: z.boolean() }),
  async do(tx, { folder, dryRun }): Promise<IntakeReport> {
    await readHeadOnFile(tx.db)
    const sheets = await readSheets(folder)
    await dropUnfounded(tx, sheets)
    const lists = await readLists(tx, sheets)
    const { problems, warnings } = checkLists(lists, today())
    const report = {
      files: [],
      rows: lists.outcomes,
      problems: [...sheets.problems.map(ofSheet), ...problems],
      warnings,
      skipped: 0,
      dryRun,
    }
    if (report.problems.length === 0) await storeFiles(tx, sheets.files, report, () => {})
    return settled(report)
  },
})

const ofSheet = (problem: Problem): Problem => ({ ...problem, file: sheetOf(problem.file) })

/** @throws IntakeRefused */
function settled({ skipped, ...report }: IntakeReport & { skipped: number }): IntakeReport {
  const files = report.files.filter(({ rows }) => rows > 0).map((each) => ({ ...each, file: sheetOf(each.file) }))
  if (report.problems.length > 0) throw new IntakeRefused({ ...report, files })
  return { ...report, files }
}
