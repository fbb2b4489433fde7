/** Positions on a map, carried forward to a day that the reader chooses. */

import type { Edtf } from '../../kernel/dates/index.ts'
import { Layout } from '../../site/layout.tsx'
import { fill, inWords, type Speech } from '../../words/index.ts'
import type { FigurePicture } from '../model/index.ts'
import type { Matrix, MatrixRow, NamedRow } from '../views/index.ts'
import { cellHref } from './columns.tsx'
import { pictureHref, sharedFigure } from './drawn.tsx'
import type { Mark } from './legend.tsx'
import { MethodNote } from './method-note.tsx'
import { ReactionsNav } from './nav.tsx'
import { countMarks, mapPicture, WorldMap } from './world-map.tsx'

export type MapPageProps = {
  matrix: Matrix
  rows: readonly NamedRow[]
  day: Edtf
  /** Days that readers may want to see: of each instrument. */
  days: readonly Edtf[]
  /** Of this page, as it can be cited. */
  address: string
  today: Edtf
  t: Speech
  contact: string | null
}

export function MapPage({ matrix, rows, day, days, address, today, t, contact }: MapPageProps) {
  const column = matrix.columns[0]!
  const shown = shownOn(rows, matrix)
  const path = `/reactions/map?asof=${day}`
  const picture = pictureHref('map', { asof: day }, t)
  return (
    <Layout
      part="reactions"
      t={t}
      title={t.matrix.mapTitle}
      path={path}
      shared={sharedFigure(path, picture, t)}
      contact={contact}
      asOf={today}
      wide
    >
      <ReactionsNav here="map" t={t} />
      <h1>{t.matrix.mapTitle}</h1>
      <p class="lede">{t.matrix.mapLede}</p>
      <form class="day-form" action={`/${t.lang}/reactions/map`} method="get">
        <label for="asof">{t.matrix.day}</label>
        <div class="ask">
          <input id="asof" name="asof" type="date" value={day} />
          <button type="submit">{t.matrix.show}</button>
        </div>
      </form>
      <p class="days">
        {days.map((each, n) => (
          <span key={each}>
            {n > 0 && t.site.separator}
            <a
              href={`/${t.lang}/reactions/map?asof=${each}`}
              aria-current={each === day ? 'true' : undefined}
            >
              {inWords(each, t.lang)}
            </a>
          </span>
        ))}
      </p>
      <WorldMap
        {...shown}
        alone={new Set()}
        title={findingOf(countMarks(shown), t)}
        asOf={day}
        address={address}
        picture={picture}
        href={(iso3) => cellHref(iso3, column, t)}
        t={t}
      />
      {(column.counts.unknown ?? 0) > 0 && <p class="note">{t.matrix.mapUnknown}</p>}
      <MethodNote data={`/api/v1/positions?asof=${day}`} t={t} />
    </Layout>
  )
}

const shownOn = (rows: readonly MatrixRow[], { concerned }: Matrix) => ({
  cells: new Map(rows.map(({ iso3, cells }) => [iso3, cells[0]!])),
  concerned,
})

/** The map of a day as a picture. */
export function pictureOfMap({
  matrix,
  day,
  address,
  t,
}: Pick<MapPageProps, 'matrix' | 'day' | 'address' | 't'>): FigurePicture {
  const shown = shownOn(matrix.rows, matrix)
  const title = findingOf(countMarks(shown), t)
  return mapPicture({ ...shown, title, asOf: day, address, t })
}

const SIDES = ['supports', 'condemns', 'withdrew'] as const
const BALLOTS = ['yes', 'no', 'abstain', 'absent'] as const

/** "55 back the policy, 37 are critical of it; 17 voted yes": the figures of the legend. Those who voted last stand by their ballot. */
function findingOf(counts: ReadonlyMap<Mark, number>, t: Speech): string {
  const said = (marks: readonly (keyof Speech['matrix']['mapFound'])[]) =>
    marks
      .flatMap((mark) =>
        counts.has(mark) ? [fill(t.matrix.mapFound[mark], { count: counts.get(mark)! })] : [],
      )
      .join(t.site.comma)
  return [said(SIDES), said(BALLOTS)].filter(Boolean).join(t.site.semicolon) || t.matrix.mapTitle
}
