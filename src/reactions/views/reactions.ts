/** What anyone may read of reactions: from `published` alone, through the visitor's eyes. */
import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { REGIONS } from '../../kernel/about/states.ts'
import { bounds } from '../../kernel/dates/index.ts'
import { edtf, id, iso3, slug } from '../../kernel/fields/index.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import { listPeopleNamed, type PersonNamed } from '../../sources/views.ts'
import type { Visitor } from '../../store/connections/index.ts'
import { listItem } from '../../store/publishing/list-item.ts'
import { PageQuery } from '../../store/reading/pages.ts'
import { DETERMINATIONS, STANCES, VOTE_RESULTS, WORDS } from '../model/index.ts'
import { REACTION_KINDS } from '../model/kinds.ts'
import { type PublicReaction, ReactionListItem } from '../public.ts'
import { literals } from './choices.ts'

/** What a reaction may have beside what all have. */
const ASPECTS = [
  'determination',
  'outcome',
  'law',
  'case',
  'sanction',
  'estimate',
  'visit',
] as const
export type Aspect = (typeof ASPECTS)[number]

/** What reactions can be asked by, in the order of the form; of several, all must fit. */
export const ReactionsQuery = PageQuery.extend({
  q: z
    .string()
    .max(200)
    .optional()
    .describe('words of summary, note, place and actors: "a phrase", or, -not'),
  kind: z.enum(REACTION_KINDS).optional(),
  actor: z
    .union([slug, iso3])
    .optional()
    .describe('an actor; or a state by iso3, with everybody who belongs to it'),
  region: z.enum(REGIONS).optional().describe('of an actor’s state'),
  from: edtf.optional().describe('what may have happened on the first day of this date, or later'),
  to: edtf.optional().describe('what may have happened on the last day of this date, or earlier'),
  stance: z.enum(STANCES).optional(),
  determination: z
    .enum(DETERMINATIONS)
    .optional()
    .describe('the word used, or proposed in a motion that failed'),
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
})
export type ReactionsQuery = z.infer<typeof ReactionsQuery>
/** The same without the page: what is asked. */
export type ReactionFilter = Omit<ReactionsQuery, 'limit' | 'after'>
/** Its parameters, in that order: addresses are made of them, and the table of addresses has them. */
export const QUESTIONS = ReactionsQuery.omit({ limit: true, after: true }).keyof().options

type Condition = RawBuilder<boolean>

/** Choices that `reaction_asked` holds. */
function plainConditions({
  kind,
  actor,
  region,
  from,
  to,
  stance,
  determination,
  outcome,
  aspect,
}: ReactionFilter): Condition[] {
  const [first, last] = [from && bounds(from).earliest, to && bounds(to).latest]
  return [
    kind && sql<boolean>`kind = ${kind}`,
    stance && sql<boolean>`stance = ${stance}`,
    determination && sql<boolean>`determinations @> ${[determination]}::text[]`,
    outcome && sql<boolean>`result = ${outcome}`,
    aspect && isPlain(aspect) && HAS_WORD,
    region && sql<boolean>`regions @> ${[region]}::text[]`,
    actor && isState(actor) && sql<boolean>`states @> ${[actor]}::text[]`,
    // A sort key is the earliest day, a blank, the latest day; undated ones are in no period.
    first && sql<boolean>`substr(sort_key, 12) >= ${first}`,
    last && sql<boolean>`sort_key < ${`${last}~`}`,
    (from || to) && sql<boolean>`sort_key < '9999'`,
  ].filter(
    (condition) =>
      condition !== undefined && condition !== false && condition !== null && condition !== '',
  )
}

/** Choices that have an index of their own. */
function singleConditions({ actor, person, instrument, aspect, q }: ReactionFilter): Condition[] {
  return [
    actor !== undefined && !isState(actor) && sql<boolean>`actors @> ${[actor]}::text[]`,
    person !== undefined &&
      sql<boolean>`id in (select m.id from published.mention m where m.slug = ${person} and m.kind = 'reaction')`,
    instrument !== undefined && sql<boolean>`instrument = ${instrument}`,
    aspect !== undefined && !isPlain(aspect) && hasAny(aspect),
    q !== undefined && sql<boolean>`tsv @@ websearch_to_tsquery('simple', ${withoutLooseMinus(q)})`,
  ].filter((condition) => condition !== false)
}

