import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { Refusal } from '../refusals/index.ts'
import * as dates from './index.ts'
import { type Edtf, parseEdtf } from './index.ts'
import { collected, date, day, month, point } from './test-dates.ts'

const closed = date.filter(
  (one) => dates.bounds(one).earliest !== null && dates.bounds(one).latest !== null,
)

const edtf = (written: string) => parseEdtf(written)
const nextDay = (iso: string) => new Date(Date.parse(iso) + 86_400_000).toISOString().slice(0, 10)

describe('reading', () => {
  test.each(collected)('the founding collection writes %s', (written) => {
    expect(parseEdtf(written)).toBe(written)
    expect(dates.compareDates(edtf(written), edtf(written))).toBe(0)
  })

  test.prop([date, fc.constantFrom('', ' ', '\n', '\u00a0')])(
    'blanks around a date are taken off, nothing else changes',
    (one, blank) => {
      expect(parseEdtf(blank + one + blank)).toBe(one)
      expect(dates.isEdtf(`${one} `)).toBe(false)
    },
  )

  const strange = [
    ['ten thousand signs', '2019-01/'.repeat(1250)],
    ['a long set', `[${'2019,'.repeat(2000)}2020]`],
    ['half a surrogate', '2019\ud800'],
    ['only half a surrogate', '\udfff'],
    ['U+0000', '2019\u0000'],
    ['SQL', "2019'; drop table claim; --"],
    ['a format string', '%s%n'],
    ['Arabic digits', '٢٠١٩'],
    ...`2019-13 2019-00 2019-02-30 2019-02-29 2019-04-31 1900-02-29 2019-02-3X [2019-02-29,2020] 2019-02-29/2020
      0000 0999 3000 9999999 20190210 12345 -2019 Y2017 Y170000002 1950S2 1E3 201 20 20~ 199
      2019-02-10T10:00 2019-02-10T10:00:00Z 2019-02-10T10:00/2020
      XXXX-12 XXXX-12-XX XXXX~ XXXX/2019 0XXX 3XXX XX17 / ../.. /.. ../ [..] [] [2019,] 2020/2019 2019/2020/2021 [2020..2019]
      2017-20 2017-42 2017-21/2017-22 xxxx 2019-2-1 2019-02-1 2019?? 2019~? ..~/2019 2019/~ ~ [~] 201X~~ [2019??,2020] XXXX-XX~ unknown null`
      .split(/\s+/)
      .map((written) => [written, written]),
    ['nothing', ''],
    ['a blank', ' '],
  ] as [string, string][]
  test.each(strange)('%s is refused, fast', (_, written) => {
    const start = performance.now()
    expect(() => parseEdtf(written)).toThrow(Refusal)
    expect(dates.isEdtf(written)).toBe(false)
    expect(performance.now() - start).toBeLessThan(100)
  })

  test.prop([
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'0129X-/.,[]{}~?% TZYSE') }),
    ),
  ])('any text is a date or a refusal', (written) => {
    try {
      expect(dates.isEdtf(parseEdtf(written))).toBe(true)
    } catch (error) {
      expect(error).toMatchObject({ name: 'Refusal', code: 'date-unreadable' })
    }
  })

  test('a refusal quotes what was written, at most 100 signs of it', () => {
    expect(() => parseEdtf('soon')).toThrow(expect.objectContaining({ params: { text: 'soon' } }))
    expect(() => parseEdtf('x'.repeat(10_000))).toThrow(
      expect.objectContaining({ params: { text: 'x'.repeat(100) } }),
    )
  })

  test('qualifiers are found anywhere', () => {
    expect(
      ['2016~', '2016%', '2017-11~/2017-12', '2017-~04', '[2016,2017~]', '2016?', '2016'].map(
        (one) => dates.isApproximate(edtf(one)),
      ),
    ).toEqual([true, true, true, true, true, false, false])
    expect(
      ['2016?', '2016%', '2017/2018?', '?2017-04', '2016~', 'XXXX'].map((one) =>
        dates.isUncertain(edtf(one)),
      ),
    ).toEqual([true, true, true, true, false, false])
  })
})

