/** How much is on file of each year, or of each month of one year: a bar for all and one for each group of kinds, with its number. */

import type { Edtf } from '../../kernel/dates/index.ts'
import { fill, inWords, type Speech } from '../../words/index.ts'
import type { FigurePicture } from '../model/index.ts'
import { groupOf, type KindGroup, type ReactionKind } from '../model/kinds.ts'
import { Drawn, type DrawnProps } from './drawn.tsx'
import { BAR_COLOUR } from './picture-parts.tsx'

/** `year` null: undated. `month` null: nobody says which. */
export type DrawnCount = {
  year: string | null
  month: number | null
  kind: ReactionKind
  count: number
}

type TimelineProps = Omit<DrawnProps, 'id' | 'title'> & {
  id?: string
  months: readonly DrawnCount[]
  /** Groups that get a bar of their own, in this order; one of them alone is all that is counted. */
  kinds: readonly KindGroup[]
  /** The year whose months are shown; null for all years. */
  year: string | null
  /** What is counted in a bar; `at` is `2019`, `2019-07`, or null for what is undated. */
  href: (at: string | null, group?: KindGroup) => string
}

/** A line of the figure. `at` null: undated, or in a year's figure of no known month. */
type Period = {
  at: string | null
  label: string
  total: number
  groups: ReadonlyMap<KindGroup, number>
}
/** Years in which nothing is on file, as one line. */
type Gap = { from: number; to: number }

export function TimelineFigure({ id = 'timeline-figure', ...props }: TimelineProps) {
  const { kinds, year, href, t } = props
  const { dated, rest } = periodsOf(props)
  const scale = {
    all: largest(dated.map(({ total }) => total)),
    group: largest(dated.flatMap(({ groups }) => [...groups.values()])),
  }
  const columns = kinds.length > 1 ? kinds : []
  const line = (period: Period) => (
    <Line key={period.label} period={period} columns={columns} scale={scale} href={href} t={t} />
  )
  return (
    <Drawn
      {...props}
      id={id}
      title={findingOf(dated, rest, year, t)}
      unit={unitOf(kinds, t)}
      note={<Note columns={columns} t={t} />}
    >
      <table class="bars">
        <Head columns={columns} t={t} />
        <tbody>
          {(year === null ? withGaps(dated) : dated).map((each) =>
            'from' in each ? (
              <GapLine key={each.from} gap={each} span={columns.length + 2} t={t} />
            ) : (
              line(each)
            ),
          )}
        </tbody>
        {rest.total > 0 && <tfoot>{line(rest)}</tfoot>}
      </table>
    </Drawn>
  )
}

/** Bars that one picture has room for. */
const MOST_BARS = 40

/** The same, to stand alone: a bar for all that is on file of each period. Null where nothing is. */
export function timelinePicture(props: Omit<TimelineProps, 'href'>): FigurePicture | null {
  const { kinds, year, asOf, address, t } = props
  const { dated, rest } = periodsOf(props)
  if (dated.length + rest.total === 0) return null
  const lines = year === null ? withGaps(dated) : dated
  const most = largest(dated.map(({ total }) => total))
  const barOf = (label: string, count: number) => ({
    label,
    parts: [{ share: Math.min(1, count / most), colour: BAR_COLOUR, count: inDigits(count) }],
  })
  const bars = [...lines.slice(-MOST_BARS), ...(rest.total > 0 ? [rest] : [])].map((line) =>
    'from' in line
      ? barOf(`\u2066${line.from}–${line.to}\u2069`, 0)
      : barOf(line.label, line.total),
  )
  return {
    title: findingOf(dated, rest, year, t),
    unit: unitOf(kinds, t),
    drawing: { as: 'bars', bars },
    keys: [],
    asOf,
    address,
  }
}

/** What is counted; of a single group, what that group holds. */
function unitOf([group, ...more]: readonly KindGroup[], t: Speech): string {
  const { unit, groups, groupsAre } = t.charts.timeline
  return group && more.length === 0
    ? fill(t.site.speaker, { who: groups[group], what: groupsAre[group] })
    : unit
}

const largest = (numbers: readonly number[]) => Math.max(1, ...numbers)

function periodsOf({ months, kinds, year, t }: Omit<TimelineProps, 'href'>): {
  dated: Period[]
  rest: Period
} {
  const counted = months.filter(
    (each) => kinds.includes(groupOf(each.kind)) && (year === null || each.year === year),
  )
  const periods =
    year === null
      ? yearsOf(counted)
      : MONTHS.map((month) => `${year}-${String(month).padStart(2, '0')}`)
  const at = (each: DrawnCount) =>
    year === null || each.month === null ? null : `${year}-${String(each.month).padStart(2, '0')}`
  const byPeriod = Map.groupBy(counted, (each) => (year === null ? each.year : at(each)))
  return {
    dated: periods.map((each) =>
      periodOf(each, inWords(each as Edtf, t.lang), byPeriod.get(each) ?? []),
    ),
    rest: periodOf(
      year,
      year === null ? t.reactions.undated : t.charts.timeline.noMonth,
      byPeriod.get(null) ?? [],
    ),
  }
}
const MONTHS = Array.from({ length: 12 }, (_, n) => n + 1)

