import { expect, test } from 'vitest'
import {
  buildIndex,
  compare,
  explain,
  fold,
  loadIndex,
  queryKeys,
  readings,
  scriptOf,
} from './index.ts'

const PIECES = [
  '',
  ' ',
  '·',
  '.',
  ',',
  '،',
  '-',
  "'",
  '’',
  '་',
  '\u0000',
  '\u200b',
  '\u200d',
  '\u202e',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\ufffd',
  '\ud800',
  '\udc00',
  '\ud840\udc0b',
  '🙂',
  'İ',
  'ı',
  'ß',
  'ŉ',
  'ﬁ',
  'Å',
  'e\u0301',
  'ﷲ',
  'ﺍﻛﺒﺮ',
  'ﻴ',
  'ئ',
  'ء',
  'ـــ',
  'ً',
  'ە',
  'ھ',
  'ه',
  'لا',
  'ال',
  '艾',
  '克',
  '都',
  '𠀋',
  '罕',
  'བསྟན',
  'ྒྱ',
  'ї',
  'ъ',
  'Жээ',
  'чжуан',
  'ア',
  '가',
  'א',
  'ก',
  'a',
  'x',
  'q',
  'zh',
  'v',
  'ng',
  'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  'xiangzhuangshuang',
  '0',
  '９',
  '&lt;',
  '__proto__',
  'constructor',
  '\\',
  '`',
  '$&',
  '\n',
  '\t',
]

/** xorshift: the same ten thousand strings in every run. */
function* strings(count: number): Generator<string> {
  let state = 2463534242
  const next = (below: number) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
  for (let made = 0; made < count; made++) {
    let text = ''
    for (let size = next(12); size >= 0; size--)
      text += next(4) === 0 ? String.fromCharCode(next(0x10000)) : PIECES[next(PIECES.length)]
    yield text
  }
}

// The limit is there to end a test that hangs; it states nothing about speed.
test('ten thousand odd strings pass through every function', { timeout: 300_000 }, () => {
  const index = buildIndex([{ id: 'a', forms: ['Ekber Eset', '艾克拜尔·艾赛提'] }])
  let before = 'Ekber Eset'
  for (const [at, text] of [...strings(10_000)].entries()) {
    expect(fold(fold(text))).toBe(fold(text))
    scriptOf(text)
    readings(text)
    queryKeys(text)
    const comparison = compare(text, before)
    explain(comparison, 'en')
    explain(comparison, 'ug')
    expect(compare(text, text).score).toBe(1)
    if (at % 20 === 0) index.add({ id: text, forms: [text] })
    for (const hit of index.search(text, { limit: 3 })) explain(hit, 'en')
    before = text
  }
  expect(loadIndex(index.serialize()).size).toBe(index.size)
})

test.each([
  'a',
  'ai',
  'xiang',
  '艾',
  'ئ',
  'ل',
  'བསྟན་',
  '·',
  'a ',
  '\ud800',
  'Ю',
  'чжу',
  "'",
  '́',
])('a hundred thousand times %j ends like any other name', (piece) => {
  const text = piece.repeat(100_000)
  fold(text)
  queryKeys(text)
  readings(text)
  compare(text, 'Ekber Eset')
  compare(text, text)
  buildIndex([{ id: 'a', forms: [text] }]).search(text)
})

test('bytes that are no index are refused', () => {
  expect(() => loadIndex(new ArrayBuffer(0))).toThrow(RangeError)
  expect(() => loadIndex(new ArrayBuffer(100))).toThrow(RangeError)
  const whole = buildIndex([{ id: 'a', forms: ['Ekber'] }]).serialize()
  expect(() => loadIndex(whole.slice(0, whole.byteLength - 8))).toThrow(RangeError)
})
