/** What anyone may read of reactions, instruments and contradictions: from `published` alone, through the visitor's eyes. */
import { sql } from 'kysely'
import { z } from 'zod'
import { listItem } from '../evidence/list-item.ts'
import { listPeopleNamed, type PersonNamed } from '../evidence/views.ts'
import type { Visitor } from '../store/connections.ts'
import { PageQuery, readPage } from '../store/pages.ts'
import { REACTION_KINDS } from './model.ts'
import {
  ContradictionListItem,
  InstrumentListItem,
  type PublicContradiction,
  type PublicInstrument,
  type PublicReaction,
  ReactionListItem,
} from './public.ts'

export const ReactionsQuery = PageQuery.extend({ kind: z.enum(REACTION_KINDS).optional() })
export type ReactionsQuery = z.infer<typeof ReactionsQuery>

/** A page in the order of time, undated last. @throws Refusal `after-unknown` */
export async function listReactions(
  visitor: Visitor,
  { kind, ...page }: ReactionsQuery,
): Promise<{ reactions: ReactionListItem[]; next: string | null }> {
  const ofKind = kind ? sql<boolean>`kind = ${kind}` : undefined
  const { documents, next } = await readPage<PublicReaction>(visitor, 'published.reaction', page, 'asc', ofKind)
  return { reactions: documents.map(toReactionItem), next }
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

/** What stands around a reaction on its page. */
export type ReactionLinks = {
  /** The same event, told elsewhere; whichever of the two points at the other. */
  same: ReactionListItem[]
  whole: ReactionListItem[]
  parts: ReactionListItem[]
  instrument: InstrumentListItem | null
  contradictions: ContradictionListItem[]
  people: PersonNamed[]
}

export async function readReactionLinks(
  visitor: Visitor,
  { id, same_as, part_of, instrument, persons }: PublicReaction,
): Promise<ReactionLinks> {
  const to = (wanted: string | undefined) => sql<boolean>`id = ${wanted ?? ''}`
  return {
    same: await reactionsWhere(visitor, sql<boolean>`(${to(same_as)} or document->>'same_as' = ${id})`),
    whole: await reactionsWhere(visitor, to(part_of)),
    parts: await reactionsWhere(visitor, sql<boolean>`document->>'part_of' = ${id}`),
    instrument: (instrument && (await instrumentsWhere(visitor, to(instrument)))[0]) || null,
    contradictions: await contradictionsAbout(visitor, 'reactions', id),
    people: await listPeopleNamed(visitor, persons),
  }
}

/** Reactions that concern a person, in the order of time. */
export const reactionsOf = (visitor: Visitor, slug: string): Promise<ReactionListItem[]> =>
  reactionsWhere(visitor, sql<boolean>`id in (select m.id from published.mention m where m.slug = ${slug} and m.kind = 'reaction')`)

async function reactionsWhere(visitor: Visitor, condition: ReturnType<typeof sql<boolean>>): Promise<ReactionListItem[]> {
  const rows = await visitor.selectFrom('published.reaction').select('document').where(condition).orderBy('sortKey').orderBy('id').execute()
  return rows.map(({ document }) => toReactionItem(document as PublicReaction))
}

/** A page of joint texts and votes in the order of time. @throws Refusal `after-unknown` */
export async function listInstruments(
  visitor: Visitor,
  page: PageQuery,
): Promise<{ instruments: InstrumentListItem[]; next: string | null }> {
  const { documents, next } = await readPage<PublicInstrument>(visitor, 'published.instrument', page)
  return { instruments: documents.map(toInstrumentItem), next }
}

/** Null when there is none, or none that may be shown. */
export async function readInstrument(visitor: Visitor, id: string): Promise<PublicInstrument | null> {
  const row = await visitor.selectFrom('published.instrument').select('document').where('id', '=', id).executeTakeFirst()
  return row ? (row.document as PublicInstrument) : null
}

export type InstrumentLinks = { versions: InstrumentListItem[]; reactions: ReactionListItem[]; contradictions: ContradictionListItem[] }

/** Other published versions of the same list, what is told of it, and where sources disagree. */
export async function readInstrumentLinks(visitor: Visitor, { id, supersedes, superseded_by }: PublicInstrument): Promise<InstrumentLinks> {
  return {
    versions: await instrumentsWhere(visitor, sql<boolean>`id in (${supersedes ?? ''}, ${superseded_by ?? ''})`),
    reactions: await reactionsWhere(visitor, sql<boolean>`document->>'instrument' = ${id}`),
    contradictions: await contradictionsAbout(visitor, 'instruments', id),
  }
}

async function instrumentsWhere(visitor: Visitor, condition: ReturnType<typeof sql<boolean>>): Promise<InstrumentListItem[]> {
  const rows = await visitor
    .selectFrom('published.instrument')
    .select('document')
    .where(condition)
    .orderBy('sortKey')
    .orderBy('id')
    .execute()
  return rows.map(({ document }) => toInstrumentItem(document as PublicInstrument))
}

/** A page of doubles, conflicts and losses in the sources. @throws Refusal `after-unknown` */
export async function listContradictions(
  visitor: Visitor,
  page: PageQuery,
): Promise<{ contradictions: ContradictionListItem[]; next: string | null }> {
  const { documents, next } = await readPage<PublicContradiction>(visitor, 'published.contradiction', page)
  return { contradictions: documents.map(toContradictionItem), next }
}

/** Null when there is none, or none that may be shown. */
export async function readContradiction(visitor: Visitor, id: string): Promise<PublicContradiction | null> {
  const row = await visitor.selectFrom('published.contradiction').select('document').where('id', '=', id).executeTakeFirst()
  return row ? (row.document as PublicContradiction) : null
}

async function contradictionsAbout(visitor: Visitor, side: 'reactions' | 'instruments', id: string): Promise<ContradictionListItem[]> {
  const points = sql<boolean>`document::jsonb->${sql.lit(side)} @> to_jsonb(${id}::text)`
  const rows = await visitor.selectFrom('published.contradiction').select('document').where(points).orderBy('id').execute()
  return rows.map(({ document }) => toContradictionItem(document as PublicContradiction))
}

const toReactionItem = listItem(ReactionListItem)
const toInstrumentItem = listItem(InstrumentListItem)
const toContradictionItem = listItem(ContradictionListItem)
