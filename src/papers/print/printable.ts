/** What may stand on a paper: every character has a glyph, nothing is invisible, no run is too long to break. */
import { Refusal } from '../../kernel/refusals/index.ts'
import { hasGlyph } from './fonts.ts'

/** Control characters, bidi controls and other characters that print nothing; the joiners, which Arabic script needs, stay. */
const UNSEEN =
  /\p{Cc}|\p{Cs}|\p{Co}|\p{Cn}|\u00ad|\u034f|\u061c|[\u115f\u1160]|[\u17b4\u17b5]|[\u180b-\u180f]|\u200b|[\u200e\u200f]|[\u202a-\u202e]|[\u2060-\u206f]|\u3164|[\ufe00-\ufe0f]|\ufeff|\uffa0|[\ufff9-\ufffc]|[\u{e0000}-\u{e0fff}]/gu
const JOINERS = /[\u200c\u200d]/u
/** Around ranges in our own words: nothing that somebody typed, and nothing of the record, holds one by now. */
const ISOLATES = /[\u2066\u2069]/u
/** No word of a language that papers speak is longer; more than this is no word. */
const LONGEST_WORD = 60
const UNBROKEN = new RegExp(
  `[^\\s\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef/\\-]{${LONGEST_WORD + 1},}`,
  'u',
)

/**
 * A text of the record as it is printed: composed (NFC), without what prints nothing, white space as single blanks.
 * What a font lacks is left to `demandPrintable`.
 */
export const printed = (text: string): string =>
  text.normalize('NFC').replaceAll(/\s+/gu, ' ').replaceAll(UNSEEN, '').trim()

/** @throws Refusal `paper-unseen-character` for a text somebody typed that holds what would not be seen. */
export function demandSeen(text: string, field: string): void {
  const found = text.replaceAll('\n', '').match(UNSEEN)
  if (found) throw new Refusal('paper-unseen-character', { field, character: codeOf(found[0]!) })
}

/** Under which a template is handed a drawing. */
const DRAWN = new Set(['qr', 'svg'])

/**
 * Everything that a template is handed, but for drawings (`qr`, `svg`).
 * @throws Refusal `paper-no-glyph`, `paper-word-too-long`, naming the field, for the first text that cannot be printed
 */
export function demandPrintable(value: unknown, field = 'paper'): void {
  if (typeof value === 'string') demandText(value, field)
  if (typeof value !== 'object' || value === null) return
  for (const [key, each] of Object.entries(value))
    if (!DRAWN.has(key)) demandPrintable(each, Array.isArray(value) ? field : key)
}

function demandText(text: string, field: string): void {
  const character = unprintableIn(text)
  if (character) throw new Refusal('paper-no-glyph', { field, character })
  if (UNBROKEN.test(text)) throw new Refusal('paper-word-too-long', { field, most: LONGEST_WORD })
}

/** The first character that no font of papers has, and its code; null when all can be set. */
export function unprintableIn(text: string): string | null {
  const found = [...new Set(text)].find((character) => !isSettable(character))
  return found === undefined ? null : `${found} (${codeOf(found)})`
}

const isSettable = (character: string) =>
  /\s/u.test(character) ||
  JOINERS.test(character) ||
  ISOLATES.test(character) ||
  hasGlyph(character.codePointAt(0)!)

const codeOf = (character: string) =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
