/** What anyone may read of reactions: from `published` alone, through the visitor's eyes. */
import { sql } from 'kysely'
import { z } from 'zod'
import { listItem } from '../../evidence/list-item.ts'
import { listPeopleNamed, type PersonNamed } from '../../evidence/views.ts'
import { bounds } from '../../kernel/dates.ts'
import { edtf, id, iso3, slug } from '../../kernel/fields.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { REGIONS } from '../../kernel/states.ts'
import type { Visitor } from '../../store/connections.ts'
import { PageQuery } from '../../store/pages.ts'
import { DETERMINATIONS, REACTION_KINDS, STANCES, VOTE_RESULTS } from '../model.ts'
import { type PublicReaction, ReactionListItem } from '../public.ts'

/** What a reaction may have beside what all have. */
const ASPECTS = ['determination', 'outcome', 'law', 'case', 'sanction', 'estimate', 'visit'] as const
export type Aspect = (typeof ASPECTS)[number]

/** What reactions can be asked by; of several, all must fit. */
export const ReactionsQuery = PageQuery.extend({
  kind: z.enum(REACTION_KINDS).optional(),
  actor: z.union([slug, iso3]).optional().describe('an actor; or a state by iso3, with everybody who belongs to it'),
  region: z.enum(REGIONS).optional().describe('of an actor’s state'),
  from: edtf.optional().describe('what may have happened on the first day of this date, or later'),
  to: edtf.optional().describe('what may have happened on the last day of this date, or earlier'),
  stance: z.enum(STANCES).optional(),
  determination: z.enum(DETERMINATIONS).optional().describe('the word used, or proposed in a motion that failed'),
  outcome: z.enum(VOTE_RESULTS).optional(),
  person: slug.optional().describe('a person named'),
  instrument: id.optional(),
  aspect: z
    .string()
    .max(200)
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(ASPECTS)).min(1))
    .optional()
    .describe('has any of these, separated by commas'),
  q: z.string().max(200).optional().describe('words of summary, note, place and actors: "a phrase", or, -not'),
})
export type ReactionsQuery = z.infer<typeof ReactionsQuery>
/** The same without the page: what is asked. */
export type Asked = Omit<ReactionsQuery, 'limit' | 'after'>

type Condition = ReturnType<typeof sql<boolean>>

/** Choices that `reaction_asked` holds. */
function plainConditions({ kind, actor, region, from, to, stance, determination, outcome }: Asked): Condition[] {
  const [first, last] = [from && bounds(from).earliest, to && bounds(to).latest]
  return [
    kind && sql<boolean>`kind = ${kind}`,
    stance && sql<boolean>`stance = ${stance}`,
    determination && sql<boolean>`determination = ${determination}`,
    outcome && sql<boolean>`result = ${outcome}`,
    region && sql<boolean>`regions @> ${[region]}::text[]`,
    actor && isState(actor) && sql<boolean>`states @> ${[actor]}::text[]`,
    // A sort key is the earliest day, a blank, the latest day; undated ones are in no period.
    first && sql<boolean>`substr(sort_key, 12) >= ${first}`,
    last && sql<boolean>`sort_key < ${`${last}~`}`,
    (from || to) && sql<boolean>`sort_key < '9999'`,
  ].filter((condition) => condition !== undefined && condition !== false && condition !== null && condition !== '')
}

/** Choices that have an index of their own. */
function singleConditions({ actor, person, instrument, aspect, q }: Asked): Condition[] {
  return [
    actor !== undefined && !isState(actor) && sql<boolean>`actors @> ${[actor]}::text[]`,
    person !== undefined && sql<boolean>`id in (select m.id from published.mention m where m.slug = ${person} and m.kind = 'reaction')`,
    instrument !== undefined && sql<boolean>`instrument = ${instrument}`,
    aspect !== undefined &&
      sql<boolean>`(aspects && ${aspect}::text[] or ${aspect.includes('determination')} and determination is not null)`,
    q !== undefined && sql<boolean>`tsv @@ websearch_to_tsquery('simple', ${q})`,
  ].filter((condition) => condition !== false)
}

