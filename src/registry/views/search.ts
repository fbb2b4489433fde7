/** Finding people by name, in any script and spelling: keys to candidates by index, then each form compared. Nothing of a query is kept. */
import { type RawBuilder, sql } from 'kysely'
import {
  compare,
  type KeyChoice,
  queryChoices,
  queryKeys,
} from '../../../packages/names/src/index.ts'
import type { Edtf } from '../../kernel/dates/index.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import { fold } from '../../kernel/withholding/fold.ts'
import type { Visitor } from '../../store/connections/index.ts'
import type { PublicPerson } from '../public.ts'
import { byKeys } from '../tables/name-keys.ts'
import {
  filtered,
  type PeopleQuery,
  type PersonListItem,
  type PersonMatch,
  toListItem,
} from './people.ts'

export type FoundPerson = PersonListItem & { match: PersonMatch }
type Candidate = { slug: string; forms: string[] }
type Ranked = { slug: string; match: PersonMatch }

/** So many people at most are compared for one reason: those that share most keys (scale.md, name search). */
const MOST_COMPARED = 60
/** With fewer people that are likely, names a slip away are looked at too. */
const FEW = 10

/**
 * People by how well any form of their name matches, best first; namesakes all of them. Below the band *possible* nobody, unless what
 * was typed is the beginning of a name. `after` goes on behind a person. @throws Refusal `after-unknown`
 */
export async function searchPeople(
  visitor: Visitor,
  query: PeopleQuery & { q: string },
  today: Edtf,
): Promise<{ people: FoundPerson[]; next: string | null }> {
  const ranked = await findNames(visitor, query.q)
  const fitting = new Set(
    (await filtered(visitor, query).select('id').where('id', 'in', slugsOf(ranked)).execute()).map(
      ({ id }) => id,
    ),
  )
  const matches = ranked.filter(({ slug }) => fitting.has(slug))
  const start =
    query.after === undefined ? 0 : matches.findIndex(({ slug }) => slug === query.after) + 1
  if (query.after !== undefined && start === 0)
    throw new Refusal('after-unknown', { after: query.after })
  const page = matches.slice(start, start + query.limit)
  const documents = await visitor
    .selectFrom('published.person')
    .select(['id', 'document'])
    .where('id', 'in', slugsOf(page))
    .execute()
  const people = new Map(documents.map(({ id, document }) => [id, document as PublicPerson]))
  return {
    people: page.map(({ slug, match }) => ({ ...toListItem(people.get(slug)!, today), match })),
    next: start + query.limit < matches.length ? page.at(-1)!.slug : null,
  }
}

/** Never empty, as SQL wants it. */
const slugsOf = (rows: readonly { slug: string }[]): string[] =>
  rows.length > 0 ? rows.map(({ slug }) => slug) : ['']

/** Whose name may be meant, best first: those of whom every word is the same; where they are few also who sounds the same or begins so; then a slip away. */
export async function findNames(visitor: Visitor, q: string): Promise<Ranked[]> {
  const fitting = (choices: readonly KeyChoice[]) =>
    sql`(${byKeys(choices, queryKeys(q), MOST_COMPARED)})`
  const { sure, same, near } = queryChoices(q)
  const found = new Set<string>()
  const ranked: Ranked[] = []
  for (const slugs of [
    fitting(sure),
    sql`${fitting(same)} union ${byBeginning(q)}`,
    fitting(near),
  ]) {
    const further = (await readCandidates(visitor, slugs)).filter(({ slug }) => !found.has(slug))
    for (const { slug } of further) found.add(slug)
    ranked.push(...rank(q, further))
    if (ranked.filter(isLikely).length >= FEW) break
  }
  return inOrder(ranked)
}

const isLikely = ({ match: { band } }: Ranked) => band === 'strong' || band === 'likely'

/** Those of whom a form has a word that begins as each word of the query does. */
function byBeginning(q: string): RawBuilder<unknown> {
  const words = fold(q).split(' ').filter(Boolean)
  const wanted = words
    .map((word) => `'${word.replaceAll(/['\\]/g, (sign) => sign + sign)}':*`)
    .join(' & ')
  return sql`(select slug from published.person_name
    where array_to_tsvector(string_to_array(folded, ' ')) @@ ${wanted}::tsquery limit ${MOST_COMPARED})`
}

const readCandidates = async (
  visitor: Visitor,
  slugs: RawBuilder<unknown>,
): Promise<Candidate[]> => {
  const { rows } = await sql<Candidate>`
    select n.slug, array_agg(n.text order by n.n) as forms from published.person_name n where n.slug in (${slugs}) group by n.slug`.execute(
    visitor,
  )
  return rows
}

function rank(q: string, candidates: readonly Candidate[]): Ranked[] {
  const wanted = fold(q)
  // Namesakes are written alike.
  const known = new Map<string, PersonMatch>()
  const matchOf = (form: string) =>
    known.get(form) ?? keep(known, form, { form, ...compare(q, form) })
  return candidates.flatMap(({ slug, forms }) => {
    const match = forms.map(matchOf).reduce((best, each) => (each.score > best.score ? each : best))
    return match.band !== 'none' || forms.some((form) => beginsWith(fold(form), wanted))
      ? [{ slug, match }]
      : []
  })
}

function keep<T>(map: Map<string, T>, key: string, value: T): T {
  map.set(key, value)
  return value
}

const inOrder = (matches: Ranked[]) =>
  matches.sort((a, b) => b.match.score - a.match.score || (a.slug < b.slug ? -1 : 1))

/** Every element of the query begins an element of the form. */
const beginsWith = (form: string, wanted: string): boolean =>
  wanted !== '' &&
  wanted.split(' ').every((part) => form.split(' ').some((element) => element.startsWith(part)))
