/** Public documents of doubles, conflicts and losses in the sources. */
import { idsToPublish, readPublishedIds, readShowableRows } from '../../evidence/showable.ts'
import { citedIn, openShelf } from '../../evidence/tables.ts'
import type { Withholding } from '../../kernel/withholding.ts'
import type { Tx } from '../../store/act.ts'
import { derivedEach, publishDocuments } from '../../store/documents.ts'
import type { ContradictionRow } from '../model.ts'
import { PublicContradiction } from '../public.ts'

export async function publishContradictions(tx: Tx, withheld: Withholding): Promise<void> {
  const ids = await idsToPublish(tx, 'contradiction', 'desk.contradiction', ['instrument', 'reaction'])
  const rows = await readShowableRows<ContradictionRow>(tx, 'desk.contradiction', ids, withheld)
  const shelf = await openShelf(tx.db, citedIn(rows), withheld)
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
  await publishDocuments(
    tx,
    'published.contradiction',
    ids,
    derivedEach(tx, 'contradiction', rows, ({ visibility, desk_note, ...row }) => {
      const document = PublicContradiction.parse({
        ...row,
        reactions: row.reactions.filter((id) => reactions.has(id)),
        instruments: row.instruments.filter((id) => instruments.has(id)),
        sources: shelf.refs(citedIn(row)),
      })
      return { id: document.id, sortKey: row.id, document, cites: document.sources.map(({ id }) => id), mentions: document.persons }
    }),
  )
}
