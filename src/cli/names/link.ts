/** `names link`: who of a list is in a register. Suggestions for people to review: names alone never link. */
import { createHash } from 'node:crypto'
import {
  appendFileSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { compare, explain } from '../../../packages/names/src/index.ts'
import {
  buildRegister,
  type LinkPair,
  type LinkRecord,
  learnModel,
  link,
  STANDARD,
} from '../../../packages/names/src/link/index.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import type { RunCommand } from '../calling/call.ts'
import { EXIT } from '../calling/exit.ts'
import { progressBar } from '../calling/progress.ts'
import { say } from '../calling/say.ts'
import { cellOf, readTable, type Table } from './table.ts'

const BATCH = 1_000
/** Shorter lists teach nothing about how their fields agree. */
const LEAST_LEARNT = 500
const HEADER = [
  'list_id',
  'register_id',
  'decision',
  'probability',
  'agree',
  'against',
  'list_name',
  'register_name',
  'name_score',
  'why',
].join('\t')

/**
 * Writes OUT as a table to review. What is done is kept in OUT.part beside a note of how far it goes, so that a run that was
 * stopped goes on where it was, and says so when the lists have changed since.
 */
export const linkLists: RunCommand = async ({ operands, options, json }) => {
  const [against, out] = [options.against, options.out]
  if (typeof against !== 'string' || typeof out !== 'string')
    throw new Refusal('option-needed', { option: '--against LIST --out FILE' })
  const list = recordsOf(readTable(operands[0]!))
  const register = buildRegister(recordsOf(readTable(against)))
  const model = list.length < LEAST_LEARNT ? STANDARD : learnModel(list, register)
  const state = openState(out, fingerprint([operands[0]!, against]))
  const progress = progressBar('linking')
  for (let start = state.done; start < list.length; start += BATCH) {
    const { pairs } = link(list.slice(start, start + BATCH), register, { model })
    state.append(pairs.map(toLine), Math.min(start + BATCH, list.length))
    progress(Math.min(start + BATCH, list.length), list.length)
  }
  const counts = state.finish()
  say(
    json,
    { out, list: list.length, ...counts },
    `${list.length} records: ${counts.link} suggested links, ${counts.review} pairs to review, in ${out}`,
  )
  return EXIT.done
}

function recordsOf(table: Table): LinkRecord[] {
  const [idOf, nameOf, yearOf, placeOf, sexOf, sourceOf] = (
    ['id', 'name', 'year', 'place', 'sex', 'source'] as const
  ).map((column) => cellOf(table, column)) as [Cell, Cell, Cell, Cell, Cell, Cell]
  const records = new Map<string, LinkRecord & { names: string[] }>()
  for (const [at, row] of table.rows.entries()) {
    const name = nameOf(row) ?? row[0]
    if (!name) continue
    const id = idOf(row) ?? `row ${at + 1}`
    const known = records.get(id)
    if (known) known.names.push(name)
    else
      records.set(id, {
        id,
        names: [name],
        birthYear: yearIn(yearOf(row)),
        place: placeOf(row),
        sex: sexIn(sexOf(row)),
        source: sourceOf(row),
      })
  }
  return [...records.values()]
}
type Cell = (row: readonly string[]) => string | null

/** The first four digits: `1984`, `1984-01-04?`. */
const yearIn = (text: string | null): number | null => {
  const year = /\d{4}/.exec(text ?? '')?.[0]
  return year ? Number(year) : null
}
const sexIn = (text: string | null): LinkRecord['sex'] =>
  /^(m|male|男)$/i.test(text ?? '') ? 'male' : /^(f|female|女)$/i.test(text ?? '') ? 'female' : null

function toLine({ a, b, names, evidence, decision }: LinkPair): string {
  const why = explain(compare(names.a, names.b), 'en')
  const cells = [
    a,
    b,
    decision.verdict,
    evidence.probability.toFixed(3),
    decision.agree.join(', '),
    decision.against.join(', '),
    names.a,
    names.b,
    names.score.toFixed(2),
    why,
  ]
  return cells.map((cell) => cell.replace(/[\t\r\n]/g, ' ')).join('\t')
}

const fingerprint = (files: readonly string[]): string => {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file))
  return hash.digest('hex')
}

type State = {
  done: number
  append(lines: readonly string[], done: number): void
  finish(): { link: number; review: number }
}

/** `part` holds whole batches only: bytes behind the noted length are of a batch that was cut off, and go. */
function openState(out: string, lists: string): State {
  const [part, note] = [`${out}.part`, `${out}.part.json`]
  const before =
    existsSync(part) && existsSync(note)
      ? (JSON.parse(readFileSync(note, 'utf8')) as { lists: string; done: number; bytes: number })
      : null
  const resumed = before?.lists === lists ? before : null
  let bytes = resumed?.bytes ?? 0
  if (resumed) truncateSync(part, bytes)
  else writeFileSync(part, '')
  const append = (text: string, done: number) => {
    appendFileSync(part, text)
    bytes += Buffer.byteLength(text)
    writeFileSync(`${note}.new`, JSON.stringify({ lists, done, bytes }))
    renameSync(`${note}.new`, note)
  }
  if (!resumed) append(`${HEADER}\n`, 0)
  return {
    done: resumed?.done ?? 0,
    append: (lines, done) => append(lines.map((line) => `${line}\n`).join(''), done),
    finish() {
      const verdicts = readFileSync(part, 'utf8')
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t')[2])
      renameSync(part, out)
      rmSync(note, { force: true })
      return {
        link: verdicts.filter((verdict) => verdict === 'link').length,
        review: verdicts.filter((verdict) => verdict === 'review').length,
      }
    },
  }
}
