/** Somebody who resembles a person who is hidden does not become public before somebody has looked: it may be the same person, under another spelling. */
import { sql } from 'kysely'
import { queryKeys } from '../../packages/names/src/index.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Withheld } from '../kernel/withholding.ts'
import type { Tx } from '../store/act.ts'
import type { DeskTx } from '../store/connections.ts'
import { keepForms, lockPerson, now, readWithheld } from './hiding.ts'
import { type Named, type Resemblance, resembling } from './resemblance.ts'

/** For the operator's eyes: who waits, or stands beside somebody hidden, and which names are alike. */
export type Alike = { slug: string; resembles: Resemblance[] }

/**
 * Holds back those among these people who would become public now and resemble somebody hidden, unless somebody has looked at the two
 * before. Those who are public already stay so.
 */
export async function holdNewcomers(tx: Tx, slugs: readonly string[] | 'all', by: string): Promise<void> {
  const hidden = await readHidden(tx.db)
  if (hidden.length === 0) return
  const newcomers = await readNewcomers(tx.db, slugs)
  const seen = await readSeen(
    tx.db,
    newcomers.map(({ slug }) => slug),
  )
  const resemblances = resembling(hidden)
  for (const person of newcomers) {
    const against = resemblances(person).flatMap(({ to }) => (seen.get(person.slug)?.has(to) ? [] : [to]))
    if (against.length === 0) continue
    await appendHold(tx.db, { slug: person.slug, held: true, against, reason: RESEMBLES, by })
    // Texts that bear the person's names wait too.
    tx.touched.everything = true
  }
  await keepForms(tx.db)
}

const RESEMBLES = 'a name is like that of somebody who is hidden'
const STOOD = 'was public when somebody of a like name was hidden'

/** Lets somebody who waits become public, and notes beside whom; who does not wait is let through in advance. @throws Refusal `person-unknown` */
export async function letThrough(tx: Tx, { slug, reason, by }: { slug: string; reason: string; by: string }): Promise<void> {
  await lockPerson(tx.db, slug)
  const isHeld = (await readHeld(tx.db)).has(slug)
  const names = (await readNames(tx.db, [slug])).get(slug) ?? []
  const seen = (await readSeen(tx.db, [slug])).get(slug)
  const against = resembling(await readHidden(tx.db))({ slug, names }).map(({ to }) => to)
  if (!isHeld && against.every((to) => seen?.has(to))) return
  await appendHold(tx.db, { slug, held: false, against, reason, by })
  await keepForms(tx.db)
  tx.touched.everything = true
}

/** @throws Refusal `person-unknown`, `person-not-waiting` */
export async function demandWaiting(db: DeskTx, slug: string): Promise<void> {
  await lockPerson(db, slug)
  if (!(await readHeld(db)).has(slug)) throw new Refusal('person-not-waiting', { slug })
}

/** Those public now who resemble somebody being hidden: that they stood before is noted, so that they are no newcomers later. */
export async function noteNamesakes(tx: Tx, slug: string, by: string): Promise<Alike[]> {
  const hidden = (await readHidden(tx.db)).filter((each) => each.slug === slug)
  const resemblances = resembling(hidden)
  const candidates = await readPublicCandidates(tx.db, hidden)
  const alike = candidates.map((person) => ({ slug: person.slug, resembles: resemblances(person) })).filter(isAlike)
  const seen = await readSeen(
    tx.db,
    alike.map((each) => each.slug),
  )
  for (const each of alike)
    if (!seen.get(each.slug)?.has(slug)) await appendHold(tx.db, { slug: each.slug, held: false, against: [slug], reason: STOOD, by })
  return alike
}

const readHidden = async (db: DeskTx) => (await readWithheld(db)).filter(({ isHidden }) => isHidden)

const isAlike = ({ resembles }: Alike) => resembles.length > 0

/** Who waits, with what is alike; of those who wait because of one person, where one is given, and of that one. */
export async function readWaiting(db: DeskTx, because?: string): Promise<Alike[]> {
  const held = await readHeld(db)
  const wanted = [...held].filter(([slug, against]) => because === undefined || slug === because || against.includes(because))
  if (wanted.length === 0) return []
  const names = await readNames(db, wanted.flat(2))
  const kept = new Map((await readWithheld(db)).map(({ slug, forms }) => [slug, forms]))
  return wanted.map(([slug, against]) => {
    const others = against.map((to) => ({ slug: to, forms: kept.get(to) ?? names.get(to) ?? [] }))
    return { slug, resembles: resembling(others)({ slug, names: names.get(slug) ?? [] }) }
  })
}

