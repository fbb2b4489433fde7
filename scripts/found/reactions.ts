/** The 317 events of the four documents, as reactions. */
import type { Edtf } from '../../src/kernel/dates.ts'
import {
  type ActorRow,
  type Determination,
  type ReactionRow,
  statesSpokenFor,
} from '../../src/reactions/model.ts'
import { actorId, actorsOf } from './actors.ts'
import { type Facts, known, type Passage } from './facts.ts'
import {
  CASE,
  COMPETENCE,
  ESTIMATE,
  INSTRUMENT,
  KIND,
  KIND_OF,
  LAW,
  NO_DETERMINATION,
  NOTE,
  OUTCOME,
  SANCTION,
  SEVERAL,
  STANCE,
  STANCE_KINDS,
  SUMMARY,
  USE,
} from './reaction-table.ts'
import type { Ledger } from './sources.ts'

export type NamedActor = { name: string; kind: string; iso3?: string; role?: string }
export type Event = {
  id: string
  date: Edtf
  end_date?: string
  date_basis: string
  type: string
  actors: NamedActor[]
  targets: NamedActor[]
  position?: string | null
  place?: string
  persons: string[]
  summary: string
  determination?: string
  determination_basis?: string
  proposed_determination?: string
  outcome?: { passed?: boolean }
  visit?: object
  note?: string
  same_as?: string
  part_of?: string
  source: Passage
}

export const events = (facts: Facts) => facts.jsonl<Event>('events.jsonl')

export function reactionRows(
  all: Event[],
  slugs: ReadonlyMap<string, string>,
  who: ReadonlyMap<string, ActorRow>,
  sources: Ledger,
): unknown[] {
  return all.map((event) => {
    const persons = event.persons.flatMap((name) => slugs.get(name) ?? [])
    const actors = actorsOf(event).map(actor)
    const kind = kindOf(event, persons, statesSpokenFor({ actors, date: event.date }, who))
    return known({
      id: event.id,
      kind,
      date: event.date,
      end_date: event.end_date,
      date_basis: event.date_basis,
      actors,
      targets: event.targets.map(actor),
      place: event.place,
      summary: SUMMARY[event.id] ?? event.summary,
      stance: stance(event, kind),
      determinations: determinations(event),
      competence: COMPETENCE[event.id],
      law: LAW[event.id],
      case: CASE[event.id],
      sanction: SANCTION[event.id],
      outcome: outcome(event),
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

function kindOf(event: Event, persons: string[], speaksFor: string[]): ReactionRow['kind'] {
  if (event.type === 'official_answer')
    return persons.length ? 'official_answer' : 'government_statement'
  const kind = KIND_OF[event.id] ?? KIND[event.type]
  if (!kind) throw new Error(`reaction-table.ts: no kind for ${event.id}, ${event.type}`)
  return kind === 'statement' && speaksFor.length ? 'government_statement' : kind
}

const actor = (named: NamedActor) => ({
  actor: actorId(named),
  ...(named.role ? { role: named.role } : {}),
})
const speaksForChina = ({ iso3, kind }: NamedActor) =>
  iso3 === 'CHN' && (kind === 'state' || kind === 'government')

function stance(event: Event, kind: ReactionRow['kind']): ReactionRow['stance'] {
  if (!STANCE_KINDS.includes(kind)) return undefined
  const read = STANCE[event.id]
  if (read !== undefined) return read ?? undefined
  if (event.actors.some(speaksForChina) && event.actors.length === 1)
    return event.position === 'neutral' ? undefined : 'state_concerned'
  return event.position === 'condemns'
    ? 'critical'
    : event.position === 'supports'
      ? 'backs'
      : undefined
}

/** The words of the passage, each with how it is used, and the word of a motion that failed. */
function determinations(event: Event): Determination[] | undefined {
  const { id, determination, determination_basis, proposed_determination } = event
  const read = determination === 'none_found' ? 'visitor_reported_none' : determination
  const said = NO_DETERMINATION.includes(id) ? [] : (SEVERAL[id] ?? (read ? [{ word: read }] : []))
  const how = USE[id] ?? determination_basis ?? 'not_stated'
  const all = [
    ...said.map((each) => ({ ...each, how })),
    ...(proposed_determination ? [{ word: proposed_determination, how: 'proposed' }] : []),
  ]
  return all.length > 0 ? (all as Determination[]) : undefined
}

/** The facts say whether it passed; which majority was needed, and what was blocked, is read from the sources. */
function outcome({ id, outcome }: Event): ReactionRow['outcome'] | undefined {
  const read = OUTCOME[id]
  if (!outcome || read === null) return read ?? undefined
  const { passed, ...rest } = outcome
  return {
    ...(passed === undefined
      ? {}
      : { result: passed ? ('adopted' as const) : ('rejected' as const) }),
    ...rest,
    ...read,
  }
}
