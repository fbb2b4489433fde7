/** Finding people by name, in any script and spelling: keys to candidates in one query, then each form compared. Nothing of a query is kept. */
import { sql } from 'kysely'
import { compare, queryKeys } from '../../../packages/names/src/index.ts'
import type { Edtf } from '../../kernel/dates.ts'
import { fold } from '../../kernel/fold.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Visitor } from '../../store/connections.ts'
import type { PublicPerson } from '../public.ts'
import { filtered, type PeopleQuery, type PersonListItem, type PersonMatch, toListItem } from './people.ts'

export type Found = PersonListItem & { match: PersonMatch }
type Candidate = { slug: string; forms: string[] }

/** Most people whose names are compared for one query; those that share most keys first (scale.md, name search). */
const MOST_CANDIDATES = 200

/**
 * People by how well any form of their name matches, best first; namesakes all of them. Below the band *possible* nobody, unless what
 * was typed is the beginning of a name. `after` goes on behind a person. @throws Refusal `after-unknown`
 */
export async function searchPeople(
  visitor: Visitor,
  query: PeopleQuery & { q: string },
  today: Edtf,
): Promise<{ people: Found[]; next: string | null }> {
  const candidates = await readCandidates(visitor, query.q)
  const ranked = rank(query.q, candidates)
  const fitting = new Set((await filtered(visitor, query).select('id').where('id', 'in', slugsOf(ranked)).execute()).map(({ id }) => id))
  const matches = ranked.filter(({ slug }) => fitting.has(slug))
  const start = query.after === undefined ? 0 : matches.findIndex(({ slug }) => slug === query.after) + 1
  if (query.after !== undefined && start === 0) throw new Refusal('after-unknown', { after: query.after })
  const page = matches.slice(start, start + query.limit)
  const documents = await visitor.selectFrom('published.person').select(['id', 'document']).where('id', 'in', slugsOf(page)).execute()
  const people = new Map(documents.map(({ id, document }) => [id, document as PublicPerson]))
  return {
    people: page.map(({ slug, match }) => ({ ...toListItem(people.get(slug)!, today), match })),
    next: start + query.limit < matches.length ? page.at(-1)!.slug : null,
  }
}

/** Never empty, as SQL wants it. */
const slugsOf = (rows: readonly { slug: string }[]): string[] => (rows.length > 0 ? rows.map(({ slug }) => slug) : [''])

/** Those who share most keys with the query, and those of whom a form begins with it. */
async function readCandidates(visitor: Visitor, q: string): Promise<Candidate[]> {
  const parts = fold(q).split(' ').filter(Boolean)
  const begins =
    parts.length === 0
      ? sql`false`
      : sql.join(
          parts.map((part) => sql`strpos(' ' || folded, ${` ${part}`}) > 0`),
          sql` and `,
        )
  const { rows } = await sql<Candidate>`
    with by_key as (
      select slug from published.name_key where keys && ${queryKeys(q)}::int4[] limit ${MOST_CANDIDATES}),
    by_beginning as (select distinct slug from published.person_name where ${begins} order by slug limit ${MOST_CANDIDATES})
    select n.slug, array_agg(n.text order by n.n) as forms from published.person_name n
    where n.slug in (select slug from by_key union select slug from by_beginning) group by n.slug`.execute(visitor)
  return rows
}

function rank(q: string, candidates: readonly Candidate[]): { slug: string; match: PersonMatch }[] {
  const wanted = fold(q)
  const matches = candidates.flatMap(({ slug, forms }) => {
    const match = bestOf(q, forms)
    return match.band !== 'none' || forms.some((form) => beginsWith(fold(form), wanted)) ? [{ slug, match }] : []
  })
  return matches.sort((a, b) => b.match.score - a.match.score || (a.slug < b.slug ? -1 : 1))
}

/** Every element of the query begins an element of the form. */
const beginsWith = (form: string, wanted: string): boolean =>
  wanted !== '' && wanted.split(' ').every((part) => form.split(' ').some((element) => element.startsWith(part)))

function bestOf(q: string, forms: readonly string[]): PersonMatch {
  const compared = forms.map((form) => ({ form, ...compare(q, form) }))
  return compared.reduce((best, each) => (each.score > best.score ? each : best))
}
