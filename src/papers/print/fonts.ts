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

/** Fonts by the script that each is for, as `templates/base.typ` names them; the regular weight stands for both. */
const COVERING = [FILES[0], FILES[2], FILES[4]]
let covered: readonly ReadonlySet<number>[] | null = null

/** Whether one of the fonts has a glyph for the character. */
export function hasGlyph(codePoint: number): boolean {
  covered ??= COVERING.map((file) => new Set((fontkit.openSync(pathOf(file)) as fontkit.Font).characterSet))
  return covered.some((set) => set.has(codePoint))
}
