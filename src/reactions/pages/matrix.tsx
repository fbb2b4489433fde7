/** The matrix: states by columns, each cell a sign that opens its evidence. */
import type { Edtf } from '../../kernel/dates.ts'
import { REGIONS, type Region } from '../../kernel/states.ts'
import { Layout } from '../../site/layout.tsx'
import { Foreign } from '../../site/parts.tsx'
import { fill, type Speech } from '../../site/words/index.ts'
import { type NamedRow, ORDERS, type Order } from '../matrix.ts'
import { CELL_VALUES, type InstrumentListItem } from '../public.ts'
import type { Matrix, MatrixColumn } from '../views/index.ts'
import { askFor, whenOf } from './columns.tsx'
import { Legend, type Mark, markOf, SIGNS, Sign, wordsOf } from './legend.tsx'
import { MethodNote } from './method-note.tsx'
import { ReactionsNav } from './nav.tsx'

/** A table that a reader can choose, by its query. */
export type MatrixChoice = { key: string; label: string; query: string; current: boolean }
export const VIEWS = ['cells', 'counts'] as const
export type View = (typeof VIEWS)[number]
export type MatrixProps = {
  matrix: Matrix
  rows: readonly NamedRow[]
  order: Order
  region: Region | undefined
  choices: readonly MatrixChoice[]
  /** The cells, or only what they add up to. */
  view: View
  /** The query of this table without order and region. */
  query: string
  today: Edtf
  t: Speech
  contact: string | null
}

export function MatrixPage(props: MatrixProps) {
  const { matrix, view, query, today, t, contact } = props
  const { columns, preset } = matrix
  return (
    <Layout t={t} title={t.matrix.title} path={`/reactions/matrix?${query}`} contact={contact} asOf={today} wide>
      <ReactionsNav here="matrix" t={t} />
      <h1>{preset ? preset.title[t.lang] : t.matrix.title}</h1>
      <p class="lede">{t.matrix.lede}</p>
      {preset?.note && (
        <p class="note">
          <Foreign text={preset.note} t={t} />
        </p>
      )}
      <Choosing {...props} />
      {view === 'counts' ? <Counts columns={columns} t={t} /> : <Cells {...props} />}
      <MethodNote data={`/api/v1/positions?${query}`} t={t} />
    </Layout>
  )
}

