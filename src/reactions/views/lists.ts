/** Lists of one aspect each: votes, words of determination, sanctions and what answers them, laws and cases, estimates, visits. An event told twice stands once. */
import { type RawBuilder, sql } from 'kysely'
import type { Visitor } from '../../store/connections/index.ts'
import { type PageQuery, readPage } from '../../store/reading/pages.ts'
import { type PackedSignatory, unpackSignatories } from '../lists/packed.ts'
import type { InstrumentListItem, PublicReaction } from '../public.ts'
import { DETERMINATIONS, ESTIMATES, LAWS, OUTCOMES, SANCTIONS, VISITS } from './choices.ts'
import { ReactionsQuery } from './reactions.ts'

export const OutcomesQuery = ReactionsQuery.pick({ limit: true, after: true, outcome: true })
export const DeterminationsQuery = ReactionsQuery.pick({
  limit: true,
  after: true,
  determination: true,
})

type Page = { reactions: PublicReaction[]; next: string | null }

async function readList(
  visitor: Visitor,
  page: PageQuery,
  where: RawBuilder<boolean>,
): Promise<Page> {
  const { documents, next } = await readPage<PublicReaction>(
    visitor,
    'published.reaction',
    page,
    'asc',
    where,
  )
  return { reactions: documents, next }
}

/** Motions before parliaments and other bodies with their results, won and lost; votes at the UN are roll calls. @throws Refusal `after-unknown` */
export const listOutcomes = (
  visitor: Visitor,
  { outcome, ...page }: PageQuery & { outcome?: string | undefined },
): Promise<Page> =>
  readList(
    visitor,
    page,
    outcome === undefined ? OUTCOMES : sql<boolean>`${OUTCOMES} and result = ${outcome}`,
  )

/** Words used, and words proposed in motions that failed. @throws Refusal `after-unknown` */
export const listDeterminations = (
  visitor: Visitor,
  { determination, ...page }: PageQuery & { determination?: string | undefined },
): Promise<Page> =>
  readList(
    visitor,
    page,
    determination === undefined
      ? DETERMINATIONS
      : sql<boolean>`${DETERMINATIONS} and determinations @> ${[determination]}::text[]`,
  )

/** Laws and cases, each step a row. @throws Refusal `after-unknown` */
export const listLaws = (visitor: Visitor, page: PageQuery): Promise<Page> =>
  readList(visitor, page, LAWS)

/** @throws Refusal `after-unknown` */
export const listEstimates = (visitor: Visitor, page: PageQuery): Promise<Page> =>
  readList(visitor, page, ESTIMATES)

/** Invitations and visits, each with who invited, on what condition, and what came of it. @throws Refusal `after-unknown` */
export const listVisits = (visitor: Visitor, page: PageQuery): Promise<Page> =>
  readList(visitor, page, VISITS)

/** Sanctions with what answers each. @throws Refusal `after-unknown` */
export async function listSanctions(
  visitor: Visitor,
  page: PageQuery,
): Promise<Page & { answers: ReadonlyMap<string, readonly PublicReaction[]> }> {
  const list = await readList(visitor, page, SANCTIONS)
  const ids = list.reactions.map(({ id }) => id)
  const { rows } = await sql<{ document: PublicReaction }>`
    select document from published.reaction where kind = 'counter_sanction' and document #>> '{sanction,answers}' = any(${ids}::text[])
    order by sort_key, id`.execute(visitor)
  const answers = Map.groupBy(
    rows.map(({ document }) => document),
    ({ sanction }) => sanction?.answers ?? '',
  )
  return { ...list, answers }
}

/** How many motions there are of each result. */
export const countOutcomes = (visitor: Visitor): Promise<Map<string, number>> =>
  countOf(visitor, 'outcome')

/** By how many each word is used or proposed, and how many use any: whoever uses two stands under both, and once in `any`. */
export async function countDeterminations(
  visitor: Visitor,
): Promise<{ any: number; words: ReadonlyMap<string, number> }> {
  const [words, any] = await Promise.all([
    countOf(visitor, 'determination'),
    countOf(visitor, 'determined'),
  ])
  return { any: any.get('') ?? 0, words }
}

async function countOf(
  visitor: Visitor,
  of: 'outcome' | 'determination' | 'determined',
): Promise<Map<string, number>> {
  const rows = await visitor
    .selectFrom('published.reactionCount')
    .select(['value', 'count'])
    .where('of', '=', of)
    .execute()
  return new Map(rows.map(({ value, count }) => [value, count]))
}

/** A vote at the UN with every ballot on file. */
export type RollCall = { instrument: InstrumentListItem; ballots: PackedSignatory[] }
const ROLL_CALLS = 20

/** The newest roll calls, newest first, and whether there are older ones. */
export async function listRollCalls(
  visitor: Visitor,
): Promise<{ rollCalls: RollCall[]; hasOlder: boolean }> {
  const rows = await visitor
    .selectFrom('published.instrument')
    .select(['item', 'signers'])
    .where(sql<boolean>`item::json ->> 'kind' = 'vote'`)
    .orderBy('sortKey', 'desc')
    .orderBy('id')
    .limit(ROLL_CALLS + 1)
    .execute()
  // Both were written by `publish`, from parsed documents.
  const rollCalls = rows.slice(0, ROLL_CALLS).map(({ item, signers }) => ({
    instrument: JSON.parse(item) as InstrumentListItem,
    ballots: unpackSignatories(signers),
  }))
  return { rollCalls, hasOlder: rows.length > ROLL_CALLS }
}

/** Lists of one aspect, by the names that the counts have. */
const KEPT_LISTS = ['outcomes', 'determined', 'sanctions', 'laws', 'estimates', 'visits'] as const
type KeptList = (typeof KEPT_LISTS)[number]

/** How many reactions stand in each list, as the database keeps it; null where they could not be counted. */
export async function countLists(visitor: Visitor): Promise<Record<KeptList, number> | null> {
  const rows = await visitor
    .selectFrom('published.reactionCount')
    .select(['of', 'value', 'count'])
    .where('of', 'in', ['listed', 'determined', 'uncounted'])
    .execute()
  if (rows.some(({ of }) => of === 'uncounted')) return null
  const counts = new Map(rows.map(({ of, value, count }) => [of === 'listed' ? value : of, count]))
  return Object.fromEntries(KEPT_LISTS.map((list) => [list, counts.get(list) ?? 0])) as Record<
    KeptList,
    number
  >
}
