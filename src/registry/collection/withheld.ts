/** What is withheld of the hidden, in a collection folder: without it, a name that was erased while its bearer was hidden would be public after a restore. */

import { told } from '../../kernel/refusals/codes.ts'
import { fold } from '../../kernel/withholding/fold.ts'
import { touchedBy } from '../../store/collection/changed.ts'
import { collectionFile } from '../../store/collection/files.ts'
import { runIn, type Storing } from '../../store/collection/storing.ts'
import { WithheldFormRow } from '../model/index.ts'
import { addForms } from '../tables/hiding.ts'

/** Of those who are hidden or wait, and of whom a name that is sealed was erased: of others it is read from their claims, and nothing else is kept. */
const KEPT_BY_ITSELF = `(exists (select from desk.withheld_person w where w.person_id = p.id)
  or exists (select from desk.claim c where c.person_id = p.id and c.predicate = 'present_identity' and c.value is null))`

const storing: Storing = {
  settle: async () => {},
  early: async () => 0,
  async late(tx, { table }) {
    const { rows } = await runIn(tx.db)(
      `select p.id, s.form from ${table} s join desk.person p on p.slug = s.person where ${KEPT_BY_ITSELF}`,
    )
    return await addForms(
      tx,
      rows.map(({ id, form }) => ({ personId: String(id), form: String(form) })),
    )
  },
}

export const withheldFormFile = collectionFile<WithheldFormRow>({
  name: 'withheld-forms.jsonl',
  schema: WithheldFormRow,
  key: ({ person, form }) => `${person} ${form}`,
  identity: ['person', 'form'],
  points: { person: 'people.jsonl' },
  fault: ({ form }) => (fold(form) === form ? null : told('form-unfolded', { form: fold(form) })),
  onFile: `select p.slug as person, f.form from desk.withheld_form f join desk.person p on p.id = f.person_id where ${KEPT_BY_ITSELF}`,
  storing,
  touches: touchedBy({ person: 'person' }),
})
