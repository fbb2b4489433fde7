/** What every drawn figure carries, so that it stands alone when it is cut out: finding, unit, date, sources, our address. */

import type { ComponentChildren } from 'preact'
import type { Edtf } from '../../kernel/dates/index.ts'
import type { Shared } from '../../site/layout.tsx'
import { Say, When } from '../../site/parts.tsx'
import type { Speech } from '../../words/index.ts'
import { FIGURE_SIZE } from '../model/index.ts'

export type DrawnProps = {
  /** Of the element, once a page. */
  id: string
  /** A sentence that says what the figure shows: "50 states backed the policy in July 2019, 22 were critical of it". */
  title: string
  asOf: Edtf
  /** Where this very figure stands, as text to be typed: `example.org/en/map?at=2019-07`. */
  address: string
  /** Where the same is a picture to hand on, within the site. */
  picture?: string | undefined
  t: Speech
}

type FrameProps = DrawnProps & {
  unit: string
  note?: ComponentChildren
  children: ComponentChildren
}

export function Drawn({ id, title, unit, asOf, address, picture, note, t, children }: FrameProps) {
  return (
    <figure class="drawn" id={id}>
      <figcaption>
        <strong class="finding">{title}</strong>
        <span class="meta">{unit}</span>
      </figcaption>
      {children}
      <p class="meta credit">
        {note && <>{note} </>}
        <Say text={t.site.asOfToday} parts={{ date: <When date={asOf} t={t} /> }} />{' '}
        <Say text={t.charts.sourcesAt} parts={{ address: <Ours address={address} /> }} />
        {picture && (
          <>
            {' '}
            <a class="as-picture" href={picture}>
              {t.charts.asPicture}
            </a>
          </>
        )}
      </p>
    </figure>
  )
}

const Ours = ({ address }: { address: string }) => (
  <bdi class="address" dir="ltr">
    {address}
  </bdi>
)

type Query = Readonly<Record<string, string | number | undefined>>

/** Of the figure's picture, within the site. @param figure `map`, `timeline`, `matrix`, `positions/trv` */
export function pictureHref(figure: string, query: Query | URLSearchParams, t: Speech): string {
  const given = query instanceof URLSearchParams ? [...query] : Object.entries(query)
  const asked = [...given, ['lang', t.lang]].flatMap(([name, value]) =>
    value === undefined ? [] : [[name!, String(value)]],
  )
  return `/api/v1/figures/${figure}.png?${new URLSearchParams(asked)}`
}

/** What a link to the page brings along: the picture of its figure. Nothing where the site does not know its address. */
export const sharedFigure = (path: string, picture: string, t: Speech): Shared | undefined =>
  t.address === undefined
    ? undefined
    : {
        address: `${t.address}/${t.lang}${path}`,
        picture: { address: `${t.address}${picture}`, ...FIGURE_SIZE },
      }
