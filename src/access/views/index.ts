/** What anyone may read of access tracks and raisings: from `published` alone, through the visitor's eyes. */
import { sql } from 'kysely'
import { z } from 'zod'
import type { OwnText } from '../../kernel/about/own-text.ts'
import type { Edtf } from '../../kernel/dates/index.ts'
import type { Visitor } from '../../store/connections/index.ts'
import { listItem } from '../../store/publishing/list-item.ts'
import { readHeld } from '../../store/reading/held.ts'
import { inOrder } from '../../store/reading/held-rows.ts'
import { PageQuery, readPage } from '../../store/reading/pages.ts'
import { clocksOf, newestOf } from '../derived/elapsed.ts'
import { AccessFilter, fits } from '../derived/filter.ts'
import {
  type AccessListItem,
  type AccessTrackWithClocks,
  type PublicAccessTrack,
  type PublicRaising,
  RaisingListItem,
} from '../public.ts'
import { HELD_TRACKS } from './held.ts'
import { pageOf, readTracks } from './overview.ts'

export {
  countRaisings,
  GovernmentQuery,
  readAccessOverview,
  readGovernment,
  readGovernments,
  readRaisingsOverview,
} from './overview.ts'

/** What the list may be asked: a page, and a filter. */
export const AccessQuery = z.strictObject({ ...PageQuery.shape, ...AccessFilter.shape })
export type AccessQuery = z.infer<typeof AccessQuery>

/** A page of tracks by the date of their first step. @throws Refusal `after-unknown` */
export const listAccessTracks = (
  visitor: Visitor,
  { limit, after, ...filter }: AccessQuery,
): Promise<{ access: AccessListItem[]; next: string | null }> =>
  readHeld(
    visitor,
    HELD_TRACKS,
    (held) =>
      pageOf(
        inOrder(held).filter(({ part }) => fits(part.values, filter)),
        limit,
        after,
      ),
    async (page, snapshot) => ({
      access: (await readTracks(snapshot, page.rows)).map(toTrackItem),
      next: page.next,
    }),
  )

/** Null when there is none, or none that may be shown. */
export async function readAccessTrack(
  visitor: Visitor,
  id: string,
): Promise<AccessTrackWithClocks | null> {
  const row = await visitor
    .selectFrom('published.accessTrack')
    .select('document')
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const track = row.document as PublicAccessTrack
  return { ...track, clocks: clocksOf(track.steps, newestOf(track)) }
}

/** A reaction, for a link that can be read. */
export type NamedReaction = { id: string; date: Edtf; summary: OwnText }

/** Reactions that a track points at, in the order of time. */
export async function readReactionsOf(
  visitor: Visitor,
  { steps, findings, reactions = [] }: PublicAccessTrack,
): Promise<NamedReaction[]> {
  const pointing = [...steps, ...findings].flatMap(({ reaction }) => reaction ?? [])
  const ids = [...new Set([...reactions, ...pointing])]
  const { rows } = await sql<NamedReaction>`
    select id, document->'date' as date, document->'summary' as summary from published.reaction
    where id = any(${ids}::text[]) order by sort_key, id`.execute(visitor)
  return rows
}

/** Tracks that concern a person, by the date of their first step. */
export async function accessOf(visitor: Visitor, slug: string): Promise<AccessListItem[]> {
  const named = sql<boolean>`id in (select m.id from published.mention m where m.slug = ${slug} and m.kind = 'accessTrack')`
  const rows = await visitor
    .selectFrom('published.accessTrack')
    .select('document')
    .where(named)
    .orderBy('sortKey')
    .orderBy('id')
    .execute()
  return rows.map(({ document }) => toTrackItem(document as PublicAccessTrack))
}

/** A track by its last step: the last in the order in which the collection tells them. */
function toTrackItem(track: PublicAccessTrack): AccessListItem {
  const {
    id,
    visitor,
    visitor_kind,
    host,
    place,
    purpose,
    persons,
    outcome,
    comparison,
    checked_on,
  } = track
  const last = track.steps.at(-1)
  return {
    id,
    visitor,
    ...(visitor_kind ? { visitor_kind } : {}),
    host,
    place,
    purpose,
    ...(last ? { last: { status: last.status, date: last.date, by: last.by } } : {}),
    steps: track.steps.length,
    conditions: track.conditions.length,
    persons,
    outcome,
    ...(comparison ? { comparison } : {}),
    checked_on,
  }
}

/** A page of raisings in the order of time. @throws Refusal `after-unknown` */
export async function listRaisings(
  visitor: Visitor,
  page: PageQuery,
): Promise<{ raisings: RaisingListItem[]; next: string | null }> {
  const { documents, next } = await readPage<PublicRaising>(visitor, 'published.raising', page)
  return { raisings: documents.map(toRaisingItem), next }
}

/** Null when there is none, or none that may be shown. */
export async function readRaising(visitor: Visitor, id: string): Promise<PublicRaising | null> {
  const row = await visitor
    .selectFrom('published.raising')
    .select('document')
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? (row.document as PublicRaising) : null
}

/** Raisings of a person, in the order of time. */
export async function raisingsOf(visitor: Visitor, slug: string): Promise<RaisingListItem[]> {
  const named = sql<boolean>`id in (select m.id from published.mention m where m.slug = ${slug} and m.kind = 'raising')`
  const rows = await visitor
    .selectFrom('published.raising')
    .select('document')
    .where(named)
    .orderBy('sortKey')
    .orderBy('id')
    .execute()
  return rows.map(({ document }) => toRaisingItem(document as PublicRaising))
}

/** So many raisings of one actor are shown: the newest. */
const MOST_OF_ONE = 200

/** The newest raisings by whoever has this name or organisation; of a state by its officials too, whom `iso3` tells. In the order of time, whole. */
export async function raisingsBy(
  visitor: Visitor,
  { name, iso3 }: { name: string; iso3?: string },
): Promise<PublicRaising[]> {
  const official = iso3
    ? sql`(document -> 'raised_by' ->> 'iso3' = ${iso3} and document -> 'raised_by' ->> 'kind' = 'official')`
    : sql`false`
  const named = sql<boolean>`(${official} or lower(document -> 'raised_by' ->> 'name') = lower(${name})
    or lower(document -> 'raised_by' ->> 'org') = lower(${name}))`
  const rows = await visitor
    .selectFrom('published.raising')
    .select('document')
    .where(named)
    .orderBy('sortKey', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST_OF_ONE)
    .execute()
  return rows.reverse().map(({ document }) => document as PublicRaising)
}

const toRaisingItem = listItem(RaisingListItem)
