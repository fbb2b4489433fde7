/** How readers understood what claims say of a death, by the claim. */
import { sql } from 'kysely'
import type { Withholding } from '../kernel/withholding.ts'
import type { DeskTx } from '../store/connections.ts'
import type { DeathReadingRow } from './model.ts'
import type { PublicDeathReading } from './public.ts'

/** Readings of what is said of these people, less those whose words name somebody who is hidden. The last by id stands where a claim has several. */
export async function readDeathReadings(
  db: DeskTx,
  slugs: readonly string[] | 'all',
  withheld: Withholding,
): Promise<Map<string, PublicDeathReading>> {
  let query = db.selectFrom('desk.deathReading').select('body').where('visibility', '=', 'public').orderBy('id')
  if (slugs !== 'all')
    query = query.where(
      sql<boolean>`body ->> 'claim' in (
        select c.public_id from desk.claim c join desk.person p on p.id = c.person_id where p.slug = any(${[...slugs]}::text[]))`,
    )
  const rows = (await query.execute()).map(({ body }) => body as DeathReadingRow).filter((row) => !withheld.hides(row))
  return new Map(rows.map(({ claim, visibility, desk_note, ...reading }) => [claim, reading]))
}
