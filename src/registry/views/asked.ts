/** What anyone may read of demands, answers and campaigns: from `published` alone. */
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import type { Edtf } from '../../kernel/dates/index.ts'
import { slug } from '../../kernel/fields/index.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import type { Visitor } from '../../store/connections/index.ts'
import { PageQuery, readPage } from '../../store/reading/pages.ts'
import { ITEM_STATES } from '../asked/demands.ts'
import { ADDRESSEE_KINDS, DEMAND_ITEMS, mustAnswer } from '../model/index.ts'
import type {
  PublicBulkAnswer,
  PublicCampaign,
  PublicPerson,
  PublicPersonAnswer,
  PublicPersonDemand,
} from '../public.ts'
import { askedAs, asksInVain, type PersonListItem, toListItem } from './people.ts'

export const DemandsQuery = PageQuery.extend({
  item: z.enum(DEMAND_ITEMS).optional(),
  state: z.enum(ITEM_STATES).optional(),
  person: slug.optional(),
  authority: slug.optional(),
  addressee: z.enum(ADDRESSEE_KINDS).optional(),
  campaign: slug.optional(),
})
export type DemandsQuery = z.infer<typeof DemandsQuery>

export const AnswersQuery = PageQuery.extend({
  scope: z
    .enum(['individual', 'bulk'])
    .default('individual')
    .describe('bulk: statements about many without names, which answer nobody'),
  person: slug.optional(),
  authority: slug.optional(),
})
export type AnswersQuery = z.infer<typeof AnswersQuery>

const all = (conditions: readonly ReturnType<typeof sql<SqlBool>>[]) =>
  sql<boolean>`true ${sql.join(
    conditions.map((each) => sql`and ${each}`),
    sql` `,
  )}`
const same = (column: string, value: string | undefined) =>
  value === undefined ? [] : [sql<SqlBool>`${sql.ref(column)} = ${value}`]

/** Demands in the order of time, one row a demand and person. @throws Refusal `after-unknown` */
export async function listDemands(
  visitor: Visitor,
  query: DemandsQuery,
): Promise<{ demands: PublicPersonDemand[]; next: string | null }> {
  const { item, state, person, authority, addressee, campaign, ...page } = query
  const where = all([
    ...same('person', person),
    ...same('authority', authority),
    ...same('addressee_kind', addressee && (mustAnswer(addressee) ? 'holding_state' : addressee)),
    ...(addressee && mustAnswer(addressee)
      ? [sql<SqlBool>`document ->> 'addressee_kind' = ${addressee}`]
      : []),
    ...same('campaign', campaign),
    ...(item || state ? [askedAs(item, state)] : []),
  ])
  const rare = item || state ? await fewThat(visitor, where) : null
  const { documents, next } = await readPage<PublicPersonDemand>(
    visitor,
    'published.demand',
    page,
    'asc',
    rare ?? where,
  )
  return { demands: documents, next }
}

/** So many are sorted in a millisecond. */
const FEW = 1_000

/**
 * A condition that finds the same where there are few; null where there are many. The planner takes what it has no figures of for common, and
 * would walk the whole list in its order to find none: a second at a million people. What is common is found soon by walking.
 */
async function fewThat(
  visitor: Visitor,
  where: RawBuilder<boolean>,
): Promise<RawBuilder<boolean> | null> {
  const { rows } = await sql<{ ids: string[] }>`
    select array(select id from published.demand where ${where} limit ${FEW}) as ids`.execute(
    visitor,
  )
  const ids = rows[0]!.ids
  return ids.length < FEW ? sql<boolean>`id = any(${ids})` : null
}

