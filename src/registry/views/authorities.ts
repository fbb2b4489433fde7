/** Bodies of the holding state: what was asked of each, and what came back. Counted from what is published, on each request. */
import { sql } from 'kysely'
import { z } from 'zod'
import { slug, text } from '../../kernel/fields.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { Spread } from '../../kernel/spread.ts'
import type { Visitor } from '../../store/connections.ts'
import type { PageQuery } from '../../store/pages.ts'
import { CAME_BACK, type CameBack } from '../demands.ts'
import { PublicPersonAnswer, PublicPersonDemand } from '../public.ts'

const counts = {
  demands: z.int().describe('demands to it; one for several people counts once for each; none that the coder inferred'),
  told: Spread.describe('of those: somebody of the state told fate and whereabouts by name, which does not make it true'),
  denied: Spread.describe('of those: nothing but a denial or a refusal by name, or that nothing is known'),
  other_words: Spread.describe('of those: other words by name'),
  nothing: Spread.describe('of those: no words by name'),
  answers: z.int().describe('answers by name that it gave'),
  median_days: z
    .strictObject({ min: z.number(), max: z.number(), n: z.int() })
    .nullable()
    .describe('days from a demand to the first words by name that certainly came after it; `n` of them have dates to count with'),
}
export const AuthorityListItem = z.strictObject({ slug, name: text, ...counts })
export type AuthorityListItem = z.infer<typeof AuthorityListItem>
export type AuthorityCounts = Omit<AuthorityListItem, 'slug' | 'name'>

export const PublicAuthority = AuthorityListItem.extend({
  asked: z.array(PublicPersonDemand).describe('the newest'),
  said: z.array(PublicPersonAnswer).describe('the newest'),
})
export type PublicAuthority = z.infer<typeof PublicAuthority>

type Row = {
  slug: string
  name: string
  demands: number
  came: Record<CameBack, Spread> | null
  dated: number
  min: number | null
  max: number | null
  answers: number
}

/** `spreadOf` for each thing that may have come back. */
const spreads = sql.join(
  CAME_BACK.map(
    (what) => sql`${sql.lit(what)}, json_build_object(
      'min', count(*) filter (where came_back = array[${sql.lit(what)}]), 'max', count(*) filter (where ${sql.lit(what)} = any(came_back)))`,
  ),
)

/** One row a body, and one with `slug` null for the state as a whole. */
const counted = sql`
  select coalesce(d.authority, a.authority) as slug, coalesce(d.name, a.name) as name, coalesce(demands, 0) as demands, came,
    coalesce(dated, 0) as dated, min, max, coalesce(answers, 0) as answers
  from (
    select authority, min(document ->> 'to') as name, count(*)::int as demands, json_build_object(${spreads}) as came, count(reply_min)::int as dated,
      floor(percentile_cont(0.5) within group (order by reply_min))::int as min, ceil(percentile_cont(0.5) within group (order by reply_max))::int as max
    from published.demand where addressee_kind = 'holding_state' and is_asked group by grouping sets ((authority), ())) d
  full join (
    select authority, min(document ->> 'body') as name, count(*)::int as answers
    from published.official_answer where is_state group by grouping sets ((authority), ())) a on coalesce(d.authority, '') = coalesce(a.authority, '')`

/** Bodies by how much was asked of them, then by name. @throws Refusal `after-unknown` */
export async function listAuthorities(
  visitor: Visitor,
  { limit, after }: PageQuery,
): Promise<{ authorities: AuthorityListItem[]; next: string | null }> {
  const { rows } = await sql<Row>`select * from (${counted}) c where slug is not null order by demands desc, answers desc, slug`.execute(
    visitor,
  )
  const start = after === undefined ? 0 : rows.findIndex(({ slug }) => slug === after) + 1
  if (after !== undefined && start === 0) throw new Refusal('after-unknown', { after })
  const page = rows.slice(start, start + limit)
  return {
    authorities: page.map((row) => ({ slug: row.slug, name: row.name, ...countsOf(row) })),
    next: start + limit < rows.length ? page.at(-1)!.slug : null,
  }
}

/** All bodies of the state together; a demand to two bodies counts for each. */
export async function countState(visitor: Visitor): Promise<AuthorityCounts | null> {
  const { rows } = await sql<Row>`select * from (${counted}) c where slug is null`.execute(visitor)
  return rows[0] ? countsOf(rows[0]) : null
}

const MOST_SHOWN = 200

/** Null when nothing that is public was asked of it or said by it. */
export async function readAuthority(visitor: Visitor, slug: string): Promise<PublicAuthority | null> {
  const { rows } = await sql<Row>`select * from (${counted}) c where slug = ${slug}`.execute(visitor)
  const row = rows[0]
  if (!row) return null
  const newest = <Document>(table: 'published.demand' | 'published.officialAnswer', side: ReturnType<typeof sql<boolean>>) =>
    visitor
      .selectFrom(table)
      .select('document')
      .where('authority', '=', slug)
      .where(side)
      .orderBy(sql`document ->> 'date' = 'XXXX'`)
      .orderBy('sortKey', 'desc')
      .orderBy('id', 'desc')
      .limit(MOST_SHOWN)
      .execute()
      .then((found) => found.map(({ document }) => document as Document))
  return {
    slug: row.slug,
    name: row.name,
    ...countsOf(row),
    asked: await newest<PublicPersonDemand>('published.demand', sql<boolean>`addressee_kind = 'holding_state' and is_asked`),
    said: await newest<PublicPersonAnswer>('published.officialAnswer', sql<boolean>`is_state`),
  }
}

const NONE: Spread = { min: 0, max: 0 }

function countsOf({ demands, came, dated, min, max, answers }: Row): AuthorityCounts {
  const { told = NONE, denied = NONE, other_words = NONE, nothing = NONE } = came ?? {}
  const median_days = dated > 0 && min !== null && max !== null ? { min, max, n: dated } : null
  return { demands, told, denied, other_words, nothing, answers, median_days }
}
