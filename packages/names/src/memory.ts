import type { Sides } from './align.ts'
import { TokenStore } from './token-store.ts'

/** Tokens of a name by their places in a store, with their weights in tenths. */
export type Name = { store: TokenStore; ids: readonly number[]; weights: readonly number[] }

const LEAST_JOINED = 8000
/** Places in a store are below this, so that two of them make one exact number. */
const PLACES = 2 ** 26

/** Likeness worked out while one name is compared with many: a pair of tokens is measured once. */
export class Memory {
  private readonly pairs = new Map<number, number>()
  private readonly joinedPairs = new Map<number, number>()
  private readonly joins = new TokenStore()
  private readonly mine: Map<number, number>[] = []
  private readonly theirs: Map<number, number>[] = []

  /** What align asks about `a` beside `b`. Within one memory `a` is always of one store and `b` always of one store. */
  sides(a: Name, b: Name): Sides {
    return {
      weights: a.weights,
      otherWeights: b.weights,
      likeness: (i, j) => this.likeness(a, i, b, j),
      joined: (i, iCount, j, jCount) => this.joined(a, i, iCount, b, j, jCount),
    }
  }

  /** The same with `b` first. */
  turnedSides(a: Name, b: Name): Sides {
    return {
      weights: b.weights,
      otherWeights: a.weights,
      likeness: (i, j) => this.likeness(a, j, b, i),
      joined: (i, iCount, j, jCount) => this.joined(a, j, jCount, b, i, iCount),
    }
  }

  /** Where a run of tokens said as one is among the joins; in a vocabulary too large for exact numbers, by its words. */
  private placeOf(known: Map<number, number>[], name: Name, first: number, count: number): number {
    const base = name.store.size
    let key = name.ids[first]!
    for (let at = first + 1; at < first + count; at++) key = key * base + name.ids[at]!
    if (key > Number.MAX_SAFE_INTEGER) return this.joins.addJoined(name.store, name.ids, first, count)
    known[count] ??= new Map<number, number>()
    const place = known[count].get(key) ?? this.joins.addJoined(name.store, name.ids, first, count)
    known[count].set(key, place)
    return place
  }

  private likeness(a: Name, i: number, b: Name, j: number): number {
    const key = a.ids[i]! * PLACES + b.ids[j]!
    let known = this.pairs.get(key)
    if (known === undefined) {
      known = a.store.likeness(a.ids[i]!, b.store, b.ids[j]!)
      this.pairs.set(key, known)
    }
    return known
  }

  private joined(a: Name, i: number, iCount: number, b: Name, j: number, jCount: number): number {
    const mine = this.placeOf(this.mine, a, i, iCount)
    const theirs = this.placeOf(this.theirs, b, j, jCount)
    const key = mine * PLACES + theirs
    let known = this.joinedPairs.get(key)
    if (known === undefined) {
      known = this.joins.likeness(mine, this.joins, theirs, LEAST_JOINED)
      this.joinedPairs.set(key, known)
    }
    return known
  }
}
