import type { Side, Sides } from './align.ts'
import { skeletonsOfToken, type Vocabulary } from './neighbours.ts'
import { TokenStore } from './token-store.ts'

/** Tokens of a name by their places in a store, with their weights in tenths. */
export type Name = { store: TokenStore; ids: readonly number[]; weights: readonly number[] }

/** How alike the words of one name, by their order, are to tokens of a store; in ten-thousandths, 0 when too little. */
export type Likenesses = { of(word: number, token: number): number }

const LEAST_JOINED = 8000
/** Places in a store are below this, so that two of them and one bit make one exact number. */
const PLACES = 2 ** 26
/**
 * How a likeness is kept above the mark of its query: not looked into because the consonants are unlike, and those of neither begin the
 * other's, or of one do; or three more than it is.
 */
const NOTHING = 1
const UNLIKE = 2
const MEASURED = 3
/** Marks are so far apart; one below the mark of this query is of a query before. */
const MARK = 2 ** 14
const LAST_MARK = 2 ** 31 - MARK

/** What is worked out while one name is compared with others of one store: a pair of tokens is measured once. */
export class Memory {
  private readonly mine: Name
  private readonly likenesses: Likenesses
  private joins: Joins | null = null

  constructor(mine: Name, likenesses: Likenesses) {
    this.mine = mine
    this.likenesses = likenesses
  }

  /** What align asks about the name beside another. */
  sides(other: Name): Sides {
    return {
      weights: this.mine.weights,
      otherWeights: other.weights,
      likeness: (i, j) => this.likenesses.of(i, other.ids[j]!),
      cut: (i, j, which) => cutOf(this.mine, i, other, j, which),
      joined: (i, iCount, j, jCount) => this.joined(i, iCount, other, j, jCount),
    }
  }

  /** The same with the other first. */
  turnedSides(other: Name): Sides {
    return {
      weights: other.weights,
      otherWeights: this.mine.weights,
      likeness: (i, j) => this.likenesses.of(j, other.ids[i]!),
      cut: (i, j, which) => cutOf(other, i, this.mine, j, which),
      joined: (i, iCount, j, jCount) => this.joined(j, jCount, other, i, iCount),
    }
  }

  private joined(i: number, iCount: number, other: Name, j: number, jCount: number): number {
    this.joins ??= new Joins()
    return this.joins.likeness(this.mine, i, iCount, other, j, jCount)
  }
}

const cutOf = (a: Name, i: number, b: Name, j: number, which: Side): number =>
  which === 'a'
    ? a.store.cut(a.ids[i]!, b.store, b.ids[j]!)
    : b.store.cut(b.ids[j]!, a.store, a.ids[i]!)

/** Runs of tokens said as one word. */
class Joins {
  private readonly store = new TokenStore()
  private readonly pairs = new Map<number, number>()
  private readonly mine: Map<number, number>[] = []
  private readonly theirs: Map<number, number>[] = []

  likeness(a: Name, i: number, iCount: number, b: Name, j: number, jCount: number): number {
    const mine = this.placeOf(this.mine, a, i, iCount)
    const theirs = this.placeOf(this.theirs, b, j, jCount)
    // Only two whole names can be one name cut: the same words inside a longer name are another question.
    const areWhole = iCount === a.ids.length && jCount === b.ids.length
    const key = (mine * PLACES + theirs) * 2 + Number(areWhole)
    let known = this.pairs.get(key)
    if (known === undefined) {
      known = this.store.likeness(mine, this.store, theirs, LEAST_JOINED)
      if (known === 0 && areWhole) known = this.cut(mine, iCount, theirs, jCount)
      this.pairs.set(key, known)
    }
    return known
  }

  /** A whole name written as one word, and cut. */
  private cut(mine: number, iCount: number, theirs: number, jCount: number): number {
    return iCount < jCount
      ? this.store.cut(mine, this.store, theirs)
      : this.store.cut(theirs, this.store, mine)
  }

