import { clustersOf } from './gazetteer.ts'
import { encode, SYMBOL_COUNT } from './phonemes.ts'
import { TokenStore } from './token-store.ts'
import { COMMON, partsOfKey, tokensOf } from './tokens.ts'
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
      for (const one of room ? classes : classes[0]!)
        next.push(one === '0' || head.length >= MAX_CLASSES ? head : head + one)
    found = next
  }
  return [...new Set(found)].map((skeleton) =>
    skeleton === '' ? EMPTY : Number.parseInt(skeleton, 8),
  )
}

/** A skeleton with each one class left out; none for a skeleton of one. */
export function deletionsOf(skeleton: number): number[] {
  const digits = skeleton.toString(8)
  if (digits.length < 2 || skeleton === EMPTY) return []
  const found = new Set<number>()
  for (let at = 0; at < digits.length; at++)
    found.add(Number.parseInt(digits.slice(0, at) + digits.slice(at + 1), 8))
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
  for (const joined of joinsOf(shared, tokens))
    for (const key of remember(joined, wholeSkeletons)) found.add(key)
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
  for (const halves of halvesOf(name)) for (const key of keys(halves.join(' '))) found.add(key)
  return [...found].sort((a, b) => a - b)
}

/** A query in one word at each place where it may be two names; none where it may not. */
function halvesOf(name: string): [string, string][] {
  const letters = [...name.slice(0, MAX_LENGTH).normalize('NFKC').trim()]
  const least = letters.some((letter) => /\p{Script=Han}/u.test(letter))
    ? TWO_NAMES.han
    : TWO_NAMES.other
  const isOneWord =
    letters.length <= LONGEST_SPLIT && letters.every((letter) => /[\p{L}\p{M}]/u.test(letter))
  if (letters.length < least || !isOneWord) return []
  return letters
    .slice(3)
    .map((_, n) => [letters.slice(0, n + 2).join(''), letters.slice(n + 2).join('')])
}

/** What a name on file must have among its keys: of every part one. */
export type KeyChoice = readonly (readonly number[])[]

/**
 * A query as choices of keys, for a store that can look several up at once, where one key alone would give a share of everybody. `sure`:
 * every word is the same name of the gazetteer, or sounds the same where it is in none; `same`: every word sounds the same, or two are said
 * as one, or one of three is left out; `near`: one word is a slip away. A name need fit one choice.
 */
export function queryChoices(name: string): Record<'sure' | 'same' | 'near', KeyChoice[]> {
  if (shared.size > REMEMBERED) forget()
  const tokens = tellingTokens(name).map((token) => shared.add(token.key))
  const same = tokens.map(soundsOf)
  const joined = tokens.slice(1).map((_, at) => {
    const join = shared.addJoined(shared, tokens, at, 2)
    return [...same.slice(0, at), wholeSkeletons(join), ...same.slice(at + 2)]
  })
  const halves = halvesOf(name).map((pair) =>
    pair.flatMap((half) => tokensOf(half).map((token) => soundsOf(shared.add(token.key)))),
  )
  const shorter = same.length > 2 ? same.map((_, at) => same.filter((_, n) => n !== at)) : []
  return {
    sure: [tokens.map(surelyOf)].filter(isWhole),
    same: [same, ...joined, ...halves, ...shorter].filter(isWhole),
    near: tokens
      .map((token, at) => same.with(at, [...remember(token, keysOfToken)]))
      .filter(isWhole),
  }
}

const isWhole = (choice: KeyChoice) => choice.length > 0 && choice.every((part) => part.length > 0)

/** Words that tell somebody apart; titles and particles, where there is nothing else. */
function tellingTokens(name: string) {
  const tokens = tokensOf(name)
  const telling = tokens.filter(({ weight }) => weight >= COMMON)
  return (telling.length > 0 ? telling : tokens).slice(0, MOST_WORDS)
}
const MOST_WORDS = 4

const clustersIn = (token: number): number[] => clusterKeysOf(shared.keys[token]!)
/** Keys of a word without those of a slip. */
const soundsOf = (token: number): number[] => [...clustersIn(token), ...wholeSkeletons(token)]
const surelyOf = (token: number): number[] =>
  clustersIn(token).length > 0 ? clustersIn(token) : wholeSkeletons(token)

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
  return [
    ...clusterKeysOf(shared.keys[token]!),
    ...skeletons,
    ...skeletons.filter((skeleton) => skeleton >= LONG).flatMap(deletionsOf),
  ]
}

/** Neighbours said as one word, and a name of three words said as one. */
function joinsOf(store: TokenStore, tokens: readonly number[]): number[] {
  const joins = tokens.slice(1).map((_, at) => store.addJoined(store, tokens, at, 2))
  return tokens.length === 3 ? [...joins, store.addJoined(store, tokens)] : joins
}

function all(symbols: string, classes: string): Record<string, string> {
  return Object.fromEntries([...symbols].map((symbol) => [symbol, classes]))
}
