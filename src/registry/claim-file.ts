/** Claims in a collection folder: appended, never changed. What has been erased here does not come back by an import. */
import { isAbove } from '../kernel/fields.ts'
import { touchedBy } from '../store/collection/changed.ts'
import { collectionFile, type Fault } from '../store/collection/files.ts'
import { demandAll, inPieces, type Run, runIn, type StagedTable, type Storing, takeOutKnown } from '../store/collection/storing.ts'
import { keepForms } from './hiding.ts'
import { ClaimRow } from './model.ts'
import { isPredicate, predicate } from './predicates.ts'

/** Columns of a claim as they are staged, and as the table calls them where it does otherwise. */
const OF_CLAIM = {
  predicate: 'predicate',
  date: 'date',
  said_on: 'said_on',
  claimant: 'claimant',
  connection: 'connection',
  channel: 'channel',
  source: 'source_id',
  locator: 'locator',
  language: 'language',
  information_grade: 'information_grade',
  visibility: 'visibility',
  desk_note: 'desk_note',
}
const OF_VALUE = ['value', 'form', 'term', 'place', 'quote', 'as_written', 'label', 'note']

const VALUES = OF_VALUE.join(', ')
const listed = (columns: readonly string[], of: string) => columns.map((column) => `${of}.${column}`).join(', ')
const STAGED = Object.keys(OF_CLAIM)

const ON_FILE = `select c.public_id as id, p.slug as person, v.claim_id is null as is_erased,
    ${Object.entries(OF_CLAIM).map(([staged, column]) => `c.${column} as ${staged}`)}, ${listed(OF_VALUE, 'v')}
  from desk.claim c join desk.person p on p.id = c.person_id
  left join desk.claim_value v on v.person_id = c.person_id and v.claim_id = c.id`

/** Equal, but for a value that has been erased since: that is no change, and stays erased. */
const IS_SAME = `row(s.person, ${listed(STAGED, 's')}) is not distinct from row(d.person, ${listed(STAGED, 'd')})
  and (d.is_erased or row(${listed(OF_VALUE, 's')}) is not distinct from row(${listed(OF_VALUE, 'd')}))`

const storing: Storing = {
  settle: (run, staged) =>
    takeOutKnown(run, staged, { onFile: ON_FILE, identity: ['id'], columns: STAGED, code: 'claim-changed', isSame: IS_SAME }),
  async early({ db }, staged, tell) {
    const run = runIn(db)
    const rows = await inPieces(
      run,
      staged,
      (piece) => `insert into desk.claim (person_id, id, public_id, ${Object.values(OF_CLAIM).join(', ')})
        select p.id, s.made, s.id, ${listed(STAGED, 's')} from ${piece} s join desk.person p on p.slug = s.person order by s.line`,
      tell,
    )
    await inPieces(
      run,
      staged,
      (piece) => `insert into desk.claim_value (person_id, claim_id, ${VALUES})
        select p.id, s.made, ${listed(OF_VALUE, 's')} from ${piece} s join desk.person p on p.slug = s.person where s.value is not null order by s.line`,
    )
    return rows
  },
  /** Who is hidden now may have got another name. */
  async late(tx, staged, early) {
    const run = runIn(tx.db)
    await demandAll(run, staged, early)
    await keepForms(tx, early > 0 ? await readNamed(run, staged) : [])
    return 0
  },
}

/** Those among the hidden and the waiting who got a name. */
async function readNamed(run: Run, { table }: StagedTable): Promise<string[]> {
  const { rows } = await run(`select distinct p.id from ${table} s join desk.person p on p.slug = s.person
    join desk.withheld_person w on w.person_id = p.id where s.predicate = 'name'`)
  return rows.map(({ id }) => String(id))
}

export const claimFile = collectionFile<ClaimRow>({
  name: 'claims.jsonl',
  schema: ClaimRow,
  key: ({ id }) => id,
  identity: ['id'],
  points: { person: 'people.jsonl', source: 'sources.jsonl' },
  fault: faultOf,
  givesIds: true,
  onFile: ON_FILE,
  keys: 'select public_id as id from desk.claim',
  toRow: ({ is_erased, ...row }) => row,
  storing,
  touches: touchedBy({ claim: 'id', person: 'person' }),
})

function faultOf(row: ClaimRow): Fault {
  if (!isPredicate(row.predicate)) return { code: 'predicate-unknown', params: { predicate: row.predicate.slice(0, 80) } }
  const { highest } = predicate(row.predicate)
  if (isAbove(row.visibility, highest)) return { code: 'visibility-too-high', params: { predicate: row.predicate, highest } }
  if (row.predicate === 'name' && row.value !== undefined && !row.form) return { code: 'name-without-form' }
  if (row.predicate === 'imputed_activity' && row.value !== undefined && !row.label) return { code: 'imputed-without-label' }
  return null
}
