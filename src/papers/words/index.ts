/** The words of papers: files of their own, since papers speak languages that the site does not yet. */
import { en, type PaperWords } from './en.ts'
import { tr } from './tr.ts'
import { ug } from './ug.ts'
import { zh } from './zh.ts'

export type { PaperWords }
export const PAPER_LANGUAGES = ['en', 'ug', 'zh', 'tr'] as const
export type PaperLanguage = (typeof PAPER_LANGUAGES)[number]

const WORDS: Record<PaperLanguage, PaperWords> = { en, ug, zh, tr }

export const paperWords = (lang: PaperLanguage): PaperWords => WORDS[lang]
