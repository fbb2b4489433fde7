/** What anyone may read of people: from `published` alone, through the visitor's eyes. */
import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { type Days, daysBetween, type Edtf } from '../../kernel/dates.ts'
import { edtf, slug as slugField, text } from '../../kernel/fields.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Visitor } from '../../store/connections.ts'
import { standingOf, waitingOf } from '../asks.ts'
import { toldBeyondPage } from '../deaths.ts'
import { ITEM_STATES, type ItemState, isClosed } from '../demands.ts'
import { DEMAND_ITEMS, type DemandItem } from '../model.ts'
import {
  FATES,
  HAPPENINGS,
  LAST_WORDS,
  lastWordOf,
  NameForm,
  type PublicBulkAnswer,
  PublicFate,
  PublicHappening,
  PublicName,
  type PublicPerson,
} from '../public.ts'
import { takenFrom } from '../standing.ts'

const days = z.strictObject({ min: z.int(), max: z.int() })

/** How a name on file matches a query: a likeness of two spellings, never a statement about a person. */
export const PersonMatch = z.strictObject({
  form: text,
  score: z.number().min(0).max(1),
  band: z.enum(['strong', 'likely', 'possible', 'none']),
  order: z.enum(['same', 'reversed']),
  parts: z.array(
    z.strictObject({
      a: z.string().nullable(),
      b: z.string().nullable(),
      score: z.number(),
      rules: z.array(z.string()),
      kind: z.enum(['same', 'variant', 'omitted', 'contradicted', 'extra']),
    }),
  ),
})
export type PersonMatch = z.infer<typeof PersonMatch>

/** A row of the wall, of the search and of `GET /api/v1/people`. `days` counts to the day of asking. */
export const PersonListItem = z.strictObject({
  slug: slugField,
  names: z.array(PublicName.pick({ text: true, script: true, lang: true, basis: true })),
  picture: NameForm,
  listed: NameForm,
  professions: z.array(text),
  births: z.array(edtf).describe('every date of birth that a standing claim gives'),
  homes: z.array(text),
  happened: z.array(PublicHappening).describe('a death only where kin affirm it, or a body or witness that says how it knows'),
  fate: PublicFate,
  as_of: edtf.optional(),
  last_word: z
    .strictObject({ date: edtf, days: days.nullable(), since: z.enum(LAST_WORDS) })
    .nullable()
    .describe('last contact that a relative or an independent person vouches for; where nobody tells of one, the day taken or lost'),
  ended: z
    .boolean()
    .describe('kin, the person, or who affirms a death tells of one or of a release: no days are counted from the last word'),
  last_official_word: z.strictObject({ date: edtf, by: text }).nullable(),
  last_shown_by_state: z.strictObject({ date: edtf }).nullable(),
  awaited: z
    .strictObject({ demands: z.int(), items: z.array(z.enum(DEMAND_ITEMS)), days: days.nullable() })
    .nullable()
    .describe('demands to the holding state of which something is not answered, and days that the oldest has been open'),
  match: PersonMatch.optional().describe('with q only: which form of the name matched, how well, and why'),
})
export type PersonListItem = z.infer<typeof PersonListItem>

export const PeopleQuery = z.strictObject({
  q: z.string().max(200).optional(),
  happened: z.enum(HAPPENINGS).optional(),
  fate: z.enum(FATES).optional(),
  place: z.string().max(200).optional(),
  year: z.coerce.number().int().min(1000).max(2999).optional(),
  demand: z.enum(DEMAND_ITEMS).optional().describe('asked of the holding state for this person'),
  state: z.enum(ITEM_STATES).optional().describe('what became of it; with `demand`, of that item'),
  limit: z.coerce.number().int().min(1).max(500).default(50),
  after: slugField.optional(),
})
export type PeopleQuery = z.infer<typeof PeopleQuery>

/** Null when there is no such person, or none who may be shown: a visitor cannot tell which. */
export async function readPublicPerson(visitor: Visitor, slug: string): Promise<PublicPerson | null> {
  const row = await visitor.selectFrom('published.person').select('document').where('id', '=', slug).executeTakeFirst()
  return row ? (row.document as PublicPerson) : null
}

