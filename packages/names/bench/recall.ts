/**
 * How often the right person comes first, or among ten, by the method of rules.md: the query is one form of a person, the index
 * holds all other forms of everybody and the distractors, and ranks count distinct people. One index serves all queries: a hit on
 * the query's own form, or on a form of the same person that a measure does not allow, is passed over as if it were not there.
 */
import type { Engine, Entry, Hit } from './engines.ts'
import { type Form, misspelt, reversed } from './forms.ts'
import { randomFrom } from './random.ts'

/** What a query may find of its own person. */
const MEASURES = ['any form', 'another script', 'Han/pinyin ↔ alphabetic'] as const
export type Measure = (typeof MEASURES)[number]
const VARIANTS = ['as written', 'one typo', 'reversed'] as const
export type Variant = (typeof VARIANTS)[number]
export const ROWS = VARIANTS.flatMap((variant) => MEASURES.map((measure) => ({ variant, measure })))

const isChinese = (script: string): boolean =>
  script === 'Hans' || script === 'Hant' || script === 'Hani' || script === 'pinyin'

/** Han against pinyin is left out everywhere but under "any form": most pinyin of the file was made from the Han. */
export function allows(measure: Measure, query: Form, found: Form): boolean {
  if (query === found) return false
  if (measure === 'any form') return true
  const crosses = isChinese(query.script) !== isChinese(found.script)
  return measure === 'another script'
    ? query.script !== found.script && (crosses || !isChinese(query.script))
    : crosses
}

export type Share = { first: number; ten: number; of: number }
export type Recall = {
  engine: string
  rows: Map<string, Share>
  /** Of the measure Han/pinyin ↔ alphabetic, as written: people shown in each band, and how many of them are right. */
  bands: Map<string, { shown: number; right: number }>
  milliseconds: number[]
  buildSeconds: number
}
export const rowKey = (variant: Variant, measure: Measure): string => `${variant}: ${measure}`

export type Lists = {
  people: readonly Form[]
  distractors: readonly Form[]
  seed: number
  limit: number
}

export async function measureRecall(
  engine: Engine,
  lists: Lists,
  only: (person: string) => boolean,
  most: number,
): Promise<Recall> {
  const { people, distractors, seed, limit } = lists
  const entries: Entry[] = [...people, ...distractors].map(({ form }, id) => ({ id, form }))
  const scripts = distractors.map(({ script }) => script)
  const started = performance.now()
  const find = await engine.build(entries)
  const recall: Recall = {
    engine: engine.name,
    rows: new Map(),
    bands: new Map(),
    milliseconds: [],
    buildSeconds: 0,
  }
  recall.buildSeconds = (performance.now() - started) / 1_000
  const random = randomFrom(seed)
  const queries = sample(
    people.filter(({ person }) => only(person)),
    Math.min(most, engine.queries),
  )
  for (const [at, query] of queries.entries()) {
    for (const variant of VARIANTS) {
      const text =
        variant === 'as written'
          ? query.form
          : variant === 'one typo'
            ? misspelt(random, query.form)
            : reversed(query.form)
      if (variant === 'reversed' && text === query.form) continue
      const before = performance.now()
      const hits = await find(text, limit)
      recall.milliseconds.push(performance.now() - before)
      for (const measure of MEASURES)
        count(recall, { variant, measure, query, people, scripts, hits })
    }
    if (at % 50 === 49) progress(`${engine.name}: ${at + 1} of ${queries.length} names`)
  }
  progress('')
  return recall
}

type Asked = {
  variant: Variant
  measure: Measure
  query: Form
  people: readonly Form[]
  /** Of the distractors. */
  scripts: readonly string[]
  hits: readonly Hit[]
}

function count(recall: Recall, asked: Asked): void {
  const { variant, measure, query, people } = asked
  if (!people.some((form) => form.person === query.person && allows(measure, query, form))) return
  const share = recall.rows.get(rowKey(variant, measure)) ?? { first: 0, ten: 0, of: 0 }
  recall.rows.set(rowKey(variant, measure), share)
  const rank = rankOf(asked)
  share.of++
  if (rank <= 1) share.first++
  if (rank <= 10) share.ten++
  if (measure === 'Han/pinyin ↔ alphabetic' && variant === 'as written') countBands(recall, asked)
}

/** The place of the right person among distinct people; Infinity when not found. */
function rankOf({ measure, query, people, hits }: Asked): number {
  const seen = new Set<string>()
  for (const { id } of hits) {
    const found = people[id]
    if (found?.person === query.person) {
      if (allows(measure, query, found)) return seen.size + 1
      continue
    }
    seen.add(found?.person ?? `#${id}`)
  }
  return Number.POSITIVE_INFINITY
}

/** Each person once, in the best band of the forms across the divide. */
function countBands({ bands }: Recall, { measure, query, people, scripts, hits }: Asked): void {
  const seen = new Set<string>()
  for (const { id, band } of hits) {
    const found = people[id] ?? { person: `#${id}`, form: '', script: scripts[id - people.length]! }
    if (!allows(measure, query, found) || seen.has(found.person)) continue
    seen.add(found.person)
    const tally = bands.get(band) ?? { shown: 0, right: 0 }
    bands.set(band, {
      shown: tally.shown + 1,
      right: tally.right + (found.person === query.person ? 1 : 0),
    })
  }
}

/** Evenly spread over the list, so that a part has the same mixture. */
const sample = <T>(from: readonly T[], most: number): T[] =>
  from.length <= most
    ? [...from]
    : Array.from({ length: most }, (_, at) => from[Math.floor((at * from.length) / most)]!)

/** One line that is written over; silent when nobody is watching. */
export function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`)
  else if (/00 of|000/.test(text)) process.stderr.write(`${text}\n`)
}
