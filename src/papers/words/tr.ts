import { en, type PaperWords } from './en.ts'

export const tr: PaperWords = en
