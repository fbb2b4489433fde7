/** What was asked, what came back, and what others said and did. */

import { bounds, type Days as DayRange, type Edtf } from '../../kernel/dates/index.ts'
import {
  anchor,
  Empty,
  Foreign,
  Publisher,
  Section,
  SourceNumber,
  When,
} from '../../site/parts.tsx'
import type { Speech } from '../../words/index.ts'
import type { PublicBulkAnswer, PublicPerson } from '../public.ts'
import { Answer } from './answer.tsx'
import { BulkAnswer } from './bulk.tsx'
import { isDeathSpokenOf } from './care.tsx'
import { Demand, Turns } from './demand.tsx'
import type { Related } from './person.tsx'
import { type SaidProps, Spoken } from './said.tsx'

type AskedProps = SaidProps & {
  demandDays: ReadonlyMap<string, DayRange>
  bulk: readonly PublicBulkAnswer[]
}

/** Demands with their silences, answers by name, and what was only said of many. */
export function Asked({ person, demandDays, bulk, t }: AskedProps) {
  const { demands, answers } = person
  return (
    <section id="asked" class="full" aria-labelledby="asked-title">
      <h2 id="asked-title">{t.person.demandsAndAnswers}</h2>
      <div>
        <h3>{t.person.demand}</h3>
        {demands.length === 0 && <Empty>{t.person.noDemands}</Empty>}
        <Turns person={person} t={t} />
        <ul class="entries">
          {demands.map((demand) => (
            <li key={demand.id} id={anchor('demand', demand.id)}>
              <Demand demand={demand} days={demandDays.get(demand.id)} person={person} t={t} />
            </li>
          ))}
        </ul>
        {demands.length > 0 && <Means t={t} />}
      </div>
      <div>
        <h3>{t.person.answer}</h3>
        {answers.length === 0 ? (
          <Empty>{t.person.noAnswers}</Empty>
        ) : (
          <p class="meta">{t.person.answerNeverTrue}</p>
        )}
        <ul class="entries">
          {answers.map((answer) => (
            <li key={answer.id} id={anchor('answer', answer.id)}>
              <Answer answer={answer} person={person} t={t} />
            </li>
          ))}
        </ul>
        <InBulk bulk={bulkAfter(bulk, person)} t={t} />
      </div>
    </section>
  )
}

/** What the states of an item mean, folded away. */
const Means = ({ t }: { t: Speech }) => (
  <details>
    <summary>{t.demands.means}</summary>
    {t.demands.meansText.map((text) => (
      <p key={text}>{text}</p>
    ))}
    {t.doors.authorities && (
      <p>
        <a href={`/${t.lang}/authorities`}>{t.demands.authorities.title}</a>
      </p>
    )}
  </details>
)

/** Words about many say nothing of whoever was taken later, is free, or is said to be dead. */
function bulkAfter(bulk: readonly PublicBulkAnswer[], person: PublicPerson) {
  const { happened } = person
  if (isDeathSpokenOf(person) || happened.some(({ what }) => what === 'reported_released'))
    return []
  const taken = happened.find(({ what, date }) => date && ['taken', 'disappeared'].includes(what))
  const since = taken?.date ? bounds(taken.date).earliest : null
  return since ? bulk.filter(({ date }) => (bounds(date).latest ?? since) >= since) : bulk
}

/** Folded away: it answers nobody by name. */
function InBulk({ bulk, t }: { bulk: readonly PublicBulkAnswer[]; t: Speech }) {
  if (bulk.length === 0) return null
  return (
    <details>
      <summary>{t.demands.inBulk}</summary>
      <p>{t.person.bulkLede}</p>
      <ul class="entries">
        {bulk.map((answer) => (
          <li key={answer.id}>
            <BulkAnswer answer={answer} t={t} />{' '}
            {answer.sources.map((source) => (
              <a key={source.id} class="more" href={`/${t.lang}/sources/${source.id}`}>
                <Publisher name={source.publisher} t={t} />
              </a>
            ))}
          </li>
        ))}
      </ul>
    </details>
  )
}

export function Reprisals({ person, t }: SaidProps) {
  if (person.reprisals.length === 0) return null
  return (
    <Section id="reprisals" title={t.person.reprisals}>
      <p class="meta">{t.person.reprisalNever}</p>
      <ul class="entries">
        {person.reprisals.map((reprisal) => (
          <li key={reprisal.id}>
            <When date={reprisal.date} t={t} />
            {t.site.comma}
            <Spoken who={reprisal.body} what={reprisal.summary} t={t}>
              <SourceNumber id={reprisal.source} sources={person.sources} t={t} />
            </Spoken>
          </li>
        ))}
      </ul>
    </Section>
  )
}

export function Raisings({ raisings, t }: { raisings: Related['raisings']; t: Speech }) {
  if (raisings.length === 0) return null
  return (
    <Section id="raisings" title={t.person.raisings}>
      <ul class="entries">
        {raisings.map(({ id, date, text }) => (
          <li key={id} id={anchor('raising', id)}>
            <Dated date={date} t={t} />
            <Foreign text={text} t={t} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

export function ReactionsTo({ reactions, t }: { reactions: Related['reactions']; t: Speech }) {
  if (reactions.length === 0) return null
  return (
    <Section id="reactions" title={t.person.reactions}>
      <ul class="entries">
        {reactions.map(({ id, date, summary }) => (
          <li key={id}>
            <Dated date={date} t={t} />
            <a href={`/${t.lang}/reactions/${id}`}>
              <Foreign text={summary} t={t} />
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const Dated = ({ date, t }: { date: Edtf; t: Speech }) => (
  <>
    <When date={date} t={t} />
    {t.site.colon}
  </>
)

export function Visits({ access, t }: { access: Related['access']; t: Speech }) {
  if (access.length === 0) return null
  return (
    <Section id="access" title={t.person.access}>
      <ul class="entries">
        {access.map(({ id, title }) => (
          <li key={id}>
            <a href={`/${t.lang}/access/${id}`}>
              <Foreign text={title} t={t} />
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
