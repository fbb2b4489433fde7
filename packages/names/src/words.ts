/** What a UTF-16 unit is to a name. */
export type Script = 'Latn' | 'Arab' | 'Cyrl' | 'Hans' | 'Tibt' | 'Zyyy'

/** Longer input is cut: no name is longer, and time must not grow with it. */
export const MAX_LENGTH = 256

const UNKNOWN = 0
const SEPARATOR = 1
/** Inside a word, of no script of its own: marks, joiners, apostrophes, hyphens, letters of scripts we do not read. */
const INNER = 2
const SCRIPTS: readonly Script[] = ['Latn', 'Arab', 'Cyrl', 'Hans', 'Tibt']
const FIRST_SCRIPT = 3
const WORD = /[\p{L}\p{M}\p{Cf}\p{Cs}'’‘ʼʻ`´ʹ′\-‐‑‒–་]/u
const classes = new Uint8Array(0x10000)

function classOf(code: number): number {
  const known = classes[code]!
  if (known !== UNKNOWN) return known
  const script = scriptAt(code)
  const found =
    script !== 'Zyyy' && WORD.test(String.fromCharCode(code))
      ? FIRST_SCRIPT + SCRIPTS.indexOf(script)
      : WORD.test(String.fromCharCode(code))
        ? INNER
        : SEPARATOR
  classes[code] = found
  return found
}

/** Words of a name as written, whether any is in Arabic letters, and how many words stand before its only comma (-1: none). */
export type Words = { words: string[]; arabic: boolean; comma: number }

const HANS = FIRST_SCRIPT + SCRIPTS.indexOf('Hans')
const ARAB = FIRST_SCRIPT + SCRIPTS.indexOf('Arab')
const TIBT = FIRST_SCRIPT + SCRIPTS.indexOf('Tibt')
const parts = (a: number, b: number) =>
  a !== b && (a === HANS || b === HANS || a === ARAB || b === ARAB || a === TIBT || b === TIBT)

/** "Ekber艾克拜尔" is two words: a word has one script, but Latin and Cyrillic letters may mix. */
export function scan(text: string): Words {
  const words: string[] = []
  let arabic = false
  let comma = -1
  let commas = 0
  let from = -1
  let script = INNER
  const length = Math.min(text.length, MAX_LENGTH)
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind === SEPARATOR) {
      if (from >= 0) words.push(text.slice(from, at))
      from = -1
      script = INNER
      if (code === 0x2c || code === 0x60c) {
        commas++
        comma = words.length
      }
      continue
    }
    if (from < 0) from = at
    if (kind < FIRST_SCRIPT) continue
    if (kind === ARAB) arabic = true
    if (script !== INNER && parts(script, kind)) {
      words.push(text.slice(from, at))
      from = at
    }
    script = kind
  }
  if (from >= 0) words.push(text.slice(from, length))
  return { words, arabic, comma: commas === 1 && comma > 0 && comma < words.length ? comma : -1 }
}

/** The script most of a text's letters are in; `Hans` for any Han, `Zyyy` when no known script is there. */
export function scriptOf(text: string): Script {
  const counts = new Map<Script, number>()
  for (let at = 0; at < text.length && at < MAX_LENGTH; at++) {
    const script = scriptAt(text.charCodeAt(at))
    if (script !== 'Zyyy') counts.set(script, (counts.get(script) ?? 0) + 1)
  }
  let best: Script = 'Zyyy'
  for (const [script, count] of counts) if (count > (counts.get(best) ?? 0)) best = script
  return best
}

/** Script of one UTF-16 unit; the first half of a pair in the planes of Han counts as Han. */
export function scriptAt(code: number): Script {
  if (code < 0x250)
    return (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0xc0 && code !== 0xd7 && code !== 0xf7)
      ? 'Latn'
      : 'Zyyy'
  for (const [from, to, script] of RANGES) if (code >= from && code <= to) return script
  return 'Zyyy'
}

const RANGES: readonly (readonly [from: number, to: number, script: Script])[] = [
  [0x250, 0x2af, 'Latn'],
  [0x400, 0x52f, 'Cyrl'],
  [0x600, 0x77f, 'Arab'],
  [0x8a0, 0x8ff, 'Arab'],
  [0xf00, 0xfff, 'Tibt'],
  [0x1d00, 0x1eff, 'Latn'],
  [0x2c60, 0x2c7f, 'Latn'],
  [0x3400, 0x9fff, 'Hans'],
  [0xa720, 0xa7ff, 'Latn'],
  [0xd840, 0xd884, 'Hans'],
  [0xf900, 0xfaff, 'Hans'],
  [0xfb00, 0xfb06, 'Latn'],
  [0xfb50, 0xfdff, 'Arab'],
  [0xfe70, 0xfefc, 'Arab'],
  [0xff21, 0xff5a, 'Latn'],
]
