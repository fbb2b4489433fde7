/** Of a visit: where it went, who was met, what was found and by whom, who was threatened for it. */

import { Called, Empty, Foreign, Listed, Say, Section, When } from '../../site/parts.tsx'
import { Numbers } from '../../sources/pages/cited.tsx'
import type { Speech } from '../../words/index.ts'
import type { PublicAccessTrack } from '../public.ts'

type Part = { track: PublicAccessTrack; t: Speech }

export function Stops({ track: { stops, sources }, t }: Part) {
  if (!stops) return null
  return (
    <Section id="stops" title={t.visits.stops}>
      <ol class="stops">
        {stops.map(({ place, date, words, citations }) => (
          <li key={place}>
            <strong>
              <Called text={place} t={t} />
            </strong>
            <Listed
              items={[
                '',
                date && <When key="date" date={date} t={t} />,
                words && <Foreign key="words" text={words} t={t} />,
              ].filter((part) => part !== undefined)}
              by={t.site.separator}
            />
            <Numbers citations={citations} sources={sources} t={t} />
          </li>
        ))}
      </ol>
    </Section>
  )
}

export function Met({ track: { met, sources }, t }: Part) {
  if (!met) return null
  return (
    <Section id="met" title={t.visits.met.title}>
      <ul class="met">
        {met.map(({ who, alone, words, said_by, citations }) => (
          <li key={who}>
            <p>
              <span class={`state ${alone}`}>{t.visits.met.alone[alone]}</span>
            </p>
            <p>
              <strong>
                <Called text={who} t={t} />
              </strong>
              <br />
              <Foreign text={words} t={t} /> <SaidBy who={said_by} t={t} />
              <Numbers citations={citations} sources={sources} t={t} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** By whoever found: one finder's in one place, so that two finders stand side by side. */
export function Findings({ track: { findings, sources }, t }: Part) {
  const finders = Map.groupBy(findings, ({ by }) => by)
  return (
    <Section id="findings" title={t.access.findings}>
      {findings.length === 0 && <Empty>{t.access.noFindings}</Empty>}
      {finders.size > 1 && <p class="meta">{t.access.findingsMean}</p>}
      <div class="finders">
        {[...finders].map(([by, found]) => (
          <div key={by}>
            <h3>
              <Called text={by} t={t} />
            </h3>
            {found.map(({ text, reaction, citations }) => (
              <p key={text}>
                <Foreign text={text} t={t} />
                <Numbers citations={citations} sources={sources} t={t} />
                {reaction && (
                  <>
                    {' '}
                    <a class="meta" href={`/${t.lang}/reactions/${reaction}`}>
                      {t.access.reaction}
                    </a>
                  </>
                )}
              </p>
            ))}
          </div>
        ))}
      </div>
    </Section>
  )
}

const SaidBy = ({ who, t }: { who: string; t: Speech }) => (
  <span class="meta">
    (<Say text={t.visits.met.says} parts={{ who: <Called text={who} t={t} /> }} />)
  </span>
)

export function Reprisals({ track: { reprisals, sources }, t }: Part) {
  if (!reprisals) return null
  return (
    <Section id="reprisals" title={t.visits.reprisals}>
      <ul>
        {reprisals.map(({ against, date, words, said_by, citations }) => (
          <li key={words}>
            <strong>
              <Called text={against} t={t} />
            </strong>
            {date && [t.site.comma, <When key="date" date={date} t={t} />]}
            {t.site.colon}
            <Foreign text={words} t={t} /> <SaidBy who={said_by} t={t} />
            <Numbers citations={citations} sources={sources} t={t} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
