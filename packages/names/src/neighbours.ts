import { Numbers } from './columns.ts'
import { EMPTY, skeletonsOf } from './keys.ts'
import type { TokenStore } from './token-store.ts'

/**
 * Tokens of a vocabulary that are like a given one, best first; likeness in ten-thousandths. `isKnown`: so many are so near that the
 * word is one the vocabulary knows, and none further off is meant.
 */
export type Neighbours = { tokens: Uint32Array; likeness: Uint16Array; isKnown: boolean }
type Found = { token: number; likeness: number }
/** Which tokens are measured: those with a skeleton of the word, or also those with one that is a class apart. */
export type Reach = 'same' | 'alike'

/** Words of a name of several: one of them is so near, and the others are looked at where it stands. */
export const NEAR = 7000
/** A word that has to be found by itself. */
export const FAR = 5500
const KNOWN = 8500
const ENOUGH_KNOWN = 8
const MOST = 512
const CACHED = 16_384
/** Skeletons below this have two classes at most: a second one changed would leave nothing. */
const SHORT = 64
const UNSEEN = 0
const UNLIKE = 1
const ALIKE = 2

/** Finds tokens by consonant skeletons that are the same or one class apart, then by likeness. */
export class Vocabulary {
  readonly store: TokenStore
  /** Distinct skeletons, their places by number, and the tokens that have each. */
  private readonly skeletons = new Numbers()
  private readonly placeBySkeleton = new Map<number, number>()
  private readonly bearers: number[][] = []
  /** The places of each token's skeletons, and where they end. */
  private readonly own = new Numbers()
  private readonly ownEnds = new Numbers()
  private readonly named = new Map<number, number[]>()
  private stamps: Uint32Array = new Uint32Array(64)
  private stamp = 0
  private cache = new Map<string, Neighbours>()

  constructor(store: TokenStore) {
    this.store = store
  }

  /** Makes the next token of the store findable. */
  enter(token: number): void {
    for (const skeleton of skeletonsOfToken(this.store, token)) {
      const place = this.placeOf(skeleton)
      this.bearers[place]!.push(token)
      this.own.push(place)
    }
    this.ownEnds.push(this.own.count)
    for (const cluster of this.store.clustersOf(token)) {
      const list = this.named.get(cluster)
      if (list === undefined) this.named.set(cluster, [token])
      else list.push(token)
    }
    if (this.cache.size > 0) this.cache = new Map()
  }

  private placeOf(skeleton: number): number {
    const known = this.placeBySkeleton.get(skeleton)
    if (known !== undefined) return known
    const place = this.skeletons.count
    this.placeBySkeleton.set(skeleton, place)
    this.skeletons.push(skeleton)
    this.bearers.push([])
    return place
  }

  /** Neighbours of a token of another store, at least `least` alike. */
  of(store: TokenStore, token: number, least: number, reach: Reach): Neighbours {
    const key = `${least}${reach}${store.keys[token]}`
    const known = this.cache.get(key)
    if (known) return known
    const found = this.measure(store, token, least, reach)
    if (this.cache.size >= CACHED) this.cache = new Map()
    this.cache.set(key, found)
    return found
  }

  /** Whether a token has a skeleton that is like one of these, a class apart or two; `seen` remembers by the places of skeletons. */
  isAlike(token: number, skeletons: Uint32Array, seen: Uint8Array): boolean {
    for (
      let at = token === 0 ? 0 : this.ownEnds.values[token - 1]!;
      at < this.ownEnds.values[token]!;
      at++
    ) {
      const place = this.own.values[at]!
      if (seen[place] === UNSEEN)
        seen[place] = areAlike(skeletons, this.skeletons.values[place]!) ? ALIKE : UNLIKE
      if (seen[place] === ALIKE) return true
    }
    return false
  }

  /** Whether a skeleton of a token begins with one of these, or the other way about. */
  begins(token: number, skeletons: Uint32Array): boolean {
    for (
      let at = token === 0 ? 0 : this.ownEnds.values[token - 1]!;
      at < this.ownEnds.values[token]!;
      at++
    ) {
      const own = this.skeletons.values[this.own.values[at]!]!
      for (let n = 0; n < skeletons.length; n++)
        if (isBeginning(skeletons[n]!, own) || isBeginning(own, skeletons[n]!)) return true
    }
    return false
  }

