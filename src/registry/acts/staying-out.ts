/** What was taken out here does not come back under another id: a new claim that says the same as one that is out stays out too. */
import { sql } from 'kysely'
import type { Tx } from '../../store/acting/index.ts'
import { now } from '../tables/hiding.ts'

/**
 * Of claims that this act brought, whichever says what a claim of the same person says, or said, that was withdrawn, withheld or erased
 * before: it is withheld. Returns their ids. What an erased claim said is not on file; the rest of it is compared.
 */
export async function keepOut(tx: Tx, by: string): Promise<string[]> {
  const { rows } = await sql<{ claim: string; slug: string }>`
    with away as (select distinct person_id, claim_id from desk.ruling where verdict in ('withdrawn', 'withheld', 'erased')),
      out as (select o.* from away a join desk.claim o on o.person_id = a.person_id and o.id = a.claim_id
        where o.act is distinct from desk.this_act() and (select r.verdict from desk.ruling r
          where r.person_id = o.person_id and r.claim_id = o.id and r.verdict not in ('undone', 'replaced') order by r.n desc limit 1)
            in ('withdrawn', 'withheld', 'erased')),
      again as (select distinct f.person_id, f.id, f.public_id from out o join desk.claim f on f.person_id = o.person_id and f.act = desk.this_act()
          and row(f.predicate, f.source_id, f.claimant, f.date, f.said_on) is not distinct from row(o.predicate, o.source_id, o.claimant, o.date, o.said_on)
          and (select r.verdict from desk.ruling r where r.person_id = f.person_id and r.claim_id = f.id order by r.n desc limit 1)
            in ('accepted', 'preferred', 'disputed')
        where f.value is not null and (o.value is null or o.value = f.value)),
      kept as (insert into desk.ruling (person_id, claim_id, n, verdict, reason, ruled_by, ruled_at)
        select a.person_id, a.id, coalesce((select max(n) from desk.ruling r where r.person_id = a.person_id and r.claim_id = a.id), 0) + 1,
          'withheld', 'says what was taken out here before', ${by}, ${now()} from again a returning person_id, claim_id)
    select a.public_id as claim, p.slug from kept k join again a on a.person_id = k.person_id and a.id = k.claim_id
      join desk.person p on p.id = k.person_id order by 1`.execute(tx.db)
  for (const { slug } of rows) tx.touched.add('person', slug)
  return rows.map(({ claim }) => claim)
}
