/** What every drawn figure carries, so that it stands alone when it is cut out: finding, unit, date, sources, our address. */

import type { ComponentChildren } from 'preact'
import type { Edtf } from '../../kernel/dates/index.ts'
import { Say, When } from '../../site/parts.tsx'
import type { Speech } from '../../words/index.ts'

export type DrawnProps = {
  /** Of the element, once a page. */
  id: string
  /** A sentence that says what the figure shows: "50 states backed the policy in July 2019, 22 were critical of it". */
  title: string
  asOf: Edtf
  /** Where this very figure stands, as text to be typed: `example.org/en/map?at=2019-07`. */
  address: string
  t: Speech
}

type FrameProps = DrawnProps & {
  unit: string
  note?: ComponentChildren
  children: ComponentChildren
}

export function Drawn({ id, title, unit, asOf, address, note, t, children }: FrameProps) {
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
      </p>
    </figure>
  )
}

const Ours = ({ address }: { address: string }) => (
  <bdi class="address" dir="ltr">
    {address}
  </bdi>
)
