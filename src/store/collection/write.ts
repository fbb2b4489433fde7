/** `whereabouts export`: the same bytes that came in, in canonical form: LF, the schema's key order, sorted by key. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from '../../kernel/refusal.ts'
import type { DeskTx } from '../connections.ts'
import type { CollectionFile } from './files.ts'
import { readHeadOnFile } from './import.ts'
import { CollectionHead } from './read.ts'

/** Picks and trims rows for a public export; null leaves the row out. */
export type Pick = (file: string, key: string, row: Record<string, unknown>) => Record<string, unknown> | null

/**
 * Writes a folder. Files are written aside and renamed, so that a full disk leaves the older ones whole.
 * @throws Refusal `export-unwritable`
 */
export async function writeCollection(
  db: DeskTx,
  files: readonly CollectionFile[],
  folder: string,
  pick: Pick | null,
  mode: number,
): Promise<{ file: string; rows: number }[]> {
  const written: { file: string; rows: number }[] = []
  const aside: string[] = []
  try {
    await mkdir(folder, { recursive: true, mode: mode === 0o600 ? 0o700 : 0o755 })
    const put = async (name: string, content: string, rows: number) => {
      aside.push(name)
      // Always a file of our own: one that lay there keeps its mode, and a link leads elsewhere.
      await rm(join(folder, `.${name}.new`), { force: true })
      await writeFile(join(folder, `.${name}.new`), content, { mode, flush: true, flag: 'wx' })
      written.push({ file: name, rows })
    }
    await put('collection.json', `${JSON.stringify(CollectionHead.parse(await readHeadOnFile(db)))}\n`, 1)
    for (const file of files) {
      const rows = canonicalRows(file, await file.dump(db), pick)
      if (rows.length > 0) await put(file.name, serialise(file, rows), rows.length)
    }
    for (const name of aside) await rename(join(folder, `.${name}.new`), join(folder, name))
    // What an earlier export left, and this one does not hold: rulings, say, beside a public export.
    for (const { name } of files) if (!aside.includes(name)) await rm(join(folder, name), { force: true })
    return written
  } catch (error) {
    for (const name of aside) await rm(join(folder, `.${name}.new`), { force: true }).catch(() => {})
    if (isFileError(error)) throw new Refusal('export-unwritable', { folder, reason: error.code })
    throw error
  }
}

const isFileError = (error: unknown): error is NodeJS.ErrnoException & { code: string } =>
  error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string'

/** The id of a row that cannot be read, where it has one. */
const idIn = (row: unknown) => (typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : 'a row')

function canonicalRows(
  file: CollectionFile,
  dumped: readonly unknown[],
  pick: Pick | null,
): { key: string; row: Record<string, unknown> }[] {
  const rows: { key: string; row: Record<string, unknown> }[] = []
  for (const each of dumped) {
    const parsed = file.schema.safeParse(each)
    if (!parsed.success) throw new Refusal('row-unreadable', { where: file.name, key: idIn(each) })
    const row = parsed.data as Record<string, unknown>
    const key = file.key(row)
    const picked = pick ? pick(file.name, key, row) : row
    if (picked) rows.push({ key, row: picked })
  }
  return rows.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
}

function serialise(file: CollectionFile, rows: readonly { row: Record<string, unknown> }[]): string {
  if (!file.name.endsWith('.csv')) return rows.map(({ row }) => `${JSON.stringify(row)}\n`).join('')
  return csvText(
    file.columns,
    rows.map(({ row }) => row),
  )
}

/** RFC 4180, in canonical form: a header, quotes only where a cell needs them, LF at every line's end. */
export function csvText(header: readonly string[], rows: readonly Record<string, unknown>[]): string {
  const cell = (value: unknown) => (/[",\r\n]/.test(String(value ?? '')) ? `"${String(value).replaceAll('"', '""')}"` : String(value ?? ''))
  return [header.join(','), ...rows.map((row) => header.map((name) => cell(row[name])).join(','))].map((line) => `${line}\n`).join('')
}
