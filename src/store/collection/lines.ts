/** A file of a collection as values with their lines, piece by piece: memory does not grow with the file. */
import { constants, createReadStream } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { pipeline, Readable } from 'node:stream'
import { CsvError, parse as parseCsv } from 'csv-parse'
import { type Told, told } from '../../kernel/refusals/codes.ts'

export type Report = (line: number, fault: Told) => void
export type Value = { line: number; value: unknown }
type Line = { line: number; text: string }

/** Bytes at a time: what is made of one piece is gone before it would be kept. */
const PIECE = 1 << 17
/** Longest line, in bytes; a text may have 20 000 characters, and no row needs more than a few. */
const LONGEST_LINE = 2_000_000

/** Size in bytes; null for what is no file, or may not be read. A pipe would hold the import for ever, and a device would fill the memory. */
export async function sizeOfPlainFile(path: string): Promise<number | null> {
  const info = await stat(path).catch(() => null)
  if (!info?.isFile()) return null
  const isReadable = await access(path, constants.R_OK).then(
    () => true,
    () => false,
  )
  return isReadable ? info.size : null
}

/** `tell`: handed how many bytes were read. */
export async function* valuesOf(
  path: string,
  report: Report,
  tell: (bytes: number) => void = () => {},
): AsyncGenerator<Value[]> {
  const lines = linesOf(piecesOf(path, tell), report)
  yield* path.endsWith('.csv') ? csvValues(lines, report) : jsonValues(lines, report)
}

async function* piecesOf(path: string, tell: (bytes: number) => void): AsyncGenerator<Buffer> {
  for await (const piece of createReadStream(path, { highWaterMark: PIECE })) {
    tell(piece.length)
    yield piece
  }
}

/** A line that cannot be read is reported, and empty. */
async function* linesOf(pieces: AsyncIterable<Buffer>, report: Report): AsyncGenerator<Line[]> {
  let [line, isTooLong, isFirst] = [1, false, true]
  let rest: Buffer = Buffer.alloc(0)
  for await (const piece of pieces) {
    let bytes: Buffer = rest.length > 0 ? Buffer.concat([rest, piece]) : piece
    if (isFirst && bytes.length >= 3) {
      if (isUtf16(bytes)) return report(0, told('file-encoding', { encoding: 'UTF-16' }))
      bytes = withoutMark(bytes, report)
      isFirst = false
    }
    const end = bytes.lastIndexOf(10) + 1
    rest = Buffer.from(bytes.subarray(end))
    if (end > 0) {
      const read = decoded(bytes.subarray(0, end - 1), { line, isTooLong }, report)
      line += read.length
      isTooLong = false
      yield read
    }
    if (rest.length > LONGEST_LINE) {
      isTooLong = true
      rest = Buffer.alloc(0)
    }
  }
  if (isFirst && isUtf16(rest)) return report(0, told('file-encoding', { encoding: 'UTF-16' }))
  if (rest.length > 0 || isTooLong)
    yield decoded(isFirst ? withoutMark(rest, report) : rest, { line, isTooLong }, report)
}

const isUtf16 = (bytes: Buffer) => bytes[0] === 0xff || bytes[0] === 0xfe

function withoutMark(bytes: Buffer, report: Report): Buffer {
  if (!(bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)) return bytes
  report(1, told('file-bom'))
  return bytes.subarray(3)
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Whole lines, all at once where nothing is wrong. `isTooLong`: of the first of them only its end is here. */
function decoded(
  bytes: Buffer,
  { line, isTooLong }: { line: number; isTooLong: boolean },
  report: Report,
): Line[] {
  const text = isTooLong || bytes.length > LONGEST_LINE ? null : decode(bytes)
  if (text !== null) return text.split('\n').map((each, at) => ({ line: line + at, text: each }))
  return bytesOfLines(bytes).map((each, at) => {
    const isLong = (at === 0 && isTooLong) || each.length > LONGEST_LINE
    if (isLong) report(line + at, told('row-too-long', { most: LONGEST_LINE }))
    const read = isLong ? '' : decode(each)
    if (read === null) report(line + at, told('row-encoding'))
    return { line: line + at, text: read ?? '' }
  })
}

function decode(bytes: Buffer): string | null {
  try {
    return decoder.decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return null
  }
}

function bytesOfLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = []
  let start = 0
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    lines.push(bytes.subarray(start, end))
    start = end + 1
  }
  return [...lines, bytes.subarray(start)]
}

async function* jsonValues(pieces: AsyncIterable<Line[]>, report: Report): AsyncGenerator<Value[]> {
  for await (const lines of pieces) {
    const values: Value[] = []
    for (const { line, text } of lines) {
      if (text.trim() === '') continue
      const value = parseJson(text)
      if (value === undefined) report(line, told('row-not-json'))
      else values.push({ line, value })
    }
    yield values
  }
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

type CsvRow = { record: Record<string, string>; info: { lines: number } }
const AT_ONCE = 1_000

async function* csvValues(pieces: AsyncIterable<Line[]>, report: Report): AsyncGenerator<Value[]> {
  const parser = csvParser(report)
  // What goes wrong in it comes out of the loop below.
  pipeline(Readable.from(textOf(pieces)), parser, () => {})
  let values: Value[] = []
  try {
    for await (const { record, info } of parser as AsyncIterable<CsvRow>) {
      values.push({
        line: info.lines,
        value: Object.fromEntries(Object.entries(record).filter(([, cell]) => cell !== '')),
      })
      if (values.length === AT_ONCE) {
        yield values
        values = []
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    report(lineOf(error), faultOfCsv(error))
  }
  yield values
}

async function* textOf(pieces: AsyncIterable<Line[]>): AsyncGenerator<string> {
  for await (const lines of pieces) yield lines.map(({ text }) => `${text}\n`).join('')
}

const csvParser = (report: Report) =>
  parseCsv({
    columns: (header: string[]) => {
      const twice = header.find((name, at) => header.indexOf(name) !== at)
      if (twice) report(1, told('csv-header-twice', { name: twice }))
      return header
    },
    info: true,
    relax_column_count: false,
    skip_records_with_error: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_LINE,
    on_skip: (error) => {
      if (error) report(lineOf(error), faultOfCsv(error))
      return undefined
    },
  })

const lineOf = (error: CsvError): number => (typeof error.lines === 'number' ? error.lines : 0)

/** What the library finds wrong with a table, as our own codes. */
export function faultOfCsv({ code, record, columns }: CsvError): Told {
  switch (code) {
    case 'CSV_RECORD_INCONSISTENT_COLUMNS':
      return told('csv-ragged', { found: lengthOf(record), expected: lengthOf(columns) })
    case 'CSV_QUOTE_NOT_CLOSED':
      return told('csv-quote-open')
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE':
    case 'INVALID_OPENING_QUOTE':
      return told('csv-quote-stray')
    case 'CSV_MAX_RECORD_SIZE':
      return told('csv-row-too-long', { most: LONGEST_LINE })
    default:
      return told('csv-unreadable')
  }
}

const lengthOf = (cells: unknown): number => (Array.isArray(cells) ? cells.length : 0)
