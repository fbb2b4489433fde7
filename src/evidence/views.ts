/** What anyone may read of sources, and of what rests on them: from `published` alone, through the visitor's eyes. */
import { sql } from 'kysely'
import type { Edtf } from '../kernel/dates.ts'
import type { Called } from '../site/person-name.tsx'
import type { Visitor } from '../store/connections.ts'
import { type PageQuery, readPage } from '../store/pages.ts'
import { listItem } from './list-item.ts'
import { type PublicSource, SourceListItem, type SourceWithCitations } from './public.ts'

/** A page of sources, by publisher. @throws Refusal `after-unknown` */
export async function listSources(visitor: Visitor, page: PageQuery): Promise<{ sources: SourceListItem[]; next: string | null }> {
  const { documents, next } = await readPage<PublicSource>(visitor, 'published.source', page)
  return { sources: documents.map(listItem(SourceListItem)), next }
}

/** Null when there is none, or none that anything public rests on. */
export async function readSource(visitor: Visitor, id: string): Promise<SourceWithCitations | null> {
  const row = await visitor.selectFrom('published.source').select('document').where('id', '=', id).executeTakeFirst()
  if (!row) return null
  const citing = visitor.selectFrom('published.citation').select(['kind', 'id']).where('source', '=', id)
  const found = await citing
    .orderBy('kind')
    .orderBy('id')
    .limit(MOST_CITING + 1)
    .execute()
  return { ...(row.document as PublicSource), cited_by: found.slice(0, MOST_CITING), cited_by_more: found.length > MOST_CITING }
}

const MOST_CITING = 500

/** Kinds of document that cite sources: where each stands on the site, and what says in a line what it is. */
const CITING = {
  person: { table: 'published.person', path: 'people/', label: `document#>>'{listed,text}'`, date: 'null' },
  bulkAnswer: { table: 'published.bulk_answer', path: null, label: `document->>'summary'`, date: `document->>'date'` },
  reaction: { table: 'published.reaction', path: 'reactions/', label: `document->>'summary'`, date: `document->>'date'` },
  instrument: { table: 'published.instrument', path: 'instruments/', label: `document->>'title'`, date: `document->>'date'` },
  contradiction: { table: 'published.contradiction', path: null, label: `document->>'summary'`, date: 'null' },
  accessTrack: {
    table: 'published.access_track',
    path: 'access/',
    label: `(document->>'visitor') || ' → ' || (document->>'host')`,
    date: `document#>>'{steps,0,date}'`,
  },
  raising: {
    table: 'published.raising',
    path: 'raisings#raising-',
    label: `(document#>>'{raised_by,name}') || ' → ' || (document#>>'{raised_with,name}')`,
    date: `document->>'date'`,
  },
  facility: { table: 'published.facility', path: 'facilities/', label: `document#>>'{names,0,text}'`, date: 'null' },
  recipient: {
    table: 'published.recipient',
    path: 'people/',
    label: `(select p.document#>>'{listed,text}' from published.person p where p.id = recipient.id)`,
    date: `document->>'as_of'`,
  },
  campaign: { table: 'published.campaign', path: 'campaigns/', label: `document->>'title'`, date: `document->>'started'` },
  session: {
    table: 'published.session',
    path: null,
    label: `(document->>'body') || ': ' || (document->>'title')`,
    date: `document->>'date'`,
  },
} as const
export type CitingKind = keyof typeof CITING

/** A document that rests on a source; `path` without the language, null when it has no page of its own. */
export type Citing = { kind: CitingKind; id: string; label: string; date: Edtf | null; path: string | null }

/** Documents that rest on a source, kind by kind, each in the order of its own list. */
export async function listCiting(visitor: Visitor, source: string): Promise<Citing[]> {
  const found: Citing[] = []
  for (const [kind, { table, path, label, date }] of Object.entries(CITING) as [CitingKind, (typeof CITING)[CitingKind]][]) {
    const { rows } = await sql<{ id: string; label: string; date: Edtf | null }>`
      select id, ${sql.raw(label)} as label, ${sql.raw(date)} as date from ${sql.table(table)}
      where id in (select c.id from published.citation c where c.source = ${source} and c.kind = ${kind}) order by sort_key, id`.execute(
      visitor,
    )
    found.push(...rows.map((row) => ({ kind, ...row, path: path && `/${path}${row.id}` })))
  }
  return found
}

/** A person as other pages name them. */
export type PersonNamed = { slug: string } & Called

/** Those of `slugs` who have a public page, by name. */
export async function listPeopleNamed(visitor: Visitor, slugs: readonly string[]): Promise<PersonNamed[]> {
  if (slugs.length === 0) return []
  const { rows } = await sql<PersonNamed>`
    select id as slug, document->'listed' as listed, document->'picture' as picture from published.person
    where id = any(${[...slugs]}::text[]) order by sort_key, id`.execute(visitor)
  return rows
}
