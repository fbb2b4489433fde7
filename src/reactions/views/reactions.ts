/** What anyone may read of reactions: from `published` alone, through the visitor's eyes. */
import { sql } from 'kysely'
import { z } from 'zod'
import { listItem } from '../../evidence/list-item.ts'
import type { Visitor } from '../../store/connections.ts'
import { PageQuery, readPage } from '../../store/pages.ts'
import { REACTION_KINDS } from '../model.ts'
import { type PublicReaction, ReactionListItem } from '../public.ts'

export const ReactionsQuery = PageQuery.extend({ kind: z.enum(REACTION_KINDS).optional() })
export type ReactionsQuery = z.infer<typeof ReactionsQuery>

/** A page in the order of time, undated last. @throws Refusal `after-unknown` */
export async function listReactions(
  visitor: Visitor,
  { kind, ...page }: ReactionsQuery,
): Promise<{ reactions: ReactionListItem[]; next: string | null }> {
  const ofKind = kind ? sql<boolean>`kind = ${kind}` : undefined
  const { documents, next } = await readPage<PublicReaction>(visitor, 'published.reaction', page, 'asc', ofKind)
  return { reactions: documents.map(toReactionItem), next }
}

/** How many reactions of each kind there are. */
export async function countReactions(visitor: Visitor): Promise<Map<string, number>> {
  const rows = await visitor
    .selectFrom('published.reaction')
    .select(['kind', sql<number>`count(*)::int`.as('count')])
    .groupBy('kind')
    .execute()
  return new Map(rows.map(({ kind, count }) => [kind, count]))
}

/** Null when there is none, or none that may be shown. */
export async function readReaction(visitor: Visitor, id: string): Promise<PublicReaction | null> {
  const row = await visitor.selectFrom('published.reaction').select('document').where('id', '=', id).executeTakeFirst()
  return row ? (row.document as PublicReaction) : null
}

/** Reactions that concern a person, in the order of time. */
export const reactionsOf = (visitor: Visitor, slug: string): Promise<ReactionListItem[]> =>
  reactionsWhere(visitor, sql<boolean>`id in (select m.id from published.mention m where m.slug = ${slug} and m.kind = 'reaction')`)

export async function reactionsWhere(visitor: Visitor, condition: ReturnType<typeof sql<boolean>>): Promise<ReactionListItem[]> {
  const rows = await visitor.selectFrom('published.reaction').select('document').where(condition).orderBy('sortKey').orderBy('id').execute()
  return rows.map(({ document }) => toReactionItem(document as PublicReaction))
}

export const toReactionItem = listItem(ReactionListItem)
