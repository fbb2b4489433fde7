import { describe, expect, test } from 'vitest'
import { buildIndex, compare, explain, fold, keys, queryKeys, readings } from './index.ts'

/** Names of people with a public role, as dev.tsv has them. */
describe('one person', () => {
  test.each([
    ['艾克拜尔·艾赛提', 'Ekber Eset'],
    ['AIKEBAIERAISAITI', 'Ekber Eset'],
    ['ئەكبەر ئەسەت', 'Aikebaier Aisaiti'],
    ['熱比婭·卡德爾', 'Rebiya Kadeer'],
    ['Ильхам Тохти', 'ئىلھام توختى'],
    ['Нұрсұлтан Назарбаев', 'نۇرسۇلتان نازاربايەۆ'],
    ['Серікжан Біләш', 'سەرىكجان ءبىلاش'],
    ['བསྟན་འཛིན་རྒྱ་མཚོ་', 'Tenzin Gyatso'],
    ['丹增嘉措', 'Tenzin Gyatso'],
    ['刘晓波', 'Liu Xiaobo'],
    ['劉曉波', 'Лю Сяобо'],
    ['Recep Tayyip Erdoğan', '雷杰普·塔伊普·埃尔多安'],
    ['Michail Gorbatschow', 'Михаил Горбачёв'],
    ['معمر القذافي', 'Muammar al-Kadhafi'],
    ['阿曼尼莎汗', 'Amannisa Khan'],
    ['Mehmet Tursun Chong', '买买提吐尔逊·琼'],
  ])('%s is %s', (a, b) => {
    expect(compare(a, b).score).toBeGreaterThanOrEqual(0.85)
  })
})

describe('real bugs', () => {
  test('罕 inside 穆罕默德 is not the ending -xan', () => {
    expect(compare('穆罕默德', 'Muhemmed').score).toBeGreaterThan(0.9)
    expect(compare('穆罕默德·萨拉赫', 'Muhammad Salah').score).toBeGreaterThan(0.8)
  })

  test('a v is never pinyin', () => {
    expect(readings('Davut')[0]!.readings.map((reading) => reading.rule)).not.toContain('pinyin')
    expect(readings('Dawuti')[0]!.readings.map((reading) => reading.rule)).toContain('pinyin')
  })

  test('a hyphen joins, and the Arabic article goes with it', () => {
    expect(fold('Bashar al-Assad')).toBe('bashar assad')
    expect(fold('Kassym-Jomart Tokayev')).toBe('kassymjomart tokayev')
    expect(compare('Bashar al-Assad', 'بشار الأسد').score).toBeGreaterThan(0.9)
  })

  test('how Arabic letters are read is decided by the whole name', () => {
    expect(readings('نۇرمۇھەممەت ياسىن')[1]!.readings.map((reading) => reading.rule)).toEqual([
      'uyghur',
    ])
    expect(readings('محمد صلاح')[0]!.readings.map((reading) => reading.rule)).toEqual(['arabic'])
    expect(readings('سەرىكجان ءبىلاش')[1]!.readings.map((reading) => reading.rule)).toEqual([
      'töte',
    ])
  })

  test('Turkish İ, presentation forms, joiners and bidi controls are folded away', () => {
    expect(fold('İLHAM')).toBe('ilham')
    expect(fold('\u202bئى\u200dلھام\u202c')).toBe(fold('ئىلھام'))
    expect(fold('ﻣﺤﻤﺪ')).toBe(fold('محمد'))
  })

  test('presentation forms in the order of the eye are turned back', () => {
    expect(fold([...'ﻣﺤﻤﺪ'].reverse().join(''))).toBe(fold('محمد'))
  })

  test('traditional and simplified characters are one', () => {
    expect(fold('麥麥提·買買提')).toBe('麦麦提 买买提')
  })

  test('every separator parts a name', () => {
    for (const separator of ['·', '•', '‧', '・', '．', '.', ' '])
      expect(fold(`艾克拜尔${separator}艾赛提`)).toBe('艾克拜尔 艾赛提')
  })

  test('a family name first with a comma is put in the order that is spoken', () => {
    expect(compare('Eset, Ekber', 'Ekber Eset')).toMatchObject({ score: 1, order: 'same' })
  })

  test('a single name among many double ones is found', () => {
    const crowd = Array.from({ length: 3000 }, (_, at) => ({
      id: `d${at}`,
      forms: [`Memet ${['Tursun', 'Abla', 'Qurban'][at % 3]}`],
    }))
    expect(
      buildIndex([...crowd, { id: 'one', forms: ['نىمشېھىت'] }]).search('Nimixiyiti')[0]?.id,
    ).toBe('one')
  })

  test('joined and split words find each other, both ways', () => {
    const index = buildIndex([
      { id: 'split', forms: ['Memet Tursun'] },
      { id: 'joined', forms: ['Nurmemet'] },
    ])
    expect(index.search('Memettursun')[0]?.id).toBe('split')
    expect(index.search('Nur Memet')[0]?.id).toBe('joined')
  })
})

