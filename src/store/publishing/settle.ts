/** Makes `published` hold what was derived: writes what differs, and all that is made of it. */
import { hash } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import { inserting, together, writeTogether } from '../connections/together.ts'
import type { Tx } from '../connections/tx.ts'
import { keepTexts } from './found-by.ts'
import { inJournal } from './journal.ts'
import {
  type Beside,
  isMoved,
  type KindPart,
  type Moved,
  type Outgoing,
  type PublicKind,
} from './kind.ts'

/** What became of documents, by their kind. */
export type Moves = ReadonlyMap<string, Moved>

/** One table of documents, and which of its rows are dealt with; with `all`, also what belongs to those that did not move. */
type Table = { kind: string; table: string; chosen: RawBuilder<boolean>; all: boolean }

/**
 * Makes the documents of these ids exactly these; `stay`: those among them that are left as they are. With `all`, also what was left
 * beside documents that are gone is taken out.
 */
export async function settle(
  tx: Tx,
  kind: PublicKind,
  { ids, stay, all }: { ids: readonly string[]; stay: readonly string[]; all: boolean },
  documents: readonly Outgoing[],
): Promise<Moves> {
  const dealt = stay.length === 0 ? ids : ids.filter((id) => !stay.includes(id))
  const moved = await settleTable(
    tx,
    { kind: kind.kind, table: kind.table, chosen: sql`id = any(${[...dealt]}::text[])`, all },
    documents,
  )
  const moves = new Map([[kind.kind, moved]])
  // A part may move while the document that it is part of says what it said.
  for (const part of kind.parts ?? [])
    moves.set(part.kind, await settlePart(tx, part, { owners: dealt, all }, documents))
  const parts = [...moves.values()].slice(1)
  const touched =
    all || parts.some(isMoved) ? dealt : [...moved.appeared, ...moved.altered, ...moved.gone]
  if (touched.length === 0) return moves
  const among = new Set(touched)
  const made = documents.filter(({ id }) => among.has(id))
  await replaceBeside(tx, kind.beside ?? [], touched, made)
  await keepTexts(tx, kind, touched, made)
  return moves
}

async function settlePart(
  tx: Tx,
  { kind, table, owner }: KindPart,
  { owners, all }: { owners: readonly string[]; all: boolean },
  made: readonly Outgoing[],
): Promise<Moved> {
  const documents = made.flatMap(({ parts }) => parts?.[kind] ?? [])
  const given = documents.map(({ id }) => id)
  return await settleTable(
    tx,
    {
      kind,
      table,
      chosen: sql`(${owner} = any(${[...owners]}::text[]) or id = any(${given}::text[]))`,
      all,
    },
    documents,
  )
}

async function settleTable(
  tx: Tx,
  { kind, table, chosen, all }: Table,
  documents: readonly Outgoing[],
): Promise<Moved> {
  const before = await readStored(tx, table, chosen)
  const rows = documents.map(toRow)
  const kept = new Set(rows.map(({ id }) => id))
  const gone = [...before.keys()].filter((id) => !kept.has(id))
  const appeared = rows.filter(({ id }) => !before.has(id))
  const altered = rows.filter(({ id, sha256 }) => before.has(id) && before.get(id) !== sha256)
  const others = rows.filter(({ id }) => before.has(id))
  const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id)
  const moved = { appeared: ids(appeared), altered: ids(altered), gone }
  const other = all ? { ...moved, altered: ids(others) } : moved
  await clear(tx, { kind, table }, gone, [...other.altered, ...gone])
  await updateRows(tx, table, others)
  const made = new Set([...other.appeared, ...other.altered])
  await writeTogether(tx.db, [
    ...insertingRows(table, appeared),
    ...inJournal(tx, kind, moved, new Map(rows.map(({ id, sha256 }) => [id, sha256]))),
    ...insertingEdges(
      tx,
      kind,
      documents.filter(({ id }) => made.has(id)),
    ),
  ])
  return moved
}

/** Takes out documents that are gone, and what these and others cited and mentioned. */
async function clear(
  { db, touched }: Tx,
  { kind, table }: Pick<Table, 'kind' | 'table'>,
  gone: readonly string[],
  before: readonly string[],
): Promise<void> {
  if (before.length === 0) return
  const theirs = sql`where kind = ${kind} and id = any(${[...before]}::text[])`
  const writes = [
    ...(gone.length === 0
      ? []
      : [sql`delete from ${sql.table(table)} where id = any(${[...gone]}::text[])`]),
    sql`delete from published.mention ${theirs}`,
  ]
  const cited = sql<{
    sources: string[]
  }>`delete from published.citation ${theirs} returning sources`
  noteCited({ touched }, await together(db, writes, cited))
}

