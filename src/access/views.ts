/** What anyone may read of access tracks and raisings: from `published` alone, through the visitor's eyes. */
import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { listItem } from '../evidence/list-item.ts'
import { ReactionListItem } from '../reactions/public.ts'
import type { Visitor } from '../store/connections.ts'
import { PageQuery, readPage } from '../store/pages.ts'
import { clocksOf, newestOf } from './elapsed.ts'
import { AccessFilter, fits } from './filter.ts'
import { type AccessListItem, type AccessTrackWithClocks, type PublicAccessTrack, type PublicRaising, RaisingListItem } from './public.ts'
import { byGovernment, type GovernmentTally, raisingsAt } from './tallies.ts'

/** What the list may be asked: a page, and a filter. */
export const AccessQuery = z.strictObject({ ...PageQuery.shape, ...AccessFilter.shape })
export type AccessQuery = z.infer<typeof AccessQuery>

/** A page of tracks by the date of their first step. @throws Refusal `after-unknown` */
export async function listAccessTracks(
  visitor: Visitor,
  { limit, after, ...filter }: AccessQuery,
): Promise<{ access: AccessListItem[]; next: string | null }> {
  const { documents, next } = await readPage<PublicAccessTrack>(visitor, 'published.accessTrack', { limit, after }, 'asc', fitting(filter))
  return { access: documents.map(toTrackItem), next }
}

/** Those that fit all that was asked; one that was not asked fits everything. */
function fitting({ visitor, host, status }: AccessFilter): RawBuilder<boolean> {
  const asked = [
    visitor && sql`document->>'visitor_kind' = ${visitor}`,
    host && sql`document->>'host' = ${host}`,
    status && sql`document#>>'{steps,-1,status}' = ${status}`,
  ].filter((each) => typeof each === 'object')
  return asked.length ? sql<boolean>`(${sql.join(asked, sql` and `)})` : sql<boolean>`true`
}

/** All tracks whole, by the date of their first step: what is counted over them needs every step and condition. */
export async function readAccessTracks(visitor: Visitor): Promise<PublicAccessTrack[]> {
  const rows = await visitor.selectFrom('published.accessTrack').select('document').orderBy('sortKey').orderBy('id').execute()
  return rows.map(({ document }) => document as PublicAccessTrack)
}

export const tracksThatFit = (tracks: readonly PublicAccessTrack[], filter: AccessFilter): PublicAccessTrack[] =>
  tracks.filter((track) => fits(track, filter))

/** Null when there is none, or none that may be shown. */
export async function readAccessTrack(visitor: Visitor, id: string): Promise<AccessTrackWithClocks | null> {
  const row = await visitor.selectFrom('published.accessTrack').select('document').where('id', '=', id).executeTakeFirst()
  if (!row) return null
  const track = row.document as PublicAccessTrack
  return { ...track, clocks: clocksOf(track.steps, newestOf(track)) }
}

/** Reactions that a track points at, by id: what each says, for a link that can be read. */
export async function readReactionsOf(
  visitor: Visitor,
  { steps, findings, reactions = [] }: PublicAccessTrack,
): Promise<ReactionListItem[]> {
  const ids = [...new Set([...reactions, ...[...steps, ...findings].flatMap(({ reaction }) => reaction ?? [])])]
  if (ids.length === 0) return []
  const rows = await visitor
    .selectFrom('published.reaction')
    .select('document')
    .where('id', 'in', ids)
    .orderBy('sortKey')
    .orderBy('id')
    .execute()
  return rows.map(({ document }) => listItem(ReactionListItem)(document as ReactionListItem))
}

/** Tracks that concern a person, by the date of their first step. */
export async function accessOf(visitor: Visitor, slug: string): Promise<AccessListItem[]> {
  const named = sql<boolean>`id in (select m.id from published.mention m where m.slug = ${slug} and m.kind = 'accessTrack')`
  const rows = await visitor.selectFrom('published.accessTrack').select('document').where(named).orderBy('sortKey').orderBy('id').execute()
  return rows.map(({ document }) => toTrackItem(document as PublicAccessTrack))
}

/** A track by its last step: the last in the order in which the collection tells them. */
function toTrackItem(track: PublicAccessTrack): AccessListItem {
  const { id, visitor, visitor_kind, host, place, purpose, persons, outcome, comparison, checked_on } = track
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
export async function listRaisings(visitor: Visitor, page: PageQuery): Promise<{ raisings: RaisingListItem[]; next: string | null }> {
  const { documents, next } = await readPage<PublicRaising>(visitor, 'published.raising', page)
  return { raisings: documents.map(toRaisingItem), next }
}

/** All raisings whole, with what they rest on: they stand on one page, and have none of their own. */
export async function readRaisings(visitor: Visitor): Promise<PublicRaising[]> {
  const rows = await visitor.selectFrom('published.raising').select('document').orderBy('sortKey').orderBy('id').execute()
  return rows.map(({ document }) => document as PublicRaising)
}

/** With whom raisings were raised and by whom, each with its tally. */
export async function readGovernments(visitor: Visitor): Promise<{ asked: GovernmentTally[]; asking: GovernmentTally[] }> {
  const raisings = await readRaisings(visitor)
  return { asked: byGovernment(raisings, 'raised_with'), asking: byGovernment(raisings, 'raised_by') }
}

/** What one government raised, and what was raised with it; null when neither. */
export const readGovernment = async (visitor: Visitor, key: string) => raisingsAt(await readRaisings(visitor), key)

/** Null when there is none, or none that may be shown. */
export async function readRaising(visitor: Visitor, id: string): Promise<PublicRaising | null> {
  const row = await visitor.selectFrom('published.raising').select('document').where('id', '=', id).executeTakeFirst()
  return row ? (row.document as PublicRaising) : null
}

/** Raisings of a person, in the order of time. */
export async function raisingsOf(visitor: Visitor, slug: string): Promise<RaisingListItem[]> {
  const named = sql<boolean>`id in (select m.id from published.mention m where m.slug = ${slug} and m.kind = 'raising')`
  const rows = await visitor.selectFrom('published.raising').select('document').where(named).orderBy('sortKey').orderBy('id').execute()
  return rows.map(({ document }) => toRaisingItem(document as PublicRaising))
}

/** Raisings by whoever has this name or organisation; of a state by its officials too, whom `iso3` tells. In the order of time, whole. */
export async function raisingsBy(visitor: Visitor, { name, iso3 }: { name: string; iso3?: string }): Promise<PublicRaising[]> {
  const by = sql`document->'raised_by'`
  const official = iso3 ? sql`(${by}->>'iso3' = ${iso3} and ${by}->>'kind' = 'official')` : sql`false`
  const named = sql<boolean>`(${official} or lower(${name}) in (lower(${by}->>'name'), lower(${by}->>'org')))`
  const rows = await visitor.selectFrom('published.raising').select('document').where(named).orderBy('sortKey').orderBy('id').execute()
  return rows.map(({ document }) => document as PublicRaising)
}

const toRaisingItem = listItem(RaisingListItem)
