/** What of the public changed, when: read by whatever must tell it, or must not keep what is gone. */
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../connections/tx.ts'
import { isMoved, type Moved } from './kind.ts'

/** Notes what moved under the generation that this act will give out: acts take turns, so that it is the next. Returns what is to be written. */
export function inJournal(
  { touched }: Pick<Tx, 'touched'>,
  kind: string,
  moved: Moved,
  sha256: ReadonlyMap<string, string>,
): RawBuilder<unknown>[] {
  if (!isMoved(moved)) return []
  touched.noteMoved(kind, moved)
  const rows = [...moved.appeared, ...moved.altered, ...moved.gone].map((id) => ({
    id,
    sha256: sha256.get(id) ?? null,
  }))
  return [
    sql`insert into desk.journal (generation, kind, id, sha256, day)
    select g.generation + 1, ${kind}, r.id, decode(r.sha256, 'hex'), to_char(now() at time zone 'utc', 'YYYY-MM-DD')
    from published.generation g, json_to_recordset(${JSON.stringify(rows)}::json) as r(id text, sha256 text)
    on conflict (generation, kind, id) do update set sha256 = excluded.sha256`,
  ]
}
