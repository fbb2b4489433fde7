import type { z } from 'zod'
import { declareRows, type Stored } from '../publishing/documents.ts'
import type { DocumentTableName } from '../tables/index.ts'
import {
  type CollectionFile,
  collectionFile,
  type Fault,
  type Reference,
  type Warning,
} from './files.ts'
import { declareLinks, keepChangedLinks, keepLinksOf } from './links.ts'
import { replaced } from './storing.ts'

const COLUMNS = { id: 'text', visibility: 'text', body: 'jsonb', desk_note: 'text' }

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
  const name = table.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return collectionFile<Row>({
    ...rest,
    key: ({ id }) => id,
    identity: ['id'],
    columns: COLUMNS,
    cells: ({ desk_note, ...body }) => [
      body.id,
      body.visibility ?? 'public',
      body,
      desk_note ?? null,
    ],
    onFile: `select id, visibility, body, desk_note from ${name} where visibility <> 'removed'`,
    toRow: ({ id, body, desk_note }) => ({
      ...(body as object),
      id,
      ...(desk_note === undefined ? {} : { desk_note }),
    }),
    touches: (tx, changed) => keepChangedLinks(tx, table, changed),
    storing: replaced({
      table: name,
      identity: ['id'],
      columns: ['visibility', 'body', 'desk_note'],
      ...(table === 'desk.source' ? { keeps: true as const } : {}),
      gone: (tx, ids) => keepLinksOf(tx, table, ids),
    }),
  })
}
