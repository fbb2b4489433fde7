/**
 * Folds a name for search: compatibility forms, case, marks and punctuation fall away; letters of every script stay.
 * Folding twice changes nothing. Matching across scripts is the work of `packages/names`, not of this.
 */
export function fold(text: string): string {
  return strip(strip(text.toWellFormed()).toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Marks, format characters and the tatweel go; the hamza of ئ is a part of the letter and stays. */
const strip = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/(?![\u0653-\u0655])[\p{M}\p{Cf}\u0640]/gu, '')
    .normalize('NFKC')

/** Folded, with the gaps closed: finds a name inside an address or beside any punctuation. */
export const squeeze = (text: string): string => fold(text).replaceAll(' ', '')
