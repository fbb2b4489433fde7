/** What holds for every text of ours, whatever its language and part. */
import { describe, expect, it } from 'vitest'
import { ugEndings } from './endings.ts'
import { LANGUAGE_TABLE, listed } from './languages.ts'
import { counted, countedRange, fill, fillWithEndings, rulesOf } from './texts.ts'

type Spoken = keyof typeof LANGUAGE_TABLE
type Place = { at: string; value: unknown }

/** Every table, text and stray value of a folder, with its place. */
function placesIn(value: unknown, at = ''): Place[] {
  if (typeof value !== 'object' || value === null) return [{ at, value }]
  return [
    { at, value },
    ...Object.entries(value).flatMap(([key, each]) => placesIn(each, at ? `${at}.${key}` : key)),
  ]
}

const CATEGORIES = new Set(['zero', 'one', 'two', 'few', 'many', 'other'])
const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isPlural = (value: unknown): value is Record<string, string> =>
  isTable(value) && 'other' in value && Object.keys(value).every((key) => CATEGORIES.has(key))

const LANGS = Object.keys(LANGUAGE_TABLE) as Spoken[]
const folderOf = (lang: Spoken) => {
  const { rules, ...folder } = LANGUAGE_TABLE[lang]
  return folder
}
const places = new Map(LANGS.map((lang) => [lang, placesIn(folderOf(lang))]))
/** Tables that hold what is settled in one language alone. */
const isOwn = (at: string) => /^(print\.(settled|bodies)|states)(\.|$)/.test(at)
const english = new Map(places.get('en')!.map(({ at, value }) => [at, value]))
/** A date of which a neighbour says the year or month: a language may say it again. */
const isShorter = (at: string) => /^dates\.\w+\.without/.test(at)
/** A text of one category: told with its count. */
const isInCount = (at: string) => isPlural(english.get(at.slice(0, at.lastIndexOf('.'))))
const braces = (text: string) => [...new Set(text.match(/\{\w+(\|\w+)?\}/g) ?? [])].sort()
/** Without endings, and without the number of a count, which a language may say in a word. */
const asked = (value: unknown): string[] => {
  const text = isPlural(value) ? Object.values(value).join() : String(value)
  return [...new Set(braces(text).map((brace) => brace.replace(/\|\w+/, '')))].filter(
    (brace) => !(isPlural(value) && brace === '{n}'),
  )
}

describe.each(LANGS)('the texts in %s', (lang) => {
  it('are data: tables, lists and sentences, and no function', () => {
    const strange = places
      .get(lang)!
      .filter(({ value }) => typeof value !== 'string' && typeof value !== 'object')
    expect(strange).toEqual([])
  })

  it('count with exactly the categories that the language has', () => {
    const categories = [...rulesOf(lang).resolvedOptions().pluralCategories].sort()
    const counts = places.get(lang)!.filter(({ at, value }) => isPlural(value) && !isOwn(at))
    expect(counts.length).toBeGreaterThan(0)
    for (const { at, value } of counts)
      expect([at, Object.keys(value as object).sort()]).toEqual([at, categories])
  })

  it('have the braces of English', () => {
    for (const { at, value } of places.get(lang)!) {
      const first = english.get(at)
      if (isOwn(at) || isInCount(at) || isShorter(at) || first === undefined) continue
      if (typeof value !== 'string' && !isPlural(value)) continue
      expect([at, ...asked(value)].sort()).toEqual([at, ...asked(first)].sort())
    }
  })

  it('keep every table, text and list that English has in the parts that are there', () => {
    const parts = Object.keys(folderOf(lang))
    const wanted = [...english.keys()].filter(
      (at) => at !== '' && parts.includes(at.split('.')[0]!) && !isOwn(at) && !isInCount(at),
    )
    const there = new Set(places.get(lang)!.map(({ at }) => at))
    const lost = wanted.filter((at) => !there.has(at) && !/^gate\.greetings\.\d+$/.test(at))
    expect(lost).toEqual([])
  })
})

/** What an ending looks like after a value, with or without the blank that our texts put before one. */
const HANGS: Partial<Record<string, RegExp>> = {
  ug: /\}[»)”]?(?: (?:نىڭ|نى|غا|گە|قا|كە|دا|دە|تا|تە|دىن|تىن|دىكى|تىكى|دەك|تەك|غىچە|گىچە|قىچە|كىچە|لىق|لىك|مۇ|ى|سى)(?![\p{L}-])|\p{L})/u,
  tr: /\}[”)]?['’]?\p{L}/u,
  es: /\}\p{L}/u,
  en: /\}\p{L}/u,
}

