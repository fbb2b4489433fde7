import type { Tx } from '../../store/acting/index.ts'
import { touchedBy } from '../../store/collection/changed.ts'
import { collectionFile } from '../../store/collection/files.ts'
import { sourcesOf } from '../../store/collection/pointing.ts'
import { replaced } from '../../store/collection/storing.ts'
import { PersonRow } from '../model/index.ts'

export const personFile = collectionFile<PersonRow>({
  name: 'people.jsonl',
  schema: PersonRow,
  key: ({ slug }) => slug,
  identity: ['slug'],
  references: (row) => sourcesOf(row.publication),
  touches: touchedBy({ person: 'slug' }),
  givesIds: true,
  onFile: `select slug, publication, visibility, desk_note from desk.person where visibility <> 'removed'`,
  storing: replaced({
    table: 'desk.person',
    identity: ['slug'],
    columns: ['publication', 'visibility', 'desk_note'],
    made: 'id',
    keeps: true,
    gone,
  }),
})

async function gone({ touched }: Tx, slugs: readonly string[]): Promise<void> {
  for (const slug of slugs) touched.add('person', slug)
}
