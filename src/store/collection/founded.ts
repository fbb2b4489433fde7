/** Takes out of the stage rows that stand twice or point at nothing, and then the rows that point at those, until all that is left stands. */
import type { Told } from '../../kernel/refusals/codes.ts'
import { type Noted, note } from './noted.ts'
import type { Stage, StagedFile } from './stage.ts'
import type { RunSql } from './storing.ts'

/** Returns how many rows were taken out, each of them noted. */
export async function dropUnfounded(stage: Stage, problems: Noted): Promise<number> {
  let dropped = 0
  for (const staged of stage.files) dropped += await dropDoubles(stage, staged, problems)
  // At first any file may lack what others point at; then only one of which rows were just taken out.
  for (let lacking: ReadonlySet<string> | null = null; lacking === null || lacking.size > 0; ) {
    const less = new Set<string>()
    for (const staged of stage.files) {
      const lost = await dropDangling(stage, staged, lacking, problems)
      if (lost > 0) less.add(staged.file.name)
      dropped += lost
    }
    lacking = less
  }
  return dropped
}

async function dropDoubles(stage: Stage, staged: StagedFile, problems: Noted): Promise<number> {
  if (staged.isSorted) return 0
  const identity = staged.file.staged.identity.join(', ')
  await stage.run(`insert into ${stage.lost} select line, 'row-twice', jsonb_build_object('key', concat_ws(' ', ${identity}), 'first', first)
    from (select line, ${identity}, min(line) over (partition by ${identity}) as first from ${staged.table}) s where line > first`)
  return await dropLost(stage.run, staged, problems)
}

type Edge = { target: string; rows: string }

async function dropDangling(
  stage: Stage,
  staged: StagedFile,
  lacking: ReadonlySet<string> | null,
  problems: Noted,
): Promise<number> {
  const edges = edgesOf(stage, staged).filter(
    ({ target }) => lacking === null || lacking.has(target),
  )
  if (edges.length === 0) return 0
  const { run, lost, dangling } = stage
  const { count } = await run(
    `insert into ${dangling} ${edges.map(({ rows }) => rows).join(' union all ')}`,
  )
  if (count === 0) return 0
  if (count > WORTH_COUNTING) await run(`analyze ${dangling}`)
  for (const { target } of edges) await forgetKnown(stage, target)
  await run(`insert into ${lost} select distinct on (line) line, 'reference-unknown', jsonb_build_object('key', key, 'where', target)
    from ${dangling} order by line, n`)
  await run(`delete from ${dangling}`)
  return await dropLost(run, staged, problems)
}

/** More rows than the database takes a table to have of which it knows nothing. */
const WORTH_COUNTING = 10_000

/** What is not in the folder may be on file. */
async function forgetKnown({ run, known, dangling }: Stage, target: string): Promise<void> {
  const file = known.find(({ name }) => name === target)
  if (!file) return
  const { keys, identity } = file.staged
  await run(
    `delete from ${dangling} d using (${keys}) t where d.target = '${target}' and t.${identity[0]} = d.key`,
  )
}

/** Of each file that is pointed at, the rows that point at what is not in the folder: `line`, `n`, `key`, `target`. */
function edgesOf(stage: Stage, { file, table, targets }: StagedFile): Edge[] {
  const points = Object.entries(file.staged.points).map(([column, target], n) => ({
    target,
    rows: `select s.line, ${n}, s.${column}, '${target}' from ${table} s where s.${column} is not null and ${isNotIn(stage, `s.${column}`, target)}`,
  }))
  const references = [...targets].map((target) => {
    const key = `substr(r.ref, ${target.length + 2}) collate "C"`
    return {
      target,
      rows: `select s.line, 100 + r.n, ${key}, '${target}' from ${table} s, jsonb_array_elements_text(s.refs) with ordinality r(ref, n)
        where split_part(r.ref, ' ', 1) = '${target}' and ${isNotIn(stage, key, target)}`,
    }
  })
  return [...points, ...references]
}

function isNotIn({ files }: Stage, key: string, target: string): string {
  const there = files.find(({ file }) => file.name === target)
  return there
    ? `not exists (select from ${there.table} t where t.${there.file.staged.identity[0]} = ${key})`
    : 'true'
}

const AT_ONCE = 5_000

/** Notes what is lost of a file, takes it out of the stage, and forgets it. Returns how many rows that were. */
export async function dropLost(run: RunSql, staged: StagedFile, problems: Noted): Promise<number> {
  const { lost, table, file } = staged
  let count = 0
  for (let after = -1; ; ) {
    const { rows } = await run(
      `select line, code, params from ${lost} where line > ${after} order by line limit ${AT_ONCE}`,
    )
    for (const { line, code, params } of rows)
      note(problems, { file: file.name, line: Number(line), ...({ code, params } as Told) })
    count += rows.length
    if (rows.length < AT_ONCE) break
    after = Number(rows.at(-1)!.line)
  }
  if (count > 0) await run(`delete from ${table} s using ${lost} l where l.line = s.line`)
  if (count > 0) await run(`delete from ${lost}`)
  return count
}

/** Which of these lines of a file are still in the stage. */
export async function standing(
  run: RunSql,
  { table }: StagedFile,
  lines: readonly number[],
): Promise<Set<number>> {
  const { rows } = await run(`select line from ${table} where line = any('{${lines}}')`)
  return new Set(rows.map(({ line }) => Number(line)))
}
