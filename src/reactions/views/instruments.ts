/** What anyone may read of joint texts and votes. */

import type { sql } from 'kysely'
import type { Visitor } from '../../store/connections/index.ts'
import { listItem } from '../../store/publishing/list-item.ts'
import { type PageQuery, readPage } from '../../store/reading/pages.ts'
import { InstrumentListItem, type PublicInstrument } from '../public.ts'

/** A page of joint texts and votes in the order of time. @throws Refusal `after-unknown` */
export async function listInstruments(
  visitor: Visitor,
  page: PageQuery,
): Promise<{ instruments: InstrumentListItem[]; next: string | null }> {
  const { documents, next } = await readPage<PublicInstrument>(
    visitor,
    'published.instrument',
    page,
  )
  return { instruments: documents.map(toInstrumentItem), next }
}

/** Null when there is none, or none that may be shown. */
export async function readInstrument(
  visitor: Visitor,
  id: string,
): Promise<PublicInstrument | null> {
  const row = await visitor
    .selectFrom('published.instrument')
    .select('document')
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? (row.document as PublicInstrument) : null
}

export async function instrumentsWhere(
  visitor: Visitor,
  condition: ReturnType<typeof sql<boolean>>,
): Promise<InstrumentListItem[]> {
  const rows = await visitor
    .selectFrom('published.instrument')
    .select('document')
    .where(condition)
    .orderBy('sortKey')
    .orderBy('id')
    .execute()
  return rows.map(({ document }) => toInstrumentItem(document as PublicInstrument))
}

const toInstrumentItem = listItem(InstrumentListItem)
