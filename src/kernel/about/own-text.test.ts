import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { after, allVersions, ownText, versionFor } from './own-text.ts'

const said = {
  en: { text: 'A letter' },
  tr: { text: 'Bir mektup', translator: 'Odra Venn', reviewed: true as const },
}

describe('a text by language', () => {
  it('is told in the reader’s language, else in the collection’s own, else as it was written', () => {
    expect(versionFor(said, 'tr', 'en')).toEqual({
      lang: 'tr',
      text: 'Bir mektup',
      translator: 'Odra Venn',
      reviewed: true,
    })
    expect(versionFor(said, 'ug', 'en').lang).toBe('en')
    expect(versionFor(said, 'ug', 'tr').lang).toBe('tr')
    expect(versionFor(said, 'ug', 'zh').lang).toBe('en')
    expect(versionFor({ 'ug-Latn': { text: 'Xet' }, tr: said.tr }, 'ug', 'zh').lang).toBe('ug-Latn')
  })
  it('is a plain text in the language of the collection', () =>
    expect(versionFor('Bir mektup', 'ug', 'tr')).toEqual({ lang: 'tr', text: 'Bir mektup' }))
  it.each([
    [{}, 'text-no-language'],
    [{ en: { text: ' ' } }, 'text-blank'],
    [{ en: { text: 'A letter', reviewed: true } }, 'text-reviewed-untranslated'],
    [{ English: { text: 'A letter' } }, null],
    [{ en: 'A letter' }, null],
  ])('%j is refused', (value, code) => {
    const { error } = ownText.safeParse(value)
    expect(JSON.stringify(error?.issues)).toContain(code ?? 'invalid')
  })
})

const tag = fc.constantFrom('en', 'ug', 'tr', 'zh', 'kk-Cyrl', 'ug-Latn')
const version = fc.record(
  {
    text: fc.string({ minLength: 1 }).map((text) => `x${text}`),
    translator: fc.constant('Odra Venn'),
  },
  { requiredKeys: ['text'] },
)
const byLanguage = fc.dictionary(tag, version, { minKeys: 1 })

law.prop([byLanguage, tag, tag])(
  'what is shown is one of its versions, and the reader’s own where there is one',
  (versions, lang, own) => {
    const shown = versionFor(versions, lang, own)
    expect(allVersions(versions)).toContain(shown.text)
    expect(versions[shown.lang]?.text).toBe(shown.text)
    if (versions[lang]) expect(shown.lang).toBe(lang)
  },
)
law.prop([byLanguage])(
  'has one canonical form, whatever the order of its languages',
  (versions) => {
    const turned = Object.fromEntries(Object.entries(versions).toReversed())
    expect(JSON.stringify(ownText.parse(turned))).toBe(JSON.stringify(ownText.parse(versions)))
  },
)
law.prop([byLanguage])('has what is put before it before every version', (versions) => {
  expect(allVersions(after('Odra: ', versions))).toEqual(
    allVersions(versions).map((text) => `Odra: ${text}`),
  )
})