/** A page of people by the first element of their name, and the slug to go on after, or null at the end. @throws Refusal `after-unknown` */
export async function listPeople(
  visitor: Visitor,
  query: PeopleQuery,
  today: Edtf,
): Promise<{ people: PersonListItem[]; next: string | null }> {
  let rows = filtered(visitor, query)
    .select(['id', 'document'])
    .orderBy('sortKey')
    .orderBy('id')
    .limit(query.limit + 1)
  if (query.after) {
    const last = await visitor.selectFrom('published.person').select(['sortKey', 'id']).where('id', '=', query.after).executeTakeFirst()
    if (!last) throw new Refusal('after-unknown', { after: query.after })
    rows = rows.where(sql<boolean>`(sort_key, id) > (${last.sortKey}, ${last.id})`)
  }
  const found = await rows.execute()
  const people = found.slice(0, query.limit).map(({ document }) => toListItem(document as PublicPerson, today))
  return { people, next: found.length > query.limit ? people.at(-1)!.slug : null }
}

/** People whom the filters leave; a name is looked for by `searchPeople`. */
export function filtered(visitor: Visitor, { happened, fate, place, year, demand, state }: Partial<PeopleQuery>) {
  let rows = visitor.selectFrom('published.person')
  if (happened) rows = rows.where(sql<boolean>`${happened} = any(happened)`)
  if (fate) rows = rows.where('fate', '=', fate)
  if (place) rows = rows.where(sql<boolean>`${place} = any(places)`)
  if (year) rows = rows.where(sql<boolean>`${year} = any(years)`)
  if (demand || state) rows = rows.where(askedAs(demand, state))
  return rows
}

export function toListItem(person: PublicPerson, today: Edtf): PersonListItem {
  const { ended } = standingOf(person)
  return {
    slug: person.slug,
    names: person.names.map(({ text, script, lang, basis }) => ({ text, script, lang, basis })),
    picture: person.picture,
    listed: person.listed,
    professions: valuesOf(person, 'profession'),
    births: [...new Set(person.claims.flatMap(({ predicate, date }) => (predicate === 'birth' && date ? [date] : [])))],
    homes: valuesOf(person, 'home_place'),
    happened: toldBeyondPage(person),
    fate: person.fate,
    ...(person.as_of ? { as_of: person.as_of } : {}),
    last_word: person.last_word ? { date: person.last_word.date, days: daysSinceLastWord(person, today), since: lastWordOf(person) } : null,
    ended,
    last_official_word: person.last_official_word ?? null,
    last_shown_by_state: person.last_shown_by_state ? { date: person.last_shown_by_state.date } : null,
    awaited: awaitedOf(person, today),
  }
}

/** What is awaited from the holding state, and since when at the longest. */
function awaitedOf(person: PublicPerson, today: Edtf): PersonListItem['awaited'] {
  const waiting = waitingFor(person).map(({ demand, items }) => ({
    days: daysWaited(demand, person, today),
    items: items.filter((item) => item !== 'other'),
  }))
  const demands = waiting.filter(({ items }) => items.length > 0)
  if (demands.length === 0) return null
  const open = demands.flatMap(({ items }) => items)
  const longest = demands.flatMap(({ days }) => days ?? []).sort((x, y) => y.max - x.max)[0]
  return { demands: demands.length, items: DEMAND_ITEMS.filter((item) => open.some((each) => each === item)), days: longest ?? null }
}

/** Rows whose `asked` holds a pair of this item and this state, where either may be anything. */
export function askedAs(item: DemandItem | undefined, state: ItemState | undefined) {
  return asksAny((each, became) => (!item || each === item) && (!state || became === state))
}

/** Rows of which something is not answered; “other things” nothing could answer. */
export const asksInVain = () => asksAny((item, state) => item !== 'other' && !isClosed(state))

function asksAny(wanted: (item: DemandItem, state: ItemState) => boolean) {
  const pairs = DEMAND_ITEMS.flatMap((item) => ITEM_STATES.filter((state) => wanted(item, state)).map((state) => `${item}:${state}`))
  return sql<boolean>`asked && ${pairs}::text[]`
}

const valuesOf = (person: PublicPerson, key: string): string[] =>
  person.claims.filter(({ predicate }) => predicate === key).map(({ value }) => value)