describe('the father’s name', () => {
  test('missing is not the same as different', () => {
    const omitted = compare('Ekber', 'Ekber Eset')
    const contradicted = compare('Ekber Tursun', 'Ekber Eset')
    expect(omitted.score).toBeGreaterThan(contradicted.score)
    expect(omitted.parts.map((part) => part.kind)).toEqual(['same', 'extra'])
    expect(contradicted.parts.map((part) => part.kind)).toEqual(['same', 'contradicted'])
    expect(compare('Ekber Eset', 'Ekber').parts.map((part) => part.kind)).toEqual([
      'same',
      'omitted',
    ])
  })

  test('the father’s name first is another person until shown otherwise', () => {
    const turned = compare('Eset Ekber', 'Ekber Eset')
    expect(turned.order).toBe('reversed')
    expect(turned.band).not.toBe('strong')
  })

  test('a title weighs little', () => {
    expect(compare('Muhemmed Salih Hajim', 'Muhemmed Salih').score).toBeGreaterThan(0.9)
  })

  test('-jan may be added or dropped, at a price', () => {
    const { score } = compare('Memetjan Tursun', 'Memet Tursun')
    expect(score).toBeLessThan(0.95)
    expect(score).toBeGreaterThan(0.8)
  })
})

describe('a name whose tail a list cut off', () => {
  test.each([
    ['阿卜杜热合曼·麦麦提图', '阿卜杜热合曼·麦麦提图尔荪', 'likely'],
    ['阿卜杜热合曼·麦麦提图', 'Abdurahman Memettursun', 'possible'],
    ['Ekber Abdures', 'Ekber Abdureshit', 'likely'],
    ['AIKEBAIERAISAI', 'Ekber Eset', 'possible'],
  ])('%s may be %s', (cut, whole, band) => {
    expect(compare(cut, whole).band).toBe(band)
    expect(compare(whole, cut).band).toBe(band)
    expect(buildIndex([{ id: 'whole', forms: [whole] }]).search(cut)[0]?.id).toBe('whole')
  })

  test('is said in words, from either side', () => {
    const found = compare('Ekber Abdures', 'Ekber Abdureshit')
    expect(found.parts[1]).toMatchObject({ kind: 'variant', rules: ['first cut'] })
    expect(explain(found, 'en')).toBe('Ekber; Abdures may be Abdureshit cut short')
    expect(explain(compare('Ekber Abdureshit', 'Ekber Abdures'), 'en')).toBe(
      'Ekber; Abdures may be Abdureshit cut short',
    )
    expect(explain(found, 'ug')).toContain('ئاخىرى كېسىلگەن')
  })

  test('is never a name that is one by itself', () => {
    expect(compare('Ekber Memet', 'Ekber Memettursun').parts[1]?.kind).toBe('contradicted')
  })
})

test('agreeing on a name that very many bear says less than on another', () => {
  expect(compare('Memet Eset', 'Memet Ömer').score).toBeLessThan(
    compare('Ekber Eset', 'Ekber Ömer').score,
  )
  expect(compare('Memet', '麦麦提').band).toBe('strong')
})

test('a query in one word is also looked up by its halves', () => {
  const asked = new Set(queryKeys('AIKEBAIERAISAITI'))
  expect(keys('Ekber').some((key) => asked.has(key))).toBe(true)
  expect(keys('Eset').some((key) => asked.has(key))).toBe(true)
  expect(queryKeys('Ekber')).toEqual(keys('Ekber'))
})

test('an explanation shows what became what', () => {
  expect(explain(compare('艾克拜尔', 'Ekber'), 'en')).toBe(
    '艾克拜尔 ≈ Ekber: 艾→e, 克→k, 拜→be, 尔→r',
  )
  expect(explain(compare('Ekber', '艾克拜尔'), 'ug')).toBe(
    'Ekber ≈ 艾克拜尔: 艾→e, 克→k, 拜→be, 尔→r',
  )
  expect(explain(compare('Ekber Tursun', 'Ekber Eset'), 'en')).toBe('Ekber; Tursun is not Eset')
})
