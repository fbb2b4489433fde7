import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import {
  type Decision,
  decide,
  type Evidence,
  NAME_LEVELS,
  PLACE_LEVELS,
  SEX_LEVELS,
  YEAR_LEVELS,
} from './index.ts'

const evidence: fc.Arbitrary<Evidence> = fc.record({
  name: fc.constantFrom(...NAME_LEVELS),
  year: fc.constantFrom(...YEAR_LEVELS),
  place: fc.constantFrom(...PLACE_LEVELS),
  sex: fc.constantFrom(...SEX_LEVELS),
  probability: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
})
const thresholds = fc.record({
  link: fc.double({ min: 0, max: 1, noNaN: true }),
  review: fc.double({ min: 0, max: 1, noNaN: true }),
})

describe('names alone never link', () => {
  test.prop([evidence, thresholds])(
    'whatever the probability and the thresholds',
    (pair, limits) => {
      const nameAlone: Evidence = {
        ...pair,
        name: 'same',
        year: 'unknown',
        place: 'unknown',
        probability: 1,
      }
      return decide(nameAlone, limits).verdict !== 'link'
    },
  )
  test.prop([evidence, thresholds])('nor with the sex, nor with the prefecture', (pair, limits) => {
    const little: Evidence = {
      ...pair,
      name: 'same',
      year: 'unknown',
      place: 'same prefecture',
      sex: 'same sex',
      probability: 1,
    }
    return decide(little, limits).verdict !== 'link'
  })
  test.prop([evidence, thresholds])(
    'a link holds another field that agrees, and nothing against',
    (pair, limits) => {
      const decision = decide(pair, limits)
      if (decision.verdict !== 'link') return
      expect(decision.agree.length).toBeGreaterThan(0)
      expect(decision.against).toEqual([])
      expect(
        pair.year === 'same year' || pair.year === 'a year apart' || pair.place === 'same county',
      ).toBe(true)
    },
  )
  it('and the type says so', () => {
    // @ts-expect-error a link without a field that agrees is no Decision
    const bare: Decision = { verdict: 'link', agree: [], against: [] }
    // @ts-expect-error a name is no field that can carry a link
    const named: Decision = { verdict: 'link', agree: ['name'], against: [] }
    expect([bare, named]).toHaveLength(2)
  })
})

describe('decide', () => {
  const sure: Evidence = {
    name: 'strong',
    year: 'same year',
    place: 'same county',
    sex: 'same sex',
    probability: 0.99,
  }
  it('links what is sure and corroborated', () => {
    expect(decide(sure)).toEqual({ verdict: 'link', agree: ['birth year', 'place'], against: [] })
    expect(decide({ ...sure, year: 'unknown' }).verdict).toBe('link')
    expect(decide({ ...sure, place: 'another county', year: 'a year apart' }).verdict).toBe('link')
  })
  it.each([
    { year: 'further apart' },
    { place: 'another prefecture' },
    { sex: 'other sex' },
    { name: 'none' },
    { probability: 0.5 },
    { year: 'two years apart', place: 'unknown' },
  ] as Partial<Evidence>[])('reviews at most, with %j', (change) => {
    expect(decide({ ...sure, ...change }).verdict).toBe('review')
  })
  it('drops what is unlikely, and what is no number', () => {
    expect(decide({ ...sure, probability: 0.01 }).verdict).toBe('no')
    expect(decide({ ...sure, probability: Number.NaN }).verdict).toBe('no')
  })
})