  /** How many distinct skeletons there are. */
  get places(): number {
    return this.skeletons.count
  }

  private measure(store: TokenStore, token: number, least: number, reach: Reach): Neighbours {
    if (this.stamps.length < this.store.size) this.stamps = new Uint32Array(this.store.size * 2)
    this.stamp += 1
    const skeletons = skeletonsOfToken(store, token)
    const found: Found[] = []
    this.measured(found, this.same(store, token, skeletons), store, token, least)
    const isKnown = found.filter(({ likeness }) => likeness >= KNOWN).length >= ENOUGH_KNOWN
    if (reach === 'alike') this.measured(found, this.alike(skeletons), store, token, least)
    found.sort((a, b) => b.likeness - a.likeness || a.token - b.token)
    if (found.length > MOST) found.length = MOST
    return {
      tokens: Uint32Array.from(found, (one) => one.token),
      likeness: Uint16Array.from(found, (one) => one.likeness),
      isKnown,
    }
  }

  /** The token itself, those of the same name in the gazetteer, and those with one of its skeletons. */
  private same(store: TokenStore, token: number, skeletons: Uint32Array): (readonly number[])[] {
    const itself = this.store.find(store.keys[token]!)
    const lists: (readonly number[])[] = [itself === undefined ? [] : [itself]]
    for (const cluster of store.clustersOf(token)) lists.push(this.named.get(cluster) ?? [])
    for (const skeleton of skeletons)
      lists.push(this.bearers[this.placeBySkeleton.get(skeleton) ?? -1] ?? [])
    return lists
  }

  /** Those with a skeleton that is a class apart. */
  private alike(skeletons: Uint32Array): (readonly number[])[] {
    const lists: (readonly number[])[] = []
    for (let place = 0; place < this.skeletons.count; place++)
      if (areNext(skeletons, this.skeletons.values[place]!)) lists.push(this.bearers[place]!)
    return lists
  }

  /** Adds to `found` those of the lists that were not looked at under this stamp and are like the token. */
  private measured(
    found: Found[],
    lists: readonly (readonly number[])[],
    store: TokenStore,
    token: number,
    least: number,
  ): void {
    for (const list of lists) {
      for (let at = 0; at < list.length; at++) {
        const candidate = list[at]!
        if (this.stamps[candidate] === this.stamp) continue
        this.stamps[candidate] = this.stamp
        const likeness = this.store.likeness(candidate, store, token, least)
        if (likeness > 0) found.push({ token: candidate, likeness })
      }
    }
  }
}

/** Of two skeletons as octal digits: whether the first is the beginning of the second. */
function isBeginning(short: number, long: number): boolean {
  let rest = long
  while (rest > short) rest >>>= 3
  return rest === short
}

/** The distinct consonant skeletons of a token's readings. */
export const skeletonsOfToken = (store: TokenStore, token: number): Uint32Array =>
  Uint32Array.from(new Set(store.codesOf(token).flatMap(skeletonsOf)))

/** Whether a skeleton is within two classes of one of these, or within one of a short one. */
function areAlike(skeletons: Uint32Array, other: number): boolean {
  for (let n = 0; n < skeletons.length; n++)
    if (areWithin(skeletons[n]! < SHORT ? 1 : 2, skeletons[n]!, other)) return true
  return false
}

function areNext(skeletons: Uint32Array, other: number): boolean {
  for (let n = 0; n < skeletons.length; n++) if (areWithin(1, skeletons[n]!, other)) return true
  return false
}

/** Of two skeletons, as octal digits: whether so many classes added, changed or turned about with a neighbour make one the other. */
export function areWithin(edits: number, a: number, b: number): boolean {
  let x = a === EMPTY ? 0 : a
  let y = b === EMPTY ? 0 : b
  while (((x ^ y) & 7) === 0 && x !== 0 && y !== 0) {
    x >>>= 3
    y >>>= 3
  }
  if (x === y || edits === 0) return x === y
  if (
    areWithin(edits - 1, x >>> 3, y >>> 3) ||
    areWithin(edits - 1, x >>> 3, y) ||
    areWithin(edits - 1, x, y >>> 3)
  )
    return true
  return (
    (x & 7) === ((y >>> 3) & 7) &&
    ((x >>> 3) & 7) === (y & 7) &&
    areWithin(edits - 1, x >>> 6, y >>> 6)
  )
}
