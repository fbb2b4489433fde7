/** A language's folder of words: every text beside its English, and what was read of it. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Review, type Reviews, reviewOf, standingOf } from '../../src/words/reviews.ts'
import { checked } from './check.ts'
import type { Came, Pair } from './po.ts'
import { type Leaf, leavesIn, type Text, withTexts } from './source.ts'

/** Of a language, by key; `file` is where it stands. */
export type Place = { leaf: Leaf; file: string }
/** `fault`: why an entry of a PO file was left as it is. */
export type Fault = { key: string; fault: string }
/** `files`: those that were written to. */
export type Outcome = {
  changed: number
  read: number
  left: number
  faults: Fault[]
  files: string[]
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !/^index\.ts$|\.test\.ts$/.test(file))
    .sort()

/** Texts by key, in the order of files and of the texts in each. `counts`: keys that English counts. */
export function textsOf(
  words: string,
  lang: string,
  counts?: ReadonlySet<string>,
): Map<string, Place> {
  const folder = join(words, lang)
  const isCount = counts && ((key: string) => counts.has(key))
  return new Map(
    filesOf(folder).flatMap((name) => {
      const file = join(folder, name)
      const leaves = leavesIn(readFileSync(file, 'utf8'), name.replace(/\.ts$/, ''), isCount)
      return leaves.map((leaf): [string, Place] => [leaf.key, { leaf, file }])
    }),
  )
}

type Both = { english: Map<string, Place>; own: Map<string, Place>; reviews: Reviews }

function bothOf(words: string, lang: string): Both {
  if (lang === 'en') throw new Error('English is what the others are made from')
  if (!existsSync(join(words, lang))) throw new Error(`there is no folder of words for ${lang}`)
  const english = textsOf(words, 'en')
  const counts = new Set(
    [...english].flatMap(([key, { leaf }]) => (typeof leaf.text === 'string' ? [] : [key])),
  )
  return { english, own: textsOf(words, lang, counts), reviews: readReviews(words, lang) }
}

/** Every text of a language in the order of its files. */
export function pairsOf(words: string, lang: string): Pair[] {
  const { english, own, reviews } = bothOf(words, lang)
  return [...own].map(([key, { leaf }]) => {
    const there = english.get(key)?.leaf
    const pair = { english: there?.text ?? null, text: leaf.text }
    return {
      key,
      ...pair,
      comment: there?.comment ?? leaf.comment,
      standing: standingOf(reviews[key], pair),
    }
  })
}

/** Puts what came back into the files. With `reader`, whatever is not marked as wanting work was read by them on that day. */
export function putBack(
  words: string,
  { lang, came }: { lang: string; came: readonly Came[] },
  reader: Pick<Review, 'by' | 'on'> | null,
): Outcome {
  const both = bothOf(words, lang)
  const judged = came.map((entry) => ({ entry, found: judge(lang, entry, both) }))
  const accepted = judged.flatMap(({ entry, found }) =>
    found && 'pair' in found ? [{ ...found, isRead: entry.isRead }] : [],
  )
  const changed = accepted.filter(({ place, pair }) => pair.text !== place.leaf.text)
  const read = accepted.filter(
    ({ key, pair, isRead }) => reader && isRead && standingOf(both.reviews[key], pair) !== 'read',
  )
  for (const [file, changes] of Map.groupBy(changed, ({ place }) => place.file))
    writeFileSync(
      file,
      withTexts(
        readFileSync(file, 'utf8'),
        changes.map(({ place, pair }) => ({ leaf: place.leaf, text: pair.text })),
      ),
    )
  if (reader && read.length > 0)
    writeReviews(words, lang, {
      ...both.reviews,
      ...Object.fromEntries(
        read.map(({ key, pair }) => [key, reviewOf(pair, reader.by, reader.on)]),
      ),
    })
  return {
    changed: changed.length,
    read: read.length,
    left: judged.filter(({ found }) => found === null).length,
    faults: judged.flatMap(({ found }) => (found && 'fault' in found ? [found] : [])),
    files: [...new Set(changed.map(({ place }) => place.file))],
  }
}

type Judged =
  | { key: string; place: Place; pair: { english: Text | null; text: Text } }
  | Fault
  | null

/** Null for an entry that says nothing. */
function judge(lang: string, came: Came, { english, own }: Both): Judged {
  const { key } = came
  const place = own.get(key)
  if (!place) return { key, fault: 'there is no text of this key; leave the context as it was' }
  const there = english.get(key)?.leaf.text ?? null
  const found = checked(lang, came, { key, english: there, text: place.leaf.text })
  if (found === null) return null
  if ('fault' in found) return { key, fault: found.fault }
  return { key, place, pair: { english: there, text: found.text } }
}

const reviewsAt = (words: string, lang: string) => join(words, lang, 'reviewed.json')

export function readReviews(words: string, lang: string): Reviews {
  const file = reviewsAt(words, lang)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Reviews) : {}
}

function writeReviews(words: string, lang: string, reviews: Reviews): void {
  const sorted = Object.fromEntries(
    Object.entries(reviews).sort(([one], [other]) => (one < other ? -1 : 1)),
  )
  writeFileSync(reviewsAt(words, lang), `${JSON.stringify(sorted, null, 2)}\n`)
}
