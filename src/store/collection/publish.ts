import { sql } from 'kysely'
import { z } from 'zod'
import { About } from '../../kernel/about/index.ts'
import { ownText } from '../../kernel/about/own-text.ts'
import { language, sortKeys } from '../../kernel/fields/index.ts'
import { derivedEach } from '../publishing/documents.ts'
import type { PublicKind } from '../publishing/kind.ts'
import { headOfAnyFormat } from './format-1.ts'
import { CollectionHead } from './read.ts'

/** What anyone may know of the collection as a whole. */
export const PublicCollection = z
  .strictObject({
    id: z.string(),
    language: language.describe('of its own texts, where they do not stand by language'),
    languages: z.array(language).describe('in which it has texts of its own'),
    title: z.record(z.string(), z.string()).overwrite(sortKeys),
    about: About.optional(),
    licence: z.string(),
    licence_note: ownText.optional(),
    made_on: z.string(),
  })
  .brand<'public'>()
export type PublicCollection = z.infer<typeof PublicCollection>

export const collectionKind: PublicKind = {
  kind: 'collection',
  table: 'published.collection',
  from: { row: 'collection', ids: sql`select id from desk.collection` },
  async derive(tx, ids) {
    const rows = await tx.db
      .selectFrom('desk.collection')
      .select(['id', 'body'])
      .where('id', '=', (eb) => eb.fn.any(eb.val([...ids])))
      .execute()
    return derivedEach(tx, 'collection', rows, ({ id, body }) => {
      const { format, ...head } = CollectionHead.parse(headOfAnyFormat(body))
      return { id, sortKey: id, document: PublicCollection.parse(head) }
    })
  },
}
