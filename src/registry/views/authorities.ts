/** Bodies of the holding state: what was asked of each, who replied, how long it took. Counted from what is published, on each request. */
import { sql } from 'kysely'
import { z } from 'zod'
import { slug, text } from '../../kernel/fields.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Visitor } from '../../store/connections.ts'
import type { PageQuery } from '../../store/pages.ts'
import { PublicPersonAnswer, PublicPersonDemand } from '../public.ts'

/** Fewer cases make no rate. */
const FEWEST_FOR_RATE = 10

const counts = {
  demands: z.int().describe('demands to it; one for several people counts once for each'),
  replied: z.int().describe('of those: somebody of the state replied by name'),
  told: z.int().describe('of those: an answer gives fate and whereabouts, which does not make it true'),
  open: z.int().describe('of those: no reply by name'),
  reply_rate: z.number().min(0).max(1).nullable().describe(`null under ${FEWEST_FOR_RATE} demands`),
  median_days: z
    .strictObject({ min: z.number(), max: z.number(), n: z.int() })
    .nullable()
    .describe('days from a demand to the first reply; `n` replies have dates to count with, `open` have none yet'),
  answers: z.int().describe('answers by name that it gave'),
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
  replied: number
  told: number
  dated: number
  min: number | null
  max: number | null
  answers: number
}

/** One row a body, and one with `slug` null for the state as a whole. */
const counted = sql`
  select coalesce(d.authority, a.authority) as slug, coalesce(d.name, a.name) as name, coalesce(demands, 0) as demands, coalesce(replied, 0) as replied,
    coalesce(told, 0) as told, coalesce(dated, 0) as dated, min, max, coalesce(answers, 0) as answers
  from (
    select authority, min(document ->> 'to') as name, count(*)::int as demands, count(*) filter (where replied)::int as replied,
      count(*) filter (where told)::int as told, count(reply_min)::int as dated,
      floor(percentile_cont(0.5) within group (order by reply_min))::int as min, ceil(percentile_cont(0.5) within group (order by reply_max))::int as max
    from published.demand where addressee_kind = 'holding_state' group by grouping sets ((authority), ())) d
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
    asked: await newest<PublicPersonDemand>('published.demand', sql<boolean>`addressee_kind = 'holding_state'`),
    said: await newest<PublicPersonAnswer>('published.officialAnswer', sql<boolean>`is_state`),
  }
}

function countsOf({ demands, replied, told, dated, min, max, answers }: Row): AuthorityCounts {
  return {
    demands,
    replied,
    told,
    open: demands - replied,
    reply_rate: demands >= FEWEST_FOR_RATE ? Math.round((replied / demands) * 1_000) / 1_000 : null,
    median_days: dated > 0 && min !== null && max !== null ? { min, max, n: dated } : null,
    answers,
  }
}
