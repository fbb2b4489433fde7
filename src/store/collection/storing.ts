/**
 * From the stage into the desk, by whole sets of rows. What is only new goes in before the act has its turn: nobody sees it, and nobody
 * waits for it. What changes rows that others may read or lock goes in at the end, in the turn.
 */

import { sql } from 'kysely'
import type { RowCode } from '../../kernel/refusals/codes.ts'
import type { Tx } from '../acting/index.ts'
import type { DeskTx } from '../connections/index.ts'

/** Runs SQL of our own making. `count`: of the rows that it wrote. Columns are named in one word. */
export type RunSql = (text: string) => Promise<{ rows: Record<string, unknown>[]; count: number }>

/**
 * A file's table in the stage. After `settle` it holds what is new or changed, and nothing else.
 * `lost`: a table into which goes what cannot be stored, by line, with a code and its parameters; it is taken out of the stage then.
 */
export type StagedTable = { table: string; lost: string; lastLine: number; isLarge: boolean }
/** Told of rows that are stored, a piece at a time. */
export type Tell = (rows: number) => void

export type Storing = {
  /** Aside: leaves in the stage what is not on file as it is. */
  settle(run: RunSql, staged: StagedTable): Promise<void>
  /** Before the turn. Returns how many rows are new. */
  early(tx: Tx, staged: StagedTable, tell: Tell): Promise<number>
  /** In the turn, when `early` has stored so many. Returns how many more there are. */
  late(tx: Tx, staged: StagedTable, early: number): Promise<number>
  /** Takes out rows that a table names by their keys, and notes what that touches. None where rows are history. Returns how many there were. */
  remove?(tx: Tx, staged: StagedTable, missing: string): Promise<number>
}

export const runIn =
  (db: DeskTx): RunSql =>
  async (text) => {
    const { rows, numAffectedRows } = await sql.raw<Record<string, unknown>>(text).execute(db)
    return { rows, count: Number(numAffectedRows ?? rows.length) }
  }

const PIECE = 200_000

/** Runs a statement on the staged rows, piece by piece; returns how many rows it wrote. */
export async function inPieces(
  run: RunSql,
  { table, lastLine }: StagedTable,
  statement: (piece: string) => string,
  tell: Tell = () => {},
) {
  let rows = 0
  for (let from = 0; from < lastLine; from += PIECE) {
    const piece = `(select * from ${table} where line > ${from} and line <= ${from + PIECE})`
    const { count } = await run(statement(piece))
    rows += count
    tell(count)
  }
  return rows
}

const listed = (columns: readonly string[], of: string) =>
  columns.map((column) => `${of}.${column}`).join(', ')
const isSameRow = (columns: readonly string[], a: string, b: string) =>
  `row(${listed(columns, a)}) is not distinct from row(${listed(columns, b)})`
const isAlike = (columns: readonly string[], a: string, b: string) =>
  columns.map((column) => `${a}.${column} = ${b}.${column}`).join(' and ')

/**
 * `identity`, `columns`: of the table, named as they are staged. `made`: the column that takes the id that we give. `keeps`: a row that is
 * taken out stays and says so, since others are never taken out that rest on it. `gone`: told of rows that were taken out.
 */
export type Replaced = {
  table: string
  identity: readonly string[]
  columns: readonly string[]
  made?: string
  keeps?: true
  gone(tx: Tx, keys: readonly string[]): Promise<void>
}

/** Rows of tables that are taken out are told so many at a time. */
const TOLD_AT_ONCE = 1_000

/** Rows of one table, replaced when they change. */
export function replaced({ table, identity, columns, made, keeps, gone }: Replaced): Storing {
  const all = [...identity, ...columns]
  const into = [...all, ...(made ? [made] : [])].join(', ')
  const given = [listed(all, 's'), ...(made ? ['s.made'] : [])].join(', ')
  const isStored = `exists (select from ${table} t where ${isAlike(identity, 's', 't')})`
  const changes = columns.map((column) => `${column} = s.${column}`).join(', ')
  return {
    async settle(run, staged) {
      await run(
        `delete from ${staged.table} s using ${table} t where ${isAlike(identity, 's', 't')} and ${isSameRow(columns, 's', 't')}`,
      )
    },
    early: ({ db }, staged, tell) =>
      inPieces(
        runIn(db),
        staged,
        (piece) =>
          `insert into ${table} (${into}) select ${given} from ${piece} s where not ${isStored}`,
        tell,
      ),
    async late({ db }, staged, early) {
      const { rows } = await runIn(db)(`select count(*)::int as rows from ${staged.table}`)
      if (rows[0]?.rows === early) return 0
      const { count } = await runIn(db)(
        `update ${table} t set ${changes} from ${staged.table} s where ${isAlike(identity, 's', 't')} and not ${isSameRow(columns, 's', 't')}`,
      )
      return count
    },
    async remove(tx, _, missing) {
      const run = runIn(tx.db)
      const key = `t.${identity[0]} as key`
      const { rows } = keeps
        ? await run(
            `update ${table} t set visibility = 'removed' from ${missing} m where ${isAlike(identity, 'm', 't')} returning ${key}`,
          )
        : await run(
            `delete from ${table} t using ${missing} m where ${isAlike(identity, 'm', 't')} returning ${key}`,
          )
      const keys = rows.map((row) => String(row.key))
      for (let from = 0; from < keys.length; from += TOLD_AT_ONCE)
        await gone(tx, keys.slice(from, from + TOLD_AT_ONCE))
      return keys.length
    },
  }
}

/** No row is lost on its way into the desk: one that found nothing to belong to is a bug. */
export async function demandAll(
  run: RunSql,
  { table }: StagedTable,
  stored: number,
): Promise<void> {
  const { rows } = await run(`select count(*)::int as rows from ${table}`)
  if (rows[0]?.rows !== stored)
    throw new Error(`${stored} of ${rows[0]?.rows} rows of a file were stored`)
}

/**
 * `onFile`: a query of what is on file, in the staged columns; `isSame`: whether `s` says what `d` on file says; `only`: of which staged
 * rows it is asked.
 */
export type Appended = {
  onFile: string
  identity: readonly string[]
  columns: readonly string[]
  code: RowCode
  isSame?: string
  only?: string
}

/** Takes out of the stage what is on file, and notes as lost what is there and says something else. */
export async function takeOutKnown(
  run: RunSql,
  { table, lost }: StagedTable,
  appended: Appended,
): Promise<void> {
  const {
    onFile,
    identity,
    columns,
    code,
    isSame = isSameRow(columns, 's', 'd'),
    only = 'true',
  } = appended
  await run(`
    with known as (delete from ${table} s using (${onFile}) d where ${isAlike(identity, 's', 'd')} and ${only}
      returning s.line, concat_ws(' ', ${listed(identity, 's')}) as key, ${isSame} as is_same)
    insert into ${lost} select line, '${code}', jsonb_build_object('key', key) from known where not is_same`)
}
