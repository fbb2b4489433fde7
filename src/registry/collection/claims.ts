/** Claims in a collection folder: appended, or replaced by another, never changed. What has been erased here does not come back by an import. */

import { isAbove } from '../../kernel/fields/index.ts'
import { told } from '../../kernel/refusals/codes.ts'
import { touchedBy } from '../../store/collection/changed.ts'
import { collectionFile, type Fault } from '../../store/collection/files.ts'
import { tableOf } from '../../store/collection/stage.ts'
import {
  demandAll,
  inPieces,
  type RunSql,
  runIn,
  type StagedTable,
  type Storing,
} from '../../store/collection/storing.ts'
import { ClaimRow } from '../model/index.ts'
import { isPredicate, predicate } from '../model/predicates.ts'
import { keepForms } from '../tables/hiding.ts'

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
/** What it says; where it says nothing, because it is erased, none of these. */
export const OF_VALUE = [
  'value',
  'value_in',
  'form',
  'term',
  'place',
  'quote',
  'as_written',
  'label',
  'note',
  'note_in',
]

const listed = (columns: readonly string[], of: string) =>
  columns.map((column) => `${of}.${column}`).join(', ')
const STAGED = Object.keys(OF_CLAIM)

/** Who may see it, as far as a ruling has changed that. */
const SEEN_BY = `coalesce((select r.visibility from desk.ruling r where r.person_id = c.person_id and r.claim_id = c.id and r.visibility is not null
  order by r.n desc limit 1), c.visibility)`
const ofClaim = (staged: string, column: string) =>
  staged === 'visibility' ? `${SEEN_BY} as visibility` : `c.${column} as ${staged}`

/** Claims that go by their ids now: not those that were replaced, or came with an act that was taken back. */
const ON_FILE = `select c.public_id as id, p.slug as person, c.value is null as is_erased,
    ${Object.entries(OF_CLAIM)
      .map(([staged, column]) => ofClaim(staged, column))
      .join(', ')}, ${listed(OF_VALUE, 'c')}, c.person_id, c.id as claim_id
  from desk.claim_public_id i join desk.claim c on c.person_id = i.person_id and c.id = i.claim_id join desk.person p on p.id = c.person_id`

const SAID = STAGED.filter((column) => column !== 'visibility')
const isAlike = (columns: readonly string[]) =>
  `row(${listed(columns, 's')}) is not distinct from row(${listed(columns, 'd')})`
/** Equal but for who may see it, or for a value that has been erased since: that is no change, and stays erased. */
const SAYS_SAME = `s.person = d.person and ${isAlike(SAID)} and (d.is_erased or ${isAlike(OF_VALUE)})`
const IS_RULED =
  'exists (select from desk.ruling r where r.person_id = d.person_id and r.claim_id = d.claim_id)'

/** What becomes of claims that are on file otherwise than they come in, by line: `shown`, where only who may see them is another; or `replaced`. */
const changedIn = ({ table }: StagedTable) => `${table}_changed`

async function settle(run: RunSql, staged: StagedTable): Promise<void> {
  const { table, lost, isLarge } = staged
  const changed = changedIn(staged)
  await run(
    `create ${tableOf(isLarge)} ${changed} (line int4 not null, person_id uuid not null, claim_id uuid not null, becomes text not null)`,
  )
  await run(`
    with known as (select s.line, s.id, d.person_id, d.claim_id, d.is_erased, ${SAYS_SAME} as says_same,
        s.visibility = d.visibility as is_seen_alike, ${IS_RULED} as is_ruled from ${table} s join (${ON_FILE}) d on d.id = s.id),
      refused as (insert into ${lost} select line, 'claim-erased', jsonb_build_object('claim', id) from known where is_erased and not says_same),
      same as (delete from ${table} s using known k where s.line = k.line and k.says_same and (k.is_seen_alike or k.is_erased))
    insert into ${changed} select line, person_id, claim_id, case when says_same and is_ruled then 'shown' else 'replaced' end
      from known where not is_erased and not (says_same and is_seen_alike)`)
  if (isLarge) await run(`analyze ${changed}`)
}

const ifSaid = (column: string) =>
  column === 'value' ? 's.value' : `case when s.value is not null then s.${column} end`
const insertClaims = (
  rows: string,
) => `insert into desk.claim (person_id, id, public_id, ${[...Object.values(OF_CLAIM), ...OF_VALUE].join(', ')})
  select p.id, s.made, s.id, ${listed(STAGED, 's')}, ${OF_VALUE.map(ifSaid).join(', ')} from ${rows} s join desk.person p on p.slug = s.person order by s.line`

