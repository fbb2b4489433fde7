/** What acts touch while an upgrade is under way, so that what is made aside hears of it too. */
import { sql } from 'kysely'
import type { Desk, DeskTx } from '../connections/index.ts'
import { type Link, Touched } from '../connections/touched.ts'
import type { Tx } from '../connections/tx.ts'

/** `rows`, `documents`: ids by kind. */
type Written = {
  everything: boolean
  rows: [string, string[]][]
  documents: [string, string[]][]
  links: Link[]
  forms: string[]
  freed: string[]
}

const listed = (ids: ReadonlyMap<string, ReadonlySet<string>>): [string, string[]][] =>
  [...ids].map(([kind, each]) => [kind, [...each]])

const isNothing = ({ everything, rows, documents, forms, freed }: Touched) =>
  !everything && rows.size + documents.size + forms.size + freed.size === 0

/** Ends an act: notes what it touched, if an upgrade is under way. Acts take turns, and an upgrade begins in one: none is missed. */
export async function noteForUpgrade({ db, touched }: Tx): Promise<void> {
  if (isNothing(touched)) return
  const { everything, links, forms, freed } = touched
  const [rows, documents] = everything
    ? [[], []]
    : [listed(touched.rows), listed(touched.documents)]
  const written: Written = {
    everything,
    rows,
    documents,
    links,
    forms: [...forms],
    freed: [...freed],
  }
  await sql`insert into desk.upgrade_noted (touched) select ${JSON.stringify(written)}::json from desk.upgrade`.execute(
    db,
  )
}

/** `upTo`: the last of them. `size`: how many ids; none is bounded that touched everything. */
export type NotedMeanwhile = { upTo: string; touched: Touched; size: number }

/** What was noted and is not done yet, as one; null when that is nothing. */
export async function readNoted(db: Desk | DeskTx): Promise<NotedMeanwhile | null> {
  const { rows } = await sql<{
    n: string
    touched: Written
  }>`select n, touched from desk.upgrade_noted order by n limit 1000`.execute(db)
  if (rows.length === 0) return null
  const touched = new Touched()
  for (const row of rows) add(touched, row.touched)
  const sizes = [
    ...touched.rows.values(),
    ...touched.documents.values(),
    touched.forms,
    touched.freed,
  ].map(({ size }) => size)
  return {
    upTo: rows.at(-1)!.n,
    touched,
    size: touched.everything
      ? Number.POSITIVE_INFINITY
      : sizes.reduce((sum, size) => sum + size, 0),
  }
}

function add(
  touched: Touched,
  { everything, rows, documents, links, forms, freed }: Written,
): void {
  touched.everything ||= everything
  for (const [kind, ids] of rows) for (const id of ids) touched.add(kind, id)
  for (const [kind, ids] of documents) for (const id of ids) touched.derive(kind, id)
  touched.links.push(...links)
  for (const form of forms) touched.forms.add(form)
  for (const form of freed) touched.freed.add(form)
}

/** A row that is noted meanwhile has a greater number: acts take turns. */
export async function forgetNoted(db: DeskTx, { upTo }: NotedMeanwhile): Promise<void> {
  await sql`delete from desk.upgrade_noted where n <= ${upTo}`.execute(db)
}

export async function isUnderWay(db: Desk | DeskTx): Promise<boolean> {
  return (await db.selectFrom('desk.upgrade').select('shape').executeTakeFirst()) !== undefined
}

/** From here on acts note nothing. */
export async function forgetUpgrade(db: DeskTx): Promise<void> {
  await sql`delete from desk.upgrade`.execute(db)
  await sql`delete from desk.upgrade_noted`.execute(db)
}
