/** Public documents of access tracks and raisings, from their desk rows. */
import { chronologicalKey, idsToPublish, readPublishedIds, readShowableRows } from '../evidence/showable.ts'
import { citedIn, openShelf, type Shelf } from '../evidence/tables.ts'
import { type Edtf, parseEdtf } from '../kernel/dates.ts'
import type { Withholding } from '../kernel/withholding.ts'
import type { Tx } from '../store/act.ts'
import { type Outgoing, publishDocuments } from '../store/documents.ts'
import type { AccessTrackRow, RaisingRow } from './model.ts'
import { PublicAccessTrack, PublicRaising } from './public.ts'

export async function publishAccess(tx: Tx, withheld: Withholding): Promise<void> {
  const ids = await idsToPublish(tx, 'accessTrack', 'desk.accessTrack', ['reaction'])
  const rows = await readShowableRows<AccessTrackRow>(tx, 'desk.accessTrack', ids, withheld)
  const shelf = await openShelf(tx.db, citedIn(rows), withheld)
  const reactions = await readPublishedIds(
    tx,
    'published.reaction',
    rows.flatMap(({ steps }) => steps.map(({ reaction }) => reaction)),
  )
  await publishDocuments(
    tx,
    'published.accessTrack',
    ids,
    rows.map((row) => toOutgoing(toTrack(row, shelf, reactions), row.steps[0]?.date ?? UNDATED)),
  )
}

const UNDATED = parseEdtf('XXXX')

function toTrack(row: AccessTrackRow, shelf: Shelf, reactions: Set<string>): PublicAccessTrack {
  const { visibility, desk_note, ...shown } = row
  return PublicAccessTrack.parse({
    ...shown,
    steps: row.steps.map((step) => withCitations(withReaction(step, reactions))),
    conditions: row.conditions.map(withCitations),
    findings: row.findings.map(withCitations),
    sources: shelf.refs(citedIn(row)),
  })
}

export async function publishRaisings(tx: Tx, withheld: Withholding): Promise<void> {
  const ids = await idsToPublish(tx, 'raising', 'desk.raising', ['reaction'])
  const rows = await readShowableRows<RaisingRow>(tx, 'desk.raising', ids, withheld)
  const shelf = await openShelf(tx.db, citedIn(rows), withheld)
  const reactions = await readPublishedIds(
    tx,
    'published.reaction',
    rows.map(({ reaction }) => reaction),
  )
  await publishDocuments(
    tx,
    'published.raising',
    ids,
    rows.map(({ visibility, desk_note, ...row }) => {
      const document = PublicRaising.parse({ ...withCitations(withReaction(row, reactions)), sources: shelf.refs(citedIn(row)) })
      return toOutgoing(document, row.date)
    }),
  )
}

/** In documents, `sources` are the sources themselves and `citations` the places in them. */
const withCitations = <Row extends { sources: object[] }>({ sources, ...row }: Row) => ({ ...row, citations: sources })

function withReaction<Row extends { reaction?: string | undefined }>({ reaction, ...row }: Row, published: Set<string>) {
  return { ...row, ...(reaction && published.has(reaction) ? { reaction } : {}) }
}

function toOutgoing(document: PublicAccessTrack | PublicRaising, date: Edtf): Outgoing {
  return {
    id: document.id,
    sortKey: chronologicalKey(date),
    document,
    cites: document.sources.map(({ id }) => id),
    mentions: document.persons,
  }
}
