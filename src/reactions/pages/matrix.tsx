/** The page of the matrix: which table, which rows, in which order. */

import { REGIONS, type Region } from '../../kernel/about/states.ts'
import type { Edtf } from '../../kernel/dates/index.ts'
import { Layout } from '../../site/layout.tsx'
import { Empty, Foreign } from '../../site/parts.tsx'
import type { Speech } from '../../words/index.ts'
import type { FigurePicture } from '../model/index.ts'
import { type Matrix, type NamedRow, ORDERS, type Order } from '../views/index.ts'
import { pictureHref, sharedFigure } from './drawn.tsx'
import { Cells, findingsOf } from './matrix-cells.tsx'
import { Counts } from './matrix-counts.tsx'
import { hasCounts, matrixPicture } from './matrix-picture.ts'
import { MethodNote } from './method-note.tsx'
import { ReactionsNav } from './nav.tsx'

/** A table that a reader can choose, by its query. */
export type MatrixChoice = { key: string; label: string; query: string; current: boolean }
export const VIEWS = ['cells', 'counts'] as const
export type MatrixView = (typeof VIEWS)[number]
export type MatrixProps = {
  matrix: Matrix
  rows: readonly NamedRow[]
  order: Order
  region: Region | undefined
  choices: readonly MatrixChoice[]
  /** The cells, or only what they add up to. */
  view: MatrixView
  /** The query of this table without order and region. */
  query: string
  today: Edtf
  t: Speech
  contact: string | null
}

export function MatrixPage(props: MatrixProps) {
  const { matrix, rows, query, today, t, contact } = props
  const { columns } = matrix
  const path = `/reactions/matrix?${query}`
  const picture = pictureHref('matrix', new URLSearchParams(query), t)
  return (
    <Layout
      part="reactions"
      t={t}
      title={t.matrix.title}
      path={path}
      shared={hasCounts(matrix) ? sharedFigure(path, picture, t) : undefined}
      contact={contact}
      asOf={today}
      wide
    >
      <ReactionsNav here="matrix" t={t} />
      <Heading title={titleOf(matrix, t)} found={findingsOf(rows, columns, t)} />
      <p class="lede">{t.matrix.lede}</p>
      {matrix.preset?.note && (
        <p class="note">
          <Foreign text={matrix.preset.note} t={t} />
        </p>
      )}
      {columns.length === 0 ? <Empty>{t.matrix.none}</Empty> : <Table {...props} />}
    </Layout>
  )
}

const titleOf = ({ preset }: Matrix, t: Speech) => preset?.title[t.lang] ?? t.matrix.title

/** Letters of a finding that a picture can be headed by. */
const SHORT = 260

/** The counts of each date as a picture, headed by who moved, where that is short enough to be read. */
export function pictureOfMatrix({
  matrix,
  rows,
  address,
  today,
  t,
}: Pick<MatrixProps, 'matrix' | 'rows' | 'today' | 't'> & {
  address: string
}): FigurePicture | null {
  const found = findingsOf(rows, matrix.columns, t).join(t.site.semicolon)
  const title = found === '' || found.length > SHORT ? titleOf(matrix, t) : found
  const whole = `${address}${shortQueryOf(matrix)}`
  return matrixPicture({ matrix, title, asOf: today, address: whole, t })
}

/** How a table is asked for, where it can be typed off a picture: by its columns as they were understood, never as they came. */
function shortQueryOf({ columns, preset }: Matrix): string {
  const name = { interval: 'at', instrument: 'instruments', asof: 'asof' }[columns[0]!.kind]
  const universe = preset ? `universe=${preset.id}&` : ''
  const query = `?${universe}${name}=${columns.map(({ key }) => key).join(',')}`
  return query.length > TYPED ? '' : query
}
const TYPED = 80

/** What the table shows is its headline, where it shows that anybody changed sides; what it is stands above. */
function Heading({ title, found }: { title: string; found: readonly string[] }) {
  if (found.length === 0) return <h1>{title}</h1>
  return (
    <>
      <p class="kicker">{title}</p>
      <h1 class="sentence">
        {found.map((each) => (
          <span key={each} class="finding">
            {each}
          </span>
        ))}
      </h1>
    </>
  )
}

function Table(props: MatrixProps) {
  const { matrix, rows, view, query, t } = props
  return (
    <>
      <Choosing {...props} />
      {view === 'counts' ? (
        <Counts columns={matrix.columns} t={t} />
      ) : (
        <Cells matrix={matrix} rows={rows} t={t} />
      )}
      {hasCounts(matrix) && (
        <p class="meta">
          <a href={pictureHref('matrix', new URLSearchParams(query), t)}>{t.charts.asPicture}</a>
        </p>
      )}
      <MethodNote data={`/api/v1/positions?${withRows(query, props)}`} t={t} />
    </>
  )
}

/** The rows as they are chosen and ordered, beside the columns. */
function withRows(query: string, { order, region }: Pick<MatrixProps, 'order' | 'region'>): string {
  const chosen = new URLSearchParams(query)
  if (order !== 'name') chosen.set('order', order)
  if (region) chosen.set('region', region)
  return chosen.toString()
}

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
        choices={choices.map(({ key, label, query: to, current }) => [
          key,
          label,
          `/${t.lang}/reactions/matrix?${to}`,
          current,
        ])}
        t={t}
      />
      <Choices
        label={t.matrix.shown}
        choices={VIEWS.map((each) => [
          each,
          t.matrix.views[each],
          link({ view: each }),
          each === view,
        ])}
        t={t}
      />
      <Choices
        label={t.matrix.order}
        choices={ORDERS.map((each) => [
          each,
          t.matrix.orders[each],
          link({ order: each }),
          each === order,
        ])}
        t={t}
      />
      <Choices
        label={t.matrix.region}
        choices={[
          ['all', t.matrix.everywhere, link({ region: undefined }), region === undefined],
          ...REGIONS.map(
            (each): ChoiceLink => [
              each,
              t.matrix.regions[each],
              link({ region: each }),
              each === region,
            ],
          ),
        ]}
        t={t}
      />
    </details>
  )
}

type ChoiceLink = readonly [key: string, label: string, href: string, current: boolean]
function Choices({
  label,
  choices,
  t,
}: {
  label: string
  choices: readonly ChoiceLink[]
  t: Speech
}) {
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
