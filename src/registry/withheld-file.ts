/** What is withheld of the hidden, in a collection folder: without it, a name that was erased while its bearer was hidden would be public after a restore. */
import { sql } from 'kysely'
import { peopleOf } from '../evidence/collection.ts'
import { fold } from '../kernel/fold.ts'
import { collectionFile } from '../store/collection/files.ts'
import { addForms } from './hiding.ts'
import { WithheldFormRow } from './model.ts'

export const withheldFormFile = collectionFile<WithheldFormRow>({
  name: 'withheld-forms.jsonl',
  schema: WithheldFormRow,
  key: ({ person, form }) => `${person} ${form}`,
  references: ({ person }) => peopleOf([person]),
  fault: ({ form }) => (fold(form) === form ? null : { code: 'form-unfolded', params: { form: fold(form) } }),
  /** Of those who are hidden or wait; nothing is kept of anybody else. */
  async load(tx, rows) {
    const forms = await tx.db
      .selectFrom('desk.withheldPerson as w')
      .innerJoin('desk.person as p', 'p.id', 'w.personId')
      .innerJoin(jsonRows(rows), (join) => join.onRef('r.person', '=', 'p.slug'))
      .select(['p.id as personId', 'r.form'])
      .execute()
    return { changed: await addForms(tx, forms), refused: [] }
  },
  async dump(db) {
    return await db
      .selectFrom('desk.withheldForm as f')
      .innerJoin('desk.person as p', 'p.id', 'f.personId')
      .select(['p.slug as person', 'f.form'])
      .execute()
  },
  onFile: async () => new Set(),
})

const jsonRows = (rows: readonly WithheldFormRow[]) =>
  sql<WithheldFormRow>`json_to_recordset(${JSON.stringify(rows)}::json)`.as<'r'>(sql`r(person text, form text)`)
