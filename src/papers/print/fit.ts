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

/** A word, or the space between two, and its width in sizes. */
type Word = { wide: number; blank: boolean }
/** A paragraph as words; where a line of Han may end, after each character. */
type Measured = { words: Word[]; widest: number; scale: number }

const WORDS =
  /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]|\s+|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+/gu

function measured({ text, weight, scale = 1 }: Piece): Measured {
  const words = (text.match(WORDS) ?? []).map((word) => ({
    wide: widthOf(word, weight, scale),
    blank: word.trim() === '',
  }))
  return { words, widest: Math.max(0, ...words.map(({ wide }) => wide)), scale }
}

/** Lines that a paragraph takes in a width in sizes, when words go on to the next line. */
function linesOf({ words }: Measured, width: number): number {
  let lines = 1
  let used = 0
  for (const { wide, blank } of words) {
    if (used > 0 && used + wide > width && !blank) {
      lines += 1
      used = 0
    }
    used += wide
  }
  return lines
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
  const paragraphs = pieces.map(measured)
  const size = sizes.find((each) => shareOf(paragraphs, box, each, { leading, between }) <= TRUSTED)
  return size === undefined ? { size: sizes.at(-1)!, tries: TRIES } : { size, tries: 0 }
}

/** How much of the box’s height is used; infinite where a word is wider than the box. */
function shareOf(
  paragraphs: readonly Measured[],
  { width, height }: { width: number; height: number },
  size: number,
  { leading, between }: { leading: number; between: number },
): number {
  const room = (width * 0.97) / size
  let used = between * (paragraphs.length - 1)
  for (const paragraph of paragraphs) {
    if (paragraph.widest > room) return Number.POSITIVE_INFINITY
    used += linesOf(paragraph, room) * leading * paragraph.scale
  }
  return (used * size) / height
}
