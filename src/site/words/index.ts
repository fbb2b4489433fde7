import type { Language } from '../../kernel/languages.ts'
import { LANGUAGE_UNSAID } from '../../kernel/own-text.ts'
import { en } from './en.ts'
import { ug } from './ug.ts'

/** Every text of the site in one language. */
export type Words = typeof en
/** What a page is given: the texts, which language they are, and in which language the collection's own texts are. */
export type Speech = Words & { lang: Language; own: string }

const texts: Record<Language, Words> = { en, ug }

export const words = (lang: Language, own: string = LANGUAGE_UNSAID): Speech => ({
  ...texts[lang],
  lang,
  own,
})

/** Puts values into a text's {braces}; a brace without a value stays, so that it is seen. */
export function fill(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (brace, key: string) => String(params[key] ?? brace))
}
