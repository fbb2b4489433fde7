/** What an import would change, row by row: held against what is on file while it lies in the stage. */
import { type Difference, differences } from '../../kernel/changes/differences.ts'
import { withoutNulls } from './dump.ts'
import type { CollectionFile } from './files.ts'
import type { Stage, StagedFile } from './stage.ts'
import { tableOf } from './stage.ts'
import type { RunSql, StagedTable } from './storing.ts'

/** `line`: in the folder's file; none of what is missing there. */
export type ComparedRow = {
  key: string
  is: 'new' | 'changed' | 'missing'
  line?: number
  changes?: Difference[]
}
/** Of one file of the folder. `rows`: the first of them; `leftOff`: how many more there are. */
export type ComparedFile = {
  file: string
  new: number
  changed: number
  same: number
  missing: number
  rows: ComparedRow[]
  leftOff: number
}

/** So many rows of each sort are told of one file one by one. */
const MOST_TOLD = 10_000
const PAGE = 1_000

const missingIn = ({ table }: StagedTable) => `${table}_missing`
const identityOf = ({ file }: StagedFile) => file.staged.identity
const isRow = (staged: StagedFile, a: string, b: string) =>
  identityOf(staged)
    .map((column) => `${a}.${column} = ${b}.${column}`)
    .join(' and ')

/** Rulings, hidings and what is withheld are history: a folder that does not hold them takes nothing back. */
export const canMiss = ({ file }: StagedFile): boolean => file.storing.remove !== undefined

/** Notes which rows on file the folder's file lacks, before what is the same leaves the stage. */
export async function noteMissing({ run }: Pick<Stage, 'run'>, staged: StagedFile): Promise<void> {
  if (!canMiss(staged)) return
  const columns = identityOf(staged)
    .map((column) => `d.${column}`)
    .join(', ')
  await run(`create ${tableOf(staged.isLarge)} ${missingIn(staged)} as select ${columns} from (${staged.file.staged.onFile}) d
    where not exists (select from ${staged.table} s where ${isRow(staged, 's', 'd')})`)
}

/** Of every file that the folder holds, once the stage holds what is new or changed, and nothing else. */
export async function compareFiles({
  run,
  files,
}: Pick<Stage, 'run' | 'files'>): Promise<ComparedFile[]> {
  const compared: ComparedFile[] = []
  for (const staged of files) compared.push(await compareFile(run, staged))
  return compared
}

async function compareFile(run: RunSql, staged: StagedFile): Promise<ComparedFile> {
  const told = { new: 0, changed: 0, rows: [] as ComparedRow[] }
  for await (const rows of differing(run, staged))
    for (const row of rows) {
      if (row.is === 'changed' && row.changes!.length === 0) continue
      told[row.is === 'new' ? 'new' : 'changed']++
      if (told.rows.length < MOST_TOLD) told.rows.push(row)
    }
  const missing = canMiss(staged) ? await readMissing(run, staged) : { count: 0, rows: [] }
  const [fresh, changed] = [told.new, told.changed]
  const leftOff = fresh + changed - told.rows.length + missing.count - missing.rows.length
  const same = staged.rows - fresh - changed
  return {
    file: staged.file.name,
    new: fresh,
    changed,
    same,
    missing: missing.count,
    rows: [...told.rows, ...missing.rows],
    leftOff,
  }
}

type Found = Record<string, unknown>

/** What is left in the stage, in the folder's order, beside what is on file. */
async function* differing(run: RunSql, staged: StagedFile): AsyncGenerator<ComparedRow[]> {
  const { file, table, lastLine } = staged
  for (let from = 0; from < lastLine; from += PAGE) {
    const { rows } =
      await run(`select s.line, to_jsonb(s) as now, to_jsonb(d) as old from ${table} s
      left join (${file.staged.onFile}) d on ${isRow(staged, 's', 'd')} where s.line > ${from} and s.line <= ${from + PAGE} order by s.line`)
    if (rows.length > 0)
      yield rows.map((row) =>
        comparedRow(file, row as { line: number; now: Found; old: Found | null }),
      )
  }
}

function comparedRow(
  file: CollectionFile,
  { line, now, old }: { line: number; now: Found; old: Found | null },
): ComparedRow {
  const { line: _, made, refs, ...columns } = now
  const row = file.staged.toRow(withoutNulls(columns)) as Found
  const key = file.key(row)
  if (old === null) return { key, is: 'new', line }
  return {
    key,
    is: 'changed',
    line,
    changes: differences(file.staged.toRow(withoutNulls(old)) as Found, row),
  }
}

async function readMissing(
  run: RunSql,
  staged: StagedFile,
): Promise<{ count: number; rows: ComparedRow[] }> {
  const { rows: counted } = await run(`select count(*)::int as count from ${missingIn(staged)}`)
  const columns = identityOf(staged)
  const { rows } = await run(
    `select ${columns.join(', ')} from ${missingIn(staged)} order by ${columns.join(', ')} limit ${MOST_TOLD}`,
  )
  return {
    count: Number(counted[0]!.count),
    rows: rows.map((row) => ({ key: staged.file.key(row), is: 'missing' })),
  }
}
