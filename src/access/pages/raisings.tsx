/** Who raised whom with whom, and what was answered: neither side's word is the site's. */

import type { PublicSourceRef } from '../../kernel/fields/source-ref.ts'
import { anchor, Called, Foreign, Listed, Say, When } from '../../site/parts.tsx'
import { Numbers, PeopleLinks } from '../../sources/pages/cited.tsx'
import type { PersonNamed } from '../../sources/views.ts'
import type { Speech } from '../../words/index.ts'
import type { PublicRaising } from '../public.ts'

type Part = { raising: PublicRaising; t: Speech }
type ListProps = {
  raisings: readonly PublicRaising[]
  people: readonly PersonNamed[]
  sources: readonly PublicSourceRef[]
  t: Speech
}

export function Raisings({ raisings, people, sources, t }: ListProps) {
  return (
    <ol class="timeline">
      {raisings.map((raising) => (
        <li key={raising.id} id={anchor('raising', raising.id)}>
          <p class="date">
            <When date={raising.date} t={t} />
          </p>
          <div>
            <p>
              <strong>
                <Whom raising={raising} people={people} t={t} />
              </strong>
              <Numbers citations={raising.citations} sources={sources} t={t} />
            </p>
            <p>
              <Say
                text={t.access.raised}
                parts={{
                  by: <By raising={raising} t={t} />,
                  with: <With raising={raising} t={t} />,
                }}
              />
              {t.site.colon}
              <Foreign text={raising.how} t={t} />
            </p>
            <Answer raising={raising} t={t} />
            <Elsewhere raising={raising} t={t} />
            {raising.outcome && (
              <p>
                <Foreign text={raising.outcome} t={t} />
              </p>
            )}
            {raising.conflict && (
              <p class="meta">
                {t.access.conflict}
                {t.site.colon}
                <Foreign text={raising.conflict} t={t} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}

/** Where the same is told in other parts: the official answer, the reaction. */
function Elsewhere({ raising: { answer, reaction }, t }: Part) {
  const { official_answer } = answer
  const links = [
    official_answer && (
      <a
        key="answer"
        href={`/${t.lang}/people/${official_answer.person}#${anchor('answer', official_answer.id)}`}
      >
        {t.visits.raised.officialAnswer}
      </a>
    ),
    reaction && (
      <a key="reaction" href={`/${t.lang}/reactions/${reaction}`}>
        {t.visits.raised.reaction}
      </a>
    ),
  ].filter(Boolean)
  if (links.length === 0) return null
  return (
    <p class="meta">
      <Listed items={links} by={t.site.separator} />
    </p>
  )
}

/** People with a page as links, others as said, without one. */
function Whom({
  raising: { kind, persons, others },
  people,
  t,
}: Part & { people: readonly PersonNamed[] }) {
  const named = [
    persons.length > 0 && <PeopleLinks key="people" slugs={persons} people={people} t={t} />,
    ...others.map((name) => <Called key={name} text={name} t={t} />),
  ].filter(Boolean)
  return named.length > 0 ? <Listed items={named} by={t.site.comma} /> : t.access.raisedKinds[kind]
}

/** "Markus Ederer, ambassador of the EU": one run of English. */
const inOneRun = (...parts: (string | undefined)[]) =>
  parts.filter((part) => part !== undefined).join(', ')

const By = ({ raising: { raised_by }, t }: Part) => (
  <Called text={inOneRun(raised_by.name, raised_by.role, raised_by.org)} t={t} />
)
const With = ({ raising: { raised_with }, t }: Part) => (
  <Called text={inOneRun(raised_with.name, raised_with.role)} t={t} />
)

function Whence({
  answer: { by, medium, date },
  t,
}: Pick<Part['raising'], 'answer'> & { t: Speech }) {
  const known = [
    by && <Called key="by" text={by} t={t} />,
    medium && <Called key="medium" text={medium} t={t} />,
    date && <When key="date" date={date} t={t} />,
  ].filter(Boolean)
  if (known.length === 0) return null
  return (
    <span class="meta">
      {' '}
      (<Listed items={known} by={t.site.comma} />)
    </span>
  )
}

function Answer({ raising: { answer }, t }: Part) {
  const { state, text, scope } = answer
  return (
    <div class="answer">
      <p>
        {t.access.answer}
        {t.site.colon}
        {t.states[state]}
        {scope === 'bulk' && `${t.site.comma}${t.access.inBulk}`}
        <Whence answer={answer} t={t} />
      </p>
      {text && (
        <p>
          <Foreign text={text} t={t} />
        </p>
      )}
      <Established answer={answer} t={t} />
    </div>
  )
}

const ITEMS = ['alive', 'where', 'contact'] as const

/** What the answer speaks of, item by item; an item that nobody coded is left out. */
function Established({
  answer: { established },
  t,
}: {
  answer: PublicRaising['answer']
  t: Speech
}) {
  const items = ITEMS.flatMap((item) => {
    const said = established?.[item]
    return said === undefined
      ? []
      : [`${t.access.established[item]}${t.site.colon}${t.access.said[said ? 'true' : 'false']}`]
  })
  if (items.length === 0) return null
  return (
    <p class="meta">
      {t.access.establishedTitle}
      {t.site.colon}
      {items.join(t.site.semicolon)}
    </p>
  )
}
