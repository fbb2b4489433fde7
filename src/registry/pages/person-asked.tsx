/** What was asked, what came back, and what others said and did. */
import type { Days as DayRange, Edtf } from '../../kernel/dates.ts'
import { anchor, Days, Empty, Facts, Foreign, Say, Section, SourceNumber, When } from '../../site/parts.tsx'
import { fill, type Speech } from '../../site/words/index.ts'
import type { PublicAnswer, PublicBulkAnswer, PublicDemand } from '../public.ts'
import { BulkAnswer } from './bulk.tsx'
import type { Related } from './person.tsx'
import { DoesNotProve, type Part, Spoken } from './said.tsx'

type AskedProps = Part & { demandDays: ReadonlyMap<string, DayRange>; bulk: readonly PublicBulkAnswer[] }

/** Demands with their silences, answers by name, and what was only said of many. */
export function Asked({ person, demandDays, bulk, t }: AskedProps) {
  const { demands, answers } = person
  return (
    <Section id="asked" title={t.person.demandsAndAnswers}>
      <h3>{t.person.demand}</h3>
      {demands.length === 0 && <Empty>{t.person.noDemands}</Empty>}
      <ul class="entries">
        {demands.map((demand) => (
          <li key={demand.id} id={anchor('demand', demand.id)}>
            <Demand demand={demand} days={demandDays.get(demand.id)} person={person} t={t} />
          </li>
        ))}
      </ul>
      <h3>{t.person.answer}</h3>
      {answers.length === 0 ? <Empty>{t.person.noAnswers}</Empty> : <p class="meta">{t.person.answerNeverTrue}</p>}
      <ul class="entries">
        {answers.map((answer) => (
          <li key={answer.id} id={anchor('answer', answer.id)}>
            <Answer answer={answer} person={person} t={t} />
          </li>
        ))}
      </ul>
      <InBulk bulk={bulk} t={t} />
    </Section>
  )
}

function Demand({ demand, days, person, t }: Part & { demand: PublicDemand; days: DayRange | undefined }) {
  const { by, to, items, what, date, silences = [] } = demand
  const named = items.filter((item) => item !== 'other')
  return (
    <>
      <p>
        <When date={date} t={t} />
        {t.site.comma}
        <Say text={t.person.demandBy} parts={{ by: <Bold text={by} t={t} />, to: <Foreign text={to} t={t} /> }} />
        <br />
        <Foreign text={what} t={t} />
        <SourceNumber id={demand.source} sources={person.sources} t={t} />
      </p>
      {named.length > 0 && <p class="meta">{fill(t.person.askedFor, { items: t.site.list(named.map((item) => t.items[item])) })}</p>}
      {days && (
        <p class="open">
          <Days range={days} t={t} size="large" /> {t.person.demandOpen}
        </p>
      )}
      {silences.map((silence) => (
        <p class="silence" key={`${silence.date} ${silence.body}`}>
          {t.person.silence}
          {t.site.comma}
          <When date={silence.date} t={t} />
          {t.site.comma}
          <Spoken who={silence.body} what={silence.summary} t={t}>
            <SourceNumber id={silence.source} sources={person.sources} t={t} />
          </Spoken>
        </p>
      ))}
    </>
  )
}

const Bold = ({ text, t }: { text: string; t: Speech }) => (
  <b>
    <Foreign text={text} t={t} />
  </b>
)

const ESTABLISHED_ITEMS = ['alive', 'whereabouts', 'contact_allowed'] as const

function Answer({ answer, person, t }: Part & { answer: PublicAnswer }) {
  const { body, speaker, date, medium, summary, note, film, established, coercion = [], family_reply } = answer
  return (
    <>
      <p>
        <When date={date} t={t} />
        {t.site.comma}
        <Spoken who={speaker ? `${body}, ${speaker}` : body} what={summary} t={t}>
          <SourceNumber id={answer.source} sources={person.sources} t={t} />
        </Spoken>
      </p>
      <p class="meta">
        <Foreign text={medium} t={t} />
        {established &&
          ESTABLISHED_ITEMS.map((item) => [t.site.separator, t.established[item], t.site.colon, t.established[established[item]]])}
      </p>
      {film && <DoesNotProve t={t} />}
      <Facts
        rows={[
          [t.person.coercion, coercion.length > 0 ? <Texts texts={coercion} t={t} /> : null],
          [t.person.familyReply, family_reply && <Foreign key="reply" text={family_reply} t={t} />],
        ]}
      />
      {note && <Note text={note} t={t} />}
    </>
  )
}

const Texts = ({ texts, t }: { texts: readonly string[]; t: Speech }) => (
  <ul>
    {texts.map((text) => (
      <li key={text}>
        <Foreign text={text} t={t} />
      </li>
    ))}
  </ul>
)

/** A coder's remark. */
export const Note = ({ text, t }: { text: string; t: Speech }) => (
  <p class="note">
    <Foreign text={text} t={t} />
  </p>
)

/** Folded away: it answers nobody by name. */
function InBulk({ bulk, t }: { bulk: readonly PublicBulkAnswer[]; t: Speech }) {
  if (bulk.length === 0) return null
  return (
    <details>
      <summary>{t.person.bulk}</summary>
      <p>{t.person.bulkLede}</p>
      <ul class="entries">
        {bulk.map((answer) => (
          <li key={answer.id}>
            <BulkAnswer answer={answer} t={t} />{' '}
            {answer.sources.map((source) => (
              <a key={source.id} class="more" href={`/${t.lang}/sources/${source.id}`}>
                <bdi>{source.publisher}</bdi>
              </a>
            ))}
          </li>
        ))}
      </ul>
    </details>
  )
}

export function Reprisals({ person, t }: Part) {
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
