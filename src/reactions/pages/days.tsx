/** Days from one dated thing to another. */

import type { Edtf } from '../../kernel/dates/index.ts'
import { Layout } from '../../site/layout.tsx'
import { Days, Figure, Foreign, When } from '../../site/parts.tsx'
import type { Speech } from '../../words/index.ts'
import type { Dated, DaysCount } from '../views/index.ts'
import { DataLinks } from './method-note.tsx'
import { ReactionsNav } from './nav.tsx'

const ENDS = ['from', 'to'] as const
type DaysPageProps = {
  /** As it was typed. */
  asked: { from?: string | undefined; to?: string | undefined }
  from: Dated | null
  to: Dated | null
  /** Null until both ends are given. */
  count: DaysCount | null
  today: Edtf
  t: Speech
  contact: string | null
}

export function DaysPage({ asked, from, to, count, today, t, contact }: DaysPageProps) {
  const { days } = t.lists
  const query = new URLSearchParams(asked)
  return (
    <Layout
      part="reactions"
      t={t}
      title={days.title}
      path={`/reactions/days${query.size > 0 ? `?${query}` : ''}`}
      contact={contact}
      description={days.lede}
      asOf={today}
      wide
    >
      <ReactionsNav here="ask" t={t} />
      <h1>{days.title}</h1>
      <p class="lede">{days.lede}</p>
      {from && to && count && <Counted from={from} to={to} count={count} t={t} />}
      <form class="compare-form" action={`/${t.lang}/reactions/days`} method="get">
        {ENDS.map((end) => (
          <p key={end}>
            <label for={end}>{days[end]}</label>
            <input
              id={end}
              name={end}
              value={asked[end] ?? ''}
              dir="auto"
              maxLength={300}
              required
            />
          </p>
        ))}
        <p class="meta">{days.hint}</p>
        <button type="submit">{days.count}</button>
      </form>
      {count && <DataLinks data={`/api/v1/days?${query}`} t={t} />}
      {[from, to].map((end, n) => end && !count && <End key={ENDS[n]} of={end} t={t} />)}
    </Layout>
  )
}

function Counted({
  from,
  to,
  count: { days, order },
  t,
}: {
  from: Dated
  to: Dated
  count: DaysCount
  t: Speech
}) {
  const [first, second] = order === 'after' ? [to, from] : [from, to]
  return (
    <>
      {days === null ? (
        <p class="note">{t.lists.days.notKnown}</p>
      ) : (
        <Figure caption={order === 'not_known' ? t.lists.days.overlap : t.lists.days.between}>
          <Days range={days} t={t} size="huge" />
        </Figure>
      )}
      <End of={first} t={t} />
      <End of={second} t={t} />
    </>
  )
}

/** A date, and what has it. */
function End({ of: { date, reaction, instrument }, t }: { of: Dated; t: Speech }) {
  return (
    <p>
      <When date={date} t={t} />
      {reaction && (
        <>
          {t.site.colon}
          <a href={`/${t.lang}/reactions/${reaction.id}`}>
            <Foreign text={reaction.summary} t={t} />
          </a>
        </>
      )}
      {instrument && (
        <>
          {t.site.colon}
          <a href={`/${t.lang}/instruments/${instrument.id}`}>
            <Foreign text={instrument.title} t={t} />
          </a>
        </>
      )}
    </p>
  )
}
