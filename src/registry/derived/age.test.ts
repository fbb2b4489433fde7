import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { Edtf } from '../../kernel/dates/index.ts'
import type { PublicClaim } from '../public.ts'
import { ageOn } from './age.ts'

const born = (date: string | undefined, predicate = 'birth') =>
  ({ predicate, ...(date === undefined ? {} : { date }) }) as PublicClaim
const told = (day: string, ...dates: (string | undefined)[]) => {
  const age = ageOn(
    day as Edtf,
    dates.map((date) => born(date)),
  )
  return age && [age.min, age.max]
}

describe('how old somebody is', () => {
  it.each([
    ['on a birthday', '2026-11-30', ['1984-11-30'], [42, 42]],
    ['the day before', '2026-11-29', ['1984-11-30'], [41, 41]],
    ['of whom a year is told', '2026-11-30', ['1984'], [41, 42]],
    ['of whom two years are told', '2026-11-30', ['1984-01-04', '1985-05/1986-05'], [40, 42]],
    ['of whom nobody tells a birth', '2026-11-30', [], null],
    ['of whom a birth is told without a day', '2026-11-30', [undefined, 'XXXX', '../1990'], null],
    ['of whom one of two days has bounds', '2026-11-30', ['../1990', '1990-01-01'], [36, 36]],
    ['who is not born yet', '2026-11-30', ['2027'], [0, 0]],
  ] as const)('%s', (_, day, dates, age) => {
    expect(told(day, ...dates)).toEqual(age)
  })

  it('rests on claims of a birth alone', () => {
    expect(ageOn('2026-11-30' as Edtf, [born('1984', 'detained_on')])).toBeNull()
  })

  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2026-11-30'), noInvalidDate: true })
    .map((each) => each.toISOString().slice(0, 10))
  test.prop([fc.array(day, { minLength: 1, maxLength: 4 }), day])(
    'more claims never make the range narrower',
    (days, more) => {
      const [min, max] = told('2026-11-30', ...days)!
      const [least, most] = told('2026-11-30', ...days, more)!
      expect([least! <= min!, most! >= max!]).toEqual([true, true])
    },
  )
})
