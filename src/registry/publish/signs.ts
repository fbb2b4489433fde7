/** Signs of coercion that are rows of their own, by the statement that they are of. */
import { sql } from 'kysely'
import type { Withholding } from '../../kernel/withholding/index.ts'
import type { Tx } from '../../store/acting/index.ts'
import { readable } from '../../store/publishing/documents.ts'
import { withoutHidden } from '../../store/publishing/showable.ts'
import type { CoercionSignRow } from '../model/index.ts'
import type { PublicSign } from '../public.ts'

export type Signs = {
  ofClaim(id: string): PublicSign[]
  ofAnswer(id: string): PublicSign[]
  /** All of them, for their sources */
  rows: readonly CoercionSignRow[]
}

/** Signs on what these people said, or on answers about them, less those whose words name somebody who is hidden. In the order of their ids. */
export async function readSigns(
  tx: Tx,
  slugs: readonly string[],
  withheld: Withholding,
): Promise<Signs> {
  const found = await withoutHidden(tx, withheld, SIGNS, await readRows(tx, slugs))
  const rows = found.map(({ row }) => row)
  const [byClaim, byAnswer] = [
    Map.groupBy(rows, ({ claim }) => claim),
    Map.groupBy(rows, ({ answer }) => answer),
  ]
  return {
    ofClaim: (id) => (byClaim.get(id) ?? []).map(toPublic),
    ofAnswer: (id) => (byAnswer.get(id) ?? []).map(toPublic),
    rows,
  }
}

/** A sign, and whose statement, or whom an answer is about, it is of. */
type SignOf = { row: CoercionSignRow; person: string | null }
const SIGNS = {
  kind: 'coercionSign',
  id: ({ row }: SignOf) => row.id,
  people: ({ person }: SignOf) => (person === null ? [] : [person]),
  words: ({ row }: SignOf) => row,
}

async function readRows(tx: Tx, slugs: readonly string[]): Promise<SignOf[]> {
  const person = sql<string | null>`coalesce(
    (select p.slug from desk.claim_public_id c join desk.person p on p.id = c.person_id where c.public_id = body ->> 'claim'),
    (select a.body ->> 'person' from desk.official_answer a where a.id = coercion_sign.body ->> 'answer'))`
  const query = tx.db
    .selectFrom('desk.coercionSign')
    .select(['id', 'body', person.as('person')])
    .where('visibility', '=', 'public')
    .where(
      sql<boolean>`id in (
        select e.id from desk.edge e join desk.claim_public_id c on c.public_id = e.to_id join desk.person p on p.id = c.person_id
          where e.kind = 'coercionSign' and e.to_kind = 'claim' and p.slug = any(${[...slugs]}::text[])
        union select s.id from desk.edge a join desk.edge s on s.to_kind = 'officialAnswer' and s.to_id = a.id and s.kind = 'coercionSign'
          where a.kind = 'officialAnswer' and a.to_kind = 'person' and a.to_id = any(${[...slugs]}::text[]))`,
    )
    .orderBy('id')
  return readable(tx, 'desk.coercionSign', await query.execute()).map(({ body, person }) => ({
    row: body as CoercionSignRow,
    person,
  }))
}

const toPublic = ({ claim, answer, visibility, ...sign }: CoercionSignRow): PublicSign => sign
