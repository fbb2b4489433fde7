import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { COLLECTION_FILES } from '../src/boot.ts'
import { canonicalHash } from '../src/kernel/changes/canonical.ts'
import { collectionSchemas } from '../src/store/collection/schemas.ts'
import { PUBLISHED_SHAPE } from '../src/store/publishing/shape.ts'
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

/** Schemas of all public documents, as JSON Schema without what only explains them. */
async function publicSchemas(): Promise<Record<string, unknown>> {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  const found: Record<string, unknown> = {}
  for (const file of files.filter((each) => /(^|\/)public\.ts$/.test(each))) {
    const exported: Record<string, unknown> = await import(join(ROOT, 'src', file))
    for (const [name, schema] of Object.entries(exported))
      if (schema instanceof z.ZodType)
        found[name] = z.toJSONSchema(schema, { unrepresentable: 'any', override: unexplained })
  }
  return found
}
const unexplained = ({ jsonSchema }: { jsonSchema: { description?: unknown } }) => {
  delete jsonSchema.description
}

describe('what anyone may know', () => {
  it('has fields that are pinned with its shape: whoever changes one raises PUBLISHED_SHAPE where stores hold it, and both here', async () => {
    const schemas = await publicSchemas()
    expect(Object.keys(schemas).length).toBeGreaterThan(40)
    expect({
      shape: PUBLISHED_SHAPE,
      fields: canonicalHash(schemas).slice(0, 16),
    }).toMatchInlineSnapshot(`
      {
        "fields": "80791db32d7901b0",
        "shape": 21,
      }
    `)
  })
})
