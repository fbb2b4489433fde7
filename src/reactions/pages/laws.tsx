/** Laws and cases as ladders of dated steps. */

import { Empty, Foreign, Pager, Section } from '../../site/parts.tsx'
import type { Speech } from '../../words/index.ts'
import { type Ladder, laddersOf } from '../derived/ladders.ts'
import type { PublicReaction } from '../public.ts'
import { type Frame, ListPage } from './list-page.tsx'
import { Actors, Outcome, ReactionEntries, Span } from './parts.tsx'

type LawsProps = Frame & { reactions: readonly PublicReaction[]; next: string | null }

const PATH = '/reactions/laws'

export function LawsPage({ reactions, next, ...frame }: LawsProps) {
  const { t } = frame
  const { laws } = t.lists
  const ladders = laddersOf(reactions)
  const others = reactions.filter((reaction) => !reaction.law && !reaction.case)
  return (
    <ListPage
      here="laws"
      title={laws.title}
      lede={laws.lede}
      path={PATH}
      data="/api/v1/laws?limit=500"
      {...frame}
    >
      {reactions.length === 0 && <Empty>{laws.none}</Empty>}
      <Ladders
        id="laws"
        title={laws.laws}
        ladders={ladders.filter(({ kind }) => kind === 'law')}
        t={t}
      />
      <Ladders
        id="cases"
        title={laws.cases}
        ladders={ladders.filter(({ kind }) => kind === 'case')}
        t={t}
      />
      {others.length > 0 && (
        <Section id="others" title={laws.others}>
          <ReactionEntries reactions={others} t={t} />
        </Section>
      )}
      <Pager t={t} next={next && `/${t.lang}${PATH}?after=${next}`} />
    </ListPage>
  )
}

const Stages = ({ ladder, t }: { ladder: Ladder; t: Speech }) => (
  <article class="stages" id={`${ladder.kind}-${ladder.id}`}>
    <h3>
      <Foreign text={ladder.title} t={t} />
    </h3>
    {ladder.court && (
      <p class="meta">
        {t.lists.laws.court}
        {t.site.colon}
        <Foreign text={ladder.court} t={t} />
      </p>
    )}
    <ol>
      {ladder.steps.map((step) => (
        <Step key={step.id} step={step} t={t} />
      ))}
    </ol>
  </article>
)

function Ladders({
  id,
  title,
  ladders,
  t,
}: {
  id: string
  title: string
  ladders: readonly Ladder[]
  t: Speech
}) {
  if (ladders.length === 0) return null
  return (
    <Section id={id} title={title}>
      {ladders.map((ladder) => (
        <Stages key={ladder.id} ladder={ladder} t={t} />
      ))}
    </Section>
  )
}

function Step({ step, t }: { step: PublicReaction; t: Speech }) {
  const { id, date, end_date, actors, summary, outcome } = step
  return (
    <li>
      <p>
        <strong>{stageOf(step, t)}</strong>
        <br />
        <Span date={date} end_date={end_date} t={t} />
      </p>
      <div>
        <p>
          <a href={`/${t.lang}/reactions/${id}`}>
            <Foreign text={summary} t={t} />
          </a>
        </p>
        <p class="meta">
          <Actors actors={actors} t={t} />
          {outcome && (
            <>
              {t.site.separator}
              <Outcome outcome={outcome} t={t} />
            </>
          )}
        </p>
      </div>
    </li>
  )
}

function stageOf({ law, case: ofCase }: PublicReaction, t: Speech): string | undefined {
  if (law) return t.lists.laws.stages[law.stage]
  return ofCase && t.lists.laws.caseStages[ofCase.stage]
}
