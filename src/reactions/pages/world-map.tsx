/** The states of the world by what the evidence says of each: a map, its legend with counts, and the same as a list. */

import type { ComponentChildren } from 'preact'
import { Listed } from '../../site/parts.tsx'
import { fill, type Speech } from '../../words/index.ts'
import { stateName } from '../../words/states.ts'
import type { FigurePicture } from '../model/index.ts'
import type { CellValue } from '../public.ts'
import { Drawn, type DrawnProps } from './drawn.tsx'
import { circle, diamond, signPath } from './drawn-signs.ts'
import { Legend, MARKS, type Mark, markOf, wordsOf } from './legend.tsx'
import type { PlanePoint } from './outlines.ts'
import { keyOf, standingSvg } from './picture-parts.tsx'
import { DOT, type Shape, type View, worldShapes } from './world-shapes.ts'

type MapProps = Omit<DrawnProps, 'id'> & {
  id?: string
  /** By iso3, in the order in which the list names them. What is not here is left blank. */
  cells: ReadonlyMap<string, CellValue>
  /** Who made a statement of their own in that interval. */
  alone: ReadonlySet<string>
  /** States whose policy it is. */
  concerned: readonly string[]
  /** Of a state's own page; null where the picture stands alone. */
  href: (iso3: string) => string | null
}

/** A state as the figure shows it. */
type Row = {
  iso3: string
  mark: Mark
  alone: boolean
  name: string
  said: string
  href: string | null
}

const EMPTY: readonly Mark[] = ['not_eligible', 'no_instrument']

export function WorldMap({ id = 'world-map', ...props }: MapProps) {
  const { t, title } = props
  const rows = rowsOf(props)
  const byMark = Map.groupBy(rows, ({ mark }) => mark)
  const marks = MARKS.filter((mark) => byMark.has(mark))
  const counts = countMarks(props)
  const alone = rows.filter((row) => row.alone).length
  if (alone > 0) counts.set('alone', alone)
  return (
    <Drawn {...props} id={id} title={title} unit={t.charts.map.unit} note={t.charts.map.borders}>
      <Picture id={id} rows={rows} t={t} />
      <div class="fills">
        <Legend values={[...counts.keys()]} counts={counts} t={t} />
      </div>
      <details class="as-list">
        <summary>{t.charts.asList}</summary>
        {marks.map((mark) => (
          <Named key={mark} mark={mark} rows={byMark.get(mark)!} t={t} />
        ))}
      </details>
    </Drawn>
  )
}

/** How many states bear each mark, in the order of legends: what the legend counts, and what a headline may say. */
export function countMarks({
  cells,
  concerned,
}: Pick<MapProps, 'cells' | 'concerned'>): Map<Mark, number> {
  const marks = [...cells].map(([iso3, value]) =>
    markOf({ value, concerned: concerned.includes(iso3) }),
  )
  return new Map(
    MARKS.flatMap((mark) =>
      marks.includes(mark) ? [[mark, marks.filter((each) => each === mark).length]] : [],
    ),
  )
}

function rowsOf({ cells, alone, concerned, href, t }: MapProps): Row[] {
  return [...cells].map(([iso3, value]) => {
    const cell = { value, concerned: concerned.includes(iso3), alone: alone.has(iso3), t }
    return {
      iso3,
      mark: markOf(cell),
      alone: cell.alone,
      name: stateName(iso3, t.lang, t.about) ?? iso3,
      said: wordsOf(cell),
      href: href(iso3),
    }
  })
}

/** The same, to stand alone: the world, and Europe once more, without a link or a letter. */
export function mapPicture(props: Omit<MapProps, 'href' | 'alone'>): FigurePicture {
  const { title, asOf, address, t } = props
  const rows = rowsOf({ ...props, alone: new Set(), href: () => null })
  const { world, europe } = worldShapes()
  const drawn = (view: View) =>
    standingSvg(view.box, <Land id="figure" view={view} rows={rows} t={t} />, 2 / view.zoom)
  const keys = [...countMarks(props)].map(([mark, count]) => keyOf(mark, count, t))
  return {
    title,
    unit: t.charts.map.unit,
    drawing: { as: 'map', world: drawn(world), inset: drawn(europe) },
    keys,
    asOf,
    address,
  }
}

type PictureProps = { id: string; rows: readonly Row[]; t: Speech }

/** The links of the picture are for pointing; the list beneath has the same for the keyboard and for listening. Geography is not mirrored. */
function Picture({ id, rows, t }: PictureProps) {
  const { world, europe } = worldShapes()
  const { states } = shapesOf(rows)
  return (
    <div class="pictures" dir="ltr">
      <svg class="world" viewBox={world.box.join(' ')}>
        <title>{t.charts.map.name}</title>
        <Land view={world} rows={rows} id={id} t={t} />
      </svg>
      <svg class="world inset" viewBox={europe.box.join(' ')}>
        <title>{t.charts.map.europe}</title>
        <use href={`#${id}-land`} />
        <Marks view={europe} states={states} rows={rows} id={id} t={t} />
      </svg>
    </div>
  )
}

type DrawnState = { shape: Shape; row: Row }

