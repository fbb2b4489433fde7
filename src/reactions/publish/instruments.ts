/** Public documents of joint texts and votes, from their desk rows, their signatures and their ballots. */

import type { PublicChange } from '../../kernel/changes/index.ts'
import type { Withholding } from '../../kernel/withholding/index.ts'
import { openShelf, type SourceShelf } from '../../sources/tables/index.ts'
import type { Tx } from '../../store/acting/index.ts'
import { citedIn } from '../../store/collection/pointing.ts'
import { derivedEach, readPublicRowsOf } from '../../store/publishing/documents.ts'
import { fromRows, type Outgoing, type PublicKind } from '../../store/publishing/kind.ts'
import { listItem } from '../../store/publishing/list-item.ts'
import { chronologicalKey, readShowableRows } from '../../store/publishing/showable.ts'
import { readStaying } from '../../store/publishing/staying.ts'
import { packSignatories } from '../lists/packed.ts'
import { ballotsOf, isWhole, signatoriesOf, stands, tallyOf } from '../lists/signatories.ts'
import type { InstrumentRow } from '../model/index.ts'
import { InstrumentListItem, PublicInstrument, type PublicSignatory } from '../public.ts'
import { readBallots, readSignatures } from '../tables.ts'
import { readInstrumentChanges } from './instrument-changes.ts'

export const instrumentKind: PublicKind = {
  kind: 'instrument',
  table: 'published.instrument',
  from: fromRows('desk.instrument'),
  pointsAt: ['instrument'],
  pointedAtBy: ['instrument'],
  derive: deriveInstruments,
}

async function deriveInstruments(
  tx: Tx,
  ids: readonly string[],
  withheld: Withholding,
): Promise<Outgoing[]> {
  const rows = await readShowableRows<InstrumentRow>(tx, 'desk.instrument', ids, withheld)
  const shownIds = rows.map(({ id }) => id)
  const [signatures, ballots] = [
    await readSignatures(tx.db, shownIds),
    await readBallots(tx.db, shownIds),
  ]
  const listed = new Map(
    rows.map((row) => [
      row.id,
      row.kind === 'vote'
        ? ballotsOf(ballots.get(row.id) ?? [])
        : signatoriesOf(row.stance, signatures.get(row.id) ?? []),
    ]),
  )
  const shelf = await openShelf(
    tx,
    citedIn([rows, ...[...signatures.values(), ...ballots.values()]]),
    withheld,
  )
  const links = await readSuccession(tx, rows, withheld)
  const changes = await readInstrumentChanges(tx, shownIds, withheld)
  return derivedEach(tx, 'instrument', rows, (row) => {
    const document = toInstrument(row, listed.get(row.id)!, shelf, {
      shown: links.shown,
      successor: links.successors.get(row.id),
      changes: changes.get(row.id),
    })
    return {
      id: row.id,
      sortKey: chronologicalKey(row.date),
      document,
      cites: document.sources.map(({ id }) => id),
      columns: columnsOf(document),
    }
  })
}

/** Which of those that these supersede are shown, and by which that is shown each of these is superseded. */
async function readSuccession(tx: Tx, rows: readonly InstrumentRow[], withheld: Withholding) {
  const later = await readPublicRowsOf<InstrumentRow>(
    tx,
    'desk.instrument',
    'instrument',
    rows.map(({ id }) => id),
  )
  const ids = [...rows.flatMap(({ supersedes }) => supersedes ?? []), ...later.map(({ id }) => id)]
  const others = await readShowableRows<InstrumentRow>(tx, 'desk.instrument', ids, withheld)
  const staying = await readStaying(tx, instrumentKind, ids)
  const all = [...rows, ...others]
  return {
    shown: new Set([...all.map(({ id }) => id), ...staying]),
    successors: new Map(
      all.toSorted(byId).flatMap(({ id, supersedes }) => (supersedes ? [[supersedes, id]] : [])),
    ),
  }
}

const byId = (a: InstrumentRow, b: InstrumentRow) => (a.id < b.id ? -1 : 1)

function toInstrument(
  row: InstrumentRow,
  signatories: PublicSignatory[],
  shelf: SourceShelf,
  links: { shown: Set<string>; successor: string | undefined; changes: PublicChange[] | undefined },
): PublicInstrument {
  const { visibility, desk_note, sources: citations, supersedes, ...shown } = row
  const sources = shelf.refs(
    citedIn([
      row,
      signatories,
      signatories.map(({ signed_source }) => ({ source: signed_source })),
    ]),
  )
  const doubtful = new Set(
    sources.filter(({ to_be_confirmed }) => to_be_confirmed).map(({ id }) => id),
  )
  const standing = signatories.filter(stands)
  const recalled = standing.filter(({ basis }) => basis === 'recalled').length
  return PublicInstrument.parse({
    ...shown,
    ...(supersedes && links.shown.has(supersedes) ? { supersedes } : {}),
    ...(links.successor ? { superseded_by: links.successor } : {}),
    claimed: row.claimed ?? null,
    named: standing.length,
    complete:
      recalled === 0 && isWhole(row, row.kind === 'vote' ? signatories.length : standing.length),
    ...(row.kind === 'vote' ? { tally: tallyOf(signatories) } : {}),
    signatories,
    recalled,
    to_be_confirmed: standing.filter(
      ({ basis, source }) => basis === 'recalled' || doubtful.has(source),
    ).length,
    citations,
    sources,
    ...(links.changes ? { changes: links.changes } : {}),
  })
}

const toItem = listItem(InstrumentListItem)

const columnsOf = (document: PublicInstrument) => ({
  item: JSON.stringify(toItem(document)),
  signers: packSignatories(document.signatories),
})
