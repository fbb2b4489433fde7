/** What anyone may read of people: from `published` alone, through the visitor's eyes. */
import { sql } from 'kysely'
import { z } from 'zod'
import { type Days, daysBetween, type Edtf } from '../../kernel/dates/index.ts'
import { edtf, slug as slugField, text } from '../../kernel/fields/index.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import type { Visitor } from '../../store/connections/index.ts'
import { lookAt, readHeld } from '../../store/reading/held.ts'
import { ITEM_STATES, type ItemState, isClosed } from '../asked/demands.ts'
import { standingOf, waitingOf } from '../derived/asks.ts'
import { toldBeyondPage } from '../derived/deaths.ts'
import { takenFrom } from '../derived/standing.ts'
import { DEMAND_ITEMS, type DemandItem } from '../model/index.ts'
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
import { HELD_PEOPLE } from './held-people.ts'
import {
  type Facets,
  facetsIn,
  fitting,
  pageIn,
  unansweredIn,
  WALL_ORDERS,
  type WallSets,
} from './wall-sets.ts'

export { type Facet, type Facets, WALL_ORDERS } from './wall-sets.ts'

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
  happened: z
    .array(PublicHappening)
    .describe('a death only where kin affirm it, or a body or witness that says how it knows'),
  fate: PublicFate,
  as_of: edtf.optional(),
  last_word: z
    .strictObject({ date: edtf, days: days.nullable(), since: z.enum(LAST_WORDS) })
    .nullable()
    .describe(
      'last contact that a relative or an independent person vouches for; where nobody tells of one, the day taken or lost',
    ),
  ended: z
    .boolean()
    .describe(
      'kin, the person, or who affirms a death tells of one or of a release: no days are counted from the last word',
    ),
  last_official_word: z.strictObject({ date: edtf, by: text }).nullable(),
  last_shown_by_state: z.strictObject({ date: edtf }).nullable(),
  awaited: z
    .strictObject({ demands: z.int(), items: z.array(z.enum(DEMAND_ITEMS)), days: days.nullable() })
    .nullable()
    .describe(
      'demands to whoever must answer of which something is not answered, and days that the oldest has been open',
    ),
  match: PersonMatch.optional().describe(
    'with q only: which form of the name matched, how well, and why',
  ),
})
export type PersonListItem = z.infer<typeof PersonListItem>

export const PeopleQuery = z.strictObject({
  q: z.string().max(200).optional(),
  happened: z.enum(HAPPENINGS).optional(),
  fate: z.enum(FATES).optional(),
  place: z.string().max(200).optional(),
  year: z.coerce.number().int().min(1000).max(2999).optional(),
  demand: z.enum(DEMAND_ITEMS).optional().describe('asked for this person of whoever must answer'),
  state: z.enum(ITEM_STATES).optional().describe('what became of it; with `demand`, of that item'),
  order: z
    .enum(WALL_ORDERS)
    .default('name')
    .describe(
      'silence: whose last word is longest ago comes first, and who is waited for no more last; with `q` the likeliest names come first in any order',
    ),
  limit: z.coerce.number().int().min(1).max(500).default(50),
  after: slugField.optional(),
})
export type PeopleQuery = z.infer<typeof PeopleQuery>

/** Null when there is no such person, or none who may be shown: a visitor cannot tell which. */
export async function readPublicPerson(
  visitor: Visitor,
  slug: string,
): Promise<PublicPerson | null> {
  const row = await visitor
    .selectFrom('published.person')
    .select('document')
    .where('id', '=', slug)
    .executeTakeFirst()
  return row ? (row.document as PublicPerson) : null
}

/** A page of people, and the slug to go on after, or null at the end. @throws Refusal `after-unknown` */
export const listPeople = (
  visitor: Visitor,
  query: PeopleQuery,
  today: Edtf,
): Promise<{ people: PersonListItem[]; next: string | null }> =>
  readHeld(
    visitor,
    HELD_PEOPLE,
    (sets, snapshot) => ordinalsAsked(sets, snapshot, query),
    async (ordinals, snapshot) => await readListed(snapshot, ordinals, query.limit, today),
  )

