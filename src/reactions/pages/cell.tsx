/** A cell's evidence: what one state's position in one column rests on. */

import type { Edtf } from '../../kernel/dates/index.ts'
import { Layout } from '../../site/layout.tsx'
import { Called, Empty, Foreign, Say, Section, When } from '../../site/parts.tsx'
import { fill, type Speech } from '../../words/index.ts'
import { SIDES } from '../model/sides.ts'
import type { Evidence, Stand } from '../views/index.ts'
import { Sign } from './legend.tsx'
import { MethodNote } from './method-note.tsx'
import { ReactionsNav } from './nav.tsx'
import { Numbers, ReactionEntries } from './parts.tsx'

export type CellProps = {
  iso3: string
  state: string
  when: string
  /** The query that asks for this column. */
  query: string
  /** The same as the API has it. */
  data: string
  evidence: Evidence
  today: Edtf
  t: Speech
  contact: string | null
}

export function CellPage({
  iso3,
  state,
  when,
  query,
  data,
  evidence,
  today,
  t,
  contact,
}: CellProps) {
  const { value, stands, alone, isConcerned } = evidence
  const title = fill(t.matrix.cellTitle, { state, when })
  return (
    <Layout
      part="reactions"
      t={t}
      title={title}
      path={`/reactions/positions/${iso3}?${query}`}
      contact={contact}
      asOf={today}
    >
      <ReactionsNav here="matrix" t={t} />
      <p class="kicker">{t.matrix.cellLede}</p>
      <h1>{title}</h1>
      <p class="verdict">
        <Sign value={value} concerned={isConcerned} alone={alone.length > 0} t={t} />{' '}
        <strong>{t.charts.marks[value]}</strong>
      </p>
      <p>{[t.matrix.because[value], ...noListsIn(evidence, t)].join(' ')}</p>
      {isConcerned && <p>{t.matrix.concerned}</p>}
      <Section id="lists" title={t.matrix.lists}>
        {stands.length > 0 ? (
          <Stands stands={stands} t={t} />
        ) : (
          <Empty>{t.matrix.because.no_instrument}</Empty>
        )}
      </Section>
      <Section id="own" title={t.matrix.ownWords}>
        {alone.length > 0 ? (
          <ReactionEntries reactions={alone} t={t} />
        ) : (
          <Empty>{t.matrix.noOwnWords}</Empty>
        )}
      </Section>
      <p>
        <a href={`/${t.lang}/actors/${iso3.toLowerCase()}`}>{fill(t.matrix.toState, { state })}</a>
      </p>
      <MethodNote data={data} t={t} />
    </Layout>
  )
}

/** Which sides have no list of this time, where the state is on none of those there are. */
const noListsIn = ({ value, stands }: Evidence, t: Speech): string[] =>
  value === 'not_on_list'
    ? SIDES.filter((side) => !stands.some(({ instrument }) => instrument.stance === side)).map(
        (side) => t.matrix.noListNow[side],
      )
    : []

function Stands({ stands, t }: { stands: readonly Stand[]; t: Speech }) {
  return (
    <ul class="entries stands">
      {stands.map(({ instrument, value, signedOn, withdrewOn }) => (
        <li key={instrument.id}>
          <p>
            <Sign value={value} t={t} /> {t.charts.marks[value]}
            {signedOn && (
              <>
                {t.site.comma}
                <Say text={t.matrix.signedOn} parts={{ date: <When date={signedOn} t={t} /> }} />
              </>
            )}
            {withdrewOn && (
              <>
                {t.site.comma}
                <When date={withdrewOn} t={t} />
              </>
            )}
          </p>
          <p>
            <a href={`/${t.lang}/instruments/${instrument.id}`}>
              <Foreign text={instrument.title} t={t} />
            </a>
          </p>
          <p class="meta">
            <When date={instrument.date} t={t} />
            {t.site.separator}
            <Called text={instrument.forum} t={t} />
            {t.site.separator}
            <Numbers instrument={instrument} t={t} />
          </p>
        </li>
      ))}
    </ul>
  )
}
