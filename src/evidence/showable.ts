/** Desk rows of every part on their way to `published`: which may be shown, and when they must be derived again. */
import { sql } from 'kysely'
import { bounds, type Edtf } from '../kernel/dates.ts'
import { type Withholding, withholding } from '../kernel/withholding.ts'
import type { Tx } from '../store/act.ts'
import { readPublicRows } from '../store/documents.ts'
import type { DocumentTableName, PublishedTableName } from '../store/schema.ts'
import { withoutHidden } from './own-names.ts'

export { type OwnNames, ownOf, readOwnNames, withoutHidden } from './own-names.ts'

type Naming = { id: string; persons?: readonly string[] }

/**
 * Public rows, less those that name anybody who is hidden, those all of whose people are without a public page, and those whose
 * words name such a person: withheld whole, since the sentence would still speak of them. Of the rest, `persons` holds only
 * people with a public page. People are published before any row is read.
 */
export async function readShowableRows<Row extends object>(
  tx: Tx,
  table: DocumentTableName,
  ids: readonly string[] | 'all',
  withheld: Withholding,
): Promise<Row[]> {
  const held = { kind: table.replace('desk.', ''), id: ({ id }: Row & Naming) => id }
  const rows = await withoutHidden(tx.db, withheld, held, await readPublicRows<Row & Naming>(tx, table, ids))
  const named = new Set(rows.flatMap(({ persons = [] }) => persons))
  const known = await readPublishedIds(tx, 'published.person', named)
  const unknown = withholding(await readNames(tx, [...named.difference(known)]))
  return rows.flatMap((row) => {
    if (!row.persons?.some((slug) => !known.has(slug))) return [row]
    const persons = row.persons.filter((slug) => known.has(slug))
    const shown = { ...row, persons }
    return persons.length === 0 || unknown.hides(shown) ? [] : [shown]
  })
}

/** Slugs and every name form on file of these people. */
async function readNames(tx: Tx, slugs: readonly string[]): Promise<string[]> {
  if (slugs.length === 0) return []
  const rows = await tx.db
    .selectFrom('desk.person as p')
    .innerJoin('desk.claim as c', 'c.personId', 'p.id')
    .innerJoin('desk.claimValue as v', (join) => join.onRef('v.personId', '=', 'c.personId').onRef('v.claimId', '=', 'c.id'))
    .select('v.value')
    .where('p.slug', 'in', [...slugs])
    .where('c.predicate', '=', 'name')
    .execute()
  return [...slugs, ...rows.map(({ value }) => value)]
}

/** Those of `ids` that are published: a document links to nothing else. */
export async function readPublishedIds(tx: Tx, table: PublishedTableName, ids: Iterable<string | undefined>): Promise<Set<string>> {
  const wanted = [...new Set(ids)].filter((id) => id !== undefined)
  if (wanted.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`select id from ${sql.table(table)} where id = any(${wanted}::text[])`.execute(tx.db)
  return new Set(rows.map(({ id }) => id))
}

/**
 * Ids of one kind to derive again. Documents carry links, so that all are derived when a row of this kind, or of a kind
 * that it `pointsAt`, was touched, or when a person whom its rows name came or went; else none.
 */
export async function idsToPublish(tx: Tx, kind: string, table: DocumentTableName, pointsAt: readonly string[] = []): Promise<'all' | []> {
  if ([kind, ...pointsAt].some((each) => tx.touched.of(each).length > 0)) return 'all'
  const people = tx.touched.of('person')
  if (people === 'all') return 'all'
  return people.length > 0 && (await hasPersonMoved(tx, kind, table, people)) ? 'all' : []
}

/** Whether a person among `slugs` is named by documents and no longer public, or public and not yet named by rows that name them. */
async function hasPersonMoved(tx: Tx, kind: string, table: DocumentTableName, slugs: readonly string[]): Promise<boolean> {
  const known = await readPublishedIds(tx, 'published.person', slugs)
  const named = await tx.db
    .selectFrom('published.mention')
    .select('slug')
    .distinct()
    .where('kind', '=', kind)
    .where('slug', 'in', [...slugs])
    .execute()
  if (named.some(({ slug }) => !known.has(slug))) return true
  const unnamed = [...known.difference(new Set(named.map(({ slug }) => slug)))]
  const { rows } =
    await sql`select from ${sql.table(table)} where visibility = 'public' and body->'persons' ?| ${unnamed}::text[] limit 1`.execute(tx.db)
  return rows.length > 0
}

/** Order of lists by time: first by the earliest day, then by the latest; undated last. */
export function chronologicalKey(date: Edtf): string {
  const { earliest, latest } = bounds(date)
  return `${earliest ?? latest ?? LATER} ${latest ?? LATER}`
}

/** Sorts after every ISO day. */
const LATER = '9999-12-31'
