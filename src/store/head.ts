import type { About, Head } from '../kernel/about.ts'
import type { PublicCollection } from './collection/publish.ts'
import type { Visitor } from './connections.ts'

/** What anyone may know of the collection as a whole; null where there is none. */
export async function readPublicCollection(visitor: Visitor): Promise<PublicCollection | null> {
  const row = await visitor
    .selectFrom('published.collection')
    .select('document')
    .orderBy('id')
    .executeTakeFirst()
  return row ? (row.document as PublicCollection) : null
}

/** What every page needs to know of it, as is public now; undefined where there is no collection. */
export async function readHead(visitor: Visitor): Promise<Head | undefined> {
  const collection = await readPublicCollection(visitor)
  if (!collection) return undefined
  const { language, about = {} } = collection
  return { language, about }
}

/** What the collection is about; nothing, where there is none. */
export const readAbout = async (visitor: Visitor): Promise<About> =>
  (await readHead(visitor))?.about ?? {}
