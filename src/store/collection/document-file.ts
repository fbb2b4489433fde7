import type { z } from 'zod'
import { declareRows, dumpDocuments, type Stored, storeDocuments } from '../documents.ts'
import type { DocumentTableName } from '../schema.ts'
import { type CollectionFile, collectionFile, type Fault, type Reference, type Warning } from './files.ts'
import { declareLinks, keepLinks } from './links.ts'

/** A file whose rows are documents with an id: stored whole, replaced when they change. */
export function documentFile<Row extends Stored>(definition: {
  name: string
  table: DocumentTableName
  schema: z.ZodType<Row> & { shape: object }
  references(row: Row): Reference[]
  fault?: (row: Row) => Fault
  warnings?: (row: Row) => Warning[]
}): CollectionFile {
  const { table, ...rest } = definition
  declareRows(table, definition.schema)
  declareLinks(table, definition.name, (row) => definition.references(row as Row))
  return collectionFile<Row>({
    ...rest,
    key: ({ id }) => id,
    async load(tx, rows) {
      const changed = new Set(await storeDocuments(tx.db, table, rows))
      await keepLinks(
        tx,
        table,
        rows.filter(({ id }) => changed.has(id)),
      )
      return { changed: changed.size, refused: [] }
    },
    dump: (db) => dumpDocuments(db, table),
    async onFile(db, keys) {
      const rows = await db
        .selectFrom(table)
        .select('id')
        .where('id', '=', (eb) => eb.fn.any(eb.val([...keys])))
        .execute()
      return new Set(rows.map(({ id }) => id))
    },
  })
}
