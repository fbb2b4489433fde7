/** What columns of the matrix add up to, and what was claimed of each list. */

import { inWordsOf } from '../../site/parts.tsx'
import { fill, type Speech } from '../../words/index.ts'
import { TOLD_AS } from '../model/sides.ts'
import { CELL_VALUES, type InstrumentListItem } from '../public.ts'
import type { MatrixColumn } from '../views/index.ts'
import { whenOf } from './columns.tsx'
import { SIGNS, Sign } from './legend.tsx'

/** Dates by how many stood where: the names that can be read, and beside them what somebody claimed. */
export function Counts({ columns, t }: { columns: readonly MatrixColumn[]; t: Speech }) {
  const values = CELL_VALUES.filter((value) => columns.some(({ counts }) => counts[value]))
  return (
    <div class="table">
      <table class="counts">
        <thead>
          <tr>
            <th scope="col">{t.matrix.date}</th>
            {values.map((value) => (
              <th key={value} scope="col" class="number">
                <Sign value={value} t={t} /> {t.charts.marks[value]}
              </th>
            ))}
            <th scope="col">{t.matrix.namedClaimed}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <tr key={column.key}>
              <th scope="row">
                <ColumnHead column={column} t={t} />
              </th>
              {values.map((value) => (
                <td key={value} class="number">
                  {column.counts[value] ?? 0}
                </td>
              ))}
              <td>
                <Claims column={column} t={t} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The date of a column; of one instrument, with its sign, leading to it. */
export function ColumnHead({ column, t }: { column: MatrixColumn; t: Speech }) {
  if (column.kind !== 'instrument') return <span>{whenOf(column, t)}</span>
  const { id, title, stance, tally } = column.instruments[0]!
  return (
    <a href={`/${t.lang}/instruments/${id}`} title={inWordsOf(title, t)}>
      {whenOf(column, t)} {tally ? SIGNS.yes : stance && SIGNS[TOLD_AS[stance]]}
    </a>
  )
}

/** Under a column: each of its lists with the names that can be read and those that somebody claimed. A day carried forward has no lists of its own. */
export const Claims = ({ column, t }: { column: MatrixColumn; t: Speech }) =>
  (column.kind === 'asof' ? [] : column.instruments).map((instrument) => (
    <Claimed key={instrument.id} instrument={instrument} t={t} />
  ))

function Claimed({ instrument, t }: { instrument: InstrumentListItem; t: Speech }) {
  const { id, stance, named, recalled, claimed, tally, claimed_later = [] } = instrument
  const later = claimed_later
    .map(({ total, by }) => fill(t.matrix.laterClaimed, { total, by }))
    .join(t.site.comma)
  return (
    <a class="tally" href={`/${t.lang}/instruments/${id}`} title={later || undefined}>
      {stance && <span aria-hidden="true">{SIGNS[TOLD_AS[stance]]} </span>}
      <bdi>
        {tally ? `${tally.yes}–${tally.no}–${tally.abstain}` : `${named}/${claimed ?? '?'}`}
      </bdi>
      {later && '*'}
      {recalled > 0 && (
        <span class="unsure">
          {' '}
          {fill(t.instruments.confirmedShort, { read: named - recalled })}
        </span>
      )}
    </a>
  )
}
