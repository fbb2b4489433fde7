/** Public documents of actors, from their desk rows. */

import { type SqlBool, sql } from 'kysely'
import type { Withholding } from '../../kernel/withholding/index.ts'
import { openShelf } from '../../sources/tables/index.ts'
import type { Tx } from '../../store/acting/index.ts'
import { citedIn } from '../../store/collection/pointing.ts'
import { derivedEach } from '../../store/publishing/documents.ts'
import { fromRows, type PublicKind } from '../../store/publishing/kind.ts'
import { readShowableRows } from '../../store/publishing/showable.ts'
import type { ActorRow, MatrixPresetRow } from '../model/index.ts'
import { PublicActor, PublicMatrixPreset } from '../public.ts'

/** Of these actors those that may be shown, by id, with whom they belong to: what is published, and what reactions are written out with. */
export async function readShowableActors(
  tx: Tx,
  ids: readonly string[],
  withheld: Withholding,
): Promise<Map<string, ActorRow>> {
  const found = new Map<string, ActorRow>()
  for (let wanted = [...new Set(ids)]; wanted.length > 0; ) {
    const rows = await readShowableRows<ActorRow>(tx, 'desk.actor', wanted, withheld)
    for (const row of rows) found.set(row.id, row)
    wanted = [
      ...new Set(rows.flatMap(({ parents = [] }) => parents.map(({ actor }) => actor))),
    ].filter((id) => !found.has(id))
  }
  return found
}

/** After reactions. */
export const actorKind: PublicKind = {
  kind: 'actor',
  table: 'published.actor',
  from: fromRows('desk.actor'),
  reads: ['actor'],
  pointedAtBy: ['reaction', 'actor'],
  async derive(tx, ids, withheld) {
    const actors = await readShowableActors(tx, ids, withheld)
    const heard = await readHeard(tx, ids)
    const rows = ids.flatMap((id) => actors.get(id) ?? []).filter(({ id }) => heard.has(id))
    return derivedEach(tx, 'actor', rows, (row) => ({
      id: row.id,
      sortKey: row.name,
      document: toActor(row, actors),
      columns: { kind: row.kind, iso3: row.iso3 ?? null },
    }))
  },
}

/**
 * Less actors that are on file for reactions of which none may be shown: an empty page of a relative would say that there is somebody. States
 * stay, and whoever others belong to.
 */
async function readHeard({ db }: Tx, ids: readonly string[]): Promise<Set<string>> {
  const isReferredTo = (kind: string) =>
    sql<SqlBool>`select from desk.edge e where e.to_kind = 'actor' and e.to_id = a.id and e.kind = ${kind}`
  const { rows } = await sql<{ id: string }>`
    select id from desk.actor a where id = any(${[...ids]}::text[]) and (
      body ->> 'kind' = 'state'
      or not exists (${isReferredTo('reaction')})
      or exists (${isReferredTo('reaction')} and exists (select from published.reaction r where r.id = e.id))
      or exists (${isReferredTo('actor')} and exists (select from published.actor c where c.id = e.id)))`.execute(
    db,
  )
  return new Set(rows.map(({ id }) => id))
}

function toActor(
  { visibility, desk_note, parents = [], ...row }: ActorRow,
  actors: ReadonlyMap<string, ActorRow>,
): PublicActor {
  return PublicActor.parse({
    ...row,
    parents: parents.flatMap(({ actor, ...link }) => {
      const parent = actors.get(actor)
      return parent ? [{ ...toRef(parent), ...link }] : []
    }),
  })
}

/** An actor as other documents carry it. */
export const toRef = ({ id, name, kind, iso3 }: ActorRow) => ({
  id,
  name,
  kind,
  ...(iso3 ? { iso3 } : {}),
})

export const matrixPresetKind: PublicKind = {
  kind: 'matrixPreset',
  table: 'published.matrixPreset',
  from: fromRows('desk.matrixPreset'),
  async derive(tx, ids, withheld) {
    const rows = await readShowableRows<MatrixPresetRow>(tx, 'desk.matrixPreset', ids, withheld)
    const shelf = await openShelf(tx, citedIn(rows), withheld)
    return derivedEach(
      tx,
      'matrixPreset',
      rows,
      ({ visibility, desk_note, source, locator, ...row }) => ({
        id: row.id,
        sortKey: row.id,
        document: PublicMatrixPreset.parse({ ...row, sources: shelf.refs([source]) }),
        cites: [source],
      }),
    )
  },
}
