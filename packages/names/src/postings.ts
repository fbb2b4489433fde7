import type { Element } from './elements.ts'

export type Columns = { ends: Uint32Array; forms: number; tokens: Uint32Array; vocabulary: number }

/** Evidence of a form: the parts of the query that it answers in the low half, the sum of likeness in the high half. */
const PARTS = 16
const UNIT = 8191 / 10_000
const BUCKETS = 2048
/** A form whose evidence is below a quarter answers nothing. */
const LOWEST = BUCKETS / 4
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

  /** Forms that answer the most of the query for their length, at most `most` and those even with the last. */
  shortlist(elements: readonly Element[], asked: number, { columns }: { columns: Columns }, most: number): number[] {
    if (columns.forms - this.covered > WAITING) this.gather(columns)
    if (this.evidence.length < columns.forms) this.makeRoom(columns.forms + WAITING)
    for (const element of elements) this.collect(element, columns)
    return this.best(columns, asked, most)
  }

  private collect({ mask, share, neighbours }: Element, columns: Columns): void {
    const { evidence, forms, ends } = this
    const waiting = columns.forms > this.covered ? new Uint16Array(columns.vocabulary) : null
    for (let n = 0; n < neighbours.tokens.length; n++) {
      const token = neighbours.tokens[n]!
      const gain = Math.round(neighbours.likeness[n]! * share * UNIT)
      if (waiting) waiting[token] = gain
      if (token >= ends.length) continue
      const mark = ((gain << PARTS) | mask) >>> 0
      for (let at = token === 0 ? 0 : ends[token - 1]!, to = ends[token]!; at < to; at++) {
        const form = forms[at]!
        const known = evidence[form]!
        if ((known & mask) === 0) evidence[form] = known + mark
      }
    }
    if (waiting) this.lookThrough(columns, waiting, mask)
  }

  private lookThrough(columns: Columns, gains: Uint16Array, mask: number): void {
    for (let form = this.covered; form < columns.forms; form++) {
      let gain = 0
      for (let at = form === 0 ? 0 : columns.ends[form - 1]!; at < columns.ends[form]!; at++)
        gain = Math.max(gain, gains[columns.tokens[at]!]!)
      if (gain > 0 && (this.evidence[form]! & mask) === 0) this.evidence[form] = this.evidence[form]! + (((gain << PARTS) | mask) >>> 0)
    }
  }

  /** Evidence is measured against the length of both names, so that records of one name are not starved. */
  private best(columns: Columns, asked: number, most: number): number[] {
    const evidence = this.evidence
    const found = this.found
    const buckets = this.buckets
    const counts = new Uint32Array(BUCKETS + 2)
    let count = 0
    const { ends, forms } = columns
    for (let form = 0, from = 0; form < forms; form++) {
      const known = evidence[form]!
      const to = ends[form]!
      if (known !== 0) {
        evidence[form] = 0
        const bucket = bucketOf(known, asked, to - from)
        if (bucket >= LOWEST) {
          counts[bucket]!++
          found[count] = form
          buckets[count++] = bucket
        }
      }
      from = to
    }
    let cut = BUCKETS
    for (let sum = counts[cut]!; cut > 0 && (sum === 0 || sum + counts[cut - 1]! <= most); ) sum += counts[--cut]!
    const kept: number[] = []
    for (let at = 0; at < count && kept.length < most * 4; at++) if (buckets[at]! >= cut) kept.push(found[at]!)
    return kept
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
    for (let token = 0; token < counts.length; token++) this.ends[token] = token + 1 < counts.length ? counts[token + 1]! : total
    this.covered = columns.forms
    this.makeRoom(columns.forms)
  }

  private makeRoom(forms: number): void {
    this.evidence = new Uint32Array(forms)
    this.found = new Uint32Array(forms)
    this.buckets = new Uint16Array(forms)
  }
}

/** How many parts a half mask holds. */
const BITS = Uint8Array.from({ length: 256 }, (_, mask) => mask.toString(2).replaceAll('0', '').length)
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
  const bucket = (known >>> PARTS) * WORTH[(asked + halves) * SIDE + (answered > tokens ? answered : tokens)]!
  return bucket < BUCKETS ? bucket | 0 : BUCKETS
}
