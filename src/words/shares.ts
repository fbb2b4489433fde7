/** How many texts of a language a native reader has read as they stand. English is what the others are made from, and is not counted. */

import type { PaperLanguage } from '../kernel/about/languages.ts'
import { type Edtf, parseEdtf } from '../kernel/dates/index.ts'
import esReviewed from './es/reviewed.json' with { type: 'json' }
import { LANGUAGE_TABLE } from './languages.ts'
import { type Reviews, standingOf } from './reviews.ts'
import trReviewed from './tr/reviewed.json' with { type: 'json' }
import ugReviewed from './ug/reviewed.json' with { type: 'json' }
import zhReviewed from './zh/reviewed.json' with { type: 'json' }

export type TranslatedLanguage = Exclude<PaperLanguage, 'en'>
/** `last`: the day on which the last of those was read; null where none was. By whom stands in `reviewed.json`, and on no page. */
export type ReviewedShare = {
  lang: TranslatedLanguage
  texts: number
  read: number
  last: Edtf | null
}

const REVIEWED: Readonly<Record<TranslatedLanguage, Reviews>> = {
  ug: ugReviewed,
  es: esReviewed,
  tr: trReviewed,
  zh: zhReviewed,
}
const LANGUAGES = Object.keys(REVIEWED) as TranslatedLanguage[]

let known: ReviewedShare[] | undefined
/** Of every language that has texts; texts do not change while the program runs. */
export const shares = (): readonly ReviewedShare[] => {
  known ??= LANGUAGES.map((lang) => shareOf(lang, REVIEWED[lang]))
  return known
}

export function shareOf(lang: TranslatedLanguage, reviews: Reviews): ReviewedShare {
  const english = new Map(textsIn('en'))
  const texts = textsIn(lang)
  const days = texts.flatMap(([at, text]) => {
    const pair = { english: english.get(at) ?? null, text }
    const key = keysOf(at).find((each) => standingOf(reviews[each], pair) === 'read')
    return key === undefined ? [] : [reviews[key]!.on]
  })
  const last = days.sort().at(-1)
  return { lang, texts: texts.length, read: days.length, last: last ? parseEdtf(last) : null }
}

type Text = string | Readonly<Record<string, string>>

/** Each once: what readers are told of refusals stands under the site as well. */
function textsIn(lang: PaperLanguage): [at: string, text: Text][] {
  const { rules, ...folder } = LANGUAGE_TABLE[lang]
  return leavesOf(folder, '').filter(([at]) => !at.startsWith('site.refusals.'))
}

function leavesOf(value: unknown, at: string): [string, Text][] {
  if (typeof value === 'string') return [[at, value]]
  if (typeof value !== 'object' || value === null) return []
  if (isCount(value)) return [[at, value]]
  return Object.entries(value).flatMap(([key, each]) =>
    leavesOf(each, at === '' ? key : `${at}.${key}`),
  )
}

const CATEGORIES = new Set(['zero', 'one', 'two', 'few', 'many', 'other'])
const isCount = (value: object): value is Record<string, string> =>
  Object.hasOwn(value, 'other') && Object.keys(value).every((key) => CATEGORIES.has(key))

/** Reviews name a text by its file: the index of a language puts some files into others. */
const keysOf = (at: string): string[] => [
  at,
  at.replace(/^site\./, ''),
  at.replace(/^site\./, 'codes.'),
  at.replace(/^print\./, 'settled.'),
  at.replace(/^print\./, 'terms.'),
]