describe('bounds', () => {
  test.each([
    ['2017', '2017-01-01', '2017-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2016-04-07~', '2016-04-07', '2016-04-07'],
    ['2017-11~/2017-12', '2017-11-01', '2017-12-31'],
    ['../2024-08', null, '2024-08-31'],
    ['/2019', null, '2019-12-31'],
    ['2019-02/..', '2019-02-01', null],
    ['2019-02/', '2019-02-01', null],
    ['XXXX', null, null],
    ['[2018,2017]', '2017-01-01', '2018-12-31'],
    ['[2016,2019,2017]', '2016-01-01', '2019-12-31'],
    ['[2017-03..2017-05,2018-01]', '2017-03-01', '2018-01-31'],
    ['[2017-03, 2017-04]', '2017-03-01', '2017-04-30'],
    ['[..2019-12]', null, '2019-12-31'],
    ['[2019-12..]', '2019-12-01', null],
    ['201X', '2010-01-01', '2019-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2018-XX', '2018-01-01', '2018-12-31'],
    ['2018-02-XX', '2018-02-01', '2018-02-28'],
    ['2018-1X', '2018-10-01', '2018-12-31'],
    ['2018-XX-31', '2018-01-31', '2018-12-31'],
    ['201X-02-29', '2012-02-29', '2016-02-29'],
    ['2018-06/2018', '2018-06-01', '2018-12-31'],
    ['2017-21', '2017-03-01', '2017-05-31'],
    ['2019-24', '2019-12-01', '2020-02-29'],
    ['2017-28', '2017-12-01', '2018-02-28'],
    ['2017-29', '2017-09-01', '2017-11-30'],
    ['2017-32', '2017-06-01', '2017-08-31'],
    ['2017-34', '2017-04-01', '2017-06-30'],
    ['2017-38', '2017-05-01', '2017-08-31'],
    ['2017-41', '2017-07-01', '2017-12-31'],
  ])('%s lies from %s to %s', (written, earliest, latest) => {
    expect(dates.bounds(edtf(written))).toEqual({ earliest, latest })
  })

  test.prop([closed])(
    'bounds are ordered',
    (one) => dates.bounds(one).earliest! <= dates.bounds(one).latest!,
  )

  test.prop([day])('a day is its own bounds', (iso) => {
    expect(dates.bounds(edtf(iso))).toEqual({ earliest: iso, latest: iso })
  })

  test.prop([month])('a month is every day that begins with it, and no other', (iso) => {
    const { earliest, latest } = dates.bounds(edtf(iso))
    expect([earliest, latest!.slice(0, 7), nextDay(latest!).slice(8)]).toEqual([
      `${iso}-01`,
      iso,
      '01',
    ])
  })

  test.prop([point, fc.constantFrom('~', '?', '%')])(
    'qualifiers do not widen the bounds',
    (plain, sign) => {
      expect(dates.bounds(edtf(plain + sign))).toEqual(dates.bounds(edtf(plain)))
    },
  )

  test.prop([date])('the first year is that of the earliest day', (one) => {
    const { earliest } = dates.bounds(one)
    expect(dates.yearOf(one)).toBe(earliest === null ? null : Number.parseInt(earliest, 10))
  })
})

describe('sorting', () => {
  test.prop([date, date])('is total and antisymmetric', (a, b) => {
    expect(dates.compareDates(a, b) + dates.compareDates(b, a)).toBe(0)
    expect(dates.compareDates(a, b) === 0).toBe(a === b)
  })

  test.prop([date, date, date])('is transitive', (a, b, c) => {
    const [first, second, third] = [a, b, c].sort(dates.compareDates) as [Edtf, Edtf, Edtf]
    expect(dates.compareDates(first, second)).toBeLessThanOrEqual(0)
    expect(dates.compareDates(second, third)).toBeLessThanOrEqual(0)
    expect(dates.compareDates(first, third)).toBeLessThanOrEqual(0)
  })

  test.prop([closed, closed])('puts what begins earlier first, then what ends earlier', (a, b) => {
    const key = (one: Edtf) => `${dates.bounds(one).earliest} ${dates.bounds(one).latest}`
    if (key(a) < key(b)) expect(dates.compareDates(a, b)).toBe(-1)
  })

  test.prop([fc.shuffledSubarray(collected, { minLength: collected.length })])(
    'gives one order, however the dates come',
    (shuffled) => {
      const sorted = shuffled.map(edtf).sort(dates.compareDates)
      expect(sorted).toEqual(collected.map(edtf).sort(dates.compareDates))
      expect(sorted.at(-1)).toBe('XXXX')
    },
  )

  test('places an open beginning by the day it names, an open end after every known one', () => {
    const written = ['XXXX', '2019/..', '2019', '../2019-06', '2019-07', '2018']
    expect(written.map(edtf).sort(dates.compareDates)).toEqual([
      '2018',
      '2019',
      '2019/..',
      '../2019-06',
      '2019-07',
      'XXXX',
    ])
  })
})

