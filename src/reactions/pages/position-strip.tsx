/** Where one state stood over time: a line for each sort of text, a sign at each date; the changes in words beneath, and all of it as a list. */

import { directionOfLanguage } from '../../kernel/about/languages.ts'
import { bounds, type Edtf } from '../../kernel/dates/index.ts'
import { When } from '../../site/parts.tsx'
import { counted, fill, inWords, type Speech } from '../../words/index.ts'
import type { FigurePicture } from '../model/index.ts'
import type { CellValue } from '../public.ts'
import { Drawn, type DrawnProps } from './drawn.tsx'
import { circle, diamond, signPath, stripes } from './drawn-signs.ts'
import { Legend, MARKS, type Mark, markOf, Sign, wordsOf } from './legend.tsx'
import { keyOf, standingSvg } from './picture-parts.tsx'

/** Texts that back the policy, texts critical of it, votes; `all` where columns are intervals, and hold all three. */
const LANES = ['backs', 'critical', 'votes', 'all'] as const

export type StripColumn = {
  key: string
  label: string
  date: Edtf
  href: string
  lane: (typeof LANES)[number]
}
/** A change that is called out; `from` and `to` are keys of columns, `from` null for a name taken back. */
export type StripTurn = {
  kind: 'switched' | 'withdrew' | 'joined' | 'left'
  from: string | null
  to: string
  on: Edtf
}

type StripProps = Omit<DrawnProps, 'id' | 'title'> & {
  id?: string
  /** Of the state, in the page's language. */
  name: string
  /** In the order of time. */
  columns: readonly StripColumn[]
  /** By key of a column; what is not here has nothing drawn. */
  cells: ReadonlyMap<string, CellValue>
  /** Keys of columns in whose interval the state made a statement of its own. */
  alone: ReadonlySet<string>
  /** The state is the one whose policy it is. */
  concerned?: boolean
  turns: readonly StripTurn[]
}

/** A column with what the state did there; `at` is its place on the axis in hundredths, null where it has no date. */
type Step = StripColumn & {
  value: CellValue
  mark: Mark
  alone: boolean
  at: number | null
  said: string
}

export function PositionStrip({ id = 'position-strip', ...props }: StripProps) {
  const { columns, turns, concerned, t } = props
  const years = yearsOf(columns)
  const steps = stepsOf(props, years)
  const seen = new Set(
    steps.flatMap(({ mark, alone }): Mark[] => (alone ? [mark, 'alone'] : [mark])),
  )
  return (
    <Drawn {...props} id={id} title={findingOf(props)} unit={t.charts.strip.unit}>
      {years && (
        <div class="strip">
          {LANES.map((lane) => (
            <Lane
              key={lane}
              lane={lane}
              steps={steps.filter((step) => step.lane === lane)}
              id={id}
              t={t}
            />
          ))}
          <Axis years={years} t={t} />
        </div>
      )}
      {!concerned && <Turns turns={turns} columns={columns} steps={steps} t={t} />}
      <Legend values={MARKS.filter((mark) => seen.has(mark))} t={t} />
      <details class="as-list">
        <summary>{t.charts.asList}</summary>
        <ol class="steps">
          {steps.map(({ key, date, value, alone, said, href, label }) => (
            <li key={key}>
              <When date={date} t={t} />
              <span>
                <span aria-hidden="true">
                  <Sign value={value} concerned={concerned} alone={alone} t={t} />
                </span>{' '}
                {said}
                {t.site.separator}
                <a href={href}>{label}</a>
              </span>
            </li>
          ))}
        </ol>
      </details>
    </Drawn>
  )
}

/** Of a lane in a picture, in its own units: as wide as leaves a sign the size of its letters. */
const LANE_WIDTH = 500

/** The same, to stand alone: a lane for each sort of text, and the years beneath. Null where no list on file has a date. */
export function stripPicture(props: StripProps): FigurePicture | null {
  const { columns, asOf, address, t } = props
  const years = yearsOf(columns)
  if (!years) return null
  const steps = stepsOf(props, years)
  const seen = new Set(steps.map(({ mark }) => mark))
  const lanes = lanesOf(steps, t)
  if (lanes.length === 0) return null
  return {
    title: findingOf(props),
    unit: t.charts.strip.unit,
    drawing: { as: 'lanes', lanes, axis: yearsOfAxis(years, t) },
    keys: MARKS.filter((mark) => seen.has(mark)).map((mark) => keyOf(mark, null, t)),
    asOf,
    address,
  }
}

