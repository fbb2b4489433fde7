/** Rulings, hidings and holds in a collection folder: appended in their order, never changed. */

import type { Tx } from '../../store/acting/index.ts'
import { touchedBy } from '../../store/collection/changed.ts'
import { collectionFile } from '../../store/collection/files.ts'
import { peopleOf } from '../../store/collection/pointing.ts'
import { tableOf } from '../../store/collection/stage.ts'
import {
  type Appended,
  demandAll,
  inPieces,
  runIn,
  type StagedTable,
  type Storing,
  takeOutKnown,
} from '../../store/collection/storing.ts'
import { HidingRow, HoldRow, RulingRow } from '../model/index.ts'
import { keepForms } from '../tables/hiding.ts'
import { OF_VALUE } from './claims.ts'

const numbered = (key: string, n: number) => `${key} ${String(n).padStart(9, '0')}`

const RULINGS: Appended = {
  onFile: `select i.public_id as claim, r.n, r.verdict, r.reason, r.ruled_by as by, r.ruled_at as at, r.visibility
    from desk.claim_public_id i join desk.ruling r on r.person_id = i.person_id and r.claim_id = i.claim_id`,
  identity: ['claim', 'n'],
  columns: ['verdict', 'reason', 'by', 'at', 'visibility'],
  // A reason that was erased here does not come back.
  isSame: `row(s.verdict, s.by, s.at, s.visibility) is not distinct from row(d.verdict, d.by, d.at, d.visibility) and (s.reason = d.reason or d.reason = 'erased')`,
  code: 'ruling-changed',
}

/** Lines of rulings on claims that were on file before: somebody may rule on these meanwhile, so that they wait for the turn. */
const linesOfLate = ({ table }: StagedTable) => `${table}_late`
const isLate = (staged: StagedTable) =>
  `exists (select from ${linesOfLate(staged)} l where l.line = s.line)`

const insertRulings = (rows: string, which: string) => `
  insert into desk.ruling (person_id, claim_id, n, verdict, reason, ruled_by, ruled_at, visibility)
  select c.person_id, c.claim_id, s.n, s.verdict, s.reason, s.by, s.at, s.visibility
  from ${rows} s join desk.claim_public_id c on c.public_id = s.claim where ${which} order by s.line`

const storingRulings: Storing = {
  async settle(run, staged) {
    await takeOutKnown(run, staged, RULINGS)
    const late = linesOfLate(staged)
    await run(
      `create ${tableOf(staged.isLarge)} ${late} as select s.line from ${staged.table} s join desk.claim_public_id c on c.public_id = s.claim`,
    )
    if (staged.isLarge) await run(`analyze ${late}`)
  },
  early: ({ db }, staged, tell) =>
    inPieces(runIn(db), staged, (piece) => insertRulings(piece, `not ${isLate(staged)}`), tell),
  async late(tx, staged, early) {
    const run = runIn(tx.db)
    await takeOutKnown(run, staged, { ...RULINGS, only: isLate(staged) })
    const { count } = await run(insertRulings(staged.table, isLate(staged)))
    await demandAll(run, staged, early + count)
    await eraseValues(tx, staged)
    return count
  },
}

const SAYS_NOTHING = OF_VALUE.map((column) => `${column} = null`).join(', ')

/** Of the claims that these rulings erase; what is withheld of somebody hidden is kept by itself before. */
async function eraseValues(tx: Tx, { table }: StagedTable): Promise<void> {
  const run = runIn(tx.db)
  const { rows } = await run(
    `select distinct c.person_id as id from ${table} s join desk.claim_public_id c on c.public_id = s.claim where s.verdict = 'erased'`,
  )
  if (rows.length === 0) return
  await keepForms(
    tx,
    rows.map(({ id }) => String(id)),
  )
  await run(`update desk.claim v set ${SAYS_NOTHING} from ${table} s join desk.claim_public_id c on c.public_id = s.claim
    where s.verdict = 'erased' and v.person_id = c.person_id and v.id = c.claim_id and v.value is not null`)
}

/** Claims, and whose they are: what is ruled on may be a name, which explains what is said of its bearer. */
async function touchRuledOn(tx: Tx, { table }: StagedTable): Promise<void> {
  if (tx.touched.everything) return
  const { rows } = await runIn(tx.db)(`select distinct s.claim, p.slug from ${table} s
    join desk.claim_public_id c on c.public_id = s.claim join desk.person p on p.id = c.person_id`)
  for (const { claim, slug } of rows) {
    tx.touched.add('claim', String(claim))
    tx.touched.add('person', String(slug))
  }
}

export const rulingFile = collectionFile<RulingRow>({
  name: 'rulings.jsonl',
  schema: RulingRow,
  key: ({ claim, n }) => numbered(claim, n),
  identity: RULINGS.identity,
  points: { claim: 'claims.jsonl' },
  onFile: RULINGS.onFile,
  storing: storingRulings,
  touches: touchRuledOn,
})

/** Few rows, about people who may be on file: all wait for the turn. `own`: columns beside those of every ruling. */
function ruledOnPeople(
  table: string,
  own: readonly string[],
): { appended: Appended; storing: Storing } {
  const columns = [...own, 'reason', 'by', 'at']
  const listed = own.map((column) => `r.${column}`).join(', ')
  const appended: Appended = {
    onFile: `select p.slug as person, r.n, ${listed}, r.reason, r.ruled_by as by, r.ruled_at as at
      from ${table} r join desk.person p on p.id = r.person_id`,
    identity: ['person', 'n'],
    columns,
    code: 'ruling-changed',
  }
  const storing: Storing = {
    settle: async () => {},
    early: async () => 0,
    async late(tx, staged) {
      const run = runIn(tx.db)
      await takeOutKnown(run, staged, appended)
      const { count } =
        await run(`insert into ${table} (person_id, n, ${own.join(', ')}, reason, ruled_by, ruled_at)
        select p.id, s.n, ${own.map((column) => `s.${column}`).join(', ')}, s.reason, s.by, s.at
        from ${staged.table} s join desk.person p on p.slug = s.person`)
      const { rows } = await run(
        `select distinct p.id from ${staged.table} s join desk.person p on p.slug = s.person`,
      )
      await keepForms(
        tx,
        rows.map(({ id }) => String(id)),
      )
      return count
    },
  }
  return { appended, storing }
}

const hidings = ruledOnPeople('desk.person_hiding', ['hidden'])

export const hidingFile = collectionFile<HidingRow>({
  name: 'hidings.jsonl',
  schema: HidingRow,
  key: ({ person, n }) => numbered(person, n),
  identity: hidings.appended.identity,
  points: { person: 'people.jsonl' },
  onFile: hidings.appended.onFile,
  storing: hidings.storing,
  touches: touchedBy({ person: 'person' }),
})

const holds = ruledOnPeople('desk.person_hold', ['held', 'against'])

export const holdFile = collectionFile<HoldRow>({
  name: 'holds.jsonl',
  schema: HoldRow,
  key: ({ person, n }) => numbered(person, n),
  identity: holds.appended.identity,
  columns: {
    person: 'text',
    n: 'int4',
    held: 'boolean',
    against: 'text[]',
    reason: 'text',
    by: 'text',
    at: 'text',
  },
  cells: ({ person, n, held, against, reason, by, at }) => [
    person,
    n,
    held,
    `{${against.join(',')}}`,
    reason,
    by,
    at,
  ],
  points: { person: 'people.jsonl' },
  references: ({ against }) => peopleOf(against),
  onFile: holds.appended.onFile,
  storing: holds.storing,
  touches: touchedBy({ person: 'person' }),
})
