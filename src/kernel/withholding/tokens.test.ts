import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { fold, squeeze } from './fold.ts'
import { foldedTexts, isTelling, withholding } from './index.ts'
import { type Sought, soughtFor, type Tokens, tokensOf } from './tokens.ts'

/** As the database looks: tokens first, then words by their letters. */
function finds(
  { all, any, inside, beginning, ending }: Sought,
  { tokens, words }: Tokens,
): boolean {
  if (all.length > 0) return all.every((token) => tokens.includes(token))
  const isWord = (word: string) =>
    (inside !== null && word.includes(inside)) ||
    (beginning !== null && word.startsWith(beginning)) ||
    (ending !== null && word.endsWith(ending))
  return any.some((token) => tokens.includes(token)) || [...words].some(isWord)
}

const found = (name: string, text: string) =>
  finds(soughtFor(squeeze(name)), tokensOf(foldedTexts(text)))

describe('tokens of a text', () => {
  it.each([
    ['Zumret Qadirova', 'Taken together with Zumret Qadirova.'],
    ['Zumret Qadirova', 'They wrote #FreeZumretQadirova on walls'],
    ['Zumret', 'Zumretning dadisi'],
    ['Abdurehim', 'Abdu Rehim was seen'],
    ['Abdu Rehim', 'Abdurehimning öyi'],
    ['祖木热提·卡迪罗娃', '祖木热提卡迪罗娃被带走'],
    ['张三', '有人说张三在那里'],
    ['زۇمرەت', 'زۇمرەتنىڭ ئانىسى'],
    ['Rana', 'r an a'],
    ['Ranas', 'r ana s'],
    ['Rana', 'X. r ana'],
    ['Rana', 'ran a'],
    ['Rahile', 'R a h i l e'],
    ['Зумрәт Қадирова', 'Зумрәт-Қадирова'],
  ])('of %s are in “%s”', (name, text) => {
    expect(withholding([name]).hides(text)).toBe(true)
    expect(found(name, text)).toBe(true)
  })

  it('of a name are not in a text that has nothing of it', () => {
    expect(found('Zumret Qadirova', 'Nobody was taken on that day, nor seen in Tarvand.')).toBe(
      false,
    )
  })

  const letters = fc
    .array(fc.constantFrom(...'abr', '三', '张', 'ۇ', 'ر', '𠀀', '1'), {
      minLength: 2,
      maxLength: 9,
    })
    .map((all) => all.join(''))
  const gaps = fc.array(fc.nat({ max: 11 }), { maxLength: 5 })
  const around = fc.string({
    unit: fc.constantFrom(...'abr ', '三', '张', 'ر', ' ', '-', '#'),
    maxLength: 8,
  })
  test.prop([letters, gaps, around, around], { numRuns: 2_000 })(
    'whatever names somebody has what is asked for',
    (name, breaks, before, after) => {
      const needle = squeeze(name)
      fc.pre(isTelling(needle))
      const broken = [...name]
        .map((letter, at) => (breaks.includes(at) ? ` ${letter}` : letter))
        .join('')
      const text = before + broken + after
      fc.pre(withholding([name]).hides(text))
      expect(found(name, text)).toBe(true)
    },
  )

  it('are those by which stores of earlier versions are indexed', () => {
    const of = (text: string) => tokensOf([fold(text)]).tokens
    expect(of('Zumret of Qadirova, yé #张三 𝒳y')).toEqual([
      -2110657721, -2043056308, -1718822695, -1518823468, -981231691, -890224109, -783144900,
      -493127281, -385677507, -334746900, 121701981, 416087753, 572335000, 818897704, 870907847,
      1125559429, 1143309471, 1310963130, 1490948238, 1699149530, 1792532043, 1824389237,
    ])
    const plain = new Set(of('Zumret of Qadirova, yé'))
    expect(of('Zumret of Qadirova, yé 𝒳').filter((token) => plain.has(token))).toHaveLength(
      plain.size,
    )
  })

  test.prop([fc.string({ unit: 'grapheme' })])(
    'do not change when a text is folded again',
    (text) => {
      expect(tokensOf([fold(fold(text))])).toEqual(tokensOf([fold(text)]))
    },
  )
})
