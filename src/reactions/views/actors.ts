/** What anyone may read of who acts: actors by kind and region, and all that one of them did. */

import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import type { PublicRaising } from '../../access/public.ts'
import { raisingsBy } from '../../access/views/index.ts'
import type { About } from '../../kernel/about/index.ts'
import { REGIONS, type Region, STATES } from '../../kernel/about/states.ts'
import { listPeopleNamed, type PersonNamed } from '../../sources/views.ts'
import { readAbout } from '../../store/collection/head.ts'
import type { Visitor } from '../../store/connections/index.ts'
import { PageQuery, readPage } from '../../store/reading/pages.ts'
import { stateName } from '../../words/states.ts'
import { signatoryIn } from '../lists/packed.ts'
import { ACTOR_KINDS, type ActorKind, isWord, type STANCES } from '../model/index.ts'
import {
  type ActorListItem,
  isState,
  PublicActor,
  type PublicReaction,
  type ReactionListItem,
} from '../public.ts'
import { readStrip, type Stand } from './positions.ts'
import { toReactionItem } from './reactions.ts'
import { type PositionTurn, turnsOf } from './turns.ts'

type Condition = RawBuilder<boolean>

export const ActorsQuery = PageQuery.extend({
  kind: z.enum(ACTOR_KINDS).optional(),
  region: z.enum(REGIONS).optional().describe('of the state that the actor is, or is of'),
})
export type ActorsQuery = z.infer<typeof ActorsQuery>

/** A page of actors by name: whoever has a page, also those who did nothing but are addressed or have parts. @throws Refusal `after-unknown` */
export async function listActors(
  visitor: Visitor,
  { kind, region, ...page }: ActorsQuery,
): Promise<{ actors: ActorListItem[]; next: string | null }> {
  const where = sql<boolean>`(${kind ? sql`kind = ${kind}` : sql`true`} and ${region ? sql`iso3 = any(${statesOf(region)}::text[])` : sql`true`})`
  const { documents, next } = await readPage<PublicActor>(
    visitor,
    'published.actor',
    page,
    'asc',
    where,
  )
  const ids = documents.map(({ id }) => id)
  return { actors: await actorsWhere(visitor, sql<boolean>`id = any(${ids}::text[])`), next }
}

const statesOf = (region: Region) =>
  [...STATES].flatMap(([iso3, state]) => (state.region === region ? [iso3] : []))

/** By name, each with how many reactions it has. */
async function actorsWhere(visitor: Visitor, condition: Condition): Promise<ActorListItem[]> {
  const rows = await visitor
    .selectFrom('published.actor')
    .select(['document', 'reactions'])
    .where(condition)
    .orderBy('sortKey')
    .orderBy('id')
    .execute()
  return rows.map(({ document, reactions }) => toActorItem(document as PublicActor, reactions))
}

const toActorItem = ({ id, name, kind, iso3 }: PublicActor, reactions: number): ActorListItem => ({
  id,
  name,
  kind,
  ...(iso3 ? { iso3 } : {}),
  reactions,
})

/** Of each kind, the `most` who did most, and how many there are. All states: each has its place on lists and in votes. */
export type Doers = { kind: ActorKind; total: number; actors: ActorListItem[] }

export async function listDoers(visitor: Visitor, most: number): Promise<Doers[]> {
  const { rows } = await sql<{ document: PublicActor; reactions: number; total: number }>`
    select document, reactions, total from (
      select document, reactions, kind, count(*) over (partition by kind)::int as total,
        row_number() over (partition by kind order by reactions desc, sort_key, id) as place
      from published.actor where reactions > 0 or kind = 'state') ranked
    where place <= ${most} or kind = 'state'`.execute(visitor)
  const byKind = Map.groupBy(rows, ({ document }) => document.kind)
  return ACTOR_KINDS.flatMap((kind) => {
    const ofKind = byKind.get(kind)
    return ofKind
      ? [
          {
            kind,
            total: ofKind[0]!.total,
            actors: ofKind.map(({ document, reactions }) => toActorItem(document, reactions)),
          },
        ]
      : []
  })
}

/** Null when there is none, or none that may be shown. A state is there also where no row tells of it: it may stand on lists. */
export async function readActor(visitor: Visitor, id: string): Promise<PublicActor | null> {
  const row = await visitor
    .selectFrom('published.actor')
    .select('document')
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? (row.document as PublicActor) : await readBareState(visitor, id)
}

/** A state that is known by its code alone: of the list of states, or of a list that it signed. */
async function readBareState(visitor: Visitor, id: string): Promise<PublicActor | null> {
  const iso3 = id.toUpperCase()
  if (!/^[a-z]{3}$/.test(id) || !(STATES.has(iso3) || (await isOnAnyList(visitor, iso3))))
    return null
  return PublicActor.parse({
    id,
    name: stateName(iso3, 'en', await readAbout(visitor)) ?? iso3,
    kind: 'state',
    iso3,
    parents: [],
  })
}

async function isOnAnyList(visitor: Visitor, iso3: string): Promise<boolean> {
  const lists = await visitor.selectFrom('published.instrument').select('signers').execute()
  return lists.some(({ signers }) => signatoryIn(signers, iso3) !== null)
}

/** The newest reactions, in the order of time, what is told twice once; `more` when there are older ones. */
export type Newest = { reactions: ReactionListItem[]; more: boolean }

