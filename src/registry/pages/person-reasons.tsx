/** Reasons that answers give for holding the person: among the claims, each under the name of who gives it, and nowhere else. */

import type { OwnText } from '../../kernel/about/own-text.ts'
import type { Edtf } from '../../kernel/dates/index.ts'
import { anchor, Called, Foreign, Listed, Say, SourceNumber, When } from '../../site/parts.tsx'
import type { Speech } from '../../words/index.ts'
import type { PublicPerson } from '../public.ts'
import type { SaidProps } from './said.tsx'

/** A reason in an answer to somebody who raised the person with an authority. */
export type RaisedReason = { id: string; who: string; date: Edtf | undefined; reason: string }
type InAnswer = {
  key: string
  href: string
  who: string
  date: Edtf | undefined
  reason: string
  source: string | null
}

export function ReasonsInAnswers({
  person,
  raised,
  t,
}: SaidProps & { raised: readonly RaisedReason[] }) {
  const reasons = [...inAnswers(person), ...raised.map(inRaising)]
  if (reasons.length === 0) return null
  return (
    <div class="predicate">
      <h3>{t.person.reasonsInAnswers}</h3>
      <ul class="claims">
        {reasons.map(({ key, href, who, date, reason, source }) => (
          <li key={key}>
            <p class="value">
              <Reason who={who} what={reason} t={t} />
              {source && <SourceNumber id={source} sources={person.sources} t={t} />}
            </p>
            <p class="meta">
              <Listed
                by={t.site.separator}
                items={[
                  date && <When key="date" date={date} t={t} />,
                  <a key="answer" href={href}>
                    {t.person.inAnswer}
                  </a>,
                ].filter(Boolean)}
              />
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}

const inAnswers = ({ answers }: PublicPerson): InAnswer[] =>
  answers.flatMap(({ id, body, speaker, date, source, reason_given_by_authority: reason }) =>
    reason
      ? [
          {
            key: id,
            href: `#${anchor('answer', id)}`,
            who: speaker ? `${body}, ${speaker}` : body,
            date,
            reason,
            source,
          },
        ]
      : [],
  )

const inRaising = ({ id, who, date, reason }: RaisedReason): InAnswer => ({
  key: id,
  href: `#${anchor('raising', id)}`,
  who,
  date,
  reason,
  source: null,
})

/** "Reason given by **who**: what" */
export const Reason = ({ who, what, t }: { who: string; what: OwnText; t: Speech }) => (
  <>
    <Say
      text={t.person.reasonGiven}
      parts={{
        who: (
          <b>
            <Called text={who} t={t} />
          </b>
        ),
      }}
    />
    {t.site.colon}
    <Foreign text={what} t={t} />
  </>
)
