import { en, type PaperWords } from './en.ts'

export const ug: PaperWords = en
