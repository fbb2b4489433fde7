/** The matrix itself: states by columns, each cell a sign that opens its evidence. */

import { counted, fill, type Speech } from '../../words/index.ts'
import type { Side } from '../model/sides.ts'
import { CELL_VALUES } from '../public.ts'
import type { Matrix, MatrixColumn, NamedRow } from '../views/index.ts'
import { askFor, whenOf } from './columns.tsx'
import { Legend, type Mark, markOf, SIGNS, wordsOf } from './legend.tsx'
import { Claims, ColumnHead } from './matrix-counts.tsx'
import { confirmedOf } from './parts.tsx'

export function Cells({
  matrix,
  rows,
  t,
}: {
  matrix: Matrix
  rows: readonly NamedRow[]
  t: Speech
}) {
  const { columns } = matrix
  return (
    <>
      <Legend values={marksOf(matrix)} t={t} />
      <ColumnList columns={columns} t={t} />
      <div class="matrix-frame">
        <table class={columns.length > WIDE ? 'matrix dense' : 'matrix'}>
          <caption>{counted(t.lang, t.matrix.rows, rows.length)}</caption>
          <Head columns={columns} t={t} />
          <tbody>
            {rows.map((row) => (
              <Row
                key={row.iso3}
                row={row}
                columns={columns}
                concerned={matrix.concerned.includes(row.iso3)}
                t={t}
              />
            ))}
          </tbody>
          <Foot columns={columns} t={t} />
        </table>
      </div>
    </>
  )
}

/** More columns than this have their heads set upright, and no remark beside them. */
const WIDE = 10

const marksOf = ({ columns, concerned, rows }: Matrix): Mark[] => [
  ...CELL_VALUES.filter((value) => columns.some(({ counts }) => counts[value])),
  ...(concerned.length > 0 ? (['concerned'] as const) : []),
  ...(rows.some(({ alone }) => alone.some(Boolean)) ? (['alone'] as const) : []),
]

function Head({ columns, t }: { columns: readonly MatrixColumn[]; t: Speech }) {
  return (
    <thead>
      <tr>
        <th scope="col">{t.matrix.state}</th>
        {columns.map((column) => (
          <th key={column.key} scope="col">
            <ColumnHead column={column} t={t} />
          </th>
        ))}
        {columns.length <= WIDE && <th scope="col">{t.matrix.changes}</th>}
      </tr>
      <Tallies columns={columns} t={t} />
    </thead>
  )
}

/** For narrow windows, where cells carry the numbers of this list. */
function ColumnList({ columns, t }: { columns: readonly MatrixColumn[]; t: Speech }) {
  return (
    <ol class="column-list" aria-hidden="true">
      {columns.map((column) => (
        <li key={column.key}>{whenOf(column, t)}</li>
      ))}
    </ol>
  )
}

/** Cells are written out here, not through `<Sign>`: a wide matrix has thousands, and every tag of each counts. */
function Row({
  row,
  columns,
  concerned,
  t,
}: {
  row: NamedRow
  columns: readonly MatrixColumn[]
  concerned: boolean
  t: Speech
}) {
  return (
    <tr>
      <th scope="row">
        <a href={`/${t.lang}/actors/${row.iso3.toLowerCase()}`}>{row.name}</a>
      </th>
      {row.cells.map((value, n) => {
        const alone = row.alone[n]! > 0
        const mark = markOf({ value, concerned })
        return (
          <td class={`cell-${mark}`}>
            <a
              href={`positions/${row.iso3}?${askFor(columns[n]!)}`}
              aria-label={wordsOf({ value, concerned, alone, t })}
            >
              {SIGNS[mark] || '\u00a0'}
              {alone && SIGNS.alone}
            </a>
          </td>
        )
      })}
      {columns.length <= WIDE && <td class="remark">{!concerned && remarkOf(row, columns, t)}</td>}
    </tr>
  )
}

/** So many are told above the table; more would be the table again. */
const MOST_FINDINGS = 3

/** Who stood on one side and then on the other, each in the words of its row: nobody else moved, whatever list they are not on. */
export function findingsOf(
  rows: readonly NamedRow[],
  columns: readonly MatrixColumn[],
  t: Speech,
): string[] {
  const moved = rows.filter(({ changes }) => changes.some(({ side }) => side === null))
  if (moved.length > MOST_FINDINGS) return []
  return moved.map((row) =>
    [
      `${row.name}${t.site.colon}${remarkOf(row, columns, t)}`,
      ...unconfirmedIn(row, columns, t),
    ].join(t.site.semicolon),
  )
}

/** Of the lists that a move is told by, those of which some names are from memory: a finding never rests on these as if they were read. */
function unconfirmedIn(
  { changes }: NamedRow,
  columns: readonly MatrixColumn[],
  t: Speech,
): string[] {
  const at = new Set(
    changes.filter(({ side }) => side === null).flatMap(({ from, to }) => [from, to]),
  )
  return [...at].flatMap((n) =>
    columns[n]!.instruments.flatMap((instrument) => {
      const confirmed = confirmedOf(instrument, t)
      return confirmed ? [`${whenOf(columns[n]!, t)}${t.site.colon}${confirmed}`] : []
    }),
  )
}

/** "backed in July 2019; not on the backing lists of October 2020"; of a year without any list of that side only that there is none. */
function remarkOf(row: NamedRow, columns: readonly MatrixColumn[], t: Speech): string {
  const when = (at: number) => ({ when: whenOf(columns[at]!, t) })
  const said = row.changes.flatMap(({ from, to, side }) =>
    [from, to].map((at) => ({ at, remark: remarkAt(row, at, side, t) })),
  )
  const { unlisted } = row
  if (unlisted && said.length === 0)
    said.push(
      { at: unlisted.since, remark: remarkAt(row, unlisted.since, unlisted.side, t) },
      { at: unlisted.at, remark: t.matrix.noList[unlisted.side] },
    )
  const steps = said.sort((a, b) => a.at - b.at).map(({ at, remark }) => fill(remark, when(at)))
  return [...new Set(steps)].join(t.site.semicolon)
}

/** What the row says in a column, as the lists of that side have it; of both sides, as the cell has it. */
function remarkAt({ cells, sides }: NamedRow, at: number, side: Side | null, t: Speech): string {
  const value = side ? sides[side][at]! : cells[at]!
  if (side && value === 'not_on_list') return t.matrix.remarkOff[side]
  return t.matrix.remark[value as keyof Speech['matrix']['remark']]
}

/** What all cells of a column add up to, at its head. */
function Tallies({ columns, t }: { columns: readonly MatrixColumn[]; t: Speech }) {
  return (
    <tr class="tallies">
      <th scope="row">{t.matrix.counts}</th>
      {columns.map((column) => (
        <td key={column.key}>
          {CELL_VALUES.filter((value) => column.counts[value]).map((value) => (
            <span key={value} class="tally">
              <span aria-hidden="true">{SIGNS[value] || '–'}</span> {column.counts[value]}
              <span class="unseen"> {t.charts.marks[value]}</span>
            </span>
          ))}
        </td>
      ))}
      {columns.length <= WIDE && <td />}
    </tr>
  )
}

/** Names that can be read, of those that somebody claimed. */
function Foot({ columns, t }: { columns: readonly MatrixColumn[]; t: Speech }) {
  return (
    <tfoot>
      <tr>
        <th scope="row">{t.matrix.namedClaimed}</th>
        {columns.map((column) => (
          <td key={column.key}>
            <Claims column={column} t={t} />
          </td>
        ))}
        {columns.length <= WIDE && <td />}
      </tr>
    </tfoot>
  )
}
