/**
 * Search keys of names, kept beside the names: `packages/names` makes them, and says with KEY_VERSION when all are to be made again; and
 * marks by which the gate finds a name in a text.
 */
import { type RawBuilder, sql } from 'kysely'
import { marksOf } from '../../../packages/names/src/in-text/marks.ts'
import { type KeyChoice, keys } from '../../../packages/names/src/index.ts'
import type { Tx } from '../../store/acting/index.ts'
import type { DeskTx } from '../../store/connections/index.ts'
import { insertAll } from '../../store/connections/together.ts'

type Named = { slug: string; names: readonly string[] }

/** One row a person. */
export const nameKeysOf = ({ slug, names }: Named) => ({
  slug,
  keys: keysOf(names),
  marks: [...new Set(names.flatMap(marksOf))],
})

/** Keys of published names of these people, made again. */
export async function publishNameKeys(
  { db }: Tx,
  slugs: readonly string[],
  people: readonly Named[],
): Promise<void> {
  await sql`delete from published.name_key where slug = any(${[...slugs]}::text[])`.execute(db)
  await insertAll(db, 'published.name_key', ['slug', 'keys', 'marks'], people.map(nameKeysOf))
}

/** In the order of numbers, so that equal names give equal bytes. */
export const keysOf = (names: readonly string[]): number[] =>
  [...new Set(names.flatMap(keys))].sort((a, b) => a - b)

export async function readPublishedNames(db: DeskTx, slugs: readonly string[]): Promise<Named[]> {
  const rows = await db
    .selectFrom('published.personName')
    .select(['slug', 'text'])
    .where('slug', 'in', slugs)
    .execute()
  return [...Map.groupBy(rows, ({ slug }) => slug)].map(([slug, forms]) => ({
    slug,
    names: forms.map(({ text }) => text),
  }))
}

/** So many people at most are gathered for one reason (scale.md, name search). */
const MOST_GATHERED = 1_000

/** Slugs of people with a published name that fits one of the choices; of too many those that share most of the keys. */
export const byKeys = (
  choices: readonly KeyChoice[],
  all: readonly number[],
  most: number,
): RawBuilder<unknown> => {
  const fits = choices.map((choice) => {
    const parts = choice.map((part) => sql`keys && ${[...part]}::int4[]`)
    return sql`(${sql.join(parts, sql` and `)})`
  })
  const fit = fits.length > 0 ? sql.join(fits, sql` or `) : sql`false`
  return sql`select slug from (select slug, keys from published.name_key where ${fit} limit ${MOST_GATHERED}) gathered
    order by (select count(*) from unnest(keys) key where key = any(${[...all]}::int4[])) desc, slug limit ${most}`
}
