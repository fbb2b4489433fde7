import { clustersOf } from './gazetteer.ts'
import { encode, SYMBOL_COUNT } from './phonemes.ts'
import { TokenStore } from './token-store.ts'
import { partsOfKey, tokensOf } from './tokens.ts'
import { MAX_LENGTH } from './words.ts'

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
/** Skeletons of three classes or more (three octal digits) are also stored with one left out; shorter ones would meet everything. */
const LONG = 64
/** The skeleton of a word without any class. */
export const EMPTY = 8

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
 * Neighbouring words give the key of the two said as one as well. Stored under KEY_VERSION.
 */
export function keys(name: string): number[] {
  if (shared.size > REMEMBERED) forget()
  const tokens = tokensOf(name).map((token) => shared.add(token.key))
  const found = new Set<number>()
  for (const token of tokens) for (const key of remember(token, keysOfToken)) found.add(key)
  for (const joined of joinsOf(shared, tokens)) for (const key of remember(joined, wholeSkeletons)) found.add(key)
  return [...found].sort((a, b) => a - b)
}

/** From so many letters on, a query in one word may be two names run together. */
const TWO_NAMES = { han: 5, other: 9 }

/**
 * Keys to look a query up by: those of the name, and of its two halves wherever it may be two names written as one (热依拉达吾提,
 * AIKEBAIERAISAITI). Names on file have only their `keys`: to split them as well would double what is stored.
 */
export function queryKeys(name: string): number[] {
  const found = new Set(keys(name))
  const letters = [...name.slice(0, MAX_LENGTH).normalize('NFKC').trim()]
  const least = letters.some((letter) => /\p{Script=Han}/u.test(letter)) ? TWO_NAMES.han : TWO_NAMES.other
  const isOneWord = letters.length <= LONGEST_SPLIT && letters.every((letter) => /[\p{L}\p{M}]/u.test(letter))
  if (letters.length < least || !isOneWord) return [...found]
  for (let at = 2; at <= letters.length - 2; at++)
    for (const key of keys(`${letters.slice(0, at).join('')} ${letters.slice(at).join('')}`)) found.add(key)
  return [...found].sort((a, b) => a - b)
}

/** A word of more letters is not two names. */
const LONGEST_SPLIT = 40
const REMEMBERED = 20_000
let shared = new TokenStore()
let remembered: (readonly number[])[] = []

function forget(): void {
  shared = new TokenStore()
  remembered = []
}

function remember(token: number, work: (token: number) => number[]): readonly number[] {
  remembered[token] ??= work(token)
  return remembered[token]
}

const wholeSkeletons = (token: number) => shared.codesOf(token).flatMap(skeletonsOf)

function keysOfToken(token: number): number[] {
  const skeletons = wholeSkeletons(token)
  return [...clusterKeysOf(shared.keys[token]!), ...skeletons, ...skeletons.filter((skeleton) => skeleton >= LONG).flatMap(deletionsOf)]
}

/** Neighbours said as one word, and a name of three words said as one. */
function joinsOf(store: TokenStore, tokens: readonly number[]): number[] {
  const joins = tokens.slice(1).map((_, at) => store.addJoined(store, tokens, at, 2))
  return tokens.length === 3 ? [...joins, store.addJoined(store, tokens)] : joins
}

function all(symbols: string, classes: string): Record<string, string> {
  return Object.fromEntries([...symbols].map((symbol) => [symbol, classes]))
}
