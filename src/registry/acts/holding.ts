/** Somebody who resembles a person who is hidden does not become public before somebody has looked: it may be the same person, under another spelling. */
import { sql } from 'kysely'
import { queryChoices, queryKeys } from '../../../packages/names/src/index.ts'
import { Refusal } from '../../kernel/refusals/index.ts'
import type { Withheld } from '../../kernel/withholding/index.ts'
import type { Tx } from '../../store/acting/index.ts'
import type { DeskTx } from '../../store/connections/index.ts'
import { idsOf, keepForms, lockPerson, now, readWithheld } from '../tables/hiding.ts'
import { byKeys } from '../tables/name-keys.ts'
import { LATEST_RULING } from '../tables/rulings.ts'
import { type NameBearer, type Resemblance, type Resembling, resembling } from './resemblance.ts'

/** For the operator's eyes: who waits, or stands beside somebody hidden, and which names are alike. */
export type Alike = { slug: string; resembles: Resemblance[] }

/**
 * Holds back those among these people who would become public now and resemble somebody hidden, unless somebody has looked at the two
 * before. Those who are public already stay so.
 */
export async function holdNewcomers(tx: Tx, slugs: readonly string[], by: string): Promise<void> {
  if (!(await isAnybodyHidden(tx.db))) return
  for (let start = 0; start < slugs.length; start += BATCH) {
    const newcomers = await readNewcomers(tx.db, slugs.slice(start, start + BATCH))
    const seen = await readSeen(
      tx.db,
      newcomers.map(({ slug }) => slug),
    )
    const resemblances = resembling(await readHiddenLike(tx.db, newcomers))
    const held = newcomers.flatMap((person) => {
      const against = resemblances(person).flatMap(({ to }) =>
        seen.get(person.slug)?.has(to) ? [] : [to],
      )
      return against.length > 0
        ? [{ slug: person.slug, held: true, against, reason: RESEMBLES, by }]
        : []
    })
    await changeHolds(tx, held)
  }
}

/** Of those whom an act touched: of everybody, where it touched everything. */
export const holdTouched = async (tx: Tx, by: string): Promise<void> =>
  tx.touched.everything
    ? await holdAllNewcomers(tx, by)
    : await holdNewcomers(tx, [...(tx.touched.rows.get('person') ?? [])], by)

/** All of them, a batch at a time: when what is public is derived anew. */
export async function holdAllNewcomers(tx: Tx, by: string): Promise<void> {
  if (!(await isAnybodyHidden(tx.db))) return
  for (let after = ''; ; ) {
    const rows = await tx.db
      .selectFrom('desk.personSlug')
      .select('slug')
      .where('slug', '>', after)
      .orderBy('slug')
      .limit(BATCH)
      .execute()
    if (rows.length === 0) return
    await holdNewcomers(
      tx,
      rows.map(({ slug }) => slug),
      by,
    )
    after = rows.at(-1)!.slug
  }
}

const BATCH = 1_000
const RESEMBLES = 'a name is like that of somebody who is hidden'
const STOOD = 'was public when somebody of a like name was hidden'

/** Lets somebody who waits become public, and notes beside whom; who does not wait is let through in advance. @throws Refusal `person-unknown` */
export async function letThrough(
  tx: Tx,
  { slug, reason, by }: { slug: string; reason: string; by: string },
): Promise<void> {
  const id = await lockPerson(tx.db, slug)
  const isHeld = (await readHeld(tx.db, [id])).has(slug)
  const names = (await readNames(tx.db, [slug])).get(slug) ?? []
  const seen = (await readSeen(tx.db, [slug])).get(slug)
  const against = resembling(await readHiddenLike(tx.db, [{ names }]))({ slug, names }).map(
    ({ to }) => to,
  )
  if (!isHeld && against.every((to) => seen?.has(to))) return
  await changeHolds(tx, [{ slug, held: false, against, reason, by }])
}

/** @throws Refusal `person-unknown`, `person-not-waiting` */
export async function demandWaiting(db: DeskTx, slug: string): Promise<void> {
  const id = await lockPerson(db, slug)
  if (!(await readHeld(db, [id])).has(slug)) throw new Refusal('person-not-waiting', { slug })
}

