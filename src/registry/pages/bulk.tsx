/** Official statements about many people without names. They answer nobody by name, and change nobody's page. */
import { Section, SourceNumber, Sources, When } from '../../site/parts.tsx'
import type { Speech } from '../../site/words/index.ts'
import type { PublicBulkAnswer } from '../public.ts'
import { Spoken } from './said.tsx'

/** As a section of the wall, with its own list of sources. */
export function BulkAnswers({ bulk, t }: { bulk: readonly PublicBulkAnswer[]; t: Speech }) {
  if (bulk.length === 0) return null
  const sources = [...new Map(bulk.flatMap((answer) => answer.sources).map((source) => [source.id, source])).values()]
  return (
    <>
      <Section id="bulk" title={t.wall.bulkTitle}>
        <p>{t.wall.bulkLede}</p>
        <ul class="entries">
          {bulk.map((answer) => (
            <li key={answer.id}>
              <BulkAnswer answer={answer} t={t} />
              <SourceNumber id={answer.source} sources={sources} t={t} />
            </li>
          ))}
        </ul>
      </Section>
      <Sources sources={sources} t={t} />
    </>
  )
}

/** Date, body, what was said. */
export function BulkAnswer({ answer, t }: { answer: PublicBulkAnswer; t: Speech }) {
  return (
    <>
      <When date={answer.date} t={t} />
      {t.site.comma}
      <Spoken who={answer.body} what={answer.summary} t={t} />
    </>
  )
}
