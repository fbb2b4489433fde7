/** What is published of orders and mail: states by the hash of a code, and round numbers. */
import type { Tx } from '../store/act.ts'
import { derived, derivedEach, type Outgoing, publishDocuments } from '../store/documents.ts'
import { PublicMailCount, PublicOrderStatus, roundedDown } from './public.ts'
import { sumMail } from './tables.ts'

/** Sorted by nothing: the order of hashes says no more than the hashes. */
export async function publishOrderStatus(tx: Tx): Promise<void> {
  const hashes = tx.touched.of('orderStatus')
  if (hashes.length === 0) return
  let query = tx.db.selectFrom('desk.paperOrder').select(['codeHash', 'state', 'month'])
  if (hashes !== 'all') query = query.where('codeHash', '=', (eb) => eb.fn.any(eb.val([...hashes])))
  const rows = (await query.execute()).map(({ codeHash, ...row }) => ({ id: codeHash, ...row }))
  const documents = derivedEach(tx, 'orderStatus', rows, ({ id, state, month }) => ({
    id,
    sortKey: '',
    document: PublicOrderStatus.parse({ state, month }),
  }))
  await publishDocuments(tx, 'published.orderStatus', hashes, documents)
}

/** By person only of those who are public; by country of all. They are few, and all are added up again. */
export async function publishMailCounts(tx: Tx): Promise<void> {
  if (['mailCount', 'person'].every((kind) => tx.touched.of(kind).length === 0)) return
  const shown = new Set((await tx.db.selectFrom('published.person').select('id').execute()).map(({ id }) => id))
  const people = (await countsBy(tx, 'person')).filter(({ document }) => shown.has(document.of))
  await publishDocuments(tx, 'published.mailCount', 'all', [...people, ...(await countsBy(tx, 'country'))])
}

async function countsBy(tx: Tx, by: 'person' | 'country'): Promise<(Outgoing & { document: PublicMailCount })[]> {
  const sums = Map.groupBy(await sumMail(tx.db, by), ({ of }) => of)
  return [...sums].flatMap(([of, steps]) => {
    const said = steps.flatMap(({ what, number }) => {
      const tens = roundedDown(number)
      return tens === null ? [] : [[what, tens] as const]
    })
    if (said.length === 0) return []
    const document = derived(tx, 'mailCount', `${by}.${of}`, () => PublicMailCount.parse({ by, of, ...Object.fromEntries(said) }))
    return document ? [{ id: `${by}.${of}`, sortKey: `${by} ${of}`, document }] : []
  })
}
