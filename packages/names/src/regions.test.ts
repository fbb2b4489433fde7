import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { contains, REGIONS, regionByCode, regionsByName, sameRegion } from './regions.ts'

const codes = (text: string) =>
  regionsByName(text)
    .map(({ code }) => code)
    .sort()

describe('the table', () => {
  it('has each code once, a region around each county, and a name in Han', () => {
    expect(new Set(REGIONS.map(({ code }) => code)).size).toBe(REGIONS.length)
    expect(REGIONS.filter(({ level }) => level === 'prefecture')).toHaveLength(15)
    expect(REGIONS.filter(({ level }) => level === 'county')).toHaveLength(110)
    for (const { within, level, han } of REGIONS) {
      if (level === 'county') expect(regionByCode(within!)?.level).toBe('prefecture')
      expect(han).toMatch(/^\p{Script=Han}+$/u)
    }
  })
  it('writes Uyghur in Uyghur letters, and ULY in those of ULY', () => {
    for (const { uyghur, uly } of REGIONS) {
      for (const name of uyghur) expect(name).toMatch(/^[ئابپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېەىي ]+$/)
      for (const name of uly) expect(name).toMatch(/^[A-Za-zÖöÜüÉé' ]+$/)
      expect(uyghur).toHaveLength(uly.length === 0 ? 0 : uyghur.length)
    }
  })
  it('has years in order', () => {
    for (const { earlier } of REGIONS) {
      for (const { code, from, until } of earlier) {
        expect(code).toMatch(/^65\d\d(\d\d)?$/)
        expect(from).toBeLessThan(until)
      }
    }
  })
})

describe('by code', () => {
  it.each([
    ['6531', '6531'],
    ['653100', '6531'],
    ['653125', '653125'],
    ['652122', '650421'], // Pichan, before 2015
    ['6521', '6504'],
    ['652201', '650502'],
    ['650108', '650109'], // Dongshan went into Midong
    ['650300', '659001'], // Shihezi was a prefecture until 1985
    ['654121', '654021'],
    ['6541', '6540'],
    ['653199', '6531'], // no such county: its prefecture
    ['652401', '6540'], // given twice: the prefecture
  ])('%s is %s', (code, now) => expect(regionByCode(code)?.code).toBe(now))
  it('a code that was given twice, with its year', () => {
    expect(regionByCode('652401', 1981)?.code).toBe('654003')
    expect(regionByCode('652401', 1983)?.code).toBe('654002')
  })
  it.each(['', '6599', '110101', '65', '65312', 'x', '6531256', '٦٥٣١'])('%j is none', (code) =>
    expect(regionByCode(code)).toBeNull())
})

describe('by name', () => {
  it.each([
    ['Qaraqash', ['653222']],
    ['Karakax County', ['653222']],
    ['墨玉县', ['653222']],
    ['قاراقاش ناھىيىسى', ['653222']],
    ['قاراقاش ناھىيەسى', ['653222']],
    ['新疆和田地区墨玉县', ['653222']],
    ['Karakash county, Hotan prefecture', ['653222']],
    ['Hotan', ['6532', '653201', '653221']],
    ['خوتەن', ['6532', '653201', '653221']],
    ['Hotan City', ['653201']],
    ['和田县', ['653221']],
    ['Xoten wilayiti', ['6532']],
    ['Ürümchi', ['6501', '650121']],
    ['URUMQI', ['6501', '650121']],
    ['烏魯木齊市', ['6501']],
    ['庫車縣', ['652902']],
    ['ئۈرۈمچى شەھىرى تىيانشان رايونى', ['650102']],
    ['Ghulja', ['654002', '654021']],
    ['Yining city', ['654002']],
    ['伊犁哈萨克自治州伊宁县', ['654021']],
    ['Yarkand, Kashgar', ['653125']],
    ['Kashgar, Yengi Sheher', ['653122']],
    ['Yengisheher', ['650104', '653122']],
    ['英吉沙', ['653123']],
    ['Kashgar, Qumul', ['6505', '6531', '653101']],
    ['Beijing', []],
    ['', []],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected))
  test.prop([fc.constantFrom(...REGIONS)])(
    'each region is found by each of its names, and by its code',
    (region) => {
      for (const name of [region.han, ...region.uyghur, ...region.uly, ...region.others])
        expect(regionsByName(name)).toContain(region)
      for (const { code, from } of region.earlier) expect(regionByCode(code, from)).toBe(region)
    },
  )
  test.prop([fc.string({ unit: 'binary' })])('nothing throws', (text) => void regionsByName(text))
  it('is quick on a page of text', () => {
    const start = performance.now()
    for (const filler of ['喀什', 'Kashgar ', 'a', ', ', 'ئۇ']) regionsByName(filler.repeat(50_000))
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('two places', () => {
  it.each([
    ['Kashgar', '喀什', 'same'],
    ['653125', 'Yarkand', 'same'],
    ['652122', 'Pichan', 'same'],
    ['6521', '吐鲁番', 'same'],
    ['Kashgar', 'Yarkand', 'contains'],
    ['Hotan', 'Hotan county', 'contains'],
    ['Ghulja', 'Ghulja', 'same'],
    ['Ghulja', 'Yining county', 'contains'],
    ['Ili', 'Chöchek', 'contains'],
    ['Yarkand', 'Maralbexi', 'different'],
    ['Kashgar', 'Hotan', 'different'],
    ['Aral', 'Aksu', 'unknown'], // a city of the Production Corps, among the counties of Aksu
    ['Aral', 'Kashgar', 'different'],
    ['Paris', 'Kashgar', 'unknown'],
    ['', '', 'unknown'],
  ])('%s and %s: %s', (a, b, relation) => expect(sameRegion(a, b)).toBe(relation))
  const place = fc.constantFrom(...REGIONS.flatMap(({ code, han, uly }) => [code, han, ...uly]))
  test.prop([place, place])(
    'say the same of each other',
    (a, b) => sameRegion(a, b) === sameRegion(b, a),
  )
  test.prop([place])('a place is the same as itself', (a) => sameRegion(a, a) === 'same')
  it('containment goes all the way up, and never round', () => {
    expect(contains(regionByCode('6540')!, regionByCode('654301')!)).toBe(true)
    for (const region of REGIONS) expect(contains(region, region)).toBe(false)
  })
})