function lanesOf(steps: readonly Step[], t: Speech) {
  return LANES.flatMap((lane) => {
    const placed = inRows(steps.filter((step) => step.lane === lane))
    if (placed.length === 0) return []
    const height = heightOf(placed)
    const drawn = (
      <g class="lanes">
        <HatchPattern id={lane} />
        <line class="lane" x1="0" x2={LANE_WIDTH} y1={height - ROW / 2} y2={height - ROW / 2} />
        {placed.map(({ step, at, row }) => (
          <g
            key={step.key}
            class={`cell-${step.mark}`}
            transform={`translate(${(at / 100) * LANE_WIDTH} ${height - (row + 0.5) * ROW})`}
          >
            <Drawing step={step} hatch={`url(#${lane})`} />
          </g>
        ))}
      </g>
    )
    return [
      {
        label: t.charts.strip.lanes[lane],
        drawn: standingSvg([-SIGN, 0, LANE_WIDTH + 2 * SIGN, height], drawn, 1),
      },
    ]
  })
}

type Years = { first: number; last: number }

/** Whether there is an axis to draw on. */
export const hasYears = (columns: readonly StripColumn[]): boolean => yearsOf(columns) !== null

function yearsOf(columns: readonly StripColumn[]): Years | null {
  const years = columns.flatMap(({ date }) => middleOf(date)?.getUTCFullYear() ?? [])
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) }
}

function middleOf(date: Edtf): Date | null {
  const { earliest, latest } = bounds(date)
  const ends = [earliest ?? latest, latest ?? earliest].flatMap((day) =>
    day === null ? [] : [Date.parse(day)],
  )
  return ends.length === 0 ? null : new Date((ends[0]! + ends[1]!) / 2)
}

function stepsOf({ columns, cells, alone, concerned, t }: StripProps, years: Years | null): Step[] {
  return columns.flatMap((column) => {
    const value = cells.get(column.key)
    if (value === undefined) return []
    const cell = { value, concerned, alone: alone.has(column.key), t }
    const middle = middleOf(column.date)
    const at = middle && years && placeOf(middle.getTime(), years, t)
    return [{ ...column, value, mark: markOf(cell), alone: cell.alone, at, said: wordsOf(cell) }]
  })
}

/** Hundredths of the axis, from the left edge; where a language runs from right to left, so does time. */
function placeOf(time: number, { first, last }: Years, t: Speech): number {
  const [start, end] = [Date.UTC(first, 0), Date.UTC(last + 1, 0)]
  const share = Math.round(((time - start) / (end - start)) * 1000) / 10
  return directionOfLanguage(t.lang) === 'rtl' ? 100 - share : share
}

/** "Tarvand: changed sides, October 2020"; where nothing changed, on how many lists it stands. */
function findingOf({ name, turns, cells, concerned, t }: StripProps): string {
  const { changed } = t.charts.strip
  if (concerned) return fill(t.site.speaker, { who: name, what: t.charts.marks.concerned })
  const turn =
    turns.findLast(({ kind }) => kind === 'switched') ??
    turns.findLast(({ kind }) => kind === 'withdrew')
  const values = [...cells.values()]
  const count = (value: CellValue) => values.filter((each) => each === value).length
  const what =
    turn && (turn.kind === 'switched' || turn.kind === 'withdrew')
      ? fill(changed[turn.kind], { when: inWords(turn.on, t.lang) })
      : signatures(count('supports'), count('condemns'), t)
  return fill(t.site.speaker, { who: name, what })
}

function signatures(backing: number, critical: number, t: Speech): string {
  const { counted: text, signatures, noSignature, noneKnown } = t.charts.strip
  return fill(text, {
    backing: backing === 0 ? noSignature : counted(t.lang, signatures, backing),
    critical: critical === 0 ? noneKnown : critical,
  })
}

/** Height of a row of signs, and half of a sign's width, in CSS pixels whatever the width of the page. */
const ROW = 20
const SIGN = 6
/** Above each line's signs, so that they are not taken for those of the line above. */
const GAP = 8
/** Signs nearer to each other than this many hundredths stand one above the other; a dot needs less room. */
const NEAR = { sign: 4.2, dot: 2.6 }
const isSmall = ({ mark, alone }: Step) => mark === 'not_on_list' && !alone
const roomOf = (one: Step, other: Step) => (isSmall(one) || isSmall(other) ? NEAR.dot : NEAR.sign)

type Placed = { step: Step; at: number; row: number }

