import { sql } from 'kysely'
import type { Withholding } from '../kernel/withholding/index.ts'
import type { Tx } from '../store/acting/index.ts'
import { derived, readable } from '../store/publishing/documents.ts'
import { fromRows, type Outgoing, type PublicKind } from '../store/publishing/kind.ts'
import { notePlaces } from '../store/publishing/places.ts'
import type { SourceRow } from './model.ts'
import { namesTheHidden, PublicSource, toSourceRef } from './public.ts'
import { readSourceRows } from './tables/index.ts'
import { readSourceNames, wordsOf } from './tables/source-names.ts'

/** Only what a public document cites is published: a source that nothing public rests on is nobody's business. Last of all kinds. */
export const sourceKind: PublicKind = {
  kind: 'source',
  table: 'published.source',
  from: fromRows('desk.source'),
  async derive(tx, ids, withheld) {
    const rows = readable(tx, 'desk.source', await readSourceRows(tx.db, ids)).map(
      ({ body }) => body,
    )
    const cited = await readCited(tx, ids)
    const names = await readSourceNames(tx.db, rows, withheld)
    const places = rows.map((row) => ({
      id: row.id,
      needles: withheld.needlesIn(wordsOf(row), names.get(row.id)),
    }))
    await notePlaces(tx, 'source', ids, places)
    return rows.flatMap((row) =>
      cited.has(row.id)
        ? (derived(tx, 'source', row.id, () => [toDocument(row, withheld, names.get(row.id))]) ??
          [])
        : [],
    )
  },
}

async function readCited({ db }: Tx, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from unnest(${[...ids]}::text[]) s(id) where exists (select from published.citation c where c.sources @> array[s.id])`.execute(
    db,
  )
  return new Set(rows.map(({ id }) => id))
}

function toDocument(row: SourceRow, withheld: Withholding, own: readonly string[] = []): Outgoing {
  const isWithheld = namesTheHidden(row, withheld, own)
  const document = PublicSource.parse({
    ...toSourceRef(row, withheld, own),
    basis: row.basis,
    reading: row.reading,
    copy: row.copy === true,
    ...(row.read_on ? { read_on: row.read_on } : {}),
    ...(row.archived && !isWithheld ? { archived: row.archived } : {}),
    ...(row.note && !isWithheld && !withheld.hides(row.note, own) ? { note: row.note } : {}),
  })
  return { id: row.id, sortKey: `${isWithheld ? '' : row.publisher} ${row.id}`, document }
}
