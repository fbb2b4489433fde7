import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { STATES } from '../kernel/about/states.ts'
import { compareNames } from './languages.ts'
import { stateName } from './states.ts'

const ALPHABET = 'ئا ئە ب پ ت ج چ خ د ر ز ژ س ش غ ف ق ك گ ڭ ل م ن ھ ئو ئۇ ئۆ ئۈ ۋ ئې ئى ي'.split(
  ' ',
)
const name = fc
  .array(fc.constantFrom(...ALPHABET, ' ', '-', 'a', 'B'), { maxLength: 6 })
  .map((letters) => letters.join(''))

describe('the order of names', () => {
  it('is the Uyghur alphabet’s in Uyghur', () => {
    expect(ALPHABET.toReversed().sort(compareNames('ug'))).toEqual(ALPHABET)
  })
  it('is Spanish’s in Spanish: ñ is a letter of its own, and accents are none', () => {
    const names = ['Ana', 'Ángela', 'Nuria', 'Ñasaindy', 'Olga']
    expect(names.toReversed().sort(compareNames('es'))).toEqual(names)
    expect(['Zambia', 'Afganistán'].sort(compareNames('es'))).toEqual(['Afganistán', 'Zambia'])
  })
  it('takes no notice of ئ, and puts a shorter name before one that goes on', () => {
    const names = [
      'ئىران',
      'يەمەن',
      'ئىراق',
      'ئافغانىستان',
      'ئا',
      'ئەنگلىيە',
      'تۇركىيە',
      'ئۇكرائىنا',
      'ۋاتىكان',
      'ئېستونىيە',
    ]
    expect(names.sort(compareNames('ug'))).toEqual(
      'ئا ئافغانىستان ئەنگلىيە تۇركىيە ئۇكرائىنا ۋاتىكان ئېستونىيە ئىراق ئىران يەمەن'.split(' '),
    )
  })
  it('puts names in other scripts after, in their own order', () => {
    expect(['UNPO', 'adidas', 'ياپونىيە', 'Élysée', 'ئامېرىكا'].sort(compareNames('ug'))).toEqual([
      'ئامېرىكا',
      'ياپونىيە',
      'adidas',
      'Élysée',
      'UNPO',
    ])
  })
  it('is English in English', () => {
    expect(['Zambia', 'Åland', 'Albania', 'Côte', 'Cuba'].sort(compareNames('en'))).toEqual([
      'Åland',
      'Albania',
      'Côte',
      'Cuba',
      'Zambia',
    ])
  })
  it('knows every letter of every state’s Uyghur name', () => {
    const letters = new Set(
      [...STATES.keys()].flatMap((iso3) => [...(stateName(iso3, 'ug') ?? '')]),
    )
    const strange = [...letters].filter(
      (letter) => /\p{L}/u.test(letter) && !ALPHABET.join('').includes(letter),
    )
    expect(strange).toEqual([])
  })
  test.prop([name, name, name])(
    'is an order: it turns round, and goes on through three',
    (a, b, c) => {
      const compare = compareNames('ug')
      expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0)
      if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0)
    },
  )
})
