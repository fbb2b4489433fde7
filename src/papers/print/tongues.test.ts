import { expect, it } from 'vitest'
import { PAPER_LANGUAGES } from '../../kernel/about/languages.ts'
import { inEachOf, ourWords } from './tongues.ts'

const said = {
  en: { text: 'A letter' },
  tr: { text: 'Bir mektup', translator: 'Tarim Neighbours' },
  ug: { text: 'خەت', translator: 'Tarim Neighbours', reviewed: true as const },
}

it('a text of ours stands in the first of the paper’s languages that it has', () => {
  expect(ourWords(said, inEachOf(['ug', 'tr']).tongues)).toMatchObject({
    text: 'خەت',
    lang: 'ug',
    dir: 'rtl',
  })
  expect(ourWords(said, inEachOf(['zh', 'ug']).tongues)).toMatchObject({ text: 'خەت', lang: 'ug' })
})
it('else in the collection’s own language', () => {
  expect(ourWords(said, inEachOf(['zh']).tongues, 'en')).toMatchObject({
    text: 'A letter',
    lang: 'en',
  })
  expect(ourWords('Bir mektup', inEachOf(['zh']).tongues, 'tr')).toMatchObject({
    text: 'Bir mektup',
    lang: 'tr',
  })
})
it('a translation that nobody has reviewed says so on a paper of any language', () => {
  expect(ourWords(said, inEachOf(['tr']).tongues).text).toBe(
    'Bir mektup (Tarim Neighbours çevirdi, henüz gözden geçirilmedi)',
  )
  for (const lang of PAPER_LANGUAGES) {
    const { text } = ourWords(
      { [lang]: { text: 'Xet', translator: 'Tarim Neighbours' } },
      inEachOf([lang]).tongues,
    )
    expect(text, lang).toMatch(/^Xet .*Tarim Neighbours/)
  }
})
