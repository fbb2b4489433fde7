/** Joint texts and votes with everybody on them, as they will stand once the sheets are stored; and as they stood. */
import type { Tx } from '../../store/acting/index.ts'
import type { ReadFile, ReadRow } from '../../store/collection/read.ts'
import { BallotRow, InstrumentRow, SignatureRow } from '../model/index.ts'
import { readBallots, readSignatures } from '../tables.ts'
import { ballotsOf, signatoriesOf, stands } from './signatories.ts'

/** Where a row stands, for a report. */
export type SheetPlace = { file: string; line: number }
export type ListRow<Row> = { row: Row; place: SheetPlace | null }
/** An instrument with its rows. `place` is null for what is on file and not in the sheets. */
export type List = {
  instrument: InstrumentRow
  place: SheetPlace | null
  signatures: ListRow<SignatureRow>[]
  ballots: ListRow<BallotRow>[]
}
/** Rows of the sheets: their lists, and every list on file beside them. */
export type Lists = { touched: List[]; others: List[]; outcomes: ListOutcome[] }
/** What storing a row does. */
export type ListOutcome = SheetPlace & { key: string; outcome: 'new' | 'changed' | 'unchanged' }

export async function readLists(tx: Tx, files: readonly ReadFile[]): Promise<Lists> {
  const sheet = (name: string) => files.find(({ file }) => file.name === name)?.rows ?? []
  const before = await readStored(tx)
  const instruments = merged(
    'instruments.csv',
    before.instruments,
    sheet('instruments.jsonl'),
    InstrumentRow.parse,
  )
  const signatures = merged(
    'signatures.csv',
    before.signatures,
    sheet('signatures.csv'),
    SignatureRow.parse,
  )
  const ballots = merged('ballots.csv', before.ballots, sheet('ballots.csv'), BallotRow.parse)
  const [signaturesOf, ballotsOfIt] = [byInstrument(signatures.rows), byInstrument(ballots.rows)]
  const lists = instruments.rows.map(({ row, place }) => ({
    instrument: row,
    place,
    signatures: signaturesOf.get(row.id) ?? [],
    ballots: ballotsOfIt.get(row.id) ?? [],
  }))
  const isTouched = ({ place, signatures: signed, ballots: cast }: List) =>
    [place, ...[...signed, ...cast].map((row) => row.place)].some(Boolean)
  return {
    touched: lists.filter(isTouched),
    others: lists.filter((list) => !isTouched(list)),
    outcomes: [...instruments.outcomes, ...signatures.outcomes, ...ballots.outcomes],
  }
}

const byInstrument = <Row extends { instrument: string }>(rows: readonly ListRow<Row>[]) =>
  Map.groupBy(rows, ({ row }) => row.instrument)

type Stored<Row> = Map<string, Row>

/** All that is on file, by the key of its file. */
async function readStored(tx: Tx) {
  const documents = await tx.db
    .selectFrom('desk.instrument')
    .select(['body', 'deskNote'])
    .orderBy('id')
    .execute()
  const instruments = documents.map(({ body, deskNote }) =>
    InstrumentRow.parse({ ...body, ...(deskNote === null ? {} : { desk_note: deskNote }) }),
  )
  const ids = instruments.map(({ id }) => id)
  const signatures = [...(await readSignatures(tx.db, ids)).values()].flat()
  const ballots = [...(await readBallots(tx.db, ids)).values()].flat()
  return {
    instruments: new Map(instruments.map((row) => [row.id, row])),
    signatures: new Map(
      signatures.map((row) => [`${row.instrument} ${row.iso3} ${row.event}`, row]),
    ),
    ballots: new Map(ballots.map((row) => [`${row.instrument} ${row.iso3}`, row])),
  }
}

/** What is on file with the sheet's rows over it; each in its schema's order of keys, so that equal rows are equal texts. */
function merged<Row>(
  file: string,
  before: Stored<Row>,
  sheet: readonly ReadRow[],
  parse: (row: unknown) => Row,
) {
  const rows = new Map<string, ListRow<Row>>(
    [...before].map(([key, row]) => [key, { row, place: null }]),
  )
  const outcomes: ListOutcome[] = []
  for (const { line, key, row: read } of sheet) {
    const [row, old] = [parse(read), before.get(key)]
    rows.set(key, { row, place: { file, line } })
    const isSame = old !== undefined && JSON.stringify(parse(old)) === JSON.stringify(row)
    outcomes.push({
      file,
      line,
      key,
      outcome: old === undefined ? 'new' : isSame ? 'unchanged' : 'changed',
    })
  }
  return { rows: [...rows.values()], outcomes }
}

/** States that stand on the list, by iso3: signed and not withdrawn, or a ballot cast. */
export function standingOn({ instrument, signatures, ballots }: List): Set<string> {
  const rows =
    instrument.kind === 'vote'
      ? ballotsOf(ballots.map(({ row }) => row))
      : signatoriesOf(
          instrument.stance,
          signatures.map(({ row }) => row),
        )
  return new Set(rows.filter(stands).map(({ iso3 }) => iso3))
}
