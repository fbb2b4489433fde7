/** What anyone may read of access tracks and raisings: from `published` alone, through the visitor's eyes. */
import { sql } from 'kysely'
import { listItem } from '../evidence/list-item.ts'
import type { Visitor } from '../store/connections.ts'
import { type PageQuery, readPage } from '../store/pages.ts'
import { type AccessListItem, type PublicAccessTrack, type PublicRaising, RaisingListItem } from './public.ts'

/** A page of tracks by the date of their first step. @throws Refusal `after-unknown` */
export async function listAccessTracks(visitor: Visitor, page: PageQuery): Promise<{ access: AccessListItem[]; next: string | null }> {
  const { documents, next } = await readPage<PublicAccessTrack>(visitor, 'published.accessTrack', page)
  return { access: documents.map(toTrackItem), next }
}

/** Null when there is none, or none that may be shown. */
export async function readAccessTrack(visitor: Visitor, id: string): Promise<PublicAccessTrack | null> {
  const row = await visitor.selectFrom('published.accessTrack').select('document').where('id', '=', id).executeTakeFirst()
  return row ? (row.document as PublicAccessTrack) : null
}

/** Tracks that concern a person, by the date of their first step. */
export async function accessOf(visitor: Visitor, slug: string): Promise<AccessListItem[]> {
  const named = sql<boolean>`id in (select m.id from published.mention m where m.slug = ${slug} and m.kind = 'accessTrack')`
  const rows = await visitor.selectFrom('published.accessTrack').select('document').where(named).orderBy('sortKey').orderBy('id').execute()
  return rows.map(({ document }) => toTrackItem(document as PublicAccessTrack))
}

/** A track by its last step: the last in the order in which the collection tells them. */
function toTrackItem(track: PublicAccessTrack): AccessListItem {
  const { id, visitor, host, place, purpose, persons, outcome, comparison, checked_on } = track
  const last = track.steps.at(-1)
  return {
    id,
    visitor,
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