/** A sign with the row that it stands in: the first that has room for it. */
function inRows(steps: readonly Step[]): Placed[] {
  const placed: Placed[] = []
  for (const step of steps) {
    const { at } = step
    if (at === null) continue
    const taken = new Set(
      placed
        .filter((each) => Math.abs(each.at - at) < roomOf(step, each.step))
        .map(({ row }) => row),
    )
    const free = [0, 1, 2, 3].find((row) => !taken.has(row)) ?? 0
    placed.push({ step, at, row: free })
  }
  return placed
}

const heightOf = (placed: readonly Placed[]) =>
  (Math.max(...placed.map(({ row }) => row)) + 1) * ROW + GAP

const HatchPattern = ({ id }: { id: string }) => (
  <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <path class="hatch" d="M2 0v4" stroke-width="1" />
  </pattern>
)

function Lane({
  lane,
  steps,
  id,
  t,
}: {
  lane: (typeof LANES)[number]
  steps: readonly Step[]
  id: string
  t: Speech
}) {
  const placed = inRows(steps)
  if (placed.length === 0) return null
  const height = heightOf(placed)
  return (
    <>
      <p>{t.charts.strip.lanes[lane]}</p>
      <svg width="100%" height={height} aria-hidden="true">
        <HatchPattern id={`${id}-${lane}`} />
        <line class="lane" x1="0" x2="100%" y1={height - ROW / 2} y2={height - ROW / 2} />
        {placed.map(({ step, at, row }) => (
          <svg key={step.key} x={`${at}%`} y={height - (row + 0.5) * ROW} overflow="visible">
            <title>
              {fill(t.charts.strip.step, {
                when: inWords(step.date, t.lang),
                what: step.said,
                label: step.label,
              })}
            </title>
            <a href={step.href} tabIndex={-1} class={`cell-${step.mark}`}>
              <Drawing step={step} hatch={`url(#${id}-${lane})`} />
            </a>
          </svg>
        ))}
      </svg>
    </>
  )
}

const HERE = [0, 0] as const
/** Marks without a shape of their own: what is unknown is hatched, what is not there is a dot or a ring. */
function Drawing({ step: { mark, alone }, hatch }: { step: Step; hatch: string }) {
  const sign = signPath(mark, HERE, SIGN)
  if (mark === 'unknown') return <path class="dot" d={circle(HERE, SIGN)} fill={hatch} />
  if (alone) return <path class="dot alone" d={diamond(HERE, SIGN + 1)} />
  if (mark === 'concerned') return <path class="dot" d={stripes(HERE, SIGN)} />
  return <path class="dot" d={sign ?? circle(HERE, SIGN / 3)} />
}

const MOST_LABELS = 7

/** Years that have a number beneath the axis, in the middle of each. */
function yearsOfAxis(years: Years, t: Speech): { at: number; text: string }[] {
  const every = Math.ceil((years.last - years.first + 1) / MOST_LABELS)
  return everyYear(years)
    .filter((_, n) => n % every === 0)
    .map((year) => ({ at: placeOf(Date.UTC(year, 6), years, t), text: String(year) }))
}

const everyYear = ({ first, last }: Years) =>
  Array.from({ length: last - first + 1 }, (_, n) => first + n)

function Axis({ years, t }: { years: Years; t: Speech }) {
  return (
    <svg class="axis" width="100%" height="24" aria-hidden="true">
      {everyYear(years).map((year) => {
        const x = `${placeOf(Date.UTC(year, 0), years, t)}%`
        return <line key={year} x1={x} x2={x} y1="0" y2="6" />
      })}
      {yearsOfAxis(years, t).map(({ at, text }) => (
        <text key={text} x={`${at}%`} y="20" text-anchor="middle">
          {text}
        </text>
      ))}
    </svg>
  )
}

type TurnsProps = Pick<StripProps, 'turns' | 'columns' | 't'> & { steps: readonly Step[] }

function Turns({ turns, columns, steps, t }: TurnsProps) {
  const { turned, noTurns } = t.charts.strip
  if (turns.length === 0) return <p class="meta">{noTurns}</p>
  const dateOf = (key: string | null) => columns.find((column) => column.key === key)?.date
  const saidOf = (key: string | null) => steps.find((step) => step.key === key)?.said ?? ''
  const day = (date: Edtf | undefined) => (date === undefined ? '' : inWords(date, t.lang))
  return (
    <ul class="turns">
      {turns.map(({ kind, from, to, on }) => (
        <li key={`${kind} ${to}`}>
          {fill(turned[kind], {
            when: day(on),
            before: day(dateOf(from)),
            was: saidOf(from),
            is: saidOf(to),
          })}
        </li>
      ))}
    </ul>
  )
}
