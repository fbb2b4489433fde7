import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { parseEdtf } from '../../kernel/dates/index.ts'
import { CAME_OF_RAISING, tallyRaisings } from './tallies.ts'

const dates = fc
  .constantFrom('2018', '2018-09', '2018-09-10', '2018-09-12', '../2020', 'XXXX', '2022-05-23')
  .map(parseEdtf)
const raisings = fc.array(
  fc.record({
    kind: fc.constantFrom('named', 'aggregate', 'unnamed'),
    date: dates,
    answer: fc.record(
      {
        state: fc.constantFrom('given', 'partial', 'rejected', 'none_public', 'unknown'),
        date: dates,
        scope: fc.constantFrom('individual', 'bulk'),
        established: fc.record({ alive: fc.boolean(), where: fc.boolean() }),
      },
      { requiredKeys: ['state'] },
    ),
  }),
  { maxLength: 10 },
)

describe('what came of raising people', () => {
  test.prop([raisings])(
    'adds up: those who asked lie between the sums of both ends, and no count is above them',
    (all) => {
      const tally = tallyRaisings(all)
      const sum = (end: 'min' | 'max') =>
        CAME_OF_RAISING.reduce((total, what) => total + tally[what][end], 0)
      expect(sum('min')).toBeLessThanOrEqual(tally.asked)
      expect(sum('max')).toBeGreaterThanOrEqual(tally.asked)
      for (const what of CAME_OF_RAISING) {
        expect(tally[what].min).toBeLessThanOrEqual(tally[what].max)
        expect(tally[what].max).toBeLessThanOrEqual(tally.asked)
      }
    },
  )
  test.prop([raisings])('does not depend on the order of the rows', (all) => {
    expect(tallyRaisings(all.toReversed())).toEqual(tallyRaisings(all))
  })
  test.prop([raisings])(
    'a refusal is never told, and days are counted only of what certainly came after',
    (all) => {
      const rejected = all.map((each) => ({
        ...each,
        answer: { ...each.answer, state: 'rejected' as const },
      }))
      expect(tallyRaisings(rejected).told).toEqual({ min: 0, max: 0 })
      const { told, denied, other_words, median } = tallyRaisings(all)
      expect(median?.of ?? 0).toBeLessThanOrEqual(told.min + denied.min + other_words.min)
    },
  )
})