/** Days from the last word to a day; null when there is none, it has no bound, or kin or the person tell that the waiting has ended. */
export const daysSinceLastWord = (person: PublicPerson, today: Edtf): Days | null =>
  person.last_word && !standingOf(person).ended ? daysBetween(person.last_word.date, today) : null

/** Days that each demand to the holding state has been open; one of which nothing is awaited any more has no clock. */
export function daysOpen(person: PublicPerson, today: Edtf): Map<string, Days> {
  const open = new Map<string, Days>()
  for (const { demand } of waitingFor(person)) {
    const days = daysWaited(demand, person, today)
    if (days) open.set(demand.id, days)
  }
  return open
}

/** Nobody asked for somebody before they were taken: a wide date of a demand counts no further back than the earliest day that anyone gives. */
function daysWaited({ date, before_taken }: PublicPerson['demands'][number], { claims }: PublicPerson, today: Edtf): Days | null {
  const days = daysBetween(date, today)
  const taken = takenFrom(claims)
  const since = taken && !before_taken ? daysBetween(taken, today) : null
  return days && since ? { min: Math.min(days.min, since.max), max: Math.min(days.max, since.max) } : days
}

/** Demands to the holding state of which something still waits, and what. */
function waitingFor(person: PublicPerson) {
  const standing = standingOf(person)
  return person.demands.map((demand) => ({ demand, items: waitingOf(demand, standing) })).filter(({ items }) => items.length > 0)
}

export type Facet = { value: string; count: number }
type FacetName = 'happened' | 'fate' | 'places' | 'years' | 'demands' | 'states'
export type Facets = { total: number } & Record<FacetName, Facet[]>

/** What each facet counts by, and the filter that it leaves out. */
const FACETS: Record<FacetName, { without: keyof PeopleQuery; value(query: Partial<PeopleQuery>): RawBuilder<string> }> = {
  happened: { without: 'happened', value: () => sql`unnest(happened)` },
  fate: { without: 'fate', value: () => sql`fate` },
  places: { without: 'place', value: () => sql`unnest(places)` },
  years: { without: 'year', value: () => sql`unnest(years)::text` },
  demands: { without: 'demand', value: ({ state }) => pairs(1, 2, state) },
  states: { without: 'state', value: ({ demand }) => pairs(2, 1, demand) },
}

/** One side of a person's `item:state` pairs, each once; only of those whose other side is as chosen. */
const pairs = (side: 1 | 2, other: 1 | 2, chosen: string | undefined): RawBuilder<string> => sql`unnest(array(
  select distinct split_part(pair, ':', ${sql.lit(side)}) from unnest(asked) pair where ${chosen ?? null}::text is null or split_part(pair, ':', ${sql.lit(other)}) = ${chosen ?? null}))`

/** Counts for the wall's filters: each facet under the other filters, one query a facet. */
export async function readFacets(visitor: Visitor, query: Partial<PeopleQuery>): Promise<Facets> {
  const { total } = await filtered(visitor, query).select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  return {
    total,
    happened: await countBy(visitor, query, 'happened'),
    fate: await countBy(visitor, query, 'fate'),
    places: await countBy(visitor, query, 'places'),
    years: await countBy(visitor, query, 'years'),
    demands: await countBy(visitor, query, 'demands'),
    states: await countBy(visitor, query, 'states'),
  }
}

async function countBy(visitor: Visitor, query: Partial<PeopleQuery>, facet: FacetName): Promise<Facet[]> {
  const { without, value } = FACETS[facet]
  const inner = filtered(visitor, { ...query, [without]: undefined }).select(value(query).as('value'))
  return await visitor
    .selectFrom(inner.as('each'))
    .select(['value', sql<number>`count(*)::int`.as('count')])
    .groupBy('value')
    .orderBy(sql`value collate "C"`)
    .execute()
}

/** Official statements about many unnamed people. They answer nobody by name. */
export async function listBulkAnswers(visitor: Visitor): Promise<PublicBulkAnswer[]> {
  const rows = await visitor.selectFrom('published.bulkAnswer').select('document').orderBy('sortKey').execute()
  return rows.map(({ document }) => document as PublicBulkAnswer)
}
