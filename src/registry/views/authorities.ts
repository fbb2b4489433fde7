/** Bodies that must answer: what was asked of each, and what came back. The database keeps the counts beside what is published (`kept-steps.ts`). */
import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { Spread } from '../../kernel/dates/spread.ts'
import { id, slug, text } from '../../kernel/fields/index.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import type { Visitor } from '../../store/connections/index.ts'
import type { PageQuery } from '../../store/reading/pages.ts'
import { CAME_BACK, type CameBack } from '../asked/demands.ts'
import { PublicPersonAnswer, PublicPersonDemand } from '../public.ts'

const counts = {
  demands: z
    .int()
    .describe(
      'demands to it; one for several people counts once for each; none that the coder inferred',
    ),
  told: Spread.describe(
    'of those: somebody of the state told fate and whereabouts by name, which does not make it true',
  ),
  denied: Spread.describe(
    'of those: nothing but a denial or a refusal by name, or that nothing is known',
  ),
  other_words: Spread.describe('of those: other words by name'),
  nothing: Spread.describe('of those: no words by name'),
  answers: z.int().describe('answers by name that it gave'),
  median_days: z
    .strictObject({ min: z.number(), max: z.number(), n: z.int() })
    .nullable()
    .describe(
      'days from a demand to the first words by name that certainly came after it; `n` of them have dates to count with',
    ),
}
export const AuthorityListItem = z.strictObject({ slug, name: text, ...counts })
export type AuthorityListItem = z.infer<typeof AuthorityListItem>
export type AuthorityCounts = Omit<AuthorityListItem, 'slug' | 'name'>

export const PublicAuthority = AuthorityListItem.extend({
  asked: z.array(PublicPersonDemand).describe('the newest'),
  said: z.array(PublicPersonAnswer).describe('the newest'),
  next: z
    .strictObject({ asked: id.nullable(), said: id.nullable() })
    .describe('what to give to go on in each, null at the end'),
})
export type PublicAuthority = z.infer<typeof PublicAuthority>

type Row = {
  slug: string
  name: string
  demands: number
  came: Record<CameBack, Spread>
  answers: number
}

/** The first of the names that it is asked by; where nobody asks it anything, that it speaks under. */
const name = sql`(select n.name from published.authority_name n where n.authority = a.slug order by n.of = 'demand' desc, n.name limit 1)`
const came = sql.join(
  CAME_BACK.map(
    (what) =>
      sql`${sql.lit(what)}, json_build_object('min', ${sql.ref(`a.${what}_min`)}, 'max', ${sql.ref(`a.${what}_max`)})`,
  ),
)
const counted = sql`select a.slug, ${name} as name, a.demands, json_build_object(${came}) as came, a.answers from published.authority a`

type Median = NonNullable<AuthorityCounts['median_days']>
/** Medians of these bodies: of both ends by themselves, of an even number the mean of the two in the middle. From how often each number of days came. */
async function readMedians(
  visitor: Visitor,
  slugs: readonly string[],
): Promise<Map<string, Median>> {
  const { rows } = await sql<Median & { authority: string }>`
    select authority, max(n)::int as n, floor(avg(middle) filter (where side = 'min'))::int as min, ceil(avg(middle) filter (where side = 'max'))::int as max
    from (
      select authority, side, n, unnest(array[
          case when up_to > (n - 1) / 2 and up_to - count <= (n - 1) / 2 then days end, case when up_to > n / 2 and up_to - count <= n / 2 then days end]) as middle
      from (
        select authority, side, days, count, sum(count) over (partition by authority, side order by days) as up_to,
          (sum(count) over (partition by authority, side))::bigint as n
        from published.authority_days where authority = any(${[...slugs]}::text[])) running
      where up_to > (n - 1) / 2 and up_to - count <= n / 2) each
    group by authority`.execute(visitor)
  return new Map(rows.map(({ authority, ...median }) => [authority, median]))
}

/** Bodies by how much was asked of them, then by how much they said; without medians, which take as long as all the rest. @throws Refusal `after-unknown` */
export async function listBodies(
  visitor: Visitor,
  { limit, after }: PageQuery,
): Promise<{ authorities: AuthorityListItem[]; next: string | null }> {
  const { rows } = await sql<Row>`
    ${counted} where slug <> '' and ${after === undefined ? sql`true` : await behind(visitor, after)}
    order by - demands, - answers, slug limit ${limit + 1}`.execute(visitor)
  const page = rows.slice(0, limit)
  return {
    authorities: page.map((row) => ({
      slug: row.slug,
      name: row.name,
      ...countsOf(row, new Map()),
    })),
    next: rows.length > limit ? page.at(-1)!.slug : null,
  }
}

