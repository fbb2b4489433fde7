/**
 * The generation that a switch gives out is reserved far ahead, so that the journal of all that moves is written aside: what is noted
 * under a generation that is not given out yet nobody reads.
 */
import { sql } from 'kysely'
import type { Desk, DeskTx } from '../connections/index.ts'
import type { PublicKind } from '../publishing/kind.ts'
import { BEFORE, TWIN } from './twin.ts'

/** More acts than are ever done during an upgrade. */
const AHEAD = 1_000_000

/** The twin is of the last generation before the reserved one, as long as documents are written to it. */
export async function reserveGeneration(owner: Desk): Promise<void> {
  await sql`insert into ${sql.table(`${TWIN}.generation`)} (generation) select generation + ${sql.lit(AHEAD - 1)} from published.generation`.execute(
    owner,
  )
}

const reserved = sql`(select generation + 1 from ${sql.table(`${TWIN}.generation`)})`

/** Of what was written to the twin, which was empty, only that has moved which is not public as it is; and what is public and not in it is gone. */
export async function noteMovedInJournal(owner: Desk, kinds: readonly PublicKind[]): Promise<void> {
  for (const { kind, table } of kinds.flatMap(({ kind, table, parts = [] }) => [
    { kind, table },
    ...parts,
  ])) {
    const [old, twin] = [sql.table(table), sql.table(table.replace('published', TWIN))]
    await sql`
      delete from desk.journal j using ${old} o where j.generation = ${reserved} and j.kind = ${kind} and o.id = j.id
        and sha256(convert_to(o.document::text, 'UTF8')) = j.sha256`.execute(owner)
    await sql`
      insert into desk.journal (generation, kind, id, sha256, day)
      select ${reserved}, ${kind}, o.id, null, to_char(now() at time zone 'utc', 'YYYY-MM-DD')
      from ${old} o where not exists (select from ${twin} t where t.id = o.id) on conflict do nothing`.execute(
      owner,
    )
  }
}

/** What an upgrade that was killed has noted under a generation that was never given out. */
export async function forgetReserved(db: DeskTx): Promise<void> {
  await sql`delete from desk.journal where generation > (select generation from published.generation)`.execute(
    db,
  )
}

/** Ends a switch: what is public has moved, or, where no byte of it has, is of the generation that it was of. */
export async function giveOut(db: DeskTx): Promise<void> {
  await sql`
    update published.generation g set generation = case
      when exists (select from desk.journal j where j.generation = g.generation + 1) then g.generation + 1
      else (select generation from ${sql.table(`${BEFORE}.generation`)}) end`.execute(db)
}
