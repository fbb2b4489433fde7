/** Search keys of names, kept beside the names: `packages/names` makes them, and says with KEY_VERSION when all are to be made again. */
import { sql } from 'kysely'
import { keys } from '../../packages/names/src/index.ts'
import type { Tx } from '../store/act.ts'
import type { DeskTx } from '../store/connections.ts'
import { insertAll } from '../store/publishing/settle.ts'

type Named = { slug: string; names: readonly string[] }

/** Keys of published names of these people, made again: one row a person. */
export async function publishNameKeys({ db }: Tx, slugs: readonly string[], people: readonly Named[]): Promise<void> {
  await sql`delete from published.name_key where slug = any(${[...slugs]}::text[])`.execute(db)
  const rows = people.map(({ slug, names }) => ({ slug, keys: keysOf(names) }))
  await insertAll({ db }, 'published.name_key', ['slug', 'keys'], rows)
}

/** In the order of numbers, so that equal names give equal bytes. */
export const keysOf = (names: readonly string[]): number[] => [...new Set(names.flatMap(keys))].sort((a, b) => a - b)

export async function readPublishedNames(db: DeskTx, slugs: readonly string[]): Promise<Named[]> {
  const rows = await db.selectFrom('published.personName').select(['slug', 'text']).where('slug', 'in', slugs).execute()
  return [...Map.groupBy(rows, ({ slug }) => slug)].map(([slug, forms]) => ({ slug, names: forms.map(({ text }) => text) }))
}
