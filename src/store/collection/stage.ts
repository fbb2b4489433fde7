/**
 * Where an import lays out its rows before anything of it is stored: tables of its own, which nobody else reads. They outlive a connection
 * that is sent away, are dropped at the end, and those of a process that was killed are dropped by the next that comes.
 */
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { uuidv7 } from '../../kernel/fields/ids.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import type { Waiting } from '../acting/turn.ts'
import { escaped } from '../connections/copy-text.ts'
import { isLockedOut } from '../connections/faults.ts'
import { type Desk, takeClient } from '../connections/index.ts'
import type { Cell, CollectionFile } from './files.ts'
import type { ReadRow } from './read.ts'
import type { RunSql, StagedTable } from './storing.ts'

/** A file of the folder as it lies in the stage. `isSorted`: no key stands twice. `targets`: files that `references` point at. */
export type StagedFile = StagedTable & {
  file: CollectionFile
  rows: number
  isSorted: boolean
  targets: Set<string>
}

/**
 * `known`: every file that rows may point at, in the folder or not. `lost`, `dangling`: tables of what cannot be stored, and of what may
 * point at nothing; `places`: a name for a table of whoever needs one.
 */
export type Stage = {
  run: RunSql
  known: readonly CollectionFile[]
  files: StagedFile[]
  lost: string
  dangling: string
  places: string
  copy(table: string, lines: AsyncIterable<string>): Promise<void>
  /** Drops it all, whatever has become of it. */
  end(): Promise<void>
}

/** Advisory locks: of a stage whose process lives, with its number; of whoever stores what was staged. */
const LIVES = 7310
const STORES = 7311

export async function openStage(desk: Desk, known: readonly CollectionFile[]): Promise<Stage> {
  const client = await takeClient(desk)
  const run = runOn(client)
  const number = randomInt(1, 2 ** 31)
  const name = (what: string) => `staging.s${number}_${what}`
  const end = async () => {
    // With a connection that is gone the tables are left to the next who comes.
    await dropTables(run, number).catch(() => {})
    client.release(true)
  }
  try {
    await run(SETTINGS)
    await dropLeft(run)
    await run(`select pg_advisory_lock(${LIVES}, ${number})`)
    await run(
      `create table ${name('lost')} (line int4 not null, code text not null, params jsonb not null)`,
    )
    await run(
      `create table ${name('dangling')} (line int4 not null, n int8 not null, key text collate "C" not null, target text not null)`,
    )
  } catch (error) {
    await end()
    throw error
  }
  const copy = (table: string, lines: AsyncIterable<string>) => copyLines(client, table, lines)
  return {
    run,
    known,
    files: [],
    lost: name('lost'),
    dangling: name('dangling'),
    places: name('places'),
    copy,
    end,
  }
}

/** What lies in the stage need not outlive the machine; and whoever asked is looked for while the database is at it. */
const SETTINGS = `select set_config('synchronous_commit', 'off', false), set_config('work_mem', '64MB', false),
  set_config('client_connection_check_interval', '10s', false)`

const runOn =
  (client: pg.PoolClient): RunSql =>
  async (text) => {
    const { rows, rowCount } = await client.query(text)
    return { rows, count: rowCount ?? 0 }
  }

/** Drops what processes have left that were killed. */
export async function sweepStages(desk: Desk): Promise<void> {
  const client = await takeClient(desk)
  try {
    await dropLeft(runOn(client))
  } finally {
    client.release(true)
  }
}

const TABLES = `select c.relname as name, substring(c.relname from '^s([0-9]+)_')::int as number from pg_class c
  join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'staging' and c.relkind = 'r' and c.relname ~ '^s[0-9]+_'`

async function dropLeft(run: RunSql): Promise<void> {
  const { rows } = await run(`select distinct number from (${TABLES}) t`)
  for (const { number } of rows) {
    const { rows: tried } = await run(`select pg_try_advisory_lock(${LIVES}, ${number}) as dead`)
    if (tried[0]?.dead !== true) continue
    await dropTables(run, Number(number))
    await run(`select pg_advisory_unlock(${LIVES}, ${number})`)
  }
}

async function dropTables(run: RunSql, number: number): Promise<void> {
  const { rows } = await run(`select name from (${TABLES}) t where number = ${number}`)
  if (rows.length > 0)
    await run(`drop table if exists ${rows.map(({ name }) => `staging.${name}`).join(', ')}`)
}

const LOOK_AGAIN_MS = 50
const WORD_AFTER_MS = 1_000
const PATIENCE_MS = 600_000

