import { HAN_PINYIN } from './data/han-pinyin.ts'

/** How a Mandarin syllable renders the sounds of other languages: symbols of phonemes.ts. Sources: rules.md 6.4, given-names.tsv. */
const INITIALS: Record<string, string> = {
  b: 'B',
  p: 'P',
  m: 'm',
  f: 'F',
  d: 'D',
  t: 'T',
  n: 'n',
  l: 'L',
  g: '<',
  k: 'K',
  h: 'H',
  j: 'J',
  q: 'Q',
  x: 'X',
  zh: '4',
  ch: 'C',
  sh: '>',
  r: '5',
  z: 'z',
  c: '6',
  s: 's',
}
const FINALS: Record<string, string> = {
  a: 'a',
  o: '#',
  e: '1',
  ai: 'A0',
  ei: '$0',
  ao: '@%',
  ou: '#',
  an: 'an',
  en: 'en',
  ang: 'an',
  eng: 'en',
  ong: '#n',
  i: 'i',
  ia: '0a',
  ie: '0^',
  iao: '0@%',
  iu: '0#',
  ian: '0An',
  in: 'in',
  iang: '0an',
  ing: 'in',
  iong: '#n',
  u: '#',
  ua: '%a',
  uo: '#',
  uai: '%A0',
  ui: '%$0',
  uan: '%an',
  un: '#n',
  uang: '%an',
  ü: '&',
  üe: '!',
  üan: '%an',
  ün: '&n',
}
const WHOLE: Record<string, string> = {
  a: '?a',
  ai: '?A0',
  an: '?an',
  ang: '?an',
  ao: '?@%',
  e: '?e',
  ei: '?$0',
  en: 'en',
  er: 'R',
  o: '?#',
  ou: '?#',
  m: 'm',
  n: 'n',
  ng: 'N',
  yi: '?0i',
  yin: '?0in',
  ying: '?0in',
  ya: 'ya',
  yan: 'yAn',
  yang: 'yan',
  yao: 'y@%',
  ye: '0^',
  yo: 'yo',
  yong: 'y#n',
  you: 'y#',
  yu: '?0&',
  yue: 'y!',
  yuan: 'y%an',
  yun: 'y&n',
  wa: '8a',
  wai: '8A0',
  wan: '8an',
  wang: '8an',
  wei: '8$0',
  wen: '8en',
  weng: '8en',
  wo: '8#',
  wu: '?%#',
  re: '5E',
  ri: '52',
  zhe: '4E',
  che: 'CE',
  she: '>E',
  le: 'L1',
  ye2: 'ye',
  mu: 'm3',
  bu: 'B3',
  pu: 'P3',
  fu: 'F3',
  ke: 'K1',
  ge: '<1',
  te: 'T1',
  de: 'D1',
  se: 'sE',
  ze: 'zE',
  ce: '6E',
  he: 'H1',
  ti: 'T2',
  di: 'D2',
  li: 'L2',
  zi: 'z2',
  si: 's2',
  ci: '62',
  shi: '>2',
  zhi: '42',
  chi: 'C2',
  xi: 'X2',
  ji: 'J2',
  qi: 'Q2',
  lü: 'L&',
  nü: 'n&',
  lüe: 'L!',
  nüe: 'n!',
}
delete WHOLE.ye2

const SYLLABLES = new Set<string>()
const SYLLABLE_OF = new Map<string, string>()
for (const line of HAN_PINYIN.split('\n')) {
  const syllable = /^[a-zü]+/.exec(line)![0]
  SYLLABLES.add(syllable)
  for (const char of line.slice(syllable.length)) SYLLABLE_OF.set(char, syllable)
}
// Spellings of passports and old forms: YU for ü after l and n, V.
for (const [written, syllable] of [
  ['lyu', 'lü'],
  ['nyu', 'nü'],
  ['lv', 'lü'],
  ['nv', 'nü'],
  ['lue', 'lüe'],
  ['nue', 'nüe'],
] as const)
  WHOLE[written] = soundOf(syllable)
const SPELT = new Set(
  [...SYLLABLES, 'lyu', 'nyu', 'lue', 'nue'].filter(
    (syllable) => !['m', 'n', 'ng', 'hm', 'hng'].includes(syllable),
  ),
)

/** The syllable of a Han character in names, or null for a character outside the table. */
export function syllableOf(char: string): string | null {
  return SYLLABLE_OF.get(char) ?? null
}

/** What a syllable may sound like in the language it transcribes. */
export function soundOf(syllable: string): string {
  const whole = WHOLE[syllable]
  if (whole !== undefined) return whole
  const initial = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcs])/.exec(syllable)?.[0] ?? ''
  let final = syllable.slice(initial.length)
  if ('jqx'.includes(initial) && initial !== '' && final.startsWith('u'))
    final = `ü${final.slice(1)}`
  return (INITIALS[initial] ?? '') + (FINALS[final] ?? final.replace(/[^aeiou]/g, ''))
}

/** A word as pinyin syllables, longest first with a step back where that fails; null when it is not pinyin. A `v` is never pinyin. */
export function segment(word: string): string[] | null {
  if (word.length > 48 || !/^[a-zü]+$/.test(word) || word.includes('v')) return null
  const dead = new Set<number>()
  const walk = (from: number): string[] | null => {
    if (from === word.length) return []
    if (dead.has(from)) return null
    for (let size = Math.min(6, word.length - from); size > 0; size--) {
      const syllable = word.slice(from, from + size)
      if (!SPELT.has(syllable)) continue
      const rest = walk(from + size)
      if (rest) return [syllable, ...rest]
    }
    dead.add(from)
    return null
  }
  return walk(0)
}
