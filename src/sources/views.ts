/** What anyone may read of sources, and of what rests on them: from `published` alone, through the visitor's eyes. */
import { sql } from 'kysely'
import { z } from 'zod'
import type { OwnText } from '../kernel/about/own-text.ts'
import type { Edtf } from '../kernel/dates/index.ts'
import type { PublicSourceRef } from '../kernel/fields/source-ref.ts'
import { Refusal } from '../kernel/refusals/index.ts'
import type { ShownForms } from '../site/person-name.tsx'
import type { Visitor } from '../store/connections/index.ts'
import { listItem } from '../store/publishing/list-item.ts'
import { PageQuery, readPage } from '../store/reading/pages.ts'
import { type PublicSource, SourceListItem, type SourceWithCitations } from './public.ts'

/** A page of sources, by publisher. @throws Refusal `after-unknown` */
export async function listSources(
  visitor: Visitor,
  page: PageQuery,
): Promise<{ sources: SourceListItem[]; next: string | null }> {
  const { documents, next } = await readPage<PublicSource>(visitor, 'published.source', page)
  return { sources: documents.map(listItem(SourceListItem)), next }
}

/** Null when there is none, or none that anything public rests on. */
export async function readSource(visitor: Visitor, id: string): Promise<PublicSource | null> {
  const row = await visitor
    .selectFrom('published.source')
    .select('document')
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? (row.document as PublicSource) : null
}

/** The same with a page of what rests on it. @throws Refusal `after-unknown` */
export async function readSourceCited(
  visitor: Visitor,
  id: string,
  query: CitingQuery,
): Promise<SourceWithCitations | null> {
  const source = await readSource(visitor, id)
  if (!source) return null
  const { keys, next } = await readCitingKeys(visitor, id, query)
  return { ...source, cited_by: keys, next }
}

/** Kinds of document that cite sources: where each stands on the site, and what says in a line what it is, as JSON. */
const CITING = {
  person: {
    table: 'published.person',
    path: 'people/',
    label: `document#>'{listed,text}'`,
    date: 'null',
  },
  bulkAnswer: {
    table: 'published.bulk_answer',
    path: null,
    label: `document->'summary'`,
    date: `document->>'date'`,
  },
  reaction: {
    table: 'published.reaction',
    path: 'reactions/',
    label: `document->'summary'`,
    date: `document->>'date'`,
  },
  instrument: {
    table: 'published.instrument',
    path: 'instruments/',
    label: `document->'title'`,
    date: `document->>'date'`,
  },
  contradiction: {
    table: 'published.contradiction',
    path: null,
    label: `document->'summary'`,
    date: 'null',
  },
  accessTrack: {
    table: 'published.access_track',
    path: 'access/',
    label: `to_json((document->>'visitor') || ' → ' || (document->>'host'))`,
    date: `document#>>'{steps,0,date}'`,
  },
  raising: {
    table: 'published.raising',
    path: 'raisings#raising-',
    label: `to_json((document#>>'{raised_by,name}') || ' → ' || (document#>>'{raised_with,name}'))`,
    date: `document->>'date'`,
  },
  facility: {
    table: 'published.facility',
    path: 'facilities/',
    label: `document#>'{names,0,text}'`,
    date: 'null',
  },
  recipient: {
    table: 'published.recipient',
    path: 'people/',
    label: `(select p.document#>'{listed,text}' from published.person p where p.id = recipient.id)`,
    date: `document->>'as_of'`,
  },
  campaign: {
    table: 'published.campaign',
    path: 'campaigns/',
    label: `document->'title'`,
    date: `document->>'started'`,
  },
  session: {
    table: 'published.session',
    path: null,
    label: `to_json((document->>'body') || ': ' || (document->>'title'))`,
    date: `document->>'date'`,
  },
} as const
export type CitingKind = keyof typeof CITING
const CITING_KINDS = Object.keys(CITING) as CitingKind[]

/** A document that rests on a source; `path` without the language, null when it has no page of its own. */
export type Citing = {
  kind: CitingKind
  id: string
  label: OwnText
  date: Edtf | null
  path: string | null
}

/** `after`: the kind and the id of a document that rests on it, with a point between, behind which the list goes on. */
export const CitingQuery = PageQuery.extend({
  after: z
    .string()
    .regex(/^[A-Za-z]+\.[A-Za-z0-9][A-Za-z0-9._-]*$/, { error: 'id-malformed' })
    .max(200)
    .optional(),
})
export type CitingQuery = z.infer<typeof CitingQuery>

