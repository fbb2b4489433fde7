/**
 * What is on file in another language, in the settled words of this one: bodies, work, places, roles, states, and who passed something on.
 * By tables alone, to the letter; whatever they do not hold, a name above all, stands as it is on file.
 */
import type { About } from '../kernel/about/index.ts'
import type { PaperLanguage } from '../kernel/about/languages.ts'
import { LANGUAGE_TABLE } from './languages.ts'
import { stateCodes, stateName } from './states.ts'
import { wordFor } from './texts.ts'

/** `isOurs`: said in the language that was asked for; else as on file. */
type Piece = { text: string; isOurs: boolean }
type Reading = { lang: PaperLanguage; about: About | undefined }

/** Of whoever speaks or is spoken to, of work and of places. Null where no part of it is settled: then the whole stands as it is. */
export function settledIn(text: string, lang: PaperLanguage, about?: About): Piece[] | null {
  if (lang === 'en') return null
  const pieces = piecesOf(text, { lang, about })
  return pieces.some(isOurs) ? joined(pieces) : null
}

/** Of any value: only the whole of it. A sentence that somebody said is never said in part. */
export const settledWord = (text: string, lang: PaperLanguage, about?: About): string | null =>
  lang === 'en' ? null : (wordOf(text, { lang, about }) ?? null)

const isOurs = (piece: Piece) => piece.isOurs
const ours = (text: string): Piece => ({ text, isOurs: true })
const asOnFile = (text: string): Piece[] => [{ text, isOurs: false }]

function piecesOf(text: string, by: Reading): Piece[] {
  const word = wordOf(text, by)
  if (word !== undefined) return [ours(word)]
  return framed(text, by) ?? bracketed(text, by) ?? listed(text, by) ?? asOnFile(text)
}

/** One word of the tables, or a state; the first letter may be large, as at the head of a line. */
function wordOf(text: string, by: Reading): string | undefined {
  const { settled, bodies, places, roles, relations } = LANGUAGE_TABLE[by.lang].print
  const tables: Readonly<Record<string, string>>[] = [bodies, settled, roles, places, relations]
  for (const spelt of [text, `${text.charAt(0).toLowerCase()}${text.slice(1)}`]) {
    const known = tables.map((table) => wordFor(table, spelt)).find((word) => word !== undefined)
    if (known !== undefined) return known
  }
  return stateOf(text, by)
}

const STATES = new Map(stateCodes().map((code) => [stateName(code, 'en'), code]))

function stateOf(text: string, { lang, about }: Reading): string | undefined {
  const code = STATES.get(text.replace(/^the /, ''))
  return (code && stateName(code, lang, about)) ?? undefined
}

/** "Government of {state}", "{who}, to {body}": the longest frame that fits; in {state} stands a state and in {n} a number, or it does not fit. */
function framed(text: string, by: Reading): Piece[] | null {
  for (const { pattern, said } of framesOf(by.lang)) {
    const found = pattern.exec(text)?.groups
    const filled = found && filledIn(said, found, by)
    if (filled) return filled
  }
  return null
}

function filledIn(said: string, found: Record<string, string>, by: Reading): Piece[] | null {
  const parts = said.split(/\{(\w+)\}/).map((part, n): Piece[] | null => {
    if (n % 2 === 0) return part === '' ? [] : [ours(part)]
    return partOf(part, found[part]!, by)
  })
  return parts.includes(null) ? null : parts.flatMap((part) => part!)
}

function partOf(name: string, text: string, by: Reading): Piece[] | null {
  if (name === 'n') return [ours(text)]
  if (name !== 'state') return piecesOf(text, by)
  const state = stateOf(text, by)
  return state === undefined ? null : [ours(state)]
}

type Frame = { pattern: RegExp; said: string }
const frames = new Map<PaperLanguage, readonly Frame[]>()

function framesOf(lang: PaperLanguage): readonly Frame[] {
  const known = frames.get(lang)
  if (known) return known
  const made = Object.entries<string>(LANGUAGE_TABLE[lang].print.frames)
    .sort(([a], [b]) => b.length - a.length)
    .map(([frame, said]) => ({ pattern: patternOf(frame), said }))
  frames.set(lang, made)
  return made
}

/** A number may bear the ending that English gives it: "46th". */
const patternOf = (frame: string): RegExp =>
  new RegExp(
    `^${frame
      .replaceAll(/[.()]/g, String.raw`\$&`)
      .replaceAll('{n}', String.raw`(?<n>\d+)(?:st|nd|rd|th)?`)
      .replaceAll(/\{(\w+)\}/g, '(?<$1>.+)')}$`,
  )

/** "Rayhan Asat (sister)": the name, and in brackets what the one is to the other. */
function bracketed(text: string, by: Reading): Piece[] | null {
  const [, who, what] = /^(.+?) \(([^()]+)\)$/.exec(text) ?? []
  if (who === undefined || what === undefined) return null
  const [outside, inside] = [piecesOf(who, by), piecesOf(what, by)]
  if (![...outside, ...inside].some(isOurs)) return null
  const [open = '', close = ''] = bracketsOf(by.lang)
  return [...outside, ours(open), ...inside, ours(close)]
}

const bracketsOf = (lang: PaperLanguage) =>
  LANGUAGE_TABLE[lang].print.punctuation.bracketed.split('{what}')

/** "Atush; lived in Ürümqi", "Ann Ode, foreign minister": the first part may be a name, all others are settled. */
function listed(text: string, by: Reading): Piece[] | null {
  const { comma, semicolon } = LANGUAGE_TABLE[by.lang].print.punctuation
  for (const [mark, said] of [
    ['; ', semicolon],
    [', ', comma],
  ] as const) {
    const parts = text.split(mark)
    if (parts.length === 1) continue
    const read = parts.map((part) => piecesOf(part, by))
    if (read.slice(1).every((part) => part.some(isOurs)))
      return read.flatMap((part, n) => (n === 0 ? part : [ours(said), ...part]))
  }
  return null
}

/** Neighbours that are both ours, or both not, as one. */
function joined(pieces: readonly Piece[]): Piece[] {
  const done: Piece[] = []
  for (const piece of pieces) {
    const last = done.at(-1)
    if (last?.isOurs === piece.isOurs)
      done[done.length - 1] = { ...last, text: last.text + piece.text }
    else done.push(piece)
  }
  return done
}
