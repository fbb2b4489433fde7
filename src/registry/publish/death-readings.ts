/** How readers understood what claims say of a death, by the claim. */
import { sql } from 'kysely'
import type { Withholding } from '../../kernel/withholding/index.ts'
import type { Tx } from '../../store/acting/index.ts'
import { readable } from '../../store/publishing/documents.ts'
import { withoutHidden } from '../../store/publishing/showable.ts'
import type { DeathReadingRow } from '../model/index.ts'
import type { PublicDeathReading } from '../public.ts'

/** A reading, and of whom the claim is. */
type ReadingOf = { row: DeathReadingRow; person: string | null }
const READINGS = {
  kind: 'deathReading',
  id: ({ row }: ReadingOf) => row.id,
  people: ({ person }: ReadingOf) => (person === null ? [] : [person]),
  words: ({ row }: ReadingOf) => row,
}

/** Readings of what is said of these people, less those whose words name somebody who is hidden. The last by id stands where a claim has several. */
export async function readDeathReadings(
  tx: Tx,
  slugs: readonly string[],
  withheld: Withholding,
): Promise<Map<string, PublicDeathReading>> {
  const person = sql<string | null>`(
    select p.slug from desk.claim_public_id c join desk.person p on p.id = c.person_id where c.public_id = body ->> 'claim')`
  const query = tx.db
    .selectFrom('desk.deathReading')
    .select(['id', 'body', person.as('person')])
    .where('visibility', '=', 'public')
    .where(
      sql<boolean>`body ->> 'claim' in (
        select c.public_id from desk.claim c join desk.person p on p.id = c.person_id where p.slug = any(${[...slugs]}::text[]))`,
    )
    .orderBy('id')
  const found = readable(tx, 'desk.deathReading', await query.execute()).map(
    ({ body, person }) => ({
      row: body as DeathReadingRow,
      person,
    }),
  )
  const rows = await withoutHidden(tx, withheld, READINGS, found)
  return new Map(
    rows.map(({ row: { claim, visibility, desk_note, ...reading } }) => [claim, reading]),
  )
}
