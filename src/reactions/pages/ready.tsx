/** Questions that others ask, as links: those alone of which something is on file. */
import type { Door } from '../../kernel/about/index.ts'
import type { Speech } from '../../words/index.ts'

type Ready = keyof Speech['lists']['ready']['questions']
/** `door`: what must be on file for it. */
const READY: Readonly<Record<Ready, { path: string; door: Door }>> = {
  moved: { path: '/reactions/matrix', door: 'positions' },
  backed: { path: '/reactions/matrix?order=change', door: 'positions' },
  day: { path: '/reactions/map', door: 'positions' },
  between: { path: '/reactions/compare', door: 'pairs' },
  ballots: { path: '/reactions/votes', door: 'votes' },
  lost: { path: '/reactions/votes?outcome=rejected', door: 'votes' },
  words: { path: '/reactions/determinations', door: 'determinations' },
  sanctioned: { path: '/reactions/sanctions', door: 'sanctions' },
  laws: { path: '/reactions/laws', door: 'laws' },
  numbers: { path: '/reactions/estimates', door: 'estimates' },
  invited: { path: '/reactions/visits', door: 'invitations' },
  refused: { path: '/access?status=declined', door: 'visits' },
  told: { path: '/raisings', door: 'raisings' },
  asked: { path: '/authorities', door: 'authorities' },
  contradicted: { path: '/reactions/conflicts', door: 'conflicts' },
  days: { path: '/reactions/days', door: 'reactions' },
}

export function ReadyQuestions({ t }: { t: Speech }) {
  const questions = (Object.keys(READY) as Ready[]).filter((name) => t.doors[READY[name].door])
  return (
    <details class="filters columns">
      <summary>{t.lists.ready.title}</summary>
      <ul>
        {questions.map((name) => (
          <li key={name}>
            <a href={`/${t.lang}${READY[name].path}`}>{t.lists.ready.questions[name]}</a>
          </li>
        ))}
      </ul>
    </details>
  )
}