/** Sources whose citations may have moved are to be derived again. */
function noteCited({ touched }: Pick<Tx, 'touched'>, rows: readonly { sources: string[] }[]): void {
  for (const { sources } of rows) for (const source of sources) touched.cited.add(source)
}

/** The hash of the bytes of each. */
async function readStored(
  { db }: Tx,
  table: string,
  chosen: RawBuilder<boolean>,
): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; sha: string }>`
    select id, encode(sha256(convert_to(document::text, 'UTF8')), 'hex') as sha from ${sql.table(table)} where ${chosen}`.execute(
    db,
  )
  return new Map(rows.map(({ id, sha }) => [id, sha]))
}

type Row = { id: string; sha256: string; json: string; columns: readonly string[] }

/** Columns in the database's names; the document's bytes stand in the row as they are. */
export function toRow({ id, sortKey, document, columns = {} }: Outgoing): Row {
  const bytes = JSON.stringify(document)
  const named = Object.entries(columns).map(([name, value]) => [inSnakeCase(name), value] as const)
  const rest = [['id', id], ['sort_key', sortKey], ...named].map(
    ([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`,
  )
  return {
    id,
    sha256: hashOf(bytes),
    json: `{${rest.join(',')},"document":${bytes}}`,
    columns: ['id', 'sort_key', 'document', ...named.map(([name]) => name)],
  }
}

export const hashOf = (bytes: string): string => hash('sha256', bytes)

export const inSnakeCase = (name: string) =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const listOf = (rows: readonly Row[]) => `[${rows.map(({ json }) => json).join(',')}]`

function insertingRows(table: string, rows: readonly Row[]): RawBuilder<unknown>[] {
  if (rows.length === 0) return []
  const columns = sql.join(rows[0]!.columns.map((column) => sql.ref(column)))
  return [
    sql`insert into ${sql.table(table)} (${columns}) select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${listOf(rows)}::json)`,
  ]
}

/** Those of which anything differs; documents are compared byte by byte. A column that lists are cut by tells other things by itself. */
async function updateRows({ db, touched }: Tx, table: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return
  const columns = rows[0]!.columns.filter((column) => column !== 'id')
  const of = (row: string) =>
    sql.join(
      columns.map((column) =>
        column === 'document'
          ? sql`${sql.ref(`${row}.document`)}::text`
          : sql.ref(`${row}.${column}`),
      ),
    )
  const set = sql.join(columns.map((column) => sql`${sql.ref(column)} = n.${sql.ref(column)}`))
  const { numAffectedRows = 0n } =
    await sql`update ${sql.table(table)} o set ${set} from json_populate_recordset(null::${sql.table(table)}, ${listOf(rows)}::json) n
    where n.id = o.id and (${of('o')}) is distinct from (${of('n')})`.execute(db)
  if (numAffectedRows > 0n) touched.hasMoved = true
}

/** What a document cites, as one row; none where that is nothing. */
export const citationOf =
  (kind: string) =>
  ({ id, cites = [] }: Outgoing): { kind: string; id: string; sources: string[] }[] => {
    const sources = [...new Set(cites)].sort()
    return sources.length > 0 ? [{ kind, id, sources }] : []
  }

/** What documents cite and mention. */
function insertingEdges(
  tx: Pick<Tx, 'touched'>,
  kind: string,
  made: readonly Outgoing[],
): RawBuilder<unknown>[] {
  const cites = made.flatMap(citationOf(kind))
  const mentions = made.flatMap(({ id, mentions = [] }) =>
    [...new Set(mentions)].map((slug) => ({ slug, kind, id })),
  )
  noteCited(tx, cites)
  return [
    ...inserting('published.citation', ['kind', 'id', 'sources'], cites),
    ...inserting('published.mention', ['slug', 'kind', 'id'], mentions),
  ]
}

async function replaceBeside(
  { db }: Tx,
  all: readonly Beside[],
  owners: readonly string[],
  made: readonly Outgoing[],
): Promise<void> {
  const gone = all.map(
    ({ table, owner }) =>
      sql`delete from ${sql.table(table)} where ${sql.ref(owner)} = any(${[...owners]}::text[])`,
  )
  await writeTogether(db, gone)
  const rowsOf = (table: string) => made.flatMap(({ beside }) => beside?.[table] ?? [])
  await writeTogether(
    db,
    all.flatMap(({ table, columns }) => inserting(table, columns, rowsOf(table))),
  )
}
