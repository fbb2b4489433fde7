/** What the fonts of papers can print, and how wide. */
import { createRequire } from 'node:module'
import type { Font } from 'fontkit'
import { FONT_FILES, pathOf } from './font-files.ts'

type Weight = 'regular' | 'bold'
/** In the order in which templates ask for a character: Latin and Cyrillic, Arabic, Han. */
const SEARCHED: Record<Weight, readonly string[]> = {
  regular: [FONT_FILES[0], FONT_FILES[2], FONT_FILES[4]],
  bold: [FONT_FILES[1], FONT_FILES[3], FONT_FILES[5]],
}
const opened = new Map<string, Font>()
const require = createRequire(import.meta.url)
const advances: Record<Weight, Map<number, number>> = { regular: new Map(), bold: new Map() }

/** The library is loaded when the first font is opened: whoever takes somebody out of the public waits for none. */
function fontOf(file: string): Font {
  const { openSync } = require('fontkit') as typeof import('fontkit')
  const font = opened.get(file) ?? (openSync(pathOf(file)) as Font)
  opened.set(file, font)
  return font
}

const glyphs = new Map<number, boolean>()

/** Whether one of the fonts has a glyph for the character. */
export function hasGlyph(codePoint: number): boolean {
  const known =
    glyphs.get(codePoint) ??
    SEARCHED.regular.some((file) => fontOf(file).hasGlyphForCodePoint(codePoint))
  glyphs.set(codePoint, known)
  return known
}

/** Width of a character, in sizes (em); an em for one that no font has. */
export function advanceOf(codePoint: number, weight: Weight): number {
  const known = advances[weight].get(codePoint)
  if (known !== undefined) return known
  const font = SEARCHED[weight].map(fontOf).find((each) => each.hasGlyphForCodePoint(codePoint))
  const advance = font ? font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm : 1
  advances[weight].set(codePoint, advance)
  return advance
}
