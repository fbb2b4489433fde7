/** What an act reaches: documents that are to be derived again, because a row under them was touched, or a document that they depend on moved. */
import { sql } from 'kysely'
import type { Tx } from '../connections/tx.ts'
import { documentsOf, documentsReferredToBy, documentsReferringTo, Links } from './edges.ts'
import type { Place } from './found-by.ts'
import { isMoved, type Moved, type PublicKind } from './kind.ts'

/** Ids by kind; 'all' where any may be concerned. */
export class Pending {
  private readonly ids = new Map<string, Set<string> | 'all'>()
  private readonly urgent = new Map<string, Set<string>>()

  add(kind: string, ids: Iterable<string> | 'all'): void {
    const before = this.ids.get(kind) ?? new Set<string>()
    if (before === 'all') return
    if (ids === 'all') this.ids.set(kind, 'all')
    else this.ids.set(kind, new Set([...before, ...ids]))
  }

  /** What there is of a kind, which is then no longer pending. */
  take(kind: string): string[] | 'all' {
    const ids = this.ids.get(kind) ?? []
    this.ids.delete(kind)
    return ids === 'all' ? ids : [...ids].sort()
  }

  /** The same, and what may not stay as it is: where it cannot be derived at once it is taken out. */
  urge(kind: string, ids: Iterable<string>): void {
    const all = [...ids]
    this.add(kind, all)
    this.urgent.set(kind, new Set([...(this.urgent.get(kind) ?? []), ...all]))
  }

  isUrgent(kind: string, id: string): boolean {
    return this.urgent.get(kind)?.has(id) ?? false
  }

  get isEmpty(): boolean {
    return [...this.ids.values()].every((ids) => ids !== 'all' && ids.size === 0)
  }
}

/** Documents under which a row was touched, that repeat its words, or that cite it. */
export async function reachOfRows(
  tx: Tx,
  kinds: readonly PublicKind[],
  row: string,
  ids: readonly string[],
  pending: Pending,
): Promise<void> {
  const links = new Links(
    tx,
    kinds.filter(({ reads }) => reads?.includes(row)),
  )
  for (const kind of kinds) {
    if (kind.allOn?.includes(row)) pending.add(kind.kind, 'all')
    pending.add(kind.kind, await documentsOf(tx, links, kind, row, ids))
    if (kind.pointedAtBy?.includes(row))
      pending.add(kind.kind, await documentsReferredToBy(tx, links, kind, row, ids))
    if (kind.reads?.includes(row))
      pending.add(
        kind.kind,
        await documentsReferringTo(tx, links, kind, row, await withThoseBelow(tx, row, ids)),
      )
  }
  if (row === 'source') await reachOfSources(tx, kinds, ids, pending)
}

/** These rows, and rows of their kind that refer to them, directly or through others. */
async function withThoseBelow({ db }: Tx, row: string, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive below(id) as (
      select unnest(${[...ids]}::text[]) collate "C" union select e.id from desk.edge e join below b on e.to_kind = ${row} and e.to_id = b.id where e.kind = ${row})
    select id from below`.execute(db)
  return rows.map(({ id }) => id)
}

/** Documents carry the sources that they cite. */
async function reachOfSources(
  tx: Tx,
  kinds: readonly PublicKind[],
  ids: readonly string[],
  pending: Pending,
): Promise<void> {
  const citing = Map.groupBy(await documentsCiting(tx, kinds, ids), ({ kind }) => kind)
  for (const [kind, all] of citing)
    pending.add(
      kind,
      all.map(({ id }) => id),
    )
}

/** Documents that cite any of these sources, themselves or in a part. */
export async function documentsCiting(
  tx: Tx,
  kinds: readonly PublicKind[],
  sources: readonly string[],
): Promise<Place[]> {
  if (sources.length === 0) return []
  const { rows } = await sql<Place>`
    select kind, id from published.citation where sources && ${[...sources]}::text[]`.execute(tx.db)
  const found: Place[] = []
  for (const [cited, all] of Map.groupBy(rows, ({ kind }) => kind)) {
    const kind = kinds.find(
      ({ kind, parts = [] }) => kind === cited || parts.some((part) => part.kind === cited),
    )
    if (!kind) continue
    const own = all.map(({ id }) => id)
    const ids = kind.kind === cited ? own : await ownersOf(tx, kind, cited, own)
    found.push(...ids.map((id) => ({ kind: kind.kind, id })))
  }
  return found
}

/** Of whose documents these parts are made. */
async function ownersOf(
  tx: Tx,
  kind: PublicKind,
  part: string,
  ids: readonly string[],
): Promise<string[]> {
  const { table, owner } = kind.parts!.find((each) => each.kind === part)!
  const { rows } = await sql<{
    id: string
  }>`select distinct ${owner} as id from ${sql.table(table)} where id = any(${[...ids]}::text[])`.execute(
    tx.db,
  )
  return rows.map(({ id }) => id)
}

/** Documents that depend on others which came, went or changed. */
export async function reachOfMoved(
  tx: Tx,
  kinds: readonly PublicKind[],
  moved: string,
  what: Moved,
  pending: Pending,
): Promise<void> {
  if (!isMoved(what)) return
  const cameOrWent = [...what.appeared, ...what.gone]
  const links = new Links(
    tx,
    kinds.filter(({ repeats, pointsAt }) => repeats?.includes(moved) || pointsAt?.includes(moved)),
  )
  for (const kind of kinds) {
    if (kind.repeats?.includes(moved))
      pending.urge(
        kind.kind,
        await repeating(tx, links, kind, moved, [...what.altered, ...cameOrWent]),
      )
    if (cameOrWent.length === 0) continue
    const follow = kind.follows?.[moved]
    if (follow) pending.urge(kind.kind, cameOrWent.map(follow))
    if (kind.pointsAt?.includes(moved)) {
      pending.add(kind.kind, await documentsReferringTo(tx, links, kind, moved, what.appeared))
      // What tells of somebody who is gone may not wait; pages of others tell of nobody but by name, which is looked for.
      const [gone, ofItself] = [
        await documentsReferringTo(tx, links, kind, moved, what.gone),
        kind.kind === moved,
      ]
      if (ofItself) pending.add(kind.kind, gone)
      else pending.urge(kind.kind, gone)
    }
    if (kind.pointedAtBy?.includes(moved))
      pending.add(kind.kind, await documentsReferredToBy(tx, links, kind, moved, cameOrWent))
  }
}

/** Documents that may repeat the words of these. */
async function repeating(
  tx: Tx,
  links: Links,
  kind: PublicKind,
  moved: string,
  ids: readonly string[],
): Promise<string[]> {
  const among = new Set(ids)
  const own = [
    ...(await links.from(moved, ids)),
    ...tx.touched.links.filter((link) => link.kind === moved && among.has(link.id)),
  ]
  const people = own.filter(({ toKind }) => toKind === 'person').map(({ toId }) => toId)
  return [
    ...(await documentsReferringTo(tx, links, kind, moved, ids)),
    ...(await documentsReferringTo(tx, links, kind, 'person', people)),
  ]
}
