/** How a language counts, as PO files say it: a formula that gives for each number the place of its text. */
import type { Language, PaperLanguage } from '../../src/kernel/about/languages.ts'
import type { Category } from './source.ts'

const ONE_ELSE = 'nplurals=2; plural=(n != 1);'
const NONE = 'nplurals=1; plural=0;'
const MILLIONS = (one: string) =>
  `nplurals=3; plural=(${one} ? 0 : n != 0 && n % 1000000 == 0 ? 1 : 2);`
const SLAVIC =
  'nplurals=4; plural=(n % 10 == 1 && n % 100 != 11 ? 0 : n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14) ? 1 : 2);'

/** Held against `Intl.PluralRules` by a test. One that is missing is added here. */
const FORMS = {
  ar: 'nplurals=6; plural=(n == 0 ? 0 : n == 1 ? 1 : n == 2 ? 2 : n % 100 >= 3 && n % 100 <= 10 ? 3 : n % 100 >= 11 ? 4 : 5);',
  de: ONE_ELSE,
  en: ONE_ELSE,
  es: MILLIONS('n == 1'),
  fr: MILLIONS('n == 0 || n == 1'),
  kk: ONE_ELSE,
  ky: ONE_ELSE,
  ru: SLAVIC,
  tr: ONE_ELSE,
  ug: ONE_ELSE,
  uz: ONE_ELSE,
  zh: NONE,
} as const satisfies Record<Language | PaperLanguage, string> & Record<string, string>
export const PLURAL_FORMS: Readonly<Record<string, string>> = FORMS

const ORDER: readonly Category[] = ['zero', 'one', 'two', 'few', 'many', 'other']

/** The categories of a language, in the order of a PO file's texts. Throws for one that has no formula yet. */
export function categoriesOf(lang: string): Category[] {
  if (!Object.hasOwn(PLURAL_FORMS, lang))
    throw new Error(
      `how ${lang} counts is not known: add its formula to scripts/words/plural-forms.ts`,
    )
  const categories: readonly string[] = new Intl.PluralRules(lang).resolvedOptions()
    .pluralCategories
  return ORDER.filter((category) => categories.includes(category))
}
