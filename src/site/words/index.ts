import type { About, Head } from '../../kernel/about.ts'
import type { Language } from '../../kernel/languages.ts'
import { LANGUAGE_UNSAID } from '../../kernel/own-text.ts'
import { named } from '../about.ts'
import { en } from './en.ts'
import { ug } from './ug.ts'

/** Every text of the site in one language. */
export type Words = typeof en
/** What a page is given: the texts, which language they are, in which language the collection's own texts are, and what it is about. */
export type Speech = Words & { lang: Language; own: string; about: About }

const texts: Record<Language, Words> = { en, ug }

const NOTHING_SAID: Head = { language: LANGUAGE_UNSAID, about: {} }

/** Before there is a collection, as of one that says nothing of itself. */
export function words(lang: Language, { language, about }: Head = NOTHING_SAID): Speech {
  return { ...named(texts[lang], { lang, own: language, about }), lang, own: language, about }
}

/** Puts values into a text's {braces}; a brace without a value stays, so that it is seen. */
export function fill(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (brace, key: string) => String(params[key] ?? brace))
}