function Cells({ matrix, rows, t }: MatrixProps) {
  const { columns } = matrix
  return (
    <>
      <Legend values={marksOf(matrix)} t={t} />
      <ColumnList columns={columns} t={t} />
      <div class="matrix-frame">
        <table class={columns.length > WIDE ? 'matrix dense' : 'matrix'}>
          <caption>{t.matrix.rows(rows.length)}</caption>
          <Head columns={columns} t={t} />
          <tbody>
            {rows.map((row) => (
              <Row key={row.iso3} row={row} columns={columns} concerned={matrix.concerned.includes(row.iso3)} t={t} />
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

function Choosing({ choices, view, order, region, query, t }: MatrixProps) {
  const link = (more: Record<string, string | undefined>) => {
    const chosen = new URLSearchParams(query)
    for (const [name, value] of Object.entries({ view, order, region, ...more }))
      if (value && value !== 'name' && value !== 'cells') chosen.set(name, value)
    return `/${t.lang}/reactions/matrix?${chosen}`
  }
  return (
    <details class="filters choosing">
      <summary>{t.matrix.choose}</summary>
      <Choices
        label={t.matrix.preset}
        choices={choices.map(({ key, label, query: to, current }) => [key, label, `/${t.lang}/reactions/matrix?${to}`, current])}
        t={t}
      />
      <Choices
        label={t.matrix.shown}
        choices={VIEWS.map((each) => [each, t.matrix.views[each], link({ view: each }), each === view])}
        t={t}
      />
      <Choices
        label={t.matrix.order}
        choices={ORDERS.map((each) => [each, t.matrix.orders[each], link({ order: each }), each === order])}
        t={t}
      />
      <Choices
        label={t.matrix.region}
        choices={[
          ['all', t.matrix.everywhere, link({ region: undefined }), region === undefined],
          ...REGIONS.map((each): ChoiceLink => [each, t.matrix.regions[each], link({ region: each }), each === region]),
        ]}
        t={t}
      />
    </details>
  )
}

type ChoiceLink = readonly [key: string, label: string, href: string, current: boolean]
function Choices({ label, choices, t }: { label: string; choices: readonly ChoiceLink[]; t: Speech }) {
  return (
    <p class="choice-line">
      <b>{label}</b>
      {t.site.colon}
      {choices.map(([key, text, href, current], n) => (
        <span key={key}>
          {n > 0 && t.site.separator}
          <a href={href} aria-current={current ? 'true' : undefined}>
            {text}
          </a>
        </span>
      ))}
    </p>
  )
}

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
    </thead>
  )
}

/** Dates by how many stood where: the names that can be read, and beside them what somebody claimed. */
function Counts({ columns, t }: { columns: readonly MatrixColumn[]; t: Speech }) {
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
                {(column.kind === 'asof' ? [] : column.instruments).map((instrument) => (
                  <Claimed key={instrument.id} instrument={instrument} t={t} />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
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

function ColumnHead({ column, t }: { column: MatrixColumn; t: Speech }) {
  if (column.kind !== 'instrument') return <span>{whenOf(column, t)}</span>
  const { id, title, stance, tally } = column.instruments[0]!
  return (
    <a href={`/${t.lang}/instruments/${id}`} title={title}>
      {whenOf(column, t)} {tally ? SIGNS.yes : stance && SIGNS[stance === 'backs' ? 'supports' : 'condemns']}
    </a>
  )
}

/** Cells are written out here, not through `<Sign>`: a wide matrix has thousands, and every tag of each counts. */
function Row({ row, columns, concerned, t }: { row: NamedRow; columns: readonly MatrixColumn[]; concerned: boolean; t: Speech }) {
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
            <a href={`positions/${row.iso3}?${askFor(columns[n]!)}`} aria-label={wordsOf({ value, concerned, alone, t })}>
              {SIGNS[mark] || '\u00a0'}
              {alone && SIGNS.alone}
            </a>
          </td>
        )
      })}
      {columns.length <= WIDE && <td class="remark">{remarkOf(row, columns, t)}</td>}
    </tr>
  )
}

/** "backed in July 2019; not on the lists of October 2020" */
function remarkOf({ changes, cells }: NamedRow, columns: readonly MatrixColumn[], t: Speech): string {
  const steps = new Set(changes.flatMap(({ from, to }) => [from, to]))
  return [...steps]
    .sort((a, b) => a - b)
    .map((n) => fill(t.matrix.remark[cells[n] as keyof Speech['matrix']['remark']], { when: whenOf(columns[n]!, t) }))
    .join(t.site.semicolon)
}

/** Names that can be read, of those that somebody claimed; and what all cells add up to. */
function Foot({ columns, t }: { columns: readonly MatrixColumn[]; t: Speech }) {
  const shortRows = columns.length <= WIDE
  return (
    <tfoot>
      <tr>
        <th scope="row">{t.matrix.namedClaimed}</th>
        {columns.map((column) => (
          <td key={column.key}>
            {(column.kind === 'asof' ? [] : column.instruments).map((instrument) => (
              <Claimed key={instrument.id} instrument={instrument} t={t} />
            ))}
          </td>
        ))}
        {shortRows && <td />}
      </tr>
      <tr>
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
        {shortRows && <td />}
      </tr>
    </tfoot>
  )
}

function Claimed({ instrument, t }: { instrument: InstrumentListItem; t: Speech }) {
  const { id, stance, named, claimed, tally, claimed_later = [] } = instrument
  const later = claimed_later.map(({ total, by }) => fill(t.matrix.laterClaimed, { total, by })).join(t.site.comma)
  return (
    <a class="tally" href={`/${t.lang}/instruments/${id}`} title={later || undefined}>
      {stance && <span aria-hidden="true">{SIGNS[stance === 'backs' ? 'supports' : 'condemns']} </span>}
      <bdi>{tally ? `${tally.yes}–${tally.no}–${tally.abstain}` : `${named}/${claimed ?? '?'}`}</bdi>
      {later && '*'}
    </a>
  )
}
