/** What rows of the desk refer to, whether or not it is there, or public: kept by the row, and followed from both ends. */
import { sql } from 'kysely'
import type { DeskTx } from '../connections.ts'
import type { Link } from '../touched.ts'
import type { Tx } from '../tx.ts'
import type { PublicKind } from './kind.ts'

type Ref = { kind: string; id: string }

/** Replaces what these rows refer to, and remembers what they referred to before. Notes each as touched. */
export async function noteLinks(
  tx: Tx,
  kind: string,
  rows: readonly { id: string; refers: readonly Ref[] }[],
): Promise<void> {
  if (rows.length === 0) return
  const ids = rows.map(({ id }) => id)
  const before = await tx.db
    .deleteFrom('desk.edge')
    .where('kind', '=', kind)
    .where('id', '=', (eb) => eb.fn.any(eb.val(ids)))
    .returningAll()
    .execute()
  if (!tx.touched.everything) {
    tx.touched.links.push(...before)
    for (const id of ids) tx.touched.add(kind, id)
  }
  const links = rows.flatMap(({ id, refers }) =>
    refers.map((to) => ({ kind, id, to_kind: to.kind, to_id: to.id })),
  )
  if (links.length === 0) return
  await sql`insert into desk.edge (kind, id, to_kind, to_id)
    select distinct kind, id, to_kind, to_id from json_to_recordset(${JSON.stringify(links)}::json) as l(kind text, id text, to_kind text, to_id text)`.execute(
    tx.db,
  )
}

/** What these rows refer to, as they are. */
export async function linksOf(db: DeskTx, kind: string, ids: readonly string[]): Promise<Link[]> {
  return await db
    .selectFrom('desk.link')
    .selectAll()
    .where('kind', '=', kind)
    .where('id', '=', (eb) => eb.fn.any(eb.val([...ids])))
    .execute()
}

/** Rows of these kinds that refer to any of these. */
async function linksTo(
  db: DeskTx,
  kinds: readonly string[],
  toKind: string,
  ids: readonly string[],
): Promise<Link[]> {
  if (kinds.length === 0 || ids.length === 0) return []
  return await db
    .selectFrom('desk.link')
    .selectAll()
    .where('toKind', '=', toKind)
    .where('toId', '=', (eb) => eb.fn.any(eb.val([...ids])))
    .where('kind', '=', (eb) => eb.fn.any(eb.val([...kinds])))
    .execute()
}

/** Kinds of rows of which documents of a kind are made. */
const rowsUnder = ({ from, inside = [] }: PublicKind): string[] => [from.row, ...inside]

/** Ids of a kind's documents in which these rows stand: as they are, and as they were before the act. */
export async function documentsOf(
  tx: Tx,
  kind: PublicKind,
  row: string,
  ids: readonly string[],
): Promise<string[]> {
  const own = kind.from.row === row ? ids : []
  if (!kind.inside?.includes(row) || ids.length === 0) return [...own]
  const among = new Set(ids)
  const before = tx.touched.links.filter((link) => link.kind === row && among.has(link.id))
  const links = [...(await linksOf(tx.db, row, ids)), ...before]
  const direct = links.filter(({ toKind }) => toKind === kind.of).map(({ toId }) => toId)
  const nested = Map.groupBy(
    links.filter(({ toKind }) => kind.inside?.includes(toKind)),
    ({ toKind }) => toKind,
  )
  const found = new Set([...own, ...direct])
  for (const [inner, all] of nested)
    for (const id of await documentsOf(tx, kind, inner, [...new Set(all.map(({ toId }) => toId))]))
      found.add(id)
  return [...found]
}

/** Ids of a kind's documents whose rows refer to any of these. */
export async function documentsReferringTo(
  tx: Tx,
  kind: PublicKind,
  to: string,
  ids: readonly string[],
): Promise<string[]> {
  // A claim is about its own person, and no other.
  const rows = to === kind.kind ? rowsUnder(kind).filter((row) => row !== 'claim') : rowsUnder(kind)
  const links = await linksTo(tx.db, rows, to, ids)
  const found = new Set<string>()
  for (const [row, all] of Map.groupBy(links, ({ kind: row }) => row))
    for (const id of await documentsOf(tx, kind, row, [...new Set(all.map(({ id }) => id))]))
      found.add(id)
  if (to === kind.kind) for (const id of ids) found.delete(id)
  return [...found]
}

/** Ids of a kind's documents to which any of these rows refer, or referred before the act. */
export async function documentsReferredToBy(
  tx: Tx,
  kind: PublicKind,
  row: string,
  ids: readonly string[],
): Promise<string[]> {
  const among = new Set(ids)
  const links = [
    ...(await linksOf(tx.db, row, ids)),
    ...tx.touched.links.filter((link) => link.kind === row && among.has(link.id)),
  ]
  return [
    ...new Set(links.filter(({ toKind }) => toKind === kind.from.row).map(({ toId }) => toId)),
  ]
}
