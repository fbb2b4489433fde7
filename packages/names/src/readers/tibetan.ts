import type { Reading, Step } from './reading.ts'

/** Wylie-like letters of Tibetan, then Lhasa speech by syllable: the written form is etymological. */
const LETTERS: Record<string, string> = {
  ཀ: 'k',
  ཁ: 'kh',
  ག: 'g',
  ང: 'ng',
  ཅ: 'c',
  ཆ: 'ch',
  ཇ: 'j',
  ཉ: 'ny',
  ཏ: 't',
  ཐ: 'th',
  ད: 'd',
  ན: 'n',
  པ: 'p',
  ཕ: 'ph',
  བ: 'b',
  མ: 'm',
  ཙ: 'ts',
  ཚ: 'tsh',
  ཛ: 'dz',
  ཝ: 'w',
  ཞ: 'zh',
  ཟ: 'z',
  འ: "'",
  ཡ: 'y',
  ར: 'r',
  ལ: 'l',
  ཤ: 'sh',
  ས: 's',
  ཧ: 'h',
  ཨ: 'a',
}
const ROOTS: Record<string, string> = {
  k: 'k',
  kh: 'k',
  g: 'g',
  ng: 'N',
  c: 'C',
  ch: 'C',
  j: 'j',
  ny: 'n0',
  t: 't',
  th: 't',
  d: 'd',
  n: 'n',
  p: 'p',
  ph: 'p',
  b: 'b',
  m: 'm',
  ts: '7',
  tsh: '7',
  dz: '7',
  w: 'w',
  zh: 'S',
  z: 's',
  "'": '',
  y: 'y',
  r: 'r',
  l: 'l',
  sh: 'S',
  s: 's',
  h: 'h',
  a: '',
}
/** With ya below: ky py by my; with ra below: kr tr pr are all said tr. */
const YA: Record<string, string> = { k: 'k0', kh: 'k0', g: 'g0', p: 'C', ph: 'C', b: 'j', m: 'n0' }
const RA = new Set(['k', 'kh', 'g', 't', 'th', 'd', 'p', 'ph', 'b'])
const VOWELS: Record<string, string> = { 'ི': 'i', 'ུ': 'u', 'ེ': 'e', 'ོ': 'o' }
const FRONTED: Record<string, string> = { a: 'A', o: 'O', u: 'U', i: 'i', e: 'e' }
const ENDINGS: Record<string, string> = {
  g: '_',
  ng: 'N',
  n: 'n',
  m: 'm',
  b: 'p',
  r: '_',
  l: '_',
  d: '',
  s: '',
  "'": '',
}
const PREFIXES = new Set(['g', 'd', 'b', 'm', "'"])
const HEADS = new Set(['r', 'l', 's'])

/** Steps of a token of Tibetan syllables. */
export function readTibetan(word: string): Reading[] {
  const steps = word
    .split('་')
    .filter(Boolean)
    .map((syllable): Step => [syllable, syllableSound(syllable)])
  return [{ kind: 'plain', steps, penalty: 0, rule: 'tibetan' }]
}

type Stack = { letters: string[]; vowel: string }

/** Consonant stacks of a syllable: a full letter begins one, subjoined letters (U+0F90 on) add to it. */
function stacksOf(syllable: string): Stack[] {
  const stacks: Stack[] = []
  for (const char of syllable) {
    const code = char.codePointAt(0)!
    const base = code >= 0x0f90 && code <= 0x0fbc ? String.fromCodePoint(code - 0x50) : char
    const letter = LETTERS[base]
    const last = stacks[stacks.length - 1]
    if (letter !== undefined && base !== char && last) last.letters.push(letter)
    else if (letter !== undefined) stacks.push({ letters: [letter], vowel: '' })
    else if (VOWELS[char] !== undefined && last) last.vowel = VOWELS[char]!
  }
  return stacks
}

/** The root is the stack with a vowel or more than one letter; else the first, or the second after a prefix. */
function rootAt(stacks: Stack[]): number {
  const marked = stacks.findIndex((stack) => stack.vowel !== '' || stack.letters.length > 1)
  if (marked >= 0) return marked
  return stacks.length > 2 &&
    PREFIXES.has(stacks[0]!.letters[0]!) &&
    !(
      stacks.length === 3 &&
      stacks[2]!.letters[0] === 's' &&
      ENDINGS[stacks[1]!.letters[0]!] !== undefined &&
      !'dn'.includes(stacks[1]!.letters[0]!)
    )
    ? 1
    : 0
}

function syllableSound(syllable: string): string {
  const stacks = stacksOf(syllable)
  if (stacks.length === 0) return ''
  const at = rootAt(stacks)
  const root = stacks[at]!
  const ending = stacks[at + 1]?.letters[0] ?? ''
  const vowel = root.vowel || 'a'
  const front = ending !== '' && 'dnls'.includes(ending[0]!) && ending !== 'ng'
  return (
    onset(root.letters, at > 0 ? stacks[at - 1]!.letters[0]! : '') +
    (front ? FRONTED[vowel] : vowel) +
    (ENDINGS[ending] ?? '')
  )
}

function onset(letters: string[], prefix: string): string {
  const [first = '', second, third] = letters
  const stacked =
    HEADS.has(first) && second !== undefined && second !== 'y' && second !== 'r' && second !== 'w'
  const root = stacked ? second! : first
  const below = stacked ? third : second
  if (first === 'l' && second === 'h') return 'lh'
  if (prefix === 'd' && root === 'b') return below === 'y' ? 'y' : 'w'
  if (below === 'y') return YA[root] ?? `${ROOTS[root] ?? ''}0`
  if (below === 'r' && RA.has(root)) return 'T(5'
  if (below === 'r') return ROOTS[root] ?? ''
  if (below === 'l' && !stacked) return root === 'z' ? 'd' : 'l'
  return ROOTS[root] ?? ''
}