/** Those public now who resemble somebody being hidden: that they stood before is noted, so that they are no newcomers later. */
export async function noteNamesakes(tx: Tx, slug: string, by: string): Promise<Alike[]> {
  const id = await lockPerson(tx.db, slug)
  const hidden = await readWithheld(tx.db, { because: 'hidden', people: [id] })
  const alike = findAlike(resembling(hidden), await readPublicCandidates(tx.db, hidden))
  const seen = await readSeen(
    tx.db,
    alike.map((each) => each.slug),
  )
  const unseen = alike.filter((each) => !seen.get(each.slug)?.has(slug))
  await appendHolds(
    tx,
    unseen.map((each) => ({ slug: each.slug, held: false, against: [slug], reason: STOOD, by })),
  )
  return alike
}

const isAnybodyHidden = async (db: DeskTx): Promise<boolean> =>
  (await db
    .selectFrom('desk.withheldPerson')
    .select('personId')
    .where('isHidden', '=', true)
    .limit(1)
    .executeTakeFirst()) !== undefined

/** Of the hidden, those who share a key with one of these people. */
async function readHiddenLike(
  db: DeskTx,
  people: readonly Pick<NameBearer, 'names'>[],
): Promise<Withheld[]> {
  const keys = [...new Set(people.flatMap(({ names }) => names.flatMap(queryKeys)))]
  const { rows } = await sql<{
    id: string
  }>`select distinct person_id as id from desk.withheld_key where key = any(${keys}::int4[])`.execute(
    db,
  )
  if (rows.length === 0) return []
  return await readWithheld(db, { because: 'hidden', people: rows.map(({ id }) => id) })
}

/** Who waits, with what is alike; of those who wait because of one person, where one is given, and of that one. */
export async function readWaiting(db: DeskTx, because?: string): Promise<Alike[]> {
  const held = await readHeld(db, 'all')
  const wanted = [...held].filter(
    ([slug, against]) => because === undefined || slug === because || against.includes(because),
  )
  if (wanted.length === 0) return []
  const names = await readNames(db, wanted.flat(2))
  const others = await idsOf(
    db,
    wanted.flatMap(([, against]) => against),
  )
  const kept = new Map(
    (await readWithheld(db, { because: 'any', people: [...others.values()] })).map(
      ({ slug, forms }) => [slug, forms],
    ),
  )
  return wanted.map(([slug, against]) => {
    const alike = against.map((to) => ({ slug: to, forms: kept.get(to) ?? names.get(to) ?? [] }))
    return { slug, resembles: resembling(alike)({ slug, names: names.get(slug) ?? [] }) }
  })
}

type Hold = { slug: string; held: boolean; against: string[]; reason: string; by: string }

/** Of people who wait from now on, or no longer. */
async function changeHolds(tx: Tx, holds: readonly Hold[]): Promise<void> {
  const people = await appendHolds(tx, holds)
  for (const { slug } of holds) tx.touched.add('person', slug)
  await keepForms(tx, people)
}

/** One for a person at most. Returns the desk's ids of the people. */
async function appendHolds({ db }: Tx, holds: readonly Hold[]): Promise<string[]> {
  if (holds.length === 0) return []
  const given = holds.map(({ against, ...hold }) => ({ ...hold, against: against.toSorted() }))
  const { rows } = await sql<{ id: string }>`
    insert into desk.person_hold (person_id, n, held, against, reason, ruled_by, ruled_at)
    select p.id, coalesce((select max(n) from desk.person_hold o where o.person_id = p.id), 0) + 1, h.held, h.against, h.reason, h.by, ${now()}
    from json_to_recordset(${JSON.stringify(given)}::json) as h(slug text, held boolean, against text[], reason text, by text)
      join desk.person p on p.slug = h.slug returning person_id as id`.execute(db)
  return rows.map(({ id }) => id)
}

/** Slugs of those who wait, in their order, and whom each resembles. */
async function readHeld(
  db: DeskTx,
  people: readonly string[] | 'all',
): Promise<Map<string, string[]>> {
  const chosen = people === 'all' ? sql`true` : sql`person_id = any(${[...people]}::uuid[])`
  const { rows } = await sql<{ slug: string; against: string[] }>`
    select p.slug, h.against from (select distinct on (person_id) * from desk.person_hold where ${chosen} order by person_id, n desc) h
      join desk.person p on p.id = h.person_id where h.held order by p.slug`.execute(db)
  return new Map(rows.map(({ slug, against }) => [slug, against]))
}

