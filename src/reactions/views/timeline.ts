/** How much was said and done when: counts by year and month, and what stands behind one of them. */
import { sql } from 'kysely'
import { z } from 'zod'
import type { Visitor } from '../../store/connections/index.ts'
import { PageQuery, readPage } from '../../store/reading/pages.ts'
import { KIND_GROUPS, kindsOf, type ReactionKind } from '../model/kinds.ts'
import type { PublicReaction, ReactionListItem } from '../public.ts'
import { toReactionItem } from './reactions.ts'

export const UNDATED = 'undated'

export const TimelineQuery = PageQuery.extend({
  year: z.union([z.literal(UNDATED), z.string().regex(/^[12]\d{3}$/)]).optional(),
  month: z.coerce.number().int().min(1).max(12).optional(),
  group: z.enum(KIND_GROUPS).optional(),
})
export type TimelineQuery = z.infer<typeof TimelineQuery>

/** `year` null: undated. `month` null: nobody says which month, or it lasted longer than one; counted where it begins. */
export type TimelineCount = {
  year: string | null
  month: number | null
  kind: ReactionKind
  count: number
}

/** A sort key is the earliest day, a blank, the latest day; both are far off for what is undated. */
export async function readTimeline(visitor: Visitor): Promise<TimelineCount[]> {
  const rows = await visitor
    .selectFrom('published.reactionCount')
    .select(['value as at', 'exact', 'kind', 'count'])
    .where('of', '=', 'begun')
    .orderBy('value')
    .orderBy('exact')
    .orderBy('kind')
    .execute()
  return rows.map(({ at, exact, kind, count }) => {
    const isDated = at < '9999'
    return {
      year: isDated ? at.slice(0, 4) : null,
      month: isDated && exact ? Number(at.slice(5)) : null,
      kind: kind as ReactionKind,
      count,
    }
  })
}

/** What begins in a year, or lies within one month of it, or is undated. @throws Refusal `after-unknown` */
export async function listBegun(
  visitor: Visitor,
  { year, month, group, ...page }: TimelineQuery & { year: string },
): Promise<{ reactions: ReactionListItem[]; next: string | null }> {
  const start = startOf(year, month)
  const within = sql.join(
    [
      sql`sort_key >= ${start}`,
      sql`sort_key < ${`${start}~`}`,
      ...(start.length === 7 ? [sql`substr(sort_key, 12, 7) = ${start}`] : []),
      ...(group ? [sql`kind = any(${[...kindsOf(group)]}::text[])`] : []),
    ],
    sql` and `,
  )
  const { documents, next } = await readPage<PublicReaction>(
    visitor,
    'published.reaction',
    page,
    'asc',
    sql<boolean>`${within}`,
  )
  return { reactions: documents.map(toReactionItem), next }
}

/** The beginning that the sort keys of a year or month have in common. */
function startOf(year: string, month: number | undefined): string {
  if (year === UNDATED) return '9999'
  return month === undefined ? year : `${year}-${String(month).padStart(2, '0')}`
}
