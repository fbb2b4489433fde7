import { clusterKeysOf, deletionsOf, skeletonsOf } from './keys.ts'
import type { TokenStore } from './token-store.ts'

/** Tokens of a vocabulary that are like a given one, best first; likeness in ten-thousandths. */
export type Neighbours = { tokens: Uint32Array; likeness: Uint16Array }

const NEAR = 5500
/** Asked for this much likeness, only tokens of the very same skeleton are looked at. */
const VERY_NEAR = 8000
const MOST = 512
const CACHED = 4096
/** Two skeletons that each lost a class only meet when enough is left: four octal digits. */
const LONG = 512

/** Finds tokens by consonant skeleton with single deletions, then by likeness. */
export class Vocabulary {
  readonly store: TokenStore
  private readonly whole = new Map<number, number[]>()
  private readonly shortened = new Map<number, number[]>()
  private stamps: Uint32Array = new Uint32Array(64)
  private stamp = 0
  private cache = new Map<string, Neighbours>()

  constructor(store: TokenStore) {
    this.store = store
  }

  /** Makes a token of the store findable. */
  enter(token: number): void {
    const wholes = new Set(this.store.codesOf(token).flatMap(skeletonsOf))
    const shorter = new Set([...wholes].flatMap(deletionsOf))
    for (const key of [...wholes, ...clusterKeysOf(this.store.keys[token]!)]) put(this.whole, key, token)
    for (const key of shorter) put(this.shortened, key, token)
    if (this.cache.size > 0) this.cache = new Map()
  }

  /** Neighbours of a token of another store, at least `least` alike. */
  of(store: TokenStore, token: number, least: number = NEAR): Neighbours {
    const key = `${least}${store.keys[token]}`
    const known = this.cache.get(key)
    if (known) return known
    const found = this.measure(store, token, least)
    if (this.cache.size >= CACHED) this.cache = new Map()
    this.cache.set(key, found)
    return found
  }

  private measure(store: TokenStore, token: number, least: number): Neighbours {
    const found: { token: number; likeness: number }[] = []
    for (const candidate of this.candidates(store, token, least >= VERY_NEAR)) {
      const likeness = this.store.likeness(candidate, store, token, least)
      if (likeness > 0) found.push({ token: candidate, likeness })
    }
    found.sort((a, b) => b.likeness - a.likeness || a.token - b.token)
    if (found.length > MOST) found.length = MOST
    return { tokens: Uint32Array.from(found, (one) => one.token), likeness: Uint16Array.from(found, (one) => one.likeness) }
  }

  private candidates(store: TokenStore, token: number, exact: boolean): number[] {
    if (this.stamps.length < this.store.size) this.stamps = new Uint32Array(this.store.size * 2)
    this.stamp += 1
    const found: number[] = []
    const take = (list: number[] | undefined) => {
      for (const candidate of list ?? []) {
        if (this.stamps[candidate] === this.stamp) continue
        this.stamps[candidate] = this.stamp
        found.push(candidate)
      }
    }
    const same = store.keys[token]!.includes('\u0000') ? undefined : this.store.find(store.keys[token]!)
    if (same !== undefined) take([same])
    for (const key of clusterKeysOf(store.keys[token]!)) take(this.whole.get(key))
    for (const key of new Set(store.codesOf(token).flatMap(skeletonsOf))) {
      take(this.whole.get(key))
      if (exact) continue
      take(this.shortened.get(key))
      for (const shorter of deletionsOf(key)) {
        take(this.whole.get(shorter))
        if (key >= LONG) take(this.shortened.get(shorter))
      }
    }
    return found
  }
}

function put(map: Map<number, number[]>, key: number, token: number): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [token])
  else list.push(token)
}
