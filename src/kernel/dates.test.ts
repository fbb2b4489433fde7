import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import * as dates from './dates.ts'
import { type Edtf, parseEdtf } from './dates.ts'
import { Refusal } from './refusal.ts'

/** Every shape of date that the founding collection holds. */
const collected = `
  2017 1998 2017-03 2019-02-10 2024-08 XXXX 1936? 2024? 1949~ 2018~ 2018-03~ 2016-04-07~ 2020-12-31~ 1984-01-04? 1966-03-04?
  ../2024-08 ../2019-02 ../2014-02-10 2019-02/.. 2019/.. 2017-10/2017-12 2017-10~/2017-12 2017-11~/2017-12 2018-02/2019-01~
  2016-02~/2016-03~ 1985-05~/1986-05~ 2010~/2011~ 1999/2024-03 2016-04-07/2020-02 2018-05~/2021 2020-12~/2021 2021~/2022-02
  2006-09-18/2006-09-24 2018-12-14/2019-03-10 2019-01-03~/2019-01-05~ 2021-03-30~/2021-04-02 2022-05-23/2022-05-28
  2019-08-28/2019-09-01 2017/2019 [2017-03,2017-04] [2025-01-23,2026-01-23]`
  .trim()
  .split(/\s+/)

const year = fc.integer({ min: 1000, max: 2999 })
const day = fc
  .date({
    min: new Date('1000-01-01T00:00:00Z'),
    max: new Date('2999-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((at) => at.toISOString().slice(0, 10))
const month = day.map((text) => text.slice(0, 7))
const point = fc.oneof(day, month, year.map(String))
const masked = fc.oneof(
  year.map((number) => `${Math.floor(number / 10)}X`),
  month.map((text) => `${text}-XX`),
  year.map((number) => `${number}-XX`),
)
const qualified = fc
  .tuple(fc.oneof({ arbitrary: point, weight: 4 }, masked), fc.constantFrom('', '', '~', '?', '%'))
  .map((parts) => parts.join(''))
const pair = fc.tuple(qualified, qualified).map((ends) => ends.sort())
const season = fc
  .tuple(
    year.filter((number) => number < 2999),
    fc.integer({ min: 21, max: 41 }),
  )
  .map((parts) => parts.join('-'))
const text = fc.oneof(
  qualified,
  season,
  pair.map((ends) => ends.join('/')),
  qualified.map((end) => `../${end}`),
  qualified.map((end) => `${end}/..`),
  pair.map((ends) => `[${ends.join(',')}]`),
  pair.map((ends) => `{${ends.join(',')}}`),
  fc.constant('XXXX'),
  fc.constantFrom(...collected),
)
const date = text.filter(dates.isEdtf) // pairs whose end precedes their beginning drop out
const closed = date.filter(
  (one) => dates.bounds(one).earliest !== null && dates.bounds(one).latest !== null,
)

const edtf = (written: string) => parseEdtf(written)
const nextDay = (iso: string) => new Date(Date.parse(iso) + 86_400_000).toISOString().slice(0, 10)

describe('reading', () => {
  test.each(collected)('the founding collection writes %s', (written) => {
    expect(parseEdtf(written)).toBe(written)
    expect(dates.compareDates(edtf(written), edtf(written))).toBe(0)
    expect(dates.inWords(edtf(written), 'en')).not.toBe('')
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

  test.each([
    [1395, 1423, '1395–1423 days', '\u20661395–1423\u2069 كۈن'],
    [1, 1, '1 day', '1 كۈن'],
    [0, 0, '0 days', '0 كۈن'],
    [0, 1, '0–1 days', '\u20660–1\u2069 كۈن'],
    [12345, 12345, '12345 days', '12345 كۈن'],
  ])('%i to %i in words', (min, max, en, ug) => {
    expect([dates.daysInWords({ min, max }, 'en'), dates.daysInWords({ min, max }, 'ug')]).toEqual([
      en,
      ug,
    ])
  })

  test.each([
    [1395, 1423, '1395–1423天', '1395–1423 gün'],
    [1, 1, '1天', '1 gün'],
    [0, 1, '0–1天', '0–1 gün'],
    [12345, 12345, '12345天', '12345 gün'],
  ])('%i to %i in words on paper', (min, max, zh, tr) => {
    expect([dates.daysInWords({ min, max }, 'zh'), dates.daysInWords({ min, max }, 'tr')]).toEqual([
      zh,
      tr,
    ])
  })
})

describe('in words', () => {
  test.each([
    ['2016-04-07', '7 April 2016', '2016-يىلى 7-ئاپرېل'],
    ['2016-04-07~', 'about 7 April 2016', 'تەخمىنەن 2016-يىلى 7-ئاپرېل'],
    ['2016-04', 'April 2016', '2016-يىلى ئاپرېل'],
    ['2017', '2017', '2017-يىلى'],
    ['201X', 'the 2010s', '2010-يىللار'],
    [
      '2017-11/2017-12',
      'between November and December 2017',
      '2017-يىلى نويابىر بىلەن دېكابىر ئارىلىقىدا',
    ],
    [
      '2017-11~/2017-12',
      'between about November and December 2017',
      'تەخمىنەن 2017-يىلى نويابىر بىلەن دېكابىر ئارىلىقىدا',
    ],
    [
      '1985-05~/1986-05~',
      'about May 1985 to May 1986',
      'تەخمىنەن 1985-يىلى ماي بىلەن 1986-يىلى ماي ئارىلىقىدا',
    ],
    [
      '2018-12-28/2018-12-30',
      'between 28 and 30 December 2018',
      '2018-يىلى 28-دېكابىر بىلەن 30-دېكابىر ئارىلىقىدا',
    ],
    [
      '2019-08-28/2019-09-01',
      'between 28 August and 1 September 2019',
      '2019-يىلى 28-ئاۋغۇست بىلەن 1-سېنتەبىر ئارىلىقىدا',
    ],
    [
      '2016-04-07/2020-02',
      'between 7 April 2016 and February 2020',
      '2016-يىلى 7-ئاپرېل بىلەن 2020-يىلى فېۋرال ئارىلىقىدا',
    ],
    ['../2024-08', 'by August 2024', '2024-يىلى ئاۋغۇست ياكى ئۇنىڭدىن بۇرۇن'],
    ['../2019-02', 'by February 2019', '2019-يىلى فېۋرال ياكى ئۇنىڭدىن بۇرۇن'],
    ['../2019?', 'by 2019 (uncertain)', '2019-يىلى ياكى ئۇنىڭدىن بۇرۇن (ئېنىق ئەمەس)'],
    ['2019-02/..', 'from February 2019', '2019-يىلى فېۋرالدىن باشلاپ'],
    ['1984-01-04?', '4 January 1984 (uncertain)', '1984-يىلى 4-يانۋار (ئېنىق ئەمەس)'],
    ['2016%', 'about 2016 (uncertain)', 'تەخمىنەن 2016-يىلى (ئېنىق ئەمەس)'],
    [
      '2019?/2020',
      'between 2019 (uncertain) and 2020',
      '2019-يىلى (ئېنىق ئەمەس) بىلەن 2020-يىلى ئارىلىقىدا',
    ],
    ['[2017-03,2017-04]', 'March or April 2017', '2017-يىلى مارت ياكى ئاپرېل'],
    ['[2017-03,2017-04,2017-05]', 'March, April or May 2017', '2017-يىلى مارت، ئاپرېل ياكى ماي'],
    ['{2017-03,2017-04}', 'March and April 2017', '2017-يىلى مارت ۋە ئاپرېل'],
    [
      '[2025-01-23,2026-01-23]',
      '23 January 2025 or 23 January 2026',
      '2025-يىلى 23-يانۋار ياكى 2026-يىلى 23-يانۋار',
    ],
    [
      '2018-XX-07',
      'between 7 January and 7 December 2018',
      '2018-يىلى 7-يانۋار بىلەن 7-دېكابىر ئارىلىقىدا',
    ],
    ['2017-21', 'spring 2017', '2017-يىلى ئەتىياز'],
    ['2017-24', 'winter 2017–2018', '\u20662017–2018\u2069-يىللىق قىش'],
    ['2017-33', 'between January and March 2017', '2017-يىلى يانۋار بىلەن مارت ئارىلىقىدا'],
    ['2020/2020', '2020', '2020-يىلى'],
    ['201X~', 'about the 2010s', 'تەخمىنەن 2010-يىللار'],
    ['2017-22?', 'summer 2017 (uncertain)', '2017-يىلى ياز (ئېنىق ئەمەس)'],
    ['[2016,2017~]', '2016 or about 2017', '2016-يىلى ياكى تەخمىنەن 2017-يىلى'],
    ['XXXX', 'date not known', 'ۋاقتى نامەلۇم'],
  ])('%s is “%s”', (written, en, ug) => {
    expect([dates.inWords(edtf(written), 'en'), dates.inWords(edtf(written), 'ug')]).toEqual([
      en,
      ug,
    ])
  })

  test.each([
    ['2016-04-07', '2016年4月7日', '7 Nisan 2016'],
    ['2016-04-07~', '约2016年4月7日', 'yaklaşık 7 Nisan 2016'],
    ['2016-04', '2016年4月', 'Nisan 2016'],
    ['2017', '2017年', '2017'],
    ['201X', '2010年代', '2010’lu yıllar'],
    ['190X', '1900年代', '1900’lü yıllar'],
    ['200X', '2000年代', '2000’li yıllar'],
    ['194X', '1940年代', '1940’lı yıllar'],
    ['2017-11/2017-12', '介于2017年11月至12月之间', 'Kasım ile Aralık 2017 arası'],
    ['2017-11~/2017-12', '介于约2017年11月至12月之间', 'yaklaşık Kasım ile Aralık 2017 arası'],
    ['1985-05~/1986-05~', '约1985年5月至1986年5月', 'yaklaşık Mayıs 1985 ile Mayıs 1986 arası'],
    ['2018-12-28/2018-12-30', '介于2018年12月28日至30日之间', '28 ile 30 Aralık 2018 arası'],
    ['2019-08-28/2019-09-01', '介于2019年8月28日至9月1日之间', '28 Ağustos ile 1 Eylül 2019 arası'],
    ['2016-04-07/2020-02', '介于2016年4月7日至2020年2月之间', '7 Nisan 2016 ile Şubat 2020 arası'],
    ['../2024-08', '不晚于2024年8月', 'en geç Ağustos 2024'],
    ['../2019?', '不晚于2019年（不确定）', 'en geç 2019 (kesin değil)'],
    ['2019-02/..', '自2019年2月起', 'Şubat 2019 ve sonrası'],
    ['1984-01-04?', '1984年1月4日（不确定）', '4 Ocak 1984 (kesin değil)'],
    ['2016%', '约2016年（不确定）', 'yaklaşık 2016 (kesin değil)'],
    ['2019?/2020', '介于2019年（不确定）至2020年之间', '2019 (kesin değil) ile 2020 arası'],
    ['[2017-03,2017-04]', '2017年3月或4月', 'Mart veya Nisan 2017'],
    ['[2017-03,2017-04,2017-05]', '2017年3月、4月或5月', 'Mart, Nisan veya Mayıs 2017'],
    ['{2017-03,2017-04}', '2017年3月和4月', 'Mart ve Nisan 2017'],
    ['[2025-01-23,2026-01-23]', '2025年1月23日或2026年1月23日', '23 Ocak 2025 veya 23 Ocak 2026'],
    ['2018-XX-07', '介于2018年1月7日至12月7日之间', '7 Ocak ile 7 Aralık 2018 arası'],
    ['2017-21', '2017年春季', '2017 ilkbaharı'],
    ['2017-24', '2017–2018年冬季', '2017–2018 kışı'],
    ['2017-30', '2017–2018年夏季（南半球）', '2017–2018 yazı (Güney Yarım Küre)'],
    ['2017-33', '介于2017年1月至3月之间', 'Ocak ile Mart 2017 arası'],
    ['2020/2020', '2020年', '2020'],
    ['201X~', '约2010年代', 'yaklaşık 2010’lu yıllar'],
    ['2017-22?', '2017年夏季（不确定）', '2017 yazı (kesin değil)'],
    ['[2016,2017~]', '2016年或约2017年', '2016 veya yaklaşık 2017'],
    ['XXXX', '日期不详', 'tarihi bilinmiyor'],
  ])('%s on paper is “%s”', (written, zh, tr) => {
    expect([dates.inWords(edtf(written), 'zh'), dates.inWords(edtf(written), 'tr')]).toEqual([
      zh,
      tr,
    ])
  })

  const signs = /[~%?X[\]{}/<>]|\.\.|\d{4}-\d{2}|undefined|null|NaN| {2}|^\s|\s$/
  test.prop([date, fc.constantFrom('en', 'ug', 'zh', 'tr')])(
    'no raw sign of EDTF is left',
    (one, lang) => {
      expect(dates.inWords(one, lang)).not.toMatch(signs)
    },
  )

  test.prop([date])('approximate and uncertain are always said', (one) => {
    expect(dates.inWords(one, 'en').includes('about')).toBe(dates.isApproximate(one))
    expect(dates.inWords(one, 'en').includes('(uncertain)')).toBe(dates.isUncertain(one))
    expect(dates.inWords(one, 'ug').includes('تەخمىنەن')).toBe(dates.isApproximate(one))
    expect(dates.inWords(one, 'ug').includes('(ئېنىق ئەمەس)')).toBe(dates.isUncertain(one))
    expect(dates.inWords(one, 'zh').includes('约')).toBe(dates.isApproximate(one))
    expect(dates.inWords(one, 'zh').includes('（不确定）')).toBe(dates.isUncertain(one))
    expect(dates.inWords(one, 'tr').includes('yaklaşık')).toBe(dates.isApproximate(one))
    expect(dates.inWords(one, 'tr').includes('(kesin değil)')).toBe(dates.isUncertain(one))
  })

  test('a language without a table is a bug, not a guess', () => {
    for (const lang of ['tlh', '', '__proto__', 'constructor'])
      expect(() => dates.inWords(edtf('2017'), lang)).toThrow('no words for dates')
  })
})

describe('today', () => {
  test('is the day in UTC', () => {
    expect(dates.today(new Date('2026-03-01T00:30:00+05:00'))).toBe('2026-02-28')
    expect(dates.isEdtf(dates.today())).toBe(true)
  })
})
