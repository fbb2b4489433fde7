/** What a language is called in the language of a page or a paper. */
import type { Language, PaperLanguage } from '../kernel/about/languages.ts'
import { LANGUAGE_TABLE } from './languages.ts'
import { wordFor } from './texts.ts'

type Speaks = { lang: Language | PaperLanguage; languages: Readonly<Record<string, string>> }

/** Our own word for a language of the table, else CLDR’s, which has one for every tag with a script too; else the tag itself. */
export const languageName = (tag: string, { lang, languages }: Speaks): string =>
  wordFor(languages, tag) ?? new Intl.DisplayNames([lang], { type: 'language' }).of(tag) ?? tag

/** The same in the language of a paper. One that has no pages has no names of its own for languages. */
export function languageNameIn(tag: string, lang: PaperLanguage): string {
  const row = LANGUAGE_TABLE[lang]
  return languageName(tag, { lang, languages: 'site' in row ? row.site.languages : {} })
}
