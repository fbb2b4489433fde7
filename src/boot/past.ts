/** What was done to the record, and taking it back: for the command line, which knows every part. */
import { Refusal } from '../kernel/refusals/index.ts'
import { holdTouched, registryUndoer } from '../registry/acts/index.ts'
import { historyOfClaim, historyOfPerson } from '../registry/tables/index.ts'
import { type Actor, perform, rehearse, type Workplace } from '../store/acting/index.ts'
import type { Desk, DeskTx } from '../store/connections/index.ts'
import { type HistoryEntry, inTime, readRevisions } from '../store/history/history.ts'
import { findAct } from '../store/history/log.ts'
import { rowsUndoer } from '../store/history/rows.ts'
import { type Undone, undoing } from '../store/history/undo.ts'
import { declaredTables } from '../store/publishing/documents.ts'
import { kindOf } from '../store/publishing/kind.ts'

/** Acts that may have changed more than anybody should wait behind, and undos of them. */
const LONG = ['import-collection', 'add-instruments']

async function isLong(desk: Desk, number: number): Promise<boolean> {
  const found = await findAct(desk, number)
  if (!found) return false
  return found.undoes === null ? LONG.includes(found.act) : await isLong(desk, found.undoes)
}

/** Takes an act back; a dry run does all of it, and takes that back. @throws Refusal as `undoing` */
export async function undoAct(
  house: Workplace,
  input: { act: number; dryRun: boolean },
  actor: Actor,
): Promise<Undone> {
  const undo = undoing(
    [registryUndoer, rowsUndoer],
    (tx, { id }) => holdTouched(tx, id),
    await isLong(house.desk, input.act),
  )
  const go = input.dryRun ? rehearse : perform
  return await go(house, undo, { act: input.act }, actor)
}

/** Kinds of rows that have a history, as they are named on the command line: the table's name with hyphens. */
export const historyKinds = (): string[] =>
  [
    'person',
    'claim',
    'collection',
    'signature',
    'ballot',
    ...declaredTables().map((table) => hyphened(kindOf(table))),
  ].sort()

const hyphened = (kind: string) => kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Of one row, oldest first; of a person with all claims, of an instrument with who stands on it. @throws Refusal `kind-unknown`, `row-unknown` */
export async function historyOf(
  { desk }: Workplace,
  kind: string,
  id: string,
): Promise<HistoryEntry[]> {
  if (!historyKinds().includes(kind))
    throw new Refusal('kind-unknown', { kind, kinds: historyKinds().join(', ') })
  const found = await desk
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((db) => readHistory(db, kind, id))
  if (found.length === 0) throw new Refusal('row-unknown', { kind, id })
  return found
}

async function readHistory(db: DeskTx, kind: string, id: string): Promise<HistoryEntry[]> {
  if (kind === 'person') return await historyOfPerson(db, id)
  if (kind === 'claim') return await historyOfClaim(db, id)
  const own = await readRevisions(db, kindOf(kind.replaceAll('-', '_')), id)
  if (kind !== 'instrument') return own
  return inTime([
    ...own,
    ...(await readRevisions(db, 'signature', id, 'begins')),
    ...(await readRevisions(db, 'ballot', id, 'begins')),
  ])
}