/** The same with medians. @throws Refusal `after-unknown` */
export async function listAuthorities(
  visitor: Visitor,
  page: PageQuery,
): ReturnType<typeof listBodies> {
  const { authorities, next } = await listBodies(visitor, page)
  const medians = await readMedians(
    visitor,
    authorities.map(({ slug }) => slug),
  )
  return {
    authorities: authorities.map((each) => ({
      ...each,
      median_days: medians.get(each.slug) ?? null,
    })),
    next,
  }
}

async function behind(visitor: Visitor, slug: string) {
  const last = await visitor
    .selectFrom('published.authority')
    .select(['demands', 'answers'])
    .where('slug', '=', slug)
    .executeTakeFirst()
  if (!last || slug === '') throw new Refusal('after-unknown', { after: slug })
  return sql`(- demands, - answers, slug) > (${-last.demands}::int, ${-last.answers}::int, ${slug})`
}

/** All bodies of the state together; a demand to two bodies counts for each. */
export async function countState(visitor: Visitor): Promise<AuthorityCounts | null> {
  const { rows } = await sql<Row>`${counted} where slug = ''`.execute(visitor)
  return rows[0] ? countsOf(rows[0], await readMedians(visitor, [''])) : null
}

/** Most documents of each side that stand on a page. */
const MOST_SHOWN = 200

/** Where the lists of a body go on: behind a demand, behind an answer. */
export const AuthorityQuery = z.strictObject({ asked: id.optional(), said: id.optional() })
export type AuthorityQuery = z.infer<typeof AuthorityQuery>

/** Null when nothing that is public was asked of it or said by it. @throws Refusal `after-unknown` */
export async function readAuthority(
  visitor: Visitor,
  slug: string,
  { asked, said }: AuthorityQuery = {},
): Promise<PublicAuthority | null> {
  const { rows } = await sql<Row>`${counted} where slug = ${slug} and slug <> ''`.execute(visitor)
  const row = rows[0]
  if (!row) return null
  const side = {
    asked: sql<boolean>`addressee_kind = 'holding_state' and is_asked`,
    said: sql<boolean>`is_state`,
  }
  const newest = {
    asked: await readNewest<PublicPersonDemand>(
      visitor,
      'published.demand',
      slug,
      side.asked,
      asked,
    ),
    said: await readNewest<PublicPersonAnswer>(
      visitor,
      'published.officialAnswer',
      slug,
      side.said,
      said,
    ),
  }
  return {
    slug: row.slug,
    name: row.name,
    ...countsOf(row, await readMedians(visitor, [slug])),
    asked: newest.asked.documents,
    said: newest.said.documents,
    next: { asked: newest.asked.next, said: newest.said.next },
  }
}

/** Newest first, those without a date last. */
const DATED = sql<boolean>`(document ->> 'date') <> 'XXXX'`

async function readNewest<Document extends { id: string }>(
  visitor: Visitor,
  table: 'published.demand' | 'published.officialAnswer',
  authority: string,
  side: RawBuilder<boolean>,
  after: string | undefined,
): Promise<{ documents: Document[]; next: string | null }> {
  const of = visitor.selectFrom(table).where('authority', '=', authority).where(side)
  let rows = of.select('document')
  if (after !== undefined) {
    const last = await of
      .select([DATED.as('isDated'), 'sortKey'])
      .where('id', '=', after)
      .executeTakeFirst()
    if (!last) throw new Refusal('after-unknown', { after })
    rows = rows.where(
      sql<boolean>`((document ->> 'date') <> 'XXXX', sort_key, id) < (${last.isDated}, ${last.sortKey}, ${after})`,
    )
  }
  const found = await rows
    .orderBy(DATED, 'desc')
    .orderBy('sortKey', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST_SHOWN + 1)
    .execute()
  const documents = found.slice(0, MOST_SHOWN).map(({ document }) => document as Document)
  return { documents, next: found.length > MOST_SHOWN ? documents.at(-1)!.id : null }
}

function countsOf(
  { slug, demands, came, answers }: Row,
  medians: ReadonlyMap<string, Median>,
): AuthorityCounts {
  const { told, denied, other_words, nothing } = came
  return {
    demands,
    told,
    denied,
    other_words,
    nothing,
    answers,
    median_days: medians.get(slug) ?? null,
  }
}
