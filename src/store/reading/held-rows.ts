/** A published table of which a process holds a little of each row: for counts over all of them, and pages in their order. */
import { sql } from 'kysely'
import type { Visitor } from '../connections/index.ts'
import type { Held } from './held.ts'

export type HeldRow<Part> = { ordinal: number; id: string; sortKey: string; part: Part }
/** `made`: what was worked out over all rows, until one of them changes. */
export type HeldRows<Part> = { rows: Map<number, HeldRow<Part>>; made: Map<string, unknown> }

type Table = 'access_track' | 'raising'
type Read<Document> = { ordinal: number; id: string; sortKey: string; document: Document }

/** `partOf` gives what is held of a document. */
export function heldRows<Document, Part>(
  kind: string,
  table: Table,
  partOf: (document: Document) => Part,
): Held<HeldRows<Part>> {
  const rowOf = ({ ordinal, id, sortKey, document }: Read<Document>): [number, HeldRow<Part>] => [
    ordinal,
    { ordinal, id, sortKey, part: partOf(document) },
  ]
  const from = sql`select o.ordinal, t.id, t.sort_key, t.document
    from ${sql.table(`published.${table}`)} t join ${sql.table(`published.${table}_ordinal`)} o using (id)`
  return {
    kind,
    async read(snapshot) {
      const rows = new Map<number, HeldRow<Part>>()
      for await (const batch of fetchAll<Read<Document>>(snapshot, from))
        for (const row of batch) rows.set(...rowOf(row))
      return { rows, made: new Map() }
    },
    async readChanges(snapshot, held, ordinals) {
      const found = await sql<
        Read<Document>
      >`${from} where o.ordinal = any(${[...ordinals]}::int[])`.execute(snapshot)
      const changed = found.rows.map(rowOf)
      return () => {
        for (const ordinal of ordinals) held.rows.delete(ordinal)
        for (const row of changed) held.rows.set(...row)
        held.made.clear()
      }
    },
  }
}

const AT_A_TIME = 500

async function* fetchAll<Row>(
  snapshot: Visitor,
  query: ReturnType<typeof sql>,
): AsyncGenerator<Row[]> {
  await sql`declare everything no scroll cursor for ${query}`.execute(snapshot)
  for (;;) {
    const { rows } = await sql<Row>`fetch ${sql.lit(AT_A_TIME)} from everything`.execute(snapshot)
    if (rows.length === 0) break
    yield rows
  }
  await sql`close everything`.execute(snapshot)
}

/** Works something out over all rows; once, until one of them changes. */
export function madeOf<Part, Made>({ made }: HeldRows<Part>, name: string, make: () => Made): Made {
  if (!made.has(name)) made.set(name, make())
  return made.get(name) as Made
}

/** In the order of the table. */
export const inOrder = <Part>(held: HeldRows<Part>): readonly HeldRow<Part>[] =>
  madeOf(held, 'order', () =>
    [...held.rows.values()].sort((a, b) =>
      a.sortKey < b.sortKey || (a.sortKey === b.sortKey && a.id < b.id) ? -1 : 1,
    ),
  )
