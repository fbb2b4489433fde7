/** SQL on rulings: what a claim stands as is its latest. */
import { sql } from 'kysely'
import type { Visibility } from '../../kernel/fields/index.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import type { DeskTx } from '../../store/connections/index.ts'
import type { Verdict } from '../model/index.ts'
import { now } from './hiding.ts'

/** Of a claim `c`: its latest ruling; who may see it, where a ruling has changed that; and what it was before it was erased. */
export const LATEST_RULING = sql`
  select (array_agg(verdict order by n desc))[1] as verdict, (array_agg(ruled_at order by n desc))[1] as ruled_at, count(*)::int as rulings,
    (array_agg(visibility order by n desc) filter (where visibility is not null))[1] as visibility,
    bool_or(verdict in ('accepted', 'preferred', 'disputed'))
      and (array_agg(verdict order by n desc) filter (where verdict <> 'erased'))[1] not in ('withheld', 'replaced', 'undone') as leaves_trace
  from desk.ruling r where r.person_id = c.person_id and r.claim_id = c.id`

/** A claim, and whose it is. */
export type RuledOn = { slug: string; predicate: string; personId: string; claimId: string }

/** Locks the person, so that two rulings on one claim get two numbers. @throws Refusal `claim-unknown` */
export async function findClaim(db: DeskTx, publicId: string): Promise<RuledOn> {
  const claim = await db
    .selectFrom('desk.claimPublicId as i')
    .innerJoin('desk.claim as c', (join) =>
      join.onRef('c.personId', '=', 'i.personId').onRef('c.id', '=', 'i.claimId'),
    )
    .innerJoin('desk.person as p', 'p.id', 'c.personId')
    .select(['c.id as claimId', 'c.personId', 'c.predicate', 'p.slug'])
    .where('i.publicId', '=', publicId)
    .executeTakeFirst()
  if (!claim) throw new Refusal('claim-unknown', { claim: publicId })
  await db
    .selectFrom('desk.person')
    .select('id')
    .where('id', '=', claim.personId)
    .forUpdate()
    .execute()
  return claim
}

type Ruling = {
  verdict: Verdict
  reason: string
  ruledBy: string
  visibility?: Visibility | undefined
}

export async function appendRuling(
  db: DeskTx,
  { personId, claimId }: RuledOn,
  { visibility, ...ruling }: Ruling,
): Promise<void> {
  const { n } = await db
    .selectFrom('desk.ruling')
    .select(sql<number>`coalesce(max(n), 0) + 1`.as('n'))
    .where('personId', '=', personId)
    .where('claimId', '=', claimId)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('desk.ruling')
    .values({ personId, claimId, n, ...ruling, ruledAt: now(), visibility: visibility ?? null })
    .execute()
}

export async function latestVerdict(db: DeskTx, claim: string): Promise<Verdict | null> {
  const row = await db
    .selectFrom('desk.ruling as r')
    .innerJoin('desk.claimPublicId as i', (join) =>
      join.onRef('i.personId', '=', 'r.personId').onRef('i.claimId', '=', 'r.claimId'),
    )
    .select('r.verdict')
    .where('i.publicId', '=', claim)
    .orderBy('r.n', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (row?.verdict as Verdict | undefined) ?? null
}
