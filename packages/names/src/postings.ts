import type { Element } from './elements.ts'
import type { Rows } from './memory.ts'
import { FULL } from './token-store.ts'

/** What is asked: elements, what each word counts, how alike words and tokens are, and how near tokens are that elements hold. */
export type Query = {
  elements: readonly Element[]
  shares: Float64Array
  rows: Rows
  least: number
  isKnown: boolean
}
export type Columns = { ends: Uint32Array; forms: number; tokens: Uint32Array; vocabulary: number }

/** Evidence of a form: the parts of the query that it answers in the low half, the sum of likeness in the high half. */
const PARTS = 16
const UNIT = 8191 / 10_000
const BUCKETS = 2048
/** A form whose evidence is below a quarter answers nothing. */
const LOWEST = BUCKETS / 4
/** So many forms are completed, and one in a hundred: those that answer the most. */
const COMPLETED = 1000
const COMPLETED_SHARE = 0.01
/** So many forms that answer every word are enough when all words are known. */
const ENOUGH = 20
/** Tokens less near than this stop being gathered after so many forms, and one in a hundred. */
const SURE = 8500
const GATHERED = 2000
const GATHERED_SHARE = 0.01
/** So many forms may wait outside the postings and are looked through one by one. */
const WAITING = 2048

/** Which forms hold which token, as one run of form numbers a token; forms added since are looked through. */
export class Postings {
  private ends: Uint32Array = new Uint32Array(0)
  private forms: Uint32Array = new Uint32Array(0)
  private covered = 0
  private evidence: Uint32Array = new Uint32Array(0)
  private found: Uint32Array = new Uint32Array(0)
  private buckets: Uint16Array = new Uint16Array(0)
  private readonly counts = new Uint32Array(BUCKETS + 1)
  /** Forms found with any evidence. */
  private count = 0

  /** Forms that answer the most of the query for their length, at most `most` and those even with the last. */
  shortlist(query: Query, { columns }: { columns: Columns }, most: number): Uint32Array {
    if (columns.forms - this.covered > WAITING) this.gather(columns)
    if (this.evidence.length < columns.forms) this.makeRoom(columns.forms + WAITING)
    for (const element of query.elements) this.collect(element, columns)
    this.weigh(columns, query.shares.length)
    if (query.shares.length > 1) this.complete(query, columns)
    return this.best(most)
  }

  private collect({ mask, share, neighbours }: Element, columns: Columns): void {
    const { evidence, forms, ends, found } = this
    const waiting = columns.forms > this.covered ? new Uint16Array(columns.vocabulary) : null
    let count = this.count
    let volume = 0
    const most = GATHERED + columns.forms * GATHERED_SHARE
    for (let n = 0; n < neighbours.tokens.length; n++) {
      const token = neighbours.tokens[n]!
      const gain = Math.round(neighbours.likeness[n]! * share * UNIT)
      if (waiting) waiting[token] = gain
      if (token >= ends.length) continue
      if (volume > most && neighbours.likeness[n]! < SURE) break
      volume += ends[token]! - (token === 0 ? 0 : ends[token - 1]!)
      const mark = ((gain << PARTS) | mask) >>> 0
      for (let at = token === 0 ? 0 : ends[token - 1]!, to = ends[token]!; at < to; at++) {
        const form = forms[at]!
        const known = evidence[form]!
        if (known === 0) found[count++] = form
        if ((known & mask) === 0) evidence[form] = known + mark
      }
    }
    this.count = count
    if (waiting) this.lookThrough(columns, waiting, mask)
  }

  private lookThrough(columns: Columns, gains: Uint16Array, mask: number): void {
    for (let form = this.covered; form < columns.forms; form++) {
      let gain = 0
      for (let at = form === 0 ? 0 : columns.ends[form - 1]!; at < columns.ends[form]!; at++)
        gain = Math.max(gain, gains[columns.tokens[at]!]!)
      if (gain === 0 || (this.evidence[form]! & mask) !== 0) continue
      if (this.evidence[form] === 0) this.found[this.count++] = form
      this.evidence[form] = this.evidence[form]! + (((gain << PARTS) | mask) >>> 0)
    }
  }

  /** The bucket of each form that was found. */
  private weigh(columns: Columns, asked: number): void {
    const { evidence, found } = this
    const buckets = this.buckets
    const counts = this.counts.fill(0)
    for (let at = 0; at < this.count; at++) {
      const form = found[at]!
      const bucket = bucketOf(evidence[form]!, asked, lengthOf(columns, form))
      buckets[at] = bucket
      counts[bucket]!++
    }
  }

