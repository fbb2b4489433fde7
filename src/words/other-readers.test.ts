import { expect, it } from 'vitest'
import {
  CARD_LANGUAGES,
  LANGUAGE_ROWS,
  LANGUAGES,
  PAPER_LANGUAGES,
} from '../kernel/about/languages.ts'
import { TO_OTHER_READERS } from './other-readers.ts'

/** How each sentence names the languages that pages are in, and its own. */
const NAMED = {
  tr: [['İngilizce', 'Uygurca', 'İspanyolca'], 'Türkçe'],
  kk: [['ағылшын', 'ұйғыр', 'испан'], 'қазақша'],
  zh: [['英文', '维吾尔文', '西班牙文'], '中文'],
  ru: [['английском', 'уйгурском', 'испанском'], 'по-русски'],
} as const

it.each(
  Object.keys(NAMED) as (keyof typeof NAMED)[],
)('%s tells what there is, and no more', (lang) => {
  // Whoever adds a language of pages says it here too.
  expect(LANGUAGES).toEqual(['en', 'ug', 'es'])
  const [pages, own] = NAMED[lang]
  for (const name of [...pages, own]) expect(TO_OTHER_READERS[lang]).toContain(name)
  const hasPapers = (PAPER_LANGUAGES as readonly string[]).includes(lang)
  expect(hasPapers).toBe(['tr', 'zh'].includes(lang))
  expect(/жоқ|нет/.test(TO_OTHER_READERS[lang])).toBe(!hasPapers)
  expect(CARD_LANGUAGES).toContain(lang)
})

it('is said in every language that has cards or papers and no pages', () => {
  const without = Object.entries(LANGUAGE_ROWS).filter(([, { site }]) => site === 'none')
  expect(Object.keys(TO_OTHER_READERS).sort()).toEqual(without.map(([code]) => code).sort())
})
