import { sql } from 'kysely'
import type { PublicCollection } from './collection/publish.ts'
import type { Visitor } from './connections.ts'

/** In which language the collection's own texts are, as is public now; undefined where there is no collection. */
export async function readOwnLanguage(visitor: Visitor): Promise<string | undefined> {
  const language = sql<string | null>`document ->> 'language'`.as('language')
  const row = await visitor
    .selectFrom('published.collection')
    .select(language)
    .orderBy('id')
    .executeTakeFirst()
  return row?.language ?? undefined
}

/** What anyone may know of the collection as a whole; null where there is none. */
export async function readPublicCollection(visitor: Visitor): Promise<PublicCollection | null> {
  const row = await visitor
    .selectFrom('published.collection')
    .select('document')
    .orderBy('id')
    .executeTakeFirst()
  return row ? (row.document as PublicCollection) : null
}