const storing: Storing = {
  settle,
  async early({ db }, staged, tell) {
    const run = runIn(db)
    const fresh = (piece: string) =>
      `(select s.* from ${piece} s where not exists (select from ${changedIn(staged)} c where c.line = s.line))`
    return await inPieces(run, staged, (piece) => insertClaims(fresh(piece)), tell)
  },
  async late(tx, staged, early) {
    const run = runIn(tx.db)
    for (const slug of await readReplacedOf(run, staged)) tx.touched.add('person', slug)
    const count = (await replace(run, staged)) + (await show(run, staged))
    await demandAll(run, staged, early + count)
    // Who is hidden now may have got another name, and anybody one that nothing may bear.
    await keepForms(tx, early + count > 0 ? await readNamed(run, staged) : [])
    return count
  },
  /** What was dropped from its folder leaves nothing in public: nobody says why it went. */
  async remove(tx, _, missing) {
    const run = runIn(tx.db)
    const gone =
      await run(`insert into desk.ruling (person_id, claim_id, n, verdict, reason, ruled_by, ruled_at)
      select i.person_id, i.claim_id, ${nextRuling('i')}, 'undone', '${REMOVED}', ${RULED} from ${missing} m join desk.claim_public_id i on i.public_id = m.id
      returning (select slug from desk.person p where p.id = person_id) as slug`)
    await run(`delete from desk.claim_public_id i using ${missing} m where i.public_id = m.id`)
    for (const { slug } of gone.rows) tx.touched.add('person', String(slug))
    return gone.count
  },
}

const REMOVED = 'the folder does not hold it any more'

const RULED = `coalesce(nullif(current_setting('whereabouts.by', true), ''), session_user), to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`
const nextRuling = (claim: string) =>
  `coalesce((select max(n) from desk.ruling l where l.person_id = ${claim}.person_id and l.claim_id = ${claim}.claim_id), 0) + 1`

/** A claim that comes in changed is another, which goes by the id from now on and stands as the one before it stood. */
async function replace(run: RunSql, staged: StagedTable): Promise<number> {
  const old = `(select * from ${changedIn(staged)} where becomes = 'replaced')`
  const { count } = await run(
    `delete from desk.claim_public_id i using ${old} o where i.person_id = o.person_id and i.claim_id = o.claim_id`,
  )
  if (count === 0) return 0
  const rows = `(select s.* from ${staged.table} s join ${old} o on o.line = s.line)`
  await run(insertClaims(rows))
  await run(`insert into desk.ruling (person_id, claim_id, n, verdict, reason, ruled_by, ruled_at, visibility)
    select p.id, s.made, r.n, r.verdict, r.reason, r.ruled_by, r.ruled_at, null from ${staged.table} s join ${old} o on o.line = s.line
      join desk.person p on p.slug = s.person join desk.ruling r on r.person_id = o.person_id and r.claim_id = o.claim_id`)
  await run(`insert into desk.ruling (person_id, claim_id, n, verdict, reason, ruled_by, ruled_at)
    select o.person_id, o.claim_id, ${nextRuling('o')}, 'replaced', 'came in changed', ${RULED} from ${old} o`)
  return count
}

/** Whose claims are replaced: the one that comes in may be somebody else's. */
async function readReplacedOf(run: RunSql, staged: StagedTable): Promise<string[]> {
  const { rows } = await run(
    `select distinct p.slug from ${changedIn(staged)} c join desk.person p on p.id = c.person_id where c.becomes = 'replaced'`,
  )
  return rows.map(({ slug }) => String(slug))
}

/** Who may see a claim changes by a ruling that leaves all else as it was. */
async function show(run: RunSql, staged: StagedTable): Promise<number> {
  const { count } =
    await run(`insert into desk.ruling (person_id, claim_id, n, verdict, reason, ruled_by, ruled_at, visibility)
    select c.person_id, c.claim_id, ${nextRuling('c')}, (select l.verdict from desk.ruling l where l.person_id = c.person_id and l.claim_id = c.claim_id
        order by l.n desc limit 1), 'came in for others to see', ${RULED}, s.visibility
      from ${changedIn(staged)} c join ${staged.table} s on s.line = c.line where c.becomes = 'shown'`)
  return count
}

/** Those among the hidden and the waiting who got a name, and whoever got one that is sealed. */
async function readNamed(run: RunSql, { table }: StagedTable): Promise<string[]> {
  const { rows } =
    await run(`select distinct p.id from ${table} s join desk.person p on p.slug = s.person
    where s.predicate = 'present_identity' or s.predicate = 'name'
      and exists (select from desk.withheld_person w where w.person_id = p.id)`)
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
  keys: 'select public_id as id from desk.claim_public_id',
  toRow: ({ is_erased, person_id, claim_id, ...row }) => row,
  storing,
  touches: touchedBy({ claim: 'id', person: 'person' }),
})

function faultOf(row: ClaimRow): Fault {
  if (!isPredicate(row.predicate))
    return told('predicate-unknown', { predicate: row.predicate.slice(0, 80) })
  const { highest } = predicate(row.predicate)
  if (isAbove(row.visibility, highest))
    return told('visibility-too-high', { predicate: row.predicate, highest })
  if (row.predicate === 'name' && row.value !== undefined && !row.form)
    return told('name-without-form')
  if (row.form?.family && !row.value?.includes(row.form.family))
    return told('name-family-apart', { family: row.form.family })
  if (row.predicate === 'name' && row.value_in && row.form?.kind !== 'described')
    return told('name-translated')
  if (row.predicate === 'imputed_activity' && row.value !== undefined && !row.label)
    return told('imputed-without-label')
  return null
}