const isState = (actor: string) => /^[A-Z]/.test(actor)

/**
 * Keys of what fits, as SQL. Where an index of its own meets other choices, all keys are found before they are put in order: the planner
 * takes choices for independent, and would otherwise walk through the whole order of time for a page that is never filled.
 */
function keysOf(asked: Asked) {
  const [plain, single] = [plainConditions(asked), singleConditions(asked)]
  const where = sql.join([sql`true`, ...plain, ...single], sql` and `)
  const fence = single.length > 0 && plain.length + single.length > 1 ? sql`offset 0` : sql``
  return sql`(select id, sort_key from published.reaction where ${where} ${fence})`
}

/** A page in the order of time, undated last. @throws Refusal `after-unknown` */
export async function listReactions(
  visitor: Visitor,
  { limit, after, ...asked }: ReactionsQuery,
): Promise<{ reactions: ReactionListItem[]; next: string | null }> {
  const { documents, next } = await readDocuments(visitor, keysOf(asked), { limit, after })
  return { reactions: documents.map(toReactionItem), next }
}

/** Documents by keys, a page of them; only as many documents as the page has are read. */
async function readDocuments(visitor: Visitor, keys: ReturnType<typeof keysOf>, { limit, after }: PageQuery) {
  const start = after === undefined ? sql`true` : sql`(sort_key, id) > (${await sortKeyOf(visitor, after)}, ${after})`
  const { rows } = await sql<{ document: PublicReaction }>`
    select document from (select * from ${keys} hits where ${start} order by sort_key, id limit ${limit + 1}) page
    join published.reaction r using (id) order by r.sort_key, r.id`.execute(visitor)
  const documents = rows.slice(0, limit).map(({ document }) => document)
  return { documents, next: rows.length > limit ? documents.at(-1)!.id : null }
}

async function sortKeyOf(visitor: Visitor, after: string): Promise<string> {
  const row = await visitor.selectFrom('published.reaction').select('sortKey').where('id', '=', after).executeTakeFirst()
  if (!row) throw new Refusal('after-unknown', { after })
  return row.sortKey
}

/** Counting ends here. */
export const COUNTED = 1_000

/** How many fit; null when they are more than `COUNTED`. */
export async function countAsked(visitor: Visitor, asked: Asked): Promise<number | null> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (select from ${keysOf(asked)} hits limit ${COUNTED + 1}) counted`.execute(visitor)
  const { count } = rows[0]!
  return count > COUNTED ? null : count
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

export async function reactionsWhere(visitor: Visitor, condition: Condition): Promise<ReactionListItem[]> {
  const rows = await visitor.selectFrom('published.reaction').select('document').where(condition).orderBy('sortKey').orderBy('id').execute()
  return rows.map(({ document }) => toReactionItem(document as PublicReaction))
}

export const toReactionItem = listItem(ReactionListItem)

/** States that somebody on file is, or belongs to, by iso3. */
export async function listStatesOfActors(visitor: Visitor): Promise<string[]> {
  const rows = await visitor.selectFrom('published.actor').select('iso3').distinct().where('iso3', 'is not', null).execute()
  return rows.flatMap(({ iso3 }) => iso3 ?? [])
}

/** People whom a reaction names, by name. */
export async function listPeopleInReactions(visitor: Visitor): Promise<PersonNamed[]> {
  const { rows } = await sql<{ id: string }>`
    select id from published.person p where exists (select from published.mention m where m.slug = p.id and m.kind = 'reaction')`.execute(
    visitor,
  )
  return await listPeopleNamed(
    visitor,
    rows.map(({ id }) => id),
  )
}

/** Null when there is no such actor; a state's code in capitals is none. */
export async function readActorName(visitor: Visitor, id: string): Promise<string | null> {
  const { rows } = await sql<{ name: string }>`select document ->> 'name' as name from published.actor where id = ${id}`.execute(visitor)
  return rows[0]?.name ?? null
}