/**
 * Waits until nobody else compares or stores what was staged, and keeps it so until the stage ends: what is compared stays true. It is
 * nothing that a hiding needs. @throws Refusal `busy`
 */
export async function storeAlone(
  { run }: Stage,
  { patienceMs = PATIENCE_MS, onWait }: Waiting,
): Promise<void> {
  const began = Date.now()
  for (let told = false; ; await pause(LOOK_AGAIN_MS)) {
    const { rows } = await run(`select pg_try_advisory_lock(${STORES}) as mine`).catch(refuseLocked)
    if (rows[0]?.mine === true) return
    const waited = Date.now() - began
    if (waited >= patienceMs) throw new Refusal('busy', { act: 'import-collection' })
    if (!told && waited >= WORD_AFTER_MS) onWait?.('import-collection')
    told ||= waited >= WORD_AFTER_MS
  }
}

function refuseLocked(error: unknown): never {
  if (isLockedOut(error)) throw new Refusal('busy-elsewhere')
  throw error
}

/** Tables of more bytes need no log, and an index to be read piece by piece; for smaller ones making these takes longer than they save. */
const LARGE = 4_000_000
export const tableOf = (isLarge: boolean) => (isLarge ? 'unlogged table' : 'table')

/** Lays out the rows of a file, as they come; `size`: about how many bytes they have. */
export async function stageRows(
  stage: Stage,
  file: CollectionFile,
  { pieces, size = 0 }: { pieces: AsyncIterable<readonly ReadRow[]>; size?: number },
): Promise<StagedFile> {
  const table = stage.lost.replace(/lost$/, String(stage.known.indexOf(file)))
  const { columns, givesIds } = file.staged
  const made = givesIds ? ['made uuid'] : []
  const given = Object.entries(columns).map(
    ([column, type]) => `${column} ${type}${type === 'text' ? ' collate "C"' : ''}`,
  )
  const isLarge = size > LARGE
  await stage.run(
    `create ${tableOf(isLarge)} ${table} (${['line int4 not null', ...made, ...given, 'refs jsonb'].join(', ')})`,
  )
  const staged: StagedFile = {
    file,
    table,
    lost: stage.lost,
    lastLine: 0,
    isLarge,
    rows: 0,
    isSorted: true,
    targets: new Set(),
  }
  await stage.copy(table, linesOf(staged, pieces))
  if (isLarge) await stage.run(`create index on ${table} using brin (line)`)
  if (isLarge) await stage.run(`analyze ${table}`)
  stage.files.push(staged)
  return staged
}

async function* linesOf(
  staged: StagedFile,
  pieces: AsyncIterable<readonly ReadRow[]>,
): AsyncGenerator<string> {
  let last = ''
  for await (const rows of pieces) {
    let lines = ''
    for (const read of rows) {
      staged.isSorted &&= read.key > last
      last = read.key
      staged.lastLine = Math.max(staged.lastLine, read.line)
      lines += lineOf(staged, read)
    }
    staged.rows += rows.length
    if (rows.length > 0) yield lines
  }
}

function lineOf({ file, targets }: StagedFile, { line, row }: ReadRow): string {
  const { cells, references, givesIds } = file.staged
  let text = String(line)
  if (givesIds) text += `\t${uuidv7()}`
  for (const cell of cells(row)) text += `\t${written(cell)}`
  const points = references(row)
  for (const { file } of points) targets.add(file)
  return `${text}\t${written(points.length > 0 ? points.map(({ file, key }) => `${file} ${key}`) : null)}\n`
}

/** As COPY reads it. */
function written(cell: Cell): string {
  if (cell === null) return '\\N'
  if (typeof cell === 'object') return escaped(JSON.stringify(cell))
  return typeof cell === 'string' ? escaped(cell) : String(cell)
}

/** So many bytes may wait for the database, so that neither of the two waits for the other. */
const AHEAD = 1 << 20

async function copyLines(
  client: pg.PoolClient,
  table: string,
  lines: AsyncIterable<string>,
): Promise<void> {
  const into = client.query(copyFrom(`copy ${table} from stdin`, { highWaterMark: AHEAD }))
  const ended = once(into, 'finish')
  // Told by whoever waits for it next; without this it would be told to nobody.
  ended.catch(() => {})
  // What has failed takes no more lines and no end: it would fail again, and that would be told to nobody.
  let hasFailed = false
  into.on('error', () => {
    hasFailed = true
  })
  try {
    for await (const text of lines) {
      if (hasFailed) break
      if (!into.write(text)) await Promise.race([once(into, 'drain'), ended])
    }
  } catch (error) {
    into.destroy()
    throw error
  }
  if (!hasFailed) into.end()
  await ended
}
