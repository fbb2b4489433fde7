/**
 * Folds a name for search: compatibility forms, case, marks and punctuation fall away; letters of every script stay.
 * Folding twice changes nothing. Matching across scripts is the work of `packages/names`, not of this.
 */
export function fold(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Folded, with the gaps closed: finds a name inside an address or beside any punctuation. */
export const squeeze = (text: string): string => fold(text).replaceAll(' ', '')
