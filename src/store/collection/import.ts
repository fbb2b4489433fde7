/** `whereabouts import`: the whole folder in one transaction. A stopped import leaves nothing; the next run completes; a second run changes nothing. */
import { sql } from 'kysely'
import { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import { act, type Tx } from '../act.ts'
import type { CollectionFile, Problem } from './files.ts'
import { type ReadCollection, type ReadFile, readCollection } from './read.ts'

export type ImportReport = {
  collection: string
  files: { file: string; rows: number; changed: number }[]
  problems: Problem[]
  /** What does not fit and was stored all the same. */
  warnings: Problem[]
  skipped: number
  dryRun: boolean
}
/** `done` of `total` rows. */
export type Progress = (done: number, total: number) => void

/** Thrown when a folder has problems and they were not to be skipped: nothing is stored. */
export class ImportRefused extends Error {
  readonly report: ImportReport
  constructor(report: ImportReport) {
    super('import refused')
    this.report = report
  }
}

/** The act, for these files in this order. Any problem refuses the whole import, unless `skipBad`. `noted` is handed the rows that are stored. */
export const importCollection = (
  files: readonly CollectionFile[],
  progress: Progress = () => {},
  noted: (read: readonly ReadFile[]) => void = () => {},
) =>
  act({
    name: 'import-collection',
    may: ['importer'],
    yields: true,
    input: z.strictObject({ folder: z.string(), skipBad: z.boolean(), dryRun: z.boolean() }),
    ready: ({ folder }) => readCollection(folder, files),
    async do(tx, { skipBad, dryRun }, _actor, read): Promise<ImportReport> {
      const collection = fresh(read)
      const rows = count(collection.files)
      await dropUnfounded(tx, collection)
      const report: ImportReport = {
        collection: collection.head.id,
        files: [],
        problems: collection.problems,
        warnings: collection.files.flatMap(warningsOf),
        skipped: rows - count(collection.files),
        dryRun,
      }
      if (report.problems.length > 0 && !skipBad) throw new ImportRefused(report)
      noted(collection.files)
      await storeHead(tx, collection)
      await storeFiles(tx, collection.files, report, progress)
      if (report.problems.length > 0 && !skipBad) throw new ImportRefused(report)
      return report
    },
  })

/** What was read, to be sorted out anew: rows and problems of one attempt are not those of the next. */
const fresh = ({ head, files, problems }: ReadCollection): ReadCollection => ({
  head,
  files: files.map((file) => ({ ...file })),
  problems: [...problems],
})

const warningsOf = ({ file, rows }: ReadFile): Problem[] =>
  rows.flatMap(({ line, key, row }) =>
    file.warnings(row).map(({ code, params }) => ({ file: file.name, line, code, params: { key, ...params } })),
  )

const count = (files: readonly ReadFile[]) => files.reduce((sum, { rows }) => sum + rows.length, 0)

/** Takes out rows that stand twice or point at nothing, and then the rows that point at those, until all that is left stands. */
export async function dropUnfounded(tx: Tx, { files, problems }: Pick<ReadCollection, 'files' | 'problems'>): Promise<void> {
  for (const read of files) dropDoubles(read, problems)
  const outside = await findOutside(tx, files)
  for (let dropped = true; dropped; ) {
    dropped = false
    const keys = new Map(files.map(({ file, rows }) => [file.name, new Set(rows.map(({ key }) => key))]))
    for (const read of files) {
      const kept = read.rows.filter(({ line, row }) => {
        const missing = read.file.references(row).find(({ file, key }) => !keys.get(file)?.has(key) && !outside.get(file)?.has(key))
        if (missing)
          problems.push({ file: read.file.name, line, code: 'reference-unknown', params: { key: missing.key, where: missing.file } })
        return !missing
      })
      dropped ||= kept.length < read.rows.length
      read.rows = kept
    }
  }
}

function dropDoubles(read: ReadFile, problems: Problem[]): void {
  const firstLine = new Map<string, number>()
  read.rows = read.rows.filter(({ line, key }) => {
    const first = firstLine.get(key)
    if (first === undefined) firstLine.set(key, line)
    else problems.push({ file: read.file.name, line, code: 'row-twice', params: { key, first } })
    return first === undefined
  })
}

/** Keys that the folder points at and does not hold, but the store does. */
async function findOutside(tx: Tx, files: readonly ReadFile[]): Promise<Map<string, Set<string>>> {
  const held = new Map(files.map(({ file, rows }) => [file.name, new Set(rows.map(({ key }) => key))]))
  const wanted = new Map<string, Set<string>>()
  for (const { file, rows } of files) {
    for (const { row } of rows) {
      for (const reference of file.references(row)) {
        if (held.get(reference.file)?.has(reference.key)) continue
        wanted.set(reference.file, (wanted.get(reference.file) ?? new Set()).add(reference.key))
      }
    }
  }
  const outside = new Map<string, Set<string>>()
  for (const { file } of files) {
    const keys = wanted.get(file.name)
    if (keys) outside.set(file.name, await file.onFile(tx.db, [...keys]))
  }
  return outside
}

/** @throws Refusal `collection-other`: rows of two collections could not be told apart again. */
async function storeHead(tx: Tx, { head }: ReadCollection): Promise<void> {
  const held = await tx.db.selectFrom('desk.collection').select('id').where('id', '<>', head.id).executeTakeFirst()
  if (held) throw new Refusal('collection-other', { held: held.id, given: head.id })
  const body = JSON.stringify(head)
  const changed = await tx.db
    .insertInto('desk.collection')
    .values({ id: head.id, body })
    .onConflict((oc) => oc.column('id').doUpdateSet({ body }).where(sql<boolean>`collection.body is distinct from excluded.body`))
    .returning('id')
    .executeTakeFirst()
  if (changed) tx.touched.everything = true
}

const BATCH = 2_000

/** Stores the rows of each file, and notes in the report what was new and what was refused. */
export async function storeFiles(
  tx: Tx,
  files: readonly ReadFile[],
  report: Pick<ImportReport, 'files' | 'problems' | 'skipped'>,
  progress: Progress,
): Promise<void> {
  const total = count(files)
  let done = 0
  for (const { file, rows } of files) {
    const lines = new Map(rows.map(({ key, line }) => [key, line]))
    let changed = 0
    for (let start = 0; start < rows.length; start += BATCH) {
      const batch = rows.slice(start, start + BATCH)
      const loaded = await file.load(
        tx,
        batch.map(({ row }) => row),
      )
      changed += loaded.changed
      for (const { key, code, params } of loaded.refused)
        report.problems.push({ file: file.name, line: lines.get(key) ?? 0, code, params: { key, ...params } })
      report.skipped += loaded.refused.length
      done += batch.length
      progress(done, total)
    }
    if (changed > 0) tx.touched.everything = true
    report.files.push({ file: file.name, rows: rows.length, changed })
  }
}

/** @throws Refusal `collection-none` */
export async function readHeadOnFile(db: Tx['db']) {
  const row = await db.selectFrom('desk.collection').select('body').orderBy('id').executeTakeFirst()
  if (!row) throw new Refusal('collection-none')
  return row.body
}
