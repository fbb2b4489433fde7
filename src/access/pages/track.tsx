/** The page of one request or visit: a ladder of dated steps, conditions in each side's words, findings side by side. */
import { Numbers, PersonLink } from '../../evidence/pages/cited.tsx'
import type { PersonNamed } from '../../evidence/views.ts'
import type { Edtf } from '../../kernel/dates.ts'
import { Layout } from '../../site/layout.tsx'
import { Empty, Facts, Foreign, Say, Section, Sources, When } from '../../site/parts.tsx'
import type { Speech } from '../../site/words/index.ts'
import type { PublicAccessTrack, PublicCondition, PublicStep } from '../public.ts'

type Part = { track: PublicAccessTrack; t: Speech }
type PageProps = Part & { people: readonly PersonNamed[]; today: Edtf; contact: string | null }

export function TrackPage({ track, people, today, t, contact }: PageProps) {
  return (
    <Layout t={t} title={track.visitor} path={`/access/${track.id}`} contact={contact} asOf={today} wide>
      <article>
        <p class="kicker">{track.comparison ? t.access.comparison : t.access.title}</p>
        <h1 class="sentence">
          <Foreign text={track.visitor} t={t} />
        </h1>
        <Record track={track} people={people} t={t} />
        <Steps track={track} t={t} />
        <Conditions track={track} t={t} />
        <Findings track={track} t={t} />
        <Sources sources={track.sources} t={t} />
      </article>
    </Layout>
  )
}

function Record({ track, people, t }: Part & { people: readonly PersonNamed[] }) {
  const { host, place, purpose, outcome, note, see, checked_on, sources } = track
  const last = track.steps.at(-1)
  return (
    <Facts
      rows={[
        [t.access.host, <Foreign key="host" text={host} t={t} />],
        [t.access.place, <Foreign key="place" text={place} t={t} />],
        [t.access.purpose, <Foreign key="purpose" text={purpose} t={t} />],
        [t.access.last, last ? <Last step={last} t={t} /> : null],
        [t.access.outcome, <Foreign key="outcome" text={outcome} t={t} />],
        [t.access.people, people.length > 0 ? <People people={people} t={t} /> : null],
        [t.access.note, note ? <Foreign text={note} t={t} /> : null],
        [t.access.see, see ? <Numbers citations={[see]} sources={sources} t={t} /> : null],
        [t.access.checked, <When key="checked" date={checked_on} t={t} />],
      ]}
    />
  )
}

const Last = ({ step: { status, date }, t }: { step: PublicStep; t: Speech }) => (
  <Say text={t.access.lastIs} parts={{ status: <strong>{t.access.statuses[status]}</strong>, date: <When date={date} t={t} /> }} />
)

function People({ people, t }: { people: readonly PersonNamed[]; t: Speech }) {
  return (
    <ul>
      {people.map((person) => (
        <li key={person.slug}>
          <PersonLink person={person} t={t} />
        </li>
      ))}
    </ul>
  )
}

/** In the order in which the sources tell them. */
function Steps({ track: { steps, sources }, t }: Part) {
  return (
    <Section id="steps" title={t.access.steps}>
      {steps.length === 0 && <Empty>{t.access.noSteps}</Empty>}
      <ol class="timeline ladder">
        {steps.map((step, n) => (
          <li key={n} id={`step-${n + 1}`}>
            <p class="date">
              <When date={step.date} t={t} />
            </p>
            <div>
              <p>
                <strong>{t.access.statuses[step.status]}</strong>
                {t.site.comma}
                <Foreign text={step.by} t={t} />
                <Numbers citations={step.citations} sources={sources} t={t} />
              </p>
              <p>
                <Foreign text={step.words} t={t} />
              </p>
              <StepNotes step={step} t={t} />
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )
}

function StepNotes({ step: { conflict, note, reaction }, t }: { step: PublicStep; t: Speech }) {
  return (
    <>
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

function Conditions({ track, t }: Part) {
  return (
    <Section id="conditions" title={t.access.conditions}>
      {track.conditions.length === 0 ? <Empty>{t.access.noConditions}</Empty> : <p class="meta">{t.access.conditionsMean}</p>}
      {track.conditions.map((condition, n) => (
        <Condition key={n} condition={condition} track={track} t={t} />
      ))}
    </Section>
  )
}

function Condition({ condition, track: { sources }, t }: Part & { condition: PublicCondition }) {
  const { item, label, side, by, state, asked_words, host_words, note, citations } = condition
  return (
    <div class="pair">
      <h3>
        {label && item === 'other' ? <Foreign text={label} t={t} /> : t.access.items[item]}
        {t.site.colon}
        <span class={`state ${state}`}>{t.access.states[state]}</span>
        <Numbers citations={citations} sources={sources} t={t} />
      </h3>
      <dl>
        <div>
          <dt>
            <Say text={t.access.sides[side]} parts={{ who: <Foreign text={by} t={t} /> }} />
          </dt>
          <dd>{asked_words ? <Foreign text={asked_words} t={t} /> : t.access.noWords}</dd>
        </div>
        <div>
          <dt>{t.access.hostWords}</dt>
          <dd>{host_words ? <Foreign text={host_words} t={t} /> : t.access.noWords}</dd>
        </div>
      </dl>
      {note && (
        <p class="meta">
          <Foreign text={note} t={t} />
        </p>
      )}
    </div>
  )
}

function Findings({ track: { findings, sources }, t }: Part) {
  return (
    <Section id="findings" title={t.access.findings}>
      {findings.length === 0 && <Empty>{t.access.noFindings}</Empty>}
      {findings.length > 1 && <p class="meta">{t.access.findingsMean}</p>}
      {findings.length > 0 && (
        <div class="pair">
          <dl>
            {findings.map(({ by, text, citations }) => (
              <div key={`${by} ${text}`}>
                <dt>
                  <Foreign text={by} t={t} />
                </dt>
                <dd>
                  <Foreign text={text} t={t} />
                  <Numbers citations={citations} sources={sources} t={t} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </Section>
  )
}