/** A minus before nothing that could be left out: the database would stack them up, and fail at more than 32. */
const withoutLooseMinus = (q: string) => q.replace(/-(?![\p{L}\p{N}"])/gu, ' ')

const isState = (actor: string) => /^[A-Z]/.test(actor)

/** A word that somebody used, and not a class of ours alone; the first condition is that of an index. */
const HAS_WORD = sql<boolean>`(determinations <> '{}' and determinations && array[${literals(WORDS)}])`

/** Words of determination have a column, other aspects a list. */
const isPlain = (aspect: readonly Aspect[]) => aspect.every((each) => each === 'determination')

function hasAny(aspect: readonly Aspect[]): Condition {
  const listed = sql<boolean>`aspects && ${[...aspect]}::text[]`
  return aspect.includes('determination') ? sql<boolean>`(${listed} or ${HAS_WORD})` : listed
}

const all = (conditions: readonly Condition[]) => sql.join([sql`true`, ...conditions], sql` and `)

/**
 * Keys of what fits, as SQL. Where an index of its own meets other choices, and for aspects, all keys are found before they are put
 * in order: the planner takes choices for independent, and would walk through the whole order of time for a page that is never filled.
 */
function keysOf(asked: ReactionFilter) {
  const [plain, single] = [plainConditions(asked), singleConditions(asked)]
  const fence = asked.aspect || areMixed(plain, single) ? sql`offset 0` : sql``
  return sql`(select id, sort_key from published.reaction where ${all([...plain, ...single])} ${fence})`
}

const areMixed = (plain: readonly Condition[], single: readonly Condition[]) =>
  single.length > 0 && plain.length + single.length > 1

/** A page in the order of time, undated last. @throws Refusal `after-unknown` */
export async function listReactions(
  visitor: Visitor,
  { limit, after, ...asked }: ReactionsQuery,
): Promise<{ reactions: ReactionListItem[]; next: string | null }> {
  const start =
    after === undefined
      ? sql<boolean>`true`
      : sql<boolean>`(sort_key, id) > (${await sortKeyOf(visitor, after)}, ${after})`
  return pageOf(await walk(visitor, asked, { start, ...FORWARDS }, limit + 1), limit)
}

/** The newest first; undated last here too. @throws Refusal `after-unknown` */
export async function listNewest(
  visitor: Visitor,
  { limit, after, ...asked }: ReactionsQuery,
): Promise<{ reactions: ReactionListItem[]; next: string | null }> {
  const key = after === undefined ? null : await sortKeyOf(visitor, after)
  const isPast = key !== null && key >= UNDATED
  const dated = isPast ? [] : await walk(visitor, asked, backFrom(key, after), limit + 1)
  const left = limit + 1 - dated.length
  const undated = left > 0 ? await walk(visitor, asked, undatedFrom(isPast, key, after), left) : []
  return pageOf([...dated, ...undated], limit)
}

/** Keys of the undated begin with it, as `timelineKey` makes them; no date on file is as late. */
const UNDATED = '9999'

const backFrom = (key: string | null, after: string | undefined): Way => ({
  start:
    key === null
      ? sql<boolean>`sort_key < ${UNDATED}`
      : sql<boolean>`(sort_key, id) < (${key}, ${after})`,
  ...BACKWARDS,
})

const undatedFrom = (isPast: boolean, key: string | null, after: string | undefined): Way => ({
  start: isPast
    ? sql<boolean>`(sort_key, id) > (${key}, ${after})`
    : sql<boolean>`sort_key >= ${UNDATED}`,
  ...FORWARDS,
})

/** Where to begin, and which way to go. */
type Way = { start: Condition; order: RawBuilder<unknown> }
const FORWARDS = { order: sql`sort_key, id` }
const BACKWARDS = { order: sql`sort_key desc, id desc` }

const walk = async (visitor: Visitor, asked: ReactionFilter, way: Way, most: number) =>
  (await lookThrough(visitor, asked, way, most)) ??
  (await readPageOf(visitor, keysOf(asked), way, most))

const pageOf = (found: readonly PublicReaction[], limit: number) => {
  const documents = found.slice(0, limit)
  return {
    reactions: documents.map(toReactionItem),
    next: found.length > limit ? documents.at(-1)!.id : null,
  }
}

/** Documents by keys; only as many as the page has are read. */
async function readPageOf(
  visitor: Visitor,
  keys: RawBuilder<unknown>,
  { start, order }: Way,
  most: number,
): Promise<PublicReaction[]> {
  const { rows } = await sql<{ document: PublicReaction }>`
    select document from (select * from ${keys} hits where ${start} order by ${order} limit ${most}) page
    join (select id, document from published.reaction) r using (id) order by ${order}`.execute(
    visitor,
  )
  return rows.map(({ document }) => document)
}

/** So many are looked at one by one before an index is asked for all. */
const LOOKED = 3_000

/**
 * A common word beside another choice: its index would name half of all. The first that the other choices leave are looked at instead;
 * null when those neither fill the page nor are all there are, or when nothing is mixed.
 */
async function lookThrough(
  visitor: Visitor,
  asked: ReactionFilter,
  { start, order }: Way,
  most: number,
): Promise<PublicReaction[] | null> {
  const [plain, single] = [plainConditions(asked), singleConditions(asked)]
  if (plain.length === 0 || !areMixed(plain, single)) return null
  const { rows } = await sql<{ looked: number; document: PublicReaction | null }>`
    with first as materialized (
      select id, sort_key from published.reaction where ${all([...plain, start])} order by ${order} limit ${LOOKED})
    select looked, document from (select count(*)::int as looked from first) n
    left join lateral (
      select * from first join published.reaction r using (id, sort_key) where ${all(single)}
      order by ${order} limit ${most}) page on true order by ${order}`.execute(visitor)
  const found = rows.flatMap(({ document }) => document ?? [])
  return found.length === most || rows[0]!.looked < LOOKED ? found : null
}

async function sortKeyOf(visitor: Visitor, after: string): Promise<string> {
  const row = await visitor
    .selectFrom('published.reaction')
    .select('sortKey')
    .where('id', '=', after)
    .executeTakeFirst()
  if (!row) throw new Refusal('after-unknown', { after })
  return row.sortKey
}

/** Counting ends here. */
export const COUNTED = 1_000

/** How many fit; null when they are more than `COUNTED`. */
export async function countAsked(visitor: Visitor, asked: ReactionFilter): Promise<number | null> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (select from ${keysOf(asked)} hits limit ${COUNTED + 1}) counted`.execute(
    visitor,
  )
  const { count } = rows[0]!
  return count > COUNTED ? null : count
}

/** Years in which what fits begins, the newest first; every year on file where more fit than are counted. */
export async function yearsAsked(
  visitor: Visitor,
  asked: ReactionFilter,
  isCounted: boolean,
): Promise<string[]> {
  const fitting = sql`select distinct left(sort_key, 4) as year from ${keysOf(asked)} hits`
  const onFile = sql`select distinct left(value, 4) as year from published.reaction_count where of = 'begun'`
  const { rows } = await sql<{
    year: string
  }>`${isCounted ? fitting : onFile} order by year desc`.execute(visitor)
  return rows.flatMap(({ year }) => (year < UNDATED ? year : []))
}

/** How many reactions of each kind there are. */
export async function countReactions(visitor: Visitor): Promise<Map<string, number>> {
  const rows = await visitor
    .selectFrom('published.reactionCount')
    .select(['kind', sql<number>`sum(count)::int`.as('count')])
    .where('of', '=', 'begun')
    .groupBy('kind')
    .execute()
  return new Map(rows.map(({ kind, count }) => [kind, count]))
}

/** Null when there is none, or none that may be shown. */
export async function readReaction(visitor: Visitor, id: string): Promise<PublicReaction | null> {
  const row = await visitor
    .selectFrom('published.reaction')
    .select('document')
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? (row.document as PublicReaction) : null
}

/** Reactions that concern a person, in the order of time. */
export const reactionsOf = (visitor: Visitor, slug: string): Promise<ReactionListItem[]> =>
  reactionsWhere(
    visitor,
    sql<boolean>`id in (select m.id from published.mention m where m.slug = ${slug} and m.kind = 'reaction')`,
  )

export async function reactionsWhere(
  visitor: Visitor,
  condition: Condition,
): Promise<ReactionListItem[]> {
  const rows = await visitor
    .selectFrom('published.reaction')
    .select('document')
    .where(condition)
    .orderBy('sortKey')
    .orderBy('id')
    .execute()
  return rows.map(({ document }) => toReactionItem(document as PublicReaction))
}

export const toReactionItem = listItem(ReactionListItem)

/** States that somebody on file is, or belongs to, by iso3. */
export async function listStatesOfActors(visitor: Visitor): Promise<string[]> {
  const rows = await visitor
    .selectFrom('published.actor')
    .select('iso3')
    .distinct()
    .where('iso3', 'is not', null)
    .execute()
  return rows.flatMap(({ iso3 }) => iso3 ?? [])
}

/** So many people are offered to choose from. */
const MOST_OFFERED = 300

/** People whom a reaction names, by name: the first by slug, and the one who is asked for. `more`: others are named too. */
export async function listPeopleInReactions(
  visitor: Visitor,
  chosen: string | undefined,
): Promise<{ people: PersonNamed[]; more: boolean }> {
  const rows = await visitor
    .selectFrom('published.mention')
    .select('slug')
    .distinct()
    .where('kind', '=', 'reaction')
    .orderBy('slug')
    .limit(MOST_OFFERED + 1)
    .execute()
  const offered = rows.slice(0, MOST_OFFERED).map(({ slug }) => slug)
  const people = await listPeopleNamed(
    visitor,
    chosen === undefined ? offered : [...offered, chosen],
  )
  return { people, more: rows.length > MOST_OFFERED }
}

/** Null when there is no such actor; a state's code in capitals is none. */
export async function readActorName(visitor: Visitor, id: string): Promise<string | null> {
  const { rows } = await sql<{
    name: string
  }>`select document ->> 'name' as name from published.actor where id = ${id}`.execute(visitor)
  return rows[0]?.name ?? null
}