type Place = { kind: string; id: string }
type CitingKeys = { keys: Place[]; beyond: Place | undefined; next: string | null }

/** A page of what rests on a source, by kind and id; of these kinds, or of all. `beyond`: what follows. @throws Refusal `after-unknown` */
async function readCitingKeys(
  visitor: Visitor,
  source: string,
  { limit, after }: CitingQuery,
  kinds?: readonly string[],
): Promise<CitingKeys> {
  let rows = visitor
    .selectFrom('published.citation')
    .select(['kind', 'id'])
    .where(sql<boolean>`sources @> array[${source}]`)
  if (after !== undefined) {
    const { kind, id } = placeIn(after)
    const last = await rows.where('kind', '=', kind).where('id', '=', id).executeTakeFirst()
    if (!last) throw new Refusal('after-unknown', { after })
    rows = rows.where(sql<boolean>`(kind, id) > (${kind}, ${id})`)
  }
  if (kinds) rows = rows.where('kind', 'in', [...kinds])
  const found = await rows
    .orderBy('kind')
    .orderBy('id')
    .limit(limit + 1)
    .execute()
  const [keys, beyond] = [found.slice(0, limit), found[limit]]
  return { keys, beyond, next: beyond ? nameOf(keys.at(-1)!) : null }
}

const nameOf = ({ kind, id }: Place) => `${kind}.${id}`
const placeIn = (name: string): Place => ({
  kind: name.slice(0, name.indexOf('.')),
  id: name.slice(name.indexOf('.') + 1),
})

/** `whole`: kinds of which all that rests on the source is on this page. */
export type CitingPage = { citing: Citing[]; whole: CitingKind[]; next: string | null }

/** A page of documents that rest on a source, kind by kind; of a page each kind in the order of its own list. @throws Refusal `after-unknown` */
export async function listCiting(
  visitor: Visitor,
  source: string,
  query: CitingQuery,
): Promise<CitingPage> {
  const { keys, beyond, next } = await readCitingKeys(visitor, source, query, CITING_KINDS)
  const byKind = Map.groupBy(keys, ({ kind }) => kind)
  const cut = [beyond?.kind, query.after && placeIn(query.after).kind]
  const found: CitingPage = {
    citing: [],
    whole: CITING_KINDS.filter((kind) => !cut.includes(kind)),
    next,
  }
  for (const kind of CITING_KINDS)
    found.citing.push(...(await readCitingOf(visitor, kind, byKind.get(kind) ?? [])))
  return found
}

async function readCitingOf(
  visitor: Visitor,
  kind: CitingKind,
  places: readonly Place[],
): Promise<Citing[]> {
  if (places.length === 0) return []
  const { table, path, label, date } = CITING[kind]
  const { rows } = await sql<{ id: string; label: OwnText; date: Edtf | null }>`
    select id, ${sql.raw(label)} as label, ${sql.raw(date)} as date from ${sql.table(table)}
    where id = any(${places.map(({ id }) => id)}::text[]) order by sort_key, id`.execute(visitor)
  return rows.map((row) => ({ kind, ...row, path: path && `/${path}${row.id}` }))
}

/** What each of these documents cites, as it itself names it: whoever is hidden is not named there either. One statement for all. */
export async function readSourcesOf(
  visitor: Visitor,
  kind: CitingKind,
  ids: readonly string[],
): Promise<Map<string, PublicSourceRef[]>> {
  const { rows } = await sql<{ id: string; sources: PublicSourceRef[] }>`
    select id, document->'sources' as sources from ${sql.table(CITING[kind].table)}
    where id = any(${[...new Set(ids)]}::text[])`.execute(visitor)
  return new Map(rows.map(({ id, sources }) => [id, sources]))
}

/** A person as other pages name them. */
export type PersonNamed = { slug: string } & ShownForms

/** Those of `slugs` who have a public page, by name. */
export async function listPeopleNamed(
  visitor: Visitor,
  slugs: readonly string[],
): Promise<PersonNamed[]> {
  if (slugs.length === 0) return []
  const { rows } = await sql<PersonNamed>`
    select id as slug, document->'listed' as listed, document->'picture' as picture from published.person
    where id = any(${[...slugs]}::text[]) order by sort_key, id`.execute(visitor)
  return rows
}
