import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { marksIn, marksOf } from '../../../packages/names/src/in-text/marks.ts'
import { holdsPerson, openText } from '../../../packages/names/src/in-text/opened.ts'

const word = fc.constantFrom(
  'ilka',
  'torr',
  'marlo',
  'venn',
  'Tоrr',
  'тюрма',
  'f r e e',
  '伊力',
  '哈木·提',
  'mar.lo',
  'ئىلكا',
  'p$io',
  'al',
  '4li',
  'ab',
  'verylongnameindeed',
)
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
const name = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
  fc
    .tuple(text, fc.nat(30), fc.nat(80))
    .map(([whole, from, length]) => whole.slice(from, from + length)),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)

test.prop([text, name], { numRuns: 2_000 })(
  'whatever name stands in a text shares a mark with it',
  (whole, called) => {
    const opened = openText(whole)
    if (!holdsPerson(opened, called)) return
    const marks = new Set(marksIn(opened))
    expect(marksOf(called).some((mark) => marks.has(mark))).toBe(true)
  },
)

test.prop(
  [
    fc.array(fc.string({ unit: 'grapheme', minLength: 3, maxLength: 40 }), {
      minLength: 1,
      maxLength: 3,
    }),
    text,
  ],
  { numRuns: 500 },
)('also of any letters, written together, apart and turned round', (words, around) => {
  for (const called of [words.join(' '), words.join(''), words.toReversed().join(' ')]) {
    const opened = openText(`${around} ${called} ${around}`)
    const marks = new Set(marksIn(opened))
    if (holdsPerson(opened, words.join(' ')))
      expect(marksOf(words.join(' ')).some((mark) => marks.has(mark))).toBe(true)
  }
})