/** All that one actor did, and what was said of it. A state's own word stands apart from its parliament's and its citizens'. */
export type ActorRecord = {
  /** What is part of it or acts for it. */
  parts: ActorListItem[]
  /** A state's own word; of anybody else, everything it did. */
  own: Newest
  /** Of others of this state: parliaments, parties, organisations, people. Empty for whoever is no state. */
  others: Newest
  addressed: Newest
  /** Its own reactions that used a word, and those that are sanctions, whole. */
  words: ReactionListItem[]
  sanctions: PublicReaction[]
  stances: Partial<Record<(typeof STANCES)[number], number>>
  /** Of a state: every text and vote that is used, in the order of time. */
  stands: Stand[]
  /** Where those turn that speak of what the collection is about. */
  turns: PositionTurn[]
  isConcerned: boolean
  about: About
  raised: PublicRaising[]
  /** Who is named by any of it, and has a page. */
  people: PersonNamed[]
}

/** As many reactions as one list of the page holds. */
const MOST_REACTIONS = 200

export async function readActorRecord(visitor: Visitor, actor: PublicActor): Promise<ActorRecord> {
  const state = isState(actor) ? actor.iso3! : null
  const mine = state
    ? sql<boolean>`spoke_for @> ${[state]}::text[]`
    : sql<boolean>`actors @> ${[actor.id]}::text[]`
  const [parts, deeds, others, addressed, strip, raised] = await Promise.all([
    actorsWhere(
      visitor,
      sql<boolean>`document::jsonb->'parents' @> ${JSON.stringify([{ id: actor.id }])}::jsonb`,
    ),
    readDeeds(visitor, mine),
    state
      ? readNewest(visitor, sql<boolean>`(states @> ${[state]}::text[] and not ${mine})`)
      : NOTHING,
    readNewest(visitor, sql<boolean>`targets && ${await addressesOf(visitor, actor)}::text[]`),
    state ? readStrip(visitor, state) : { stands: [], isConcerned: false, about: {} },
    raisingsBy(visitor, { name: actor.name, ...(state ? { iso3: state } : {}) }),
  ])
  const slugs = [
    ...deeds.own.reactions,
    ...others.reactions,
    ...addressed.reactions,
    ...raised,
  ].flatMap(({ persons }) => persons)
  const people = await listPeopleNamed(visitor, [...new Set(slugs)])
  return {
    parts,
    ...deeds,
    others,
    addressed,
    ...strip,
    turns: turnsOf(strip.stands, strip.about),
    raised,
    people,
  }
}

const NOTHING: Newest = { reactions: [], more: false }

/** Whom one addresses who speaks to this actor: to a state also who speaks to its government. */
async function addressesOf(visitor: Visitor, actor: PublicActor): Promise<string[]> {
  if (!isState(actor)) return [actor.id]
  const rows = await visitor
    .selectFrom('published.actor')
    .select('id')
    .where('iso3', '=', actor.iso3!)
    .where('kind', 'in', ['state', 'government'])
    .execute()
  return rows.map(({ id }) => id)
}

/** The lists of its own, from one pass over all that it did: there may be tens of thousands. */
async function readDeeds(
  visitor: Visitor,
  mine: Condition,
): Promise<Pick<ActorRecord, 'own' | 'words' | 'sanctions' | 'stances'>> {
  const newest = sql`order by sort_key desc, id desc limit ${MOST_REACTIONS + 1}`
  const { rows } = await sql<{
    newest: string[]
    marked: string[]
    stances: ActorRecord['stances']
  }>`
    with mine as materialized (
      select id, sort_key, stance, coalesce(same_as, id) as event, determinations <> '{}' or aspects @> '{sanction}' as marked
      from published.reaction where ${mine})
    select array(select id from mine ${newest}) as newest, array(select id from mine where marked ${newest}) as marked,
      (select coalesce(json_object_agg(stance, count), '{}') from (
        select stance, count(distinct event) from mine where stance is not null group by stance) counted) as stances`.execute(
    visitor,
  )
  const { newest: ids, marked, stances } = rows[0]!
  const documents = await readDocuments(
    visitor,
    sql`select unnest(${[...new Set([...ids, ...marked])]}::text[]) as id`,
  )
  const among = (wanted: readonly string[]) => documents.filter(({ id }) => wanted.includes(id))
  const strong = among(marked)
  return {
    own: newestOf(among(ids)),
    words: strong.filter(({ determinations }) => determinations?.some(isWord)).map(toReactionItem),
    sanctions: strong.filter(({ sanction }) => sanction),
    stances,
  }
}

/** Keys first: only documents that are shown are read. */
async function readNewest(visitor: Visitor, condition: Condition): Promise<Newest> {
  const ids = sql`select id from published.reaction where ${condition} order by sort_key desc, id desc limit ${MOST_REACTIONS + 1}`
  return newestOf(await readDocuments(visitor, ids))
}

/** In the order of time. */
async function readDocuments(
  visitor: Visitor,
  ids: RawBuilder<unknown>,
): Promise<PublicReaction[]> {
  const { rows } = await sql<{ document: PublicReaction }>`
    select document from (${ids}) wanted join published.reaction r using (id) order by r.sort_key, r.id`.execute(
    visitor,
  )
  return rows.map(({ document }) => document)
}

/** Of one more than are shown, where there is one. */
function newestOf(documents: readonly PublicReaction[]): Newest {
  const shown = documents.slice(-MOST_REACTIONS)
  const ids = new Set(shown.map(({ id }) => id))
  const once = shown.filter(({ same_as }) => !same_as || !ids.has(same_as))
  return { reactions: once.map(toReactionItem), more: documents.length > MOST_REACTIONS }
}