/** The wall: a page of people, how many each choice would leave, and how many are on file and wait; all of one moment. */
export type Wall = {
  people: PersonListItem[]
  next: string | null
  facets: Facets
  total: number
  unanswered: number
}

/** @throws Refusal `after-unknown` */
export const readWall = (visitor: Visitor, query: PeopleQuery, today: Edtf): Promise<Wall> =>
  readHeld(
    visitor,
    HELD_PEOPLE,
    async (sets, snapshot) => ({
      ordinals: await ordinalsAsked(sets, snapshot, query),
      counts: {
        facets: facetsIn(sets, query),
        total: sets.all.count,
        unanswered: unansweredIn(sets),
      },
    }),
    async ({ ordinals, counts }, snapshot) => ({
      ...(await readListed(snapshot, ordinals, query.limit, today)),
      ...counts,
    }),
  )

/** Slugs of those whom the filters leave, in the wall’s order; `most` at the utmost. */
export const listSlugs = (
  visitor: Visitor,
  filter: Partial<PeopleQuery>,
  most: number,
): Promise<string[]> =>
  readHeld(
    visitor,
    HELD_PEOPLE,
    (sets) => pageIn(sets, fitting(sets, filter), { by: 'name', after: null, most }),
    async (ordinals, snapshot) => {
      const rows = await numbered(snapshot, ordinals).select('p.id').execute()
      return rows.map(({ id }) => id)
    },
  )

/** Reads what the wall is counted from, so that the first who asks need not wait for it. */
export const readAhead = (visitor: Visitor): Promise<void> => lookAt(visitor, HELD_PEOPLE, () => {})

/** Numbers of a page of people, and of one more where there are more. */
const ordinalsAsked = async (sets: WallSets, snapshot: Visitor, query: PeopleQuery) =>
  pageIn(sets, fitting(sets, query), {
    by: query.order,
    after: await ordinalOf(snapshot, query.after),
    most: query.limit + 1,
  })

async function ordinalOf(snapshot: Visitor, slug: string | undefined): Promise<number | null> {
  if (slug === undefined) return null
  const row = await snapshot
    .selectFrom('published.personOrdinal')
    .select('ordinal')
    .where('id', '=', slug)
    .executeTakeFirst()
  if (!row) throw new Refusal('after-unknown', { after: slug })
  return row.ordinal
}

/** `ordinals`: one more than the page holds where there are more. */
async function readListed(
  snapshot: Visitor,
  ordinals: readonly number[],
  limit: number,
  today: Edtf,
) {
  const rows = await numbered(snapshot, ordinals.slice(0, limit)).select('p.document').execute()
  const people = rows.map(({ document }) => toListItem(document as PublicPerson, today))
  return { people, next: ordinals.length > limit ? people.at(-1)!.slug : null }
}

/** People by their numbers, in the order of these. */
const numbered = (snapshot: Visitor, ordinals: readonly number[]) =>
  snapshot
    .selectFrom('published.personOrdinal as o')
    .innerJoin('published.person as p', 'p.id', 'o.id')
    .where('o.ordinal', '=', sql<number>`any(${[...ordinals]}::int[])`)
    .orderBy(sql`array_position(${[...ordinals]}::int[], o.ordinal)`)

/** Rows of people whom the filters leave, for a few that are chosen otherwise: all of them are `listPeople`’s. */
export function filtered(
  visitor: Visitor,
  { happened, fate, place, year, demand, state }: Partial<PeopleQuery>,
) {
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
    births: [
      ...new Set(
        person.claims.flatMap(({ predicate, date }) =>
          predicate === 'birth' && date ? [date] : [],
        ),
      ),
    ],
    homes: valuesOf(person, 'home_place'),
    happened: toldBeyondPage(person),
    fate: person.fate,
    ...(person.as_of ? { as_of: person.as_of } : {}),
    last_word: person.last_word
      ? {
          date: person.last_word.date,
          days: daysSinceLastWord(person, today),
          since: lastWordOf(person),
        }
      : null,
    ended,
    last_official_word: person.last_official_word ?? null,
    last_shown_by_state: person.last_shown_by_state
      ? { date: person.last_shown_by_state.date }
      : null,
    awaited: awaitedOf(person, today),
  }
}

