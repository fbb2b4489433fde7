/** The steps of a track from top to bottom: what the visitor did on one side, the host on the other, others across. */

import type { Days as DayRange } from '../../kernel/dates/index.ts'
import { Called, Days, Empty, Foreign, Say, Section, When } from '../../site/parts.tsx'
import { Numbers } from '../../sources/pages/cited.tsx'
import type { Speech } from '../../words/index.ts'
import { daysByStep, slowest } from '../derived/elapsed.ts'
import { type OutOfOrder, outOfOrder } from '../derived/order.ts'
import type { AccessTrackWithClocks, PublicStep } from '../public.ts'

type Part = { track: AccessTrackWithClocks; t: Speech }

/** In the order in which the sources tell them. */
export function Ladder({ track, t }: Part) {
  const { steps, clocks } = track
  const days = daysByStep(clocks)
  const disorder = new Map(outOfOrder(steps).map((found) => [found.n, found]))
  return (
    <Section id="steps" title={t.access.steps}>
      {steps.length === 0 && <Empty>{t.access.noSteps}</Empty>}
      <Slowest track={track} t={t} />
      <div class="two-sided-head" aria-hidden="true">
        <span>{t.visits.ladder.date}</span>
        <span>{t.visits.ladder.visitor}</span>
        <span>{t.visits.ladder.host}</span>
      </div>
      <ol class="two-sided">
        {steps.map((step, n) => (
          <li key={n} id={`step-${n + 1}`} class={step.party}>
            <StepDate step={step} days={days.get(n + 1)} t={t} />
            <Told step={step} disorder={disorder.get(n)} track={track} t={t} />
          </li>
        ))}
      </ol>
    </Section>
  )
}

/** The longest time that one side let the other wait. */
function Slowest({ track: { steps }, t }: Part) {
  const longest = slowest(steps)
  if (!longest || longest.party === 'third' || longest.days.max === 0) return null
  const { by, date } = steps[longest.answered - 1]!
  const parts = {
    days: <Days range={longest.days} t={t} />,
    by: <Called text={by} t={t} />,
    date: <When date={date} t={t} />,
  }
  return (
    <p class="finding">
      <Say text={t.visits.ladder.slowest[longest.party]} parts={parts} />
    </p>
  )
}

function StepDate({ step, days, t }: { step: PublicStep; days: DayRange | undefined; t: Speech }) {
  return (
    <div class="step-date">
      <p>
        <When date={step.date} t={t} />
      </p>
      {days && (
        <p class="meta">
          <Say text={t.visits.ladder.after} parts={{ days: <Days range={days} t={t} /> }} />
        </p>
      )}
    </div>
  )
}

type StepProps = Part & { step: PublicStep; disorder: OutOfOrder | undefined }

function Told({ step, disorder, track: { sources }, t }: StepProps) {
  return (
    <div class="step-told">
      <p>
        <strong>{t.visitStatuses[step.status]}</strong>
        <span class="step-side"> · {t.visits.ladder[step.party]}</span>
        <br />
        <span class="step-by">
          <Called text={step.by} t={t} />
        </span>
        <br />
        <Foreign text={step.words} t={t} />
        <Numbers citations={step.citations} sources={sources} t={t} />
      </p>
      {disorder && <Disorder before={disorder.before} t={t} />}
      <Notes step={step} sources={sources} t={t} />
    </div>
  )
}

function Disorder({
  before: { status, date },
  t,
}: {
  before: Pick<PublicStep, 'status' | 'date'>
  t: Speech
}) {
  const parts = { status: t.visitStatuses[status], date: <When date={date} t={t} /> }
  return (
    <p class="warning">
      <Say text={t.visits.ladder.disorder} parts={parts} />
    </p>
  )
}

function Notes({
  step: { conflict, note, reaction, also_dated },
  sources,
  t,
}: {
  step: PublicStep
  sources: Part['track']['sources']
  t: Speech
}) {
  return (
    <>
      {also_dated?.map(({ date, citations }) => (
        <p class="meta" key={date}>
          <Say text={t.visits.ladder.alsoDated} parts={{ date: <When date={date} t={t} /> }} />
          <Numbers citations={citations} sources={sources} t={t} />
        </p>
      ))}
      {conflict && (
        <p class="meta">
          {t.access.conflict}
          {t.site.colon}
          <Foreign text={conflict} t={t} />
        </p>
      )}
      {note && (
        <p class="meta">
          <Foreign text={note} t={t} />
        </p>
      )}
      {reaction && (
        <p class="meta">
          <a href={`/${t.lang}/reactions/${reaction}`}>{t.access.reaction}</a>
        </p>
      )}
    </>
  )
}
