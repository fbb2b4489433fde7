import { fc, test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { groupsOf, hashOf, newCode, readCode, withCheck } from './code.ts'

const digits = fc.stringMatching(/^[0-9]{24}$/)

test.prop([digits])(
  'a code is read as it was made, in groups, with hyphens, in other scripts',
  (given) => {
    const code = withCheck(given)
    const inScript = (zero: number) =>
      [...code].map((digit) => String.fromCodePoint(zero + Number(digit))).join('')
    for (const typed of [
      code,
      groupsOf(code).join(' '),
      groupsOf(code).join('-'),
      ` ${groupsOf(code).join(' – ')}\n`,
      inScript(0x660),
      inScript(0x6f0),
      inScript(0xff10),
    ])
      expect(readCode(typed)).toBe(code)
  },
)
test.prop([digits, fc.nat({ max: 24 }), fc.integer({ min: 1, max: 9 })])(
  'one wrong digit is always noticed',
  (given, at, by) => {
    const code = withCheck(given)
    expect(readCode(code.slice(0, at) + ((Number(code[at]) + by) % 10) + code.slice(at + 1))).toBe(
      null,
    )
  },
)
test.prop([digits, fc.nat({ max: 23 })])(
  'two neighbours changed about are always noticed',
  (given, at) => {
    const code = withCheck(given)
    const swapped = code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2)
    expect(readCode(swapped)).toBe(swapped === code ? code : null)
  },
)
it('a digit too few or too many, and anything else, is no code', () => {
  const code = newCode()
  for (const typed of ['', code.slice(1), `${code}0`, `x${code.slice(1)}`, '0'.repeat(500)])
    expect(readCode(typed)).toBe(null)
})
it('no two codes are alike, and the first digit is any', () => {
  const codes = Array.from({ length: 2_000 }, newCode)
  expect(new Set(codes).size).toBe(2_000)
  expect(new Set(codes.map(([first]) => first)).size).toBe(10)
})
it('a code is found by one hash that does not hold it, however many are asked for at once', async () => {
  const code = withCheck('0'.repeat(24))
  const hashes = await Promise.all([code, code, newCode(), newCode(), code].map(hashOf))
  expect(hashes.every((hash) => /^[0-9a-f]{64}$/.test(hash) && !hash.includes(code))).toBe(true)
  expect(new Set(hashes).size).toBe(3)
  // The salt and the cost never change: codes that were given out would lead nowhere.
  expect(hashes[0]).toBe('f94991612fa12f8c5c9746ab94f8cd58ee4ceb98273d0c150928d5048d2e702f')
})
