import { en, type PaperWords } from './en.ts'

export const zh: PaperWords = en
