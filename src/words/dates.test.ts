import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { PAPER_LANGUAGES } from '../kernel/about/languages.ts'
import { isApproximate, isUncertain, parseEdtf } from '../kernel/dates/index.ts'
import { collected, date } from '../kernel/dates/test-dates.ts'
import { daysInWords, inWords } from './dates.ts'

const edtf = (written: string) => parseEdtf(written)

describe('days in words', () => {
  test.each([
    [1395, 1423, '1395–1423 days', '\u20661395–1423\u2069 كۈن'],
    [1, 1, '1 day', '1 كۈن'],
    [0, 0, '0 days', '0 كۈن'],
    [0, 1, '0–1 days', '\u20660–1\u2069 كۈن'],
    [12345, 12345, '12345 days', '12345 كۈن'],
  ])('%i to %i in words', (min, max, en, ug) => {
    expect([daysInWords({ min, max }, 'en'), daysInWords({ min, max }, 'ug')]).toEqual([en, ug])
  })

  test.each([
    [1395, 1423, '1395–1423天', '1395–1423 gün'],
    [1, 1, '1天', '1 gün'],
    [0, 1, '0–1天', '0–1 gün'],
    [12345, 12345, '12345天', '12345 gün'],
  ])('%i to %i in words on paper', (min, max, zh, tr) => {
    expect([daysInWords({ min, max }, 'zh'), daysInWords({ min, max }, 'tr')]).toEqual([zh, tr])
  })
})

describe('in words', () => {
  test.each(collected)('the founding collection writes %s', (written) => {
    expect(inWords(edtf(written), 'en')).not.toBe('')
  })

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
    expect([inWords(edtf(written), 'en'), inWords(edtf(written), 'ug')]).toEqual([en, ug])
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
    expect([inWords(edtf(written), 'zh'), inWords(edtf(written), 'tr')]).toEqual([zh, tr])
  })

  test.each([
    ['2016-04-07', '7 de abril de 2016'],
    ['2016-04-07~', 'aproximadamente 7 de abril de 2016'],
    ['2016-04', 'abril de 2016'],
    ['2017', '2017'],
    ['201X', 'década de 2010'],
    ['2017-11/2017-12', 'entre noviembre y diciembre de 2017'],
    ['2017-11~/2017-12', 'entre aproximadamente noviembre y diciembre de 2017'],
    ['1985-05~/1986-05~', 'aproximadamente entre mayo de 1985 y mayo de 1986'],
    ['2018-12-28/2018-12-30', 'entre el 28 y el 30 de diciembre de 2018'],
    ['2019-08-28/2019-09-01', 'entre el 28 de agosto y el 1 de septiembre de 2019'],
    ['2016-04-07/2020-02', 'entre el 7 de abril de 2016 y febrero de 2020'],
    ['198X/199X', 'entre la década de 1980 y la década de 1990'],
    ['../2024-08', 'agosto de 2024 o antes'],
    ['../2019?', '2019 o antes (sin certeza)'],
    ['2019-02/..', 'febrero de 2019 o después'],
    ['2016%', 'aproximadamente 2016 (sin certeza)'],
    ['[2017-03,2017-04]', 'marzo o abril de 2017'],
    ['{2017-03,2017-04,2017-05}', 'marzo, abril y mayo de 2017'],
    ['2017-21', 'primavera de 2017'],
    ['2017-24', 'invierno de 2017–2018'],
    ['2017-30', 'verano de 2017–2018 (hemisferio sur)'],
    ['XXXX', 'no se sabe la fecha'],
  ])('%s in Spanish is “%s”', (written, es) => {
    expect(inWords(edtf(written), 'es')).toBe(es)
  })

  const signs = /[~%?X[\]{}/<>]|\.\.|\d{4}-\d{2}|undefined|null|NaN| {2}|^\s|\s$/
  test.prop([date, fc.constantFrom(...PAPER_LANGUAGES)])(
    'no raw sign of EDTF is left',
    (one, lang) => {
      expect(inWords(one, lang)).not.toMatch(signs)
    },
  )

  test.prop([date])('approximate and uncertain are always said', (one) => {
    expect(inWords(one, 'en').includes('about')).toBe(isApproximate(one))
    expect(inWords(one, 'en').includes('(uncertain)')).toBe(isUncertain(one))
    expect(inWords(one, 'ug').includes('تەخمىنەن')).toBe(isApproximate(one))
    expect(inWords(one, 'ug').includes('(ئېنىق ئەمەس)')).toBe(isUncertain(one))
    expect(inWords(one, 'zh').includes('约')).toBe(isApproximate(one))
    expect(inWords(one, 'zh').includes('（不确定）')).toBe(isUncertain(one))
    expect(inWords(one, 'tr').includes('yaklaşık')).toBe(isApproximate(one))
    expect(inWords(one, 'tr').includes('(kesin değil)')).toBe(isUncertain(one))
    expect(inWords(one, 'es').includes('aproximadamente')).toBe(isApproximate(one))
    expect(inWords(one, 'es').includes('(sin certeza)')).toBe(isUncertain(one))
  })

  test('a language without a table is a bug, not a guess', () => {
    for (const lang of ['tlh', '', '__proto__', 'constructor'])
      expect(() => inWords(edtf('2017'), lang)).toThrow('no words in')
  })
})
