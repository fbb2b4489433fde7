/** Taking back what an act did to claims, and to who is hidden or waits: by one more ruling each, which says what stood before. */
import { sql } from 'kysely'
import type { Actor, Tx } from '../../store/acting/index.ts'
import { MOST_TOUCHED } from '../../store/collection/changed.ts'
import type { BuiltOn, Undoer } from '../../store/history/undo.ts'
import { isAway, type Verdict } from '../model/index.ts'
import { appendHiding, keepForms, now } from '../tables/hiding.ts'

/** Claims that the act made or ruled on. */
const ruled = (act: number) => sql`(select person_id, claim_id from desk.ruling where act = ${act}
  union select person_id, id from desk.claim where act = ${act})`
/** Ids of rows that the act brought, for the first time or back: they go with it. */
const broughtBy = (
  act: number,
  kind: 'person' | 'source',
) => sql`(select r.id from desk.revision r where r.act = ${act} and r.kind = ${kind}
  and r.body is not null and not exists (select from desk.revision o where o.kind = r.kind and o.id = r.id and o.n = r.n - 1 and o.body is not null))`
const counts = (cancelled: readonly number[]) =>
  sql`(l.act is null or l.act <> all(${[...cancelled]}::int[]))`
/** The last act, of those that count, which ruled on a claim, or said whether a person is hidden, or waits. */
const latestAct = (cancelled: readonly number[]) => sql`(select l.act from desk.ruling l
  where l.person_id = m.person_id and l.claim_id = m.claim_id and ${counts(cancelled)} order by l.n desc limit 1)`
const latestOn = (
  table: string,
  cancelled: readonly number[],
) => sql`(select act from ${sql.table(table)} l
  where l.person_id = h.person_id and ${counts(cancelled)} order by l.n desc limit 1)`

export const registryUndoer: Undoer = {
  async builtOn({ db }, act, cancelled) {
    const gone = broughtBy(act, 'person')
    const { rows } = await sql<BuiltOn>`
      select 'claim' as kind, c.public_id as id from ${ruled(act)} m join desk.claim c on c.person_id = m.person_id and c.id = m.claim_id
        where ${latestAct(cancelled)} is distinct from ${act}
          and exists (select from desk.ruling l where l.person_id = m.person_id and l.claim_id = m.claim_id)
      union select 'claim', c.public_id from ${ruled(act)} m join desk.claim c on c.person_id = m.person_id and c.id = m.claim_id
        join desk.claim_public_id i on i.public_id = c.public_id and i.claim_id <> c.id
        where not exists (select from ${ruled(act)} o where o.person_id = i.person_id and o.claim_id = i.claim_id)
          and ${latestVerdictOf('m')} = 'undone'
      union select 'person', p.slug from desk.person_hiding h join desk.person p on p.id = h.person_id
        where h.act = ${act} and ${latestOn('desk.person_hiding', cancelled)} is distinct from ${act}
      union select 'claim', c.public_id from desk.claim c join desk.claim_public_id i on i.person_id = c.person_id and i.claim_id = c.id
        join desk.person p on p.id = c.person_id where c.act is distinct from ${act} and p.slug in ${gone}
      union select 'claim', c.public_id from desk.claim c join desk.claim_public_id i on i.person_id = c.person_id and i.claim_id = c.id
        where c.act is distinct from ${act} and c.source_id in ${broughtBy(act, 'source')}
      union select 'person', p.slug from desk.person_hiding h join desk.person p on p.id = h.person_id
        where h.act is distinct from ${act} and (h.act is null or h.act <> all(${[...cancelled]}::int[])) and p.slug in ${gone}
      order by 1, 2`.execute(db)
    return rows
  },
  async restore(tx, act, actor) {
    const claims = await restoreClaims(tx, act, actor)
    const hidings = await restoreHidings(tx, act, actor)
    const holds = await restoreHolds(tx, act, actor)
    const restored = { claim: claims, 'person-hiding': hidings, 'person-hold': holds }
    return new Map(Object.entries(restored).filter(([, count]) => count > 0))
  },
}

const latestVerdictOf = (
  of: string,
) => sql`(select l.verdict from desk.ruling l where l.person_id = ${sql.ref(`${of}.person_id`)}
  and l.claim_id = ${sql.ref(`${of}.claim_id`)} order by l.n desc limit 1)`

