/** How long somebody is said to have been sentenced to, in words. */
import type { PaperLanguage } from '../kernel/about/languages.ts'
import { LANGUAGE_TABLE } from './languages.ts'
import { counted, fill, type Plural } from './texts.ts'

/** ISO 8601 durations of years and months, and the words for terms that have no length. Null of anything else. */
export function termInWords(value: string | undefined, lang: PaperLanguage): string | null {
  const { term } = LANGUAGE_TABLE[lang].print
  if (value === 'life' || value === 'death_suspended' || value === 'not_disclosed')
    return term[value]
  const [, years, months] = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(value ?? '') ?? []
  const [a, b] = [some(years, term.years, lang), some(months, term.months, lang)].filter(
    (part) => part !== '',
  )
  if (a === undefined) return null
  return b === undefined ? a : fill(term.and, { a, b })
}

const some = (n: string | undefined, text: Plural, lang: PaperLanguage) =>
  !n || n === '0' ? '' : counted(lang, text, Number(n))
