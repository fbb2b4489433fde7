/**
 * Search keys of names, kept beside the names: `packages/names` makes them, and says with KEY_VERSION when all are to be made again; and
 * marks by which the gate finds a name in a text.
 */
import { sql } from 'kysely'
import { keys } from '../../packages/names/src/index.ts'
import { marksOf } from '../papers/gate/marks.ts'
import type { Tx } from '../store/act.ts'
import type { DeskTx } from '../store/connections.ts'
import { insertAll } from '../store/publishing/settle.ts'

type Named = { slug: string; names: readonly string[] }

/** One row a person. */
export const nameKeysOf = ({ slug, names }: Named) => ({ slug, keys: keysOf(names), marks: [...new Set(names.flatMap(marksOf))] })

/** Keys of published names of these people, made again. */
export async function publishNameKeys({ db }: Tx, slugs: readonly string[], people: readonly Named[]): Promise<void> {
  await sql`delete from published.name_key where slug = any(${[...slugs]}::text[])`.execute(db)
  await insertAll({ db }, 'published.name_key', ['slug', 'keys', 'marks'], people.map(nameKeysOf))
}

/** In the order of numbers, so that equal names give equal bytes. */
export const keysOf = (names: readonly string[]): number[] => [...new Set(names.flatMap(keys))].sort((a, b) => a - b)

export async function readPublishedNames(db: DeskTx, slugs: readonly string[]): Promise<Named[]> {
  const rows = await db.selectFrom('published.personName').select(['slug', 'text']).where('slug', 'in', slugs).execute()
  return [...Map.groupBy(rows, ({ slug }) => slug)].map(([slug, forms]) => ({ slug, names: forms.map(({ text }) => text) }))
}
