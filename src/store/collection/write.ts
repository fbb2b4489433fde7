/** `whereabouts export`: the same bytes that came in, in canonical form: LF, the schema's key order, sorted by key. */
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from '../../kernel/refusals/index.ts'
import { faultOfFile } from '../../kernel/refusals/of-system.ts'
import type { DeskTx } from '../connections/index.ts'
import { dumpRows } from './dump.ts'
import type { CollectionFile } from './files.ts'
import { readHeadOnFile } from './import.ts'

type Row = Record<string, unknown>
/** Of some rows of a file those that a public export holds, in their order, and of each what it holds. */
export type Pick = (file: CollectionFile, rows: readonly Row[]) => Promise<Row[]>

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
    const put = async (name: string, pieces: AsyncIterable<Piece>) => {
      const rows = await writePieces(join(folder, `.${name}.new`), mode, pieces, () =>
        aside.push(name),
      )
      if (rows > 0) written.push({ file: name, rows })
    }
    await put(HEAD, headOf(db))
    for (const file of files) await put(file.name, piecesOf(db, file, pick))
    for (const name of aside) await rename(join(folder, `.${name}.new`), join(folder, name))
    // What an earlier export left, and this one does not hold: rulings, say, beside a public export.
    for (const { name } of files)
      if (!aside.includes(name)) await rm(join(folder, name), { force: true })
    return written
  } catch (error) {
    for (const name of aside)
      await rm(join(folder, `.${name}.new`), { force: true }).catch(() => {})
    if (isFileError(error))
      throw Refusal.because('export-unwritable', { folder }, [faultOfFile(error)])
    throw error
  }
}

const isFileError = (error: unknown): boolean => error instanceof Error && 'syscall' in error

/** The id of a row that cannot be read, where it has one. */
const idIn = (row: unknown) =>
  typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : '…'

const HEAD = 'collection.json'
/** Some rows as the file has them, and how many. */
type Piece = { text: string; rows: number }

async function* headOf(db: DeskTx): AsyncGenerator<Piece> {
  yield { text: `${JSON.stringify(await readHeadOnFile(db))}\n`, rows: 1 }
}

async function* piecesOf(
  db: DeskTx,
  file: CollectionFile,
  pick: Pick | null,
): AsyncGenerator<Piece> {
  const isSheet = file.name.endsWith('.csv')
  let isFirst = true
  for await (const dumped of dumpRows(db, file)) {
    const parsed = dumped.map((row) => parsedAs(file, row))
    const rows = pick ? await pick(file, parsed) : parsed
    if (rows.length === 0) continue
    const lines = isSheet ? cellsOf(file.columns, rows) : rows.map((row) => JSON.stringify(row))
    yield {
      text: [...(isSheet && isFirst ? [file.columns.join(',')] : []), ...lines]
        .map(asLine)
        .join(''),
      rows: rows.length,
    }
    isFirst = false
  }
}

const asLine = (text: string) => `${text}\n`

/** @throws Refusal `row-unreadable` */
function parsedAs(file: CollectionFile, dumped: unknown): Row {
  const parsed = file.schema.safeParse(dumped)
  if (!parsed.success) throw new Refusal('row-unreadable', { where: file.name, key: idIn(dumped) })
  return parsed.data as Row
}

/** A file of our own, whatever lay there: one that did keeps its mode, and a link leads elsewhere. None when there is nothing to write. */
async function writePieces(
  path: string,
  mode: number,
  pieces: AsyncIterable<Piece>,
  begun: () => void,
): Promise<number> {
  let rows = 0
  let file: Awaited<ReturnType<typeof open>> | null = null
  try {
    for await (const piece of pieces) {
      if (!file) {
        begun()
        await rm(path, { force: true })
        file = await open(path, 'wx', mode)
      }
      await file.writeFile(piece.text)
      rows += piece.rows
    }
    await file?.sync()
  } finally {
    await file?.close()
  }
  return rows
}

/** RFC 4180, in canonical form: a header, quotes only where a cell needs them, LF at every line's end. */
export const csvText = (
  header: readonly string[],
  rows: readonly Record<string, unknown>[],
): string => [header.join(','), ...cellsOf(header, rows)].map(asLine).join('')

const cellsOf = (header: readonly string[], rows: readonly Record<string, unknown>[]): string[] =>
  rows.map((row) => header.map((name) => cellOf(row[name])).join(','))

const cellOf = (value: unknown): string => {
  const text = String(value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
