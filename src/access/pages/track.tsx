/** The page of one request or visit: its clocks, each side's last word, the ladder, the scorecard, what was found and by whom. */

import type { Edtf } from '../../kernel/dates/index.ts'
import { Layout } from '../../site/layout.tsx'
import {
  Called,
  Days,
  Facts,
  Figure,
  Foreign,
  Say,
  Section,
  Sources,
  When,
} from '../../site/parts.tsx'
import { Numbers, PersonLink } from '../../sources/pages/cited.tsx'
import type { PersonNamed } from '../../sources/views.ts'
import type { Speech } from '../../words/index.ts'
import { hasArrived } from '../derived/elapsed.ts'
import type { AccessClock, AccessTrackWithClocks, PublicStep } from '../public.ts'
import type { NamedReaction } from '../views/index.ts'
import { Findings, Met, Reprisals, Stops } from './found.tsx'
import { Ladder } from './ladder.tsx'
import { Scorecard } from './scorecard.tsx'

type Part = { track: AccessTrackWithClocks; t: Speech }
type PageProps = Part & {
  people: readonly PersonNamed[]
  reactions: readonly NamedReaction[]
  today: Edtf
  contact: string | null
}

export function TrackPage({ track, people, reactions, today, t, contact }: PageProps) {
  const deck = {
    host: <Called text={track.host} t={t} />,
    purpose: <Foreign text={track.purpose} t={t} />,
  }
  return (
    <Layout
      part="access"
      t={t}
      title={track.visitor}
      path={`/access/${track.id}`}
      contact={contact}
      asOf={today}
      wide
    >
      <article class="visit">
        <p class="kicker">{track.comparison ? t.access.comparison : t.access.title}</p>
        <h1 class="sentence">
          <Called text={track.visitor} t={t} />
        </h1>
        <p class="lede">
          <Say text={t.visits.deck} parts={deck} />
        </p>
        <Clocks track={track} t={t} />
        <Stand track={track} t={t} />
        <Ladder track={track} t={t} />
        <Scorecard track={track} t={t} />
        <Stops track={track} t={t} />
        <Met track={track} t={t} />
        <Findings track={track} t={t} />
        <Reprisals track={track} t={t} />
        <People people={people} t={t} />
        <Reactions reactions={reactions} t={t} />
        <Record track={track} t={t} />
        <Sources sources={track.sources} t={t} />
      </article>
    </Layout>
  )
}

/** From asking, or from the invitation where nobody asked, to arriving or to today: one figure for each pair of dates, with its sources. */
function Clocks({ track, t }: Part) {
  const waits = track.clocks.filter(({ name }) => name !== 'step_to_step')
  const clocks = waits.filter(({ name }) => name === waits[0]!.name || name === 'open')
  if (clocks.length === 0) return null
  return (
    <div class="figures">
      {clocks.map((clock) => (
        <Figure key={JSON.stringify(clock)} caption={<Caption clock={clock} track={track} t={t} />}>
          <Days range={clock.days} t={t} />
        </Figure>
      ))}
    </div>
  )
}

function Caption({ clock, track, t }: Part & { clock: AccessClock }) {
  const end = ({ date, step }: AccessClock['to']) =>
    step === null ? (
      <Say text={t.visits.waits.newest} parts={{ date: <When date={date} t={t} /> }} />
    ) : (
      <>
        <a href={`#step-${step}`}>
          <When date={date} t={t} />
        </a>
        <Numbers
          citations={citationsOf(track.steps[step - 1]!, date)}
          sources={track.sources}
          t={t}
        />
      </>
    )
  return (
    <>
      {t.visits.waits.clocks[clock.name]}
      {t.site.colon}
      <Say text={t.visits.waits.fromTo} parts={{ from: end(clock.from), to: end(clock.to) }} />
    </>
  )
}

/** Where a step is given this very date. */
const citationsOf = (step: PublicStep, date: Edtf) =>
  step.also_dated?.find((other) => other.date === date)?.citations ?? step.citations

/** What each side said or did last: nothing when only one of them ever moved, or when the visit came about and findings speak. */
function Stand({ track: { steps, sources }, t }: Part) {
  if (hasArrived(steps)) return null
  const visitor = steps.findLast(({ party }) => party === 'visitor')
  const host = steps.findLast(({ party }) => party === 'host')
  if (!visitor || !host) return null
  return (
    <Section id="stand" title={t.visits.stand.title}>
      <div class="both-sides">
        {[visitor, host].map((step) => (
          <div key={step.party} class={step.party}>
            <h3>{step.party === 'host' ? t.visits.stand.host : t.visits.stand.visitor}</h3>
            <p class="said">
              <Foreign text={step.words} t={t} />
              <Numbers citations={step.citations} sources={sources} t={t} />
            </p>
            <p class="meta">
              <Called text={step.by} t={t} />
              {t.site.comma}
              <When date={step.date} t={t} />
            </p>
          </div>
        ))}
      </div>
    </Section>
  )
}

function People({ people, t }: { people: readonly PersonNamed[]; t: Speech }) {
  if (people.length === 0) return null
  return (
    <Section id="people" title={t.access.people}>
      <ul>
        {people.map((person) => (
          <li key={person.slug}>
            <PersonLink person={person} t={t} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Reactions({ reactions, t }: { reactions: readonly NamedReaction[]; t: Speech }) {
  if (reactions.length === 0) return null
  return (
    <Section id="reactions" title={t.visits.reactions}>
      <ul class="visit-reactions">
        {reactions.map(({ id, date, summary }) => (
          <li key={id}>
            <When date={date} t={t} />
            {t.site.colon}
            <a href={`/${t.lang}/reactions/${id}`}>
              <Foreign text={summary} t={t} />
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Record({ track, t }: Part) {
  const { host, place, outcome, note, see, checked_on, sources } = track
  return (
    <Section id="record" title={t.visits.record}>
      <Facts
        rows={[
          [t.access.host, <Called key="host" text={host} t={t} />],
          [t.access.place, <Called key="place" text={place} t={t} />],
          [t.access.outcome, <Foreign key="outcome" text={outcome} t={t} />],
          [t.access.note, note ? <Foreign text={note} t={t} /> : null],
          [t.access.see, see ? <Numbers citations={[see]} sources={sources} t={t} /> : null],
          [t.access.checked, <When key="checked" date={checked_on} t={t} />],
        ]}
      />
    </Section>
  )
}
