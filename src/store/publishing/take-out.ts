/** Takes what must go out of `published` as it stands: nothing is derived, and no row of the desk is read for it. */
import { sql } from 'kysely'
import type { Tx } from '../connections/tx.ts'
import { publishedTables } from '../tables/all.ts'
import { markUnfinished } from './shape.ts'

/** Tables of people's own rows that hold no text of their own, or only names: they go by the person alone. */
const OF_PERSON: Readonly<Record<string, string>> = {
  person_name: 'slug',
  name_key: 'slug',
  mention: 'slug',
  demand: 'person',
  official_answer: 'person',
}
/** Nothing in it is about anybody. */
const OF_NOBODY = ['reaction_count', 'generation']

/** Every published row that names whoever is to be taken out, or anybody who is hidden, and all that is published of those people. Marks the rest as to be done. */
export async function takeOut(tx: Tx): Promise<void> {
  const tables = await publishedTables(tx.db)
  const people = new Set(tx.touched.out)
  const gone: { table: string; ids: string[] }[] = []
  for (const table of tables.filter((each) => !(each in OF_PERSON) && !OF_NOBODY.includes(each))) {
    const ids = await removeNaming(tx, table)
    gone.push({ table, ids })
    if (table === 'person') for (const id of ids) people.add(id)
  }
  for (const [table, column] of Object.entries(OF_PERSON).filter(([each]) => tables.includes(each)))
    await sql`delete from ${sql.table(`published.${table}`)} where ${sql.ref(column)} = any(${[...people]}::text[])`.execute(
      tx.db,
    )
  for (const { table, ids } of gone) await dropEdges(tx, table, ids)
  tx.touched.hasMoved = true
  await markUnfinished(tx.db)
}

const AT_A_TIME = 200

/** Removes the rows of one table that name whoever must go. Returns their ids. */
async function removeNaming({ db, touched, left }: Tx, table: string): Promise<string[]> {
  const isOfPerson = namesOneOf(touched.out)
  const found: { at: string; id: string }[] = []
  await sql`declare naming no scroll cursor for select ctid::text as at, id, t::text as row from ${sql.table(`published.${table}`)} t`.execute(
    db,
  )
  for (;;) {
    const { rows } = await sql<{
      at: string
      id: string
      row: string
    }>`fetch ${sql.lit(AT_A_TIME)} from naming`.execute(db)
    if (rows.length === 0) break
    found.push(
      ...rows
        .filter(({ row }) => isOfPerson(row) || left.names(row))
        .map(({ at, id }) => ({ at, id })),
    )
  }
  await sql`close naming`.execute(db)
  await sql`delete from ${sql.table(`published.${table}`)} where ctid = any(${found.map(({ at }) => at)}::text[]::tid[])`.execute(
    db,
  )
  return found.map(({ id }) => id)
}

/** Whether a text holds one of these slugs, or something that begins with one, such as the id of a statement. */
function namesOneOf(slugs: ReadonlySet<string>): (text: string) => boolean {
  const any = new RegExp(`(?<![a-z0-9-])(?:${[...slugs].map(RegExp.escape).join('|')})(?![a-z0-9])`)
  return (text) => any.test(text)
}

/** What a document that is gone cited and mentioned. */
async function dropEdges({ db }: Tx, table: string, ids: readonly string[]): Promise<void> {
  const kind = table.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
  for (const edges of ['published.citation', 'published.mention'])
    await sql`delete from ${sql.table(edges)} where kind = ${kind} and id = any(${[...ids]}::text[])`.execute(
      db,
    )
}
