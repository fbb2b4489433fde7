/** The order of names in a reader's language. Node's own sorts Uyghur by Arabic's alphabet. */

/** The Uyghur alphabet in its order, without ئ, which only carries a vowel at the beginning of a syllable. */
const ALPHABET = 'اەبپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىي'
const RANKS = new Map(
  [...ALPHABET].map((letter, rank) => [letter, String.fromCharCode(0xe000 + rank)]),
)
/** Forms of one letter that keyboards and CLDR mix. */
const SAME: Readonly<Record<string, string>> = { ه: 'ھ', ک: 'ك', ی: 'ى' }
const isUyghur = (name: string) => /\p{Script=Arabic}/u.test(name)

export type Compare = (one: string, other: string) => number

/** As the runtime has it. */
export const inOrderOf =
  (locale: string): (() => Compare) =>
  () =>
    new Intl.Collator(locale).compare

/** Names in Arabic script by the Uyghur alphabet, then names that stand there in other scripts. */
export function inUyghurOrder(): Compare {
  const inLatin = inOrderOf('en')()
  const keys = new Map<string, string>()
  const keyOf = (name: string) => keys.get(name) ?? remember(keys, name)
  return (one, other) => {
    if (isUyghur(one) !== isUyghur(other)) return isUyghur(one) ? -1 : 1
    return isUyghur(one) ? compareKeys(keyOf(one), keyOf(other)) : inLatin(one, other)
  }
}

function remember(keys: Map<string, string>, name: string): string {
  const letters = [...name.normalize('NFC').replaceAll('ئ', '')]
  const key = letters.map((letter) => RANKS.get(SAME[letter] ?? letter) ?? letter).join('')
  keys.set(name, key)
  return key
}

const compareKeys = (one: string, other: string) => (one < other ? -1 : Number(one > other))
