/** Whom papers are about: people by name, or those whom the wall's filters leave, in the wall's order. */
import { sql } from 'kysely'
import { z } from 'zod'
import type { PublicPerson } from '../../registry/public.ts'
import {
  filtered,
  listSlugs,
  type NoPaper,
  type NoPoster,
  PeopleQuery,
} from '../../registry/views/index.ts'
import type { Visitor } from '../../store/connections/index.ts'
import { MOST_IN_A_FILE } from '../model/index.ts'

/** The wall's filters, and people by name. */
export const ChosenQuery = PeopleQuery.pick({
  happened: true,
  fate: true,
  place: true,
  year: true,
  demand: true,
  state: true,
}).extend({
  people: z.string().max(8_000).optional().describe('slugs with commas between'),
})
export type ChosenQuery = z.infer<typeof ChosenQuery>

/** `noPoster`: why no poster of the person is printed; null where one is. `said`: a source says how the name is said. */
export type Candidate = Pick<PublicPerson, 'slug' | 'picture' | 'listed' | 'names'> & {
  noPoster: NoPoster | null
  said: boolean
}
/** `chosen`: they were asked for. `more`: there are others whom the list does not hold. */
export type ChosenPeople = { people: Candidate[]; chosen: boolean; more: boolean }

/** Those asked for, or everybody, by name. Who is not public is left out and not said, and so is of whom there is no paper at all. */
export async function listChosen(visitor: Visitor, query: ChosenQuery): Promise<ChosenPeople> {
  const rows = await rowsOf(visitor, query, await slugsOf(visitor, query))
    .where(sql<boolean>`no_poster is distinct from ${NONE_AT_ALL}`)
    .select([
      'id as slug',
      sql<Candidate['picture']>`document -> 'picture'`.as('picture'),
      sql<Candidate['listed']>`document -> 'listed'`.as('listed'),
      sql<Candidate['names']>`document -> 'names'`.as('names'),
      sql<NoPoster | null>`no_poster`.as('noPoster'),
      sql<boolean>`(document -> 'claims')::jsonb @> '[{"predicate":"pronunciation"}]'`.as('said'),
    ])
    .execute()
  const isChosen = Object.values(query).some((value) => value !== undefined)
  return {
    people: rows.slice(0, MOST_IN_A_FILE),
    chosen: isChosen,
    more: rows.length > MOST_IN_A_FILE,
  }
}

const NONE_AT_ALL: NoPaper = 'paper-found'

/** The people asked for, whole; one more than a file may hold when there are so many. A paper says of whom it is not made. */
export async function readChosen(visitor: Visitor, query: ChosenQuery): Promise<PublicPerson[]> {
  const rows = await rowsOf(visitor, query, await slugsOf(visitor, query))
    .select('document')
    .execute()
  return rows.map(({ document }) => document as PublicPerson)
}

async function slugsOf(visitor: Visitor, { people, ...filters }: ChosenQuery): Promise<string[]> {
  return (
    people?.split(',').filter((slug) => slug !== '') ??
    (await listSlugs(visitor, filters, MOST_IN_A_FILE + 1))
  )
}

const rowsOf = (visitor: Visitor, { people, ...filters }: ChosenQuery, slugs: string[]) =>
  filtered(visitor, filters)
    .where('id', '=', (eb) => eb.fn.any(eb.val(slugs)))
    .orderBy('sortKey')
    .orderBy('id')
    .limit(MOST_IN_A_FILE + 1)
