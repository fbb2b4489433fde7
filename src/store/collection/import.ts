/**
 * `whereabouts import`: the whole folder in one transaction, however large. It is read, checked and compared aside, in the stage. A stopped
 * import leaves nothing; the next run completes; a second run changes nothing.
 */
import { sql } from 'kysely'
import { z } from 'zod'
import { Refusal } from '../../kernel/refusals/index.ts'
import { act, Refused, type Tx, type Workplace } from '../acting/index.ts'
import type { Desk } from '../connections/index.ts'
import { noteChanged } from './changed.ts'
import { type ComparedFile, compareFiles, noteMissing } from './compared.ts'
import type { CollectionFile, Problem } from './files.ts'
import { headOfAnyFormat } from './format-1.ts'
import { dropLost, dropUnfounded, standing } from './founded.ts'
import { removeMissing } from './missing.ts'
import { copyOf, type Noted, noneNoted, note } from './noted.ts'
import { CollectionHead, type Folder, lookInto, type ReadRow, rowsOf } from './read.ts'
import { openStage, type Stage, type StagedFile, stageRows, storeAlone } from './stage.ts'
import { runIn } from './storing.ts'

export type ImportReport = {
  collection: string
  files: { file: string; rows: number; changed: number }[]
  /** The first of them, and how many there are. */
  problems: Problem[]
  problemCount: number
  /** What does not fit and was stored all the same. */
  warnings: Problem[]
  skipped: number
  /** How many rows on file the folder lacks, and were taken out. */
  removed: number
  dryRun: boolean
  /** Of a dry run, what would be new or another, and what the folder lacks. */
  compared?: ComparedFile[]
}
/** `done` of `total`, in bytes while the folder is read and in rows while they are stored. */
export type Progress = (done: number, total: number, what?: 'reading' | 'storing') => void

/** Thrown when a folder has problems and they were not to be skipped: nothing is stored. */
export class ImportRefused extends Refused {
  readonly report: ImportReport
  constructor(report: ImportReport) {
    super('import refused')
    this.report = report
  }
}

/** What is stored of the stage in one attempt, and what could not be. */
export type Attempt = { early: Map<StagedFile, number>; problems: Noted; skipped: number }
/** A folder, read and compared with what is on file. */
export type StagedImport = {
  head: CollectionHead
  stage: Stage
  problems: Noted
  warnings: Noted
  skipped: number
  rows: number
  attempt: Attempt
  compared?: ComparedFile[]
}

type Told = {
  progress?: Progress | undefined
  /** Handed the stage when all that is left in it stands, and nothing is compared yet. */
  founded?: ((stage: Stage) => Promise<void>) | undefined
}

/** The act, for these files in this order. Any problem refuses the whole import, unless `skipBad`. */
export const importCollection = (
  files: readonly CollectionFile[],
  { progress = () => {}, founded }: Told = {},
) =>
  act({
    name: 'import-collection',
    undo: 'rows',
    may: ['importer'],
    yields: true,
    input: z.strictObject({
      folder: z.string(),
      skipBad: z.boolean(),
      dryRun: z.boolean(),
      removeMissing: z.boolean().default(false),
    }),
    async ready(input, house): Promise<StagedImport> {
      const staged = await readIntoStage(house, input.folder, files, progress)
      try {
        staged.skipped += await dropUnfounded(staged.stage, staged.problems)
        staged.warnings = await warningsOfStanding(staged)
        refuseBad(staged, input)
        await founded?.(staged.stage)
        const looks = input.dryRun || input.removeMissing
        staged.skipped += await compare(house, staged.stage, staged.problems, looks)
        refuseBad(staged, input)
        if (input.dryRun) staged.compared = await compareFiles(staged.stage)
        return staged
      } catch (error) {
        await staged.stage.end()
        throw error
      }
    },
    async early(tx, _, staged) {
      await refuseOther(tx.db, staged.head)
      staged.attempt = await storeEarly(tx, staged, progress)
    },
    async do(tx, input, _actor, staged): Promise<ImportReport> {
      await storeHead(tx, staged.head)
      const files = await storeLate(tx, staged.stage, staged.attempt)
      const removed = input.removeMissing
        ? await removeMissing(tx, staged.stage, staged.attempt.problems)
        : 0
      const { problems, skipped } = staged.attempt
      const report = { ...reportOf({ ...staged, problems, skipped }, input), files, removed }
      if (problems.count > 0 && !input.skipBad) throw new ImportRefused(report)
      return report
    },
    end: ({ stage }) => stage.end(),
    about: (_, { collection }) => ({ subjects: [`collection ${collection}`] }),
  })

type Wish = { skipBad: boolean; dryRun: boolean }

/** @throws ImportRefused */
function refuseBad(staged: StagedImport, wish: Wish): void {
  if (staged.problems.count > 0 && !wish.skipBad) throw new ImportRefused(reportOf(staged, wish))
}

const reportOf = (
  { head, problems, warnings, skipped, compared }: Omit<StagedImport, 'attempt'>,
  { dryRun }: Wish,
): ImportReport => ({
  collection: head.id,
  files: [],
  problems: problems.listed,
  problemCount: problems.count,
  warnings: warnings.listed,
  skipped,
  removed: 0,
  dryRun,
  ...(compared ? { compared } : {}),
})

async function readIntoStage(
  house: Workplace,
  folder: string,
  files: readonly CollectionFile[],
  progress: Progress,
): Promise<StagedImport> {
  const [problems, warnings] = [noneNoted(), noneNoted()]
  const found = await lookInto(folder, files, (problem) => note(problems, problem))
  await refuseOther(house.desk, found.head)
  const stage = await openStage(house.desk, files)
  const staged: StagedImport = {
    head: found.head,
    stage,
    problems,
    warnings,
    skipped: 0,
    rows: 0,
    attempt: noAttempt(),
  }
  try {
    await readFiles(staged, found, progress)
    return staged
  } catch (error) {
    await stage.end()
    throw error
  }
}

