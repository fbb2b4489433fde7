import type { PublicSourceRef } from '../../kernel/fields/source-ref.ts'
import type { Withholding } from '../../kernel/withholding/index.ts'
import type { Tx } from '../../store/acting/index.ts'
import type { DeskTx } from '../../store/connections/index.ts'
import type { SourceRow } from '../model.ts'
import { toSourceRef } from '../public.ts'
import { readSourceNames } from './source-names.ts'

/** Desk rows of sources; the desk's note is not read. */
export async function readSourceRows(
  db: DeskTx,
  ids: readonly string[],
): Promise<{ id: string; body: SourceRow }[]> {
  if (ids.length === 0) return []
  const query = db
    .selectFrom('desk.source')
    .select(['id', 'body'])
    .where('id', '=', (eb) => eb.fn.any(eb.val([...new Set(ids)])))
    .orderBy('id')
  return (await query.execute()).map(({ id, body }) => ({ id, body: body as SourceRow }))
}

/** Sources as documents carry them: read once for many documents, then asked for by id. */
export type SourceShelf = {
  refs(ids: Iterable<string>): PublicSourceRef[]
  grade(id: string): string
}

export async function openShelf(
  tx: Tx,
  ids: Iterable<string>,
  withheld: Withholding,
): Promise<SourceShelf> {
  const found = (await readSourceRows(tx.db, [...ids])).filter(({ body }) => isObject(body))
  const names = await readSourceNames(
    tx.db,
    found.map(({ body }) => body),
    withheld,
  )
  const rows = new Map(found.map(({ id, body }) => [id, body]))
  return {
    refs: (wanted) =>
      [...new Set(wanted)]
        .sort()
        .map((id) => toSourceRef(rowOf(rows, id), withheld, names.get(id))),
    grade: (id) => rows.get(id)?.grade ?? 'F',
  }
}

function rowOf(rows: ReadonlyMap<string, SourceRow>, id: string): SourceRow {
  const row = rows.get(id)
  if (!row) throw new Error(`a published row cites the source ${id}, which is not on file`)
  return row
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null
