/** Erasing for good, which cannot be taken back: only after thirty days out of the public, in which whoever asked for it may be heard again. */
import { sql } from 'kysely'
import { Refusal } from '../../kernel/refusals/index.ts'
import type { Tx } from '../../store/acting/index.ts'
import { keepForms } from '../tables/hiding.ts'

/** Kin within reach of the state can be made to ask, and the state can write as kin. */
export const DAYS_HIDDEN = 30
const DAY_MS = 24 * 60 * 60 * 1_000

/** What stands where a reason stood that was erased. */
const ERASED = 'erased'

type Claim = { personId: string; claimId: string }

/** @throws Refusal `erase-too-soon` with the day from which on it may be erased, or `erase-hide-first` where it is public */
export async function demandHiddenLong(
  tx: Tx,
  { claim, personId, claimId }: Claim & { claim: string },
): Promise<void> {
  const { rows } = await sql<{ since: string | null; everStood: boolean }>`
    select coalesce(bool_or(verdict in ('accepted', 'preferred', 'disputed')), false) as ever_stood, least(
      (select ruled_at from desk.person_hiding h where h.person_id = ${personId} and h.hidden and not exists (
        select from desk.person_hiding l where l.person_id = h.person_id and l.n > h.n and not l.hidden) order by n limit 1),
      (select min(ruled_at) from desk.ruling r where r.person_id = ${personId} and r.claim_id = ${claimId} and not exists (
        select from desk.ruling l where l.person_id = r.person_id and l.claim_id = r.claim_id and l.n >= r.n
          and l.verdict in ('accepted', 'preferred', 'disputed')))) as since
    from desk.ruling where person_id = ${personId} and claim_id = ${claimId}`.execute(tx.db)
  const { since, everStood } = rows[0]!
  if (!everStood) return
  if (since === null) throw new Refusal('erase-hide-first', { claim, days: DAYS_HIDDEN })
  const from = new Date(Date.parse(since) + DAYS_HIDDEN * DAY_MS)
  if (from.getTime() > Date.now())
    throw new Refusal('erase-too-soon', {
      claim,
      day: from.toISOString().slice(0, 10),
      days: DAYS_HIDDEN,
    })
}

/** Of a claim, when nothing of what it says is left. */
const SAYS_NOTHING = {
  value: null,
  form: null,
  term: null,
  place: null,
  quote: null,
  asWritten: null,
  label: null,
  note: null,
  valueIn: null,
  noteIn: null,
}

/**
 * Removes what a claim says, the reasons of its earlier rulings, and what was on file before of rows that speak of it. The database allows
 * it only in the transaction that has ruled the claim erased. What is withheld of somebody hidden is on file by itself before.
 */
export async function eraseClaim(
  tx: Tx,
  { claim, personId, claimId }: Claim & { claim: string },
): Promise<void> {
  await keepForms(tx, [personId])
  await tx.db
    .updateTable('desk.claim')
    .set(SAYS_NOTHING)
    .where('personId', '=', personId)
    .where('id', '=', claimId)
    .execute()
  await sql`update desk.ruling set reason = ${ERASED} where person_id = ${personId} and claim_id = ${claimId} and verdict <> 'erased'`.execute(
    tx.db,
  )
  await sql`update desk.log set reason = null where subjects @> array[${`claim ${claim}`}] and reason is not null`.execute(
    tx.db,
  )
  // The last revision is the row as it stands: it is for whoever keeps the record to change.
  await sql`
    update desk.revision v set body = null, why = null, is_erased = true from desk.edge e
    where e.to_kind = 'claim' and e.to_id = ${claim} and v.kind = e.kind and v.id = e.id and v.body is not null
      and v.n < (select max(n) from desk.revision l where l.kind = v.kind and l.id = v.id)`.execute(
    tx.db,
  )
}
