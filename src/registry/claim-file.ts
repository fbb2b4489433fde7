/** Claims in a collection folder: appended, never changed. What has been erased here does not come back by an import. */
import { peopleOf, rowsOf } from '../evidence/collection.ts'
import { isAbove } from '../kernel/fields.ts'
import { uuidv7 } from '../kernel/ids.ts'
import type { Tx } from '../store/act.ts'
import { collectionFile, type Fault, type Loaded } from '../store/collection/files.ts'
import type { DeskTx } from '../store/connections.ts'
import { insertMany } from '../store/insert-many.ts'
import { keepForms } from './hiding.ts'
import { ClaimRow } from './model.ts'
import { idsOf } from './person-file.ts'
import { isPredicate, predicate } from './predicates.ts'

export const claimFile = collectionFile<ClaimRow>({
  name: 'claims.jsonl',
  schema: ClaimRow,
  key: ({ id }) => id,
  references: (row) => [...peopleOf([row.person]), ...rowsOf('sources.jsonl', row.source)],
  fault: faultOf,
  load: loadClaims,
  dump: (db) => dumpClaims(db, null),
  onFile: async (db, keys) => new Set((await dumpClaims(db, keys)).map(({ id }) => id)),
})

function faultOf(row: ClaimRow): Fault {
  if (!isPredicate(row.predicate)) return { code: 'predicate-unknown', params: { predicate: row.predicate.slice(0, 80) } }
  const { highest } = predicate(row.predicate)
  if (isAbove(row.visibility, highest)) return { code: 'visibility-too-high', params: { predicate: row.predicate, highest } }
  if (row.predicate === 'name' && row.value !== undefined && !row.form) return { code: 'name-without-form' }
  if (row.predicate === 'imputed_activity' && row.value !== undefined && !row.label) return { code: 'imputed-without-label' }
  return null
}

async function loadClaims(tx: Tx, rows: readonly ClaimRow[]): Promise<Loaded> {
  const known = new Map(
    (
      await dumpClaims(
        tx.db,
        rows.map(({ id }) => id),
      )
    ).map((row) => [row.id, row]),
  )
  const people = await idsOf(
    tx.db,
    rows.map(({ person }) => person),
  )
  const refused = rows.filter((row) => isChanged(known.get(row.id), row)).map(({ id }) => ({ key: id, code: 'claim-changed' }))
  const fresh = rows.filter(({ id }) => !known.has(id)).map((row) => ({ row, personId: people.get(row.person)!, id: uuidv7() }))
  if (fresh.length === 0) return { changed: 0, refused }
  await insertMany(tx.db, 'desk.claim', fresh.map(toClaim))
  await insertMany(tx.db, 'desk.claimValue', fresh.filter(({ row }) => row.value !== undefined).map(toValue))
  await keepForms(
    tx,
    fresh.flatMap(({ row, personId }) => (row.predicate === 'name' ? [personId] : [])),
  )
  return { changed: fresh.length, refused }
}

/** Equal, but for a value that has been erased since: that is no change, and stays erased. */
function isChanged(known: ClaimRow | undefined, row: ClaimRow): boolean {
  if (!known) return false
  return JSON.stringify(known) !== JSON.stringify(known.value === undefined ? withoutValue(row) : row)
}

const withoutValue = ({ value, form, term, place, quote, as_written, label, note, ...rest }: ClaimRow) => rest

type Fresh = { row: ClaimRow; personId: string; id: string }

const toClaim = ({ row, personId, id }: Fresh) => ({
  person_id: personId,
  id,
  public_id: row.id,
  predicate: row.predicate,
  date: row.date,
  said_on: row.said_on,
  claimant: row.claimant,
  connection: row.connection,
  channel: row.channel,
  source_id: row.source,
  locator: row.locator,
  language: row.language,
  information_grade: row.information_grade,
  visibility: row.visibility,
  desk_note: row.desk_note,
})

const toValue = ({ row, personId, id }: Fresh) => ({
  person_id: personId,
  claim_id: id,
  value: row.value,
  form: row.form,
  term: row.term,
  place: row.place,
  quote: row.quote,
  as_written: row.as_written,
  label: row.label,
  note: row.note,
})

/** Claims as rows of the file, all or those named. */
async function dumpClaims(db: DeskTx, ids: readonly string[] | null): Promise<ClaimRow[]> {
  let query = db
    .selectFrom('desk.claim as c')
    .innerJoin('desk.person as p', 'p.id', 'c.personId')
    .leftJoin('desk.claimValue as v', (join) => join.onRef('v.personId', '=', 'c.personId').onRef('v.claimId', '=', 'c.id'))
    .selectAll('c')
    .select(['p.slug', 'v.value', 'v.form', 'v.term', 'v.place', 'v.quote', 'v.asWritten', 'v.label', 'v.note'])
  if (ids) query = query.where('c.publicId', '=', (eb) => eb.fn.any(eb.val([...ids])))
  return (await query.execute()).map((row) => {
    const {
      publicId: id,
      slug: person,
      saidOn: said_on,
      sourceId: source,
      asWritten: as_written,
      informationGrade: information_grade,
      deskNote: desk_note,
      personId,
      ...same
    } = row
    const all = { ...same, id, person, said_on, source, as_written, information_grade, desk_note }
    return ClaimRow.parse(Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)))
  })
}
