import { clustersOf } from './gazetteer.ts'
import { encode, SYMBOL_COUNT } from './phonemes.ts'
import { symbolsOf } from './readers/reading.ts'
import { readingsOf } from './readings.ts'
import { partsOfKey, tokensOf } from './tokens.ts'

/** Raised whenever the same name may give other keys: stored keys are then made anew. */
export const KEY_VERSION = 1

/** Coarse classes of consonants; vowels and h, x, gh, w, y are in none (rules.md 6.1). Several letters: any of them; 0: or none. */
const CLASSES: Record<string, string> = {
  ...all('bpfBPF', '1'),
  m: '2',
  ...all('tdTD', '3'),
  ...all('nN', '4'),
  ...all('lrLR', '5'),
  ...all('szSCZjX4>67', '6'),
  ...all('kqgK<', '7'),
  c: '67',
  J: '67',
  Q: '67',
  '5': '56',
  '~': '04',
  v: '01',
}
const MAX_CLASSES = 9
const MAX_SKELETONS = 8
const EMPTY = 8

const BY_CODE: string[] = new Array(SYMBOL_COUNT).fill('')
for (const [symbol, classes] of Object.entries(CLASSES)) BY_CODE[encode(symbol)[0]!] = classes

/** The consonant skeletons of a reading as octal numbers, first class first. */
export function skeletonsOf(codes: Uint8Array): number[] {
  let found: string[] = ['']
  for (const code of codes) {
    const classes = BY_CODE[code]!
    if (classes === '') continue
    const room = found.length * classes.length <= MAX_SKELETONS
    const next: string[] = []
    for (const head of found)
      for (const one of room ? classes : classes[0]!) next.push(one === '0' || head.length >= MAX_CLASSES ? head : head + one)
    found = next
  }
  return [...new Set(found)].map((skeleton) => (skeleton === '' ? EMPTY : Number.parseInt(skeleton, 8)))
}

/** A skeleton with each one class left out; none for a skeleton of one. */
export function deletionsOf(skeleton: number): number[] {
  const digits = skeleton.toString(8)
  if (digits.length < 2 || skeleton === EMPTY) return []
  const found = new Set<number>()
  for (let at = 0; at < digits.length; at++) found.add(Number.parseInt(digits.slice(0, at) + digits.slice(at + 1), 8))
  return [...found]
}

/** Keys of the gazetteer's names are negative. */
export function clusterKeysOf(tokenKey: string): number[] {
  return clustersOf(partsOfKey(tokenKey)[0])?.map((cluster) => -1 - cluster) ?? []
}

/**
 * Integer keys of a name for a store: two names that may be one person's share a key. Each fits 31 bits and a sign.
 * Stored under KEY_VERSION.
 */
export function keys(name: string): number[] {
  const found = new Set<number>()
  for (const token of tokensOf(name)) {
    for (const cluster of clusterKeysOf(token.key)) found.add(cluster)
    for (const reading of readingsOf(token.key)) {
      for (const skeleton of skeletonsOf(encode(symbolsOf(reading)))) {
        found.add(skeleton)
        if (skeleton >= 64) for (const deletion of deletionsOf(skeleton)) found.add(deletion)
      }
    }
  }
  return [...found].sort((a, b) => a - b)
}

function all(symbols: string, classes: string): Record<string, string> {
  return Object.fromEntries([...symbols].map((symbol) => [symbol, classes]))
}