/** Shapes with something said in them, and the outlines of all others. */
function shapesOf(rows: readonly Row[]): { states: DrawnState[]; blank: string } {
  const { shapes } = worldShapes()
  const filled = new Map(
    rows.filter(({ mark }) => !EMPTY.includes(mark)).map((row) => [row.iso3, row]),
  )
  const blank = shapes
    .filter(({ iso3 }) => iso3 === null || !filled.has(iso3))
    .map(({ path }) => path)
  const states = shapes.flatMap((shape) => {
    const row = shape.iso3 === null ? undefined : filled.get(shape.iso3)
    return row ? [{ shape, row }] : []
  })
  return { states, blank: blank.join('') }
}

/** The land with its fills, and on it the signs of one view. */
function Land({ view, rows, id, t }: PictureProps & { view: View }) {
  const { states, blank } = shapesOf(rows)
  return (
    <>
      <Patterns id={id} />
      <g id={`${id}-land`}>
        <path class="land" d={blank} />
        {states.map(({ shape, row }) => (
          <Linked key={row.iso3} row={row} t={t}>
            <path class="shape" d={shape.path} fill={paintOf(row.mark, id)} />
          </Linked>
        ))}
      </g>
      <Marks view={view} states={states} rows={rows} id={id} t={t} />
    </>
  )
}

/** A picture that is handed on leads nowhere. */
const Linked = (props: { row: Row; t: Speech; children: ComponentChildren }) =>
  props.row.href === null ? (
    <g class={`cell-${props.row.mark}`}>{props.children}</g>
  ) : (
    <LinkedOnPage {...props} href={props.row.href} />
  )

type OnPageProps = { row: Row; href: string; t: Speech; children: ComponentChildren }

const LinkedOnPage = ({ row, href, t, children }: OnPageProps) => (
  <a href={href} tabIndex={-1} class={`cell-${row.mark}`}>
    <title>{fill(t.site.speaker, { who: row.name, what: row.said })}</title>
    {children}
  </a>
)

function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}-unknown`}
        width="18"
        height="18"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path class="hatch" d="M9 0v18" stroke-width="4" />
      </pattern>
      <pattern id={`${id}-concerned`} width="20" height="20" patternUnits="userSpaceOnUse">
        <path class="ink" d="M0 10h20" stroke-width="7" />
      </pattern>
    </defs>
  )
}

const paintOf = (mark: Mark, id: string) =>
  mark === 'unknown' || mark === 'concerned' ? `url(#${id}-${mark})` : undefined

type MarksProps = PictureProps & { view: View; states: readonly DrawnState[] }

/** Signs in the states that have room for one, and the dots. As large in an inset as in the world. */
function Marks({ view, states, rows, id, t }: MarksProps) {
  const known = new Map(rows.map((row) => [row.iso3, row]))
  return (
    <>
      {states.map(
        ({ shape, row }) =>
          !view.dots.has(row.iso3) &&
          isIn(view, shape.inside.at) && (
            <Signed key={row.iso3} shape={shape} row={row} zoom={view.zoom} />
          ),
      )}
      {[...view.dots].map(([iso3, at]) => {
        const row = known.get(iso3)
        return row && <Dot key={iso3} row={row} at={at} zoom={view.zoom} id={id} t={t} />
      })}
    </>
  )
}

const isIn = ({ box: [left, top, width, height] }: View, [x, y]: PlanePoint) =>
  x > left && x < left + width && y > top && y < top + height

/** Half the width of a sign: of the largest, and of the smallest that is worth drawing. */
const SIGN = { largest: 18, smallest: 5 }

function Signed({ shape: { inside }, row, zoom }: { shape: Shape; row: Row; zoom: number }) {
  const size = Math.min(SIGN.largest / zoom, inside.radius * 0.55)
  const sign = size * zoom >= SIGN.smallest ? signPath(row.mark, inside.at, size) : undefined
  const [x, y] = inside.at
  return (
    <g class={`cell-${row.mark}`}>
      {sign && <path class="mark" d={sign} />}
      {row.alone && (
        <path
          class="alone"
          d={diamond(sign ? [x + 2 * size, y] : inside.at, DOT / zoom)}
          stroke-width={4.4 / zoom}
        />
      )}
    </g>
  )
}

function Dot({
  row,
  at,
  zoom,
  id,
  t,
}: {
  row: Row
  at: PlanePoint
  zoom: number
  id: string
  t: Speech
}) {
  const size = DOT / zoom
  const path = row.alone
    ? diamond(at, size)
    : (signPath(row.mark, at, size) ?? circle(at, 0.75 * size))
  return (
    <Linked row={row} t={t}>
      <path
        class={row.alone ? 'dot alone' : 'dot'}
        d={path}
        fill={paintOf(row.mark, id)}
        stroke-width={3 / zoom}
      />
    </Linked>
  )
}

function Named({ mark, rows, t }: { mark: Mark; rows: readonly Row[]; t: Speech }) {
  const links = rows.map((row) => (
    <span key={row.iso3}>
      <a href={row.href ?? undefined}>{row.name}</a>
      {row.alone && <> ({t.charts.marks.alone})</>}
    </span>
  ))
  return (
    <p>
      <strong class="said">{t.charts.marks[mark]}</strong> <span class="count">{rows.length}</span>
      <br />
      <Listed items={links} by={t.site.comma} />
    </p>
  )
}
