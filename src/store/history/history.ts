/** What became of a row, act by act. */
import { sql } from 'kysely'
import { canonicalHash } from '../../kernel/changes/canonical.ts'
import { type Difference, differences } from '../../kernel/changes/differences.ts'
import type { DeskTx } from '../connections/index.ts'

/**
 * What an act did to a row. `act`: null of what was on file before acts were numbered. `sha256`: of the canonical bytes of the row as it was
 * then, where it was. `about`: another row that is told of beside, as `kind id`.
 */
export type HistoryEntry = {
  at: Date
  act: number | null
  name: string | null
  by: string | null
  why: string | null
  what:
    | 'added'
    | 'changed'
    | 'removed'
    | 'erased'
    | 'ruled'
    | 'hidden'
    | 'put back'
    | 'waits'
    | 'let through'
  about?: string
  /** What it says, in short. */
  says?: string
  verdict?: string
  changes: Difference[]
  sha256?: string
}

type Revision = {
  kind: string
  id: string
  n: number
  body: Record<string, unknown> | null
  isErased: boolean
} & Pick<HistoryEntry, 'at' | 'act' | 'name' | 'by' | 'why'>

/** Of a row, oldest first. Empty where there never was one. `like`: an id as it is, or what ids begin with. */
export async function readRevisions(
  db: DeskTx,
  kind: string,
  id: string,
  like: 'is' | 'begins' = 'is',
): Promise<HistoryEntry[]> {
  const chosen = like === 'is' ? sql`v.id = ${id}` : sql`v.id > ${`${id} `} and v.id < ${`${id}!`}`
  const { rows } = await sql<Revision>`
    select v.kind, v.id, v.n, v.body, v.is_erased, v.at, v.act, v.by, v.why, l.act as name
    from desk.revision v left join desk.log l on l.number = v.act where v.kind = ${kind} and ${chosen} order by v.id, v.n`.execute(
    db,
  )
  return [...Map.groupBy(rows, (row) => row.id).values()].flatMap((all) =>
    all.map((row, at) => ({
      ...entryOf(row, all[at - 1]),
      ...(like === 'is' ? {} : { about: `${row.kind} ${row.id}` }),
    })),
  )
}

function entryOf(
  { body, isErased, at, act, name, by, why }: Revision,
  before: Revision | undefined,
): HistoryEntry {
  const done = { at, act, name, by, why }
  if (isErased) return { ...done, what: 'erased', changes: [] }
  if (body === null) return { ...done, what: 'removed', changes: [] }
  const what = before?.body || before?.isErased ? 'changed' : 'added'
  return {
    ...done,
    what,
    changes: before?.body ? differences(before.body, body) : [],
    sha256: canonicalHash(body),
  }
}

/** Oldest first; of one moment as they were given. */
export const inTime = (entries: readonly HistoryEntry[]): HistoryEntry[] =>
  entries.toSorted((a, b) => a.at.getTime() - b.at.getTime())