/** Beside whom of the hidden each of these was let stand. */
async function readSeen(db: DeskTx, slugs: readonly string[]): Promise<Map<string, Set<string>>> {
  const { rows } = await sql<{ slug: string; against: string }>`
    select p.slug, unnest(h.against) as against from desk.person_hold h join desk.person p on p.id = h.person_id
    where not h.held and p.slug = any(${[...slugs]}::text[])`.execute(db)
  return new Map(
    [...Map.groupBy(rows, ({ slug }) => slug)].map(([slug, all]) => [
      slug,
      new Set(all.map(({ against }) => against)),
    ]),
  )
}

/** Every name on file, public or not, of people who have a public one, are neither hidden nor waiting, and are not published yet. */
async function readNewcomers(db: DeskTx, slugs: readonly string[]): Promise<NameBearer[]> {
  const chosen = sql`p.slug = any(${[...slugs]}::text[])`
  const { rows } = await sql<NameBearer>`
    select p.slug, array_agg(c.value order by c.public_id) as names from desk.person p
      join desk.claim c on c.person_id = p.id and c.predicate = 'name' and c.value is not null
      left join lateral (${LATEST_RULING}) r on true
    where ${chosen} and p.visibility = 'public' and not exists (select from desk.withheld_person w where w.person_id = p.id)
      and not exists (select from published.person o where o.id = p.slug)
    group by p.slug having bool_or(coalesce(r.visibility, c.visibility) = 'public' and r.verdict in ('accepted', 'preferred', 'disputed')) order by p.slug`.execute(
    db,
  )
  return rows
}

async function readNames(db: DeskTx, slugs: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('desk.person as p')
    .innerJoin('desk.claim as c', 'c.personId', 'p.id')
    .select(['p.slug', 'c.value'])
    .where('c.predicate', '=', 'name')
    .where('c.value', 'is not', null)
    .$narrowType<{ value: string }>()
    .where('p.slug', 'in', slugs.length > 0 ? [...slugs] : [''])
    .orderBy('c.publicId')
    .execute()
  return new Map(
    [...Map.groupBy(rows, ({ slug }) => slug)].map(([slug, all]) => [
      slug,
      all.map(({ value }) => value),
    ]),
  )
}

/** People in the order of what they share with one form of a name. */
type Candidates = readonly NameBearer[]

/** Those of a published name who share with a form of these what a likely name shares, as the search for names gathers them. */
async function readPublicCandidates(
  db: DeskTx,
  hidden: readonly Withheld[],
): Promise<Candidates[]> {
  const lists = await gather(
    db,
    hidden.flatMap(({ forms }) => forms),
  )
  const names = await readNames(db, [...new Set(lists.flat())])
  const isHidden = new Set(hidden.map(({ slug }) => slug))
  return lists.map((list) =>
    list
      .filter((slug) => !isHidden.has(slug))
      .map((slug) => ({ slug, names: names.get(slug) ?? [] })),
  )
}

/** Of each form three lists, in one going. */
async function gather(db: DeskTx, forms: readonly string[]): Promise<string[][]> {
  const lists = forms.flatMap((form) => {
    const { sure, same, near } = queryChoices(form)
    return [sure, same, near].map((choices) => byKeys(choices, queryKeys(form), MOST_NAMESAKES))
  })
  if (lists.length === 0) return []
  const each = lists.map((list, n) => sql`select ${sql.lit(n)} as n, array(${list}) as slugs`)
  const { rows } = await sql<{ slugs: string[] }>`
    ${sql.join(each, sql` union all `)} order by n`.execute(db)
  return rows.map(({ slugs }) => slugs)
}

/** Most who are read for one form: of those whose words are the same, of those whose words sound the same, and of those who are a slip away. */
const MOST_NAMESAKES = 400
/** After so many in a row who are not alike, nobody further down is. */
const MOST_MISSES = 100

function findAlike(resemblances: Resembling, lists: readonly Candidates[]): Alike[] {
  const known = new Map<string, Alike>()
  for (const list of lists) {
    let misses = 0
    for (const person of list) {
      const found = known.get(person.slug) ?? { slug: person.slug, resembles: resemblances(person) }
      known.set(person.slug, found)
      misses = found.resembles.length > 0 ? 0 : misses + 1
      if (misses === MOST_MISSES) break
    }
  }
  return [...known.values()]
    .filter(({ resembles }) => resembles.length > 0)
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
}
