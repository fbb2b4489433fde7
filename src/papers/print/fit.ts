/**
 * How large a text can be set in a box, reckoned from the fonts’ own widths, so that Typst need not try. Pure.
 * What does not surely fit at any size is measured by the template, and a text that does not fit is an error.
 */
import { advanceOf } from './fonts.ts'

/** `size` in points; `tries`: at how many sizes, each 7 % smaller, the template measures; 0 where the reckoning is trusted. */
export type Fit = { size: number; tries: number }
/** Down to half of the smallest size that was asked for. */
const TRIES = 10
/** A paragraph, and how many times the size of the whole it is set at. */
export type Piece = { text: string; weight: 'regular' | 'bold'; scale?: number }

/** Up to this share of the box the reckoning is trusted: it knows no kerning, and takes joined letters as if they stood alone. */
const TRUSTED = 0.93

/** Width in points of a run set in one line. */
export function widthOf(text: string, weight: Piece['weight'], size: number): number {
  let width = 0
  for (const character of text) width += advanceOf(character.codePointAt(0)!, weight)
  return width * size
}

/** Lines that a paragraph takes when words go on to the next line, and whether a word is wider than the line. */
function linesOf({ text, weight, scale = 1 }: Piece, size: number, width: number): { lines: number; bursts: boolean } {
  let lines = 1
  let used = 0
  let bursts = false
  for (const word of text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]|\s+|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+/gu) ?? []) {
    const wide = widthOf(word, weight, size * scale)
    if (used > 0 && used + wide > width && word.trim() !== '') {
      lines += 1
      used = 0
    }
    used += wide
    bursts ||= wide > width
  }
  return { lines, bursts }
}

/**
 * The largest of `sizes` at which the paragraphs surely fit a box in points; else the smallest, to be tried. `leading`: height of a line in
 * sizes; `between`: space between paragraphs, in sizes.
 */
export function reckon(
  pieces: readonly Piece[],
  box: { width: number; height: number },
  sizes: readonly number[],
  { leading, between }: { leading: number; between: number },
): Fit {
  const size = sizes.find((each) => shareOf(pieces, box, each, leading, between) <= TRUSTED)
  return size === undefined ? { size: sizes.at(-1)!, tries: TRIES } : { size, tries: 0 }
}

function shareOf(
  pieces: readonly Piece[],
  { width, height }: { width: number; height: number },
  size: number,
  leading: number,
  between: number,
): number {
  let used = 0
  for (const piece of pieces) {
    const { lines, bursts } = linesOf(piece, size, width * 0.97)
    if (bursts) return Number.POSITIVE_INFINITY
    used += lines * leading * size * (piece.scale ?? 1)
  }
  return (used + between * size * (pieces.length - 1)) / height
}