  /** Where a run of tokens is in the store; in a vocabulary too large for exact numbers, by its words. */
  private placeOf(known: Map<number, number>[], name: Name, first: number, count: number): number {
    const base = name.store.size
    let key = name.ids[first]!
    for (let at = first + 1; at < first + count; at++) key = key * base + name.ids[at]!
    if (key > Number.MAX_SAFE_INTEGER)
      return this.store.addJoined(name.store, name.ids, first, count)
    known[count] ??= new Map<number, number>()
    const place = known[count].get(key) ?? this.store.addJoined(name.store, name.ids, first, count)
    known[count].set(key, place)
    return place
  }
}

/** Likenesses to a whole vocabulary, kept for one query at a time. */
export class Rows implements Likenesses {
  private readonly vocabulary: Vocabulary
  private asked: Name | null = null
  private words: Uint32Array = new Uint32Array(0)
  private rows: Int32Array[] = []
  private mark = 0
  private skeletons: Uint32Array[] = []
  private seen: Uint8Array[] = []

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary
  }

  /** Forgets the query before. */
  begin(asked: Name): void {
    const { store, places } = this.vocabulary
    if (
      this.mark === LAST_MARK ||
      (this.rows[0] !== undefined && this.rows[0].length < store.size)
    ) {
      this.rows = []
      this.mark = 0
    }
    this.mark += MARK
    this.asked = asked
    this.words = Uint32Array.from(asked.ids)
    this.skeletons = asked.ids.map((id) => skeletonsOfToken(asked.store, id))
    this.seen = asked.ids.map(() => new Uint8Array(places))
    for (let word = 0; word < asked.ids.length; word++)
      this.rows[word] ??= new Int32Array(Math.ceil(store.size * 1.5))
  }

  of(word: number, token: number): number {
    const known = this.rows[word]![token]! - this.mark
    if (known >= MEASURED) return known - MEASURED
    const likeness = this.asked!.store.likeness(this.words[word]!, this.vocabulary.store, token)
    this.note(word, token, likeness)
    return likeness
  }

  /** The same, but 0 for a token that was not measured yet and whose consonants are too far from the word's. */
  roughly(word: number, token: number): number {
    const known = this.rows[word]![token]! - this.mark
    if (known >= NOTHING) return known < MEASURED ? 0 : known - MEASURED
    if (this.vocabulary.isAlike(token, this.skeletons[word]!, this.seen[word]!))
      return this.of(word, token)
    this.rows[word]![token] =
      this.mark + (this.vocabulary.begins(token, this.skeletons[word]!) ? UNLIKE : NOTHING)
    return 0
  }

  /** How alike they are when one of them, the last of its name, was cut; 0 unless the consonants of one begin the other's. */
  cut(word: number, token: number, tokenIsLast: boolean): number {
    const row = this.rows[word]![token]! - this.mark
    if (row === NOTHING) return 0
    const { store } = this.asked!
    const known = this.vocabulary.store
    const asked = this.words[word]!
    const wordMay = word === this.words.length - 1 && !store.isNamed(asked)
    const tokenMay = tokenIsLast && !known.isNamed(token)
    if (
      (!wordMay && !tokenMay) ||
      (row !== UNLIKE && !this.vocabulary.begins(token, this.skeletons[word]!))
    )
      return 0
    return Math.max(
      wordMay ? store.cut(asked, known, token) : 0,
      tokenMay ? known.cut(token, store, asked) : 0,
    )
  }

  note(word: number, token: number, likeness: number): void {
    this.rows[word]![token] = this.mark + MEASURED + likeness
  }

  /** Whether a token was measured and found at least so much alike. */
  isNear(word: number, token: number, least: number): boolean {
    return this.rows[word]![token]! >= this.mark + MEASURED + least
  }
}

/** Likenesses between two names. */
export class Cells implements Likenesses {
  private readonly a: Name
  private readonly b: Name
  private readonly known = new Map<number, number>()

  constructor(a: Name, b: Name) {
    this.a = a
    this.b = b
  }

  of(word: number, token: number): number {
    const key = word * PLACES + token
    let known = this.known.get(key)
    if (known === undefined) {
      known = this.a.store.likeness(this.a.ids[word]!, this.b.store, token)
      this.known.set(key, known)
    }
    return known
  }
}
