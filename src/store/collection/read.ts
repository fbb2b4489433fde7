/** Reads a collection folder: every row parsed and checked, every fault with its file, line and remedy, nothing stored. */

import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { About } from '../../kernel/about/index.ts'
import { ownText } from '../../kernel/about/own-text.ts'
import { language, sortKeys } from '../../kernel/fields/index.ts'
import { type Told, told } from '../../kernel/refusals/codes.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import { faultsOfIssues } from '../../kernel/refusals/issues.ts'
import type { CollectionFile, Problem } from './files.ts'
import { headOfAnyFormat, isFormat1, rowOfFormat1 } from './format-1.ts'
import { parseJson, type Report, sizeOfPlainFile, valuesOf } from './lines.ts'

/** `collection.json`. A folder of format 1 is read as if it had said the same in this one. */
export const CollectionHead = z
  .strictObject({
    format: z.literal(2),
    id: z.string().regex(/^[a-z0-9-]+$/, { error: 'slug-malformed' }),
    language: language.describe('of its own texts, where they do not stand by language'),
    languages: z.array(language).min(1).describe('in which it has texts of its own'),
    title: z.record(z.string(), z.string()).overwrite(sortKeys),
    about: About.optional(),
    licence: z.string(),
    licence_note: ownText.optional(),
    made_on: z.string(),
  })
  .refine(({ language, languages }) => languages.includes(language), {
    error: 'language-left-out',
    path: ['languages'],
  })
export type CollectionHead = z.infer<typeof CollectionHead>

export type ReadRow = { line: number; key: string; row: unknown }
export type ReadFile = { file: CollectionFile; rows: ReadRow[] }
/** A file of the folder that can be read; `size` in bytes. */
export type FoundFile = { file: CollectionFile; path: string; size: number }
/** `format`: in which its rows are told. */
export type Folder = { head: CollectionHead; format: Format; files: FoundFile[] }
export type Format = 1 | 2
type Note = (problem: Problem) => void

/** What is there, in the order of loading; what is amiss with whole files is noted. @throws Refusal `collection-not-folder`, `collection-head`, `collection-head-missing` */
export async function lookInto(
  folder: string,
  files: readonly CollectionFile[],
  note: Note,
): Promise<Folder> {
  const found = await listFolder(folder)
  const { head, format } = await readHead(folder)
  const known = files.map((file) => file.name)
  for (const name of found.filter(
    (each) => /\.(jsonl|csv|json|tsv|xlsx?)$/i.test(each) && each !== HEAD && !known.includes(each),
  ))
    note({ file: name, line: 0, ...told('file-unknown', { known: known.join(', ') }) })
  const there: FoundFile[] = []
  for (const file of files.filter(({ name }) => found.includes(name))) {
    const path = join(folder, file.name)
    const size = await sizeOfPlainFile(path)
    if (size === null) note({ file: file.name, line: 0, ...told('file-not-plain') })
    else there.push({ file, path, size })
  }
  return { head, format, files: there }
}

/** All of it in memory: for whoever compares everything with everything. @throws as `lookInto` */
export async function readCollection(
  folder: string,
  files: readonly CollectionFile[],
): Promise<{ head: CollectionHead; files: ReadFile[]; problems: Problem[] }> {
  const problems: Problem[] = []
  const found = await lookInto(folder, files, (problem) => problems.push(problem))
  const read: ReadFile[] = []
  for (const { file, path } of found.files)
    read.push({ file, rows: await readRows(file, path, problems, found.format) })
  return { head: found.head, files: read, problems }
}

/** @throws Refusal `collection-not-folder` */
export async function listFolder(folder: string): Promise<string[]> {
  const info = await stat(folder).catch(() => null)
  if (!info?.isDirectory()) throw new Refusal('collection-not-folder', { folder })
  return await readdir(folder)
}

const HEAD = 'collection.json'

async function readHead(folder: string): Promise<Pick<Folder, 'head' | 'format'>> {
  const path = join(folder, HEAD)
  const text = (await sizeOfPlainFile(path)) === null ? null : await readFile(path, 'utf8')
  if (text === null) throw new Refusal('collection-head-missing', { folder })
  const told = parseJson(text)
  const head = CollectionHead.safeParse(headOfAnyFormat(told))
  if (!head.success)
    throw Refusal.because('collection-head', { folder }, faultsOfIssues(head.error.issues))
  return { head: head.data, format: isFormat1(told) ? 1 : 2 }
}

/** What rows are read by: of a collection's file, or of a sheet that becomes one. */
export type RowReader = Pick<CollectionFile, 'name' | 'schema' | 'key' | 'fault'>

/** Every row that stands by itself; faults go to `problems`. */
export async function readRows(
  file: RowReader,
  path: string,
  problems: Problem[],
  format: Format = 2,
): Promise<ReadRow[]> {
  const rows: ReadRow[] = []
  for await (const some of rowsOf(file, path, {
    note: (problem) => problems.push(problem),
    format,
  }))
    rows.push(...some)
  return rows
}

/** The same, piece by piece. `tell`: handed how many bytes were read. */
export async function* rowsOf(
  file: RowReader,
  path: string,
  { note, tell, format = 2 }: { note: Note; tell?: (bytes: number) => void; format?: Format },
): AsyncGenerator<ReadRow[]> {
  const report: Report = (line, fault) => note({ file: file.name, line, ...fault })
  for await (const values of valuesOf(path, report, tell))
    yield values.flatMap(
      (each) =>
        checkedRow(
          file,
          format === 1 ? { ...each, value: rowOfFormat1(file.name, each.value) } : each,
          note,
        ) ?? [],
    )
}

function checkedRow(
  file: RowReader,
  { line, value }: { line: number; value: unknown },
  note: Note,
): ReadRow | null {
  const report = (fault: Told) => note({ file: file.name, line, ...fault })
  const broken = faultOfValue(value)
  if (broken) {
    report(broken)
    return null
  }
  const parsed = file.schema.safeParse(value)
  if (!parsed.success) {
    for (const what of faultsOfIssues(parsed.error.issues)) report(what)
    return null
  }
  const fault = file.fault(parsed.data)
  if (fault) {
    report(fault)
    return null
  }
  return { line, key: file.key(parsed.data), row: parsed.data }
}

/** Deepest value of a row. */
const DEEPEST = 40

const TOO_DEEP = told('row-too-deep', { most: DEEPEST })
const UNSTORABLE = told('row-unstorable')

/** What no schema sees and no database holds: too deep, U+0000, half of a surrogate pair, a key that would be lost. It goes no deeper than it may. */
function faultOfValue(value: unknown, depth = 0): Told | null {
  if (depth > DEEPEST) return TOO_DEEP
  if (typeof value === 'string') return isStorable(value) ? null : UNSTORABLE
  if (typeof value !== 'object' || value === null) return null
  for (const [key, each] of Object.entries(value)) {
    const fault =
      key === '__proto__' || !isStorable(key) ? UNSTORABLE : faultOfValue(each, depth + 1)
    if (fault) return fault
  }
  return null
}

const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\u0000')
