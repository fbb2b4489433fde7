/** Who acts in the reactions: one row an actor, however the events spell it. */

import { STATES } from '../../src/kernel/states.ts'
import { stateName } from '../../src/site/states.ts'
import { ACTOR, type More, SAME_ACTOR } from './actor-table.ts'
import { known } from './facts.ts'
import { ACTORS } from './reaction-table.ts'
import type { Event, NamedActor } from './reactions.ts'
import { slugOf } from './slugs.ts'

/** The id of a state is its code. */
export function actorId({ name, kind, iso3 }: NamedActor): string {
  const same = SAME_ACTOR[name]
  if (same) return same
  if (kind === 'state' && iso3 && name === stateName(iso3, 'en')) return iso3.toLowerCase()
  return slugOf(name)
}

/** Who acted, as the facts have it or as the passage was read again. */
export const actorsOf = (event: Event): NamedActor[] => ACTORS[event.id] ?? event.actors

/** Every state of the table, every actor that an event names, and whoever they are part of or act for. */
export function actorRows(events: readonly Event[]): unknown[] {
  const rows = new Map<string, More & { id: string }>()
  const add = (id: string, told: More) =>
    rows.set(id, { id, visibility: 'public', ...told, ...ACTOR[id] })
  for (const iso3 of STATES.keys())
    add(iso3.toLowerCase(), { name: stateName(iso3, 'en') ?? iso3, kind: 'state', iso3 })
  for (const actor of events.flatMap((event) => [...actorsOf(event), ...event.targets])) {
    const id = actorId(actor)
    if (!rows.has(id)) add(id, toldOf(actor))
  }
  // Grows as it is walked: parents have parents.
  for (const { parents = [] } of rows.values())
    for (const { actor } of parents) if (!rows.has(actor)) add(actor, {})
  const unused = Object.keys(ACTOR).filter((id) => !rows.has(id))
  if (unused.length) throw new Error(`actor-table.ts: nobody names ${unused.join(', ')}`)
  return [...rows.values()].map(known)
}

const toldOf = ({ name, kind, iso3 }: NamedActor): More =>
  ({
    name,
    kind: kind === 'religious' ? 'religious_body' : kind,
    ...(iso3 ? { iso3 } : {}),
  }) as More
