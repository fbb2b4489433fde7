import { z } from 'zod'
import { sortKeys } from '../../kernel/fields.ts'
import type { Tx } from '../act.ts'
import { derivedEach, publishDocuments } from '../documents.ts'

/** What anyone may know of the collection as a whole. */
export const PublicCollection = z
  .strictObject({
    id: z.string(),
    title: z.record(z.string(), z.string()).overwrite(sortKeys),
    homeland: z.record(z.string(), z.record(z.string(), z.string())).overwrite(sortKeys).optional(),
    licence: z.string(),
    licence_note: z.string().optional(),
    made_on: z.string(),
  })
  .brand<'public'>()
export type PublicCollection = z.infer<typeof PublicCollection>

export async function publishHead(tx: Tx): Promise<void> {
  if (!tx.touched.everything) return
  const rows = await tx.db.selectFrom('desk.collection').select(['id', 'body']).orderBy('id').execute()
  const documents = derivedEach(tx, 'collection', rows, ({ id, body }) => {
    const { format, ...head } = body
    return { id, sortKey: id, document: PublicCollection.parse(head) }
  })
  await publishDocuments(tx, 'published.collection', 'all', documents)
}
