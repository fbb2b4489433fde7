/** Pages of the founding collection as somebody reads them who reads Uyghur: labels and settled words in Uyghur, and lines that hold together. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { importFolder } from '../src/boot.ts'
import { today } from '../src/kernel/dates/index.ts'
import { listSlugs } from '../src/registry/views/index.ts'
import { publicApp } from '../src/web/public-app.ts'
import { settledWord } from '../src/words/settled.ts'
import { folderOf } from './collections.ts'
import { linksIn } from './crawl.ts'
import { testHouse } from './database.ts'
import { type Seen, seenIn } from './page-text.ts'

const FOLDER = folderOf('uyghur')
const pages = new Map<string, Seen[]>()

/** Every page without a part of its own, every person, and two pages of every other kind. */
beforeAll(async () => {
  const house = await testHouse()
  await importFolder(house, { folder: FOLDER, skipBad: false, dryRun: false })
  const app = publicApp({ visitor: house.visitor, contact: null, today })
  const people = await listSlugs(house.visitor, {}, 1_000)
  const queue = ['/ug/', ...people.map((slug) => `/ug/people/${slug}`)]
  const perKind = new Map<string, number>()
  for (const path of queue) {
    const answer = await app.request(path)
    if (!answer.headers.get('content-type')?.includes('html')) continue
    const html = await answer.text()
    pages.set(path, seenIn(html))
    for (const link of linksIn(html)) {
      const kind = link.replace(/\?.*/, '?').replace(/(\/ug\/[a-z-]+)\/.*$/, '$1/*')
      const known = perKind.get(kind) ?? 0
      if (!link.startsWith('/ug/') || known >= 2 || queue.includes(link)) continue
      perKind.set(kind, known + 1)
      queue.push(link)
    }
  }
  await house.close()
}, 120_000)

const HOLDS_NAMES =
  /^(name|by|to|body|speaker|claimant|visitor|org|used_by|publisher|led_by|others)$/
const HOLDS_WORDS =
  /^(value|quote|as_written|summary|what|words|note|text|title|how|outcome|purpose|demand|condition|result|conflict|resolution|address)$/
/** Claims whose value is a label and no sentence. */
const LABELS = ['profession', 'home_place', 'sex', 'ethnicity', 'name']

const FILES = [
  ...['claims', 'demands', 'official-answers', 'raisings', 'reactions', 'access', 'instruments'],
  ...[
    'actors',
    'sources',
    'disputes',
    'contradictions',
    'reprisals',
    'un-procedures',
    'facilities',
  ],
  ...['mail-rules', 'campaigns', 'coercion-signs'],
]

/** Names, titles and claims as written, as they stand in the collection’s files. */
function namesAndWords(): Set<string> {
  const found = new Set<string>()
  const walk = (value: unknown, key: string, isLabel: boolean): void => {
    if (typeof value === 'string') {
      const isName = HOLDS_NAMES.test(key) && /^[^a-z]/.test(value)
      if (isName || (HOLDS_WORDS.test(key) && !isLabel)) found.add(bare(value))
    } else if (Array.isArray(value)) for (const each of value) walk(each, key, isLabel)
    else if (typeof value === 'object' && value !== null)
      for (const [name, each] of Object.entries(value)) walk(each, name, isLabel)
  }
  for (const file of FILES)
    for (const line of readFileSync(join(FOLDER, `${file}.jsonl`), 'utf8').split('\n'))
      if (line) {
        const row = JSON.parse(line)
        walk(row, '', LABELS.includes(row.predicate))
      }
  return found
}
/** As it stands within a sentence of ours. */
const bare = (text: string) => text.replace(/^[\s:;,.]+|[\s:;,.]+$/g, '').toLowerCase()

const AS_WRITTEN =
  /\bname\b|^cite|^blockquote|^code|\baddress\b|\blanguages\b|\bmasthead\b|\bpublisher latn\b/
const known = namesAndWords()
const isAside = ({ text, lang, within }: Seen) =>
  within.some((each) => AS_WRITTEN.test(each)) || (lang !== 'ug' && known.has(bare(text)))

const letters = (seen: readonly Seen[], script: RegExp) =>
  seen.reduce((sum, { text }) => sum + (text.match(script)?.length ?? 0), 0)
function latinShare(seen: readonly Seen[]): number {
  const latin = letters(seen, /\p{Script=Latin}/gu)
  return latin / (latin + letters(seen, /\p{Script=Arabic}/gu))
}
const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!

describe('a page in Uyghur', () => {
  it('is looked at in every kind', () => {
    expect(pages.size).toBeGreaterThan(70)
  })

  it('has under a fifth of its letters in Latin script, names, titles and claims as written aside', () => {
    const shares = [...pages].map(([path, seen]) => ({
      path,
      share: latinShare(seen.filter((each) => !isAside(each))),
    }))
    expect(shares.filter(({ share }) => share >= 0.2)).toEqual([])
  })

  it('is in Uyghur for the most part even with all of those', () => {
    const people = [...pages].filter(([path]) => /^\/ug\/people\/[^/]+$/.test(path))
    expect(latinShare(pages.get('/ug/')!)).toBeLessThan(0.25)
    expect(median(people.map(([, seen]) => latinShare(seen)))).toBeLessThan(0.36)
  })

  it('leaves nothing in English that has a settled Uyghur word', () => {
    const left = [...pages].flatMap(([path, seen]) =>
      seen
        .filter(
          ({ lang, within }) => lang !== 'ug' && !within.some((each) => AS_WRITTEN.test(each)),
        )
        .filter(({ text }) => settledWord(text.trim(), 'ug') !== null)
        .map(({ text }) => `${path}: ${text}`),
    )
    expect(left).toEqual([])
  })

  it('parts no number from the ending or the number that hangs on it', () => {
    const torn = [...pages].flatMap(([path, seen]) =>
      seen
        .filter(({ text }) => /\d[-–](\d|\p{Script=Arabic})/u.test(text) && !text.includes('/'))
        .filter(({ within }) => !within.includes('span unbroken'))
        .map(({ text }) => `${path}: ${text}`),
    )
    expect(torn).toEqual([])
  })

  it('sets no ending apart from the word that it belongs to', () => {
    const ENDING =
      /[\p{L}\p{N}»] (دىن|تىن|غا|گە|قا|كە|نى|نىڭ|دا|دە|تا|تە|غىچە|گىچە|قىچە|كىچە)(?!\p{L})/u
    const apart = [...pages].flatMap(([path, seen]) =>
      seen
        .filter(({ lang, text }) => lang === 'ug' && ENDING.test(text))
        .map(({ text }) => `${path}: ${text}`),
    )
    expect(apart).toEqual([])
  })
})
