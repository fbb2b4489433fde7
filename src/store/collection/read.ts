/** Reads a collection folder: every row parsed and checked, every fault with its file, line and remedy, nothing stored. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { CsvError, parse as parseCsv } from 'csv-parse/sync'
import { z } from 'zod'
import { sortKeys } from '../../kernel/fields.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { CollectionFile, Problem } from './files.ts'

export const CollectionHead = z.strictObject({
  format: z.literal(1),
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.record(z.string(), z.string()).overwrite(sortKeys),
  homeland: z.record(z.string(), z.record(z.string(), z.string())).overwrite(sortKeys).optional(),
  licence: z.string(),
  licence_note: z.string().optional(),
  made_on: z.string(),
})
export type CollectionHead = z.infer<typeof CollectionHead>

export type ReadRow = { line: number; key: string; row: unknown }
export type ReadFile = { file: CollectionFile; rows: ReadRow[] }
export type ReadCollection = { head: CollectionHead; files: ReadFile[]; problems: Problem[] }

/** @throws Refusal `collection-not-folder`, `collection-head` */
export async function readCollection(folder: string, files: readonly CollectionFile[]): Promise<ReadCollection> {
  const found = await listFolder(folder)
  const head = await readHead(folder)
  const problems: Problem[] = found
    .filter(
      (name) => /\.(jsonl|csv|json|tsv|xlsx?)$/i.test(name) && name !== 'collection.json' && !files.some((file) => file.name === name),
    )
    .map((name) => ({ file: name, line: 0, code: 'file-unknown', params: { known: files.map((file) => file.name).join(', ') } }))
  const read: ReadFile[] = []
  for (const file of files) {
    if (!found.includes(file.name)) continue
    const bytes = await readPlainFile(join(folder, file.name))
    if (bytes) read.push({ file, rows: readRows(file, bytes, problems) })
    else problems.push({ file: file.name, line: 0, code: 'file-not-plain', params: {} })
  }
  return { head, files: read, problems }
}

/** @throws Refusal `collection-not-folder` */
export async function listFolder(folder: string): Promise<string[]> {
  const info = await stat(folder).catch(() => null)
  if (!info?.isDirectory()) throw new Refusal('collection-not-folder', { folder })
  return await readdir(folder)
}

/** Null for what is no file, or may not be read. A pipe would hold the import for ever, and a device would fill the memory. */
export async function readPlainFile(path: string): Promise<Buffer | null> {
  const info = await stat(path).catch(() => null)
  return info?.isFile() ? await readFile(path).catch(() => null) : null
}

async function readHead(folder: string): Promise<CollectionHead> {
  const bytes = await readPlainFile(join(folder, 'collection.json'))
  if (!bytes) throw new Refusal('collection-head', { folder, what: 'there is no collection.json' })
  const head = CollectionHead.safeParse(parseJson(bytes.toString('utf8')))
  if (!head.success) throw new Refusal('collection-head', { folder, what: oneLine(z.prettifyError(head.error)) })
  return head.data
}

/** What rows are read by: of a collection's file, or of a sheet that becomes one. */
export type RowReader = Pick<CollectionFile, 'name' | 'schema' | 'key' | 'fault'>

/** Every row that stands by itself; faults go to `problems`. */
export function readRows(file: RowReader, bytes: Buffer, problems: Problem[]): ReadRow[] {
  const report = (line: number, code: string, params: Problem['params'] = {}) => problems.push({ file: file.name, line, code, params })
  if (bytes[0] === 0xff || bytes[0] === 0xfe) {
    report(0, 'file-encoding', { encoding: 'UTF-16' })
    return []
  }
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  if (hasMark) report(1, 'file-bom')
  const body = hasMark ? bytes.subarray(3) : bytes
  const values = file.name.endsWith('.csv') ? csvValues(body, report) : jsonValues(body, report)
  return values.flatMap(({ line, value }) => checkedRow(file, line, value, report) ?? [])
}

type Report = (line: number, code: string, params?: Problem['params']) => void
type Value = { line: number; value: unknown }

function jsonValues(bytes: Buffer, report: Report): Value[] {
  const values: Value[] = []
  for (const { line, text } of decodedLines(bytes, report)) {
    if (text.trim() === '') continue
    const value = parseJson(text)
    if (value === undefined) report(line, 'row-not-json')
    else values.push({ line, value })
  }
  return values
}

