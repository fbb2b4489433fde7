/** How much was said and done when; what stands behind one year, month or group. */

import type { Edtf } from '../../kernel/dates/index.ts'
import { Pager, Section } from '../../site/parts.tsx'
import { fill, inWords, type Speech } from '../../words/index.ts'
import type { FigurePicture } from '../model/index.ts'
import { KIND_GROUPS, type KindGroup } from '../model/kinds.ts'
import type { ReactionListItem } from '../public.ts'
import type { TimelineCount } from '../views/index.ts'
import { pictureHref } from './drawn.tsx'
import { type Frame, ListPage } from './list-page.tsx'
import { ReactionEntries } from './parts.tsx'
import { TimelineFigure, timelinePicture } from './timeline-figure.tsx'

/** What of the timeline is looked at; `year` may be `undated`. */
export type TimelineLook = {
  year?: string | undefined
  month?: number | undefined
  group?: KindGroup | undefined
}

type TimelineProps = Frame & {
  counts: readonly TimelineCount[]
  looked: TimelineLook
  /** Null before a year is chosen. */
  begun: { reactions: readonly ReactionListItem[]; next: string | null } | null
  /** Of the site, as figures print it. */
  host: string
}

export function TimelinePage({ counts, looked, begun, host, ...frame }: TimelineProps) {
  const { today, t } = frame
  const picture =
    counts.length > 0
      ? pictureHref('timeline', { year: yearOf(looked) ?? undefined }, t)
      : undefined
  return (
    <ListPage
      here="timeline"
      title={t.lists.timeline.title}
      lede={t.lists.timeline.lede}
      path={pathOf(looked)}
      picture={picture}
      data={dataOf(looked)}
      {...frame}
    >
      {looked.year && (
        <p>
          <a href={`/${t.lang}${pathOf({})}`}>{t.lists.timeline.allYears}</a>
        </p>
      )}
      <TimelineFigure
        months={counts}
        kinds={KIND_GROUPS}
        year={yearOf(looked)}
        href={(at, group) => `/${t.lang}${pathOf({ ...lookedAt(at), group })}#begun`}
        asOf={today}
        address={`${host}/${t.lang}${pathOf(looked)}`}
        picture={picture}
        t={t}
      />
      {begun && (
        <Section id="begun" title={titleOf(looked, t)}>
          <ReactionEntries reactions={begun.reactions} t={t} />
          <Pager t={t} next={begun.next && `/${t.lang}${pathOf(looked, begun.next)}`} />
        </Section>
      )}
    </ListPage>
  )
}

/** The bars of all years, or of one, as a picture. */
export const pictureOfTimeline = ({
  counts,
  looked,
  host,
  today,
  t,
}: Pick<TimelineProps, 'counts' | 'looked' | 'host' | 'today' | 't'>): FigurePicture | null =>
  timelinePicture({
    months: counts,
    kinds: KIND_GROUPS,
    year: yearOf(looked),
    asOf: today,
    address: `${host}/${t.lang}${pathOf({ year: looked.year })}`,
    t,
  })

/** Null for all years, and for what is undated. */
const yearOf = ({ year }: TimelineLook) => (year && /^\d/.test(year) ? year : null)

/** `2019-07` as its year and month; null as what is undated. */
function lookedAt(at: string | null): TimelineLook {
  const [year = 'undated', month] = at?.split('-') ?? []
  return month === undefined ? { year } : { year, month: Number(month) }
}

function pathOf({ year, month, group }: TimelineLook, after?: string): string {
  const query = new URLSearchParams(
    Object.entries({ year, month, group, after }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  )
  return `/reactions/timeline${query.size > 0 ? `?${query}` : ''}`
}

/** The API has no timeline of its own: the same period, as reactions. */
function dataOf({ year, month, group }: TimelineLook): string {
  const asked = Object.entries({ year, month, group }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${value}`],
  )
  return `/api/v1/timeline${asked.length > 0 ? `?${[...asked, 'limit=500'].join('&')}` : ''}`
}

const periodOf = ({ year, month }: TimelineLook) =>
  (month === undefined ? year : `${year}-${String(month).padStart(2, '0')}`) as Edtf

function titleOf(looked: TimelineLook, t: Speech): string {
  const { timeline } = t.lists
  const { year, month, group } = looked
  const said = month === undefined ? timeline.ofYear : timeline.ofMonth
  const when =
    year === 'undated'
      ? t.reactions.undated
      : fill(said, { when: inWords(periodOf(looked), t.lang) })
  return group
    ? [when, fill(timeline.only, { group: t.charts.timeline.groups[group] })].join(t.site.comma)
    : when
}
