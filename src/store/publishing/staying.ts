/** Published documents that rest on something that cannot be read. */
import { sql } from 'kysely'
import type { Tx } from '../connections/tx.ts'
import type { PublicKind } from './kind.ts'

/**
 * Ids among these of documents that may stay as they are: those that name nobody who is hidden, and are about nobody who has no page. People,
 * who are published first, see to it themselves.
 */
export async function readStaying(
  { db, left }: Tx,
  { kind, table }: Pick<PublicKind, 'kind' | 'table'>,
  ids: readonly string[],
): Promise<string[]> {
  const held = left.heldOf(kind)
  if (kind === 'person' || (held !== 'all' && held.size === 0)) return []
  const chosen = held === 'all' ? ids : ids.filter((id) => held.has(id))
  const { rows } = await sql<{ id: string; row: string; isAboutNobody: boolean }>`
    select t.id, t::text as row, exists (
      select from published.mention m where m.kind = ${kind} and m.id = t.id and not exists (select from published.person p where p.id = m.slug)
    ) as is_about_nobody from ${sql.table(table)} t where id = any(${[...chosen]}::text[])`.execute(
    db,
  )
  return rows
    .filter(({ row, isAboutNobody }) => !isAboutNobody && !left.names(row))
    .map(({ id }) => id)
}

/** Of a kind's held documents those among `ids` that could not be derived: what is not `given` of them would go without saying why. */
export const isHeld = ({ left }: Tx, kind: string, id: string): boolean => {
  const held = left.heldOf(kind)
  return held === 'all' || held.has(id)
}
