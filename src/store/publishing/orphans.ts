/** Rows of `published`, and of the index beside it, that belong to no document: nothing else would ever take them out. */
import { type RawBuilder, sql } from 'kysely'
import type { DeskTx } from '../connections/index.ts'
import type { Tx } from '../connections/tx.ts'
import { namesKind } from './found-by.ts'
import type { PublicKind } from './kind.ts'

type Orphans = { table: string; where: RawBuilder<boolean> }

export async function dropOrphans(
  { db }: Pick<Tx, 'db'>,
  kinds: readonly PublicKind[],
): Promise<void> {
  for (const { table, where } of orphansOf(kinds))
    await sql`delete from ${sql.table(table)} t where ${where}`.execute(db)
}

/** How many there are, by table. */
export async function countOrphans(
  db: DeskTx,
  kinds: readonly PublicKind[],
): Promise<Map<string, number>> {
  const found = new Map<string, number>()
  for (const { table, where } of orphansOf(kinds)) {
    const { rows } = await sql<{
      count: number
    }>`select count(*)::int as count from ${sql.table(table)} t where ${where}`.execute(db)
    if (rows[0]!.count > 0) found.set(table, (found.get(table) ?? 0) + rows[0]!.count)
  }
  return found
}

function orphansOf(kinds: readonly PublicKind[]): Orphans[] {
  const tables = kinds.flatMap(({ kind, table, parts = [] }) => [
    { kind, table: table as string },
    ...parts,
  ])
  return [
    ...kinds.flatMap(({ table, parts = [], beside = [] }) => [
      ...parts.map((part) => ({ table: part.table as string, where: hasNone(part.owner, table) })),
      ...beside.map((each) => ({
        table: each.table,
        where: hasNone(sql.ref<string>(`t.${each.owner}`), table),
      })),
    ]),
    ...['published.citation', 'published.mention'].map((table) => ({
      table,
      where: hasNoDocument(tables),
    })),
    {
      table: 'desk.public_text',
      where: hasNoDocument([
        ...tables,
        ...kinds.map(({ kind, table }) => ({ kind: namesKind(kind), table })),
      ]),
    },
  ]
}

const hasNone = (owner: RawBuilder<string>, table: string) =>
  sql<boolean>`not exists (select from ${sql.table(table)} d where d.id = ${owner})`

/** Of a kind that there is not, or whose document is gone. */
const hasNoDocument = (tables: readonly { kind: string; table: string }[]) =>
  sql<boolean>`not (${sql.join(
    tables.map(
      ({ kind, table }) =>
        sql`(t.kind = ${kind} and exists (select from ${sql.table(table)} d where d.id = t.id))`,
    ),
    sql` or `,
  )})`
