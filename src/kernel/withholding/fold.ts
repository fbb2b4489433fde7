/**
 * Folds a name for search: compatibility forms, case, marks and punctuation fall away; letters of every script stay.
 * Folding twice changes nothing. Matching across scripts is the work of `packages/names`, not of this.
 */
export function fold(text: string): string {
  // Of these letters the same comes out, many times faster.
  if (ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  return strip(strip(text.toWellFormed()).toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII, its control characters too
const ASCII = /^[\x00-\x7f]*$/

/** Marks, format characters and the tatweel go; the hamza of ئ is a part of the letter and stays. */
const strip = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/(?![\u0653-\u0655])[\p{M}\p{Cf}\u0640]/gu, '')
    .normalize('NFKC')

/** Folded, with the gaps closed: finds a name inside an address or beside any punctuation. */
export const squeeze = (text: string): string => fold(text).replaceAll(' ', '')
