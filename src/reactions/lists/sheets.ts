/** Instruments, signatures and ballots as sheets: what people fill in, read into rows of the collection. */

import { join } from 'node:path'
import { z } from 'zod'
import { STATES } from '../../kernel/about/states.ts'
import { iso3, text } from '../../kernel/fields/index.ts'
import { told } from '../../kernel/refusals/codes.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import { sourceFiles } from '../../sources/collection.ts'
import type { Fault, Problem } from '../../store/collection/files.ts'
import { sizeOfPlainFile } from '../../store/collection/lines.ts'
import { listFolder, type ReadFile, type RowReader, readRows } from '../../store/collection/read.ts'
import { reactionFiles } from '../collection.ts'
import { BallotRow, InstrumentRow, SignatureRow } from '../model/index.ts'
import { listedName, resolveState, statesIn, suggestStates, unknownState } from './state-names.ts'

/** A sheet, and the file of a collection whose rows it gives. */
type Sheet = RowReader & { into: string; rowOf(read: unknown): unknown }

/** Several values of one cell. */
const listIn = (cell: string | undefined) => cell?.split(';').map((each) => each.trim())
const yesOrNo = (cell: string | undefined) => (cell === 'yes' ? true : cell === 'no' ? false : cell)
const numberIn = (cell: string | undefined) =>
  cell !== undefined && /^\d{1,9}$/.test(cell) ? Number(cell) : cell
/** Without what is not given: an object of which nothing is given is not there. */
const given = (row: object) => {
  const cells = Object.entries(row).filter(([, value]) => value !== undefined)
  return cells.length ? Object.fromEntries(cells) : undefined
}

/** A row of `instruments.csv`: flat, with lists divided by semicolons and `yes` or `no`. */
export const InstrumentCells = z
  .record(z.string(), z.string())
  .transform(({ motion, body, required, result, yes, no, abstain, absent, ...cells }) => {
    const announced = given({
      yes: numberIn(yes),
      no: numberIn(no),
      abstain: numberIn(abstain),
      absent: numberIn(absent),
    })
    return given({
      ...cells,
      vote: given({ motion, body, required, result, announced }),
      claimed: numberIn(cells.claimed),
      complete: yesOrNo(cells.complete),
      used: yesOrNo(cells.used),
      scope: listIn(cells.scope),
      sources: listIn(cells.sources)?.map((source) => ({ source })),
    })
  })
  .pipe(InstrumentRow)

/** A state as a sheet names it: by code, by name in any of the project's languages, or by both. */
type Named = { iso3?: string | undefined; name?: string | undefined }
const SignatureCells = SignatureRow.extend({ iso3: iso3.optional(), name: text.optional() })
const BallotCells = BallotRow.extend({ iso3: iso3.optional(), name: text.optional() })

function identify({
  iso3: code,
  name,
}: Named): { iso3: string; name: string } | NonNullable<Fault> {
  if (name === undefined) {
    if (code === undefined) return told('state-missing')
    return STATES.has(code)
      ? { iso3: code, name: listedName(code) }
      : told('state-code-unknown', { iso3: code })
  }
  const meant = resolveState(name)
  const states = statesIn(meant)
  if (code !== undefined)
    return meant === null || states.includes(code)
      ? { iso3: code, name }
      : contradiction(code, name, states)
  if (meant === null) return unknownState(name, suggestStates(name))
  return 'iso3' in meant
    ? { iso3: meant.iso3, name: listedName(meant.iso3) }
    : told('state-ambiguous', { name, states: either(states) })
}

const contradiction = (code: string, name: string, states: readonly string[]): NonNullable<Fault> =>
  told('state-contradicts', { iso3: code, name, states: either(states) })
const either = (states: readonly string[]): string =>
  states.map((each) => `${listedName(each)} (${each})`).join(' / ')

const fileNamed = (name: string) => KNOWN_FILES.find((file) => file.name === name)!

/** A sheet of states under an instrument. */
function stateSheet(name: 'signatures.csv' | 'ballots.csv', schema: z.ZodType<Named>): Sheet {
  const rowOf = (read: unknown) => ({ ...(read as Named), ...identify(read as Named) })
  return {
    name,
    into: name,
    schema,
    fault: (read) => faultIn(identify(read as Named)),
    rowOf,
    key: (read) => fileNamed(name).key(rowOf(read)),
  }
}

const faultIn = (identified: ReturnType<typeof identify>): Fault =>
  'code' in identified ? identified : null

const SHEETS: readonly Sheet[] = [
  {
    name: 'instruments.csv',
    into: 'instruments.jsonl',
    schema: InstrumentCells,
    fault: (row) => fileNamed('instruments.jsonl').fault(row),
    rowOf: (row) => row,
    key: (row) => fileNamed('instruments.jsonl').key(row),
  },
  stateSheet('signatures.csv', SignatureCells),
  stateSheet('ballots.csv', BallotCells),
]

export type ReadSheets = { files: ReadFile[]; problems: Problem[] }

/** Files that the rows of sheets may point at. */
export const KNOWN_FILES = [...sourceFiles, ...reactionFiles]

/** Every row that stands by itself, as a row of the collection; what is absent as a file without rows. @throws Refusal `collection-not-folder`, `sheets-none` */
export async function readSheets(folder: string): Promise<ReadSheets> {
  const found = await listFolder(folder)
  const [files, problems]: [ReadFile[], Problem[]] = [[], []]
  if (!SHEETS.some(({ name }) => found.includes(name))) throw new Refusal('sheets-none', { folder })
  for (const sheet of SHEETS) {
    const path = join(folder, sheet.name)
    const isThere = found.includes(sheet.name)
    const isPlain = isThere && (await sizeOfPlainFile(path)) !== null
    if (isThere && !isPlain) problems.push({ file: sheet.name, line: 0, ...told('file-not-plain') })
    const rows = isPlain ? await readRows(sheet, path, problems) : []
    files.push({
      file: fileNamed(sheet.into),
      rows: rows.map((read) => ({ ...read, row: sheet.rowOf(read.row) })),
    })
  }
  return { files, problems }
}

/** The sheet that gives the rows of a collection's file: problems are told of what people have before them. */
export const sheetOf = (file: string): string =>
  SHEETS.find(({ into }) => into === file)?.name ?? file
