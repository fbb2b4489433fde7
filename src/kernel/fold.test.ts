import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { fold, squeeze } from './fold.ts'
import { withholding } from './withholding.ts'

describe('folding', () => {
  test.prop([fc.string({ unit: 'binary' })])('twice changes nothing more than once', (text) => {
    expect(fold(fold(text))).toBe(fold(text))
  })
  test.prop([fc.string({ unit: 'grapheme' })])('case, accents and direction marks make no difference', (text) => {
    expect(fold(`\u202e${text.normalize('NFD')}\u2069`)).toBe(fold(text.normalize('NFC')))
  })
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
    for (const value of ['of MARLO VENN, luthier', 'https://x.example/marlo_venn.html', { a: [{ b: 'مارلو  ۋېن' }] }, 'marlo-venn-c01'])
      expect(withheld.hides(value)).toBe(true)
  })
  it('takes two Han characters for a name, and three Latin letters for none', () => {
    expect(withholding(['叶尔凡']).hides('和叶尔凡在一起')).toBe(true)
    expect(withholding(['Abe']).hides('Abel')).toBe(false)
  })
  it('leaves others alone', () => expect(withheld.hides({ title: 'Ilka Torr' })).toBe(false))
  it('finds nothing when nobody is hidden', () => expect(withholding([]).hides('anybody')).toBe(false))
  it('closes gaps', () => expect(squeeze('Ek-par  Asat!')).toBe('ekparasat'))
})
