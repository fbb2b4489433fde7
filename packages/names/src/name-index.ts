import type { Alignment } from './align.ts'
import { Numbers, Texts } from './columns.ts'
import { alignRead, type Band, bandOf, type Part, partsOf, type Read, read } from './compare.ts'
import { elementsOf, type Words } from './elements.ts'
import { Memory, type Name, Rows } from './memory.ts'
import { NEAR, Vocabulary } from './neighbours.ts'
import { Postings } from './postings.ts'
import type { ArabicMode } from './readers/arabic.ts'
import { TokenStore } from './token-store.ts'
import {
  MAX_TOKENS,
  partsOfKey,
  spokenWords,
  type Token,
  tokensOfWord,
  weightOfWord,
} from './tokens.ts'
import { packed, unpacked } from './wire.ts'

export type NameRecord = { id: string; forms: readonly string[] }
export type SearchOptions = { limit?: number; minScore?: number }
/** `score`, `band` and `parts` are what compare(query, form) gives; `parts` are worked out when they are first read. */
export type Hit = { id: string; form: string; score: number; band: Band; parts: Part[] }

type Found = { record: number; form: number; alignment: Alignment }

const SHORTLIST = 200
/** With fewer hits than this, every word of the query is looked for far and wide. */
const FEW = 10
const KNOWN_WORDS = 100_000
const LIMIT = 20
const MIN_SCORE = 0.5

/** Names findable in any script and spelling. Typed arrays over distinct tokens: nothing is allocated per name. */
export class NameIndex {
  private readonly store = new TokenStore()
  private readonly vocabulary = new Vocabulary(this.store)
  private readonly rows = new Rows(this.vocabulary)
  private readonly tokenWeights = new Map<number, number>()
  /** Words as written whose tokens are known, per mode of Arabic letters; only to make building fast. */
  private readonly knownWords = {
    '-': new Map<string, number[]>(),
    a: new Map<string, number[]>(),
    k: new Map<string, number[]>(),
    u: new Map<string, number[]>(),
    x: new Map<string, number[]>(),
  }
  private ids = new Texts()
  private texts = new Texts()
  private recordOf = new Numbers()
  private tokens = new Numbers()
  private tokenEnds = new Numbers()
  private removed: Set<number> = new Set()
  private readonly postings = new Postings()

  /** Records in the index. */
  get size(): number {
    return this.ids.count - this.removed.size
  }

  /** Adds a record. An id is not looked up: to replace a record, remove it first. */
  add(record: NameRecord): void {
    const at = this.ids.count
    this.ids.push(record.id)
    for (const form of record.forms) {
      this.recordOf.push(at)
      this.texts.push(form)
      this.pushTokens(form)
      this.tokenEnds.push(this.tokens.count)
    }
  }

  /** Takes out the first record with this id; false when there is none. */
  remove(id: string): boolean {
    const at = this.ids.indexOf(id, (index) => !this.removed.has(index))
    if (at >= 0) this.removed.add(at)
    return at >= 0
  }

  /** The best form of each record that is like the query, best first. */
  search(query: string, options: SearchOptions = {}): Hit[] {
    const limit = options.limit ?? LIMIT
    const least = options.minScore ?? MIN_SCORE
    const asked = read(query)
    if (asked.ids.length === 0 || limit <= 0) return []
    const most = Math.max(SHORTLIST, limit * 2)
    const near = this.found(asked, 'known', most, least)
    const found =
      near.length < FEW && asked.ids.length > 1 ? this.found(asked, 'any', most, least) : near
    return found.slice(0, limit).map((one) => this.hitOf(asked, one))
  }

  /** The best form of each record, best first. */
  private found(asked: Read, words: Words, most: number, least: number): Found[] {
    const forms = this.shortlist(asked, words, most)
    const memory = new Memory(asked, this.rows)
    const best = new Map<number, Found>()
    for (const form of forms) {
      const record = this.recordOf.values[form]!
      if (this.removed.has(record)) continue
      const alignment = alignRead(asked, this.nameAt(form), memory)
      const known = best.get(record)
      if (alignment.score >= least && (!known || alignment.score > known.alignment.score))
        best.set(record, { record, form, alignment })
    }
    return [...best.values()].sort(
      (a, b) => b.alignment.score - a.alignment.score || a.record - b.record,
    )
  }

