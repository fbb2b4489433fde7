/** How the days of one person come into a reader's calendar. */
import { Say } from '../../site/parts.tsx'
import type { SaidProps } from './said.tsx'

export function InCalendar({ person, t }: SaidProps) {
  const { title, subscribe, holds, everybody } = t.dossiers.calendar
  return (
    <details id="calendar" class="calendar">
      <summary>{title}</summary>
      <p class="meta">
        <Say
          text={subscribe}
          parts={{ feed: <Feed path={`/${t.lang}/people/${person.slug}/calendar.ics`} /> }}
        />
      </p>
      <p class="meta">
        {holds}{' '}
        <Say text={everybody} parts={{ feed: <Feed path={`/calendar.ics?lang=${t.lang}`} /> }} />
      </p>
    </details>
  )
}

const Feed = ({ path }: { path: string }) => (
  <a href={path}>
    <bdi dir="ltr">{path}</bdi>
  </a>
)
