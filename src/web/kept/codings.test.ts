import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { fc, test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { CODINGS, chooseCoding, compress } from './codings.ts'

const UNDO = { br: brotliDecompressSync, zstd: zstdDecompressSync, gzip: gunzipSync }

it.each([
  [undefined, null],
  ['', null],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['GZIP', 'gzip'],
  ['x-gzip', 'gzip'],
  ['zstd;q=0.9, gzip;q=0.5', 'zstd'],
  ['br;q=0, gzip;q=0.1', 'gzip'],
  ['*', 'br'],
  ['*;q=0', null],
  ['br;q=0, *', 'zstd'],
  ['identity, br;q=0.5', null],
  ['identity;q=0.5, br;q=0.5', 'br'],
  ['br;q=high, gzip', 'gzip'],
  ['br;q=1.001', null],
  ['deflate, compress', null],
])('who accepts %s gets %s', (header, coding) => expect(chooseCoding(header)).toBe(coding))

test.prop([fc.string()])(
  'whatever is sent, what is chosen is a coding of ours or none, and the same each time',
  (header) => {
    const coding = chooseCoding(header)
    expect(coding === null || CODINGS.includes(coding)).toBe(true)
    expect(chooseCoding(header)).toBe(coding)
  },
)

test.prop(
  [
    fc.uint8Array(),
    fc.constantFrom(...CODINGS),
    fc.constantFrom('quick' as const, 'best' as const),
  ],
  { numRuns: 30 },
)('what was compressed comes back', async (bytes, coding, effort) => {
  expect(new Uint8Array(UNDO[coding](await compress(bytes, coding, effort)))).toEqual(bytes)
})