function* decodedLines(bytes: Buffer, report: Report): Generator<{ line: number; text: string }> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  for (let line = 1, start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(10, start)
    const end = newline === -1 ? bytes.length : newline
    try {
      if (end - start > LONGEST_LINE) report(line, 'row-too-long', { most: LONGEST_LINE })
      else yield { line, text: decoder.decode(bytes.subarray(start, end)) }
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      report(line, 'row-encoding')
    }
    start = end + 1
  }
}

function csvValues(bytes: Buffer, report: Report): Value[] {
  const text = [...decodedLines(bytes, report)].map((each) => each.text).join('\n')
  try {
    const records: { record: Record<string, string>; info: { lines: number } }[] = parseCsv(text, {
      columns: (header: string[]) => {
        const twice = header.find((name, at) => header.indexOf(name) !== at)
        if (twice) report(1, 'csv-header-twice', { name: twice })
        return header
      },
      info: true,
      relax_column_count: false,
      skip_records_with_error: true,
      skip_empty_lines: true,
      on_skip: (error) => {
        report(error instanceof CsvError && typeof error.lines === 'number' ? error.lines : 0, 'csv-ragged', {
          what: oneLine(error?.message ?? ''),
        })
        return undefined
      },
    })
    return records.map(({ record, info }) => ({
      line: info.lines,
      value: Object.fromEntries(Object.entries(record).filter(([, cell]) => cell !== '')),
    }))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    report(typeof error.lines === 'number' ? error.lines : 0, 'csv-ragged', { what: oneLine(error.message) })
    return []
  }
}

function checkedRow(file: RowReader, line: number, value: unknown, report: Report): ReadRow | null {
  const broken = faultOfValue(value)
  if (broken) {
    report(line, broken, { most: DEEPEST })
    return null
  }
  const parsed = file.schema.safeParse(value)
  if (!parsed.success) {
    for (const issue of parsed.error.issues.slice(0, 5))
      report(line, 'row-invalid', { what: oneLine(`${issue.path.join('.') || 'row'}: ${sayIssue(issue)}`) })
    return null
  }
  const fault = file.fault(parsed.data)
  if (fault) {
    report(line, fault.code, fault.params)
    return null
  }
  return { line, key: file.key(parsed.data), row: parsed.data }
}

/** Zod's sentence, cut so that a cell of ten megabytes does not come back whole. */
function sayIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `unknown ${issue.keys.slice(0, 5).join(', ')}; the format's page lists the keys`
  return SENTENCES[issue.message] ?? issue.message
}

const SENTENCES: Record<string, string> = {
  'text-unstorable': 'holds U+0000 or half of a surrogate pair; save the file as UTF-8 and remove it',
  'slug-malformed': 'may hold small letters, digits and single hyphens only',
  'id-malformed': 'may hold letters, digits, dots, hyphens and underscores only',
  'date-unreadable': 'is no EDTF date; write 2017-05, 2017-05~, 2017-11/2017-12 or XXXX',
  'language-malformed': 'is no BCP 47 tag such as en or ug',
  'script-malformed': 'is no ISO 15924 code such as Arab or Latn',
  'country-malformed': 'is no ISO 3166-1 code of three capitals such as KAZ',
  'address-malformed': 'is no http or https address',
  'term-malformed': 'is no length such as P15Y, P19Y10M, life, death_suspended or not_disclosed',
}

/** Longest line, in bytes, and deepest value of a row; a text may have 20 000 characters, and no row needs more than a few. */
const LONGEST_LINE = 2_000_000
const DEEPEST = 40

/** What no schema sees and no database holds: too deep, U+0000, half of a surrogate pair, a key that would be lost. Looked at without recursion. */
function faultOfValue(value: unknown): 'row-too-deep' | 'row-unstorable' | null {
  const left: { value: unknown; depth: number }[] = [{ value, depth: 0 }]
  for (let next = left.pop(); next; next = left.pop()) {
    if (next.depth > DEEPEST) return 'row-too-deep'
    if (typeof next.value === 'string' && !isStorable(next.value)) return 'row-unstorable'
    if (typeof next.value !== 'object' || next.value === null) continue
    for (const [key, each] of Object.entries(next.value)) {
      if (key === '__proto__' || !isStorable(key)) return 'row-unstorable'
      left.push({ value: each, depth: next.depth + 1 })
    }
  }
  return null
}

const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\u0000')

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 300).toWellFormed()
