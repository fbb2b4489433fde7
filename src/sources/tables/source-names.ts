/** Sources have no people of their own: one is about those whose claims, or whose ground for a page, rest on it. */
import { sql } from 'kysely'
import { squeeze } from '../../kernel/withholding/fold.ts'
import type { Withholding } from '../../kernel/withholding/index.ts'
import type { DeskTx } from '../../store/connections/index.ts'
import { noteLeft, ownOf, readOwnNames } from '../../store/publishing/own-names.ts'
import type { SourceRow } from '../model.ts'

/** Names that explain a source's own words, by its id. A source on which anything of somebody hidden rests has none. */
export type SourceNames = ReadonlyMap<string, readonly string[]>

export async function readSourceNames(
  db: DeskTx,
  rows: readonly SourceRow[],
  withheld: Withholding,
): Promise<SourceNames> {
  const named = rows.filter((row) => withheld.hides(wordsOf(row)))
  if (named.length === 0) return new Map()
  const found = explained.get(withheld) ?? new Map<string, readonly string[]>()
  explained.set(withheld, found)
  const fresh = named.filter(({ id }) => !found.has(id))
  if (fresh.length > 0)
    for (const [id, names] of await explain(db, fresh, withheld)) found.set(id, names)
  return new Map(named.map(({ id }) => [id, found.get(id)!]))
}

/** Once for each publishing: most sources are cited by many documents, and many people rest on one. */
const explained = new WeakMap<Withholding, Map<string, readonly string[]>>()

async function explain(
  db: DeskTx,
  named: readonly SourceRow[],
  withheld: Withholding,
): Promise<SourceNames> {
  const people = await readResting(
    db,
    named.map(({ id }) => id),
  )
  const own = await readOwnNames(db, [...people.values()].flat())
  const theirs = await readCitedByHidden(db, withheld)
  const names = new Map(
    named.map((row) => [
      row.id,
      theirs.has(row.id)
        ? []
        : telling(row, ownOf(own, people.get(row.id) ?? [], withheld), withheld),
    ]),
  )
  for (const row of named)
    if (!withheld.hides(wordsOf(row), names.get(row.id)))
      noteLeft(
        withheld,
        { kind: 'source', id: row.id, people: people.get(row.id) ?? [] },
        wordsOf(row),
      )
  return names
}

/** Of many people's names those that can explain any of these words: a name in which none of the hidden stands explains nothing. */
function telling(row: SourceRow, own: readonly string[], withheld: Withholding): string[] {
  const needles = withheld.needlesIn(wordsOf(row))
  return [...new Set(own)].filter((name) => {
    const squeezed = squeeze(name)
    return needles.some((needle) => squeezed.includes(needle))
  })
}

export const wordsOf = ({ title, address, archived, publisher, note }: SourceRow) => [
  { title },
  { address },
  { archived },
  { publisher },
  { note },
]

async function readResting(db: DeskTx, sources: readonly string[]): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ source: string; slug: string }>`
    select c.source_id as source, p.slug from desk.claim c join desk.person p on p.id = c.person_id where c.source_id = any(${[...sources]}::text[])
    union select publication ->> 'source', slug from desk.person where publication ->> 'source' = any(${[...sources]}::text[])`.execute(
    db,
  )
  return new Map(
    [...Map.groupBy(rows, ({ source }) => source)].map(([source, found]) => [
      source,
      found.map(({ slug }) => slug),
    ]),
  )
}

/** Once for each publishing: what rests on a source does not change meanwhile. */
const known = new WeakMap<Withholding, Promise<Set<string>>>()

function readCitedByHidden(db: DeskTx, withheld: Withholding): Promise<Set<string>> {
  const found = known.get(withheld) ?? citedByHidden(db)
  known.set(withheld, found)
  return found
}

const ABOUT_ONE = [
  'dispute',
  'official_answer',
  'reprisal',
  'un_procedure',
  'recipient',
  'card_consent',
]
const ABOUT_CLAIMS = ['coercion_sign', 'death_reading']
const ABOUT_SEVERAL = ['demand', 'campaign', 'reaction', 'contradiction', 'access_track', 'raising']
/** Every table of rows that name people; a test holds it against the files of a collection. */
export const TABLES_ABOUT_PEOPLE: readonly string[] = [
  ...ABOUT_ONE,
  ...ABOUT_CLAIMS,
  ...ABOUT_SEVERAL,
]

/** People whose names are looked for: the hidden, the waiting, and whoever has a name that is sealed. */
const SOUGHT = sql`(select person_id from desk.withheld_person union select person_id from desk.withheld_form)`

/** Every source on which a row about any of them rests, whatever its visibility. */
async function citedByHidden(db: DeskTx): Promise<Set<string>> {
  const slugs = sql`(select array_agg(p.slug) from desk.person p join ${SOUGHT} w on w.person_id = p.id)::text[]`
  const bodies = sql.join(
    [
      ...ABOUT_ONE.map(
        (name) =>
          sql`select body from ${sql.table(`desk.${name}`)} where body ->> 'person' = any(${slugs})`,
      ),
      ...ABOUT_SEVERAL.map(
        (name) =>
          sql`select body from ${sql.table(`desk.${name}`)} where body -> 'persons' ?| ${slugs}`,
      ),
      sql`select body from desk.coercion_sign where body ->> 'answer' in (
        select a.id from desk.official_answer a where a.body ->> 'person' = any(${slugs}))`,
      sql`select publication from desk.person p join ${SOUGHT} w on w.person_id = p.id`,
      ...ABOUT_CLAIMS.map(
        (name) => sql`select body from ${sql.table(`desk.${name}`)} where body ->> 'claim' in (
          select c.public_id from desk.claim c join ${SOUGHT} w on w.person_id = c.person_id)`,
      ),
    ],
    sql` union all `,
  )
  const { rows } = await sql<{ source: string }>`
    select c.source_id as source from desk.claim c join ${SOUGHT} w on w.person_id = c.person_id
    union select s #>> '{}' from (${bodies}) b, jsonb_path_query(b.body, '$.**.source') s where jsonb_typeof(s) = 'string'`.execute(
    db,
  )
  return new Set(rows.map(({ source }) => source))
}
