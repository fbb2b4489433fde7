/** SQL of the registry's desk rows. */

import { sql } from 'kysely'
import { KEY_VERSION } from '../../../packages/names/src/index.ts'
import type { ByLanguage } from '../../kernel/about/own-text.ts'
import type { Desk, DeskTx } from '../../store/connections/index.ts'
import type { Verdict } from '../model/index.ts'
import { LATEST_RULING } from './rulings.ts'

export { leftOf, readWithholding } from './hiding.ts'
export { historyOfClaim, historyOfPerson } from './history.ts'
export { notePlaces, type PageReport, pagesOf } from './page-report.ts'
export { sealedInStage, sealedOnFile } from './sealed-places.ts'

/** A claim with its value, where it has one, and its latest ruling, where there is any. */
export type ClaimOnFile = {
  slug: string
  personId: string
  claimId: string
  /** The act that it came with. */
  act: number | null
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
  valueIn: ByLanguage | null
  form: object | null
  term: string | null
  place: string | null
  quote: string | null
  asWritten: string | null
  label: string | null
  note: string | null
  noteIn: ByLanguage | null
  verdict: Verdict | null
  ruledAt: string | null
  /** Whether the public may know that it stood once: it did, and was not taken out for somebody's safety or as if it had never come in. */
  leavesTrace: boolean
  /** How often it was ruled on. */
  rulings: number
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
export async function readPublicClaims(
  db: DeskTx,
  slugs: readonly string[],
): Promise<ClaimOnFile[]> {
  const chosen = sql`p.slug = any(${[...slugs]}::text[])`
  const { rows } = await sql<ClaimOnFile>`
    select p.slug, c.person_id, c.id as claim_id, c.act, c.public_id, c.predicate, c.date, c.said_on, c.claimant, c.connection, c.channel, c.source_id, c.locator, c.language, c.information_grade,
      c.value, c.form, c.term, c.place, c.quote, c.as_written, c.label, c.note, c.value_in, c.note_in, r.verdict, r.ruled_at, coalesce(r.leaves_trace, false) as leaves_trace, coalesce(r.rulings, 0) as rulings
    from desk.person p
    join lateral (select * from desk.claim c where c.person_id = p.id offset 0) c on true
    left join lateral (${LATEST_RULING}) r on true
    where coalesce(r.visibility, c.visibility) = 'public' and ${chosen} order by p.slug, c.public_id`.execute(
    db,
  )
  return rows
}

/** Slugs and every name form on file of those among these people who have no page. */
export async function readNamesOfOthers(db: DeskTx, slugs: readonly string[]): Promise<string[]> {
  const withPage = new Set((await readPublicPeople(db, slugs)).map(({ slug }) => slug))
  const others = slugs.filter((slug) => !withPage.has(slug))
  if (others.length === 0) return []
  const { rows } = await sql<{ text: string }>`
    select c.value as text from desk.person p join desk.claim c on c.person_id = p.id and c.predicate = 'name' and c.value is not null
    where p.slug = any(${others}::text[])`.execute(db)
  return [...others, ...rows.map(({ text }) => text)]
}

/** Whether the keys on file were made by the library as it is now. */
export async function areKeysCurrent(desk: Desk): Promise<boolean> {
  const row = await desk.selectFrom('desk.keyVersion').select('version').executeTakeFirst()
  return row?.version === KEY_VERSION
}
