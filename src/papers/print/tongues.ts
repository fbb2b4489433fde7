/** Papers in one language or two: every label is said in each, and what is quoted stands once. */
import { type Edtf, inWords } from '../../kernel/dates.ts'
import { type PaperLanguage, paperWords } from '../words/index.ts'
import { type RecordWords, recordWords } from '../words/record.ts'
import type { Run } from './paper.ts'
import { dated, type Voice } from './voice.ts'

export type Tongues = readonly [PaperLanguage] | readonly [PaperLanguage, PaperLanguage]
/** The same words in each language of the paper, in the paper’s order. */
export type Said = Run[]
/** A language’s words, and what it calls the codes of the record. */
export type Tongue = Voice & { r: RecordWords }

export type InEach = (words: (tongue: Tongue) => string) => Said

/** One language said twice is one language. */
export function inEachOf(langs: Tongues): InEach {
  const tongues = [...new Set(langs)].map((lang): Tongue => ({ lang, w: paperWords(lang), r: recordWords(lang) }))
  return (words) => tongues.map((tongue) => dated(words(tongue), tongue.lang))
}

export const dateIn = (date: Edtf, { lang }: Voice): string => inWords(date, lang)