  private shortlist(asked: Read, words: Words, most: number): Uint32Array {
    const elements = elementsOf(asked, this.vocabulary, words)
    const single = elements.slice(0, asked.ids.length)
    this.rows.begin(asked)
    for (const [word, { neighbours }] of single.entries())
      for (const [at, token] of neighbours.tokens.entries())
        this.rows.note(word, token, neighbours.likeness[at]!)
    const isKnown = single.every(({ neighbours }) => neighbours.isKnown)
    const shares = Float64Array.from(single, ({ share }) => share)
    return this.postings.shortlist(
      { elements, shares, rows: this.rows, least: NEAR, isKnown },
      this,
      most,
    )
  }

  private hitOf(asked: Read, { record, form, alignment }: Found): Hit {
    const text = this.texts.at(form)
    let parts: Part[] | null = null
    const partsNow = () =>
      partsOf(asked, { ...this.nameAt(form), text, tokens: this.tokensOf(text) }, alignment)
    return {
      id: this.ids.at(record),
      form: text,
      score: alignment.score,
      band: bandOf(alignment.score),
      get parts() {
        parts ??= partsNow()
        return parts
      },
    }
  }

  /** The whole index as bytes that loadIndex reads, in this process or another. */
  serialize(): ArrayBuffer {
    this.trim()
    return packed({
      keys: this.store.keys,
      ids: this.ids,
      texts: this.texts,
      recordOf: this.recordOf,
      tokens: this.tokens,
      tokenEnds: this.tokenEnds,
      removed: [...this.removed],
    })
  }

  /** Fills an empty index from bytes of serialize(). */
  static from(buffer: ArrayBuffer): NameIndex {
    const index = new NameIndex()
    const stored = unpacked(buffer)
    for (const key of stored.keys) index.enter(key)
    Object.assign(index, {
      ids: stored.ids,
      texts: stored.texts,
      recordOf: stored.recordOf,
      tokens: stored.tokens,
      tokenEnds: stored.tokenEnds,
      removed: new Set(stored.removed),
    })
    return index
  }

  /** Gives back the room that growing took. */
  trim(): void {
    for (const column of [this.ids, this.texts, this.recordOf, this.tokens, this.tokenEnds])
      column.trim()
  }

  /** Where the tokens of each form end, the tokens, and how many tokens there are to know. */
  get columns() {
    return {
      ends: this.tokenEnds.values,
      forms: this.tokenEnds.count,
      tokens: this.tokens.values,
      vocabulary: this.store.size,
    }
  }

  private nameAt(form: number): Name {
    const ids: number[] = []
    const weights: number[] = []
    for (
      let at = form === 0 ? 0 : this.tokenEnds.values[form - 1]!;
      at < this.tokenEnds.values[form]!;
      at++
    ) {
      const id = this.tokens.values[at]!
      ids.push(id)
      weights.push(this.tokenWeights.get(id) ?? 10)
    }
    return { store: this.store, ids, weights }
  }

  private pushTokens(form: string): void {
    const { words, mode } = spokenWords(form)
    let room = MAX_TOKENS
    for (const word of words)
      for (const id of this.idsOf(word, mode)) if (room-- > 0) this.tokens.push(id)
  }

  /** The tokens of a form of this index with their words as written. */
  private tokensOf(form: string): Token[] {
    const { words, mode } = spokenWords(form)
    const tokens = words.flatMap((word) => {
      const ids = this.idsOf(word, mode)
      return ids.map((id) => ({
        key: this.store.keys[id]!,
        text: ids.length === 1 ? word : partsOfKey(this.store.keys[id]!)[0],
        weight: this.tokenWeights.get(id) ?? 10,
      }))
    })
    return tokens.slice(0, MAX_TOKENS)
  }

  private idsOf(word: string, mode: ArabicMode | null): readonly number[] {
    const words = this.knownWords[mode ?? '-']
    const known = words.get(word)
    if (known !== undefined) return known
    const ids = tokensOfWord(word, mode).map(({ key }) => this.store.find(key) ?? this.enter(key))
    if (words.size >= KNOWN_WORDS) words.clear()
    words.set(word, ids)
    return ids
  }

  private enter(key: string): number {
    const token = this.store.add(key)
    this.vocabulary.enter(token)
    const weight = weightOfWord(partsOfKey(key)[0])
    if (weight !== 10) this.tokenWeights.set(token, weight)
    return token
  }
}

export function buildIndex(records: Iterable<NameRecord>): NameIndex {
  const index = new NameIndex()
  for (const record of records) index.add(record)
  index.trim()
  return index
}

export const loadIndex = (buffer: ArrayBuffer): NameIndex => NameIndex.from(buffer)
