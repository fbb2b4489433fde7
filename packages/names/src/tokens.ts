import { foldWord } from './fold.ts'
import { isCommon, isTibetan } from './gazetteer.ts'
import { type ArabicMode, arabicModeOf } from './readers/arabic.ts'
import { MAX_LENGTH, scan, scriptAt } from './words.ts'

/**
 * A word of a name. `key` is the folded word, for Arabic letters after the mode they are read in ("u:"): equal keys are
 * equal tokens. `weight` is in tenths: titles and particles count little.
 */
export type Token = { key: string; text: string; weight: number }

export const MAX_TOKENS = 8
/** Weight of a word, in tenths. */
export const WORD = 10
/** What agreeing on one of the commonest names is worth, beside another name. */
export const COMMON = 8
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
  return isCommon(folded) ? COMMON : WORD
}

/** The tokens of a name in the order they are spoken: "Eset, Ekber" begins with Ekber. At most MAX_TOKENS. */
export function tokensOf(name: string): Token[] {
  const { words, mode } = spokenWords(name)
  const tokens: Token[] = []
  for (const text of words)
    for (const token of tokensOfWord(text, mode)) if (tokens.length < MAX_TOKENS) tokens.push(token)
  return tokens
}

/** Words as written, in the order they are spoken, and the mode Arabic letters are read in; null when there are none. */
export function spokenWords(name: string): { words: string[]; mode: ArabicMode | null } {
  const { words, arabic, comma } = scan(name)
  const mode = arabic ? arabicModeOf(name.slice(0, MAX_LENGTH).normalize('NFKC')) : null
  return { words: comma < 0 ? words : [...words.slice(comma), ...words.slice(0, comma)], mode }
}

/** The tokens of one word: none when nothing of it is left, several for Tibetan, where a name is two syllables. */
export function tokensOfWord(text: string, mode: ArabicMode | null): Token[] {
  const folded = foldWord(text).flatMap(pieces)
  return folded.map((piece) => ({
    key: keyOf(piece, mode),
    text: folded.length === 1 ? text : piece,
    weight: weightOfWord(piece),
  }))
}

export function keyOf(folded: string, mode: ArabicMode | null): string {
  return mode !== null && scriptAt(folded.charCodeAt(0)) === 'Arab' ? `${mode}:${folded}` : folded
}

/** Folded word and mode of a token's key. */
export function partsOfKey(key: string): [folded: string, mode: ArabicMode | null] {
  return key[1] === ':' ? [key.slice(2), key[0] as ArabicMode] : [key, null]
}

/** Tibetan names are two syllables, in Tibetan script and in Han: 丹增嘉措 is 丹增 and 嘉措. Nothing else is cut here. */
function pieces(folded: string): string[] {
  if (folded.includes('་')) return inTwos(folded.split('་').filter(Boolean), '་')
  if (
    scriptAt(folded.charCodeAt(0)) !== 'Hans' ||
    folded.length < 4 ||
    folded.length > 8 ||
    folded.length % 2 === 1
  )
    return [folded]
  const pairs = inTwos([...folded], '')
  return pairs.every(isTibetan) ? pairs : [folded]
}

function inTwos(syllables: readonly string[], between: string): string[] {
  const pairs: string[] = []
  for (let at = 0; at < syllables.length; at += 2)
    pairs.push(syllables.slice(at, at + 2).join(between))
  return pairs
}
