/** What anyone may read of doubles, conflicts and losses in the sources. */
import { sql } from 'kysely'
import type { Visitor } from '../../store/connections/index.ts'
import { listItem } from '../../store/publishing/list-item.ts'
import { type PageQuery, readPage } from '../../store/reading/pages.ts'
import {
  ContradictionListItem,
  type InstrumentListItem,
  type PublicContradiction,
  type ReactionListItem,
} from '../public.ts'
import { instrumentsWhere } from './instruments.ts'
import { reactionsWhere } from './reactions.ts'

/** A page of doubles, conflicts and losses in the sources. @throws Refusal `after-unknown` */
export async function listContradictions(
  visitor: Visitor,
  page: PageQuery,
): Promise<{ contradictions: ContradictionListItem[]; next: string | null }> {
  const { documents, next } = await readPage<PublicContradiction>(
    visitor,
    'published.contradiction',
    page,
  )
  return { contradictions: documents.map(toContradictionItem), next }
}

/** Null when there is none, or none that may be shown. */
export async function readContradiction(
  visitor: Visitor,
  id: string,
): Promise<PublicContradiction | null> {
  const row = await visitor
    .selectFrom('published.contradiction')
    .select('document')
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? (row.document as PublicContradiction) : null
}

/** What the two sides of conflicts are about, each once. */
export type ConflictSides = { reactions: ReactionListItem[]; instruments: InstrumentListItem[] }

export async function readConflictSides(
  visitor: Visitor,
  conflicts: readonly Pick<ContradictionListItem, 'reactions' | 'instruments'>[],
): Promise<ConflictSides> {
  const among = (ids: readonly string[]) => sql<boolean>`id = any(${[...ids]}::text[])`
  const [reactions, instruments] = await Promise.all([
    reactionsWhere(visitor, among(conflicts.flatMap((each) => each.reactions))),
    instrumentsWhere(visitor, among(conflicts.flatMap((each) => each.instruments))),
  ])
  return { reactions, instruments }
}

export async function contradictionsAbout(
  visitor: Visitor,
  side: 'reactions' | 'instruments',
  id: string,
): Promise<ContradictionListItem[]> {
  const points = sql<boolean>`document::jsonb->${sql.lit(side)} @> to_jsonb(${id}::text)`
  const rows = await visitor
    .selectFrom('published.contradiction')
    .select('document')
    .where(points)
    .orderBy('sortKey')
    .orderBy('id')
    .execute()
  return rows.map(({ document }) => toContradictionItem(document as PublicContradiction))
}

const toContradictionItem = listItem(ContradictionListItem)
