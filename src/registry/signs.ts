/** Signs of coercion that are rows of their own, by the statement that they are of. */
import { sql } from 'kysely'
import type { Withholding } from '../kernel/withholding.ts'
import type { DeskTx } from '../store/connections.ts'
import type { CoercionSignRow } from './model.ts'
import type { PublicSign } from './public.ts'

export type Signs = {
  ofClaim(id: string): PublicSign[]
  ofAnswer(id: string): PublicSign[]
  /** All of them, for their sources */
  rows: readonly CoercionSignRow[]
}

/** Signs on what these people said, or on answers about them, less those whose words name somebody who is hidden. In the order of their ids. */
export async function readSigns(db: DeskTx, slugs: readonly string[] | 'all', withheld: Withholding): Promise<Signs> {
  const rows = (await readRows(db, slugs)).filter((row) => !withheld.hides(row))
  const [byClaim, byAnswer] = [Map.groupBy(rows, ({ claim }) => claim), Map.groupBy(rows, ({ answer }) => answer)]
  return {
    ofClaim: (id) => (byClaim.get(id) ?? []).map(toPublic),
    ofAnswer: (id) => (byAnswer.get(id) ?? []).map(toPublic),
    rows,
  }
}

async function readRows(db: DeskTx, slugs: readonly string[] | 'all'): Promise<CoercionSignRow[]> {
  let query = db.selectFrom('desk.coercionSign').select('body').where('visibility', '=', 'public').orderBy('id')
  if (slugs !== 'all')
    query = query.where(
      sql<boolean>`(body ->> 'claim' in (
          select c.public_id from desk.claim c join desk.person p on p.id = c.person_id where p.slug = any(${[...slugs]}::text[]))
        or body ->> 'answer' in (select id from desk.official_answer where body ->> 'person' = any(${[...slugs]}::text[])))`,
    )
  return (await query.execute()).map(({ body }) => body as CoercionSignRow)
}

const toPublic = ({ claim, answer, visibility, ...sign }: CoercionSignRow): PublicSign => sign
