import { compareDates } from '../kernel/dates.ts'
import type { Withholding } from '../kernel/withholding.ts'
import type { Tx } from '../store/act.ts'
import { derived, type Outgoing, publishDocuments, readable } from '../store/documents.ts'
import type { SourceRow } from './model.ts'
import { namesTheHidden, PublicSource, toSourceRef } from './public.ts'
import { readSourceNames } from './source-names.ts'
import { readSourceRows } from './tables.ts'

/** Only what a public document cites is published: a source that nothing public rests on is nobody's business. Runs last. */
export async function publishSources(tx: Tx, withheld: Withholding): Promise<void> {
  const ids = tx.touched.of('source')
  const rows = readable(tx, 'desk.source', await readSourceRows(tx.db, ids)).map(({ body }) => body)
  const cited = await readCitations(tx, ids)
  const names = await readSourceNames(tx.db, rows, withheld)
  const documents = rows.flatMap((row) => {
    const citedBy = cited.get(row.id)
    return citedBy ? (derived(tx, 'source', row.id, () => [toDocument(row, citedBy, withheld, names.get(row.id))]) ?? []) : []
  })
  documents.sort((a, b) => compareDates(b.date, a.date) || (a.id < b.id ? -1 : 1))
  await publishDocuments(tx, 'published.source', ids, documents)
}

async function readCitations(tx: Tx, ids: readonly string[] | 'all') {
  let query = tx.db.selectFrom('published.citation').selectAll().orderBy('source').orderBy('kind').orderBy('id')
  if (ids !== 'all') query = query.where('source', 'in', ids.length ? [...ids] : [''])
  return new Map(
    [...Map.groupBy(await query.execute(), ({ source }) => source)].map(([source, rows]) => [
      source,
      rows.map(({ kind, id }) => ({ kind, id })),
    ]),
  )
}

function toDocument(
  row: SourceRow,
  citedBy: { kind: string; id: string }[],
  withheld: Withholding,
  own: readonly string[] = [],
): Outgoing & { date: SourceRow['published'] } {
  const isWithheld = namesTheHidden(row, withheld, own)
  const document = PublicSource.parse({
    ...toSourceRef(row, withheld, own),
    basis: row.basis,
    reading: row.reading,
    copy: row.copy === true,
    ...(row.note && !isWithheld && !withheld.hides(row.note, own) ? { note: row.note } : {}),
    cited_by: citedBy,
  })
  return { id: row.id, sortKey: `${isWithheld ? '' : row.publisher} ${row.id}`, date: row.published, document }
}
