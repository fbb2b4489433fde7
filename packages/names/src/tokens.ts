import { foldWord, scriptAt, wordsOf } from './fold.ts'
import { type ArabicMode, arabicModeOf } from './readers/arabic.ts'

/**
 * A word of a name. `key` is the folded word, for Arabic letters after the mode they are read in ("u:"): equal keys are
 * equal tokens. `weight` is in tenths: titles and particles count little.
 */
export type Token = { key: string; text: string; weight: number }

export const MAX_TOKENS = 8
const FULL = 10
const words = (list: string) => list.trim().split(/\s+/)
/** Titles that became part of names or are dropped from them (rules.md, "Naming facts"). */
const TITLES = new Set(
  words(`haji hajim hajji haci hac xaji hajy damolla damollam molla mulla qari qarim qarihaji imam axun axunum akhun ahun akhund
  mezin xelpet ependi efendi effendi beg palwan dr prof mr mrs ms sheikh shaykh sayyid seyyid rinpoche rinpoché lama
  ھاجى ھاجىم داموللا داموللام موللا قارى قارىم ئاخۇن ئاخۇنۇم ئەپەندى بەگ پالۋان хаджи ахун 阿吉 哈吉 阿訇 阿洪 大毛拉 毛拉 仁波切 aji hajimu ahong damaola الحاج حاجي الشيخ شيخ`),
)
const PARTICLES = new Set(
  words(
    'al el bin ibn bint ben abu uulu uly ulı oglu oghli ogli kyzy qyzy kizi qizi bek de da von van ال بن ابن بنت улы ұлы уулу кызы қызы оглы аль эль бин ибн',
  ),
)

/** Weight in tenths of a folded word. */
export function weightOfWord(folded: string): number {
  if (TITLES.has(folded)) return 3
  if (PARTICLES.has(folded)) return 1
  return FULL
}

/** The tokens of a name in the order they are spoken: "Eset, Ekber" begins with Ekber. At most MAX_TOKENS. */
export function tokensOf(name: string): Token[] {
  const mode = modeOf(name)
  const cut = /^[^,،]+[,،][^,،]+$/.test(name.length > 256 ? '' : name) ? name.search(/[,،]/) : -1
  const raw = cut < 0 ? wordsOf(name) : [...wordsOf(name.slice(cut + 1)), ...wordsOf(name.slice(0, cut))]
  const tokens: Token[] = []
  for (const text of raw) {
    const folded = foldWord(text)
    if (folded === '') continue
    for (const piece of pieces(folded)) {
      if (tokens.length < MAX_TOKENS)
        tokens.push({ key: keyOf(piece, mode), text: piece === folded ? text : piece, weight: weightOfWord(piece) })
    }
  }
  return tokens
}

export function keyOf(folded: string, mode: ArabicMode | null): string {
  return mode !== null && scriptAt(folded.charCodeAt(0)) === 'Arab' ? `${mode}:${folded}` : folded
}

/** Folded word and mode of a token's key. */
export function partsOfKey(key: string): [folded: string, mode: ArabicMode | null] {
  return key[1] === ':' ? [key.slice(2), key[0] as ArabicMode] : [key, null]
}

/** Null when a name has no Arabic letter. */
export function modeOf(name: string): ArabicMode | null {
  for (let at = 0; at < name.length && at < 256; at++) {
    if (scriptAt(name.charCodeAt(at)) === 'Arab') return arabicModeOf(name.slice(0, 256).normalize('NFKC'))
  }
  return null
}

/** Tibetan names are pairs of syllables; nothing else is cut here. */
function pieces(folded: string): string[] {
  if (!folded.includes('་')) return [folded]
  const syllables = folded.split('་').filter(Boolean)
  const pairs: string[] = []
  for (let at = 0; at < syllables.length; at += 2) pairs.push(syllables.slice(at, at + 2).join('་'))
  return pairs
}
