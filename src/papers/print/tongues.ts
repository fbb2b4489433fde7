/** Papers in one language or two: every label is said in each, and what is quoted stands once. */

import type { PaperLanguage } from '../../kernel/about/languages.ts'
import {
  LANGUAGE_UNSAID,
  type OwnText,
  sameLanguage,
  versionFor,
} from '../../kernel/about/own-text.ts'
import type { Edtf } from '../../kernel/dates/index.ts'
import { fill, inWords, paperWords, type RecordWords, recordWords } from '../../words/index.ts'
import { run } from './names.ts'
import type { Run } from './paper.ts'
import { dated, type Voice } from './voice.ts'

export type Tongues = readonly [PaperLanguage] | readonly [PaperLanguage, PaperLanguage]
/** The same words in each language of the paper, in the paper’s order. */
export type Said = Run[]
/** A language’s words, and what it calls the codes of the record. */
export type Tongue = Voice & { r: RecordWords }

export type InEach = ((words: (tongue: Tongue) => string) => Said) & { tongues: readonly Tongue[] }

/** One language said twice is one language. */
export function inEachOf(langs: Tongues): InEach {
  const tongues = [...new Set(langs)].map(
    (lang): Tongue => ({ lang, w: paperWords(lang), r: recordWords(lang) }),
  )
  const inEach = (words: (tongue: Tongue) => string) =>
    tongues.map((tongue) => dated(words(tongue), tongue.lang))
  return Object.assign(inEach, { tongues })
}

/**
 * A text of ours in the first of the paper's languages that it has, else in the collection's own; a translation that nobody has reviewed
 * says so.
 */
export function ourWords(
  said: OwnText,
  tongues: readonly Voice[],
  own: string = LANGUAGE_UNSAID,
): Run {
  const versions = tongues.map((tongue) => ({
    tongue,
    version: versionFor(said, tongue.lang, own),
  }))
  const { tongue, version } =
    versions.find((each) => sameLanguage(each.version.lang, each.tongue.lang)) ?? versions[0]!
  const { text, lang, translator, reviewed } = version
  return run(
    translator === undefined || reviewed
      ? text
      : `${text} ${fill(tongue.w.unreviewed, { who: translator })}`,
    lang,
  )
}

export const dateIn = (date: Edtf, { lang }: Voice): string => inWords(date, lang)
