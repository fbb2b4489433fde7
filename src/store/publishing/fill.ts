/**
 * Publishes all of a kind of which nothing is published yet: there is nothing to compare with, and nothing to take out. While the database
 * writes a batch the next is read and made.
 */
import { sql } from 'kysely'
import pg from 'pg'
import type { Withholding } from '../../kernel/withholding/index.ts'
import { gramsOf, wordToken } from '../../kernel/withholding/tokens.ts'
import { copyLine } from '../connections/copy-text.ts'
import { ANALYZED, clientOf } from '../connections/index.ts'
import { type Statement, sendAll } from '../connections/sending.ts'
import type { Tx } from '../connections/tx.ts'
import { type Indexed, indexedAs, namesKind } from './found-by.ts'
import type { Outgoing, PublicKind } from './kind.ts'
import { citationOf, hashOf, inSnakeCase } from './settle.ts'

/** Whether a kind's documents can be made apart from reading, and there is nothing of the kind, nor of what goes with its documents. */
export async function canBeFilled({ db, left }: Tx, kind: PublicKind): Promise<boolean> {
  if (!kind.gather || left.isTolerant) return false
  const tables = [kind, ...(kind.parts ?? []), ...(kind.beside ?? [])].map(
    ({ table }) => sql`select from ${sql.table(table)}`,
  )
  const kinds = [kind.kind, namesKind(kind.kind), ...(kind.parts ?? []).map(({ kind }) => kind)]
  const besides = ['published.citation', 'published.mention', 'desk.public_text'].map(
    (table) => sql`select from ${sql.table(table)} where kind = any(${kinds}::text[])`,
  )
  const { rows } = await sql<{ is: boolean }>`
    select ${sql.join(
      [...tables, ...besides].map((each) => sql`not exists (${each})`),
      sql` and `,
    )} as is`.execute(db)
  return rows[0]!.is
}

/** Says what is to be written of a batch, whose generation and day are these. */
type Stamp = { generation: string; day: string }

export async function fill(
  tx: Tx,
  kind: PublicKind,
  withheld: Withholding,
  batches: AsyncIterable<string[]>,
): Promise<void> {
  const client = await clientOf(tx.db)
  const write = await writerOf(tx, kind)
  await tellPlanner(tx)
  // What waits to be put into the indexes is put there by many at a time.
  await sql`select set_config('gin_pending_list_limit', '1MB', true), set_config('work_mem', '64MB', true)`.execute(
    tx.db,
  )
  let next: Statement[] = []
  let writing = Promise.resolve()
  for await (const ids of batches) {
    const make = await kind.gather!(tx, ids, withheld)
    if (next.length > 0) {
      const { sent, done } = sendAll(client, next)
      writing = done
      await sent
    }
    next = write(make())
    await writing
  }
  if (next.length > 0) await sendAll(client, next).done
}

/**
 * Of rows that this transaction has brought the planner knows nothing, and would read whole tables for each batch. Of a table that is empty
 * it is told nothing: it would take it to stay so while thousands come.
 */
async function tellPlanner({ db }: Tx): Promise<void> {
  const rows = ANALYZED.map(
    (table) => sql`select ${table}::text as name where exists (select from ${sql.table(table)})`,
  )
  const filled = (
    await sql<{ name: string }>`${sql.join(rows, sql` union all `)}`.execute(db)
  ).rows.map(({ name }) => name)
  if (filled.length > 0) await sql`analyze ${sql.raw(filled.join(', '))}`.execute(db)
}

/** So many words are remembered that the database has: most come again. */
const MOST_WORDS = 100_000

async function writerOf(
  tx: Tx,
  kind: PublicKind,
): Promise<(documents: readonly Outgoing[]) => Statement[]> {
  const stamp = await readStamp(tx)
  const known = new Set<string>()
  return (documents) => {
    if (documents.length === 0) return []
    if (known.size > MOST_WORDS) known.clear()
    const parts = (kind.parts ?? []).map((part) => ({
      ...part,
      documents: documents.flatMap(({ parts }) => parts?.[part.kind] ?? []),
    }))
    const indexed = documents.flatMap((each) => indexedAs(kind.kind, each))
    return [{ ...kind, documents }, ...parts]
      .flatMap((each) => documentsOf(tx, each, stamp))
      .concat(
        (kind.beside ?? []).map(({ table, columns }) =>
          copy(table, columns, rowsBeside(table, columns, documents)),
        ),
      )
      .concat(
        copy(
          'desk.public_text',
          ['kind', 'id', 'tokens'],
          indexed.map(({ kind, id, tokens }) => [kind, id, tokens]),
        ),
      )
      .concat(wordsOf(indexed, known))
      .filter(({ rows }) => rows !== '')
  }
}

const readStamp = async ({ db }: Tx): Promise<Stamp> =>
  (
    await sql<Stamp>`select generation + 1 as generation, to_char(now() at time zone 'utc', 'YYYY-MM-DD') as day from published.generation`.execute(
      db,
    )
  ).rows[0]!

type Table = { kind: string; table: string; documents: readonly Outgoing[] }

/** The documents themselves, what they cite and mention, and the journal of them. */
function documentsOf(
  { touched }: Tx,
  { kind, table, documents }: Table,
  { generation, day }: Stamp,
): Statement[] {
  if (documents.length === 0) return []
  touched.noteMoved(kind, { appeared: documents.map(({ id }) => id), altered: [], gone: [] })
  const bytes = documents.map(({ document }) => JSON.stringify(document))
  const columns = Object.keys(documents[0]!.columns ?? {})
  const rows = documents.map(({ id, sortKey, columns = {} }, n) => [
    id,
    sortKey,
    bytes[n],
    ...Object.values(columns),
  ])
  const cited = documents
    .flatMap(citationOf(kind))
    .map(({ kind, id, sources }) => [kind, id, sources])
  const mentioned = documents.flatMap(({ id, mentions }) =>
    [...new Set(mentions)].map((slug) => [slug, kind, id]),
  )
  return [
    copy(table, ['id', 'sort_key', 'document', ...columns.map(inSnakeCase)], rows),
    copy('published.citation', ['kind', 'id', 'sources'], cited),
    copy('published.mention', ['slug', 'kind', 'id'], mentioned),
    copy(
      'desk.journal',
      ['generation', 'kind', 'id', 'sha256', 'day'],
      documents.map(({ id }, n) => [generation, kind, id, `\\x${hashOf(bytes[n]!)}`, day]),
    ),
  ]
}

const rowsBeside = (table: string, columns: readonly string[], documents: readonly Outgoing[]) =>
  documents
    .flatMap(({ beside }) => beside?.[table] ?? [])
    .map((row) => columns.map((column) => (row as Record<string, unknown>)[column]))

const copy = (
  table: string,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
): Statement => ({
  text: `copy ${inSnakeCase(table)} (${columns.join(', ')}) from stdin`,
  rows: rows.map(copyLine).join(''),
})

/** Words that are not known to be there. */
function wordsOf(indexed: readonly Indexed[], known: Set<string>): Statement[] {
  const words = new Set(indexed.flatMap(({ words }) => [...words])).difference(known)
  if (words.size === 0) return []
  for (const word of words) known.add(word)
  const given = [...words].map((word) => ({ word, token: wordToken(word), grams: gramsOf(word) }))
  const text = `insert into desk.public_word select * from json_populate_recordset(null::desk.public_word, ${pg.escapeLiteral(JSON.stringify(given))}::json)
    on conflict (word) do nothing`
  return [{ text }]
}
