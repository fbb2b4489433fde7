import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { fold, squeeze } from './fold.ts'
import { withholding } from './index.ts'

describe('folding', () => {
  test.prop([fc.string({ unit: 'binary' })])('twice changes nothing more than once', (text) => {
    expect(fold(fold(text))).toBe(fold(text))
  })
  test.prop([fc.string({ unit: 'grapheme' })])(
    'case, accents and direction marks make no difference',
    (text) => {
      expect(fold(`\u202e${text.normalize('NFD')}\u2069`)).toBe(fold(text.normalize('NFC')))
    },
  )
  it('keeps the letters of every script', () => {
    expect(fold('Ekpar ASAT')).toBe('ekpar asat')
    expect(fold('Rèyīlā Dáwútí')).toBe('reyila dawuti')
    expect(fold('ئەكپەر ئەسەت')).toBe('ئەكپەر ئەسەت')
    expect(fold('艾克拜尔·艾塞提')).toBe('艾克拜尔 艾塞提')
    expect(fold('Қалиолла')).toBe('қалиолла')
  })
})

describe('withholding', () => {
  const withheld = withholding(['Marlo Venn', 'مارلو ۋېن', 'marlo-venn'])
  it('finds a name in a sentence, an address, another case, and deep in an object', () => {
    for (const value of [
      'of MARLO VENN, luthier',
      'https://x.example/marlo_venn.html',
      { a: [{ b: 'مارلو  ۋېن' }] },
      'marlo-venn-c01',
    ])
      expect(withheld.hides(value)).toBe(true)
  })
  it('takes two Han characters for a name, and three Latin letters for none', () => {
    expect(withholding(['叶尔凡']).hides('和叶尔凡在一起')).toBe(true)
    expect(withholding(['Abe']).hides('Abel')).toBe(false)
  })
  it('finds a name that is broken over lines, of one text or of a list of lines', () => {
    for (const value of ['of Marlo\nVenn', { lines: ['c/o Marlo', 'Venn, Olm'] }])
      expect(withheld.hides(value)).toBe(true)
  })
  it('puts no name together from two fields, and reads no keys', () => {
    expect(withheld.hides({ by: 'Marlo', of: 'Venn' })).toBe(false)
    expect(withholding(['Summary']).hides({ summary: 'nobody' })).toBe(false)
  })
  describe('beside names of those whom a value is about', () => {
    const hidden = withholding(['Zumret Qadirova', 'Zumret', 'zumret-qadirova'])
    it.each([
      ['the very name', 'Zumret Qadirova sang', ['Zumret Qadirova'], false],
      ['a longer one', 'Qeyser Zumret sang', ['Qeyser Zumret'], false],
      ['a slug that goes on', 'zumret-qadirova-2-c01', ['zumret-qadirova-2'], false],
      ['a shorter one', 'Zumret Qadirova sang', ['Zumret'], true],
      ['a part of a longer one', 'Zumret sang', ['Qeyser Zumret'], true],
      ['once within, once beside', 'Qeyser Zumret sang with Zumret', ['Qeyser Zumret'], true],
      ['overlapping', 'Qeyser Zumret Qadirova', ['Qeyser Zumret'], true],
      ['another’s', 'Zumret Qadirova sang', ['Odra Sorn'], true],
      ['put together from two fields', [{ a: 'Qeyser' }, { b: 'Zumret' }], ['Qeyser Zumret'], true],
    ])('%s', (_, value, own, hides) => expect(hidden.hides(value, own)).toBe(hides))
    it('says which names stand there, as they are on file, and not those within another’s slug', () => {
      expect(hidden.formsIn('ZUMRET QADIROVA sang').sort()).toEqual(['Zumret', 'Zumret Qadirova'])
      expect(hidden.formsIn('zumret-qadirova-2-c01', ['zumret-qadirova-2'])).toEqual([])
    })
  })
  it('leaves others alone', () => expect(withheld.hides({ title: 'Ilka Torr' })).toBe(false))
  it('finds nothing when nobody is hidden', () =>
    expect(withholding([]).hides('anybody')).toBe(false))
  it('closes gaps', () => expect(squeeze('Ek-par  Asat!')).toBe('ekparasat'))
})
