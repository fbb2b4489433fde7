import { z } from 'zod'
import type { CollectionFile } from './files.ts'
import { CollectionHead } from './read.ts'

/** JSON Schema (2020-12) of each file of a collection, as text, by the schema's own file name. A row of a CSV file is described as an object of its cells. */
export function collectionSchemas(files: readonly CollectionFile[]): Map<string, string> {
  const schemas = new Map([
    ['collection.schema.json', schemaText('collection.json', CollectionHead)],
  ])
  for (const { name, schema } of files)
    schemas.set(name.replace(/\.(jsonl|csv)$/, '.schema.json'), schemaText(name, schema))
  return schemas
}

function schemaText(name: string, schema: z.ZodType): string {
  const title = name.endsWith('.json') ? name : `one row of ${name}`
  return `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) }, null, 2)}\n`
}
