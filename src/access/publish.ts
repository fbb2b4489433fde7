/** Public documents of access tracks and raisings, from their desk rows. */

import { type Edtf, parseEdtf } from '../kernel/dates/index.ts'
import { openShelf, type SourceShelf } from '../sources/tables/index.ts'
import type { Tx } from '../store/acting/index.ts'
import { citedIn } from '../store/collection/pointing.ts'
import { derivedEach } from '../store/publishing/documents.ts'
import { fromRows, type Outgoing, type PublicKind } from '../store/publishing/kind.ts'
import {
  chronologicalKey,
  readPublishedIds,
  readShowableRows,
} from '../store/publishing/showable.ts'
import { type AccessTrackRow, partyOf, type RaisingRow } from './model.ts'
import { PublicAccessTrack, PublicRaising } from './public.ts'

export const accessTrackKind: PublicKind = {
  kind: 'accessTrack',
  table: 'published.accessTrack',
  from: fromRows('desk.accessTrack'),
  pointsAt: ['person', 'reaction'],
  async derive(tx, ids, withheld) {
    const rows = await readShowableRows<AccessTrackRow>(tx, 'desk.accessTrack', ids, withheld)
    const shelf = await openShelf(tx, citedIn(rows), withheld)
    const reactions = await readPublishedIds(tx, 'published.reaction', rows.flatMap(reactionsOf))
    return derivedEach(tx, 'accessTrack', rows, (row) =>
      toOutgoing(toTrack(row, shelf, reactions), row.steps[0]?.date ?? UNDATED),
    )
  },
}

const UNDATED = parseEdtf('XXXX')

function toTrack(
  row: AccessTrackRow,
  shelf: SourceShelf,
  reactions: Set<string>,
): PublicAccessTrack {
  const { visibility, desk_note, reactions: all = [], ...shown } = row
  const ofWhole = all.filter((id) => reactions.has(id))
  return PublicAccessTrack.parse({
    ...shown,
    steps: row.steps.map((step) => toStep(withReaction(step, reactions))),
    conditions: row.conditions.map(withCitations),
    met: row.met?.map(withCitations),
    stops: row.stops?.map(withCitations),
    findings: row.findings.map((finding) => withCitations(withReaction(finding, reactions))),
    reprisals: row.reprisals?.map(withCitations),
    ...(ofWhole.length > 0 ? { reactions: ofWhole } : {}),
    sources: shelf.refs(citedIn(row)),
  })
}

const toStep = ({ also_dated, ...step }: AccessTrackRow['steps'][number]) => ({
  ...withCitations(step),
  party: partyOf(step),
  ...(also_dated ? { also_dated: also_dated.map(withCitations) } : {}),
})

export const raisingKind: PublicKind = {
  kind: 'raising',
  table: 'published.raising',
  from: fromRows('desk.raising'),
  pointsAt: ['person', 'reaction', 'officialAnswer'],
  async derive(tx, ids, withheld) {
    const rows = await readShowableRows<RaisingRow>(tx, 'desk.raising', ids, withheld)
    const shelf = await openShelf(tx, citedIn(rows), withheld)
    const reactions = await readPublishedIds(
      tx,
      'published.reaction',
      rows.map(({ reaction }) => reaction),
    )
    const answers = await readPublishedAnswers(
      tx,
      rows.flatMap(({ answer }) => answer.official_answer ?? []),
    )
    return derivedEach(tx, 'raising', rows, (row) =>
      toOutgoing(toRaising(row, shelf, { reactions, answers }), row.date),
    )
  },
}

type Shown = { reactions: Set<string>; answers: Map<string, AnswerPlace> }

function toRaising(
  { visibility, desk_note, answer, ...row }: RaisingRow,
  shelf: SourceShelf,
  { reactions, answers }: Shown,
): PublicRaising {
  const { official_answer, ...said } = answer
  const found = official_answer && answers.get(official_answer)
  return PublicRaising.parse({
    ...withCitations(withReaction(row, reactions)),
    answer: found ? { ...said, official_answer: found } : said,
    sources: shelf.refs(citedIn(row)),
  })
}

type AnswerPlace = { person: string; id: string }
/** Of these official answers, those that stand on a page, each by its id. */
async function readPublishedAnswers(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, AnswerPlace>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('published.officialAnswer')
    .select(['person', 'id'])
    .where('id', '=', (eb) => eb.fn.any(eb.val([...ids])))
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** In documents, `sources` are the sources themselves and `citations` the places in them. */
const withCitations = <Row extends { sources: object[] }>({ sources, ...row }: Row) => ({
  ...row,
  citations: sources,
})

/** Every reaction that a track points at. */
const reactionsOf = ({ steps, findings, reactions = [] }: AccessTrackRow) => [
  ...reactions,
  ...[...steps, ...findings].flatMap(({ reaction }) => reaction ?? []),
]

function withReaction<Row extends { reaction?: string | undefined }>(
  row: Row,
  published: Set<string>,
): Row {
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
