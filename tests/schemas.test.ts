import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COLLECTION_FILES } from '../src/boot.ts'
import { collectionSchemas } from '../src/store/collection/schemas.ts'
import { ROOT } from './run.ts'

const FOLDER = join(ROOT, 'collections', 'schemas')

describe('the JSON Schemas of the collection format', () => {
  const schemas = collectionSchemas(COLLECTION_FILES)
  it('are one a file, and no other', () =>
    expect(readdirSync(FOLDER).sort()).toEqual([...schemas.keys()].sort()))
  for (const [name, text] of schemas) {
    it(`${name} is what the code checks by (else: scripts/node24 --import ./hooks.mjs scripts/schemas.ts)`, () =>
      expect(readFileSync(join(FOLDER, name), 'utf8') === text).toBe(true))
  }
  it('describe dates as EDTF and refuse unknown keys', () => {
    const claims = JSON.parse(schemas.get('claims.schema.json')!)
    expect(claims.additionalProperties).toBe(false)
    expect(claims.properties.date).toMatchObject({ type: 'string', format: 'edtf' })
  })
})