/** From the first year on file to the last, none left out. */
function yearsOf(counted: readonly DrawnCount[]): string[] {
  const years = counted.flatMap(({ year }) => (year === null ? [] : [Number(year)]))
  if (years.length === 0) return []
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return Array.from({ length: last - first + 1 }, (_, n) => String(first + n))
}

function periodOf(at: string | null, label: string, counted: readonly DrawnCount[]): Period {
  const groups = new Map<KindGroup, number>()
  for (const { kind, count } of counted)
    groups.set(groupOf(kind), (groups.get(groupOf(kind)) ?? 0) + count)
  return { at, label, groups, total: counted.reduce((sum, { count }) => sum + count, 0) }
}

/** Three or more years on end without anything become one line. */
function withGaps(dated: readonly Period[]): (Period | Gap)[] {
  const lines: (Period | Gap)[] = []
  for (let n = 0; n < dated.length; n++) {
    const next = dated.findIndex(({ total }, later) => later >= n && total > 0)
    if (next - n < 3) lines.push(dated[n]!)
    else {
      lines.push({ from: Number(dated[n]!.at), to: Number(dated[next]!.at) - 1 })
      n = next - 1
    }
  }
  return lines
}

/** "Most of it is of 2021: 79 of 317"; plain numbers where no period stands out. */
function findingOf(dated: readonly Period[], rest: Period, year: string | null, t: Speech): string {
  const words = t.charts.timeline
  const total = dated.reduce((sum, period) => sum + period.total, rest.total)
  const peak = largest(dated.map((period) => period.total))
  const [highest, ...ties] = dated.filter((period) => period.total === peak)
  if (highest && ties.length === 0 && peak < total)
    return fill(words.most, { when: highest.label, count: inDigits(peak), total: inDigits(total) })
  return year === null
    ? fill(words.all, { total: inDigits(total) })
    : fill(words.allOf, { when: inWords(year as Edtf, t.lang), total: inDigits(total) })
}

/** Five digits and more in threes, with a narrow blank that does not break. */
const inDigits = (count: number) =>
  count < 10_000 ? String(count) : String(count).replace(/\B(?=(\d{3})+$)/g, '\u202f')

function Head({ columns, t }: { columns: readonly KindGroup[]; t: Speech }) {
  return (
    <thead>
      <tr>
        <th scope="col">{t.charts.timeline.when}</th>
        <th scope="col">{t.charts.timeline.allKinds}</th>
        {columns.map((group) => (
          <th key={group} scope="col" class="group">
            {t.charts.timeline.groups[group]}
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** What each group holds, and how the bars are to be read. */
function Note({ columns, t }: { columns: readonly KindGroup[]; t: Speech }) {
  if (columns.length === 0) return null
  const { groups, groupsAre, scales } = t.charts.timeline
  const meanings = columns.map((group) =>
    fill(t.site.speaker, { who: groups[group], what: groupsAre[group] }),
  )
  return `${meanings.join(t.site.semicolon)}. ${scales}`
}

type Scale = { all: number; group: number }
type LineProps = {
  period: Period
  columns: readonly KindGroup[]
  scale: Scale
  href: TimelineProps['href']
  t: Speech
}

function Line({ period: { at, label, total, groups }, columns, scale, href, t }: LineProps) {
  return (
    <tr>
      <th scope="row">
        <bdi>{label}</bdi>
      </th>
      <td>
        <Bar count={total} of={scale.all} href={href(at)} name={label} t={t} />
      </td>
      {columns.map((group) => (
        <td key={group} class="group">
          <Bar
            count={groups.get(group) ?? 0}
            of={scale.group}
            href={href(at, group)}
            name={label}
            group={t.charts.timeline.groups[group]}
            t={t}
          />
        </td>
      ))}
    </tr>
  )
}

/** Hundredths of its cell that the longest bar takes: the number follows the bar. */
const LONGEST = { all: 78, group: 48 }

type BarProps = { count: number; of: number; href: string; name: string; group?: string; t: Speech }

/** The number is what is read; the bar, an SVG as wide as its share, repeats it. What is not there has neither bar nor link. */
function Bar({ count, of, href, name, group, t }: BarProps) {
  if (count === 0) return <span class="nothing">0</span>
  const width = `${Math.max(0.5, Math.round((Math.min(count, of) / of) * LONGEST[group ? 'group' : 'all'] * 10) / 10)}%`
  const said = group ? [name, group].join(t.site.comma) : name
  return (
    <a
      class="bar"
      href={href}
      aria-label={fill(t.site.speaker, { who: said, what: inDigits(count) })}
    >
      <svg width={width} height="14" aria-hidden="true">
        <rect width="100%" height="100%" />
      </svg>
      <span>{inDigits(count)}</span>
      {group && <span class="group-name">{group}</span>}
    </a>
  )
}

function GapLine({ gap: { from, to }, span, t }: { gap: Gap; span: number; t: Speech }) {
  return (
    <tr class="gap">
      <th scope="row">
        <bdi dir="ltr">
          {from}–{to}
        </bdi>
      </th>
      <td colSpan={span - 1}>{t.charts.timeline.nothing}</td>
    </tr>
  )
}