describe('agreement', () => {
  test.prop([date])('a date contains itself', (one) => dates.contains(one, one))
  test.prop([date, date])(
    'corroboration is symmetric',
    (a, b) => dates.corroborate(a, b) === dates.corroborate(b, a),
  )
  test.prop([date])('undated agrees with everything, and contains only itself', (one) => {
    expect(dates.corroborate(one, edtf('XXXX'))).toBe(true)
    expect(dates.contains(edtf('XXXX'), one)).toBe(one === 'XXXX')
    expect(dates.contains(one, edtf('XXXX'))).toBe(one === 'XXXX')
  })
  test.prop([date, date, date])('what contains a date contains all that it contains', (a, b, c) => {
    if (dates.contains(a, b) && dates.contains(b, c)) expect(dates.contains(a, c)).toBe(true)
  })
  test.prop([day])('a year contains its days, a day not its year', (iso) => {
    expect(dates.contains(edtf(iso.slice(0, 4)), edtf(iso))).toBe(true)
    expect(dates.contains(edtf(iso), edtf(iso.slice(0, 4)))).toBe(false)
  })
  test.each([
    ['2016-04', '2016-04-07~', true],
    ['../2019-02', '2018', true],
    ['2019/..', '2019-02-10', true],
    ['2019', '2019/..', true],
    ['2017-11/2018-01', '2017-12/2018-02', false],
    ['1984-01-04?', '1985-05~/1986-05~', false],
    ['[2017-03,2017-04]', '2017-03', true],
    ['../2019', '2019/..', false],
  ])('%s and %s agree: %s', (a, b, agree) => {
    expect(dates.corroborate(edtf(a), edtf(b))).toBe(agree)
  })
})

describe('days between', () => {
  test.each([
    ['2016-04-07', '2020-02', 1395, 1423],
    ['2016-04-07~', '2020-01/2020-02', 1364, 1423],
    ['2017', '2019-02-10', 406, 770],
    ['[2017-03,2017-04]', '2019-02-10', 651, 711],
    ['2019-03-30', '2019-04-01', 2, 2],
    ['2020', '2019', 0, 0],
  ])('%s to %s', (from, to, min, max) => {
    expect(dates.daysBetween(edtf(from), edtf(to))).toEqual({ min, max })
  })

  test.prop([date, date])('are unknown exactly when a bound is', (from, to) => {
    const known = [dates.bounds(from), dates.bounds(to)].every(
      ({ earliest, latest }) => earliest && latest,
    )
    expect(dates.daysBetween(from, to) !== null).toBe(known)
  })

  test.prop([closed, closed])('are whole, ordered and never negative', (from, to) => {
    const { min, max } = dates.daysBetween(from, to)!
    expect([min, max].every(Number.isInteger)).toBe(true)
    expect(min).toBeGreaterThanOrEqual(0)
    expect(max).toBeGreaterThanOrEqual(min)
  })

  test.prop([closed, closed, closed])(
    'widening an end never narrows the range',
    (from, to, other) => {
      const narrow = dates.daysBetween(from, to)!
      const wide = [
        dates.daysBetween(hull(from, other), to)!,
        dates.daysBetween(from, hull(to, other))!,
      ]
      expect(Math.max(...wide.map(({ min }) => min))).toBeLessThanOrEqual(narrow.min)
      expect(Math.min(...wide.map(({ max }) => max))).toBeGreaterThanOrEqual(narrow.max)
    },
  )

  /** The narrowest interval that contains both */
  function hull(a: Edtf, b: Edtf): Edtf {
    const ends = [a, b].flatMap((one) => Object.values(dates.bounds(one))).sort()
    const wide = edtf(`${ends[0]}/${ends.at(-1)}`)
    expect([dates.contains(wide, a), dates.contains(wide, b)]).toEqual([true, true])
    return wide
  }
})

describe('today', () => {
  test('is the day in UTC', () => {
    expect(dates.today(new Date('2026-03-01T00:30:00+05:00'))).toBe('2026-02-28')
    expect(dates.isEdtf(dates.today())).toBe(true)
  })
})
