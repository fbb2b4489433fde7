import { BAG, leastPrice, putBag } from './bags.ts'
import { beginning, distance, type Run } from './distance.ts'
import { clustersOf } from './gazetteer.ts'
import { DROP_PRICE, encode } from './phonemes.ts'
import { type ReadingKind, symbolsOf } from './readers/reading.ts'
import { MAX_READINGS, readingsOf } from './readings.ts'
import { partsOfKey } from './tokens.ts'

/** Likeness is whole ten-thousandths, so that sums are exact and comparison is symmetric to the last digit. */
export const FULL = 10_000
/** Below this two tokens are not each other's, and their likeness is nought. */
export const LEAST = 3500
const SAME_NAME = 9600
const OTHER_NAME = 93
const NOT_EQUAL = 9950
const HAN_CHARACTER = 150
/** Soft symbols weigh less than what they stand for; beyond this a difference in weight is a difference in sound. */
const SOFTNESS = 100
/** What a word that may be another with its tail cut off is worth; how near the beginning must be, and how much of the word it must hold. */
const CUT = 7500
const CUT_NEAR = 7500
const CUT_SHARE = 0.4
const CUT_LEAST = 180
/** What is cut off weighs at least as much as the lightest hard consonant. */
const CUT_OFF = 80
const KINDS: readonly ReadingKind[] = [
  'plain',
  'pinyin',
  'hybrid',
  'chinese',
  'arabic',
  'kazakh',
  'palladius',
  'stem',
  'german',
]

/** Distinct tokens and their readings, packed: token → readings → a run of symbols in one pool. */
export class TokenStore {
  readonly keys: string[] = []
  private readonly ids = new Map<string, number>()
  private readonly clusters: (readonly number[] | null)[] = []
  pool: Uint8Array = new Uint8Array(256)
  private used = 0
  private firstReading: Uint32Array = new Uint32Array(17)
  private runs: Uint32Array = new Uint32Array(33)
  private weights: Uint16Array = new Uint16Array(32)
  private penalties: Uint16Array = new Uint16Array(32)
  private kinds: Uint8Array = new Uint8Array(32)
  private bags: Uint32Array = new Uint32Array(32 * BAG)
  /** 1 for a token in Han. */
  private han: Uint8Array = new Uint8Array(16)
  private readings = 0

  get size(): number {
    return this.keys.length
  }

  find(key: string): number | undefined {
    return this.ids.get(key)
  }

  add(key: string): number {
    const known = this.ids.get(key)
    if (known !== undefined) return known
    for (const reading of readingsOf(key))
      this.push(encode(symbolsOf(reading)), reading.penalty, KINDS.indexOf(reading.kind))
    return this.close(key, clustersOf(partsOfKey(key)[0]))
  }

  /** Several tokens said as one word: readings of one kind are joined, a token without that kind gives its first. */
  addJoined(
    from: TokenStore,
    ids: readonly number[],
    first = 0,
    count: number = ids.length,
  ): number {
    let key = from.keys[ids[first]!]!
    for (let at = first + 1; at < first + count; at++) key += `\u0000${from.keys[ids[at]!]!}`
    const known = this.ids.get(key)
    if (known !== undefined) return known
    const tokens = ids.slice(first, first + count)
    for (const kind of from.kindsOf(tokens))
      this.push(join(tokens.flatMap((token) => from.runOfKind(token, kind))), 0, kind)
    return this.close(
      key,
      clustersOf(tokens.map((token) => partsOfKey(from.keys[token]!)[0]).join('')),
    )
  }

  private kindsOf(tokens: readonly number[]): number[] {
    const kinds = new Set<number>()
    for (const token of tokens)
      for (let r = this.firstReading[token]!; r < this.firstReading[token + 1]!; r++)
        kinds.add(this.kinds[r]!)
    kinds.delete(KINDS.indexOf('stem'))
    return [...kinds].slice(0, MAX_READINGS)
  }

  /** The symbols of each reading of a token. */
  codesOf(token: number): Uint8Array[] {
    const codes: Uint8Array[] = []
    for (let r = this.firstReading[token]!; r < this.firstReading[token + 1]!; r++)
      codes.push(this.pool.subarray(this.runs[r]!, this.runs[r + 1]!))
    return codes
  }

  /** Whether a token is a name of the gazetteer. */
  isNamed(token: number): boolean {
    return this.clusters[token] != null
  }

  /** The names of the gazetteer that a token may be. */
  clustersOf(token: number): readonly number[] {
    return this.clusters[token] ?? []
  }

  /** Likeness of two tokens, 0 to FULL; 0 below `least`. Symmetric, and FULL for a token and itself. */
  likeness(token: number, other: TokenStore, otherToken: number, least: number = LEAST): number {
    const clusters = this.clusters[token]
    const others = other.clusters[otherToken]
    const named = clusters != null && others != null
    const one = named && clusters.some((cluster) => others.includes(cluster))
    const floor = one ? SAME_NAME : (named ? Math.ceil((least * 100) / OTHER_NAME) : least) - 1
    const sound = this.bestSound(token, other, otherToken, floor)
    if (sound >= NOT_EQUAL || this.isSilent(token)) {
      if (this.keys[token] === other.keys[otherToken]) return FULL
    }
    const sounds =
      Math.min(NOT_EQUAL, sound) -
      (this.han[token]! & other.han[otherToken]!
        ? hanDifference(this.keys[token]!, other.keys[otherToken]!)
        : 0)
    const likeness = one
      ? Math.max(SAME_NAME, sounds)
      : named
        ? Math.floor((sounds * OTHER_NAME) / 100)
        : sounds
    return likeness < least ? 0 : likeness
  }

