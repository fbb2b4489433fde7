/** The foot of every list of part 3: the list as data, who coded it, and what is known to be missing. */

import type { About } from '../../kernel/about/index.ts'
import { Foreign, Say, Section, When } from '../../site/parts.tsx'
import type { Speech } from '../../words/index.ts'

/** `data`: the address in the API that gives what the page shows, less its format. */
export function MethodNote({ data, t }: { data: string; t: Speech }) {
  const { method } = t.lists
  const { coded } = t.about
  return (
    <Section id="method" title={method.title}>
      {coded && <Coded coded={coded} t={t} />}
      <h3>{method.gapsTitle}</h3>
      <ul>
        {method.gaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
        {coded?.gaps?.map((gap, n) => (
          <li key={n}>
            <Foreign text={gap} t={t} />
          </li>
        ))}
      </ul>
      <DataLinks data={data} t={t} />
    </Section>
  )
}

function Coded({ coded, t }: { coded: NonNullable<About['coded']>; t: Speech }) {
  const { method } = t.lists
  const by = <Foreign text={coded.by} t={t} />
  const reader = coded.second_reader
  return (
    <p>
      <Say text={method.coded} parts={{ coder: by, date: <When date={coded.on} t={t} /> }} />{' '}
      {reader === undefined ? (
        method.secondReader
      ) : (
        <Say text={method.readBy} parts={{ reader: <Foreign text={reader} t={t} /> }} />
      )}
    </p>
  )
}

/** The same as tables and for programs. */
export function DataLinks({ data, t }: { data: string; t: Speech }) {
  const csv = `${data}${data.includes('?') ? '&' : '?'}format=csv`
  return (
    <p class="data">
      {t.lists.method.data}
      {t.site.colon}
      <a href={csv}>CSV</a>
      {t.site.separator}
      <a href={data}>JSON</a>
      {t.site.separator}
      <a href="/api/v1/method">{t.lists.method.note}</a>
    </p>
  )
}
