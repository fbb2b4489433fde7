/** What rows of the desk refer to, whether or not it is there, or public: kept by the row, and followed from both ends. */
import { sql } from 'kysely'
import type { DeskTx } from '../connections/index.ts'
import type { Link } from '../connections/touched.ts'
import type { Tx } from '../connections/tx.ts'
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

/**
 * What rows refer to and are referred to by, each read once for all kinds of documents that ask. Rows of the desk stay as they are while
 * an act is published. `kinds`: whose documents may be found by what refers to something.
 */
export class Links {
  private readonly db: DeskTx
  private readonly kinds: readonly PublicKind[]
  private readonly read = new Map<string, Promise<Link[]>>()

  constructor({ db }: Pick<Tx, 'db'>, kinds: readonly PublicKind[]) {
    this.db = db
    this.kinds = kinds
  }

  /** What these rows refer to, as they are. */
  async from(kind: string, ids: readonly string[]): Promise<Link[]> {
    if (ids.length === 0) return []
    return await this.once(`from ${kind} ${ids.join(' ')}`, () =>
      this.db
        .selectFrom('desk.link')
        .selectAll()
        .where('kind', '=', kind)
        .where('id', '=', (eb) => eb.fn.any(eb.val([...ids])))
        .execute(),
    )
  }

  /** Rows of documents of a kind that refer to any of these. */
  async to(kind: PublicKind, toKind: string, ids: readonly string[]): Promise<Link[]> {
    if (ids.length === 0) return []
    const all = await this.once(`to ${toKind} ${ids.join(' ')}`, () => this.readTo(toKind, ids))
    const rows = rowsThatRefer(kind, toKind)
    return all.filter((link) => rows.includes(link.kind))
  }

  private async readTo(toKind: string, ids: readonly string[]): Promise<Link[]> {
    const kinds = [...new Set(this.kinds.flatMap((kind) => rowsThatRefer(kind, toKind)))]
    return await this.db
      .selectFrom('desk.link')
      .selectAll()
      .where('toKind', '=', toKind)
      .where('toId', '=', (eb) => eb.fn.any(eb.val([...ids])))
      .where('kind', '=', (eb) => eb.fn.any(eb.val(kinds)))
      .execute()
  }

  private once(key: string, read: () => Promise<Link[]>): Promise<Link[]> {
    const known = this.read.get(key) ?? read()
    this.read.set(key, known)
    return known
  }
}

/** Kinds of rows of which documents of a kind are made. */
const rowsUnder = ({ from, inside = [] }: PublicKind): string[] => [from.row, ...inside]

/** A claim is about its own person, and no other. */
const rowsThatRefer = (kind: PublicKind, to: string): string[] =>
  to === kind.kind ? rowsUnder(kind).filter((row) => row !== 'claim') : rowsUnder(kind)

/** Ids of a kind's documents in which these rows stand: as they are, and as they were before the act. */
export async function documentsOf(
  tx: Tx,
  links: Links,
  kind: PublicKind,
  row: string,
  ids: readonly string[],
): Promise<string[]> {
  const own = kind.from.row === row ? ids : []
  if (!kind.inside?.includes(row) || ids.length === 0) return [...own]
  const among = new Set(ids)
  const before = tx.touched.links.filter((link) => link.kind === row && among.has(link.id))
  const all = [...(await links.from(row, ids)), ...before]
  const direct = all.filter(({ toKind }) => toKind === kind.of).map(({ toId }) => toId)
  const nested = Map.groupBy(
    all.filter(({ toKind }) => kind.inside?.includes(toKind)),
    ({ toKind }) => toKind,
  )
  const found = new Set([...own, ...direct])
  for (const [inner, some] of nested) {
    const ids = [...new Set(some.map(({ toId }) => toId))]
    for (const id of await documentsOf(tx, links, kind, inner, ids)) found.add(id)
  }
  return [...found]
}

/** Ids of a kind's documents whose rows refer to any of these. */
export async function documentsReferringTo(
  tx: Tx,
  links: Links,
  kind: PublicKind,
  to: string,
  ids: readonly string[],
): Promise<string[]> {
  const found = new Set<string>()
  const referring = await links.to(kind, to, ids)
  for (const [row, all] of Map.groupBy(referring, ({ kind: row }) => row))
    for (const id of await documentsOf(tx, links, kind, row, [...new Set(all.map(({ id }) => id))]))
      found.add(id)
  if (to === kind.kind) for (const id of ids) found.delete(id)
  return [...found]
}

/** Ids of a kind's documents to which any of these rows refer, or referred before the act. */
export async function documentsReferredToBy(
  tx: Tx,
  links: Links,
  kind: PublicKind,
  row: string,
  ids: readonly string[],
): Promise<string[]> {
  const among = new Set(ids)
  const all = [
    ...(await links.from(row, ids)),
    ...tx.touched.links.filter((link) => link.kind === row && among.has(link.id)),
  ]
  return [...new Set(all.filter(({ toKind }) => toKind === kind.from.row).map(({ toId }) => toId))]
}
