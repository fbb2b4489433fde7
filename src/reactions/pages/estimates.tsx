/** Estimates: how many, of what, by whom, of what time. */

import { Empty, Foreign, Pager, When } from '../../site/parts.tsx'
import type { Speech } from '../../words/index.ts'
import type { PublicReaction } from '../public.ts'
import { type Frame, ListPage } from './list-page.tsx'
import { Actors, Span } from './parts.tsx'
import { rangeOf } from './reaction.tsx'

type EstimatesProps = Frame & { reactions: readonly PublicReaction[]; next: string | null }

const PATH = '/reactions/estimates'

export function EstimatesPage({ reactions, next, ...frame }: EstimatesProps) {
  const { t } = frame
  const { estimates } = t.lists
  return (
    <ListPage
      here="estimates"
      title={estimates.title}
      lede={estimates.lede}
      path={PATH}
      data="/api/v1/estimates?limit=500"
      {...frame}
    >
      {reactions.length === 0 && <Empty>{estimates.none}</Empty>}
      {reactions.length > 0 && (
        <div class="table">
          <table class="stack">
            <thead>
              <tr>
                {[
                  estimates.date,
                  estimates.who,
                  estimates.number,
                  estimates.of,
                  estimates.asOf,
                  estimates.where,
                ].map((label) => (
                  <th key={label} scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {reactions.map((reaction) => (
                <Estimate key={reaction.id} reaction={reaction} t={t} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pager t={t} next={next && `/${t.lang}${PATH}?after=${next}`} />
    </ListPage>
  )
}

function Estimate({
  reaction: { id, date, end_date, actors, summary, estimate },
  t,
}: {
  reaction: PublicReaction
  t: Speech
}) {
  if (!estimate) return null
  return (
    <tr>
      <td class="date">
        <Span date={date} end_date={end_date} t={t} />
      </td>
      <td>
        <Actors actors={actors} t={t} />
      </td>
      <td class="outcome brief">{rangeOf(estimate, t)}</td>
      <td class="brief">
        <Foreign text={estimate.of} t={t} />
      </td>
      <td class="brief">
        {estimate.as_of ? (
          <When date={estimate.as_of} t={t} />
        ) : (
          <span class="meta">{t.lists.estimates.same}</span>
        )}
      </td>
      <td>
        <a href={`/${t.lang}/reactions/${id}`}>
          <Foreign text={summary} t={t} />
        </a>
      </td>
    </tr>
  )
}