  /**
   * Words of the query that found nothing near in a form are measured against what stands there beside the words that did, unless
   * the form could not come among the best even so.
   */
  private complete(query: Query, columns: Columns): void {
    const { evidence, found, buckets, counts } = this
    const asked = query.shares.length
    const most = COMPLETED + columns.forms * COMPLETED_SHARE
    if (query.isKnown && above(counts, (asked - 1 + query.least / FULL) / asked) >= ENOUGH) return
    const cut = query.isKnown || this.count > most ? Math.max(LOWEST, cutOf(counts, most)) : LOWEST
    for (let at = 0; at < this.count; at++) {
      if (cut > LOWEST && buckets[at]! < cut) continue
      const form = found[at]!
      const known = evidence[form]!
      if (BITS[known & 0xff]! === asked) continue
      const now = completed(query, columns, form, known)
      if (now === known) continue
      evidence[form] = now
      counts[buckets[at]!]!--
      buckets[at] = bucketOf(now, asked, lengthOf(columns, form))
      counts[buckets[at]!]!++
    }
  }

  /** Evidence is measured against the length of both names, so that records of one name are not starved. Of equals the first. */
  private best(most: number): Uint32Array {
    const { evidence, found, buckets, counts } = this
    counts.fill(0, 0, LOWEST)
    const cut = Math.max(LOWEST, cutOf(counts, most))
    let kept = 0
    for (let at = 0; at < this.count; at++) {
      evidence[found[at]!] = 0
      if (buckets[at]! >= cut) found[kept++] = found[at]!
    }
    this.count = 0
    return found
      .slice(0, kept)
      .sort()
      .subarray(0, most * 4)
  }

  private gather(columns: Columns): void {
    const counts = new Uint32Array(columns.vocabulary)
    const total = columns.forms === 0 ? 0 : columns.ends[columns.forms - 1]!
    for (let at = 0; at < total; at++) counts[columns.tokens[at]!]!++
    let sum = 0
    for (let token = 0; token < counts.length; token++) {
      sum += counts[token]!
      counts[token] = sum
    }
    this.forms = new Uint32Array(total)
    for (let form = columns.forms - 1, at = total; form >= 0; form--) {
      const from = form === 0 ? 0 : columns.ends[form - 1]!
      while (at > from) {
        at--
        const token = columns.tokens[at]!
        counts[token]!--
        this.forms[counts[token]!] = form
      }
    }
    // counts now holds where each run begins; its end is where the next begins.
    this.ends = new Uint32Array(counts.length)
    for (let token = 0; token < counts.length; token++)
      this.ends[token] = token + 1 < counts.length ? counts[token + 1]! : total
    this.covered = columns.forms
    this.makeRoom(columns.forms)
  }

  private makeRoom(forms: number): void {
    this.evidence = new Uint32Array(forms)
    this.found = new Uint32Array(forms)
    this.buckets = new Uint16Array(forms)
  }
}

/** Evidence of a form with what its other words say to the words of the query that are not answered yet. */
function completed(
  { shares, rows, least }: Query,
  { ends, tokens }: Columns,
  form: number,
  known: number,
): number {
  let sum = known
  for (let at = form === 0 ? 0 : ends[form - 1]!; at < ends[form]!; at++) {
    const token = tokens[at]!
    let best = 0
    let answered = 0
    for (let word = 0; word < shares.length; word++) {
      if (rows.isNear(word, token, least)) {
        best = 0
        break
      }
      if ((sum & (1 << word)) !== 0) continue
      const likeness = rows.roughly(word, token) || rows.cut(word, token, at === ends[form]! - 1)
      if (likeness > best) {
        best = likeness
        answered = word
      }
    }
    if (best > 0)
      sum += ((Math.round(best * shares[answered]! * UNIT) << PARTS) | (1 << answered)) >>> 0
  }
  return sum
}

/** How many forms have this much evidence, 0 to 1. */
function above(counts: Uint32Array, share: number): number {
  let sum = 0
  for (let bucket = Math.floor(share * BUCKETS); bucket <= BUCKETS; bucket++) sum += counts[bucket]!
  return sum
}

/** The bucket down to which there are at most `most` forms; the highest that holds any when that one holds more. */
function cutOf(counts: Uint32Array, most: number): number {
  let cut = BUCKETS
  for (let sum = counts[cut]!; cut > 0 && (sum === 0 || sum + counts[cut - 1]! <= most); )
    sum += counts[--cut]!
  return cut
}

const lengthOf = ({ ends }: Columns, form: number): number =>
  form === 0 ? ends[0]! : ends[form]! - ends[form - 1]!

/** How many parts a half mask holds. */
const BITS = Uint8Array.from(
  { length: 256 },
  (_, mask) => mask.toString(2).replaceAll('0', '').length,
)
const SIDE = 32
/** What a unit of likeness is worth in buckets, by the lengths of both names. */
const WORTH = Float32Array.from({ length: SIDE * SIDE }, (_, at) => {
  const mine = Math.max(1, Math.floor(at / SIDE))
  const theirs = Math.max(1, at % SIDE)
  return ((0.62 / Math.max(mine, theirs) + 0.38 / Math.min(mine, theirs)) * BUCKETS) / 8191
})

function bucketOf(known: number, asked: number, tokens: number): number {
  const halves = BITS[(known >>> 8) & 0xff]!
  const answered = halves + BITS[known & 0xff]!
  const bucket =
    (known >>> PARTS) * WORTH[(asked + halves) * SIDE + (answered > tokens ? answered : tokens)]!
  return bucket < BUCKETS ? bucket | 0 : BUCKETS
}
