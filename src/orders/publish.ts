/** What is published of orders and mail: states by the hash of a code, and round numbers. */
import { sql } from 'kysely'
import type { Tx } from '../store/acting/index.ts'
import { derived, derivedEach } from '../store/publishing/documents.ts'
import type { Outgoing, PublicKind } from '../store/publishing/kind.ts'
import { PublicMailCount, PublicOrderStatus, roundedDown } from './public.ts'
import { sumMail } from './tables.ts'

/** Sorted by nothing: the order of hashes says no more than the hashes. */
export const orderStatusKind: PublicKind = {
  kind: 'orderStatus',
  table: 'published.orderStatus',
  from: { row: 'orderStatus', ids: sql`select code_hash as id from desk.paper_order` },
  async derive(tx, hashes) {
    const query = tx.db
      .selectFrom('desk.paperOrder')
      .select(['codeHash', 'state', 'month'])
      .where('codeHash', '=', (eb) => eb.fn.any(eb.val([...hashes])))
    const rows = (await query.execute()).map(({ codeHash, ...row }) => ({ id: codeHash, ...row }))
    return derivedEach(tx, 'orderStatus', rows, ({ id, state, month }) => ({
      id,
      sortKey: '',
      document: PublicOrderStatus.parse({ state, month }),
    }))
  },
}

/** By person only of those who are public; by country of all. */
export const mailCountKind: PublicKind = {
  kind: 'mailCount',
  table: 'published.mailCount',
  from: {
    row: 'mailCount',
    ids: sql`select 'person.' || person as id from desk.mail_log union select 'country.' || country from desk.mail_log`,
  },
  follows: { person: (slug) => `person.${slug}` },
  async derive(tx, ids) {
    const of = (by: 'person' | 'country') =>
      ids.flatMap((id) => (id.startsWith(`${by}.`) ? id.slice(by.length + 1) : []))
    const { rows } = await sql<{
      id: string
    }>`select id from published.person where id = any(${of('person')}::text[])`.execute(tx.db)
    return [
      ...(await countsBy(
        tx,
        'person',
        rows.map(({ id }) => id),
      )),
      ...(await countsBy(tx, 'country', of('country'))),
    ]
  },
}

async function countsBy(
  tx: Tx,
  by: 'person' | 'country',
  whose: readonly string[],
): Promise<Outgoing[]> {
  const sums = Map.groupBy(await sumMail(tx.db, by, whose), ({ of }) => of)
  return [...sums].flatMap(([of, steps]) => {
    const said = steps.flatMap(({ what, number }) => {
      const tens = roundedDown(number)
      return tens === null ? [] : [[what, tens] as const]
    })
    if (said.length === 0) return []
    const document = derived(tx, 'mailCount', `${by}.${of}`, () =>
      PublicMailCount.parse({ by, of, ...Object.fromEntries(said) }),
    )
    return document ? [{ id: `${by}.${of}`, sortKey: `${by} ${of}`, document }] : []
  })
}
