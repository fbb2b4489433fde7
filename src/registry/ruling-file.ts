/** Rulings, hidings and holds in a collection folder: appended in their order, never changed. */
import { peopleOf, rowsOf } from '../evidence/collection.ts'
import { collectionFile, type Loaded } from '../store/collection/files.ts'
import type { DeskTx } from '../store/connections.ts'
import { insertMany } from '../store/insert-many.ts'
import { keepForms } from './hiding.ts'
import { HidingRow, HoldRow, RulingRow } from './model.ts'
import { idsOf } from './person-file.ts'
import { eraseValue } from './tables.ts'

const numbered = (key: string, n: number) => `${key} ${String(n).padStart(9, '0')}`

export const rulingFile = collectionFile<RulingRow>({
  name: 'rulings.jsonl',
  schema: RulingRow,
  key: ({ claim, n }) => numbered(claim, n),
  references: (row) => rowsOf('claims.jsonl', row.claim),
  async load(tx, rows): Promise<Loaded> {
    const claims = await claimIds(
      tx.db,
      rows.map(({ claim }) => claim),
    )
    const { fresh, refused } = sortOut(
      rows,
      await dumpRulings(
        tx.db,
        rows.map(({ claim }) => claim),
      ),
      (row) => numbered(row.claim, row.n),
      'ruling-changed',
    )
    if (fresh.length === 0) return { changed: 0, refused }
    const ruled = fresh.map(({ claim, n, verdict, reason, by, at }) => {
      const { personId, claimId } = claims.get(claim)!
      return { person_id: personId, claim_id: claimId, n, verdict, reason, ruled_by: by, ruled_at: at }
    })
    await insertMany(tx.db, 'desk.ruling', ruled)
    for (const { claim } of fresh.filter(({ verdict }) => verdict === 'erased')) await eraseValue(tx, claims.get(claim)!)
    return { changed: fresh.length, refused }
  },
  dump: (db) => dumpRulings(db, null),
  onFile: async () => new Set(),
})

export const hidingFile = collectionFile<HidingRow>({
  name: 'hidings.jsonl',
  schema: HidingRow,
  key: ({ person, n }) => numbered(person, n),
  references: (row) => peopleOf([row.person]),
  async load(tx, rows): Promise<Loaded> {
    const people = await idsOf(
      tx.db,
      rows.map(({ person }) => person),
    )
    const { fresh, refused } = sortOut(rows, await dumpHidings(tx.db), (row) => numbered(row.person, row.n), 'ruling-changed')
    if (fresh.length > 0) {
      await tx.db
        .insertInto('desk.personHiding')
        .values(
          fresh.map(({ person, n, hidden, reason, by, at }) => ({
            personId: people.get(person)!,
            n,
            hidden,
            reason,
            ruledBy: by,
            ruledAt: at,
          })),
        )
        .execute()
      await keepForms(tx, [...people.values()])
    }
    return { changed: fresh.length, refused }
  },
  dump: dumpHidings,
  onFile: async () => new Set(),
})

export const holdFile = collectionFile<HoldRow>({
  name: 'holds.jsonl',
  schema: HoldRow,
  key: ({ person, n }) => numbered(person, n),
  references: ({ person, against }) => peopleOf([person, ...against]),
  async load(tx, rows): Promise<Loaded> {
    const people = await idsOf(
      tx.db,
      rows.map(({ person }) => person),
    )
    const { fresh, refused } = sortOut(rows, await dumpHolds(tx.db), (row) => numbered(row.person, row.n), 'ruling-changed')
    if (fresh.length > 0) {
      await tx.db
        .insertInto('desk.personHold')
        .values(fresh.map(({ person, by, at, ...row }) => ({ ...row, personId: people.get(person)!, ruledBy: by, ruledAt: at })))
        .execute()
      await keepForms(tx, [...people.values()])
    }
    return { changed: fresh.length, refused }
  },
  dump: dumpHolds,
  onFile: async () => new Set(),
})

/** New rows, and rows that say something else than what is on file under the same number. */
function sortOut<Row>(rows: readonly Row[], onFile: readonly Row[], keyOf: (row: Row) => string, code: string) {
  const known = new Map(onFile.map((row) => [keyOf(row), JSON.stringify(row)]))
  return {
    fresh: rows.filter((row) => !known.has(keyOf(row))),
    refused: rows
      .filter((row) => known.has(keyOf(row)) && known.get(keyOf(row)) !== JSON.stringify(row))
      .map((row) => ({ key: keyOf(row), code })),
  }
}

async function claimIds(db: DeskTx, claims: readonly string[]) {
  const rows = await db
    .selectFrom('desk.claimPublicId')
    .select(['publicId', 'personId', 'claimId'])
    .where('publicId', '=', (eb) => eb.fn.any(eb.val([...new Set(claims)])))
    .execute()
  return new Map(rows.map(({ publicId, ...ids }) => [publicId, ids]))
}

async function dumpRulings(db: DeskTx, claims: readonly string[] | null): Promise<RulingRow[]> {
  let query = db
    .selectFrom('desk.ruling as r')
    .innerJoin('desk.claim as c', (join) => join.onRef('c.personId', '=', 'r.personId').onRef('c.id', '=', 'r.claimId'))
    .select(['c.publicId as claim', 'r.n', 'r.verdict', 'r.reason', 'r.ruledBy', 'r.ruledAt'])
  if (claims) query = query.where('c.publicId', '=', (eb) => eb.fn.any(eb.val([...new Set(claims)])))
  return (await query.execute()).map(({ ruledBy, ruledAt, ...row }) => RulingRow.parse({ ...row, by: ruledBy, at: ruledAt }))
}

async function dumpHidings(db: DeskTx): Promise<HidingRow[]> {
  const rows = await db
    .selectFrom('desk.personHiding as h')
    .innerJoin('desk.person as p', 'p.id', 'h.personId')
    .select(['p.slug as person', 'h.n', 'h.hidden', 'h.reason', 'h.ruledBy', 'h.ruledAt'])
    .execute()
  return rows.map(({ ruledBy, ruledAt, ...row }) => HidingRow.parse({ ...row, by: ruledBy, at: ruledAt }))
}

async function dumpHolds(db: DeskTx): Promise<HoldRow[]> {
  const rows = await db
    .selectFrom('desk.personHold as h')
    .innerJoin('desk.person as p', 'p.id', 'h.personId')
    .select(['p.slug as person', 'h.n', 'h.held', 'h.against', 'h.reason', 'h.ruledBy', 'h.ruledAt'])
    .execute()
  return rows.map(({ ruledBy, ruledAt, ...row }) => HoldRow.parse({ ...row, by: ruledBy, at: ruledAt }))
}
