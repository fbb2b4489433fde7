import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { valuesOf } from './lines.ts'

const folder = mkdtempSync(join(tmpdir(), 'lines-'))
/** Longer than a piece that is read at once. */
const LONG = 200_000

type Read = { values: { line: number; value: unknown }[]; faults: [line: number, code: string][] }
async function read(name: string, bytes: Buffer | string): Promise<Read> {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const found: Read = { values: [], faults: [] }
  for await (const values of valuesOf(path, (line, { code }) => found.faults.push([line, code])))
    found.values.push(...values)
  return found
}

const BAD = Buffer.from([0x22, 0xc3, 0x28, 0x22])
/** A line as bytes, and what it gives: a value, a fault, or nothing. */
const aLine = fc.oneof(
  fc
    .string({ unit: 'grapheme' })
    .map((value) => ({ bytes: Buffer.from(JSON.stringify(value)), gives: { value } })),
  fc.integer({ min: 0, max: LONG }).map((length) => ({
    bytes: Buffer.from(`"${'ئ'.repeat(length)}"`),
    gives: { value: 'ئ'.repeat(length) },
  })),
  fc.constant({ bytes: Buffer.from('  \r'), gives: null }),
  fc.constant({ bytes: Buffer.from('{"id":'), gives: { fault: 'row-not-json' } }),
  fc.constant({ bytes: BAD, gives: { fault: 'row-encoding' } }),
)

test.prop([fc.array(aLine, { minLength: 1, maxLength: 12 }), fc.boolean(), fc.boolean()], {
  numRuns: 60,
})(
  'a file read in pieces gives each line its own, wherever the pieces end',
  async (lines, hasMark, endsInNewline) => {
    const mark = hasMark ? Buffer.from([0xef, 0xbb, 0xbf]) : Buffer.alloc(0)
    const body = Buffer.concat(
      lines.flatMap(({ bytes }, at) => (at === 0 ? [bytes] : [Buffer.from('\n'), bytes])),
    )
    const { values, faults } = await read(
      'a.jsonl',
      Buffer.concat([mark, body, Buffer.from(endsInNewline ? '\n' : '')]),
    )
    const given = lines.map(({ gives }, at) => ({ line: at + 1, gives }))
    expect(values).toEqual(
      given.flatMap(({ line, gives }) =>
        gives && 'value' in gives ? [{ line, value: gives.value }] : [],
      ),
    )
    const own = given.flatMap(({ line, gives }) =>
      gives && 'fault' in gives ? [[line, gives.fault]] : [],
    )
    expect([...faults].sort()).toEqual([...(hasMark ? [[1, 'file-bom']] : []), ...own].sort())
  },
)

describe('a line that is too long', () => {
  const long = `"${'x'.repeat(5_000_000)}"`
  it('is told once, by its number, and those around it are read', async () => {
    const { values, faults } = await read('long.jsonl', `1\n${long}\n3\n${long}`)
    expect(values).toEqual([
      { line: 1, value: 1 },
      { line: 3, value: 3 },
    ])
    expect(faults).toEqual([
      [2, 'row-too-long'],
      [4, 'row-too-long'],
    ])
  })
})

describe('a sheet', () => {
  it('keeps the number of each line, after lines that cannot be read and cells of several lines', async () => {
    const rows = Array.from({ length: 3_000 }, (_, n) => `k${n},"v\n${n}"`)
    const sheet = Buffer.concat([
      Buffer.from(`a,b\n\n`),
      BAD,
      Buffer.from(`\nx\n${rows.join('\n')}\n`),
    ])
    const { values, faults } = await read('a.csv', sheet)
    expect(faults).toEqual([
      [3, 'row-encoding'],
      [4, 'csv-ragged'],
    ])
    expect(values).toHaveLength(3_000)
    expect(values[0]).toEqual({ line: 6, value: { a: 'k0', b: 'v\n0' } })
    expect(values.at(-1)!.line).toBe(6_004)
  })

  it('with a quotation mark that is never closed is told of, and does not fill the memory', async () => {
    const { values, faults } = await read(
      'open.csv',
      `a,b\n1,2\n3,"4\n${'5,6\n'.repeat(1_000_000)}`,
    )
    expect(values).toEqual([{ line: 2, value: { a: '1', b: '2' } }])
    expect(faults.map(([, code]) => code)).toContain('csv-row-too-long')
  })
})
