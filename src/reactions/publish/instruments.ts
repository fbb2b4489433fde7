/** Public documents of joint texts and votes, from their desk rows, their signatures and their ballots. */

import { listItem } from '../../evidence/list-item.ts'
import { chronologicalKey, idsToPublish, readShowableRows } from '../../evidence/showable.ts'
import { citedIn, openShelf, type Shelf } from '../../evidence/tables.ts'
import type { Withholding } from '../../kernel/withholding.ts'
import type { Tx } from '../../store/act.ts'
import { derivedEach, publishDocuments, readStaying } from '../../store/documents.ts'
import type { InstrumentRow } from '../model.ts'
import { InstrumentListItem, PublicInstrument, type PublicSignatory } from '../public.ts'
import { ballotsOf, isWhole, signatoriesOf, stands, tallyOf } from '../signatories.ts'
import { packSigners } from '../signers.ts'
import { readBallots, readSignatures } from '../tables.ts'

export async function publishInstruments(tx: Tx, withheld: Withholding): Promise<void> {
  const ids = await idsToPublish(tx, 'instrument', 'desk.instrument')
  const rows = await readShowableRows<InstrumentRow>(tx, 'desk.instrument', ids, withheld)
  const [signatures, ballots] = [
    await readSignatures(
      tx.db,
      rows.map(({ id }) => id),
    ),
    await readBallots(
      tx.db,
      rows.map(({ id }) => id),
    ),
  ]
  const listed = new Map(
    rows.map((row) => [
      row.id,
      row.kind === 'vote' ? ballotsOf(ballots.get(row.id) ?? []) : signatoriesOf(row.stance, signatures.get(row.id) ?? []),
    ]),
  )
  const shelf = await openShelf(tx.db, citedIn([rows, ...[...signatures.values(), ...ballots.values()]]), withheld)
  const successors = new Map(rows.flatMap(({ id, supersedes }) => (supersedes ? [[supersedes, id]] : [])))
  const shown = new Set([...rows.map(({ id }) => id), ...(await readStaying(tx, 'published.instrument'))])
  await publishDocuments(
    tx,
    'published.instrument',
    ids,
    derivedEach(tx, 'instrument', rows, (row) => {
      const document = toInstrument(row, listed.get(row.id)!, shelf, { shown, successor: successors.get(row.id) })
      return {
        id: row.id,
        sortKey: chronologicalKey(row.date),
        document,
        cites: document.sources.map(({ id }) => id),
        columns: columnsOf(document),
      }
    }),
  )
}

function toInstrument(
  row: InstrumentRow,
  signatories: PublicSignatory[],
  shelf: Shelf,
  links: { shown: Set<string>; successor: string | undefined },
): PublicInstrument {
  const { visibility, desk_note, sources: citations, supersedes, ...shown } = row
  const sources = shelf.refs(citedIn([row, signatories, signatories.map(({ signed_source }) => ({ source: signed_source }))]))
  const doubtful = new Set(sources.filter(({ to_be_confirmed }) => to_be_confirmed).map(({ id }) => id))
  const standing = signatories.filter(stands)
  return PublicInstrument.parse({
    ...shown,
    ...(supersedes && links.shown.has(supersedes) ? { supersedes } : {}),
    ...(links.successor ? { superseded_by: links.successor } : {}),
    claimed: row.claimed ?? null,
    named: standing.length,
    complete: isWhole(row, row.kind === 'vote' ? signatories.length : standing.length),
    ...(row.kind === 'vote' ? { tally: tallyOf(signatories) } : {}),
    signatories,
    recalled: standing.filter(({ basis }) => basis === 'recalled').length,
    to_be_confirmed: standing.filter(({ basis, source }) => basis === 'recalled' || doubtful.has(source)).length,
    citations,
    sources,
  })
}

const toItem = listItem(InstrumentListItem)

const columnsOf = (document: PublicInstrument) => ({
  item: JSON.stringify(toItem(document)),
  signers: packSigners(document.signatories),
})