describe.each(Object.entries(HANGS))('in %s', (lang, hangs) => {
  it('no ending hangs on a value', () => {
    const texts = places.get(lang as Spoken) ?? []
    const hanging = texts.filter(
      ({ at, value }) => typeof value === 'string' && at !== 'dates.decade' && hangs?.test(value),
    )
    expect(hanging).toEqual([])
  })
})

it('an ending that hangs on a value is seen', () => {
  expect(
    ['{name} نىڭ', '«{name}» غا', '{name}نىڭ', '{name} نىڭكىلەر'].map((text) =>
      HANGS.ug!.test(text),
    ),
  ).toEqual([true, true, true, false])
  expect(['{name}’in', '{name}den', '{name} der'].map((text) => HANGS.tr!.test(text))).toEqual([
    true,
    true,
    false,
  ])
})

describe.each([
  ['2019-يىلى مارت', '2019-يىلى مارتتىن'],
  ['2019-يىلى ئاۋغۇست', '2019-يىلى ئاۋغۇستتىن'],
  ['2019-يىلى ماي', '2019-يىلى مايدىن'],
  ['2019-يىلى', '2019-يىلىدىن'],
  ['2019-يىلى قىش', '2019-يىلى قىشتىن'],
])('from %s', (text, ended) => {
  it(`is ${ended}`, () => expect(ugEndings.ablative(text)).toBe(ended))
})

describe('putting texts together', () => {
  it.each([
    ['en', 1, 'one'],
    ['en', 2, '2 more'],
    ['ug', 1, 'one'],
    ['zh', 1, '1 more'],
  ])('in %s %i is “%s”', (lang, n, said) => {
    const text = lang === 'zh' ? { other: '{n} more' } : { one: 'one', other: '{n} more' }
    expect(counted(lang, text, n)).toBe(said)
  })

  it('counts a range by both of its ends', () => {
    const days = { one: '{n} day', other: '{n} days' }
    expect(countedRange('en', days, [0, 1], '0–1')).toBe('0–1 days')
    expect(counted('en', days, 1)).toBe('1 day')
  })

  it.each([
    ['en', 'a, b and c', 'a or b'],
    ['ug', 'a، b ۋە c', 'a ياكى b'],
    ['zh', 'a、b和c', 'a或b'],
    ['tr', 'a, b ve c', 'a veya b'],
  ])('lists in %s', (lang, and, or) => {
    expect([
      listed(lang, ['a', 'b', 'c']),
      listed(lang, ['a', 'b'], 'or'),
      listed(lang, ['a']),
      listed(lang, []),
    ]).toEqual([and, or, 'a', ''])
  })

  it('leaves a brace without a value, or with an ending that the language has not, to be seen', () => {
    expect(fill('{a} of {b}', { a: 1 })).toBe('1 of {b}')
    expect(fillWithEndings({ s: (text) => `${text}s` }, '{a|s} {a|t}', { a: 'x' })).toBe('xs {a|t}')
  })
})

describe('what pages and papers both say', () => {
  const isOfPapers = (at: string) => /^(print|record|both)\./.test(at)
  const codesOf = (value: unknown) => (isTable(value) && !isPlural(value) ? Object.keys(value) : [])
  const tables = places.get('en')!.map(({ at, value }) => ({ at, codes: codesOf(value) }))

  it('stands once: no table of pages is of codes that a table of papers has, but for these', () => {
    const twice = tables
      .filter(({ at, codes }) => at.startsWith('site.') && codes.length > 2)
      .flatMap(({ at, codes }) =>
        tables
          .filter((other) => isOfPapers(other.at))
          .filter((other) => codes.every((code) => other.codes.includes(code)))
          .map((other) => `${at} = ${other.at}`),
      )
    expect(twice).toEqual([
      // A sentence says who says so after the word; a label stands before the day, where that is said beside it.
      'site.saidHappened = both.happened',
      // The name of the column that holds a question, beside a whole question about each.
      'site.data.codes.question = print.questions',
      'site.data.codes.question = print.dossier.named',
      // Kinds of line, beside whole sentences about them.
      'site.dossiers.kinds = print.dossier',
      // Heads of narrow columns.
      'site.visits.asked.short = both.conditionStates',
    ])
  })
})
