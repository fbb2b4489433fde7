/** Taking back what an act did to rows of documents, people and lists: from their revisions. */
import { type RawBuilder, sql } from 'kysely'
import { MOST_TOUCHED } from '../collection/changed.ts'
import { keepLinksOf } from '../collection/links.ts'
import type { DeskTx } from '../connections/index.ts'
import type { Tx } from '../connections/tx.ts'
import { declaredTables } from '../publishing/documents.ts'
import { BATCH, kindOf } from '../publishing/kind.ts'
import type { DocumentTableName } from '../tables/index.ts'
import type { BuiltOn, Undoer } from './undo.ts'

/** Rows that the act changed, and before which revision. */
const mine = (act: number) =>
  sql`(select kind, id, min(n) as first, max(n) as last from desk.revision where act = ${act} group by kind, id)`
/** With the body that each had before; null where there was none. */
const before = (
  act: number,
) => sql`(select m.kind, m.id, v.body, coalesce(v.is_erased, false) as is_erased from ${mine(act)} m
  left join desk.revision v on v.kind = m.kind and v.id = m.id and v.n = m.first - 1)`

export const rowsUndoer: Undoer = {
  async builtOn({ db }, act, cancelled) {
    const { rows } = await sql<BuiltOn>`
      with gone as (select kind, id from ${before(act)} b where body is null)
      select m.kind, m.id from ${mine(act)} m where exists (select from desk.revision v where v.kind = m.kind and v.id = m.id and v.n > m.last
        and (v.act is null or v.act <> all(${[...cancelled]}::int[])))
      union select kind, id from ${before(act)} b where is_erased
      union select l.kind, l.id from gone g join desk.edge l on l.to_kind = g.kind and l.to_id = g.id
        where not exists (select from ${mine(act)} x where x.kind = l.kind and x.id = l.id)
      union select 'person', p.slug from gone g join desk.person p on p.publication ->> 'source' = g.id
        where g.kind = 'source' and p.visibility <> 'removed' and not exists (select from ${mine(act)} x where x.kind = 'person' and x.id = p.slug)
      union select 'signature', s.instrument || ' ' || s.iso3 || ' ' || s.event from gone g join desk.signature s on s.instrument = g.id
        where g.kind = 'instrument' and not exists (select from ${mine(act)} x where x.kind = 'signature' and x.id = s.instrument || ' ' || s.iso3 || ' ' || s.event)
      union select 'ballot', b.instrument || ' ' || b.iso3 from gone g join desk.ballot b on b.instrument = g.id
        where g.kind = 'instrument' and not exists (select from ${mine(act)} x where x.kind = 'ballot' and x.id = b.instrument || ' ' || b.iso3)
      order by 1, 2`.execute(db)
    return rows
  },
  async restore(tx, act) {
    const counts = await countMine(tx.db, act)
    const isLarge = [...counts.values()].reduce((sum, count) => sum + count, 0) > MOST_TOUCHED
    if (isLarge) tx.touched.everything = true
    for (const { kind, put } of restorers()) if (counts.has(kind)) await put(tx.db, act)
    for (const { kind, take } of restorers().toReversed())
      if (counts.has(kind)) await take(tx.db, act)
    for (const { kind, touch } of restorers())
      if (counts.has(kind)) for await (const ids of idsOf(tx.db, act, kind)) await touch(tx, ids)
    return counts
  },
}

async function countMine(db: DeskTx, act: number): Promise<Map<string, number>> {
  const { rows } = await sql<{
    kind: string
    count: number
  }>`select kind, count(*)::int as count from ${mine(act)} m group by kind`.execute(db)
  return new Map(rows.map(({ kind, count }) => [kind, count]))
}

async function* idsOf(db: DeskTx, act: number, kind: string): AsyncGenerator<string[]> {
  for (let after = ''; ; ) {
    const { rows }: { rows: { id: string }[] } = await sql<{ id: string }>`
      select id from ${mine(act)} m where kind = ${kind} and id > ${after} order by id limit ${sql.lit(BATCH)}`.execute(
      db,
    )
    if (rows.length === 0) return
    yield rows.map(({ id }) => id)
    after = rows.at(-1)!.id
  }
}

