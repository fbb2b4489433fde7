/** Sanctions, and beside each what was done in answer. */

import { Called, Empty, Foreign, Pager } from '../../site/parts.tsx'
import type { Speech } from '../../words/index.ts'
import type { PublicReaction } from '../public.ts'
import { type Frame, ListPage } from './list-page.tsx'
import { Actors, measuresIn, Span } from './parts.tsx'

type SanctionsProps = Frame & {
  reactions: readonly PublicReaction[]
  /** By the id of the sanction that they answer. */
  answers: ReadonlyMap<string, readonly PublicReaction[]>
  next: string | null
}

const PATH = '/reactions/sanctions'

export function SanctionsPage({ reactions, answers, next, ...frame }: SanctionsProps) {
  const { t } = frame
  const { sanctions } = t.lists
  return (
    <ListPage
      here="sanctions"
      title={sanctions.title}
      lede={sanctions.lede}
      path={PATH}
      data="/api/v1/sanctions?limit=500"
      {...frame}
    >
      {reactions.length === 0 && <Empty>{sanctions.none}</Empty>}
      <ol class="answered">
        {reactions.map((reaction) => (
          <li key={reaction.id}>
            <Sanction reaction={reaction} t={t} />
            <Answers answers={answers.get(reaction.id) ?? []} t={t} />
          </li>
        ))}
      </ol>
      <Pager t={t} next={next && `/${t.lang}${PATH}?after=${next}`} />
    </ListPage>
  )
}

function Answers({ answers, t }: { answers: readonly PublicReaction[]; t: Speech }) {
  return (
    <div class="in-answer">
      <p class="meta">
        {answers.length > 0 ? t.lists.sanctions.answers : t.lists.sanctions.noAnswer}
      </p>
      {answers.map((answer) => (
        <Sanction key={answer.id} reaction={answer} t={t} />
      ))}
    </div>
  )
}

function Sanction({
  reaction: { id, kind, date, end_date, actors, targets, summary, sanction },
  t,
}: {
  reaction: PublicReaction
  t: Speech
}) {
  const { against, authority, answersWord } = t.lists.sanctions
  return (
    <div>
      <p class="meta">
        <Span date={date} end_date={end_date} t={t} />
        {t.site.separator}
        {t.reactions.kinds[kind]}
      </p>
      <p>
        <a href={`/${t.lang}/reactions/${id}`}>
          <Foreign text={summary} t={t} />
        </a>
      </p>
      {sanction && <p>{measuresIn(sanction, t)}</p>}
      {sanction?.answers_word && (
        <p>
          <a href={`/${t.lang}/reactions/${sanction.answers_word}`}>{answersWord}</a>
        </p>
      )}
      <p class="meta">
        <Actors actors={actors} t={t} />
        {targets.length > 0 && (
          <>
            {t.site.separator}
            {against}
            {t.site.colon}
            <Actors actors={targets} t={t} />
          </>
        )}
        {sanction?.authority && (
          <>
            {t.site.separator}
            {authority}
            {t.site.colon}
            <Called text={sanction.authority} t={t} />
          </>
        )}
      </p>
    </div>
  )
}
