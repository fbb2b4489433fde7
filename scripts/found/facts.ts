/** The facts as they lie in ../shared/facts, read into plain values. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

/** One passage of a source document, by characters, end exclusive. `event` names the event coded from the same passage. */
export type Passage = {
  seed?: string
  file?: string
  start_char: number
  end_char: number
  event?: string
}
/** A page of the web; `url` is null when only the publisher is known. */
export type Page = {
  id?: string
  url: string | null
  publisher?: string | null
  title?: string | null
  published?: string | null
  date?: string | null
  kind?: string
}
export type Reference = Passage | Page

export type Facts = { jsonl: <T>(name: string) => T[]; csv: <T>(name: string) => T[] }

export function facts(folder: string): Facts {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  return {
    jsonl: <T>(name: string) =>
      read(name)
        .split('\n')
        .filter(Boolean)
        .map((line): T => plain(JSON.parse(line))),
    csv: <T>(name: string) => (parse(read(name), { columns: true }) as T[]).map(plain),
  }
}

/** The facts speak of the four commissioning documents as "seeds" and of their own order as "the brief": no reader knows those words. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/\bThe seed article\b/g, 'Source document 002'],
  [/\bseed’s\b/g, 'source document’s'],
  [/\b[Ss]eed (text|wording|article) /g, 'the source document '],
  [/\bSeed (\d{3})\b/g, 'Source document $1'],
  [/\bseed (\d{3})\b/g, 'source document $1'],
  [/\b(in|of|per) (the |this )?seed\b/g, '$1 the source document'],
  [/\bthe seed\b/g, 'the source document'],
  [/\bseed:/g, 'the source document:'],
  [/\bseed says\b/g, 'the source document says'],
  [/\bseed "/g, 'source document: "'],
  [/\((00[0-3])\)/g, '(source document $1)'],
  [/\b(in|from) (00[0-3])\b/g, '$1 source document $2'],
]

/** Where the whole value is a reference, `cite` reads it. */
const IS_REFERENCE = /^seed(:\d| \d{3}( ;|$))/

function plain<T>(value: T): T {
  if (typeof value === 'string') return (IS_REFERENCE.test(value) ? value : reworded(value)) as T
  if (Array.isArray(value)) return value.map(plain) as T
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)])) as T
  return value
}

const reworded = (text: string) =>
  PLAIN.reduce((told, [word, instead]) => told.replace(word, instead), text)

/** Without its nulls and empty lists, at every depth: what is not known is left out. */
export function known<T extends object>(row: T): { [K in keyof T]: Exclude<T[K], null> } {
  return Object.fromEntries(
    Object.entries(row).flatMap(([key, value]) => {
      if (value === null || value === undefined || value === '') return []
      if (Array.isArray(value))
        return [
          [
            key,
            value
              .filter((inner) => inner !== null)
              .map((inner) => (isRecord(inner) ? known(inner) : inner)),
          ],
        ]
      return [[key, isRecord(value) ? known(value) : value]]
    }),
  ) as { [K in keyof T]: Exclude<T[K], null> }
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
