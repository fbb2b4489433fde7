/** The ways through part 3, the same on each of its pages. */
import type { Door } from '../../kernel/about/index.ts'
import type { Speech } from '../../words/index.ts'

/** In the order in which a reader meets them: the whole, then one kind each, then what it rests on. */
const ROOMS = {
  ask: '/reactions',
  matrix: '/reactions/matrix',
  compare: '/reactions/compare',
  map: '/reactions/map',
  timeline: '/reactions/timeline',
  actors: '/actors',
  votes: '/reactions/votes',
  determinations: '/reactions/determinations',
  sanctions: '/reactions/sanctions',
  laws: '/reactions/laws',
  estimates: '/reactions/estimates',
  instruments: '/instruments',
  conflicts: '/reactions/conflicts',
} as const
export type Room = keyof typeof ROOMS

/** What must be on file for it, where that is not any reaction. */
const DOOR_TO: Partial<Record<Room, Door>> = {
  matrix: 'texts',
  compare: 'texts',
  map: 'texts',
  instruments: 'texts',
  actors: 'actors',
  conflicts: 'conflicts',
}

/** `here`: the room that the page is, or lies in. */
export function ReactionsNav({ here, t }: { here: Room; t: Speech }) {
  return (
    <nav class="rooms" aria-label={t.lists.rooms}>
      <ul>
        {(Object.keys(ROOMS) as Room[])
          .filter((room) => t.doors[DOOR_TO[room] ?? 'reactions'])
          .map((room) => (
            <li key={room}>
              <a
                href={`/${t.lang}${ROOMS[room]}`}
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
