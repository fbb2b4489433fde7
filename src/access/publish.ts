/** Public documents of access tracks and raisings, from their desk rows. */
import { sql } from 'kysely'
import { chronologicalKey, idsToPublish, readPublishedIds, readShowableRows } from '../evidence/showable.ts'
import { citedIn, openShelf, type Shelf } from '../evidence/tables.ts'
import { type Edtf, parseEdtf } from '../kernel/dates.ts'
import type { Withholding } from '../kernel/withholding.ts'
import type { Tx } from '../store/act.ts'
import { derivedEach, type Outgoing, publishDocuments } from '../store/documents.ts'
import { type AccessTrackRow, partyOf, type RaisingRow } from './model.ts'
import { PublicAccessTrack, PublicRaising } from './public.ts'

export async function publishAccess(tx: Tx, withheld: Withholding): Promise<void> {
  const ids = await idsToPublish(tx, 'accessTrack', 'desk.accessTrack', ['reaction'])
  const rows = await readShowableRows<AccessTrackRow>(tx, 'desk.accessTrack', ids, withheld)
  const shelf = await openShelf(tx.db, citedIn(rows), withheld)
  const reactions = await readPublishedIds(tx, 'published.reaction', rows.flatMap(reactionsOf))
  await publishDocuments(
    tx,
    'published.accessTrack',
    ids,
    derivedEach(tx, 'accessTrack', rows, (row) => toOutgoing(toTrack(row, shelf, reactions), row.steps[0]?.date ?? UNDATED)),
  )
}

const UNDATED = parseEdtf('XXXX')

function toTrack(row: AccessTrackRow, shelf: Shelf, reactions: Set<string>): PublicAccessTrack {
  const { visibility, desk_note, ...shown } = row
  return PublicAccessTrack.parse({
    ...shown,
    steps: row.steps.map((step) => toStep(withReaction(step, reactions))),
    conditions: row.conditions.map(withCitations),
    met: row.met?.map(withCitations),
    stops: row.stops?.map(withCitations),
    findings: row.findings.map((finding) => withCitations(withReaction(finding, reactions))),
    reprisals: row.reprisals?.map(withCitations),
    reactions: row.reactions?.filter((id) => reactions.has(id)),
    sources: shelf.refs(citedIn(row)),
  })
}

const toStep = ({ also_dated, ...step }: AccessTrackRow['steps'][number]) => ({
  ...withCitations(step),
  party: partyOf(step),
  ...(also_dated ? { also_dated: also_dated.map(withCitations) } : {}),
})

export async function publishRaisings(tx: Tx, withheld: Withholding): Promise<void> {
  const ids = await idsToPublish(tx, 'raising', 'desk.raising', ['reaction'])
  const rows = await readShowableRows<RaisingRow>(tx, 'desk.raising', ids, withheld)
  const shelf = await openShelf(tx.db, citedIn(rows), withheld)
  const reactions = await readPublishedIds(
    tx,
    'published.reaction',
    rows.map(({ reaction }) => reaction),
  )
  const answers = await readPublishedAnswers(
    tx,
    rows.flatMap(({ answer }) => answer.official_answer ?? []),
  )
  await publishDocuments(
    tx,
    'published.raising',
    ids,
    derivedEach(tx, 'raising', rows, ({ visibility, desk_note, answer, ...row }) => {
      const { official_answer, ...said } = answer
      const found = official_answer && answers.get(official_answer)
      const document = PublicRaising.parse({
        ...withCitations(withReaction(row, reactions)),
        answer: found ? { ...said, official_answer: found } : said,
        sources: shelf.refs(citedIn(row)),
      })
      return toOutgoing(document, row.date)
    }),
  )
}

type AnswerPlace = { person: string; id: string }
/** Of these official answers, those that stand on a page, each by its id. */
async function readPublishedAnswers(tx: Tx, ids: readonly string[]): Promise<Map<string, AnswerPlace>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<AnswerPlace>`
    select p.id as person, a.value->>'id' as id from published.person p, json_array_elements(p.document->'answers') a
    where a.value->>'id' = any(${[...ids]}::text[])`.execute(tx.db)
  return new Map(rows.map((row) => [row.id, row]))
}

/** In documents, `sources` are the sources themselves and `citations` the places in them. */
const withCitations = <Row extends { sources: object[] }>({ sources, ...row }: Row) => ({ ...row, citations: sources })

/** Every reaction that a track points at. */
const reactionsOf = ({ steps, findings, reactions = [] }: AccessTrackRow) => [
  ...reactions,
  ...[...steps, ...findings].flatMap(({ reaction }) => reaction ?? []),
]

function withReaction<Row extends { reaction?: string | undefined }>(row: Row, published: Set<string>): Row {
  const { reaction, ...rest } = row
  return reaction === undefined || published.has(reaction) ? row : (rest as Row)
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
