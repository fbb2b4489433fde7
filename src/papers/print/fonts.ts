/** The fonts of papers, and which characters they can print. Papers use these and no other: the same bytes on every machine. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as fontkit from 'fontkit'

/** Scheherazade New keeps the text layer of Uyghur right where Noto’s Arabic fonts double letters (docs/decisions/typst.md). */
const FILES = [
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  '@expo-google-fonts/scheherazade-new/400Regular/ScheherazadeNew_400Regular.ttf',
  '@expo-google-fonts/scheherazade-new/700Bold/ScheherazadeNew_700Bold.ttf',
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
] as const

const pathOf = (file: string) => fileURLToPath(import.meta.resolve(file))

/** The bytes of every font file, each a moment in memory: the compiler keeps its own copy. */
export function* fontFiles(): Generator<Uint8Array> {
  for (const file of FILES) yield readFileSync(pathOf(file))
}

type Weight = 'regular' | 'bold'
/** In the order in which templates ask for a character: Latin and Cyrillic, Arabic, Han. */
const SEARCHED: Record<Weight, readonly string[]> = { regular: [FILES[0], FILES[2], FILES[4]], bold: [FILES[1], FILES[3], FILES[5]] }
const opened = new Map<string, fontkit.Font>()
const advances: Record<Weight, Map<number, number>> = { regular: new Map(), bold: new Map() }

function fontOf(file: string): fontkit.Font {
  const font = opened.get(file) ?? (fontkit.openSync(pathOf(file)) as fontkit.Font)
  opened.set(file, font)
  return font
}

const glyphs = new Map<number, boolean>()

/** Whether one of the fonts has a glyph for the character. */
export function hasGlyph(codePoint: number): boolean {
  const known = glyphs.get(codePoint) ?? SEARCHED.regular.some((file) => fontOf(file).hasGlyphForCodePoint(codePoint))
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