  /** Likeness of a token to another of which it may be what is left when the tail was cut off; never for a name of the gazetteer. */
  cut(token: number, other: TokenStore, otherToken: number): number {
    if (this.isNamed(token)) return 0
    let best = 0
    for (let r = this.firstReading[token]!; r < this.firstReading[token + 1]!; r++) {
      for (let s = other.firstReading[otherToken]!; s < other.firstReading[otherToken + 1]!; s++) {
        const left = this.weights[r]!
        const whole = other.weights[s]!
        if (left < CUT_LEAST || left < whole * CUT_SHARE || whole < left + CUT_OFF) continue
        const limit = ((FULL - CUT_NEAR) * left) / FULL
        const price = beginning(this.runOf(r), other.runOf(s), limit)
        best = Math.max(
          best,
          FULL - this.penalties[r]! - other.penalties[s]! - Math.round((price * FULL) / left),
        )
      }
    }
    return best < CUT_NEAR ? 0 : Math.round((CUT * best) / FULL)
  }

  private runOf(reading: number): Run {
    return { pool: this.pool, from: this.runs[reading]!, to: this.runs[reading + 1]! }
  }

  /** Whether nothing of a token is heard: it is of a script that is not read. */
  private isSilent(token: number): boolean {
    const first = this.firstReading[token]!
    return first === this.firstReading[token + 1] || this.weights[first] === 0
  }

  /** The likeness of the two readings that agree best, when it is above `floor`; else `floor` or less. */
  private bestSound(token: number, other: TokenStore, otherToken: number, floor: number): number {
    let best = floor > 0 ? floor : 0
    const { firstReading, weights, penalties, runs, pool, bags } = this
    const {
      firstReading: otherFirst,
      weights: otherWeights,
      penalties: otherPenalties,
      runs: otherRuns,
      pool: otherPool,
      bags: otherBags,
    } = other
    const sEnd = otherFirst[otherToken + 1]!
    for (let r = firstReading[token]!, rEnd = firstReading[token + 1]!; r < rEnd; r++) {
      for (let s = otherFirst[otherToken]!; s < sEnd; s++) {
        const weight = weights[r]! + otherWeights[s]!
        const ceiling = FULL - penalties[r]! - otherPenalties[s]!
        if (weight === 0 || ceiling <= best) continue
        const limit = Math.floor(((ceiling - best) * weight) / (2 * FULL))
        if (Math.abs(weights[r]! - otherWeights[s]!) > limit + SOFTNESS) continue
        if (leastPrice(bags, r * BAG, otherBags, s * BAG) > limit) continue
        const price = distance(
          pool,
          runs[r]!,
          runs[r + 1]!,
          otherPool,
          otherRuns[s]!,
          otherRuns[s + 1]!,
          limit,
        )
        if (price > limit) continue
        const likeness = ceiling - Math.round((price * 2 * FULL) / weight)
        if (likeness > best) best = likeness
      }
    }
    return best
  }

  private runOfKind(token: number, kind: number): Uint8Array[] {
    const first = this.firstReading[token]!
    if (first === this.firstReading[token + 1]) return []
    let chosen = first
    for (let r = first; r < this.firstReading[token + 1]!; r++)
      if (this.kinds[r] === kind) chosen = r
    return [this.pool.subarray(this.runs[chosen]!, this.runs[chosen + 1]!)]
  }

  private push(codes: Uint8Array, penalty: number, kind: number): void {
    if (this.used + codes.length > this.pool.length)
      this.pool = grown(this.pool, this.used + codes.length)
    if (this.readings + 2 > this.runs.length) this.runs = grown(this.runs, this.readings + 2)
    if (this.readings + 1 > this.weights.length) {
      this.weights = grown(this.weights, this.readings + 1)
      this.penalties = grown(this.penalties, this.readings + 1)
      this.kinds = grown(this.kinds, this.readings + 1)
      this.bags = grown(this.bags, this.weights.length * BAG)
    }
    this.pool.set(codes, this.used)
    this.used += codes.length
    let weight = 0
    for (const code of codes) weight += DROP_PRICE[code]!
    this.weights[this.readings] = weight
    this.penalties[this.readings] = penalty
    this.kinds[this.readings] = kind
    putBag(codes, this.bags, this.readings * BAG)
    this.readings += 1
    this.runs[this.readings] = this.used
  }

  private close(key: string, clusters: readonly number[] | null): number {
    const token = this.keys.length
    if (token + 2 > this.firstReading.length)
      this.firstReading = grown(this.firstReading, token + 2)
    this.keys.push(key)
    this.ids.set(key, token)
    this.clusters.push(clusters)
    if (token === this.han.length) this.han = grown(this.han, token + 1)
    this.han[token] = isHan(key) ? 1 : 0
    this.firstReading[token + 1] = this.readings
    return token
  }
}

/** Han names that sound alike but are written otherwise are a little less alike. */
function hanDifference(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  let missing = 0
  for (const char of short) if (!long.includes(char)) missing++
  for (const char of long) if (!short.includes(char)) missing++
  return Math.min(4, missing) * HAN_CHARACTER
}

const isHan = (key: string) => key.charCodeAt(0) >= 0x3400 && key.charCodeAt(0) < 0xa000

function join(runs: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(runs.reduce((sum, run) => sum + run.length, 0))
  let at = 0
  for (const run of runs) {
    all.set(run, at)
    at += run.length
  }
  return all
}

/** The array in a larger one, at least `size` and half as large again as it was. */
export function grown<A extends Uint8Array | Uint16Array | Uint32Array | Int32Array>(
  array: A,
  size: number,
): A {
  const larger = new (array.constructor as new (size: number) => A)(
    Math.max(size, Math.ceil(array.length * 1.5)),
  )
  larger.set(array)
  return larger
}
