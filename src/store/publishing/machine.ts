/**
 * Publishes what an act touched, and what that reaches, kind after kind, in batches. An act that takes something out of the public derives
 * only so much of the rest at once; what is left over is taken out where it names somebody, noted, and derived later by whoever comes.
 */
import { type RawBuilder, sql } from 'kysely'
import type { Withholding } from '../../kernel/withholding/index.ts'
import type { Desk, DeskTx } from '../connections/index.ts'
import type { Tx } from '../connections/tx.ts'
import { canBeFilled, fill } from './fill.ts'
import { findHits } from './hits.ts'
import { BATCH, type PublicKind } from './kind.ts'
import { dropOrphans } from './orphans.ts'
import { Pending, reachOfMoved, reachOfRows } from './reach.ts'
import { type Moves, settle } from './settle.ts'
import { readStaying } from './staying.ts'
import { leaveForLater } from './waiting.ts'

/** How many documents an act that takes something away derives itself, so that no page of others blinks out. */
const AT_ONCE = 50
/** Documents reach others, which reach others: never so deep. */
const MOST_ROUNDS = 25

/** Where nothing is compared: what lives shortly is cheaper to throw away. */
const FILLED_AT_ONCE = 250

export async function publishTouched(
  tx: Tx,
  kinds: readonly PublicKind[],
  withheld: Withholding,
): Promise<void> {
  const run = runOf(tx, kinds, withheld)
  if (tx.touched.everything) await deriveEverything(run)
  else await beginWith(run)
  await goOn(run)
}

/** Derives some documents of a kind, where all are derived one after another: what rests on them has its turn after them. */
export async function publishSlice(
  tx: Tx,
  kinds: readonly PublicKind[],
  withheld: Withholding,
  { kind, ids }: { kind: PublicKind; ids: readonly string[] },
): Promise<void> {
  const run = runOf(tx, kinds, withheld)
  await follow(run, await deriveBatch(run, kind, ids, true), thatRestOnItself(kind))
  await goOn(run)
}

const runOf = (tx: Tx, kinds: readonly PublicKind[], withheld: Withholding): Run => ({
  tx,
  kinds,
  withheld,
  pending: new Pending(),
  derived: 0,
})

async function goOn(run: Run): Promise<void> {
  for (let round = 0; !run.pending.isEmpty; round++) {
    if (round === MOST_ROUNDS) throw new Error('documents reach each other without end')
    for (const kind of run.kinds) await deriveSome(run, kind, run.pending.take(kind.kind))
    await lookAtSources(run)
  }
}

type Run = {
  tx: Tx
  kinds: readonly PublicKind[]
  withheld: Withholding
  pending: Pending
  derived: number
}

async function beginWith(run: Run): Promise<void> {
  const { tx, kinds, pending, withheld } = run
  for (const [kind, ids] of tx.touched.documents) pending.add(kind, ids)
  for (const [row, ids] of tx.touched.rows) await reachOfRows(tx, kinds, row, [...ids], pending)
  for (const [row, ids] of await readFreed(tx)) await reachOfRows(tx, kinds, row, ids, pending)
  await reachOfNames(run)
  const found = await findHits(tx, kinds, withheld, AT_ONCE)
  for (const [kind, ids] of found.toDerive) pending.add(kind, ids)
  for (const [kind, ids] of found.hits) pending.urge(kind, ids)
  if (found.sources.length > 0) await reachOfRows(tx, kinds, 'source', found.sources, pending)
  await lookAtSources(run)
}

/** Rows of which words were held back because of forms that nobody hidden bears any more. */
async function readFreed({ db, touched }: Tx): Promise<Map<string, string[]>> {
  if (touched.freed.size === 0) return new Map()
  const { rows } = await sql<{ kind: string; id: string }>`
    select distinct kind, id from desk.withheld_place where form = any(${[...touched.freed]}::text[])`.execute(
    db,
  )
  return new Map(
    [...Map.groupBy(rows, ({ kind }) => kind)].map(([kind, all]) => [
      kind,
      all.map(({ id }) => id),
    ]),
  )
}

/** Whose names a person bears decides what rows about the person may say while anybody is hidden. */
async function reachOfNames({ tx, kinds, pending, withheld }: Run): Promise<void> {
  const people = [...(tx.touched.rows.get('person') ?? [])]
  if (people.length === 0 || !(withheld.hidesAnything || tx.touched.freed.size > 0)) return
  await reachOfMoved(tx, kinds, 'person', { appeared: people, altered: [], gone: [] }, pending)
}

async function deriveSome(
  run: Run,
  kind: PublicKind,
  ids: readonly string[] | 'all',
): Promise<void> {
  if (ids === 'all') return await deriveAllOf(run, kind, run.tx.touched.out.size > 0)
  const now = await thatFit(run, kind, ids)
  for (let start = 0; start < now.length; start += BATCH) {
    const batch = now.slice(start, start + BATCH)
    await follow(run, await deriveBatch(run, kind, batch), run.kinds)
  }
}

/** What depends on documents that moved is to be derived too. */
async function follow(
  { tx, pending }: Run,
  moves: Moves,
  kinds: readonly PublicKind[],
): Promise<void> {
  for (const [kind, what] of moves) await reachOfMoved(tx, kinds, kind, what, pending)
}

