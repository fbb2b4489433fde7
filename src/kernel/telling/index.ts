/**
 * What a text on file means, as far as words can tell: that somebody doubts, accuses, knows of no charge, or says of a state that it fell
 * silent. By words of every language that we write, whatever a text says that it is written in: a word of another language is looked for too.
 */
import type { Language, PaperLanguage } from '../about/languages.ts'
import { sameLanguage } from '../about/own-text.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { tr } from './tr.ts'
import { ug } from './ug.ts'
import { zh } from './zh.ts'

/**
 * `doubt`: of a death. `accusation`: of a person. `noCharge`: that none is known. `silence`: that a state stopped or dropped something, or was
 * silent, which no list tells.
 */
export type TellingWords = Readonly<Record<'doubt' | 'accusation' | 'noCharge' | 'silence', RegExp>>

const TELLINGS: Readonly<Record<Language | PaperLanguage, TellingWords>> = { en, ug, es, tr, zh }
const ALL = Object.values(TELLINGS)

/** The first word found that tells it; null where none does. */
export function wordOf(what: keyof TellingWords, text: string): string | null {
  for (const telling of ALL) {
    const [word] = telling[what].exec(text) ?? []
    if (word !== undefined) return word.trim()
  }
  return null
}

export const tells = (what: keyof TellingWords, text: string): boolean =>
  wordOf(what, text) !== null

/** Whether there are words for texts in a language. */
export const isRead = (tag: string): boolean =>
  Object.keys(TELLINGS).some((known) => sameLanguage(known, tag))
