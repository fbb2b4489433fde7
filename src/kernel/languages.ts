/** Languages that the site has. Their texts stand in `src/words/`. */
export const LANGUAGES = ['en', 'ug', 'es'] as const
export type Language = (typeof LANGUAGES)[number]

export const isLanguage = (text: string): text is Language =>
  (LANGUAGES as readonly string[]).includes(text)

/** Direction of a page in that language. */
export const directionOfLanguage = (lang: string): 'ltr' | 'rtl' =>
  /^(ug|ar|fa|ur|he|ckb)(-|$)/.test(lang) && !/-Latn|-Cyrl/.test(lang) ? 'rtl' : 'ltr'

/** Scripts that are written from right to left, by ISO 15924 code. */
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo'])

/** Direction follows the script of the value, never the language of the page. */
export const directionOfScript = (script: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr'

/** ISO 15924 code of the first letter that has one of the scripts we hold names in; `Zyyy` when there is none. */
export function scriptOf(text: string): string {
  for (const character of text) {
    if (/\p{Script=Arabic}/u.test(character)) return 'Arab'
    if (/\p{Script=Han}/u.test(character)) return 'Hans'
    if (/\p{Script=Cyrillic}/u.test(character)) return 'Cyrl'
    if (/\p{Script=Latin}/u.test(character)) return 'Latn'
  }
  return 'Zyyy'
}
