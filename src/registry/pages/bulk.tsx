/** Official statements about many people without names. They answer nobody by name, and change nobody's page. */

import { Foreign, Section, SourceNumber, Sources, When } from '../../site/parts.tsx'
import type { Speech } from '../../words/index.ts'
import type { PublicBulkAnswer } from '../public.ts'
import { Spoken } from './said.tsx'

/** As a section of the wall, with its own list of sources. */
export function BulkAnswers({ bulk, t }: { bulk: readonly PublicBulkAnswer[]; t: Speech }) {
  if (bulk.length === 0) return null
  const sources = [
    ...new Map(
      bulk.flatMap((answer) => answer.sources).map((source) => [source.id, source]),
    ).values(),
  ]
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
      {answer.counts && <Counts counts={answer.counts} t={t} />}
    </>
  )
}

/** "listed 12050 · said to be sentenced 3244": as the body gave them, none of them checked. */
function Counts({ counts, t }: { counts: Record<string, number>; t: Speech }) {
  const given = Object.entries(counts).map(([of, number]) => `${of.replaceAll('_', ' ')} ${number}`)
  return (
    <span class="as-of">
      {t.person.counts}
      {t.site.colon}
      <Foreign text={given.join(t.site.separator)} t={t} />
    </span>
  )
}