/** Answers by name, or in bulk, in the order of time. @throws Refusal `after-unknown` */
export async function listAnswers(
  visitor: Visitor,
  { scope, person, authority, ...page }: AnswersQuery,
): Promise<{ answers: (PublicPersonAnswer | PublicBulkAnswer)[]; next: string | null }> {
  if (scope === 'bulk') {
    // What names nobody is about no person.
    if (person !== undefined || authority !== undefined) return { answers: [], next: null }
    const { documents, next } = await readPage<PublicBulkAnswer>(
      visitor,
      'published.bulkAnswer',
      page,
    )
    return { answers: documents, next }
  }
  const where = all([...same('person', person), ...same('authority', authority)])
  const { documents, next } = await readPage<PublicPersonAnswer>(
    visitor,
    'published.officialAnswer',
    page,
    'asc',
    where,
  )
  return { answers: documents, next }
}

export const CampaignCounts = z.strictObject({ people: z.int(), unanswered: z.int() })
export type CampaignCounts = z.infer<typeof CampaignCounts>
export type CampaignWithCounts = PublicCampaign & { counts: CampaignCounts }

/** Campaigns in the order of their beginning. @throws Refusal `after-unknown` */
export async function listCampaigns(
  visitor: Visitor,
  page: PageQuery,
): Promise<{ campaigns: CampaignWithCounts[]; next: string | null }> {
  const { documents, next } = await readPage<PublicCampaign>(visitor, 'published.campaign', page)
  return {
    campaigns: await Promise.all(documents.map((campaign) => counted(visitor, campaign))),
    next,
  }
}

/** Null when there is none, or none that may be shown. */
export async function readCampaign(
  visitor: Visitor,
  slug: string,
): Promise<CampaignWithCounts | null> {
  const row = await visitor
    .selectFrom('published.campaign')
    .select('document')
    .where('id', '=', slug)
    .executeTakeFirst()
  return row ? await counted(visitor, row.document as PublicCampaign) : null
}

async function counted(visitor: Visitor, campaign: PublicCampaign): Promise<CampaignWithCounts> {
  return {
    ...campaign,
    counts: {
      people: campaign.persons.length,
      unanswered: await countUnanswered(visitor, campaign.persons),
    },
  }
}

/** People of whom something asked of whoever must answer is not answered: of these, or of all. */
export async function countUnanswered(
  visitor: Visitor,
  slugs: readonly string[] | 'all',
): Promise<number> {
  let query = visitor
    .selectFrom('published.person')
    .select(sql<number>`count(*)::int`.as('count'))
    .where(asksInVain())
  if (slugs !== 'all') query = query.where('id', '=', (eb) => eb.fn.any(eb.val([...slugs])))
  return (await query.executeTakeFirstOrThrow()).count
}

/** So many people stand on a page of a campaign. */
const MOST_PEOPLE = 60
export const CampaignQuery = z.strictObject({ after: slug.optional() })
export type CampaignQuery = z.infer<typeof CampaignQuery>

/** A page of these people as the wall has them, by the first element of their name. @throws Refusal `after-unknown` */
export async function listPeopleOf(
  visitor: Visitor,
  slugs: readonly string[],
  { after, today }: CampaignQuery & { today: Edtf },
): Promise<{ people: PersonListItem[]; next: string | null }> {
  const among = visitor
    .selectFrom('published.person')
    .where('id', '=', (eb) => eb.fn.any(eb.val([...slugs])))
  let rows = among.select('document')
  if (after !== undefined) {
    const last = await among.select('sortKey').where('id', '=', after).executeTakeFirst()
    if (!last) throw new Refusal('after-unknown', { after })
    rows = rows.where(sql<boolean>`(sort_key, id) > (${last.sortKey}, ${after})`)
  }
  const found = await rows
    .orderBy('sortKey')
    .orderBy('id')
    .limit(MOST_PEOPLE + 1)
    .execute()
  const people = found
    .slice(0, MOST_PEOPLE)
    .map(({ document }) => toListItem(document as PublicPerson, today))
  return { people, next: found.length > MOST_PEOPLE ? people.at(-1)!.slug : null }
}
