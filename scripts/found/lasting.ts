/**
 * Ids that do not count: the tables name rows by working ids (`ekpar-asat-c03`, `ev072`), in which a gap would tell that a row is gone. What
 * is written has a word and letters of the hash of what the row says: the same at every generation, and free of how many rows there are.
 */
import { createHash } from 'node:crypto'
import { canonicalText } from '../../src/kernel/canonical.ts'
import type { Rows } from '../found.ts'
import { byUnits } from './canonical.ts'

/** Files whose ids count, and the word for rows that are about nobody, or about several. Other files have ids that are words or dates. */
const WORDS = {
  claims: 'c',
  disputes: 'ds',
  demands: 'dm',
  answers: 'a',
  signs: 'cs',
  deaths: 'dr',
  procedures: 'un',
  reprisals: 'rp',
  reactions: 'r',
  contradictions: 'x',
  raisings: 'rs',
  mailRules: 'mr',
  postalFormats: 'pf',
} as const
type Counted = keyof typeof WORDS
export type CountedRows = Pick<Rows, Counted>

/** Neither vowels, so that no word comes about, nor what is mistaken for another sign. */
const LETTERS = '23456789bcdfghjkmnpqrstvwxz'
const LEAST = 5

type Row = { id: string } & Record<string, unknown>
type Named = { row: Row; stem: string; letters: string }

/** The collection under its lasting ids, with whatever names a row by its working id. Rows are in the order of the new ids. */
export function lasting(rows: Rows): Rows {
  const ids = lastingIds(rows)
  const renamed = Object.entries(rows).map(([file, list]) => [
    file,
    list.map((row) => replaced(row, ids)).sort(byKey),
  ])
  return Object.fromEntries(renamed) as Rows
}

/** By working id. */
export function lastingIds(rows: CountedRows): Map<string, string> {
  const named = (Object.keys(WORDS) as Counted[]).flatMap((file) => namedOf(rows, file))
  const working = new Set(named.map(({ row }) => row.id))
  if (working.size !== named.length) throw new Error('lasting.ts: a working id stands in two files')
  const claims = new Map(rows.claims.map((claim) => [claim.id, claim]))
  for (const each of named) each.letters = lettersOf(contentOf(each.row, working, claims))
  return distinct(named)
}

const namedOf = (rows: CountedRows, file: Counted): Named[] => {
  const people = new Map(rows.claims.map(({ id, person }) => [id, person]))
  return (rows[file] as Row[]).map((row) => ({
    row,
    stem: personOf(row, people) ?? WORDS[file],
    letters: '',
  }))
}

/** The one person whom a row of somebody's own file is about. An id must not name one of several: who is hidden would stand in it. */
function personOf(
  { person, persons, claim, by_kind }: Row,
  people: ReadonlyMap<string, string>,
): string | undefined {
  if (typeof claim === 'string') return people.get(claim)
  if (typeof person === 'string') return person
  return by_kind !== undefined && Array.isArray(persons) && persons.length === 1
    ? persons[0]
    : undefined
}

/** What a row says, with what is said in the claim that it is about; neither working ids, nor who may see it, nor notes of the desk. */
function contentOf(
  row: Row,
  working: ReadonlySet<string>,
  claims: ReadonlyMap<string, object>,
): string {
  const { id, visibility, desk_note, ...said } = row
  const of = typeof row.claim === 'string' ? claims.get(row.claim) : undefined
  const { id: _, visibility: __, desk_note: ___, ...told } = (of ?? {}) as Partial<Row>
  return canonicalText(without(of ? { ...said, of: told } : said, working))
}

function without(value: unknown, working: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return inText(value, (word) => (working.has(word) ? '' : word))
  if (Array.isArray(value))
    return value.filter((each) => !working.has(each)).map((each) => without(each, working))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(
    ([, inner]) => typeof inner !== 'string' || !working.has(inner),
  )
  return Object.fromEntries(kept.map(([key, inner]) => [key, without(inner, working)]))
}

/** All the letters of a hash, the least significant first. */
function lettersOf(content: string): string {
  const base = BigInt(LETTERS.length)
  let left = BigInt(`0x${createHash('sha256').update(content).digest('hex')}`)
  let letters = ''
  for (; left > 0n; left /= base) letters += LETTERS[Number(left % base)]
  return letters
}

/** Those that would have one id take one letter more each, until they differ. */
function distinct(named: readonly Named[], length = LEAST): Map<string, string> {
  if (length > 50)
    throw new Error(`lasting.ts: these say the same: ${named.map(({ row }) => row.id).join(', ')}`)
  const ids = new Map<string, string>()
  for (const [id, alike] of Map.groupBy(
    named,
    ({ stem, letters }) => `${stem}-${letters.slice(0, length)}`,
  ))
    if (alike.length === 1) ids.set(alike[0]!.row.id, id)
    else for (const [working, longer] of distinct(alike, length + 1)) ids.set(working, longer)
  return ids
}

function replaced(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string')
    return ids.get(value) ?? inText(value, (word) => ids.get(word) ?? word)
  if (Array.isArray(value)) return value.map((each) => replaced(each, ids))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, replaced(inner, ids)]),
  )
}

/** Ids within a sentence; what has no space is no sentence, but an address or a word. */
const inText = (text: string, change: (word: string) => string): string =>
  text.includes(' ') ? text.replace(/[a-z0-9]+(?:-[a-z0-9]+)*/g, change) : text

/** Rulings stand by their claim; rows of sheets and of files that keep their ids stay where they are. */
function byKey(a: unknown, b: unknown): number {
  const [one, other] = [a, b] as Partial<Row & { n: number }>[]
  if (one!.id !== undefined) return byUnits(one!.id, other!.id!)
  return typeof one!.claim === 'string'
    ? byUnits(one!.claim, other!.claim as string) || one!.n! - other!.n!
    : 0
}
