/** What of public rows changed, and on which day, from their revisions: only of what may be shown now. */
import { type RawBuilder, sql } from 'kysely'
import { isSameBody, type PublicChange, withoutReturns } from '../../kernel/changes/index.ts'
import type { Withholding } from '../../kernel/withholding/index.ts'
import type { DeskTx } from '../connections/index.ts'

/** Acts in which a record began, by its id: what came with them was not added to it. */
export type Beginnings = ReadonlyMap<string, ReadonlySet<number | null>>

/** Of rows of a kind: every act after which a row was there that was not before. */
export async function readBeginnings(
  db: DeskTx,
  kind: string,
  ids: readonly string[],
): Promise<Beginnings> {
  const { rows } = await sql<{ id: string; act: number | null }>`
    select id, act from (select id, act, body is not null as is_there, coalesce(lag(body is not null) over (partition by id order by n), false) as was_there
      from desk.revision where kind = ${kind} and id = any(${[...ids]}::text[])) r where is_there and not was_there`.execute(
    db,
  )
  return new Map(
    [...Map.groupBy(rows, ({ id }) => id)].map(([id, all]) => [
      id,
      new Set(all.map(({ act }) => act)),
    ]),
  )
}

/** A revision that is no return, as it may be shown: `body` without who may see it and what the desk notes. Null: the row was taken out. */
type State = { id: string; act: number | null; on: string; body: object | null }

/** `keys`: of a row what its public document has too; that anything else changed is told nowhere. */
export type Looked = { kind: string; keys: readonly string[]; withheld: Withholding }

/** Of rows by their ids. */
export const readStates = (db: DeskTx, ids: readonly string[], looked: Looked): Promise<States> =>
  readShown(db, ids, sql`r.id = u.id collate "C"`, looked)

/** Of rows whose ids begin with one of these, and which may be gone by now. */
export const readStatesUnder = (
  db: DeskTx,
  ids: readonly string[],
  looked: Looked,
): Promise<States> =>
  readShown(
    db,
    ids,
    sql`r.id > (u.id || ' ') collate "C" and r.id < (u.id || '!') collate "C"`,
    looked,
  )

/** By the id of the row, oldest first. */
export type States = ReadonlyMap<string, readonly State[]>

async function readShown(
  db: DeskTx,
  ids: readonly string[],
  isOf: RawBuilder<unknown>,
  { kind, keys, withheld }: Looked,
): Promise<States> {
  const { rows } = await sql<State & { isPublic: boolean }>`
    select r.id, r.act, to_char(r.at at time zone 'utc', 'YYYY-MM-DD') as on, coalesce(r.body ->> 'visibility', 'public') = 'public' as is_public,
      case when count(*) over (partition by r.id) = 1 and r.body is not null then '{}' else r.body end as body
    from unnest(${[...new Set(ids)]}::text[]) u(id) join desk.revision r on r.kind = ${kind} and ${isOf} order by r.id, r.n`.execute(
    db,
  )
  // A state that may not be shown, or names somebody who is hidden, is as if it had not been.
  const shown = rows.flatMap(({ isPublic, body, ...row }) => {
    const told = body && pick(body, keys)
    return isPublic && !(told && withheld.hides(told)) ? [{ ...row, body: told }] : []
  })
  return Map.groupBy(shown, ({ id }) => id)
}

const pick = (body: object, keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(body).filter(([key]) => keys.includes(key)))

/** When a row came, if it did not come with the record, and when it was changed or went. */
export function changesOf(
  kind: string,
  states: readonly State[],
  began: ReadonlySet<number | null> | undefined,
): PublicChange[] {
  const [first] = states
  if (!first) return []
  const isOfBeginning = began?.has(first.act) ?? true
  const all = isOfBeginning ? states : [{ ...first, body: null }, ...states]
  const left = withoutReturns(all, (a, b) => isSameBody(a.body, b.body))
  return left.slice(1).map(({ id, on, body }, at): PublicChange => {
    const what = body === null ? 'removed' : left[at]!.body === null ? 'added' : 'changed'
    return { on, what, of: kind, id }
  })
}
