/** Invitations and visits: who invited, on what condition, what came of it, as told. */

import { Empty, Foreign, Pager, Say } from '../../site/parts.tsx'
import type { Speech } from '../../words/index.ts'
import type { PublicReaction } from '../public.ts'
import { type Frame, ListPage } from './list-page.tsx'
import { Actors, Span } from './parts.tsx'
import { VisitFacts } from './reaction.tsx'

type VisitsProps = Frame & { reactions: readonly PublicReaction[]; next: string | null }

const PATH = '/reactions/visits'

export function VisitsPage({ reactions, next, ...frame }: VisitsProps) {
  const { t } = frame
  const { visits } = t.lists
  return (
    <ListPage
      here="visits"
      title={visits.title}
      lede={visits.lede}
      path={PATH}
      data="/api/v1/visits?limit=500"
      {...frame}
    >
      {t.doors.visits && <AskedFor t={t} />}
      {reactions.length === 0 && <Empty>{visits.none}</Empty>}
      <ul class="entries">
        {reactions.map((reaction) => (
          <li key={reaction.id}>
            <Invited reaction={reaction} t={t} />
          </li>
        ))}
      </ul>
      <Pager t={t} next={next && `/${t.lang}${PATH}?after=${next}`} />
    </ListPage>
  )
}

/** To the visits that are told step by step. */
const AskedFor = ({ t }: { t: Speech }) => (
  <p>
    <Say
      text={t.lists.visits.asked}
      parts={{ access: <a href={`/${t.lang}/access`}>{t.access.title}</a> }}
    />
  </p>
)

function Invited({
  reaction: { id, kind, date, end_date, actors, summary, visit },
  t,
}: {
  reaction: PublicReaction
  t: Speech
}) {
  return (
    <>
      <p class="meta">
        <Span date={date} end_date={end_date} t={t} />
        {t.site.separator}
        {t.reactions.kinds[kind]}
        {t.site.separator}
        <Actors actors={actors} t={t} />
      </p>
      <p>
        <a href={`/${t.lang}/reactions/${id}`}>
          <Foreign text={summary} t={t} />
        </a>
      </p>
      {visit && <VisitFacts visit={visit} t={t} />}
    </>
  )
}
