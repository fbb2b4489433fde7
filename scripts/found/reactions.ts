/** The 317 events of the four documents, as reactions. */
import type { ReactionRow } from '../../src/reactions/model.ts'
import { type Facts, known, type Passage } from './facts.ts'
import {
  ACTORS,
  BACKS,
  ESTIMATE,
  INSTRUMENT,
  KIND,
  KIND_OF,
  NO_DETERMINATION,
  NO_STANCE,
  NOTE,
  STANCE_KINDS,
  SUMMARY,
} from './reaction-table.ts'
import type { Ledger } from './sources.ts'

type Actor = { name: string; kind: string; iso3?: string; role?: string }
export type Event = {
  id: string
  date: string
  end_date?: string
  date_basis: string
  type: string
  actors: Actor[]
  targets: Actor[]
  position?: string | null
  place?: string
  persons: string[]
  summary: string
  determination?: string
  determination_basis?: string
  proposed_determination?: string
  outcome?: object
  visit?: object
  note?: string
  same_as?: string
  part_of?: string
  source: Passage
}

export const events = (facts: Facts) => facts.jsonl<Event>('events.jsonl')

export function reactionRows(all: Event[], slugs: ReadonlyMap<string, string>, sources: Ledger): unknown[] {
  return all.map((event) => {
    const persons = event.persons.flatMap((name) => slugs.get(name) ?? [])
    const kind = kindOf(event, persons)
    const determination = NO_DETERMINATION.includes(event.id)
      ? undefined
      : event.determination === 'none_found'
        ? 'visitor_reported_none'
        : event.determination
    return known({
      id: event.id,
      kind,
      date: event.date,
      end_date: event.end_date,
      date_basis: event.date_basis,
      actors: ACTORS[event.id] ?? event.actors.map(actor),
      targets: event.targets.map(actor),
      place: event.place,
      summary: SUMMARY[event.id] ?? event.summary,
      stance: stance(event, kind),
      determination,
      determination_basis: determination && event.determination_basis,
      proposed_determination: event.proposed_determination,
      outcome: event.outcome,
      visit: event.visit,
      estimate: ESTIMATE[event.id],
      persons,
      instrument: INSTRUMENT[event.id],
      same_as: event.same_as,
      part_of: event.part_of,
      note: NOTE[event.id] ?? event.note,
      ...sources.cite(event.source),
      visibility: 'public',
    }) satisfies Partial<ReactionRow> | object
  })
}

function kindOf(event: Event, persons: string[]): ReactionRow['kind'] {
  if (event.type === 'official_answer') return persons.length ? 'official_answer' : 'government_statement'
  const kind = KIND_OF[event.id] ?? KIND[event.type]
  if (!kind) throw new Error(`reaction-table.ts: no kind for ${event.id}, ${event.type}`)
  return kind
}

const actor = ({ kind, ...rest }: Actor) => ({ ...rest, kind: kind === 'religious' ? 'religious_body' : kind })
const speaksForChina = ({ iso3, kind }: Actor) => iso3 === 'CHN' && (kind === 'state' || kind === 'government')

function stance(event: Event, kind: ReactionRow['kind']): ReactionRow['stance'] {
  if (!STANCE_KINDS.includes(kind) || NO_STANCE.includes(event.id)) return undefined
  if (event.actors.some(speaksForChina) && event.actors.length === 1) return event.position === 'neutral' ? undefined : 'state_concerned'
  if (BACKS.includes(event.id)) return 'backs'
  return event.position === 'condemns' ? 'critical' : event.position === 'supports' ? 'backs' : undefined
}
