/** The word that pages use for each code, by the column in which it stands. */
import { paperWords, type Speech } from '../../words/index.ts'
import { type DataList, LIKE_REACTIONS } from './lists.ts'

type Labels = Readonly<Record<string, string>>

const established = (t: Speech): Labels => t.states
/** Beginning with the list where columns of one name have other codes in other lists. */
const LABELS: Readonly<Record<string, (t: Speech) => Labels>> = {
  'facilities names[].basis': (t) => ({ ...t.facilities.nameBases, source: t.sources.bases.seen }),
  'names[].basis': (t) => t.sources.bases,
  basis: (t) => t.sources.bases,
  'happened[].what': (t) => t.happened,
  'happened[].connection': (t) => t.connections,
  'happened[].free.travel': yesOrNo,
  'happened[].free.call': yesOrNo,
  'fate.state': (t) => t.fate,
  'last_word.since': ({ predicates }) => ({ ...predicates, contact: predicates.last_contact }),
  'awaited.items': (t) => t.items,
  items: (t) => t.items,
  'states[].item': (t) => t.items,
  'states[].state': (t) => t.states,
  'states[].becomes': (t) => t.demands.becomes,
  by_kind: (t) => t.data.codes.byKind,
  relation: (t) => paperWords(t.lang).relations,
  addressee_kind: (t) => t.data.codes.addressee,
  contact_with: (t) => t.data.codes.contactWith,
  question: (t) => t.data.codes.question,
  channel: (t) => t.demands.channels,
  'replies[].timing': (t) => ({ ...t.demands.timing, after: t.data.codes.after }),
  came_back: (t) => t.demands.authorities.came,
  body_kind: (t) => ({ ...t.connections, state_media: t.channels.state_media }),
  'established.alive': established,
  'established.whereabouts': established,
  'established.contact_allowed': established,
  'established.charge_and_trial': established,
  'established.medical_care': established,
  'established.release': established,
  'established.search': established,
  'established.remains': established,
  'established.truth': established,
  'coercion[].sign': (t) => t.demands.signs,
  'family[].verdict': (t) => t.demands.familySays,
  'sources[].kind': (t) => t.sources.kinds,
  'sources[].grade': (t) => t.grades,
  'sources kind': (t) => t.sources.kinds,
  grade: (t) => t.grades,
  reading: (t) => t.sources.readings,
  'reactions kind': (t) => t.reactions.kinds,
  'timeline kind': (t) => t.reactions.kinds,
  'actors kind': (t) => t.reactions.actorKinds,
  'instruments kind': (t) => t.instruments.kinds,
  'conflicts kind': (t) => t.reactions.contradictionKinds,
  'raisings kind': (t) => t.access.raisedKinds,
  stance: (t) => t.reactions.stances,
  determinations: (t) => t.reactions.determinations,
  uses: (t) => ({ ...t.reactions.bases, proposed: t.data.codes.proposed }),
  competence: (t) => t.lists.determinations.competences,
  'outcome.result': (t) => t.reactions.results,
  'outcome.required': (t) => t.lists.votes.majorities,
  'vote.result': (t) => t.reactions.results,
  'vote.required': (t) => t.lists.votes.majorities,
  'law.stage': (t) => t.lists.laws.stages,
  'case.stage': (t) => t.lists.laws.caseStages,
  'sanction.measures': (t) => t.lists.sanctions.measure,
  'sanction.recalled': (t) => t.lists.sanctions.measure,
  'cells.…': (t) => t.charts.marks,
  visitor_kind: (t) => t.visits.visitorKinds,
  'last.status': (t) => t.visitStatuses,
  'raised_by.kind': (t) => t.data.codes.raisedBy,
  'answer.state': (t) => t.states,
  'answer.scope': (t) => t.data.codes.scope,
  purpose: (t) => t.facilities.purposes,
  address_state: (t) => t.facilities.states,
}

function yesOrNo({ site }: Speech): Labels {
  return { yes: site.yes, no: site.no, not_known: site.notKnown }
}

/** A code that has no word stands for itself. */
export function labelsOf(list: DataList, column: string, t: Speech): Labels {
  const like = LIKE_REACTIONS.includes(list) ? 'reactions' : list
  return (LABELS[`${like} ${column}`] ?? LABELS[column])?.(t) ?? {}
}
