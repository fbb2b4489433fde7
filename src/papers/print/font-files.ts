/** The font files of papers. Papers use these and no other: the same letters on every machine. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Scheherazade New keeps the text layer of Uyghur right where Noto’s Arabic fonts double letters (docs/decisions/typst.md). */
export const FONT_FILES = [
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  '@expo-google-fonts/scheherazade-new/400Regular/ScheherazadeNew_400Regular.ttf',
  '@expo-google-fonts/scheherazade-new/700Bold/ScheherazadeNew_700Bold.ttf',
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
] as const

export const pathOf = (file: string) => fileURLToPath(import.meta.resolve(file))

/** The bytes of every font file, each a moment in memory: the compiler keeps its own copy. */
export function* fontFiles(): Generator<Uint8Array> {
  for (const file of FONT_FILES) yield readFileSync(pathOf(file))
}
