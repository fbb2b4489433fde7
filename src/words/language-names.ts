/** What a language is called in the language of a page. */
import type { Speech } from './index.ts'
import { wordFor } from './texts.ts'

type Speaks = Pick<Speech, 'lang' | 'languages'>

/** Our own word for a language of the table, else CLDR’s, which has one for every tag with a script too; else the tag itself. */
export const languageName = (tag: string, { lang, languages }: Speaks): string =>
  wordFor(languages, tag) ?? new Intl.DisplayNames([lang], { type: 'language' }).of(tag) ?? tag
