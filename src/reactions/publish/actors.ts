/** Public documents of actors, from their desk rows. */
import { sql } from 'kysely'
import { idsToPublish, readShowableRows } from '../../evidence/showable.ts'
import { citedIn, openShelf } from '../../evidence/tables.ts'
import type { Withholding } from '../../kernel/withholding.ts'
import type { Tx } from '../../store/act.ts'
import { derivedEach, publishDocuments } from '../../store/documents.ts'
import type { ActorRow, MatrixPresetRow } from '../model.ts'
import { PublicActor, PublicMatrixPreset } from '../public.ts'

/** Actors that may be shown, by id: what is published, and what reactions are written out with. */
export async function readShowableActors(tx: Tx, withheld: Withholding): Promise<Map<string, ActorRow>> {
  const rows = await readShowableRows<ActorRow>(tx, 'desk.actor', 'all', withheld)
  return new Map(rows.map((row) => [row.id, row]))
}

export async function publishActors(tx: Tx, withheld: Withholding): Promise<void> {
  const ids = await idsToPublish(tx, 'actor', 'desk.actor', ['reaction'])
  if (ids.length === 0) return
  const actors = await readShowableActors(tx, withheld)
  await publishDocuments(
    tx,
    'published.actor',
    ids,
    derivedEach(tx, 'actor', [...actors.values()], (row) => ({
      id: row.id,
      sortKey: row.name,
      document: toActor(row, actors),
      columns: { kind: row.kind, iso3: row.iso3 ?? null },
    })),
  )
}

/**
 * Actors that are on file for reactions of which none may be shown go, too: an empty page of a relative would say that there is somebody.
 * States stay, and whoever others belong to. Runs after reactions.
 */
export async function withdrawUnheard({ db }: Pick<Tx, 'db'>): Promise<void> {
  const { rows } = await sql`
    delete from published.actor a where a.kind <> 'state'
      and a.id in (
        select e ->> 'actor' from desk.reaction, unnest(array[body -> 'actors', body -> 'targets']) list,
          jsonb_array_elements(case jsonb_typeof(list) when 'array' then list else '[]' end) e)
      and not exists (select from published.reaction r where r.actors @> array[a.id] or r.targets @> array[a.id])
      and a.id not in (select p ->> 'id' from published.actor, json_array_elements(document -> 'parents') p) returning id`.execute(db)
  // Whoever somebody belonged to who has gone may be next.
  if (rows.length > 0) await withdrawUnheard({ db })
}

function toActor({ visibility, desk_note, parents = [], ...row }: ActorRow, actors: ReadonlyMap<string, ActorRow>): PublicActor {
  return PublicActor.parse({
    ...row,
    parents: parents.flatMap(({ actor, ...link }) => {
      const parent = actors.get(actor)
      return parent ? [{ ...toRef(parent), ...link }] : []
    }),
  })
}

/** An actor as other documents carry it. */
export const toRef = ({ id, name, kind, iso3 }: ActorRow) => ({ id, name, kind, ...(iso3 ? { iso3 } : {}) })

export async function publishMatrixPresets(tx: Tx, withheld: Withholding): Promise<void> {
  const ids = await idsToPublish(tx, 'matrixPreset', 'desk.matrixPreset')
  const rows = await readShowableRows<MatrixPresetRow>(tx, 'desk.matrixPreset', ids, withheld)
  const shelf = await openShelf(tx.db, citedIn(rows), withheld)
  await publishDocuments(
    tx,
    'published.matrixPreset',
    ids,
    derivedEach(tx, 'matrixPreset', rows, ({ visibility, desk_note, source, locator, ...row }) => ({
      id: row.id,
      sortKey: row.id,
      document: PublicMatrixPreset.parse({ ...row, sources: shelf.refs([source]) }),
      cites: [source],
    })),
  )
}