type Restorer = {
  kind: string
  /** Puts rows as they were before. */
  put(db: DeskTx, act: number): Promise<unknown>
  /** Takes out rows that were not there before. */
  take(db: DeskTx, act: number): Promise<unknown>
  touch(tx: Tx, ids: readonly string[]): Promise<void>
}

const were = (kind: string, act: number) =>
  sql`(select id, body from ${before(act)} b where kind = ${kind} and body is not null)`
const wereNot = (kind: string, act: number) =>
  sql`(select id from ${before(act)} b where kind = ${kind} and body is null)`

/** What is pointed at by a foreign key comes first. */
const restorers = (): Restorer[] => [
  COLLECTION,
  PERSON,
  ...declaredTables().map(ofDocuments),
  SIGNATURE,
  BALLOT,
]

function ofDocuments(table: DocumentTableName): Restorer {
  const kind = kindOf(table)
  const name = sql.table(table)
  const gone = (act: number) => sql`id in ${wereNot(kind, act)}`
  return {
    kind,
    put: (db, act) =>
      sql`insert into ${name} (id, visibility, body, desk_note)
        select id, coalesce(body ->> 'visibility', 'public'), body - 'desk_note', body ->> 'desk_note' from ${were(kind, act)} w
        on conflict (id) do update set visibility = excluded.visibility, body = excluded.body, desk_note = excluded.desk_note`.execute(
        db,
      ),
    // Claims rest on sources, and are never removed.
    take: (db, act) =>
      (table === 'desk.source'
        ? sql`update ${name} set visibility = 'removed' where ${gone(act)}`
        : sql`delete from ${name} where ${gone(act)}`
      ).execute(db),
    touch: (tx, ids) => keepLinksOf(tx, table, ids),
  }
}

const COLLECTION: Restorer = {
  kind: 'collection',
  put: (db, act) =>
    sql`insert into desk.collection (id, body) select id, body from ${were('collection', act)} w
      on conflict (id) do update set body = excluded.body`.execute(db),
  take: (db, act) =>
    sql`delete from desk.collection where id in ${wereNot('collection', act)}`.execute(db),
  touch: async (tx, ids) => note(tx, 'collection', ids),
}

const PERSON: Restorer = {
  kind: 'person',
  put: (db, act) =>
    sql`update desk.person p set publication = w.body -> 'publication', visibility = w.body ->> 'visibility', desk_note = w.body ->> 'desk_note'
      from ${were('person', act)} w where p.slug = w.id`.execute(db),
  take: (db, act) =>
    sql`update desk.person set visibility = 'removed' where slug in ${wereNot('person', act)}`.execute(
      db,
    ),
  touch: async (tx, ids) => {
    note(tx, 'person', ids)
    if (!tx.touched.everything) for (const id of ids) tx.touched.takeOut(id)
  },
}

/** Who stands on an instrument: `key` gives the id of a row. */
function standsOn(kind: 'signature' | 'ballot', key: RawBuilder<string>): Restorer {
  const name = sql.table(`desk.${kind}`)
  const all = (act: number) => sql`${key} in (select id from ${mine(act)} m where kind = ${kind})`
  return {
    kind,
    // Taken out first and put back as it was: their columns are what the file has.
    put: async (db, act) => {
      await sql`delete from ${name} t where ${all(act)}`.execute(db)
      await sql`insert into ${name} select r.* from ${were(kind, act)} w, jsonb_populate_record(null::${name}, w.body) r`.execute(
        db,
      )
    },
    take: async () => {},
    touch: async (tx, ids) =>
      note(tx, 'instrument', [...new Set(ids.map((id) => id.split(' ')[0]!))]),
  }
}
const SIGNATURE = standsOn('signature', sql`t.instrument || ' ' || t.iso3 || ' ' || t.event`)
const BALLOT = standsOn('ballot', sql`t.instrument || ' ' || t.iso3`)

function note(tx: Tx, kind: string, ids: readonly string[]): void {
  if (!tx.touched.everything) for (const id of ids) tx.touched.add(kind, id)
}