type Hold = { slug: string; held: boolean; against: string[]; reason: string; by: string }
async function appendHold(db: DeskTx, { slug, held, against, reason, by }: Hold): Promise<void> {
  const personId = await lockPerson(db, slug)
  const { n } = await db
    .selectFrom('desk.personHold')
    .select(sql<number>`coalesce(max(n), 0) + 1`.as('n'))
    .where('personId', '=', personId)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('desk.personHold')
    .values({ personId, n, held, against: against.toSorted(), reason, ruledBy: by, ruledAt: now() })
    .execute()
}

/** Slugs of those who wait, in their order, and whom each resembles. */
async function readHeld(db: DeskTx): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ slug: string; against: string[] }>`
    select p.slug, h.against from (select distinct on (person_id) * from desk.person_hold order by person_id, n desc) h
      join desk.person p on p.id = h.person_id where h.held order by p.slug`.execute(db)
  return new Map(rows.map(({ slug, against }) => [slug, against]))
}

/** Beside whom of the hidden each of these was let stand. */
async function readSeen(db: DeskTx, slugs: readonly string[]): Promise<Map<string, Set<string>>> {
  const { rows } = await sql<{ slug: string; against: string }>`
    select p.slug, unnest(h.against) as against from desk.person_hold h join desk.person p on p.id = h.person_id
    where not h.held and p.slug = any(${[...slugs]}::text[])`.execute(db)
  return new Map([...Map.groupBy(rows, ({ slug }) => slug)].map(([slug, all]) => [slug, new Set(all.map(({ against }) => against))]))
}

/** Every name on file, public or not, of people who have a public one, are neither hidden nor waiting, and are not published yet. */
async function readNewcomers(db: DeskTx, slugs: readonly string[] | 'all'): Promise<Named[]> {
  const chosen = slugs === 'all' ? sql`true` : sql`p.slug = any(${[...slugs]}::text[])`
  const { rows } = await sql<Named>`
    select p.slug, array_agg(v.value order by c.public_id) as names from desk.person p
      join desk.claim c on c.person_id = p.id and c.predicate = 'name'
      join desk.claim_value v on v.person_id = c.person_id and v.claim_id = c.id
    where ${chosen} and p.visibility = 'public' and not exists (select from desk.withheld_person w where w.person_id = p.id)
      and not exists (select from published.person o where o.id = p.slug)
    group by p.slug having bool_or(c.visibility = 'public' and (select r.verdict in ('accepted', 'preferred', 'disputed') from desk.ruling r
      where r.person_id = c.person_id and r.claim_id = c.id order by n desc limit 1)) order by p.slug`.execute(db)
  return rows
}

async function readNames(db: DeskTx, slugs: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('desk.person as p')
    .innerJoin('desk.claim as c', 'c.personId', 'p.id')
    .innerJoin('desk.claimValue as v', (join) => join.onRef('v.personId', '=', 'c.personId').onRef('v.claimId', '=', 'c.id'))
    .select(['p.slug', 'v.value'])
    .where('c.predicate', '=', 'name')
    .where('p.slug', 'in', slugs.length > 0 ? [...slugs] : [''])
    .orderBy('c.publicId')
    .execute()
  return new Map([...Map.groupBy(rows, ({ slug }) => slug)].map(([slug, all]) => [slug, all.map(({ value }) => value)]))
}

/** Most who are compared for one form; those who share most keys with it first. */
const MOST_CANDIDATES = 400

async function readPublicCandidates(db: DeskTx, hidden: readonly Withheld[]): Promise<Named[]> {
  const found = new Set<string>()
  for (const form of hidden.flatMap(({ forms }) => forms)) {
    const { rows } = await sql<{ slug: string }>`
      select slug from published.name_key, lateral (select count(*) as shared from unnest(keys) key where key = any(${queryKeys(form)}::int4[])) s
      where keys && ${queryKeys(form)}::int4[] order by shared desc, slug limit ${MOST_CANDIDATES}`.execute(db)
    for (const { slug } of rows) found.add(slug)
  }
  for (const { slug } of hidden) found.delete(slug)
  const names = await readNames(db, [...found])
  return [...names].map(([slug, forms]) => ({ slug, names: forms }))
}
