import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { BAG, leastPrice, putBag } from './bags.ts'
import { distance } from './distance.ts'
import { decode } from './phonemes.ts'

const SYMBOLS = [...Array(128).keys()].filter((code) => decode(Uint8Array.of(code)) !== '')
const run = fc
  .array(fc.constantFrom(...SYMBOLS), { maxLength: 9 })
  .map((codes) => Uint8Array.from(codes))
const FAR = 100_000
const price = (a: Uint8Array, b: Uint8Array, limit: number) =>
  distance(a, 0, a.length, b, 0, b.length, limit)

test.prop([run, run], { numRuns: 5000 })('no price is below what two bags say', (a, b) => {
  const bags = new Uint32Array(2 * BAG)
  putBag(a, bags, 0)
  putBag(b, bags, BAG)
  expect(leastPrice(bags, 0, bags, BAG)).toBeLessThanOrEqual(price(a, b, FAR))
})

const two = fc.constantFrom(...SYMBOLS.slice(0, 3))
const near = fc.array(two, { maxLength: 8 }).map((codes) => Uint8Array.from(codes))
test.prop([near, near, fc.integer({ min: 0, max: 500 })], { numRuns: 5000 })(
  'a price is exact up to the limit',
  (a, b, limit) => {
    const exact = price(a, b, FAR)
    if (exact <= limit) expect(price(a, b, limit)).toBe(exact)
    else expect(price(a, b, limit)).toBeGreaterThan(limit)
  },
)