const noAttempt = (): Attempt => ({ early: new Map(), problems: noneNoted(), skipped: 0 })

async function readFiles(
  { stage, problems, warnings }: StagedImport,
  { files, format }: Folder,
  progress: Progress,
): Promise<void> {
  const total = files.reduce((sum, { size }) => sum + size, 0)
  let done = 0
  const tell = (bytes: number) => {
    done += bytes
    progress(done, total, 'reading')
  }
  for (const { file, path, size } of files) {
    const rows = rowsOf(file, path, { note: (problem) => note(problems, problem), tell, format })
    await stageRows(stage, file, { pieces: warned(file, rows, warnings), size })
  }
}

/** The same rows; of those that do not fit it is noted. */
async function* warned(
  file: CollectionFile,
  pieces: AsyncIterable<ReadRow[]>,
  warnings: Noted,
): AsyncGenerator<ReadRow[]> {
  for await (const rows of pieces) {
    for (const { line, row } of rows)
      for (const warning of file.warnings(row))
        note(warnings, { file: file.name, line, ...warning })
    yield rows
  }
}

async function warningsOfStanding({ stage, warnings, skipped }: StagedImport): Promise<Noted> {
  if (warnings.count === 0 || skipped === 0) return warnings
  const kept: Problem[] = []
  for (const staged of stage.files) {
    const own = warnings.listed.filter(({ file }) => file === staged.file.name)
    const lines =
      own.length > 0
        ? await standing(
            stage.run,
            staged,
            own.map(({ line }) => line),
          )
        : new Set()
    kept.push(...own.filter(({ line }) => lines.has(line)))
  }
  return { listed: kept, count: kept.length }
}

/** Leaves in the stage what is new or changed, notes what is missing there if it is to, and keeps it true until the stage ends. Returns how many rows contradict what is on file. */
export async function compare(
  house: Workplace,
  stage: Stage,
  problems: Noted,
  looksForMissing = false,
): Promise<number> {
  await storeAlone(stage, house)
  let lost = 0
  for (const staged of stage.files) {
    staged.rows = await countIn(stage, staged)
    if (looksForMissing) await noteMissing(stage, staged)
    await staged.file.storing.settle(stage.run, staged)
    lost += await dropLost(stage.run, staged, problems)
  }
  return lost
}

async function countIn({ run }: Pick<Stage, 'run'>, { table }: StagedFile): Promise<number> {
  return Number((await run(`select count(*)::int as rows from ${table}`)).rows[0]!.rows)
}

/** What nobody else sees or waits for: new rows. */
export async function storeEarly(
  tx: Tx,
  staged: Pick<StagedImport, 'stage' | 'problems' | 'skipped'>,
  progress: Progress,
): Promise<Attempt> {
  const attempt: Attempt = {
    early: new Map(),
    problems: copyOf(staged.problems),
    skipped: staged.skipped,
  }
  await sql`select set_config('work_mem', '64MB', true), set_config('client_connection_check_interval', '10s', true)`.execute(
    tx.db,
  )
  const total = staged.stage.files.reduce((sum, { rows }) => sum + rows, 0)
  let done = 0
  const tell = (rows: number) => {
    done += rows
    progress(done, total, 'storing')
  }
  for (const file of staged.stage.files) {
    const rows = await file.file.storing.early(tx, file, tell)
    attempt.early.set(file, rows)
    attempt.skipped += await dropLost(runIn(tx.db), file, attempt.problems)
  }
  progress(total, total, 'storing')
  return attempt
}

/** The rest, in the turn. Returns of each file how many rows it has, and how many of them are new or changed. */
export async function storeLate(
  tx: Tx,
  stage: Stage,
  attempt: Attempt,
): Promise<ImportReport['files']> {
  const files: ImportReport['files'] = []
  for (const staged of stage.files) {
    const early = attempt.early.get(staged)!
    const changed = early + (await staged.file.storing.late(tx, staged, early))
    const lost = await dropLost(runIn(tx.db), staged, attempt.problems)
    attempt.skipped += lost
    await noteChanged(tx, { ...staged, rows: changed }, staged.file.touches)
    files.push({ file: staged.file.name, rows: staged.rows, changed })
  }
  return files
}

/** @throws Refusal `collection-other`: rows of two collections could not be told apart again. */
async function refuseOther(db: Desk | Tx['db'], { id }: CollectionHead): Promise<void> {
  const held = await db
    .selectFrom('desk.collection')
    .select('id')
    .where('id', '<>', id)
    .executeTakeFirst()
  if (held) throw new Refusal('collection-other', { held: held.id, given: id })
}

async function storeHead(tx: Tx, head: CollectionHead): Promise<void> {
  const body = JSON.stringify(head)
  const changed = await tx.db
    .insertInto('desk.collection')
    .values({ id: head.id, body })
    .onConflict((oc) =>
      oc
        .column('id')
        .doUpdateSet({ body })
        .where(sql<boolean>`collection.body is distinct from excluded.body`),
    )
    .returning('id')
    .executeTakeFirst()
  if (changed) tx.touched.add('collection', head.id)
}

/** @throws Refusal `collection-none` */
export async function readHeadOnFile(db: Desk | Tx['db']): Promise<CollectionHead> {
  const row = await db.selectFrom('desk.collection').select('body').orderBy('id').executeTakeFirst()
  if (!row) throw new Refusal('collection-none')
  return CollectionHead.parse(headOfAnyFormat(row.body))
}
