/** SQL of the registry's desk rows. */
import { sql } from 'kysely'
import { KEY_VERSION } from '../../packages/names/src/index.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Tx } from '../store/act.ts'
import type { Desk, DeskTx } from '../store/connections.ts'
import { keepForms, now } from './hiding.ts'
import type { Verdict } from './model.ts'

export { leftOf, readWithholding } from './hiding.ts'
export { notePlaces, type PageReport, pagesOf } from './page-report.ts'

/** A claim with its value, where it has one, and its latest ruling, where there is any. */
export type ClaimOnFile = {
  slug: string
  publicId: string
  predicate: string
  date: string | null
  saidOn: string | null
  claimant: string
  connection: string
  channel: string | null
  sourceId: string
  locator: object | null
  language: string | null
  informationGrade: number
  value: string | null
  form: object | null
  term: string | null
  place: string | null
  quote: string | null
  asWritten: string | null
  label: string | null
  note: string | null
  verdict: Verdict | null
  ruledAt: string | null
  /** Whether it stood at any time. */
  hasStood: boolean
}

export async function readPublicPeople(db: DeskTx, slugs: readonly string[]) {
  return await db
    .selectFrom('desk.person as p')
    .select(['p.slug', 'p.publication'])
    .where('p.visibility', '=', 'public')
    .where(sql<boolean>`not exists (select from desk.withheld_person w where w.person_id = p.id)`)
    .where('p.slug', '=', (eb) => eb.fn.any(eb.val([...slugs])))
    .orderBy('p.slug')
    .execute()
}

/** Public claims of these people, in the order of their ids. Latest ruling by `n`. Each is looked up by its person, whatever the planner expects of tables that were just filled. */
export async function readPublicClaims(db: DeskTx, slugs: readonly string[]): Promise<ClaimOnFile[]> {
  const chosen = sql`p.slug = any(${[...slugs]}::text[])`
  const { rows } = await sql<ClaimOnFile>`
    select p.slug, c.public_id, c.predicate, c.date, c.said_on, c.claimant, c.connection, c.channel, c.source_id, c.locator, c.language, c.information_grade,
      v.value, v.form, v.term, v.place, v.quote, v.as_written, v.label, v.note, r.verdict, r.ruled_at, coalesce(r.has_stood, false) as has_stood
    from desk.person p
    join lateral (select * from desk.claim c where c.person_id = p.id offset 0) c on true
    left join lateral (select * from desk.claim_value v where v.person_id = c.person_id and v.claim_id = c.id offset 0) v on true
    left join lateral (
      select (array_agg(verdict order by n desc))[1] as verdict, (array_agg(ruled_at order by n desc))[1] as ruled_at,
        bool_or(verdict in ('accepted', 'preferred', 'disputed')) as has_stood
      from desk.ruling r where r.person_id = c.person_id and r.claim_id = c.id) r on true
    where c.visibility = 'public' and ${chosen} order by p.slug, c.public_id`.execute(db)
  return rows
}

/** Appends a ruling to a claim and returns whose it is. @throws Refusal `claim-unknown` */
export async function appendRuling(
  db: DeskTx,
  ruling: { claim: string; verdict: Verdict; reason: string; ruledBy: string },
): Promise<{ slug: string; predicate: string; personId: string; claimId: string }> {
  const claim = await db
    .selectFrom('desk.claimPublicId as i')
    .innerJoin('desk.claim as c', (join) => join.onRef('c.personId', '=', 'i.personId').onRef('c.id', '=', 'i.claimId'))
    .innerJoin('desk.person as p', 'p.id', 'c.personId')
    .select(['c.id', 'c.personId', 'c.predicate', 'p.slug'])
    .where('i.publicId', '=', ruling.claim)
    .executeTakeFirst()
  if (!claim) throw new Refusal('claim-unknown', { claim: ruling.claim })
  // The person is locked, so that two rulings on one claim get two numbers.
  await db.selectFrom('desk.person').select('id').where('id', '=', claim.personId).forUpdate().execute()
  const { n } = await db
    .selectFrom('desk.ruling')
    .select(sql<number>`coalesce(max(n), 0) + 1`.as('n'))
    .where('personId', '=', claim.personId)
    .where('claimId', '=', claim.id)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('desk.ruling')
    .values({
      personId: claim.personId,
      claimId: claim.id,
      n,
      verdict: ruling.verdict,
      reason: ruling.reason,
      ruledBy: ruling.ruledBy,
      ruledAt: now(),
    })
    .execute()
  return { slug: claim.slug, predicate: claim.predicate, personId: claim.personId, claimId: claim.id }
}

export async function latestVerdict(db: DeskTx, claim: string): Promise<Verdict | null> {
  const row = await db
    .selectFrom('desk.ruling as r')
    .innerJoin('desk.claimPublicId as i', (join) => join.onRef('i.personId', '=', 'r.personId').onRef('i.claimId', '=', 'r.claimId'))
    .select('r.verdict')
    .where('i.publicId', '=', claim)
    .orderBy('r.n', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (row?.verdict as Verdict | undefined) ?? null
}

/**
 * Removes the value of a claim. The database allows it only in the transaction that has ruled the claim erased. What is withheld of
 * somebody hidden is on file by itself before.
 */
export async function eraseValue(tx: Tx, { personId, claimId }: { personId: string; claimId: string }): Promise<void> {
  await keepForms(tx, [personId])
  await tx.db.deleteFrom('desk.claimValue').where('personId', '=', personId).where('claimId', '=', claimId).execute()
}

/** Slugs and every name form on file of those among these people who have no page. */
export async function readNamesOfOthers(db: DeskTx, slugs: readonly string[]): Promise<string[]> {
  const withPage = new Set((await readPublicPeople(db, slugs)).map(({ slug }) => slug))
  const others = slugs.filter((slug) => !withPage.has(slug))
  if (others.length === 0) return []
  const { rows } = await sql<{ text: string }>`
    select v.value as text from desk.person p join desk.claim c on c.person_id = p.id and c.predicate = 'name'
      join desk.claim_value v on v.person_id = c.person_id and v.claim_id = c.id
    where p.slug = any(${others}::text[])`.execute(db)
  return [...others, ...rows.map(({ text }) => text)]
}

/** Whether the keys on file were made by the library as it is now. */
export async function areKeysCurrent(desk: Desk): Promise<boolean> {
  const row = await desk.selectFrom('desk.keyVersion').select('version').executeTakeFirst()
  return row?.version === KEY_VERSION
}
