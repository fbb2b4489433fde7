/** Public documents of reactions, instruments and contradictions, from their desk rows. */
import { chronologicalKey, idsToPublish, readPublishedIds, readShowableRows } from '../evidence/showable.ts'
import { citedIn, openShelf, type Shelf } from '../evidence/tables.ts'
import type { Withholding } from '../kernel/withholding.ts'
import type { Tx } from '../store/act.ts'
import { type Outgoing, publishDocuments } from '../store/documents.ts'
import type { ContradictionRow, InstrumentRow, ReactionRow } from './model.ts'
import { PublicContradiction, PublicInstrument, PublicReaction, type PublicSignatory } from './public.ts'
import { ballotsOf, signatoriesOf, stands, tallyOf } from './signatories.ts'
import { readBallots, readSignatures } from './tables.ts'

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
  const shown = new Set(rows.map(({ id }) => id))
  await publishDocuments(
    tx,
    'published.instrument',
    ids,
    rows.map((row) => {
      const document = toInstrument(row, listed.get(row.id)!, shelf, { shown, successor: successors.get(row.id) })
      return { id: row.id, sortKey: chronologicalKey(row.date), document, cites: document.sources.map(({ id }) => id) }
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
    ...(row.kind === 'vote' ? { tally: tallyOf(signatories) } : {}),
    signatories,
    recalled: standing.filter(({ basis }) => basis === 'recalled').length,
    to_be_confirmed: standing.filter(({ basis, source }) => basis === 'recalled' || doubtful.has(source)).length,
    citations,
    sources,
  })
}

export async function publishReactions(tx: Tx, withheld: Withholding): Promise<void> {
  const ids = await idsToPublish(tx, 'reaction', 'desk.reaction', ['instrument'])
  const rows = await readShowableRows<ReactionRow>(tx, 'desk.reaction', ids, withheld)
  const shelf = await openShelf(tx.db, citedIn(rows), withheld)
  const reactions = new Set(rows.map(({ id }) => id))
  const instruments = await readPublishedIds(
    tx,
    'published.instrument',
    rows.map(({ instrument }) => instrument),
  )
  await publishDocuments(
    tx,
    'published.reaction',
    ids,
    rows.map((row) => {
      const document = toReaction(row, shelf, { reactions, instruments })
      return { ...toOutgoing(document), sortKey: chronologicalKey(row.date), columns: { kind: row.kind } }
    }),
  )
}

function toReaction(row: ReactionRow, shelf: Shelf, shown: { reactions: Set<string>; instruments: Set<string> }): PublicReaction {
  const { visibility, desk_note, instrument, same_as, part_of, ...rest } = row
  return PublicReaction.parse({
    ...rest,
    ...(instrument && shown.instruments.has(instrument) ? { instrument } : {}),
    ...(same_as && shown.reactions.has(same_as) ? { same_as } : {}),
    ...(part_of && shown.reactions.has(part_of) ? { part_of } : {}),
    sources: shelf.refs(citedIn(row)),
  })
}

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
    rows.map(({ visibility, desk_note, ...row }) => {
      const document = PublicContradiction.parse({
        ...row,
        reactions: row.reactions.filter((id) => reactions.has(id)),
        instruments: row.instruments.filter((id) => instruments.has(id)),
        sources: shelf.refs(citedIn(row)),
      })
      return { ...toOutgoing(document), sortKey: row.id }
    }),
  )
}

const toOutgoing = (document: PublicReaction | PublicContradiction): Omit<Outgoing, 'sortKey'> => ({
  id: document.id,
  document,
  cites: document.sources.map(({ id }) => id),
  mentions: document.persons,
})
