/** What publishing changes, counted by kind of public document. */
import { sql } from 'kysely'
import type { DeskTx } from './connections.ts'
import { columnsOf, publishedTables } from './tables.ts'

/** Ids of a kind: what is no longer published, and what is published otherwise than before. */
export type Changes = Record<string, { gone: string[]; changed: string[] }>
/** By kind and id, a digest of the document's bytes. */
type Snapshot = Map<string, Map<string, string>>

export async function snapshot(db: DeskTx): Promise<Snapshot> {
  const tables = await publishedTables(db)
  const found: Snapshot = new Map()
  for (const kind of tables.filter((table) => columnsOf('published', table).includes('document'))) {
    const { rows } = await sql<{ id: string; digest: string }>`
      select id, md5(document::text) as digest from ${sql.table(`published.${kind}`)} order by id`.execute(db)
    found.set(inCamelCase(kind), new Map(rows.map(({ id, digest }) => [id, digest])))
  }
  return found
}

/** As kinds are called everywhere else. */
const inCamelCase = (table: string) => table.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Kinds of which nothing changed are left out. */
export function changesBetween(before: Snapshot, after: Snapshot): Changes {
  const changes: Changes = {}
  for (const [kind, documents] of before) {
    const now = after.get(kind) ?? new Map<string, string>()
    const gone = [...documents.keys()].filter((id) => !now.has(id))
    const changed = [...documents].flatMap(([id, digest]) => (now.has(id) && now.get(id) !== digest ? [id] : []))
    if (gone.length + changed.length > 0) changes[kind] = { gone, changed }
  }
  return changes
}
