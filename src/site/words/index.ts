import type { Language } from '../../kernel/languages.ts'
import { en } from './en.ts'
import { ug } from './ug.ts'

/** Every text of the site in one language. */
export type Words = typeof en
/** What a page is given: the texts, and which language they are. */
export type Speech = Words & { lang: Language }

const speeches: Record<Language, Speech> = { en: { ...en, lang: 'en' }, ug: { ...ug, lang: 'ug' } }

export const words = (lang: Language): Speech => speeches[lang]

/** Puts values into a text's {braces}; a brace without a value stays, so that it is seen. */
export function fill(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (brace, key: string) => String(params[key] ?? brace))
}
