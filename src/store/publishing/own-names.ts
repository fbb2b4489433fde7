/** Whose name a text may bear although somebody hidden bears it too: names of those whom a row is about, and of nobody else. */
import { sql } from 'kysely'
import type { LeftStanding, Withholding } from '../../kernel/withholding/index.ts'
import type { DeskTx } from '../connections/index.ts'
import type { Tx } from '../connections/tx.ts'
import { notePlaces } from './places.ts'

/** How rows of a kind are held against the hidden. */
export type HeldAgainst<Row> = {
  kind: string
  id(row: Row): string
  /** Slugs of those whom a row is about; by default what it lists as `person`, `persons` and the person of its scope. */
  people?(row: Row): readonly string[]
  /** What of the row is held; by default all of it. */
  words?(row: Row): unknown
  /** Whether a row that is not held is shown at all; by default each is. */
  isShown?(row: Row): boolean
}

type Linked = {
  slug?: string
  person?: string
  persons?: readonly string[]
  scope?: { person?: string }
  others?: unknown
}

export const linkedIn = ({ slug, person, persons = [], scope }: Linked): string[] =>
  [slug, person, scope?.person, ...persons].filter((each) => each !== undefined)

/**
 * Rows less those that name somebody who is hidden. A row that is about people who bear the very name, and not about the hidden, stays
 * as far as each place of the name lies within a name of theirs, and is noted in `withheld.left`. In doubt it goes.
 */
export async function withoutHidden<Row extends object>(
  tx: Tx,
  withheld: Withholding,
  held: HeldAgainst<Row>,
  rows: readonly Row[],
): Promise<Row[]> {
  const { people = linkedIn, words = (row: Row) => row, isShown = () => true } = held
  const named = rows.filter((row) => withheld.hides(words(row)))
  const own = await readOwnNames(tx.db, named.flatMap(people))
  const gone = new Set(
    named.filter((row) => isHeld(withheld, row, words(row), ownOf(own, people(row), withheld))),
  )
  const left = named.filter((row) => !gone.has(row) && isShown(row))
  const places = [...gone].map((row) => ({
    id: held.id(row),
    needles: needlesOf(withheld, row, words(row), ownOf(own, people(row), withheld)),
  }))
  await notePlaces(tx, held.kind, rows.map(held.id), places)
  for (const row of left)
    noteLeft(withheld, { kind: held.kind, id: held.id(row), people: people(row) }, words(row))
  return rows.filter((row) => !gone.has(row))
}

/** Those whom a row names apart from its people, as `others`, are not its people, whatever they are called. */
const isHeld = (withheld: Withholding, row: Linked, words: unknown, own: readonly string[]) =>
  withheld.hides(words, own) || withheld.hides(row.others)

const needlesOf = (withheld: Withholding, row: Linked, words: unknown, own: readonly string[]) => [
  ...withheld.needlesIn(words, own),
  ...withheld.needlesIn(row.others),
]

/** A hidden slug that begins another's is no name that anybody would read there. */
export function noteLeft(
  withheld: Withholding,
  place: Omit<LeftStanding, 'forms'>,
  words: unknown,
): void {
  const forms = withheld.formsIn(words, place.people)
  if (forms.length > 0) withheld.left.push({ ...place, forms })
}

/** Slugs and names by which people are public, by slug; of the hidden and the waiting none. */
export type OwnNames = ReadonlyMap<string, readonly string[]>

/**
 * Names that explain a text about these people; none when somebody hidden is among them: then it is theirs. Where somebody is among them
 * who lives under a name that is never public, neither that name nor a namesake's explains anything.
 */
export function ownOf(
  own: OwnNames,
  people: readonly string[],
  withheld: Withholding,
): readonly string[] {
  if (people.some(withheld.isHidden)) return []
  const sealed = people.filter(withheld.isSealed)
  const explaining = sealed.length > 0 ? sealed : people
  const names = explaining.flatMap((slug) => own.get(slug) ?? [])
  return sealed.length > 0 ? names.filter((name) => !withheld.bearsSealed(name)) : names
}

export async function readOwnNames(db: DeskTx, slugs: Iterable<string>): Promise<OwnNames> {
  const wanted = [...new Set(slugs)]
  if (wanted.length === 0) return new Map()
  const { rows } = await sql<{ slug: string; form: string }>`
    select p.slug, c.value as form from desk.person p join desk.claim c on c.person_id = p.id and c.predicate = 'name' and c.visibility = 'public' and c.value is not null
      join lateral (select verdict from desk.ruling r where r.person_id = c.person_id and r.claim_id = c.id order by n desc limit 1) r
        on r.verdict in ('accepted', 'preferred', 'disputed')
    where p.slug = any(${wanted}::text[]) and p.visibility = 'public' and not exists (select from desk.withheld_person w where w.person_id = p.id)`.execute(
    db,
  )
  return new Map(
    [...Map.groupBy(rows, ({ slug }) => slug)].map(([slug, names]) => [
      slug,
      [slug, ...names.map(({ form }) => form)],
    ]),
  )
}
