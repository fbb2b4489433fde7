/** Desk rows of every part on their way to `published`: which may be shown. */
import { sql } from 'kysely'
import { bounds, type Edtf } from '../../kernel/dates/index.ts'
import { type Withholding, withholding } from '../../kernel/withholding/index.ts'
import type { Tx } from '../connections/tx.ts'
import type { DocumentTableName, PublishedTableName } from '../tables/index.ts'
import { readPublicRows } from './documents.ts'
import { kindOf } from './kind.ts'
import { withoutHidden } from './own-names.ts'

export { type OwnNames, ownOf, readOwnNames, withoutHidden } from './own-names.ts'
export { notePlaces } from './places.ts'

type Naming = { id: string; persons?: readonly string[] }

/**
 * Public rows, less those that name anybody who is hidden, those all of whose people are without a public page, and those whose
 * words name such a person: withheld whole, since the sentence would still speak of them. Of the rest, `persons` holds only
 * people with a public page. People are published before any row is read.
 */
export async function readShowableRows<Row extends object>(
  tx: Tx,
  table: DocumentTableName,
  ids: readonly string[],
  withheld: Withholding,
): Promise<Row[]> {
  const rows = await readUnheld<Row & Naming>(tx, table, ids, withheld)
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

async function readUnheld<Row extends Naming>(
  tx: Tx,
  table: DocumentTableName,
  ids: readonly string[],
  withheld: Withholding,
): Promise<Row[]> {
  const held = { kind: kindOf(table), id: ({ id }: Row) => id }
  return await withoutHidden(tx, withheld, held, await readPublicRows<Row>(tx, table, ids))
}

/** Slugs and every name form on file of these people. */
async function readNames(tx: Tx, slugs: readonly string[]): Promise<string[]> {
  if (slugs.length === 0) return []
  const rows = await tx.db
    .selectFrom('desk.person as p')
    .innerJoin('desk.claim as c', 'c.personId', 'p.id')
    .select('c.value')
    .where('c.value', 'is not', null)
    .$narrowType<{ value: string }>()
    .where('p.slug', 'in', [...slugs])
    .where('c.predicate', '=', 'name')
    .execute()
  return [...slugs, ...rows.map(({ value }) => value)]
}

/** Those of `ids` that are published: a document links to nothing else. */
export async function readPublishedIds(
  tx: Tx,
  table: PublishedTableName,
  ids: Iterable<string | undefined>,
): Promise<Set<string>> {
  const wanted = [...new Set(ids)].filter((id) => id !== undefined)
  if (wanted.length === 0) return new Set()
  const { rows } = await sql<{
    id: string
  }>`select id from ${sql.table(table)} where id = any(${wanted}::text[])`.execute(tx.db)
  return new Set(rows.map(({ id }) => id))
}

/** Order of lists by time: first by the earliest day, then by the latest; undated last. */
export function chronologicalKey(date: Edtf): string {
  const { earliest, latest } = bounds(date)
  return `${earliest ?? latest ?? LATER} ${latest ?? LATER}`
}

/** Sorts after every ISO day. */
const LATER = '9999-12-31'
