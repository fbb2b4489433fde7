/** Takes out what a folder lacks, of the files that it holds; refused where something rests on it that stays. */

import { sql } from 'kysely'
import { told } from '../../kernel/refusals/codes.ts'
import type { Tx } from '../connections/tx.ts'
import { kindOfFile } from './links.ts'
import { type Noted, note } from './noted.ts'
import type { Stage, StagedFile } from './stage.ts'

/** Returns how many rows are gone. What rests on any of them is noted as a problem. */
export async function removeMissing(tx: Tx, { files }: Stage, problems: Noted): Promise<number> {
  const gone = new Map<StagedFile, number>()
  // What points at others goes before them.
  for (const staged of files.toReversed()) {
    const removed = await staged.file.storing.remove?.(tx, staged, `${staged.table}_missing`)
    if (removed) gone.set(staged, removed)
  }
  for (const staged of gone.keys()) await noteNeeded(tx, staged, problems)
  return [...gone.values()].reduce((sum, count) => sum + count, 0)
}

async function noteNeeded({ db }: Tx, staged: StagedFile, problems: Noted): Promise<void> {
  const kind = kindOfFile(staged.file.name)
  if (kind === undefined) return
  const missing = sql.raw(`${staged.table}_missing`)
  const key = sql.raw(staged.file.staged.identity[0]!)
  const { rows } = await sql<{ key: string; by: string }>`
    select m.${key} as key, l.kind || ' ' || l.id as by from ${missing} m join desk.edge l on l.to_kind = ${kind} and l.to_id = m.${key}
    union select m.${key}, 'claim ' || i.public_id from ${missing} m join desk.person p on ${kind} = 'person' and p.slug = m.${key}
      join desk.claim c on c.person_id = p.id join desk.claim_public_id i on i.person_id = c.person_id and i.claim_id = c.id
    union select m.${key}, 'claim ' || i.public_id from ${missing} m join desk.claim c on ${kind} = 'source' and c.source_id = m.${key}
      join desk.claim_public_id i on i.person_id = c.person_id and i.claim_id = c.id
    union select m.${key}, 'person ' || p.slug from ${missing} m join desk.person p on ${kind} = 'source' and p.publication ->> 'source' = m.${key} and p.visibility <> 'removed'
    union select m.${key}, 'signature ' || s.instrument || ' ' || s.iso3 from ${missing} m join desk.signature s on ${kind} = 'instrument' and s.instrument = m.${key}
    union select m.${key}, 'ballot ' || b.instrument || ' ' || b.iso3 from ${missing} m join desk.ballot b on ${kind} = 'instrument' and b.instrument = m.${key}
    order by 1, 2`.execute(db)
  for (const { key, by } of rows)
    note(problems, { file: staged.file.name, line: 0, ...told('missing-needed', { key, by }) })
}
