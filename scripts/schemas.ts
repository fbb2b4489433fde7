/** Writes a JSON Schema for each file of a collection into collections/schemas/. A test fails when they are behind the code. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { COLLECTION_FILES } from '../src/boot.ts'
import { collectionSchemas } from '../src/store/collection/schemas.ts'

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'collections', 'schemas')
mkdirSync(folder, { recursive: true })
for (const [name, text] of collectionSchemas(COLLECTION_FILES))
  writeFileSync(join(folder, name), text)
