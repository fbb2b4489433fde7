/** Who acts in the reactions: one row an actor, however the events spell it. */

import { STATES } from '../../src/kernel/states.ts'
import type { ActorRow } from '../../src/reactions/model.ts'
import { stateName } from '../../src/site/states.ts'
import { ACTOR, KIND_OF_ACTOR, SAME_ACTOR } from './actor-table.ts'
import type { Event, NamedActor } from './reactions.ts'

/** Small letters, digits and hyphens; the id of a state is its code. */
export function actorId({ name, kind, iso3 }: NamedActor): string {
  const known = SAME_ACTOR[name]
  if (known) return known
  if (kind === 'state' && iso3 && name === stateName(iso3, 'en')) return iso3.toLowerCase()
  return slugOf(name)
}

const slugOf = (name: string) =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[’'.]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

/** Every state of the table, and every actor that an event names. */
export function actorRows(events: readonly Event[], extra: readonly NamedActor[]): unknown[] {
  const rows = new Map<string, unknown>(
    [...STATES.keys()].map((iso3) => [
      iso3.toLowerCase(),
      { id: iso3.toLowerCase(), name: stateName(iso3, 'en'), kind: 'state', iso3, visibility: 'public', ...ACTOR[iso3.toLowerCase()] },
    ]),
  )
  for (const actor of [...events.flatMap(({ actors, targets }) => [...actors, ...targets]), ...extra]) {
    const id = actorId(actor)
    if (!rows.has(id)) rows.set(id, rowOf(id, actor))
  }
  for (const [id, more] of Object.entries(ACTOR)) if (!rows.has(id)) rows.set(id, { id, visibility: 'public', ...more })
  return [...rows.values()]
}

function rowOf(id: string, { name, kind, iso3 }: NamedActor): unknown {
  const asked = KIND_OF_ACTOR[id] ?? kind
  return {
    id,
    name,
    kind: asked === 'religious' ? 'religious_body' : asked,
    ...(iso3 ? { iso3 } : {}),
    visibility: 'public',
    ...ACTOR[id],
  } satisfies Partial<ActorRow> | object
}
