/** The ways through part 3, the same on each of its pages. */
import type { Door } from '../../kernel/about/index.ts'
import type { Speech } from '../../words/index.ts'

/** In the order in which a reader meets them: the whole, then one kind each, then what it rests on. `door`: what must be on file for it. */
const ROOMS = {
  ask: { path: '/reactions', door: 'reactions' },
  matrix: { path: '/reactions/matrix', door: 'positions' },
  compare: { path: '/reactions/compare', door: 'pairs' },
  map: { path: '/reactions/map', door: 'positions' },
  timeline: { path: '/reactions/timeline', door: 'reactions' },
  actors: { path: '/actors', door: 'actors' },
  votes: { path: '/reactions/votes', door: 'votes' },
  determinations: { path: '/reactions/determinations', door: 'determinations' },
  sanctions: { path: '/reactions/sanctions', door: 'sanctions' },
  laws: { path: '/reactions/laws', door: 'laws' },
  estimates: { path: '/reactions/estimates', door: 'estimates' },
  visits: { path: '/reactions/visits', door: 'invitations' },
  instruments: { path: '/instruments', door: 'texts' },
  conflicts: { path: '/reactions/conflicts', door: 'conflicts' },
} as const satisfies Record<string, { path: string; door: Door }>
export type Room = keyof typeof ROOMS

/** `here`: the room that the page is, or lies in. */
export function ReactionsNav({ here, t }: { here: Room; t: Speech }) {
  return (
    <nav class="rooms" aria-label={t.lists.rooms}>
      <ul>
        {(Object.keys(ROOMS) as Room[])
          .filter((room) => t.doors[ROOMS[room].door])
          .map((room) => (
            <li key={room}>
              <a
                href={`/${t.lang}${ROOMS[room].path}`}
                aria-current={room === here ? 'true' : undefined}
              >
                {t.lists.nav[room]}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  )
}
