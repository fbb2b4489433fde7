/** Erasing in tests: what is erased for good has been out of the public for more than thirty days, and nobody waits for that here. */
import { sql } from 'kysely'
import type { House } from '../src/boot.ts'
import { ruleClaim } from '../src/registry/acts/index.ts'
import { perform } from '../src/store/acting/index.ts'

const EDITOR = { id: 'test', roles: ['editor'] as const }

/** As if the claim had been ruled on so, forty days ago. */
export async function ruledLongAgo(
  house: House,
  claim: string,
  verdict: 'withdrawn' | 'withheld' = 'withdrawn',
): Promise<void> {
  await sql`insert into desk.ruling (person_id, claim_id, n, verdict, reason, ruled_by, ruled_at)
    select i.person_id, i.claim_id, (select coalesce(max(n), 0) + 1 from desk.ruling r where r.person_id = i.person_id and r.claim_id = i.claim_id),
      ${verdict}, 'forty days ago', 'test', to_char((now() - interval '40 days') at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
    from desk.claim_public_id i where i.public_id = ${claim}`.execute(house.desk)
}

export const ASKED = 'the cousin who told us first, by telephone'

export async function erase(house: House, claim: string, reason = 'asked by the family') {
  await ruledLongAgo(house, claim)
  return await perform(house, ruleClaim, { claim, verdict: 'erased', reason, asked: ASKED }, EDITOR)
}
