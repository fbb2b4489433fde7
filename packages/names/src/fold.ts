import { fromTraditional } from './data/traditional.ts'
import { scan } from './words.ts'

const MAX_WORD = 48

/** Marks and signs that never tell two names apart: tatweel, harakat, joiners, bidi controls, apostrophes, hyphens. */
const NOISE = /[\p{Cf}\u0640\u064b-\u065f\u0670\u06d6-\u06ed'’‘ʼʻ`´ʹ′\-‐‑‒–]+/gu
const NOT_LETTERS = /[^\p{L}\p{M}་]|(?![\u0f71-\u0fbc])\p{M}/gu
const EDGES = /^་+|་+$/g
const SIMPLE = /^[a-z]+$/
/** The Arabic article, written with a hyphen: al-Assad, el-Fattah, ash-Shami, аль-Каддафи. */
const ARTICLE = /^(?:al|el|a([dnrstz])(?=-\1)|ash|аль|эль|ас|ад|ан|ар|аш|аз)[-‐‑](?=\p{L}{2})/u

/** The folded words of a name with one space between them. Folding twice changes nothing. */
export function fold(text: string): string {
  return scan(text)
    .words.flatMap((word) => foldWord(word))
    .join(' ')
}

/**
 * A word without what never tells two names apart; script, ö, é, ş and the like stay. None when nothing is left;
 * several when letters that hid their script (ｍ, ℌ) come to stand beside another one.
 */
export function foldWord(word: string, depth = 0): string[] {
  const folded = foldOnce(word)
  if (folded === '' || folded === word || SIMPLE.test(folded) || depth > 3)
    return folded === '' ? [] : [folded]
  return scan(folded).words.flatMap((piece) => foldWord(piece, depth + 1))
}

function foldOnce(word: string): string {
  const lower = word.toLowerCase()
  if (SIMPLE.test(lower)) return lower.slice(0, MAX_WORD)
  const bare = unturnForms(lower)
    .normalize('NFKC')
    .toLowerCase()
    .replace(ARTICLE, '')
    .replace(NOISE, '')
    .normalize('NFC')
    .replace(NOT_LETTERS, '')
  const letters = fromTraditional(bare.replace(/[کہۀۃ]/g, (letter) => CONFUSED[letter]!)).slice(
    0,
    MAX_WORD,
  )
  return unturnCarrier(letters.replace(/[\ud800-\udbff]$/, '').replace(EDGES, ''))
}

/** Letters that keyboards and recognition confuse within the Arabic script. */
const CONFUSED: Record<string, string> = { ک: 'ك', ہ: 'ه', ۀ: 'ه', ۃ: 'ة' }

/** Text from a PDF may hold presentation forms in the order of the eye, the final one first. Turned back. */
function unturnForms(word: string): string {
  const turned =
    FINAL_FORMS.has(word.charCodeAt(0)) && !FINAL_FORMS.has(word.charCodeAt(word.length - 1))
  return turned ? [...word].reverse().join('') : word
}

/** The same without forms: the carrier ئ begins words and syllables and never ends a word. */
function unturnCarrier(word: string): string {
  return /^(?!ئ)[\u0621-\u06d5]+ئ$/.test(word) ? [...word].reverse().join('') : word
}

/** Presentation forms of one letter follow each other: isolated, final, then initial and medial where there are any. */
const FINAL_FORMS = new Set<number>()
for (const [from, to] of [
  [0xfb50, 0xfbff],
  [0xfe80, 0xfefc],
] as const) {
  for (let code = from + 1, run = 0; code <= to; code++) {
    run = sameLetter(code, code - 1) ? run + 1 : 0
    if (run === 1) FINAL_FORMS.add(code)
  }
}

function sameLetter(a: number, b: number): boolean {
  return String.fromCharCode(a).normalize('NFKC') === String.fromCharCode(b).normalize('NFKC')
}
