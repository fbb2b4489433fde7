/** Keyset pages over published tables: stable while things are published in between. */
import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '../../kernel/fields/index.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import type { Visitor } from '../connections/index.ts'
import type { PublishedTableName } from '../tables/index.ts'

/** `limit` 1 to 500, default 50; `after` is the `next` of the page before. */
export const PageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(500).default(50),
  after: id.optional(),
})
export type PageQuery = z.infer<typeof PageQuery>

/** Documents after a given one in the order of the table, and the id to go on after, or null at the end. @throws Refusal `after-unknown` */
export async function readPage<Document>(
  visitor: Visitor,
  table: Exclude<PublishedTableName, 'published.person'>,
  { limit, after }: PageQuery,
  order: 'asc' | 'desc' = 'asc',
  where = sql<boolean>`true`,
): Promise<{ documents: Document[]; next: string | null }> {
  let rows = visitor
    .selectFrom(table)
    .select(['id', 'document'])
    .where(where)
    .orderBy('sortKey', order)
    .orderBy('id', order)
    .limit(limit + 1)
  if (after !== undefined) {
    const last = await visitor
      .selectFrom(table)
      .select(['sortKey', 'id'])
      .where('id', '=', after)
      .executeTakeFirst()
    if (!last) throw new Refusal('after-unknown', { after })
    rows = rows.where(
      order === 'asc'
        ? sql<boolean>`(sort_key, id) > (${last.sortKey}, ${last.id})`
        : sql<boolean>`(sort_key, id) < (${last.sortKey}, ${last.id})`,
    )
  }
  const found = await rows.execute()
  const kept = found.slice(0, limit)
  // Documents were parsed by their schema when they were published.
  return {
    documents: kept.map(({ document }) => document as Document),
    next: found.length > limit ? kept.at(-1)!.id : null,
  }
}
