import { sql } from 'kysely'
import { sourcesOf } from '../evidence/collection.ts'
import { uuidv7 } from '../kernel/ids.ts'
import { collectionFile } from '../store/collection/files.ts'
import type { DeskTx } from '../store/connections.ts'
import { PersonRow } from './model.ts'

export const personFile = collectionFile<PersonRow>({
  name: 'people.jsonl',
  schema: PersonRow,
  key: ({ slug }) => slug,
  references: (row) => sourcesOf(row.publication),
  async load(tx, rows) {
    const known = await idsOf(
      tx.db,
      rows.map(({ slug }) => slug),
    )
    const stored = await tx.db
      .insertInto('desk.person')
      .values(
        rows.map(({ slug, publication, visibility, desk_note }) => ({
          id: known.get(slug) ?? uuidv7(),
          slug,
          publication: JSON.stringify(publication),
          visibility,
          deskNote: desk_note ?? null,
        })),
      )
      .onConflict((oc) =>
        oc
          .column('id')
          .doUpdateSet((eb) => ({
            publication: eb.ref('excluded.publication'),
            visibility: eb.ref('excluded.visibility'),
            deskNote: eb.ref('excluded.deskNote'),
          }))
          .where(
            sql<boolean>`(person.publication, person.visibility, person.desk_note) is distinct from (excluded.publication, excluded.visibility, excluded.desk_note)`,
          ),
      )
      .returning('id')
      .execute()
    return { changed: stored.length, refused: [] }
  },
  async dump(db) {
    const rows = await db.selectFrom('desk.person').selectAll().execute()
    return rows.map(({ slug, publication, visibility, deskNote }) => ({
      slug,
      publication,
      visibility,
      ...(deskNote === null ? {} : { desk_note: deskNote }),
    }))
  },
  onFile: async (db, keys) => new Set((await idsOf(db, keys)).keys()),
})

/** The desk's ids of people, by slug. */
export async function idsOf(db: DeskTx, slugs: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('desk.personSlug')
    .select(['slug', 'personId'])
    .where('slug', '=', (eb) => eb.fn.any(eb.val([...new Set(slugs)])))
    .execute()
  return new Map(rows.map(({ slug, personId }) => [slug, personId]))
}
