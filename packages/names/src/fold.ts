import { fromTraditional } from './data/traditional.ts'

export type Script = 'Latn' | 'Arab' | 'Cyrl' | 'Hans' | 'Tibt' | 'Zyyy'

/** Longer input is cut: no name is longer, and time must not grow with it. */
export const MAX_LENGTH = 256
const MAX_TOKEN = 48

/** Letters, marks and what stands inside a word (apostrophes, hyphens, joiners, the Tibetan tsheg); all else parts words. */
const WORD = /[\p{L}\p{M}\p{Cf}'’‘ʼʻ`´ʹ′\-‐‑‒–་]+/gu
/** Marks and signs that never tell two names apart: tatweel, harakat, joiners, bidi controls, apostrophes, hyphens. */
const NOISE = /[\p{Cf}\u0640\u064b-\u065f\u0670\u06d6-\u06ed'’‘ʼʻ`´ʹ′\-‐‑‒–]+/gu
const SIMPLE = /^[a-z]+$/

/** Words of a name as they are written. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const [word] of text.slice(0, MAX_LENGTH).matchAll(WORD)) {
    for (const piece of splitScripts(word)) words.push(piece)
  }
  return words
}

/** The folded words of a name with one space between them. Folding twice changes nothing. */
export function fold(text: string): string {
  return wordsOf(text).map(foldWord).filter(Boolean).join(' ')
}

/** A word without what never tells two names apart. Script, ö, é, ş and the like stay. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (SIMPLE.test(lower)) return lower.slice(0, MAX_TOKEN)
  const plain = unturn(lower).normalize('NFKC').toLowerCase().replace(NOISE, '').normalize('NFC')
  const letters = plain.replace(/[^\p{L}\p{M}་]/gu, '').replace(/(?![\u0f71-\u0fbc])\p{M}/gu, '')
  return fromTraditional(confusables(letters))
    .replace(/^་+|་+$/g, '')
    .slice(0, MAX_TOKEN)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/^་+|་+$/g, '')
}

/** Letters that keyboards and recognition confuse within the Arabic script. */
function confusables(word: string): string {
  return word.replace(/[ىیيېکكہھەۀۃ]/g, (letter) =>
    letter === 'ک' ? 'ك' : letter === 'ہ' ? 'ه' : letter === 'ۀ' ? 'ه' : letter === 'ۃ' ? 'ة' : letter,
  )
}

/** Text from a PDF may hold presentation forms in the order of the eye: final forms first. Turned back. */
function unturn(word: string): string {
  const first = word.charCodeAt(0)
  if (/^[\ufb50-\ufdff\ufe70-\ufefc]/.test(word) && isFinalForm(first) && !isFinalForm(word.charCodeAt(word.length - 1)))
    return [...word].reverse().join('')
  return /[ةى]$/.test(word) || !/^[ةى].*[اوئ]$|[\u0620-\u06ff]ئ$/.test(word) ? word : [...word].reverse().join('')
}

/** NFKD of a presentation form says its shape; Unicode orders isolated, final, initial, medial. */
function isFinalForm(code: number): boolean {
  if (code < 0xfb50) return false
  return FINAL_FORMS.has(code)
}
const FINAL_FORMS = new Set<number>()
for (let code = 0xfe80; code <= 0xfefc; code++) {
  const here = String.fromCharCode(code).normalize('NFKC')
  const before = String.fromCharCode(code - 1).normalize('NFKC')
  const two = String.fromCharCode(code - 2).normalize('NFKC')
  if (here === before && here !== two) FINAL_FORMS.add(code)
}
for (const code of [
  0xfbeb, 0xfbed, 0xfbef, 0xfbf1, 0xfbf3, 0xfbf5, 0xfbf7, 0xfbd8, 0xfbda, 0xfbdc, 0xfbe5, 0xfbdf, 0xfbab, 0xfb93, 0xfbd4, 0xfb57, 0xfb7b,
  0xfb8b,
])
  FINAL_FORMS.add(code)

/** The script most of a text's letters are in; `Hans` for any Han, `Zyyy` when no known script is there. */
export function scriptOf(text: string): Script {
  const counts: Record<Script, number> = { Latn: 0, Arab: 0, Cyrl: 0, Hans: 0, Tibt: 0, Zyyy: 0 }
  const head = text.slice(0, MAX_LENGTH)
  for (let at = 0; at < head.length; at++) counts[scriptAt(head.charCodeAt(at))]++
  counts.Zyyy = 0
  const best = (Object.keys(counts) as Script[]).reduce((a, b) => (counts[b] > counts[a] ? b : a))
  return counts[best] > 0 ? best : 'Zyyy'
}

/** Script of one UTF-16 unit; both halves of a pair in the planes of Han count as Han. */
export function scriptAt(code: number): Script {
  if (code < 0x250)
    return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7)
      ? 'Latn'
      : 'Zyyy'
  if (
    code < 0x2b0 ||
    (code >= 0x1d00 && code < 0x1f00) ||
    (code >= 0x2c60 && code < 0x2c80) ||
    (code >= 0xa720 && code < 0xa800) ||
    (code >= 0xff21 && code <= 0xff5a)
  )
    return 'Latn'
  if (code >= 0x400 && code < 0x530) return 'Cyrl'
  if (
    (code >= 0x600 && code < 0x780) ||
    (code >= 0x8a0 && code < 0x900) ||
    (code >= 0xfb50 && code < 0xfe00) ||
    (code >= 0xfe70 && code < 0xfeff)
  )
    return 'Arab'
  if (code >= 0xf00 && code < 0x1000) return 'Tibt'
  if ((code >= 0x3400 && code < 0xa000) || (code >= 0xf900 && code < 0xfb00) || (code >= 0xd840 && code <= 0xd884)) return 'Hans'
  return 'Zyyy'
}

/** "Ekber艾克拜尔" is two words. */
function splitScripts(word: string): string[] {
  let from = 0
  const pieces: string[] = []
  let last: Script = 'Zyyy'
  for (let at = 0; at < word.length; at++) {
    const script = scriptAt(word.charCodeAt(at))
    if (script === 'Zyyy') continue
    if (
      last !== 'Zyyy' &&
      script !== last &&
      (script === 'Hans' || last === 'Hans' || script === 'Tibt' || script === 'Arab' || last === 'Arab')
    ) {
      if (!(at > 0 && word.charCodeAt(at) >= 0xdc00 && word.charCodeAt(at) <= 0xdfff)) {
        pieces.push(word.slice(from, at))
        from = at
      }
    }
    last = script
  }
  pieces.push(word.slice(from))
  return pieces
}
