/** The foot of every list of part 3: the list as data, who coded it, and what is known to be missing. */
import { Say, Section, When } from '../../site/parts.tsx'
import type { Speech } from '../../site/words/index.ts'
import { CODED_ON } from '../model.ts'

/** `data`: the address in the API that gives what the page shows, less its format. */
export function MethodNote({ data, t }: { data: string; t: Speech }) {
  const { method } = t.lists
  return (
    <Section id="method" title={method.title}>
      <p>
        <Say
          text={method.coded}
          parts={{ coder: method.coder, date: <When date={CODED_ON} t={t} /> }}
        />{' '}
        {method.secondReader}
      </p>
      <h3>{method.gapsTitle}</h3>
      <ul>
        {method.gaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
      <DataLinks data={data} t={t} />
    </Section>
  )
}

function DataLinks({ data, t }: { data: string; t: Speech }) {
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
