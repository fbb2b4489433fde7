/**
 * Which state a name means, in any language of the project: exactly, after folding; never by likeness.
 * Names come from i18n-iso-countries, CLDR and our own table (docs/decisions/state-names.md).
 */

import { createRequire } from 'node:module'
import type countries from 'i18n-iso-countries'
import { LANGUAGE_CODES, LANGUAGES } from '../../kernel/about/languages.ts'
import { STATES } from '../../kernel/about/states.ts'
import { told } from '../../kernel/refusals/codes.ts'
import { stateName } from '../../words/states.ts'
import { AMBIGUOUS, STYLE, VARIANTS } from './state-variants.ts'

/** Languages in which names of states are read: ours, and those in which the United Nations print lists. */
export const READ_IN: readonly string[] = [...new Set([...LANGUAGE_CODES, 'ar', 'fr'])]
/** One state; several that the name could mean, sorted by iso3; or null: no name of a state. */
export type Resolved = { iso3: string } | { ambiguous: string[] } | null

/** Longer than any name of a state. */
const LONGEST = 160
/** In English a pronoun. */
const NO_STATE = new Set(['us', 'Us'])

/** Reads one name, with or without article, "Republic of …", a footnote's number, or the words turned round: "Iran (Islamic Republic of)". */
export function resolveState(text: string): Resolved {
  const written = text.trim()
  if (written.length > LONGEST || NO_STATE.has(written)) return null
  return resolveForms(wordsOf(written)) ?? resolveBracketed(written)
}

/** The form as it is, then with less and less of its style; the first that is a name counts. */
function resolveForms(words: readonly string[]): Resolved {
  for (const form of formsOf(words.join(' '))) {
    const found = namesOfStates().get(form.replaceAll(' ', ''))
    if (found) return found.length === 1 ? { iso3: found[0]! } : { ambiguous: [...found] }
  }
  return null
}

function* formsOf(text: string): Generator<string> {
  yield text
  const bare = text.replace(ARTICLES, '')
  yield bare
  const [, name, style] = TURNED_ROUND.exec(bare) ?? []
  if (name && style && !STYLE_OF.test(name)) {
    yield `${style} ${name}`
    yield name
  }
  yield bare.replace(STYLE_OF, '')
  yield bare.replace(STYLE_BEFORE, '')
  yield bare.replace(STYLE_AFTER, '')
  yield bare.replace(STYLE_IN_HAN, '')
}

const oneOf = (words: string) => `(?:${words.trim().split(/\s+/).join('|')})`
/** One head each: "United Kingdom, Republic of Moldova" is no style of Moldova. */
const OF = `(?:${oneOf(STYLE.of.words)} )*${oneOf(STYLE.of.heads)} (?:${oneOf(STYLE.of.words)} )*(?:of|de|du|des|d)(?: (?:the|la|les|l))?`
const ARTICLES = /^(?:the|la|les|le|l) (?=.)| the$/g
const STYLE_OF = new RegExp(`^(?:${OF} )+`)
/** "iran islamic republic of" */
const TURNED_ROUND = new RegExp(`^(.+?) (${OF})$`)
const STYLE_BEFORE = new RegExp(`^(?:${oneOf(STYLE.before.words)} )*${oneOf(STYLE.before.heads)} `)
const STYLE_AFTER = new RegExp(`(?: ${oneOf(STYLE.after.words)})* ${oneOf(STYLE.after.heads)}$`)
const STYLE_IN_HAN = /(?<=.)(?:人民|民主|联邦|联合|伊斯兰|社会主义)*(?:共和国|王国|公国|联邦)$/u

/** "Myanmar (Burma)", "Burma/Myanmar": both are names of one state. Anything else in brackets is for a person to look at. */
function resolveBracketed(written: string): Resolved {
  const [, outside, inside] =
    /^([^()（）/]+)[(（/]([^()（）/]+)[)）]?[^\p{L}]*$/u.exec(written) ?? []
  if (!outside || !inside) return null
  const [one, other] = [resolveForms(wordsOf(outside)), resolveForms(wordsOf(inside))]
  return one && other && 'iso3' in one && 'iso3' in other && one.iso3 === other.iso3 ? one : null
}

