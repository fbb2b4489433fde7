/** Public documents that bear a name which nothing may bear from now on. */
import { sql } from 'kysely'
import type { Withholding } from '../../kernel/withholding/index.ts'
import type { Tx } from '../connections/tx.ts'
import { namesKind, placesBearing } from './found-by.ts'
import { BATCH, type PublicKind } from './kind.ts'
import { documentsCiting } from './reach.ts'

/** Ids by kind. */
export type Hits = Map<string, Set<string>>
/** `hits`: what may not stay as it is. `toDerive`: what is looked at again at once. `sources`: those that are told otherwise now. */
export type FoundHits = { hits: Hits; toDerive: Hits; sources: string[] }

/**
 * What the index finds for the forms that an act withholds. Few are derived again, which tells row by row what is left standing. Of many,
 * a document that is about somebody of the very name is first held against it as it stands: it stays, and is noted, if all is that person's.
 */
export async function findHits(
  tx: Tx,
  kinds: readonly PublicKind[],
  withheld: Withholding,
  few: number,
): Promise<FoundHits> {
  const bearing = await placesBearing(tx.db, [...tx.touched.forms])
  const named = bearing
    .filter(({ kind, id }) => kind === 'source' && withheld.hides(id))
    .map(({ id }) => id)
  // Who cites a source repeats its id.
  const places = [...bearing, ...(await documentsCiting(tx, kinds, named))]
  const byKind = Map.groupBy(places, ({ kind }) => kind)
  const [hits, toDerive]: [Hits, Hits] = [new Map(), new Map()]
  for (const kind of kinds.filter(({ kind }) => kind !== 'source')) {
    const said = idsOf(byKind.get(kind.kind))
    const called = idsOf(byKind.get(namesKind(kind.kind))).difference(said)
    const isFew = places.length <= few
    const goes = isFew || !kind.bears ? said : await thatGo(tx, kind, [...said], withheld)
    hits.set(kind.kind, goes)
    toDerive.set(kind.kind, isFew ? said.union(called) : goes)
    if (!isFew) await noteCalled(tx, kind, [...called], withheld)
  }
  return {
    hits,
    toDerive,
    sources: await readOtherSources(tx, kinds, idsOf(byKind.get('source')), withheld),
  }
}

/**
 * Of sources that bear a name, and of those on which rows about touched people rest, who decide what they may say: those that are told
 * otherwise than they are published.
 */
async function readOtherSources(
  tx: Tx,
  kinds: readonly PublicKind[],
  bearing: Set<string>,
  withheld: Withholding,
): Promise<string[]> {
  const kind = kinds.find(({ kind }) => kind === 'source')
  const ids = [...bearing.union(await readSourcesOf(tx, withheld))]
  if (!kind || ids.length === 0) return []
  const derived = await kind.derive(tx, ids, withheld)
  const { rows } = await sql<{ id: string; text: string }>`
    select id, document::text as text from published.source where id = any(${ids}::text[])`.execute(
    tx.db,
  )
  const now = new Map(derived.map(({ id, document }) => [id, JSON.stringify(document)]))
  return rows.filter(({ id, text }) => now.get(id) !== text).map(({ id }) => id)
}

async function readSourcesOf({ db, touched }: Tx, withheld: Withholding): Promise<Set<string>> {
  const people = [...(touched.rows.get('person') ?? [])]
  if (people.length === 0 || !(withheld.hidesAnything || touched.freed.size > 0)) return new Set()
  const { rows } = await sql<{ id: string }>`
    select c.source_id as id from desk.claim c join desk.person p on p.id = c.person_id where p.slug = any(${people}::text[])
    union select publication ->> 'source' from desk.person where slug = any(${people}::text[])
    union select s.to_id from desk.edge e join desk.edge s on s.kind = e.kind and s.id = e.id and s.to_kind = 'source'
      where e.to_kind = 'person' and e.to_id = any(${people}::text[])`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

const idsOf = (places: readonly { id: string }[] = []) => new Set(places.map(({ id }) => id))

/** Of these documents those that say the name of anybody else than their own person; of the others is noted that they stay. */
async function thatGo(
  tx: Tx,
  kind: PublicKind,
  ids: readonly string[],
  withheld: Withholding,
): Promise<Set<string>> {
  const go = new Set<string>()
  for (let start = 0; start < ids.length; start += BATCH) {
    const { rows } = await sql<{ id: string; document: object }>`
      select id, document from ${sql.table(kind.table)} where id = any(${ids.slice(start, start + BATCH)}::text[])`.execute(
      tx.db,
    )
    for (const { id, document } of rows) {
      const { words, own } = kind.bears!(document)
      if (withheld.hides(words, own) || withheld.isHidden(id)) go.add(id)
      else noteStanding(withheld, kind.kind, id, words)
    }
  }
  return go
}

/** Names of people who are called so themselves. */
async function noteCalled(
  { db }: Tx,
  kind: PublicKind,
  ids: readonly string[],
  withheld: Withholding,
): Promise<void> {
  for (let start = 0; start < ids.length; start += BATCH) {
    const { rows } = await sql<{ id: string; names: string[] }>`
      select slug as id, array_agg(text order by n) as names from published.person_name where slug = any(${ids.slice(start, start + BATCH)}::text[]) group by slug order by slug`.execute(
      db,
    )
    for (const { id, names } of rows)
      noteStanding(
        withheld,
        kind.kind,
        id,
        names.map((each) => ({ each })),
      )
  }
}

function noteStanding(withheld: Withholding, kind: string, id: string, words: unknown): void {
  const forms = withheld.formsIn(words, [id])
  if (forms.length > 0) withheld.left.push({ kind, id, people: [id], forms })
}