/** Each stands as it stood before the act, and since when it did; what the act made is undone, and its id is free again. */
async function restoreClaims(tx: Tx, act: number, actor: Actor): Promise<number> {
  const { rows } = await sql<{ slug: string; claim: string; verdict: Verdict }>`
    with mine as (select m.person_id, m.claim_id, (select min(n) from desk.ruling r
        where r.person_id = m.person_id and r.claim_id = m.claim_id and r.act = ${act}) as first from ${ruled(act)} m),
      before as (select m.*, o.verdict, o.ruled_at, (select r.visibility from desk.ruling r where r.person_id = m.person_id and r.claim_id = m.claim_id
          and r.n < m.first and r.visibility is not null order by n desc limit 1) as visibility,
        exists (select from desk.ruling r where r.person_id = m.person_id and r.claim_id = m.claim_id and r.act = ${act} and r.visibility is not null) as is_seen
        from mine m left join lateral (select r.verdict, r.ruled_at from desk.ruling r
          where r.person_id = m.person_id and r.claim_id = m.claim_id and r.n < m.first order by n desc limit 1) o on true),
      told as (insert into desk.ruling (person_id, claim_id, n, verdict, reason, ruled_by, ruled_at, visibility)
        select b.person_id, b.claim_id, coalesce((select max(n) from desk.ruling r where r.person_id = b.person_id and r.claim_id = b.claim_id), 0) + 1,
          coalesce(b.verdict, 'undone'), ${`act ${act} was taken back`}, ${actor.id}, coalesce(b.ruled_at, ${now()}), case when b.is_seen then coalesce(b.visibility, c.visibility) end
        from before b join desk.claim c on c.person_id = b.person_id and c.id = b.claim_id returning person_id, claim_id, verdict)
    select p.slug, c.public_id as claim, t.verdict from told t join desk.claim c on c.person_id = t.person_id and c.id = t.claim_id
      join desk.person p on p.id = t.person_id`.execute(tx.db)
  await giveIds(tx, act)
  note(tx, rows)
  return rows.length
}

/** An id belongs to the claim that is neither undone nor replaced. */
async function giveIds({ db }: Tx, act: number): Promise<void> {
  const ofAct = sql`(select c.person_id, c.id, c.public_id, ${latestVerdictOf('m')} as verdict from ${ruled(act)} m
    join desk.claim c on c.person_id = m.person_id and c.id = m.claim_id)`
  await sql`delete from desk.claim_public_id i using ${ofAct} c where i.person_id = c.person_id and i.claim_id = c.id and c.verdict in ('undone', 'replaced')`.execute(
    db,
  )
  await sql`insert into desk.claim_public_id (public_id, person_id, claim_id)
    select c.public_id, c.person_id, c.id from ${ofAct} c where c.verdict not in ('undone', 'replaced')
      and not exists (select from desk.claim_public_id i where i.public_id = c.public_id)`.execute(
    db,
  )
}

function note(
  { touched }: Tx,
  rows: readonly { slug: string; claim: string; verdict: Verdict }[],
): void {
  if (rows.length > MOST_TOUCHED) touched.everything = true
  if (touched.everything) return
  for (const { slug, claim, verdict } of rows) {
    touched.add('claim', claim)
    if (isAway(verdict)) touched.takeOut(slug)
    else touched.add('person', slug)
  }
}

/** Who was hidden by the act is put back, and the other way round. */
async function restoreHidings(tx: Tx, act: number, actor: Actor): Promise<number> {
  const { rows } = await sql<{ slug: string; hidden: boolean }>`
    select p.slug, coalesce((select o.hidden from desk.person_hiding o where o.person_id = h.person_id and o.n < h.n order by o.n desc limit 1), false) as hidden
    from (select person_id, min(n) as n from desk.person_hiding where act = ${act} group by person_id) h join desk.person p on p.id = h.person_id
    order by p.slug`.execute(tx.db)
  for (const { slug, hidden } of rows) {
    await appendHiding(tx, { slug, hidden, reason: `act ${act} was taken back`, ruledBy: actor.id })
    if (hidden) tx.touched.takeOut(slug)
    else tx.touched.add('person', slug)
  }
  return rows.length
}

/** Who was let through waits again. That somebody was held, or stood beside whom, is not unsaid: another act may come in between again. */
async function restoreHolds(tx: Tx, act: number, actor: Actor): Promise<number> {
  const { rows } = await sql<{ slug: string; id: string }>`
    insert into desk.person_hold (person_id, n, held, against, reason, ruled_by, ruled_at)
    select h.person_id, (select max(n) from desk.person_hold l where l.person_id = h.person_id) + 1, true, o.against,
      ${`act ${act} was taken back`}, ${actor.id}, ${now()}
    from desk.person_hold h join lateral (select held, against from desk.person_hold o where o.person_id = h.person_id and o.n < h.n order by o.n desc limit 1) o on o.held
    where h.act = ${act} and not h.held
    returning person_id as id, (select slug from desk.person p where p.id = person_hold.person_id) as slug`.execute(
    tx.db,
  )
  for (const { slug } of rows) tx.touched.takeOut(slug)
  await keepForms(
    tx,
    rows.map(({ id }) => id),
  )
  return rows.length
}