/** What is awaited from whoever must answer, and since when at the longest. */
function awaitedOf(person: PublicPerson, today: Edtf): PersonListItem['awaited'] {
  const waiting = waitingFor(person).map(({ demand, items }) => ({
    days: daysWaited(demand, person, today),
    items: items.filter((item) => item !== 'other'),
  }))
  const demands = waiting.filter(({ items }) => items.length > 0)
  if (demands.length === 0) return null
  const open = demands.flatMap(({ items }) => items)
  const longest = demands.flatMap(({ days }) => days ?? []).sort((x, y) => y.max - x.max)[0]
  return {
    demands: demands.length,
    items: DEMAND_ITEMS.filter((item) => open.some((each) => each === item)),
    days: longest ?? null,
  }
}

/** Rows whose `asked` holds a pair of this item and this state, where either may be anything. */
export function askedAs(item: DemandItem | undefined, state: ItemState | undefined) {
  return asksAny((each, became) => (!item || each === item) && (!state || became === state))
}

/** Rows of which something is not answered; “other things” nothing could answer. */
export const asksInVain = () => asksAny((item, state) => item !== 'other' && !isClosed(state))

function asksAny(wanted: (item: DemandItem, state: ItemState) => boolean) {
  const pairs = DEMAND_ITEMS.flatMap((item) =>
    ITEM_STATES.filter((state) => wanted(item, state)).map((state) => `${item}:${state}`),
  )
  return sql<boolean>`asked && ${pairs}::text[]`
}

const valuesOf = (person: PublicPerson, key: string): string[] =>
  person.claims.filter(({ predicate }) => predicate === key).map(({ value }) => value)

/** Days from the last word to a day; null when there is none, it has no bound, or kin or the person tell that the waiting has ended. */
export const daysSinceLastWord = (person: PublicPerson, today: Edtf): Days | null =>
  person.last_word && !standingOf(person).ended ? daysBetween(person.last_word.date, today) : null

/** Days that each demand to whoever must answer has been open; one of which nothing is awaited any more has no clock. */
export function daysOpen(person: PublicPerson, today: Edtf): Map<string, Days> {
  const open = new Map<string, Days>()
  for (const { demand } of waitingFor(person)) {
    const days = daysWaited(demand, person, today)
    if (days) open.set(demand.id, days)
  }
  return open
}

/** Nobody asked for somebody before they were taken: a wide date of a demand counts no further back than the earliest day that anyone gives. */
function daysWaited(
  { date, before_taken }: PublicPerson['demands'][number],
  { claims }: PublicPerson,
  today: Edtf,
): Days | null {
  const days = daysBetween(date, today)
  const taken = takenFrom(claims)
  const since = taken && !before_taken ? daysBetween(taken, today) : null
  return days && since
    ? { min: Math.min(days.min, since.max), max: Math.min(days.max, since.max) }
    : days
}

/** Demands to whoever must answer of which something still waits, and what. */
function waitingFor(person: PublicPerson) {
  const standing = standingOf(person)
  return person.demands
    .map((demand) => ({ demand, items: waitingOf(demand, standing) }))
    .filter(({ items }) => items.length > 0)
}

/** Official statements about many unnamed people. They answer nobody by name. */
export async function listBulkAnswers(visitor: Visitor): Promise<PublicBulkAnswer[]> {
  const rows = await visitor
    .selectFrom('published.bulkAnswer')
    .select('document')
    .orderBy('sortKey')
    .execute()
  return rows.map(({ document }) => document as PublicBulkAnswer)
}
