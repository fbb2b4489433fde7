/** Which rows of the collection's files are public: read from `published`, so that an export can show no more than the site. A page at a time. */
import { sql } from 'kysely'
import type { PublicSource } from '../sources/public.ts'
import type { CollectionFile } from '../store/collection/files.ts'
import { kindOfFile } from '../store/collection/links.ts'
import type { Pick } from '../store/collection/write.ts'
import type { DeskTx } from '../store/connections/index.ts'
import { Left } from '../store/connections/left.ts'
import { Touched } from '../store/connections/touched.ts'
import { documentsOf, Links } from '../store/publishing/edges.ts'
import type { PublicKind } from '../store/publishing/kind.ts'
import { everyId } from '../store/publishing/machine.ts'
import type { PublishedTableName } from '../store/tables/index.ts'
import { PUBLIC_KINDS } from './publishing.ts'

type Row = Record<string, unknown>

/**
 * Rows of a kind that is no public document, and stand in none, stay behind: rulings and hidings with their reasons are never public.
 * Of lists and votes that are public, every line is.
 */
export function publicPick(db: DeskTx): Pick {
  return async (file, rows) => {
    if (SHEETS.includes(file.name)) {
      const lists = await readPublic(db, 'instrument', valuesOf(rows, 'instrument'))
      return rows.filter(({ instrument }) => lists.has(String(instrument)))
    }
    const shown = await readShown(db, file, rows)
    if (file.name === 'sources.jsonl') return await redacted(db, shown)
    const known = await readTargets(db, shown)
    return shown.map((row) => withoutDanglingLinks(row, known))
  }
}

/** Lines of instruments, which nothing refers to. */
const SHEETS = ['signatures.csv', 'ballots.csv']
const valuesOf = (rows: readonly Row[], name: string) => [
  ...new Set(rows.map((row) => String(row[name]))),
]

/** Without the desk's notes. */
async function readShown(db: DeskTx, file: CollectionFile, rows: readonly Row[]): Promise<Row[]> {
  const kind = kindOfFile(file.name)
  if (kind === undefined) return []
  const keys = await readPublic(
    db,
    kind,
    rows.map((row) => file.key(row)),
  )
  return rows.filter((row) => keys.has(file.key(row))).map(({ desk_note, ...rest }) => rest)
}

/** Of these rows of the desk those that are a public document, or stand in one. */
async function readPublic(db: DeskTx, row: string, ids: readonly string[]): Promise<Set<string>> {
  const [wanted, found] = [new Set(ids), new Set<string>()]
  for (const kind of PUBLIC_KINDS) {
    const held = kind.holds?.[row]
    if (kind.from.row === row)
      for (const { id } of await documents(db, kind.table, ids)) found.add(id)
    if (!held) continue
    for await (const some of documentsHolding(db, kind, row, ids))
      for (const document of some)
        for (const id of held(document)) if (wanted.has(id)) found.add(id)
  }
  return found
}

/** So many documents are read at once. */
const BATCH = 200

async function* documentsHolding(
  db: DeskTx,
  kind: PublicKind,
  row: string,
  ids: readonly string[],
): AsyncGenerator<object[]> {
  for await (const some of idsHolding(db, kind, row, ids))
    for (let start = 0; start < some.length; start += BATCH)
      yield (await documents(db, kind.table, some.slice(start, start + BATCH))).map(
        ({ document }) => document,
      )
}

/** Documents in which these rows stand by their links; all of them, of rows that may stand in any. */
async function* idsHolding(
  db: DeskTx,
  kind: PublicKind,
  row: string,
  ids: readonly string[],
): AsyncGenerator<string[]> {
  if (kind.allOn?.includes(row)) yield* everyId(db, kind)
  else
    yield await documentsOf(
      { db, touched: new Touched(), left: new Left(), isLooking: true },
      new Links({ db }, []),
      kind,
      row,
      ids,
    )
}

/** Parsed when they were published. */
async function documents(
  db: DeskTx,
  table: PublishedTableName,
  ids: readonly string[],
): Promise<{ id: string; document: object }[]> {
  const { rows } = await sql<{ id: string; document: object }>`
    select id, document from ${sql.table(table)} where id = any(${[...ids]}::text[])`.execute(db)
  return rows
}

/** Ids of public rows that rows point at, by kind. */
type Known = ReadonlyMap<string, ReadonlySet<string>>

async function readTargets(db: DeskTx, rows: readonly Row[]): Promise<Known> {
  const wanted = new Map<string, Set<string>>()
  for (const row of rows) gatherTargets(row, wanted)
  const known = new Map<string, Set<string>>()
  for (const [kind, ids] of wanted) known.set(kind, await readPublic(db, kind, [...ids]))
  return known
}

function gatherTargets(row: Row, into: Map<string, Set<string>>): void {
  for (const [name, value] of Object.entries(row)) {
    const kind = LINKS[name]
    for (const each of Array.isArray(value) ? value : [value]) {
      if (isObject(each)) gatherTargets(each, into)
      else if (kind) into.set(kind, (into.get(kind) ?? new Set()).add(String(each)))
    }
  }
}

/** Keys of rows that point at other rows, and of which kind those are. */
const LINKS: Record<string, string> = {
  persons: 'person',
  claims: 'claim',
  campaign: 'campaign',
  actor: 'actor',
  answers: 'reaction',
  official_answer: 'officialAnswer',
  reaction: 'reaction',
  reactions: 'reaction',
  same_as: 'reaction',
  part_of: 'reaction',
  instrument: 'instrument',
  instruments: 'instrument',
  supersedes: 'instrument',
}

/** The row without links to rows that stay behind, however deep. */
function withoutDanglingLinks(row: Row, keys: Known): Row {
  const kept: Row = {}
  for (const [name, value] of Object.entries(row)) {
    const known = LINKS[name] && (keys.get(LINKS[name]) ?? NONE)
    if (known && typeof value === 'string') {
      if (known.has(value)) kept[name] = value
    } else if (known && Array.isArray(value))
      kept[name] = value.filter((each) => known.has(String(each)))
    else if (Array.isArray(value))
      kept[name] = value.flatMap((each) => (isObject(each) ? withoutLost(each, keys) : [each]))
    else kept[name] = isObject(value) ? withoutDanglingLinks(value, keys) : value
  }
  return kept
}

/** Nothing of a part that is about an actor who stays behind. */
function withoutLost(part: Row, keys: Known): Row[] {
  const kept = withoutDanglingLinks(part, keys)
  return 'actor' in part && !('actor' in kept) ? [] : [kept]
}

const NONE: ReadonlySet<string> = new Set()

const isObject = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What the site withholds of a source that names a hidden person, the export withholds too. */
async function redacted(db: DeskTx, rows: readonly Row[]): Promise<Row[]> {
  const found = await documents(db, 'published.source', valuesOf(rows, 'id'))
  const titles = new Map(found.map(({ id, document }) => [id, (document as PublicSource).title]))
  return rows.map((row) => {
    const { address, note, ...rest } = row
    return titles.get(String(row.id)) === null ? { ...rest, title: 'title withheld' } : row
  })
}