const SHORT: Record<string, string> = {
  st: 'saint',
  ste: 'sainte',
  rep: 'republic',
  dem: 'democratic',
  fed: 'federated',
  is: 'islands',
}
/** Letters that writers of one language use for each other; both sides are folded so. */
const ALIKE: Record<string, string> = { ı: 'i', ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك' }

/** Words without case, marks, punctuation, and numbers of a list or footnote. Abbreviations are written out, whoever uses them. */
export function wordsOf(text: string): string[] {
  const plain = text
    .toWellFormed()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .toLowerCase()
    .replace(/[ıىیةک]/g, (letter) => ALIKE[letter]!)
    .replaceAll('&', ' and ')
  const words = plain.split(/[^\p{L}\p{N}]+/u).map((word) => word.replace(/^\d+|\d+$/g, ''))
  return words.filter((word) => word !== '').map((word) => SHORT[word] ?? word)
}

let index: Map<string, string[]> | null = null

/** Folded name to what it means; made once, when first asked. */
export function namesOfStates(): ReadonlyMap<string, readonly string[]> {
  index ??= readNames()
  return index
}

function readNames(): Map<string, string[]> {
  const names = new Map<string, string[]>()
  const add = (name: string, iso3: string) => {
    const key = wordsOf(name).join('')
    const known = names.get(key)
    if (known === undefined) names.set(key, [iso3])
    else if (!known.includes(iso3)) names.set(key, [...known, iso3].sort())
  }
  for (const { iso3, name } of printedNames()) if (STATES.has(iso3)) add(name, iso3)
  for (const iso3 of STATES.keys())
    for (const lang of LANGUAGES) add(stateName(iso3, lang) ?? iso3, iso3)
  for (const [iso3, forms] of Object.entries(VARIANTS))
    for (const form of forms.split('|')) add(form, iso3)
  for (const [states, forms] of Object.entries(AMBIGUOUS))
    for (const form of forms.split('|')) names.set(wordsOf(form).join(''), states.split(' '))
  return names
}

/** What the library and CLDR call each state, in each language. The library's locales are read here, and not before. */
export function printedNames(): { lang: string; iso3: string; name: string }[] {
  const require = createRequire(import.meta.url)
  const library: typeof countries = require('i18n-iso-countries/index.js')
  return READ_IN.flatMap((lang) => {
    library.registerLocale(require(`i18n-iso-countries/langs/${lang}.json`))
    const cldr = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' })
    return Object.entries(library.getNames(lang, { select: 'all' })).flatMap(([alpha2, names]) => {
      const iso3 = alpha2 === 'XK' ? 'XKX' : library.alpha2ToAlpha3(alpha2)
      return iso3 === undefined
        ? []
        : [...names, cldr.of(alpha2) ?? []].flat().map((name) => ({ lang, iso3, name }))
    })
  })
}

/** As the site says it, where that is not how lists of the United Nations do. */
const LISTED: Record<string, string> = {
  COD: 'Democratic Republic of the Congo',
  COG: 'Republic of the Congo',
}

/** The English name that a state has in `signatures.csv` and `ballots.csv`. */
export const listedName = (iso3: string): string =>
  LISTED[iso3] ??
  (stateName(iso3, 'en') ?? iso3)
    .replace(' & ', ' and ')
    .replace('St. ', 'Saint ')
    .replace('’', "'")

const MOST_SUGGESTIONS = 3
/** Longer texts are sentences. */
const LONGEST_SLIP = 40

/** States whose name is a slip away from this text, or inside it, for a person to choose from: never taken as read. Iso3, nearest first. */
export function suggestStates(text: string): string[] {
  const words = wordsOf(text.slice(0, LONGEST))
  const found = new Map<string, number>()
  const note = (states: readonly string[], distance: number) => {
    for (const iso3 of states) found.set(iso3, Math.min(distance, found.get(iso3) ?? distance))
  }
  note(statesWithin(words), 0)
  const key = words.join('')
  if (key.length <= LONGEST_SLIP) {
    for (const [name, states] of namesOfStates()) {
      const distance = slips(key, name)
      if (distance <= mostSlips(name)) note(states, distance)
    }
  }
  return [...found]
    .sort((a, b) => a[1] - b[1])
    .slice(0, MOST_SUGGESTIONS)
    .map(([iso3]) => iso3)
}

/** A name that is none, with what may have been meant where something is near. */
export const unknownState = (name: string, suggestions: readonly string[]) =>
  suggestions.length > 0
    ? told('state-misspelt', { name, like: suggestions.map(listedName).join(' / ') })
    : told('state-unknown', { name })

/** Most words that a name inside a sentence is looked for in. */
const LONGEST_RUN = 8

/** States that these words name anywhere, the longest names first from each word on: for a person to look at, as "us" and "Turkey" are words too. */
export function statesWithin(words: readonly string[]): string[] {
  const found = new Set<string>()
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(LONGEST_RUN, words.length - at); length > 0; length--) {
      const states = namesOfStates().get(words.slice(at, at + length).join(''))
      if (!states) continue
      for (const iso3 of states) found.add(iso3)
      at += length - 1
      break
    }
  }
  return [...found]
}

export const statesIn = (resolved: Resolved): string[] =>
  resolved === null ? [] : 'iso3' in resolved ? [resolved.iso3] : resolved.ambiguous

const mostSlips = ({ length }: string): number => (length < 4 ? 0 : length < 8 ? 1 : 2)

/** Letters to add, drop, change or swap with their neighbour; anything from 3 on is "far". */
function slips(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3
  let [before, last]: [number[], number[]] = [
    [],
    Array.from({ length: b.length + 1 }, (_, at) => at),
  ]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? before[j - 2]! + 1
          : change
      row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, change, swap))
    }
    if (Math.min(...row) > 2) return 3
    before = last
    last = row
  }
  return last[b.length]!
}
