/** Search keys of names, kept beside the names: `packages/names` makes them, and says with KEY_VERSION when all are to be made again. */
import { sql } from 'kysely'
import { keys } from '../../packages/names/src/index.ts'
import type { Tx } from '../store/act.ts'
import type { DeskTx } from '../store/connections.ts'
import { insertAll } from '../store/publishing/settle.ts'

type Named = { slug: string; names: readonly string[] }

/** Keys of published names of these people, made again. */
export async function publishNameKeys({ db }: Tx, slugs: readonly string[], people: readonly Named[]): Promise<void> {
  await sql`delete from published.name_key where slug = any(${[...slugs]}::text[])`.execute(db)
  const rows = people.flatMap(({ slug, names }) => keysOf(names).map((key) => ({ key, slug })))
  await insertAll({ db }, 'published.name_key', ['key', 'slug'], rows)
}

/** Keys of every name on file, public or not: for the desk, which warns of doubles while a name is entered. */
export async function storeNameKeys(db: DeskTx, slugs: readonly string[]): Promise<void> {
  if (slugs.length === 0) return
  const chosen = sql`p.slug = any(${[...slugs]}::text[])`
  const { rows } = await sql<{ personId: string; names: string[] }>`
    select p.id as person_id, array_agg(v.value) as names from desk.person p join desk.claim c on c.person_id = p.id and c.predicate = 'name'
      join desk.claim_value v on v.person_id = c.person_id and v.claim_id = c.id
    where ${chosen} group by p.id`.execute(db)
  await sql`delete from desk.name_key where person_id in (select p.id from desk.person p where ${chosen})`.execute(db)
  const made = rows.flatMap(({ personId, names }) => keysOf(names).map((key) => ({ key, person_id: personId })))
  await sql`insert into desk.name_key (key, person_id) select * from json_populate_recordset(null::desk.name_key, ${JSON.stringify(made)}::json)`.execute(
    db,
  )
}

/** Each once. */
export const keysOf = (names: readonly string[]): number[] => [...new Set(names.flatMap(keys))]

export async function readPublishedNames(db: DeskTx, slugs: readonly string[]): Promise<Named[]> {
  const rows = await db.selectFrom('published.personName').select(['slug', 'text']).where('slug', 'in', slugs).execute()
  return [...Map.groupBy(rows, ({ slug }) => slug)].map(([slug, forms]) => ({ slug, names: forms.map(({ text }) => text) }))
}
