import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { type Came, mayBe, spreadInWords, spreadOf } from './spread.ts'

const WEAKEST_FIRST = ['nothing', 'denied', 'words', 'told'] as const
type What = (typeof WEAKEST_FIRST)[number]
const came = fc.array(
  fc.record({ what: fc.constantFrom(...WEAKEST_FIRST.slice(1)), isCertain: fc.boolean() }),
  { maxLength: 5 },
)
const demands = fc.array(came, { maxLength: 12 })
const outcomes = (all: readonly (readonly Came<What>[])[]) =>
  all.map((each) => mayBe(each, WEAKEST_FIRST))
const spreads = (all: readonly (readonly Came<What>[])[]) =>
  WEAKEST_FIRST.map((what) => spreadOf(outcomes(all), what))
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)

describe('a spread', () => {
  test.prop([demands])(
    'is in order, within the whole, and the whole lies between the sums of both ends',
    (all) => {
      for (const { min, max } of spreads(all)) {
        expect(min).toBeLessThanOrEqual(max)
        expect(max).toBeLessThanOrEqual(all.length)
      }
      expect(sum(spreads(all).map(({ min }) => min))).toBeLessThanOrEqual(all.length)
      expect(sum(spreads(all).map(({ max }) => max))).toBeGreaterThanOrEqual(all.length)
    },
  )
  test.prop([demands])(
    'does not depend on the order of the demands, nor on that of what came',
    (all) => {
      expect(spreads(all.toReversed().map((each) => each.toReversed()))).toEqual(spreads(all))
    },
  )
  test.prop([came, fc.nat()])('only narrows when a date is settled', (all, at) => {
    const settled = all.map((each, n) =>
      n === at % all.length ? { ...each, isCertain: true } : each,
    )
    expect(mayBe(all, WEAKEST_FIRST)).toEqual(expect.arrayContaining(mayBe(settled, WEAKEST_FIRST)))
  })
  test.prop([demands])('of what was told lies within that of any words at all', (all) => {
    const any = spreadOf(
      outcomes(all).map((each) => [...new Set(each.map((what) => what !== 'nothing'))]),
      true,
    )
    const told = spreads(all).at(-1)!
    expect(told.min).toBeLessThanOrEqual(any.min)
    expect(told.max).toBeLessThanOrEqual(any.max)
  })
  test.prop([demands])('is one number where every date is settled', (all) => {
    const settled = all.map((each) => each.map(({ what }) => ({ what, isCertain: true })))
    for (const { min, max } of spreads(settled)) expect(min).toBe(max)
  })
  it('counts the strongest that came, and leaves open what the dates leave open', () => {
    const denied = { what: 'denied', isCertain: true } as const
    expect(mayBe([denied, { what: 'told', isCertain: false }], WEAKEST_FIRST)).toEqual([
      'denied',
      'told',
    ])
    expect(mayBe([denied, { what: 'told', isCertain: true }], WEAKEST_FIRST)).toEqual(['told'])
    expect(mayBe([], WEAKEST_FIRST)).toEqual(['nothing'])
    expect([spreadInWords({ min: 2, max: 2 }), spreadInWords({ min: 10, max: 20 })]).toEqual([
      '2',
      '\u206610–20\u2069',
    ])
  })
})
