import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { buildIndex, compare, fold, keys, loadIndex, queryKeys, readings } from './index.ts'

/** Words of every script met, put together at random, beside strings of any kind. */
const WORDS = [
  'Ekber',
  'Eset',
  'Memettursun',
  'Tursun',
  'Gül',
  'Hajim',
  'al-Assad',
  'Xoja',
  'Aikebaier',
  'Liu',
  'Xiaobo',
  'ئەكبەر',
  'ياسىن',
  'محمد',
  'القذافي',
  'ءبىلاش',
  'Тохти',
  'Жээнбеков',
  'Сяобо',
  '艾克拜尔',
  '阿布都热西提',
  '刘晓波',
  'བསྟན་འཛིན་',
  'Erdoğan',
  'İlham',
  'Abdures',
  'Abdureshit',
  '麦麦提图',
  '麦麦提图尔荪',
]
const name = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
      .chain((words) => fc.constantFrom(' ', '·', '-', '').map((between) => words.join(between))),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 24 }) },
)
const records = fc
  .array(fc.array(name, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 })
  .map((all) => all.map((forms, at) => ({ id: `p${at}`, forms })))
const everything = { limit: 1000, minScore: 0 }

describe('laws', () => {
  test.prop([name])('folding twice changes nothing', (text) => fold(fold(text)) === fold(text))

  test.prop([name])('a name and itself score 1', (text) => compare(text, text).score === 1)

  test.prop([name, name])('comparison is symmetric', (a, b) => {
    const there = compare(a, b)
    const back = compare(b, a)
    expect(back.score).toBe(there.score)
    expect(back.band).toBe(there.band)
    expect(back.order).toBe(there.order)
    expect(back.parts.length).toBe(there.parts.length)
  })

  test.prop([name, name])('a score is between 0 and 1', (a, b) => {
    const { score } = compare(a, b)
    return score >= 0 && score <= 1
  })

  test.prop([records, name], { numRuns: 60 })('compare gives what search gave', (list, query) => {
    for (const hit of buildIndex(list).search(query, everything)) {
      const { score, band, parts } = compare(query, hit.form)
      expect({ score, band, parts }).toEqual({ score: hit.score, band: hit.band, parts: hit.parts })
    }
  })

  test('a name joined and cut is told apart from the same words inside a longer name', () => {
    const [query, whole] = ['القذافي Ekber', 'القذافي']
    const index = buildIndex([
      { id: 'longer', forms: ['Erdoğan Eset محمد القذافي'] },
      { id: 'whole', forms: [whole] },
    ])
    const hit = index.search(query, everything).find(({ id }) => id === 'whole')
    expect(hit?.score).toBe(compare(query, whole).score)
  })

  test.prop([records, name], { numRuns: 60 })(
    'a stored index gives the same hits',
    (list, query) => {
      const index = buildIndex(list)
      index.remove('p0')
      const again = loadIndex(index.serialize())
      expect(again.size).toBe(index.size)
      expect(again.search(query, everything)).toEqual(index.search(query, everything))
    },
  )

  test.prop([records, records, name], { numRuns: 40 })(
    'another record never changes a score',
    (list, more, query) => {
      const index = buildIndex(list)
      const before = new Map(index.search(query, everything).map((hit) => [hit.id, hit.score]))
      for (const record of more) index.add({ ...record, id: `new ${record.id}` })
      const after = new Map(index.search(query, everything).map((hit) => [hit.id, hit.score]))
      for (const [id, score] of before) expect(after.get(id)).toBe(score)
    },
  )

  test.prop([records, records, name], { numRuns: 40 })(
    'another record never lowers a score, nor the best one',
    (list, more, query) => {
      const index = buildIndex(list)
      const best = index.search(query)[0]?.score ?? 0
      for (const record of more) index.add({ ...record, id: `new ${record.id}` })
      expect(index.search(query)[0]?.score ?? 0).toBeGreaterThanOrEqual(best)
    },
  )

  test.prop([name])('what a query is looked up by holds what the name is stored under', (text) => {
    const asked = new Set(queryKeys(text))
    return keys(text).every((key) => asked.has(key))
  })

  test.prop([records], { numRuns: 40 })('what was removed is not found', (list) => {
    const index = buildIndex(list)
    expect(index.remove('p0')).toBe(true)
    expect(index.remove('p0')).toBe(false)
    expect(index.size).toBe(list.length - 1)
    for (const form of list[0]!.forms)
      expect(index.search(form, everything).map((hit) => hit.id)).not.toContain('p0')
  })

  test.prop([name])(
    'a word has at most four readings, and keys are whole numbers of 32 bits',
    (text) => {
      for (const word of readings(text)) expect(word.readings.length).toBeLessThanOrEqual(4)
      for (const key of keys(text)) expect(key).toBe(key | 0)
    },
  )
})
