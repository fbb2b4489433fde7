/** What papers say has a sign in our fonts, in every language: one that is added with none fails here. */
import { expect, it } from 'vitest'
import { PAPER_LANGUAGES } from '../../kernel/about/languages.ts'
import { gateWords, paperWords, recordWords } from '../../words/index.ts'
import { hasGlyph } from './fonts.ts'

const lettersOf = (texts: unknown) => [...new Set(JSON.stringify(texts).normalize('NFC'))]

it.each(PAPER_LANGUAGES)('our fonts have the letters of %s', (lang) => {
  const letters = lettersOf([paperWords(lang), recordWords(lang), gateWords[lang]])
  expect(letters.length).toBeGreaterThan(40)
  expect(letters.filter((letter) => !hasGlyph(letter.codePointAt(0)!))).toEqual([])
})
