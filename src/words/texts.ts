/** What a text can be: a sentence or a word, a list of them, a count, or a table of these. Never a function. */

/** A text for each category that its language has for numbers (CLDR); `{n}` is the number. */
export type Plural = { readonly other: string } & Readonly<
  Partial<Record<Exclude<Intl.LDMLPluralRule, 'other'>, string>>
>

/** The same texts in another language: the same keys, and for a count the categories of that language. */
export type Like<T> = T extends string
  ? string
  : T extends readonly unknown[]
    ? readonly string[]
    : T extends { one: string; other: string }
      ? [keyof T] extends ['one' | 'other']
        ? Plural
        : { readonly [Key in keyof T]: Like<T[Key]> }
      : { readonly [Key in keyof T]: Like<T[Key]> }

/** What stands on file in English and has a settled form in a language; all else stands as it is. */
export type Settled = {
  /** Values of claims. */
  readonly settled: Readonly<Record<string, string>>
  /** Whoever speaks or is spoken to. */
  readonly bodies: Readonly<Record<string, string>>
}
export type Terms = {
  readonly places: Readonly<Record<string, string>>
  /** What somebody is, what a thing is, by what medium something was said. */
  readonly roles: Readonly<Record<string, string>>
  /** "Government of {state}", "{who}, to {whom}": the English as it stands on file, with what is said in its place. {n} is a number. */
  readonly frames: Readonly<Record<string, string>>
}
/** By ISO 3166-1 alpha-3 code. */
export type StateNames = Readonly<Record<string, string>>

declare global {
  namespace Intl {
    interface PluralRules {
      /** Part of the language since 2023; the compiler does not know it yet. */
      selectRange(start: number, end: number): LDMLPluralRule
    }
  }
}

/** As a label begins, where a sentence does not: Turkish has an İ of its own. */
export const capitalised = (text: string, lang: string): string =>
  text.charAt(0).toLocaleUpperCase(lang) + text.slice(1)

export type TextValues = Readonly<Record<string, string | number>>

/** Puts values into a text's {braces}; a brace without a value stays, so that it is seen. */
export function fill(text: string, params: TextValues): string {
  return text.replaceAll(/\{(\w+)\}/g, (brace, key: string) => String(params[key] ?? brace))
}

/** As `fill`, and `{date|ablative}` is the value with that ending of the language. */
export function fillWithEndings(
  endings: Readonly<Record<string, (text: string) => string>>,
  text: string,
  params: TextValues,
): string {
  const ended = text.replaceAll(/\{(\w+)\|(\w+)\}/g, (brace, key: string, ending: string) =>
    key in params && Object.hasOwn(endings, ending) ? endings[ending]!(String(params[key])) : brace,
  )
  return fill(ended, params)
}

/** The text for `n` of something, with `{n}` and the other braces filled. */
export function counted(lang: string, text: Plural, n: number, params: TextValues = {}): string {
  return fill(text[categoryOf(lang, n)] ?? text.other, { n, ...params })
}

/** Of a range: what its language says of both ends together. */
export function countedRange(lang: string, text: Plural, [from, to]: [number, number], n: string) {
  return fill(text[rulesOf(lang).selectRange(from, to)] ?? text.other, { n })
}

const categoryOf = (lang: string, n: number) => rulesOf(lang).select(n)

const rules = new Map<string, Intl.PluralRules>()
export function rulesOf(lang: string): Intl.PluralRules {
  const known = rules.get(lang) ?? new Intl.PluralRules(lang)
  rules.set(lang, known)
  return known
}

/** The word for a code that may have none here. */
export const wordFor = (
  table: Readonly<Record<string, string>>,
  code: string,
): string | undefined => (Object.hasOwn(table, code) ? table[code] : undefined)
