/** Public documents of doubles, conflicts and losses in the sources. */

import { openShelf } from '../../sources/tables/index.ts'
import { citedIn } from '../../store/collection/pointing.ts'
import { derivedEach } from '../../store/publishing/documents.ts'
import { fromRows, type PublicKind } from '../../store/publishing/kind.ts'
import { readPublishedIds, readShowableRows } from '../../store/publishing/showable.ts'
import type { ContradictionRow } from '../model/index.ts'
import { PublicContradiction } from '../public.ts'

export const contradictionKind: PublicKind = {
  kind: 'contradiction',
  table: 'published.contradiction',
  from: fromRows('desk.contradiction'),
  pointsAt: ['person', 'reaction', 'instrument'],
  async derive(tx, ids, withheld) {
    const rows = await readShowableRows<ContradictionRow>(tx, 'desk.contradiction', ids, withheld)
    const shelf = await openShelf(tx, citedIn(rows), withheld)
    const reactions = await readPublishedIds(
      tx,
      'published.reaction',
      rows.flatMap((row) => row.reactions),
    )
    const instruments = await readPublishedIds(
      tx,
      'published.instrument',
      rows.flatMap((row) => row.instruments),
    )
    return derivedEach(tx, 'contradiction', rows, ({ visibility, desk_note, ...row }) => {
      const document = PublicContradiction.parse({
        ...row,
        reactions: row.reactions.filter((id) => reactions.has(id)),
        instruments: row.instruments.filter((id) => instruments.has(id)),
        sources: shelf.refs(citedIn(row)),
      })
      const cites = document.sources.map(({ id }) => id)
      // Those of one kind stand together: the id says nothing.
      return { id: document.id, sortKey: row.kind, document, cites, mentions: document.persons }
    })
  },
}