/** What an act that takes away derives at once; of the rest it takes out what bears the name, and leaves all for later. */
async function thatFit(
  run: Run,
  kind: PublicKind,
  ids: readonly string[],
): Promise<readonly string[]> {
  const { tx, kinds, pending, derived } = run
  const mayWait = (id: string) => !(kind.kind === 'person' && tx.touched.out.has(id))
  const isHit = (id: string) => pending.isUrgent(kind.kind, id)
  const ordered = [
    ...ids.filter((id) => !mayWait(id)),
    ...ids.filter((id) => mayWait(id) && isHit(id)),
    ...ids.filter((id) => mayWait(id) && !isHit(id)),
  ]
  run.derived += ids.length
  const room =
    tx.touched.out.size > 0
      ? Math.max(AT_ONCE - derived, ids.length - ids.filter(mayWait).length)
      : ids.length
  const [now, later] = [ordered.slice(0, room), ordered.slice(room)]
  if (later.length === 0) return now
  await leaveForLater(tx, kind.kind, later)
  tx.touched.waiting += later.length
  const go = later.filter(isHit)
  await follow(run, await settle(tx, kind, { ids: go, stay: [], all: false }, []), kinds)
  return now
}

async function deriveBatch(
  { tx, withheld }: Run,
  kind: PublicKind,
  ids: readonly string[],
  all = false,
): Promise<Moves> {
  const documents = await kind.derive(tx, ids, withheld)
  const stay = await readStaying(tx, kind, ids)
  const isKept = new Set(stay)
  return await settle(
    tx,
    kind,
    { ids, stay, all },
    documents.filter(({ id }) => !isKept.has(id)),
  )
}

async function deriveEverything(run: Run): Promise<void> {
  const { tx, kinds, withheld } = run
  await sql`delete from desk.to_derive`.execute(tx.db)
  await stopCounting(tx)
  for (const kind of kinds) {
    if (await canBeFilled(tx, kind))
      await fill(tx, kind, withheld, everyId(tx.db, kind, FILLED_AT_ONCE))
    else await deriveAllOf(run, kind, false)
  }
  await dropOrphans(tx, kinds)
  await countAgain(tx)
}

/**
 * A count that every batch adds to leaves a version of its row each time, which nothing takes away before the act ends and every later look
 * at it passes by: of a million people that took longer than all else. So nothing is counted while everything is derived, and all at its end.
 */
async function stopCounting({ db }: Tx): Promise<void> {
  await sql`insert into published.uncounted values ('authority') on conflict do nothing`.execute(db)
  await sql`insert into published.reaction_count (of, value, exact, kind, count) values ('uncounted', '', true, '', -1) on conflict do nothing`.execute(
    db,
  )
}

const countAgain = async ({ db }: Tx): Promise<void> => {
  await sql`select published.count_authorities(), published.count_reactions()`.execute(db)
}

/** Every document of a kind, of rows that there are and of documents that there were. Those that depend on others of their kind are seen to again. */
async function deriveAllOf(run: Run, kind: PublicKind, takesAway: boolean): Promise<void> {
  const ofItself = thatRestOnItself(kind)
  for await (const ids of everyId(run.tx.db, kind)) {
    const now = takesAway ? await thatFit(run, kind, ids) : ids
    await follow(
      run,
      await deriveBatch(run, kind, now, !takesAway),
      run.tx.touched.everything ? ofItself : run.kinds,
    )
  }
}

const thatRestOnItself = (kind: PublicKind): PublicKind[] =>
  kind.pointedAtBy?.includes(kind.kind) ? [kind] : []

/** Ids that have a row or a document, in their order, a batch at a time. */
export async function* everyId(
  db: Desk | DeskTx,
  { from, table }: PublicKind,
  most = BATCH,
): AsyncGenerator<string[]> {
  for (let after = ''; ; ) {
    const { rows }: { rows: { id: string }[] } = await sql<{ id: string }>`
      select id from (${nextOf(sql`(${from.ids}) r`, after, most)} union ${nextOf(sql`${sql.table(table)} p`, after, most)}) either order by id limit ${sql.lit(most)}`.execute(
      db,
    )
    if (rows.length === 0) return
    yield rows.map(({ id }) => id)
    after = rows.at(-1)!.id
  }
}

const nextOf = (table: RawBuilder<unknown>, after: string, most: number) =>
  sql`(select id collate "C" as id from ${table} where id collate "C" > ${after} order by id collate "C" limit ${sql.lit(most)})`

/** A source is public while something public cites it. */
async function lookAtSources({ tx, pending }: Run): Promise<void> {
  const ids = [...tx.touched.cited]
  tx.touched.cited.clear()
  if (ids.length === 0) return
  const { rows } = await sql<{ id: string }>`
    select id from unnest(${ids}::text[]) s(id)
    where exists (select from published.citation c where c.sources @> array[s.id]) <> exists (select from published.source p where p.id = s.id)`.execute(
    tx.db,
  )
  pending.add(
    'source',
    rows.map(({ id }) => id),
  )
}
